//! Which roles identity pools give out, and to whom.

use crate::account::{
    allow, credentials_for, identity, identity_pool, of_pool, provider, role, role_arn, set_roles,
    trust_identities,
};
use crate::app::{App, assert_refused, text};
use serde_json::{Value, json};
use testing::{TestServer, element, on_both};

const BAD_CONFIGURATION: (&str, &str) = (
    "InvalidIdentityPoolConfigurationException",
    "Invalid identity pool configuration. Check assigned IAM roles for this pool.",
);

/// Assumes a role with the identity's own token, as the classic flow does.
async fn classic(
    server: &TestServer,
    identity: &str,
    logins: &Value,
    role: &str,
) -> Result<String, testing::Refused> {
    classic_with(server, identity, logins, role, &[]).await
}

/// The same with further parameters.
async fn classic_with(
    server: &TestServer,
    identity: &str,
    logins: &Value,
    role: &str,
    extra: &[(&str, &str)],
) -> Result<String, testing::Refused> {
    let input = json!({ "IdentityId": identity, "Logins": logins });
    let token = server
        .identity(None, "GetOpenIdToken", input)
        .await
        .unwrap();
    let (arn, token) = (role_arn(role), text(&token, "Token"));
    let mut parameters = vec![
        ("RoleArn", arn.as_str()),
        ("RoleSessionName", "session"),
        ("WebIdentityToken", &token),
    ];
    parameters.extend(extra);
    server
        .sts(None, "AssumeRoleWithWebIdentity", &parameters)
        .await
}

on_both!(t42_a_role_that_names_no_pool_is_refused, async |server| {
    let app = App::new(server).await;
    let server = &app.server;
    app.user("alice").await;
    let pool = identity_pool(server, &app.pool, &app.client).await;
    let logins = json!({ provider(&app.pool): app.sign_in("alice").await.id });
    let id = identity(server, &pool, &logins).await.unwrap();
    let policy = allow(&json!("cognito-idp:ListUsers"), &json!("*"));
    let whole = of_pool(&pool, "authenticated");
    let only = |name: &str| json!({ name: whole[name] });
    let other = "us-east-1:00000000-0000-0000-0000-000000000000";
    for (name, conditions) in [
        ("nothing", json!({})),
        ("no-aud", only("ForAnyValue:StringLike")),
        ("no-amr", only("StringEquals")),
        ("other-pool", of_pool(other, "authenticated")),
        ("guests", of_pool(&pool, "unauthenticated")),
        (
            "present-only",
            json!({ "Null": { "cognito-identity.amazonaws.com:aud": "false", "cognito-identity.amazonaws.com:amr": "false" } }),
        ),
    ] {
        role(server, name, &trust_identities(&conditions), &policy).await;
        set_roles(server, &pool, name, name).await;
        assert_refused(
            credentials_for(server, &id, &logins).await,
            BAD_CONFIGURATION.0,
            BAD_CONFIGURATION.1,
        );
        let refused = classic(server, &id, &logins, name).await.unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.message.as_str()),
            (
                "AccessDenied",
                "Not authorized to perform sts:AssumeRoleWithWebIdentity"
            ),
            "{name}"
        );
    }
    role(server, "right", &trust_identities(&whole), &policy).await;
    set_roles(server, &pool, "right", "guests").await;
    credentials_for(server, &id, &logins).await.unwrap();
    classic(server, &id, &logins, "right").await.unwrap();
    let guest = identity(server, &pool, &json!({})).await.unwrap();
    credentials_for(server, &guest, &json!({})).await.unwrap();
    let refused = classic(server, &guest, &json!({}), "right")
        .await
        .unwrap_err();
    assert_eq!(refused.code, "AccessDenied");
});

