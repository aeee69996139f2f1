//! Policies that ask for tags: those of the pool, and those that a request sets or takes away.

use crate::account::{assume, role_arn, user};
use crate::credentials::NO_PERMISSION;
use serde_json::{Value, json};
use testing::{Credentials, Refused, TestServer, element, on_both};

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

on_both!(
    t45_tag_keys_that_differ_only_by_case_are_refused,
    async |server| {
        const DUPLICATE: (&str, &str) = (
            "InvalidParameterException",
            "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
        );
        let pair = json!({ "stage": "production", "Stage": "test" });
        let second = json!({ "STAGE": "test" });
        let made = pool(&server, "production").await;
        for (operation, input) in [
            (
                "CreateUserPool",
                json!({ "PoolName": "p", "UserPoolTags": pair }),
            ),
            (
                "UpdateUserPool",
                json!({ "UserPoolId": made["Id"], "UserPoolTags": pair }),
            ),
            (
                "TagResource",
                json!({ "ResourceArn": made["Arn"], "Tags": second }),
            ),
        ] {
            let refused = server.admin(operation, input).await.unwrap_err();
            assert_eq!(refused.said(), DUPLICATE, "{operation}");
        }
        let settings = |tags: &Value| json!({ "IdentityPoolName": "p", "AllowUnauthenticatedIdentities": false, "IdentityPoolTags": tags });
        let identity = async |operation: &str, input: Value| {
            server.identity(Some(&server.root), operation, input).await
        };
        let one = settings(&json!({ "stage": "production" }));
        let made = identity("CreateIdentityPool", one).await.unwrap();
        let id = made["IdentityPoolId"].as_str().unwrap();
        let arn = format!("arn:aws:cognito-identity:us-east-1:000000000000:identitypool/{id}");
        let update = crate::app::merged(settings(&pair), json!({ "IdentityPoolId": id }));
        for (operation, input) in [
            ("CreateIdentityPool", settings(&pair)),
            ("UpdateIdentityPool", update),
            ("TagResource", json!({ "ResourceArn": arn, "Tags": second })),
        ] {
            let refused = identity(operation, input).await.unwrap_err();
            assert_eq!(refused.said(), DUPLICATE, "{operation}");
        }
    }
);

on_both!(
    t45_what_an_update_takes_away_is_among_the_tag_keys,
    async |server| {
        let policy = json!({ "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Action": "*", "Resource": "*" },
            { "Effect": "Deny", "Action": ["cognito-idp:UpdateUserPool", "cognito-identity:UpdateIdentityPool"],
              "Resource": "*", "Condition": { "ForAnyValue:StringEquals": { "aws:TagKeys": ["stage"] } } },
        ]});
        let who = user(&server, "robot", &policy.to_string()).await;
        let denied = Err(NO_PERMISSION.to_owned());
        for (present, given, outcome) in [
            ("stage", Some(json!({ "team": "red" })), &denied),
            ("stage", Some(json!({})), &denied),
            // A pool keeps its tags when none are given.
            ("stage", None, &Ok(())),
            ("team", Some(json!({ "team": "blue" })), &Ok(())),
            ("team", Some(json!({})), &Ok(())),
            ("team", None, &Ok(())),
        ] {
            let input = json!({ "PoolName": "p", "UserPoolTags": { present: "x" } });
            let made = server.admin("CreateUserPool", input).await.unwrap();
            let mut input = json!({ "UserPoolId": made["UserPool"]["Id"] });
            if let Some(tags) = given {
                input["UserPoolTags"] = tags;
            }
            let told = told(&server, &who, "UpdateUserPool", input.clone()).await;
            assert_eq!(told, *outcome, "{present} {input}");
        }
        for (present, given, outcome) in [
            ("stage", Some(json!({ "team": "red" })), &denied),
            ("stage", Some(json!({})), &denied),
            // An identity pool keeps its tags when none are given.
            ("stage", None, &Ok(())),
            ("team", Some(json!({})), &Ok(())),
        ] {
            let settings =
                json!({ "IdentityPoolName": "p", "AllowUnauthenticatedIdentities": false });
            let tags = json!({ "IdentityPoolTags": { present: "x" } });
            let input = crate::app::merged(settings.clone(), tags);
            let made = server
                .identity(Some(&server.root), "CreateIdentityPool", input)
                .await
                .unwrap();
            let id = json!({ "IdentityPoolId": made["IdentityPoolId"] });
            let mut input = crate::app::merged(settings, id);
            if let Some(tags) = given {
                input["IdentityPoolTags"] = tags;
            }
            let answer = server
                .identity(Some(&who), "UpdateIdentityPool", input.clone())
                .await;
            let told = answer.map(drop).map_err(|refused| refused.code);
            assert_eq!(told, *outcome, "{present} {input}");
        }
    }
);

