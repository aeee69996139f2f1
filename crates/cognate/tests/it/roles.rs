//! Roles: who may assume them, and what a session of one may do (threats 44, 45).

use crate::account::{
    allow, assume, of_pool, pool_arn, role, role_arn, statement, trust_account, trust_identities,
    user,
};
use crate::app::{App, assert_refused, create_pool};
use crate::credentials::{NO_PERMISSION, UNRECOGNIZED, list};
use serde_json::json;
use testing::{element, on_both};

on_both!(t44_a_session_policy_only_narrows, async |server| {
    let app = App::new(server).await;
    let server = &app.server;
    let other = create_pool(server, json!({})).await;
    let both = allow(
        &json!("cognito-idp:ListUsers"),
        &json!([pool_arn(&app.pool), pool_arn(&other)]),
    );
    role(server, "reader", &trust_account(), &both).await;
    let who = user(
        server,
        "robot",
        &allow(&json!("sts:AssumeRole"), &json!(role_arn("reader"))),
    )
    .await;

    let everything = allow(&json!("*"), &json!("*"));
    let wide = assume(server, &who, "reader", &[("Policy", &everything)])
        .await
        .unwrap();
    list(server, &wide, &app.pool).await.unwrap();
    let refused = server
        .admin_as(&wide, "DescribeUserPool", json!({ "UserPoolId": app.pool }))
        .await
        .unwrap_err();
    assert_eq!(
        refused.code, NO_PERMISSION,
        "a session policy gives nothing"
    );

    let one = allow(&json!("cognito-idp:*"), &json!(pool_arn(&other)));
    let narrow = assume(server, &who, "reader", &[("Policy", &one)])
        .await
        .unwrap();
    list(server, &narrow, &other).await.unwrap();
    assert_eq!(
        list(server, &narrow, &app.pool).await.unwrap_err().code,
        NO_PERMISSION
    );

    let deny = statement("Deny", &json!("cognito-idp:*"), &json!("*"));
    let none = assume(server, &who, "reader", &[("Policy", &deny)])
        .await
        .unwrap();
    assert_eq!(
        list(server, &none, &app.pool).await.unwrap_err().code,
        NO_PERMISSION
    );
    let refused = assume(server, &who, "reader", &[("Policy", "{}")])
        .await
        .unwrap_err();
    assert_eq!(refused.code, "MalformedPolicyDocument");

    // The session is no way to another role, nor to the user's own permissions.
    assert_eq!(
        assume(server, &wide, "reader", &[]).await.unwrap_err().code,
        "AccessDenied"
    );
});

on_both!(
    t44_roles_are_assumed_where_both_sides_agree,
    async |server| {
        let app = App::new(server).await;
        let server = &app.server;
        let policy = allow(&json!("cognito-idp:ListUsers"), &json!("*"));
        role(server, "reader", &trust_account(), &policy).await;
        let powerless = user(server, "powerless", &policy).await;
        assert_eq!(
            assume(server, &powerless, "reader", &[])
                .await
                .unwrap_err()
                .code,
            "AccessDenied"
        );
        let robot = user(
            server,
            "robot",
            &allow(&json!("sts:AssumeRole"), &json!("*")),
        )
        .await;
        assume(server, &robot, "reader", &[]).await.unwrap();
        let elsewhere = json!({
            "Version": "2012-10-17",
            "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "arn:aws:iam::111111111111:root" } }],
        });
        role(server, "foreign", &elsewhere.to_string(), &policy).await;
        let identities = trust_identities(&of_pool("us-east-1:x", "authenticated"));
        role(server, "identities", &identities, &policy).await;
        for name in ["foreign", "identities"] {
            let refused = assume(server, &robot, name, &[]).await.unwrap_err();
            assert_eq!(refused.code, "AccessDenied", "{name}");
        }
        // A role of another account is not the role of that name in this one.
        for arn in [
            "arn:aws:iam::111111111111:role/reader",
            "arn:aws:iam::000000000000:role/x/reader",
            "arn:aws:iam::000000000000:role/missing",
        ] {
            let parameters = [("RoleArn", arn), ("RoleSessionName", "session")];
            let refused = server
                .sts(Some(&robot), "AssumeRole", &parameters)
                .await
                .unwrap_err();
            assert_eq!(
                (refused.status, refused.code.as_str()),
                (403, "AccessDenied"),
                "{arn}"
            );
        }
        // Nor does a session's name write anything into its ARN.
        for name in ["a/b", "x:y", "", "a b", "x\u{0}y", "../admin"] {
            let arn = role_arn("reader");
            let parameters = [("RoleArn", arn.as_str()), ("RoleSessionName", name)];
            let refused = server
                .sts(Some(&robot), "AssumeRole", &parameters)
                .await
                .unwrap_err();
            assert_eq!(refused.status, 400, "{name:?} {refused:?}");
        }
    }
);

