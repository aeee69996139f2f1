//! Temporary credentials and access keys: what they may do, and when they stop.

use crate::account::{
    allow, assume, credentials_for, identity, identity_pool, of_pool, pool_arn, provider, role,
    role_arn, set_roles, statement, trust_account, trust_identities, user,
};
use crate::app::{App, assert_refused, create_pool};
use crate::encoding::altered;
use serde_json::json;
use testing::{Credentials, Refused, TestServer, element, on_both};

const UNRECOGNIZED: (&str, &str) = (
    "UnrecognizedClientException",
    "The security token included in the request is invalid.",
);
const NO_PERMISSION: &str = "AccessDeniedException";

async fn list(
    server: &TestServer,
    who: &Credentials,
    pool: &str,
) -> Result<serde_json::Value, Refused> {
    server
        .admin_as(who, "ListUsers", json!({ "UserPoolId": pool }))
        .await
}

/// That these credentials can list the users of one pool, and do nothing else.
async fn assert_lists_one_pool(
    server: &TestServer,
    who: &Credentials,
    arn: &str,
    pool: &str,
    other: &str,
) {
    list(server, who, pool).await.unwrap();
    let text = format!(
        "User: {arn} is not authorized to perform: cognito-idp:ListUsers on resource: {} because no identity-based policy allows the cognito-idp:ListUsers action",
        pool_arn(other)
    );
    assert_refused(list(server, who, other).await, NO_PERMISSION, &text);
    for (operation, input) in [
        ("DescribeUserPool", json!({ "UserPoolId": pool })),
        (
            "AdminGetUser",
            json!({ "UserPoolId": pool, "Username": "alice" }),
        ),
        (
            "AdminDeleteUser",
            json!({ "UserPoolId": pool, "Username": "alice" }),
        ),
        (
            "AdminCreateUser",
            json!({ "UserPoolId": pool, "Username": "mallory" }),
        ),
        (
            "AdminSetUserPassword",
            json!({ "UserPoolId": pool, "Username": "alice", "Password": "Another-horse-3" }),
        ),
        ("DeleteUserPool", json!({ "UserPoolId": pool })),
        ("ListUserPools", json!({ "MaxResults": 10 })),
        ("CreateUserPool", json!({ "PoolName": "mine" })),
    ] {
        let refused = server.admin_as(who, operation, input).await.unwrap_err();
        assert_eq!(refused.code, NO_PERMISSION, "{operation}");
    }
    let refused = server
        .identity(Some(who), "ListIdentityPools", json!({ "MaxResults": 10 }))
        .await
        .unwrap_err();
    assert_eq!(refused.code, NO_PERMISSION);
    for (action, parameters) in [
        ("ListUsers", &[][..]),
        ("CreateUser", &[("UserName", "mallory")]),
        ("CreateAccessKey", &[("UserName", "mallory")]),
        ("ListRoles", &[]),
    ] {
        let refused = server.iam_as(who, action, parameters).await.unwrap_err();
        assert_eq!(
            (refused.status, refused.code.as_str()),
            (403, "AccessDenied"),
            "{action}"
        );
    }
}