/// A role of that name for the account's principals, with one tag.
async fn tagged_role(server: &TestServer, name: &str, key: &str, value: &str) {
    let parameters = [
        ("RoleName", name),
        ("AssumeRolePolicyDocument", &crate::account::trust_account()),
        ("Tags.member.1.Key", key),
        ("Tags.member.1.Value", value),
    ];
    server.iam("CreateRole", &parameters).await.unwrap();
}

on_both!(
    t45_the_tags_of_a_role_decide_who_assumes_it,
    async |server| {
        for (name, project) in [("a", "A"), ("b", "B")] {
            tagged_role(&server, name, "proj", project).await;
        }
        for key in ["iam:ResourceTag/proj", "aws:ResourceTag/proj"] {
            let deny = json!({ "Version": "2012-10-17", "Statement": [
                { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*" },
                { "Effect": "Deny", "Action": "sts:AssumeRole", "Resource": "*",
                  "Condition": { "StringEquals": { key: "A" } } },
            ]});
            let name = format!("denied-{}", &key[..3]);
            let who = user(&server, &name, &deny.to_string()).await;
            let refused = assume(&server, &who, "a", &[]).await.unwrap_err();
            assert_eq!(refused.code, "AccessDenied", "{key}");
            assume(&server, &who, "b", &[]).await.unwrap();

            let own = json!({ "Version": "2012-10-17", "Statement": [
                { "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*",
                  "Condition": { "StringEquals": { key: "${aws:PrincipalTag/proj}" } } },
            ]});
            let name = format!("own-{}", &key[..3]);
            let tags = [
                ("UserName", name.as_str()),
                ("Tags.member.1.Key", "proj"),
                ("Tags.member.1.Value", "A"),
            ];
            server.iam("CreateUser", &tags).await.unwrap();
            let who = crate::account::key_of(&server, &name, &own.to_string()).await;
            assume(&server, &who, "a", &[]).await.unwrap();
            let refused = assume(&server, &who, "b", &[]).await.unwrap_err();
            assert_eq!(refused.code, "AccessDenied", "{key}");
        }
    }
);

on_both!(
    t45_the_tags_of_a_role_count_in_its_trust_policy_and_where_it_is_passed,
    async |server| {
        let trust = json!({ "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "arn:aws:iam::000000000000:root" } },
            { "Effect": "Deny", "Action": "sts:AssumeRole", "Principal": "*",
              "Condition": { "StringEquals": { "aws:ResourceTag/locked": "yes" } } },
        ]});
        let parameters = [
            ("RoleName", "locked"),
            ("AssumeRolePolicyDocument", &trust.to_string()),
            ("Tags.member.1.Key", "locked"),
            ("Tags.member.1.Value", "yes"),
        ];
        server.iam("CreateRole", &parameters).await.unwrap();
        let policy = json!({ "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Action": "*", "Resource": "*" },
            { "Effect": "Deny", "Action": "iam:PassRole", "Resource": "*",
              "Condition": { "StringEquals": { "iam:ResourceTag/locked": "yes" } } },
        ]});
        let who = user(&server, "robot", &policy.to_string()).await;
        let refused = assume(&server, &who, "locked", &[]).await.unwrap_err();
        assert_eq!(refused.code, "AccessDenied");

        tagged_role(&server, "open", "locked", "no").await;
        let made = json!({ "IdentityPoolName": "p", "AllowUnauthenticatedIdentities": true });
        let made = server
            .identity(Some(&server.root), "CreateIdentityPool", made)
            .await
            .unwrap();
        for (name, is_passed) in [("locked", false), ("open", true)] {
            let roles = json!({ "unauthenticated": role_arn(name) });
            let input = json!({ "IdentityPoolId": made["IdentityPoolId"], "Roles": roles });
            let answer = server
                .identity(Some(&who), "SetIdentityPoolRoles", input)
                .await;
            assert_eq!(
                answer.map_err(|refused| refused.code).err(),
                (!is_passed).then(|| NO_PERMISSION.to_owned()),
                "{name}"
            );
        }
    }
);

