//! Whom development mode takes an unknown access key for.

use crate::account::{EVERYTHING, assume, role, role_arn, trust_account};
use serde_json::json;
use std::sync::Arc;
use testing::{Credentials, TestServer, element, on_both};

const DEVELOPER: &str = "arn:aws:iam::000000000000:user/developer";

/// The server in development mode.
pub(crate) fn developing(mut server: TestServer) -> TestServer {
    let context = Arc::get_mut(&mut server.context).expect("nobody else holds it");
    context.deployment.development = true;
    server
}

fn stranger(key: &str, token: Option<&str>) -> Credentials {
    Credentials {
        access_key_id: key.to_owned(),
        secret: "unknown".to_owned(),
        session_token: token.map(str::to_owned),
    }
}

async fn arn_of(server: &TestServer, who: &Credentials) -> String {
    let caller = server.sts(Some(who), "GetCallerIdentity", &[]).await;
    element(&caller.unwrap(), "Arn").unwrap()
}

on_both!(an_unknown_key_is_the_developers, async |server| {
    let server = developing(server);
    for (key, token) in [
        ("test", None),
        ("AKIAIOSFODNN7EXAMPLE", None),
        ("ASIAIOSFODNN7EXAMPLE", None),
        ("ASIAIOSFODNN7EXAMPLE", Some("IQoJb3JpZ2luX2VjEXAMPLE")),
    ] {
        let who = stranger(key, token);
        assert_eq!(arn_of(&server, &who).await, DEVELOPER, "{key}");
        let input = json!({ "MaxResults": 1 });
        server.admin_as(&who, "ListUserPools", input).await.unwrap();
    }
    let who = stranger("test", None);
    let shown = server.iam_as(&who, "GetUser", &[]).await.unwrap();
    assert_eq!(element(&shown, "Arn").as_deref(), Some(DEVELOPER));
    assert!(element(&shown, "UserId").unwrap().starts_with("AIDA"));
    let listed = server.iam("ListUsers", &[]).await.unwrap();
    assert_eq!(listed.matches(DEVELOPER).count(), 1, "{listed}");
    // The account's own key is still the account's.
    let root = arn_of(&server, &server.root).await;
    assert_eq!(root, "arn:aws:iam::000000000000:root");
});

on_both!(the_developer_assumes_roles, async |server| {
    let server = developing(server);
    let who = stranger("test", None);
    arn_of(&server, &who).await;
    let by_name = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": DEVELOPER } }],
    });
    for (name, trust) in [
        ("by-account", trust_account()),
        ("by-name", by_name.to_string()),
    ] {
        role(&server, name, &trust, EVERYTHING).await;
        let session = assume(&server, &who, name, &[]).await.unwrap();
        assert_eq!(
            arn_of(&server, &session).await,
            format!("arn:aws:sts::000000000000:assumed-role/{name}/session")
        );
    }
    let arn = role_arn("by-account");
    let parameters = [("RoleArn", arn.as_str()), ("RoleSessionName", "session")];
    let refused = server
        .sts(Some(&server.root), "AssumeRole", &parameters)
        .await
        .unwrap_err();
    assert_eq!(
        refused.said(),
        ("AccessDenied", "Roles may not be assumed by root accounts.")
    );
});

on_both!(
    the_developer_can_be_narrowed_and_comes_back,
    async |server| {
        let server = developing(server);
        let who = stranger("test", None);
        server.iam_as(&who, "ListUsers", &[]).await.unwrap();
        let policy = [("UserName", "developer"), ("PolicyName", "everything")];
        server.iam("DeleteUserPolicy", &policy).await.unwrap();
        server.clock.advance(1000);
        let refused = server.iam_as(&who, "ListUsers", &[]).await.unwrap_err();
        assert_eq!(refused.code, "AccessDenied");
        server
            .iam("DeleteUser", &[("UserName", "developer")])
            .await
            .unwrap();
        server.clock.advance(1000);
        server.iam_as(&who, "ListUsers", &[]).await.unwrap();
    }
);

on_both!(
    t41_in_production_an_unknown_key_is_nobodys,
    async |server| {
        for who in [
            stranger("test", None),
            stranger("ASIAIOSFODNN7EXAMPLE", Some("token")),
        ] {
            let refused = server.sts(Some(&who), "GetCallerIdentity", &[]).await;
            assert_eq!(refused.unwrap_err().code, "InvalidClientTokenId");
        }
        let listed = server.iam("ListUsers", &[]).await.unwrap();
        assert!(!listed.contains(DEVELOPER), "{listed}");
    }
);
