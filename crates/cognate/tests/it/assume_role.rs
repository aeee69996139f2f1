//! What `AssumeRole` takes and refuses before it gives out a session (threats 44, 45).

use crate::account::{allow, role, role_arn, trust_account, user};
use serde_json::json;
use testing::{Credentials, Refused, TestServer, on_both};

/// Credentials of a user who may assume every role that trusts the account.
async fn robot(server: &TestServer) -> Credentials {
    user(
        server,
        "robot",
        &allow(&json!("sts:AssumeRole"), &json!("*")),
    )
    .await
}

fn everything() -> String {
    allow(&json!("*"), &json!("*"))
}

async fn asked(
    server: &TestServer,
    who: &Credentials,
    arn: &str,
    extra: &[(&str, &str)],
) -> Result<String, Refused> {
    let mut parameters = vec![("RoleArn", arn), ("RoleSessionName", "session")];
    parameters.extend(extra);
    server.sts(Some(who), "AssumeRole", &parameters).await
}

on_both!(t44_what_is_no_arn_of_a_role_names_no_role, async |server| {
    role(
        &server,
        "a-reader-of-everything",
        &trust_account(),
        &everything(),
    )
    .await;
    let who = robot(&server).await;
    for text in [
        "a-reader-of-everything",
        "role/a-reader-of-everything",
        "arn:aws:iam:::role/a-reader-of-everything",
        "arn:aws:iam::000000000000:user/a-reader-of-everything",
        "arn:aws:iam::000000000000:role/a-reader-of-everything/",
        "arn:aws:sts::000000000000:assumed-role/a-reader-of-everything/x",
    ] {
        let told = (400, "ValidationError", format!("{text} is invalid"));
        let refused = asked(&server, &who, text, &[]).await.unwrap_err();
        assert_eq!(
            (refused.status, refused.code.as_str(), refused.message),
            told
        );
        let parameters = [
            ("RoleArn", text),
            ("RoleSessionName", "session"),
            ("WebIdentityToken", "aaaa"),
        ];
        let refused = server
            .sts(None, "AssumeRoleWithWebIdentity", &parameters)
            .await
            .unwrap_err();
        assert_eq!(
            (refused.status, refused.code.as_str(), refused.message),
            told
        );
    }
    asked(&server, &who, &role_arn("a-reader-of-everything"), &[])
        .await
        .unwrap();
});