on_both!(t45_the_tags_of_a_managed_policy_decide, async |server| {
    let document =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    let mut arns = Vec::new();
    for (name, is_protected) in [("protected", "yes"), ("other", "no")] {
        let parameters = [
            ("PolicyName", name),
            ("PolicyDocument", document),
            ("Tags.member.1.Key", "prot"),
            ("Tags.member.1.Value", is_protected),
        ];
        let made = server.iam("CreatePolicy", &parameters).await.unwrap();
        arns.push(element(&made, "Arn").unwrap());
    }
    for key in ["iam:ResourceTag/prot", "aws:ResourceTag/prot"] {
        let policy = json!({ "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Action": "iam:*", "Resource": "*" },
            { "Effect": "Deny", "Action": "iam:*Polic*", "Resource": "*",
              "Condition": { "StringEquals": { key: "yes" } } },
        ]});
        let who = user(
            &server,
            &format!("robot-{}", &key[..3]),
            &policy.to_string(),
        )
        .await;
        for (action, extra) in [
            ("GetPolicy", &[][..]),
            ("ListPolicyVersions", &[]),
            ("GetPolicyVersion", &[("VersionId", "v1")]),
            ("CreatePolicyVersion", &[("PolicyDocument", document)]),
            ("SetDefaultPolicyVersion", &[("VersionId", "v1")]),
            ("DeletePolicyVersion", &[("VersionId", "v2")]),
            ("DeletePolicy", &[]),
        ] {
            let mut parameters = vec![("PolicyArn", arns[0].as_str())];
            parameters.extend(extra);
            let refused = server.iam_as(&who, action, &parameters).await.unwrap_err();
            assert_eq!(refused.code, "AccessDenied", "{key} {action}");
        }
        server
            .iam_as(&who, "GetPolicy", &[("PolicyArn", &arns[1])])
            .await
            .unwrap();
    }
});

on_both!(
    t45_the_tags_of_a_user_count_when_nobody_is_named,
    async |server| {
        let policy = json!({ "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Action": "iam:*", "Resource": "*" },
            { "Effect": "Deny", "Action": "iam:CreateAccessKey", "Resource": "*",
              "Condition": { "StringEquals": { "iam:ResourceTag/frozen": "yes" } } },
        ]});
        let tags = [
            ("UserName", "frozen"),
            ("Tags.member.1.Key", "frozen"),
            ("Tags.member.1.Value", "yes"),
        ];
        server.iam("CreateUser", &tags).await.unwrap();
        let who = crate::account::key_of(&server, "frozen", &policy.to_string()).await;
        for parameters in [&[("UserName", "frozen")][..], &[]] {
            let refused = server
                .iam_as(&who, "CreateAccessKey", parameters)
                .await
                .unwrap_err();
            assert_eq!(refused.code, "AccessDenied", "{parameters:?}");
        }
    }
);