on_both!(
    guests_are_let_in_where_the_pool_allows_them,
    async |server| {
        let app = App::new(server).await;
        let server = &app.server;
        app.user("alice").await;
        let pool = identity_pool(server, &app.pool, &app.client).await;
        let guest = identity(server, &pool, &json!({})).await.unwrap();
        assert_ne!(identity(server, &pool, &json!({})).await.unwrap(), guest);
        // A random UUID, which does not tell when somebody came first.
        assert_eq!(guest.rsplit_once(':').map(|(_, id)| &id[14..15]), Some("4"));
        assert_refused(
            credentials_for(server, &guest, &json!({})).await,
            BAD_CONFIGURATION.0,
            BAD_CONFIGURATION.1,
        );
        server
        .identity(
            Some(&server.root),
            "UpdateIdentityPool",
            json!({
                "IdentityPoolId": pool, "IdentityPoolName": "identities", "AllowUnauthenticatedIdentities": false,
                "CognitoIdentityProviders": [{ "ProviderName": provider(&app.pool), "ClientId": app.client }],
            }),
        )
        .await
        .unwrap();
        let refusal = "Unauthenticated access is not supported for this identity pool.";
        assert_refused(
            identity(server, &pool, &json!({})).await,
            "NotAuthorizedException",
            refusal,
        );
        assert_refused(
            credentials_for(server, &guest, &json!({})).await,
            "NotAuthorizedException",
            refusal,
        );
        // Without the classic flow there are no tokens of the pool's own.
        let logins = json!({ provider(&app.pool): app.sign_in("alice").await.id });
        let id = identity(server, &pool, &logins).await.unwrap();
        assert_refused(
            server
                .identity(
                    None,
                    "GetOpenIdToken",
                    json!({ "IdentityId": id, "Logins": logins }),
                )
                .await,
            "InvalidParameterException",
            "Basic (classic) flow is not enabled, please use enhanced flow.",
        );
        let unknown = "us-east-1:00000000-0000-4000-8000-000000000000";
        assert_refused(
            credentials_for(server, unknown, &json!({})).await,
            "ResourceNotFoundException",
            &format!("Identity '{unknown}' not found."),
        );
        assert_refused(
            identity(server, &pool, &json!({ "accounts.google.com": "x" })).await,
            "NotAuthorizedException",
            "Token is not from a supported provider of this identity pool.",
        );
    }
);

on_both!(a_group_chooses_the_role, async |server| {
    let app = App::new(server).await;
    let server = &app.server;
    app.user("alice").await;
    let pool = identity_pool(server, &app.pool, &app.client).await;
    let trust = trust_identities(&of_pool(&pool, "authenticated"));
    let policy = allow(&json!("cognito-idp:ListUsers"), &json!("*"));
    for name in ["plain", "chief"] {
        role(server, name, &trust, &policy).await;
    }
    let key = format!("{}:{}", provider(&app.pool), app.client);
    server
        .identity(
            Some(&server.root),
            "SetIdentityPoolRoles",
            json!({
                "IdentityPoolId": pool, "Roles": { "authenticated": role_arn("plain") },
                "RoleMappings": { key: { "Type": "Token", "AmbiguousRoleResolution": "AuthenticatedRole" } },
            }),
        )
        .await
        .unwrap();
    let arn_of = async |logins: &Value| {
        let id = identity(server, &pool, logins).await.unwrap();
        let who = credentials_for(server, &id, logins).await.unwrap();
        let caller = server
            .sts(Some(&who), "GetCallerIdentity", &[])
            .await
            .unwrap();
        testing::element(&caller, "Arn").unwrap()
    };
    let logins = json!({ provider(&app.pool): app.sign_in("alice").await.id });
    assert!(arn_of(&logins).await.contains(":assumed-role/plain/"));
    app.admin(
        "CreateGroup",
        json!({ "GroupName": "chiefs", "RoleArn": role_arn("chief"), "Precedence": 1 }),
    )
    .await
    .unwrap();
    app.admin(
        "AdminAddUserToGroup",
        json!({ "GroupName": "chiefs", "Username": "alice" }),
    )
    .await
    .unwrap();
    let logins = json!({ provider(&app.pool): app.sign_in("alice").await.id });
    assert!(arn_of(&logins).await.contains(":assumed-role/chief/"));
    // A role that the token does not name cannot be asked for.
    let id = identity(server, &pool, &logins).await.unwrap();
    let input = json!({ "IdentityId": id, "Logins": logins, "CustomRoleArn": role_arn("plain") });
    let refused = server
        .identity(None, "GetCredentialsForIdentity", input)
        .await
        .unwrap_err();
    assert_eq!(refused.code, "NotAuthorizedException");
});

on_both!(
    the_classic_flow_tells_how_much_room_a_policy_takes,
    async |server| {
        let app = App::new(server).await;
        let server = &app.server;
        let pool = identity_pool(server, &app.pool, &app.client).await;
        let policy = allow(&json!("cognito-idp:ListUsers"), &json!("*"));
        let trust = trust_identities(&of_pool(&pool, "unauthenticated"));
        role(server, "guest", &trust, &policy).await;
        let guest = json!({});
        let id = identity(server, &pool, &guest).await.unwrap();
        let answer = classic(server, &id, &guest, "guest").await.unwrap();
        assert_eq!(element(&answer, "PackedPolicySize"), None);
        let extra = [("Policy", policy.as_str())];
        let answer = classic_with(server, &id, &guest, "guest", &extra).await;
        assert_eq!(
            element(&answer.unwrap(), "PackedPolicySize").as_deref(),
            Some("2")
        );
    }
);

