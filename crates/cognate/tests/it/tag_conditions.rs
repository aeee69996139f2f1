//! Policies that ask for tags: those of the pool, and those that a request sets or takes away.

use crate::account::user;
use crate::credentials::NO_PERMISSION;
use serde_json::{Value, json};
use testing::{Credentials, Refused, TestServer, on_both};

const POLICY: &str = r#"{"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": ["cognito-idp:*", "cognito-identity:*"], "Resource": "*"},
    {"Effect": "Deny", "Action": ["cognito-idp:DescribeUserPool", "cognito-identity:DescribeIdentityPool"],
     "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/stage": "production"}}},
    {"Effect": "Deny", "Action": ["cognito-idp:CreateUserPool", "cognito-idp:TagResource"], "Resource": "*",
     "Condition": {"StringEquals": {"aws:RequestTag/stage": "production"}}},
    {"Effect": "Deny", "Action": "cognito-idp:UntagResource", "Resource": "*",
     "Condition": {"ForAnyValue:StringEquals": {"aws:TagKeys": ["stage"]}}}]}"#;

async fn pool(server: &TestServer, stage: &str) -> Value {
    let input = json!({ "PoolName": "p", "UserPoolTags": { "stage": stage } });
    server.admin("CreateUserPool", input).await.unwrap()["UserPool"].clone()
}

async fn told(
    server: &TestServer,
    who: &Credentials,
    operation: &str,
    input: Value,
) -> Result<(), String> {
    let answer = server.admin_as(who, operation, input).await;
    answer.map(drop).map_err(|refused: Refused| refused.code)
}

on_both!(t45_the_tags_of_a_pool_decide, async |server| {
    let who = user(&server, "developer", POLICY).await;
    for (stage, outcome) in [
        ("production", Err(NO_PERMISSION.to_owned())),
        ("test", Ok(())),
    ] {
        let pool = pool(&server, stage).await;
        let input = json!({ "UserPoolId": pool["Id"] });
        assert_eq!(
            told(&server, &who, "DescribeUserPool", input).await,
            outcome
        );
        let made = json!({
            "IdentityPoolName": "p", "AllowUnauthenticatedIdentities": false, "IdentityPoolTags": { "stage": stage },
        });
        let made = server
            .identity(Some(&server.root), "CreateIdentityPool", made)
            .await
            .unwrap();
        let input = json!({ "IdentityPoolId": made["IdentityPoolId"] });
        let seen = server
            .identity(Some(&who), "DescribeIdentityPool", input)
            .await;
        assert_eq!(seen.map(drop).map_err(|refused| refused.code), outcome);
    }
    // A pool that is not there has no tags; the operation itself says that it is not there.
    let input = json!({ "UserPoolId": "us-east-1_Nowhere00" });
    assert_eq!(
        told(&server, &who, "DescribeUserPool", input).await,
        Err("ResourceNotFoundException".to_owned())
    );
});

on_both!(t45_the_tags_of_a_request_decide, async |server| {
    let who = user(&server, "developer", POLICY).await;
    for (stage, outcome) in [
        ("production", Err(NO_PERMISSION.to_owned())),
        ("test", Ok(())),
    ] {
        let input = json!({ "PoolName": "p", "UserPoolTags": { "stage": stage } });
        assert_eq!(told(&server, &who, "CreateUserPool", input).await, outcome);
    }
    let arn = pool(&server, "test").await["Arn"].clone();
    let tag =
        |stage: &str| json!({ "ResourceArn": arn, "Tags": { "stage": stage, "team": "red" } });
    assert_eq!(
        told(&server, &who, "TagResource", tag("test")).await,
        Ok(())
    );
    assert!(
        told(&server, &who, "TagResource", tag("production"))
            .await
            .is_err()
    );
    let untag = |key: &str| json!({ "ResourceArn": arn, "TagKeys": [key] });
    assert!(
        told(&server, &who, "UntagResource", untag("stage"))
            .await
            .is_err()
    );
    assert_eq!(
        told(&server, &who, "UntagResource", untag("team")).await,
        Ok(())
    );
});
