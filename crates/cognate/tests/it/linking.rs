//! Which logins lead to which identity.

use crate::account::{identity, identity_pool, provider};
use crate::app::{App, assert_refused, text};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use testing::{Refused, TestServer, on_both};

/// An `OpenID` token for the identity; the answer is the identity that it is for.
async fn prove(server: &TestServer, id: &str, logins: &Value) -> Result<String, Refused> {
    let input = json!({ "IdentityId": id, "Logins": logins });
    let answer = server.identity(None, "GetOpenIdToken", input).await?;
    let token = text(&answer, "Token");
    let header = crate::encoding::header(&token);
    assert_eq!(
        (&header["typ"], &header["alg"]),
        (&json!("JWS"), &json!("RS256"))
    );
    Ok(text(&answer, "IdentityId"))
}

async fn describe(server: &TestServer, id: &str) -> Value {
    let input = json!({ "IdentityId": id });
    let answer = server.identity(Some(&server.root), "DescribeIdentity", input);
    answer.await.unwrap()
}

async fn login(app: &App, name: &str) -> Value {
    json!({ provider(&app.pool): app.sign_in(name).await.id })
}

/// Makes both user pools providers of the identity pool.
async fn take_both(server: &TestServer, pool: &str, one: &App, two: &App) {
    let settings = json!({
        "IdentityPoolId": pool, "IdentityPoolName": "identities", "AllowUnauthenticatedIdentities": true,
        "AllowClassicFlow": true,
        "CognitoIdentityProviders": [
            { "ProviderName": provider(&one.pool), "ClientId": one.client },
            { "ProviderName": provider(&two.pool), "ClientId": two.client },
        ],
    });
    server
        .identity(Some(&server.root), "UpdateIdentityPool", settings)
        .await
        .unwrap();
}

on_both!(t57_one_guest_becomes_one_user, async |server| {
    let app = App::new(server).await;
    let pool = identity_pool(&app.server, &app.pool, &app.client).await;
    let mut logins = Vec::new();
    for n in 0..8 {
        let name = format!("user{n}");
        app.user(&name).await;
        logins.push(login(&app, &name).await);
    }
    let guest = identity(&app.server, &pool, &json!({})).await.unwrap();
    let tries = logins
        .iter()
        .map(|logins| prove(&app.server, &guest, logins));
    let answers = futures_util::future::join_all(tries).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    for answer in answers.into_iter().filter(Result::is_err) {
        assert_refused(
            answer,
            "NotAuthorizedException",
            "Logins don't match. Please include at least one valid login for this identity or identity pool.",
        );
    }
    assert_eq!(
        describe(&app.server, &guest).await["Logins"],
        json!([provider(&app.pool)])
    );
    // Everybody else is somebody of their own.
    let mut ids = BTreeSet::new();
    for logins in &logins {
        ids.insert(identity(&app.server, &pool, logins).await.unwrap());
    }
    assert_eq!(ids.len(), logins.len());
});

on_both!(
    a_login_outlives_the_identity_that_was_deleted_beside_it,
    async |server| {
        let app = App::new(server).await;
        let pool = identity_pool(&app.server, &app.pool, &app.client).await;
        for n in 0..8 {
            let name = format!("user{n}");
            app.user(&name).await;
            let logins = login(&app, &name).await;
            let guest = identity(&app.server, &pool, &json!({})).await.unwrap();
            let input = json!({ "IdentityIdsToDelete": [guest] });
            let delete = app
                .server
                .identity(Some(&app.server.root), "DeleteIdentities", input);
            let (deleted, linked) =
                futures_util::future::join(delete, prove(&app.server, &guest, &logins)).await;
            assert_eq!(deleted.unwrap()["UnprocessedIdentityIds"], json!([]));
            if let Err(refused) = linked {
                assert_eq!(refused.code, "ResourceNotFoundException");
            }
            let found = identity(&app.server, &pool, &logins).await.unwrap();
            assert_ne!(found, guest);
        }
    }
);

on_both!(the_older_identity_survives, async |server| {
    let one = App::new(server).await;
    let two = App::with(one.server.another_handle(), json!({}), json!({})).await;
    let server = &one.server;
    let pool = identity_pool(server, &one.pool, &one.client).await;
    take_both(server, &pool, &one, &two).await;
    one.user("mallory").await;
    let token = one.sign_in("mallory").await.id;
    assert_refused(
        identity(server, &pool, &json!({ provider(&two.pool): token })).await,
        "NotAuthorizedException",
        "Invalid login token. Issuer doesn't match providerName",
    );
    // The providers' names are random; each of the two is the older one's once.
    for (older, younger, name) in [(&one, &two, "alice"), (&two, &one, "bob")] {
        older.user(name).await;
        younger.user(name).await;
        let (first, second) = (login(older, name).await, login(younger, name).await);
        let elder = identity(server, &pool, &first).await.unwrap();
        server.clock.advance(1000);
        let junior = identity(server, &pool, &second).await.unwrap();
        let before = describe(server, &elder).await;
        let both = crate::app::merged(first.clone(), second.clone());
        assert_eq!(prove(server, &junior, &both).await.unwrap(), elder);
        assert_eq!(identity(server, &pool, &second).await.unwrap(), elder);
        let after = describe(server, &elder).await;
        assert_eq!(after["Logins"].as_array().unwrap().len(), 2);
        assert!(after["LastModifiedDate"].as_f64() > before["LastModifiedDate"].as_f64());
        let refused = prove(server, &junior, &second).await.unwrap_err();
        assert_eq!(refused.code, "NotAuthorizedException");
    }
});

on_both!(
    t57_one_login_brings_one_user_of_another_provider,
    async |server| {
        let one = App::new(server).await;
        let two = App::with(one.server.another_handle(), json!({}), json!({})).await;
        let server = &one.server;
        let pool = identity_pool(server, &one.pool, &one.client).await;
        take_both(server, &pool, &one, &two).await;
        one.user("alice").await;
        let shared = login(&one, "alice").await;
        let mine = identity(server, &pool, &shared).await.unwrap();
        let mut logins = Vec::new();
        for n in 0..8 {
            let name = format!("user{n}");
            two.user(&name).await;
            logins.push(crate::app::merged(shared.clone(), login(&two, &name).await));
        }
        let tries = logins.iter().map(|logins| prove(server, &mine, logins));
        let answers = futures_util::future::join_all(tries).await;
        assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
        for refused in answers.into_iter().filter_map(Result::err) {
            assert_eq!(refused.code, "ResourceConflictException");
        }
        let shown = describe(server, &mine).await;
        assert_eq!(shown["Logins"].as_array().unwrap().len(), 2);
    }
);