on_both!(
    t57_an_identity_belongs_to_its_pool_and_its_login,
    async |server| {
        let app = App::new(server).await;
        let server = &app.server;
        app.user("alice").await;
        app.user("bob").await;
        let policy = allow(&json!("cognito-idp:ListUsers"), &json!("*"));
        let pool = identity_pool(server, &app.pool, &app.client).await;
        let elsewhere = App::with(server.another_handle(), json!({}), json!({})).await;
        elsewhere.user("alice").await;
        let other = identity_pool(server, &elsewhere.pool, &elsewhere.client).await;
        for (pool, name) in [(&pool, "one"), (&other, "two")] {
            role(
                server,
                name,
                &trust_identities(&of_pool(pool, "authenticated")),
                &policy,
            )
            .await;
            set_roles(server, pool, name, name).await;
        }
        let alice = json!({ provider(&app.pool): app.sign_in("alice").await.id });
        let bob = json!({ provider(&app.pool): app.sign_in("bob").await.id });
        let foreign = json!({ provider(&elsewhere.pool): elsewhere.sign_in("alice").await.id });
        let id = identity(server, &pool, &alice).await.unwrap();
        assert_ne!(identity(server, &pool, &bob).await.unwrap(), id);
        credentials_for(server, &id, &alice).await.unwrap();
        // Somebody else's login, a login of another identity pool, and the role of another identity pool.
        for logins in [&bob, &foreign, &json!({})] {
            let refused = credentials_for(server, &id, logins).await.unwrap_err();
            assert!(
                ["NotAuthorizedException", "ResourceConflictException"]
                    .contains(&refused.code.as_str()),
                "{refused:?}"
            );
        }
        credentials_for(server, &id, &alice).await.unwrap();
        let refused = identity(server, &other, &alice).await.unwrap_err();
        assert_eq!(refused.code, "NotAuthorizedException");
        set_roles(server, &pool, "two", "two").await;
        assert_refused(
            credentials_for(server, &id, &alice).await,
            BAD_CONFIGURATION.0,
            BAD_CONFIGURATION.1,
        );
    }
);

on_both!(
    t07_an_identity_pool_that_asks_the_user_pool_hears_of_sign_outs,
    async |server| {
        let app = App::new(server).await;
        let server = &app.server;
        app.user("alice").await;
        let input = json!({
            "IdentityPoolName": "identities", "AllowUnauthenticatedIdentities": false,
            "CognitoIdentityProviders": [
                { "ProviderName": provider(&app.pool), "ClientId": app.client, "ServerSideTokenCheck": true },
            ],
        });
        let made = server
            .identity(Some(&server.root), "CreateIdentityPool", input)
            .await
            .unwrap();
        let pool = text(&made, "IdentityPoolId");
        for operation in [
            "AdminUserGlobalSignOut",
            "AdminDisableUser",
            "AdminDeleteUser",
        ] {
            let logins = json!({ provider(&app.pool): app.sign_in("alice").await.id });
            identity(server, &pool, &logins).await.unwrap();
            app.admin(operation, json!({ "Username": "alice" }))
                .await
                .unwrap();
            let refused = identity(server, &pool, &logins).await.unwrap_err();
            assert_eq!(refused.code, "NotAuthorizedException", "{operation}");
            assert!(
                refused.message.starts_with("Invalid login token. "),
                "{refused:?}"
            );
            if operation == "AdminDisableUser" {
                app.admin("AdminEnableUser", json!({ "Username": "alice" }))
                    .await
                    .unwrap();
            }
        }
    }
);

on_both!(t43_a_guest_is_kept_within_what_guests_may, async |server| {
    let app = App::new(server).await;
    let server = &app.server;
    let pool = identity_pool(server, &app.pool, &app.client).await;
    let everything = allow(&json!("*"), &json!("*"));
    role(
        server,
        "guest",
        &trust_identities(&of_pool(&pool, "unauthenticated")),
        &everything,
    )
    .await;
    set_roles(server, &pool, "guest", "guest").await;
    let id = identity(server, &pool, &json!({})).await.unwrap();
    let guest = credentials_for(server, &id, &json!({})).await.unwrap();
    // Whatever the role says, a guest of the enhanced flow has no business in IAM.
    for (action, parameters) in [
        ("ListUsers", &[][..]),
        ("CreateUser", &[("UserName", "mallory")]),
        ("ListRoles", &[]),
    ] {
        let refused = server.iam_as(&guest, action, parameters).await.unwrap_err();
        assert_eq!(
            (refused.status, refused.code.as_str()),
            (403, "AccessDenied"),
            "{action}"
        );
    }
    let list = json!({ "UserPoolId": app.pool });
    server.admin_as(&guest, "ListUsers", list).await.unwrap();
});
