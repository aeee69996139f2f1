//! What becomes of a sign-in's tokens: renewed by their own client, and ended with the sign-in (threats 7, 14).

use crate::app::{App, INVALID, NOT_AUTHORIZED, assert_refused, create_client, text};
use crate::encoding::claims;
use serde_json::{Value, json};
use testing::on_both;

on_both!(
    t07_a_sign_out_ends_tokens_that_do_not_name_their_sign_in,
    async |server| {
        let client = json!({ "EnableTokenRevocation": false });
        let app = App::with(server, json!({}), client).await;
        app.user("alice").await;
        let before = app.sign_in("alice").await;
        assert!(claims(&before.access)["origin_jti"].is_null());
        let revoked = async |access: &str| {
            assert_refused(
                app.get_user(access).await,
                NOT_AUTHORIZED,
                "Access Token has been revoked",
            );
        };
        let sign_out = async |access: &str| {
            let input = json!({ "AccessToken": access });
            app.call("GlobalSignOut", input).await.unwrap();
            revoked(access).await;
        };
        sign_out(&before.access).await;
        // In the same millisecond, and on a node whose clock is slow.
        for advance in [0, -5_000, 0, 1] {
            app.server.clock.advance(advance);
            let next = app.sign_in("alice").await;
            assert!(app.get_user(&next.access).await.is_ok());
            revoked(&before.access).await;
            sign_out(&next.access).await;
        }
        let shut_out = app.sign_in("alice").await;
        let alice = json!({ "Username": "alice" });
        app.admin("AdminDisableUser", alice.clone()).await.unwrap();
        app.admin("AdminEnableUser", alice).await.unwrap();
        revoked(&shut_out.access).await;
    }
);

on_both!(t07_a_token_of_no_sign_in_is_refused, async |server| {
    let app = App::new(server).await;
    app.user("alice").await;
    let good = claims(&app.sign_in("alice").await.access);
    let key = context::signing_keys::signer(&app.server.context, &app.pool, "access")
        .await
        .unwrap();
    // Signed by us, but with an origin that is no text, or with none and an id that bears no end of sign-ins.
    for (origin, jti) in [
        (json!(7), good["jti"].clone()),
        (json!("another"), good["jti"].clone()),
        (Value::Null, good["jti"].clone()),
        (Value::Null, json!("00000000-0001-7000-8000-000000000000")),
        (Value::Null, json!(7)),
    ] {
        let mut changed = good.clone();
        let members = changed.as_object_mut().unwrap();
        members.insert("jti".to_owned(), jti);
        members.remove("origin_jti");
        if !origin.is_null() {
            members.insert("origin_jti".to_owned(), origin);
        }
        let token = keys::jwt::sign(&key, &changed.to_string()).unwrap();
        assert_refused(
            app.get_user(&token).await,
            NOT_AUTHORIZED,
            "Access Token has been revoked",
        );
    }
});

on_both!(a_client_that_may_not_refresh_does_not, async |server| {
    let flows = json!({ "ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH"] });
    let app = App::with(server, json!({}), flows).await;
    app.user("alice").await;
    let refresh = app.sign_in("alice").await.refresh;
    let flow =
        json!({ "AuthFlow": "REFRESH_TOKEN_AUTH", "AuthParameters": { "REFRESH_TOKEN": refresh } });
    for (operation, input) in [
        ("InitiateAuth", flow),
        (
            "GetTokensFromRefreshToken",
            json!({ "RefreshToken": refresh }),
        ),
    ] {
        assert_refused(
            app.client(operation, input).await,
            INVALID,
            "REFRESH_TOKEN_AUTH is not enabled for the client.",
        );
    }
});

on_both!(t14_a_refresh_token_is_for_its_own_client, async |server| {
    let app = App::new(server).await;
    app.user("alice").await;
    let refresh = app.sign_in("alice").await.refresh;
    let other = App {
        client: text(
            &create_client(&app.server, &app.pool, json!({})).await,
            "ClientId",
        ),
        pool: app.pool.clone(),
        server: app.server.another_handle(),
    };
    let flow =
        json!({ "AuthFlow": "REFRESH_TOKEN_AUTH", "AuthParameters": { "REFRESH_TOKEN": refresh } });
    let renew = json!({ "RefreshToken": refresh });
    for (operation, input) in [
        ("InitiateAuth", &flow),
        ("GetTokensFromRefreshToken", &renew),
    ] {
        assert_refused(
            other.client(operation, input.clone()).await,
            NOT_AUTHORIZED,
            "Invalid Refresh Token",
        );
    }
    let revoke = json!({ "Token": refresh });
    let refused = other.client("RevokeToken", revoke).await.unwrap_err();
    assert_eq!(refused.code, "UnauthorizedException");
    assert!(app.client("GetTokensFromRefreshToken", renew).await.is_ok());
});