on_both!(
    t44_t57_a_role_that_was_made_again_is_another_one,
    async |server| {
        let app = App::new(server).await;
        let server = &app.server;
        let policy = allow(&json!("cognito-idp:ListUsers"), &json!("*"));
        role(server, "reader", &trust_account(), &policy).await;
        let robot = user(
            server,
            "robot",
            &allow(&json!("sts:AssumeRole"), &json!("*")),
        )
        .await;
        let session = assume(server, &robot, "reader", &[]).await.unwrap();
        list(server, &session, &app.pool).await.unwrap();
        server
            .iam(
                "DeleteRolePolicy",
                &[("RoleName", "reader"), ("PolicyName", "policy")],
            )
            .await
            .unwrap();
        assert_eq!(
            list(server, &session, &app.pool).await.unwrap_err().code,
            NO_PERMISSION
        );
        server
            .iam("DeleteRole", &[("RoleName", "reader")])
            .await
            .unwrap();
        server.clock.advance(1000);
        let gone = async || {
            assert_refused(
                list(server, &session, &app.pool).await,
                UNRECOGNIZED.0,
                UNRECOGNIZED.1,
            );
            // This one asks for no permission, only for a session that counts.
            let refused = server
                .sts(Some(&session), "GetCallerIdentity", &[])
                .await
                .unwrap_err();
            assert_eq!(
                (refused.status, refused.code.as_str()),
                (403, "InvalidClientTokenId")
            );
        };
        gone().await;
        role(server, "reader", &trust_account(), &policy).await;
        gone().await;
        // A user that was made again is another one too.
        server
            .iam(
                "DeleteUserPolicy",
                &[("UserName", "robot"), ("PolicyName", "policy")],
            )
            .await
            .unwrap();
        server
            .iam(
                "DeleteAccessKey",
                &[("UserName", "robot"), ("AccessKeyId", &robot.access_key_id)],
            )
            .await
            .unwrap();
        server
            .iam("DeleteUser", &[("UserName", "robot")])
            .await
            .unwrap();
        user(server, "robot", &policy).await;
        assert_refused(
            list(server, &robot, &app.pool).await,
            UNRECOGNIZED.0,
            UNRECOGNIZED.1,
        );
    }
);

on_both!(t45_denials_and_negations_decide_as_at_aws, async |server| {
    let app = App::new(server).await;
    let server = &app.server;
    let can = async |name: &str, statements: serde_json::Value| {
        let policy = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
        let who = user(server, name, &policy).await;
        match list(server, &who, &app.pool).await {
            Ok(_) => true,
            Err(refused) => {
                assert_eq!(refused.code, NO_PERMISSION);
                false
            }
        }
    };
    let all = json!({ "Effect": "Allow", "Action": "cognito-idp:*", "Resource": "*" });
    assert!(can("all", json!([all])).await);
    let deny = json!({ "Effect": "Deny", "Action": "COGNITO-IDP:list*", "Resource": "*" });
    assert!(!can("denied", json!([all, deny])).await);
    assert!(!can("denied-first", json!([deny, all])).await);
    let not_action =
        json!({ "Effect": "Allow", "NotAction": "cognito-idp:ListUsers", "Resource": "*" });
    assert!(!can("not-action", json!([not_action])).await);
    let not_resource =
        json!({ "Effect": "Deny", "Action": "*", "NotResource": pool_arn("us-east-1_other") });
    assert!(!can("not-resource", json!([all, not_resource])).await);
    let missing = json!({ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "StringEquals": { "aws:PrincipalTag/team": "a" } } });
    assert!(!can("missing", json!([missing])).await);
    let negated = json!({ "Effect": "Deny", "Action": "*", "Resource": "*", "Condition": { "StringNotEquals": { "aws:PrincipalTag/team": "a" } } });
    assert!(!can("negated", json!([all, negated])).await);
    let address = json!({ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "IpAddress": { "aws:SourceIp": "127.0.0.0/8" } } });
    assert!(can("address", json!([address])).await);
    let elsewhere = json!({ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "IpAddress": { "aws:SourceIp": "10.0.0.0/8" } } });
    assert!(!can("elsewhere", json!([elsewhere])).await);
});

