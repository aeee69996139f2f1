//! Policies: documents, ARNs, and how they are shown.

use crate::account::{EVERYTHING, role, trust_account, user};
use crate::app::assert_refused;
use serde_json::json;
use testing::{element, on_both};

on_both!(
    a_policy_is_shown_as_each_operation_does_it,
    async |server| {
        let given = [
            ("PolicyName", "all"),
            ("PolicyDocument", EVERYTHING),
            ("Description", "Everything"),
        ];
        let made = server.iam("CreatePolicy", &given).await.unwrap();
        assert_eq!(element(&made, "Description"), None);
        assert_eq!(element(&made, "Tags"), None);
        let arn = element(&made, "Arn").unwrap();
        let shown = server.iam("GetPolicy", &[("PolicyArn", &arn)]).await;
        let shown = shown.unwrap();
        assert_eq!(
            element(&shown, "Description").as_deref(),
            Some("Everything")
        );
        assert_eq!(element(&shown, "Tags").as_deref(), Some(""));

        role(&server, "reader", &trust_account(), EVERYTHING).await;
        let bound = [("RoleName", "reader"), ("PermissionsBoundary", &arn)];
        server
            .iam("PutRolePermissionsBoundary", &bound)
            .await
            .unwrap();
        let shown = server.iam("GetRole", &[("RoleName", "reader")]).await;
        assert_eq!(
            element(&shown.unwrap(), "PermissionsBoundaryType").as_deref(),
            Some("Policy")
        );
    }
);

on_both!(what_is_no_arn_names_no_policy, async |server| {
    role(&server, "reader", &trust_account(), EVERYTHING).await;
    user(&server, "robot", EVERYTHING).await;
    let text = "a-long-name-of-a-policy-and-no-arn";
    let trust = trust_account();
    let calls: [(&str, &[(&str, &str)]); 8] = [
        (
            "AttachRolePolicy",
            &[("RoleName", "reader"), ("PolicyArn", text)],
        ),
        (
            "AttachUserPolicy",
            &[("UserName", "robot"), ("PolicyArn", text)],
        ),
        (
            "DetachRolePolicy",
            &[("RoleName", "reader"), ("PolicyArn", text)],
        ),
        ("GetPolicy", &[("PolicyArn", text)]),
        ("DeletePolicy", &[("PolicyArn", text)]),
        ("ListPolicyVersions", &[("PolicyArn", text)]),
        (
            "PutUserPermissionsBoundary",
            &[("UserName", "robot"), ("PermissionsBoundary", text)],
        ),
        (
            "CreateRole",
            &[
                ("RoleName", "bound"),
                ("AssumeRolePolicyDocument", trust.as_str()),
                ("PermissionsBoundary", text),
            ],
        ),
    ];
    for (action, parameters) in calls {
        let refused = server.iam(action, parameters).await.unwrap_err();
        assert_eq!(
            (refused.status, refused.said()),
            (
                400,
                ("ValidationError", "Invalid ARN:  Could not be parsed!")
            ),
            "{action}"
        );
    }
    // An ARN of something else is one, and no policy.
    let other = "arn:aws:iam::000000000000:role/reader";
    assert_refused(
        server
            .iam(
                "AttachRolePolicy",
                &[("RoleName", "reader"), ("PolicyArn", other)],
            )
            .await,
        "NoSuchEntity",
        &format!("Policy {other} does not exist or is not attachable."),
    );
});

on_both!(what_is_wrong_with_a_policy_is_told, async |server| {
    const INVALID: &str = "This policy contains invalid Json";
    const FEDERATED: &str = "Federated principals must be valid domain names or SAML metadata ARNs";
    let federated = |principal: &str| {
        json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": { "Federated": principal },
            }],
        })
        .to_string()
    };
    for (trust, text) in [
        ("{".to_owned(), INVALID),
        (trust_account().replace('}', ""), INVALID),
        (federated("somebody"), FEDERATED),
        (federated("arn:aws:iam::000000000000:role/r"), FEDERATED),
    ] {
        let parameters = [("RoleName", "r"), ("AssumeRolePolicyDocument", &trust)];
        assert_refused(
            server.iam("CreateRole", &parameters).await,
            "MalformedPolicyDocument",
            text,
        );
    }
    let parameters = [("PolicyName", "p"), ("PolicyDocument", "{")];
    assert_refused(
        server.iam("CreatePolicy", &parameters).await,
        "MalformedPolicyDocument",
        INVALID,
    );
});