on_both!(
    a_users_credentials_do_what_the_role_allows,
    async |server| {
        let app = App::new(server).await;
        let server = &app.server;
        app.user("alice").await;
        let other = create_pool(server, json!({})).await;
        let pool = identity_pool(server, &app.pool, &app.client).await;
        let policy = allow(&json!("cognito-idp:ListUsers"), &json!(pool_arn(&app.pool)));
        role(
            server,
            "member",
            &trust_identities(&of_pool(&pool, "authenticated")),
            &policy,
        )
        .await;
        role(
            server,
            "guest",
            &trust_identities(&of_pool(&pool, "unauthenticated")),
            &policy,
        )
        .await;
        set_roles(server, &pool, "member", "guest").await;

        let logins = json!({ provider(&app.pool): app.sign_in("alice").await.id });
        let id = identity(server, &pool, &logins).await.unwrap();
        assert_eq!(identity(server, &pool, &logins).await.unwrap(), id);
        let who = credentials_for(server, &id, &logins).await.unwrap();
        let arn = "arn:aws:sts::000000000000:assumed-role/member/CognitoIdentityCredentials";
        let caller = server
            .sts(Some(&who), "GetCallerIdentity", &[])
            .await
            .unwrap();
        assert_eq!(element(&caller, "Arn").as_deref(), Some(arn));
        assert_lists_one_pool(server, &who, arn, &app.pool, &other).await;
        assert_refused(
            credentials_for(server, &id, &json!({})).await,
            "NotAuthorizedException",
            &format!("Access to Identity '{id}' is forbidden."),
        );

        // Every character of key, secret and token counts.
        let token = who.session_token.clone().unwrap();
        for at in [0, 5, 19] {
            let key = Credentials {
                access_key_id: altered(&who.access_key_id, at),
                ..who.clone()
            };
            assert_refused(
                list(server, &key, &app.pool).await,
                UNRECOGNIZED.0,
                UNRECOGNIZED.1,
            );
        }
        for at in [0, 20, 39] {
            let secret = Credentials {
                secret: altered(&who.secret, at),
                ..who.clone()
            };
            let refused = list(server, &secret, &app.pool).await.unwrap_err();
            assert_eq!(refused.code, "InvalidSignatureException");
            assert!(
                refused
                    .message
                    .starts_with("The request signature we calculated does not match"),
                "{refused:?}"
            );
        }
        for at in (0..token.len()).step_by(token.len() / 9) {
            let changed = Credentials {
                session_token: Some(altered(&token, at)),
                ..who.clone()
            };
            assert_refused(
                list(server, &changed, &app.pool).await,
                UNRECOGNIZED.0,
                UNRECOGNIZED.1,
            );
        }
        for cut in [
            None,
            Some(String::new()),
            Some(token[..token.len() - 1].to_owned()),
            Some(format!("{token}A")),
        ] {
            let changed = Credentials {
                session_token: cut,
                ..who.clone()
            };
            assert_refused(
                list(server, &changed, &app.pool).await,
                UNRECOGNIZED.0,
                UNRECOGNIZED.1,
            );
        }

        server.clock.advance(60 * 60 * 1000 - 1);
        list(server, &who, &app.pool).await.unwrap();
        server.clock.advance(1);
        assert_refused(
            list(server, &who, &app.pool).await,
            "ExpiredTokenException",
            "The security token included in the request is expired",
        );
        let refused = server.iam_as(&who, "ListUsers", &[]).await.unwrap_err();
        assert_eq!(
            (refused.status, refused.code.as_str()),
            (403, "ExpiredToken")
        );
    }
);

on_both!(
    an_iam_users_key_does_what_the_policy_allows,
    async |server| {
        let app = App::new(server).await;
        let server = &app.server;
        app.user("alice").await;
        let other = create_pool(server, json!({})).await;
        let policy = allow(&json!("cognito-idp:ListUsers"), &json!(pool_arn(&app.pool)));
        let who = user(server, "robot", &policy).await;
        assert_lists_one_pool(
            server,
            &who,
            "arn:aws:iam::000000000000:user/robot",
            &app.pool,
            &other,
        )
        .await;

        let key = who.access_key_id.as_str();
        let set = [
            ("UserName", "robot"),
            ("AccessKeyId", key),
            ("Status", "Inactive"),
        ];
        server.iam("UpdateAccessKey", &set).await.unwrap();
        assert_refused(
            list(server, &who, &app.pool).await,
            UNRECOGNIZED.0,
            UNRECOGNIZED.1,
        );
        let set = [
            ("UserName", "robot"),
            ("AccessKeyId", key),
            ("Status", "Active"),
        ];
        server.iam("UpdateAccessKey", &set).await.unwrap();
        list(server, &who, &app.pool).await.unwrap();
        server
            .iam(
                "DeleteUserPolicy",
                &[("UserName", "robot"), ("PolicyName", "policy")],
            )
            .await
            .unwrap();
        assert_eq!(
            list(server, &who, &app.pool).await.unwrap_err().code,
            NO_PERMISSION
        );
        server
            .iam(
                "DeleteAccessKey",
                &[("UserName", "robot"), ("AccessKeyId", key)],
            )
            .await
            .unwrap();
        assert_refused(
            list(server, &who, &app.pool).await,
            UNRECOGNIZED.0,
            UNRECOGNIZED.1,
        );
    }
);

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
            "arn:aws:iam:::role/reader",
            "arn:aws:iam::000000000000:user/reader",
            "arn:aws:iam::000000000000:role/x/reader",
            "arn:aws:iam::000000000000:role/reader/",
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
        assert_refused(
            list(server, &session, &app.pool).await,
            UNRECOGNIZED.0,
            UNRECOGNIZED.1,
        );
        role(server, "reader", &trust_account(), &policy).await;
        assert_refused(
            list(server, &session, &app.pool).await,
            UNRECOGNIZED.0,
            UNRECOGNIZED.1,
        );
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