on_both!(
    t44_t57_a_trust_policy_means_who_is_there_when_it_is_written,
    async |server| {
        let assumes = allow(&json!("sts:AssumeRole"), &json!("*"));
        let trust = json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": { "AWS": "arn:aws:iam::000000000000:user/robot" },
            }],
        })
        .to_string();
        let parameters = [
            ("RoleName", "reader"),
            ("AssumeRolePolicyDocument", trust.as_str()),
        ];
        // Somebody who is not there yet cannot be trusted: whoever gets the name first would be.
        let refused = server.iam("CreateRole", &parameters).await.unwrap_err();
        assert_eq!(refused.code, "MalformedPolicyDocument");

        let robot = user(&server, "robot", &assumes).await;
        role(&server, "reader", &trust, &assumes).await;
        assume(&server, &robot, "reader", &[]).await.unwrap();
        for (action, parameters) in [
            (
                "DeleteUserPolicy",
                &[("UserName", "robot"), ("PolicyName", "policy")][..],
            ),
            (
                "DeleteAccessKey",
                &[("UserName", "robot"), ("AccessKeyId", &robot.access_key_id)],
            ),
            ("DeleteUser", &[("UserName", "robot")]),
        ] {
            server.iam(action, parameters).await.unwrap();
        }
        let other = user(&server, "robot", &assumes).await;
        server.clock.advance(1000);
        let refused = assume(&server, &other, "reader", &[]).await.unwrap_err();
        assert_eq!(refused.code, "AccessDenied");
        // Written again, the policy means the newcomer.
        let update = [("RoleName", "reader"), ("PolicyDocument", trust.as_str())];
        server.iam("UpdateAssumeRolePolicy", &update).await.unwrap();
        server.clock.advance(1000);
        assume(&server, &other, "reader", &[]).await.unwrap();
    }
);

on_both!(t44_every_role_of_a_pool_has_to_be_passed, async |server| {
    let everything = allow(&json!("*"), &json!("*"));
    for name in ["small", "mighty"] {
        role(&server, name, &trust_account(), &everything).await;
    }
    let passes = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "cognito-identity:*", "Resource": "*" },
        { "Effect": "Allow", "Action": "iam:PassRole", "Resource": role_arn("small") },
    ]});
    let who = user(&server, "robot", &passes.to_string()).await;
    let wide = user(&server, "wide", &everything).await;
    let provider = "cognito-idp.us-east-1.amazonaws.com/us-east-1_A";
    let made = json!({
        "IdentityPoolName": "p", "AllowUnauthenticatedIdentities": true,
        "CognitoIdentityProviders": [{ "ProviderName": provider, "ClientId": "client" }],
    });
    let made = server
        .identity(Some(&server.root), "CreateIdentityPool", made)
        .await
        .unwrap();
    let set = async |who: &testing::Credentials, role: &str, of_rule: &str| {
        let rule =
            json!({ "Claim": "email", "MatchType": "Equals", "Value": "x", "RoleARN": of_rule });
        let mapping = json!({
            "Type": "Rules", "AmbiguousRoleResolution": "Deny", "RulesConfiguration": { "Rules": [rule] },
        });
        let input = json!({
            "IdentityPoolId": made["IdentityPoolId"], "Roles": { "authenticated": role },
            "RoleMappings": { "cognito-idp.us-east-1.amazonaws.com/us-east-1_A:client": mapping },
        });
        let answer = server
            .identity(Some(who), "SetIdentityPoolRoles", input)
            .await;
        answer.map_err(|refused| refused.code).err()
    };
    let (small, mighty) = (role_arn("small"), role_arn("mighty"));
    let foreign = "arn:aws:iam::111111111111:role/small";
    assert_eq!(set(&who, &small, &small).await, None);
    for (role, of_rule) in [
        (&mighty, &small),
        (&small, &mighty),
        (&small, &foreign.to_owned()),
    ] {
        let refused = set(&who, role, of_rule).await;
        assert_eq!(refused.as_deref(), Some(NO_PERMISSION), "{role} {of_rule}");
    }
    // A role of another account is nobody's to pass, whatever the policies say.
    for who in [&wide, &server.root] {
        for (role, of_rule) in [(foreign, small.as_str()), (&small, foreign)] {
            let refused = set(who, role, of_rule).await;
            assert_eq!(refused.as_deref(), Some(NO_PERMISSION), "{role} {of_rule}");
        }
        assert_eq!(set(who, &mighty, &mighty).await, None);
    }
});

on_both!(a_role_is_shown_as_each_operation_does_it, async |server| {
    let trust = trust_account();
    let given = [
        ("RoleName", "reader"),
        ("AssumeRolePolicyDocument", trust.as_str()),
        ("MaxSessionDuration", "7200"),
    ];
    let made = server.iam("CreateRole", &given).await.unwrap();
    assert_eq!(element(&made, "MaxSessionDuration"), None);
    assert_eq!(element(&made, "RoleLastUsed"), None);
    let shown = server.iam("GetRole", &[("RoleName", "reader")]).await;
    let shown = shown.unwrap();
    assert_eq!(
        element(&shown, "MaxSessionDuration").as_deref(),
        Some("7200")
    );
    assert_eq!(element(&shown, "RoleLastUsed").as_deref(), Some(""));
    let listed = server.iam("ListRoles", &[]).await.unwrap();
    assert_eq!(element(&listed, "RoleLastUsed"), None);
});
