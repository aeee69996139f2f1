//! Which roles an identity pool may be given, and by which mappings (threat 44).

use crate::account::{
    allow, credentials_for, identity, identity_pool, of_pool, provider, role, role_arn,
    trust_identities,
};
use crate::app::{App, INVALID, NOT_AUTHORIZED, assert_refused, create_client, text};
use serde_json::{Value, json};
use testing::{Refused, TestServer, on_both};

/// Sets one role for everybody who signed in, and the mappings.
async fn set(
    server: &TestServer,
    pool: &str,
    role: &str,
    mappings: Value,
) -> Result<Value, Refused> {
    let input = json!({
        "IdentityPoolId": pool, "Roles": { "authenticated": role }, "RoleMappings": mappings,
    });
    server
        .identity(Some(&server.root), "SetIdentityPoolRoles", input)
        .await
}

fn by_token() -> Value {
    json!({ "Type": "Token", "AmbiguousRoleResolution": "AuthenticatedRole" })
}

on_both!(
    t44_a_mapping_is_of_a_provider_that_the_pool_has,
    async |server| {
        let app = App::new(server).await;
        let server = &app.server;
        let pool = identity_pool(server, &app.pool, &app.client).await;
        let (user_pool, client) = (provider(&app.pool), &app.client);
        for key in [
            user_pool.clone(),
            format!("{user_pool}:"),
            format!("{user_pool}:another"),
            format!("https://{user_pool}:{client}"),
            format!("{}:{client}", provider("us-east-1_Nowhere00")),
            "accounts.google.com".to_owned(),
        ] {
            let mappings = json!({ key.as_str(): by_token() });
            assert_refused(
                set(server, &pool, &role_arn("r"), mappings).await,
                INVALID,
                &format!(
                    "{key} is not a valid RoleMapping ProviderName or is not a configured provider."
                ),
            );
        }
        let key = format!("{user_pool}:{client}");
        let mappings = json!({ key.as_str(): by_token() });
        set(server, &pool, &role_arn("r"), mappings.clone())
            .await
            .unwrap();
        let input = json!({ "IdentityPoolId": pool });
        let kept = server
            .identity(Some(&server.root), "GetIdentityPoolRoles", input)
            .await
            .unwrap();
        assert_eq!(kept["RoleMappings"], mappings);
    }
);

on_both!(
    t44_a_mapping_whose_client_was_removed_denies,
    async |server| {
        let app = App::new(server).await;
        let server = &app.server;
        app.user("alice").await;
        let before = create_client(server, &app.pool, json!({})).await;
        let before = text(&before, "ClientId");
        let pool = identity_pool(server, &app.pool, &before).await;
        let trust = trust_identities(&of_pool(&pool, "authenticated"));
        role(server, "member", &trust, &allow(&json!("*"), &json!("*"))).await;
        let key = format!("{}:{before}", provider(&app.pool));
        let mappings = json!({ key: by_token() });
        set(server, &pool, &role_arn("member"), mappings)
            .await
            .unwrap();
        let input = json!({
            "IdentityPoolId": pool, "IdentityPoolName": "identities", "AllowUnauthenticatedIdentities": false,
            "CognitoIdentityProviders": [{ "ProviderName": provider(&app.pool), "ClientId": app.client }],
        });
        server
            .identity(Some(&server.root), "UpdateIdentityPool", input)
            .await
            .unwrap();
        let logins = json!({ provider(&app.pool): app.sign_in("alice").await.id });
        let id = identity(server, &pool, &logins).await.unwrap();
        assert_refused(
            credentials_for(server, &id, &logins).await,
            NOT_AUTHORIZED,
            &format!(
                "The ambiguous role mapping rules for: {} denied this request.",
                provider(&app.pool)
            ),
        );
        set(server, &pool, &role_arn("member"), json!({}))
            .await
            .unwrap();
        credentials_for(server, &id, &logins).await.unwrap();
    }
);

on_both!(what_is_no_role_cannot_be_given, async |server| {
    let app = App::new(server).await;
    let server = &app.server;
    let pool = identity_pool(server, &app.pool, &app.client).await;
    let key = format!("{}:{}", provider(&app.pool), app.client);
    for text in [
        "arn:aws:iam::000000000000:user/somebody",
        "arn:aws:iam::000000000000:role/",
        "arn:aws:iam::00000:role/somebody",
        "a role that is none at all",
    ] {
        let rule =
            json!({ "Claim": "email", "MatchType": "Equals", "Value": "x", "RoleARN": text });
        let by_rules = json!({
            "Type": "Rules", "AmbiguousRoleResolution": "Deny", "RulesConfiguration": { "Rules": [rule] },
        });
        for (role, mappings) in [
            (text.to_owned(), json!({})),
            (role_arn("r"), json!({ key.as_str(): by_rules })),
        ] {
            assert_refused(
                set(server, &pool, &role, mappings).await,
                NOT_AUTHORIZED,
                &format!("Access to Role '{text}' is forbidden."),
            );
        }
    }
});
