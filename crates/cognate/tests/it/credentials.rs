//! Temporary credentials and access keys: what they may do, and when they stop.

use crate::account::{
    allow, credentials_for, identity, identity_pool, of_pool, pool_arn, provider, role, set_roles,
    trust_identities, user,
};
use crate::app::{App, assert_refused, create_pool};
use crate::encoding::altered;
use serde_json::json;
use testing::{Credentials, Refused, TestServer, element, on_both};

pub(crate) const UNRECOGNIZED: (&str, &str) = (
    "UnrecognizedClientException",
    "The security token included in the request is invalid.",
);
pub(crate) const NO_PERMISSION: &str = "AccessDeniedException";

pub(crate) async fn list(
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
