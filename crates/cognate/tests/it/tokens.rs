//! Tokens that are not what they say (threats 12 to 14, 57).

use crate::account::{identity_pool, provider};
use crate::app::{App, NOT_AUTHORIZED, assert_refused, create_client, create_pool, text};
use crate::encoding::{claims, header, to_base64url};
use keys::hmac::hmac_sha256;
use serde_json::{Value, json};
use testing::{TestServer, on_both};

const INVALID_TOKEN: &str = "Invalid Access Token";

/// A token with this header and these claims, "signed" with the key.
fn forged(header: &Value, claims: &Value, hmac_key: Option<&[u8]>) -> String {
    let signed = format!(
        "{}.{}",
        to_base64url(header.to_string().as_bytes()),
        to_base64url(claims.to_string().as_bytes())
    );
    let signature = hmac_key.map_or_else(String::new, |key| {
        to_base64url(&hmac_sha256(key, &[signed.as_bytes()]))
    });
    format!("{signed}.{signature}")
}

/// The token with other claims and its own signature.
fn edited(token: &str, edit: impl Fn(&mut Value)) -> String {
    let mut changed = claims(token);
    edit(&mut changed);
    let parts: Vec<&str> = token.split('.').collect();
    let middle = to_base64url(changed.to_string().as_bytes());
    format!("{}.{middle}.{}", parts[0], parts[2])
}

/// Forgeries of a token with every trick of the header (threat 12).
async fn forgeries(server: &TestServer, pool: &str, token: &str) -> Vec<String> {
    let jwks = user_pools::well_known::jwks(&server.context, pool)
        .await
        .unwrap();
    let jwks: Value = serde_json::from_str(&jwks).unwrap();
    let (kid, claims) = (header(token)["kid"].clone(), claims(token));
    let key = jwks["keys"]
        .as_array()
        .unwrap()
        .iter()
        .find(|key| key["kid"] == kid)
        .unwrap()
        .clone();
    let modulus = text(&key, "n");
    let mut all = Vec::new();
    for algorithm in [
        "none", "None", "NONE", "nOnE", "", "RS384", "ES256", "rs256",
    ] {
        all.push(forged(
            &json!({ "alg": algorithm, "kid": kid }),
            &claims,
            None,
        ));
        all.push(forged(
            &json!({ "alg": algorithm, "kid": kid }),
            &claims,
            Some(b""),
        ));
    }
    for hmac_key in [
        modulus.as_bytes(),
        key.to_string().as_bytes(),
        b"",
        kid.as_str().unwrap().as_bytes(),
    ] {
        all.push(forged(
            &json!({ "alg": "HS256", "kid": kid }),
            &claims,
            Some(hmac_key),
        ));
        all.push(forged(
            &json!({ "alg": "HS256", "typ": "JWT" }),
            &claims,
            Some(hmac_key),
        ));
    }
    let own = keys::SigningKey::generate().unwrap();
    let by_own = |header: &Value| {
        let signed = format!(
            "{}.{}",
            to_base64url(header.to_string().as_bytes()),
            to_base64url(claims.to_string().as_bytes())
        );
        let signature = own.sign_rs256(signed.as_bytes()).unwrap();
        format!("{signed}.{}", to_base64url(&signature))
    };
    let jwk: Value = serde_json::from_str(own.public_jwk()).unwrap();
    for header in [
        json!({ "alg": "RS256", "kid": kid }),
        json!({ "alg": "RS256", "kid": own.kid() }),
        json!({ "alg": "RS256", "kid": kid, "jwk": jwk }),
        json!({ "alg": "RS256", "jwk": jwk }),
        json!({ "alg": "RS256", "kid": own.kid(), "jku": "https://evil.example/jwks.json" }),
        json!({ "alg": "RS256", "kid": own.kid(), "x5u": "https://evil.example/c.pem", "x5c": ["MIIB"] }),
        json!({ "alg": "RS256", "kid": "../../dev/null" }),
        json!({ "alg": "RS256", "kid": "' UNION SELECT 'x" }),
        json!({ "alg": "RS256", "kid": "\u{0}" }),
        json!({ "alg": "RS256", "kid": 7 }),
        json!({ "alg": ["RS256"], "kid": kid }),
        json!({ "alg": "RS256" }),
    ] {
        all.push(by_own(&header));
    }
    all
}

on_both!(
    t12_no_trick_of_the_header_makes_an_access_token,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        let good = app.sign_in("alice").await.access;
        for token in forgeries(&app.server, &app.pool, &good).await {
            assert_refused(app.get_user(&token).await, NOT_AUTHORIZED, INVALID_TOKEN);
        }
        let parts: Vec<&str> = good.split('.').collect();
        for token in [
            format!("{}.{}.", parts[0], parts[1]),
            format!("{}.{}", parts[0], parts[1]),
            format!("{}.{}.{}.{}", parts[0], parts[1], parts[2], parts[2]),
            format!("{}.{}.{}=", parts[0], parts[1], parts[2]),
            format!(
                "{}.{}.{}",
                parts[0],
                parts[1],
                &parts[2][..parts[2].len() - 4]
            ),
            "a.b.c".to_owned(),
            "..".to_owned(),
            "x".to_owned(),
        ] {
            assert_refused(app.get_user(&token).await, NOT_AUTHORIZED, INVALID_TOKEN);
        }
        for (member, value) in [
            ("sub", json!("another")),
            ("exp", json!(9_999_999_999_i64)),
            ("iss", json!("http://localhost:9400/\u{0}")),
            ("iss", json!("http://localhost:9400/")),
            ("iss", json!("http://evil.example/us-east-1_a")),
            ("iss", json!(null)),
        ] {
            let token = edited(&good, |claims| claims[member] = value.clone());
            assert_refused(app.get_user(&token).await, NOT_AUTHORIZED, INVALID_TOKEN);
        }
        assert!(app.get_user(&good).await.is_ok());
    }
);

on_both!(t12_t14_identity_pools_take_id_tokens_only, async |server| {
    let app = App::new(server).await;
    let server = &app.server;
    app.user("alice").await;
    let signed_in = app.sign_in("alice").await;
    let pool = identity_pool(server, &app.pool, &app.client).await;
    let name = provider(&app.pool);
    let get = async |operation: &str, member: &str, id: &str, name: &str, token: &str| {
        let input = json!({ member: id, "Logins": { name: token } });
        server.identity(None, operation, input).await
    };
    let identity = text(
        &get("GetId", "IdentityPoolId", &pool, &name, &signed_in.id)
            .await
            .unwrap(),
        "IdentityId",
    );
    let mut strange = forgeries(server, &app.pool, &signed_in.id).await;
    strange.push(signed_in.access.clone());
    strange.push(edited(&signed_in.id, |claims| {
        claims["sub"] = json!("another");
    }));
    strange.push("not a token".to_owned());
    for token in &strange {
        for (operation, member, id) in [
            ("GetId", "IdentityPoolId", &pool),
            ("GetCredentialsForIdentity", "IdentityId", &identity),
            ("GetOpenIdToken", "IdentityId", &identity),
        ] {
            let refused = get(operation, member, id, &name, token).await.unwrap_err();
            assert_eq!(refused.code, NOT_AUTHORIZED, "{operation} {token}");
            assert!(
                refused.message.starts_with("Invalid login token. "),
                "{refused:?}"
            );
        }
    }
    assert_refused(
        get("GetId", "IdentityPoolId", &pool, &name, &signed_in.access).await,
        NOT_AUTHORIZED,
        "Invalid login token. Missing a required claim: aud",
    );

    // A token of another client of the same pool, of another pool, and under another region's name.
    let second = create_client(server, &app.pool, json!({})).await;
    let parameters = json!({ "USERNAME": "alice", "PASSWORD": crate::app::PASSWORD });
    let input = json!({ "ClientId": second["ClientId"], "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters });
    let other_client = crate::app::tokens(&app.call("InitiateAuth", input).await.unwrap()).id;
    assert_refused(
        get("GetId", "IdentityPoolId", &pool, &name, &other_client).await,
        NOT_AUTHORIZED,
        "Invalid login token. Incorrect token audience.",
    );
    let region = name.replace("us-east-1.", "eu-west-1.");
    assert_refused(
        get("GetId", "IdentityPoolId", &pool, &region, &signed_in.id).await,
        NOT_AUTHORIZED,
        "Token is not from a supported provider of this identity pool.",
    );
    let other_pool = provider(&create_pool(server, json!({})).await);
    assert_refused(
        get("GetId", "IdentityPoolId", &pool, &other_pool, &signed_in.id).await,
        NOT_AUTHORIZED,
        "Token is not from a supported provider of this identity pool.",
    );
    // It counts for five minutes more than it says, for clocks that differ.
    server.clock.advance((3_600 + 299) * 1000);
    let late = get("GetId", "IdentityPoolId", &pool, &name, &signed_in.id).await;
    assert!(late.is_ok(), "{late:?}");
    server.clock.advance(1000);
    let expired = get("GetId", "IdentityPoolId", &pool, &name, &signed_in.id)
        .await
        .unwrap_err();
    assert!(
        expired
            .message
            .starts_with("Invalid login token. Token expired: "),
        "{expired:?}"
    );
});

on_both!(t13_times_of_another_type_are_no_times, async |server| {
    let app = App::new(server).await;
    app.user("alice").await;
    let good = app.sign_in("alice").await;
    // Signed with the pool's own key, as a bug elsewhere might sign them.
    let key = context::signing_keys::signer(&app.server.context, &app.pool, "access")
        .await
        .unwrap();
    let sign = |edit: &dyn Fn(&mut Value)| {
        let mut claims = claims(&good.access);
        edit(&mut claims);
        keys::jwt::sign(&key, &claims.to_string()).unwrap()
    };
    assert!(app.get_user(&sign(&|_| ())).await.is_ok());
    for (member, value) in [
        ("exp", json!("9999999999")),
        ("exp", json!(true)),
        ("exp", json!([9_999_999_999_i64])),
        ("exp", json!({})),
        ("exp", json!(null)),
        ("nbf", json!("0")),
        ("nbf", json!(9_999_999_999_i64)),
        ("iat", json!("0")),
    ] {
        let token = sign(&|claims| claims[member] = value.clone());
        assert_refused(app.get_user(&token).await, NOT_AUTHORIZED, INVALID_TOKEN);
    }
    let token = sign(&|claims| {
        claims.as_object_mut().unwrap().remove("exp");
    });
    assert_refused(app.get_user(&token).await, NOT_AUTHORIZED, INVALID_TOKEN);
});

on_both!(
    t14_only_an_access_token_of_the_right_issuer_opens_anything,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        let good = app.sign_in("alice").await;
        for (operation, input) in [
            ("GetUser", json!({})),
            ("GlobalSignOut", json!({})),
            ("DeleteUser", json!({})),
            (
                "ChangePassword",
                json!({ "PreviousPassword": crate::app::PASSWORD, "ProposedPassword": "Another-horse-3" }),
            ),
            (
                "UpdateUserAttributes",
                json!({ "UserAttributes": [{ "Name": "name", "Value": "x" }] }),
            ),
            (
                "DeleteUserAttributes",
                json!({ "UserAttributeNames": ["name"] }),
            ),
            (
                "GetUserAttributeVerificationCode",
                json!({ "AttributeName": "email" }),
            ),
            (
                "VerifyUserAttribute",
                json!({ "AttributeName": "email", "Code": "123456" }),
            ),
        ] {
            for token in [&good.id, &good.refresh] {
                let input = crate::app::merged(json!({ "AccessToken": token }), input.clone());
                assert_refused(
                    app.call(operation, input).await,
                    NOT_AUTHORIZED,
                    INVALID_TOKEN,
                );
            }
        }
        let other = create_pool(&app.server, json!({})).await;
        let key = context::signing_keys::signer(&app.server.context, &app.pool, "access")
            .await
            .unwrap();
        let sign = |edit: &dyn Fn(&mut Value)| {
            let mut claims = claims(&good.access);
            edit(&mut claims);
            keys::jwt::sign(&key, &claims.to_string()).unwrap()
        };
        for (member, value) in [
            ("iss", json!(format!("http://localhost:9400/{other}"))),
            ("iss", json!("http://localhost:9400/eu-west-1_AAAAAAAAA")),
            ("token_use", json!("id")),
            ("token_use", json!(null)),
            ("client_id", json!("anotherclient")),
            ("client_id", json!(null)),
        ] {
            let token = sign(&|claims| claims[member] = value.clone());
            assert_refused(app.get_user(&token).await, NOT_AUTHORIZED, INVALID_TOKEN);
        }
        let token =
            sign(&|claims| claims["scope"] = json!("openid aws.cognito.signin.user.administrator"));
        assert_refused(
            app.get_user(&token).await,
            NOT_AUTHORIZED,
            "Access Token does not have required scopes",
        );
        // The ID key signs no access tokens.
        let id_key = context::signing_keys::signer(&app.server.context, &app.pool, "id")
            .await
            .unwrap();
        let token = keys::jwt::sign(&id_key, &claims(&good.access).to_string()).unwrap();
        assert_refused(app.get_user(&token).await, NOT_AUTHORIZED, INVALID_TOKEN);
    }
);

on_both!(t14_identity_pools_look_at_region_and_use, async |server| {
    let app = App::new(server).await;
    let server = &app.server;
    app.user("alice").await;
    let signed_in = app.sign_in("alice").await;
    // Another region's provider cannot be trusted, though the rest of the name is that of ours.
    let name = provider(&app.pool).replace("us-east-1.", "eu-west-1.");
    let made = json!({
        "IdentityPoolName": "elsewhere", "AllowUnauthenticatedIdentities": false,
        "CognitoIdentityProviders": [{ "ProviderName": name, "ClientId": app.client }],
    });
    let root = Some(&server.root);
    let refused = server.identity(root, "CreateIdentityPool", made).await;
    assert_eq!(refused.unwrap_err().code, crate::app::INVALID);
    // Nor is an access token an ID token when it has the audience of one.
    let key = context::signing_keys::signer(&server.context, &app.pool, "access")
        .await
        .unwrap();
    let mut claims = claims(&signed_in.access);
    claims["aud"] = json!(app.client);
    let token = keys::jwt::sign(&key, &claims.to_string()).unwrap();
    let pool = identity_pool(server, &app.pool, &app.client).await;
    let input = json!({ "IdentityPoolId": pool, "Logins": { provider(&app.pool): token } });
    assert_refused(
        server.identity(None, "GetId", input).await,
        NOT_AUTHORIZED,
        "Invalid login token. Missing a required claim: aud",
    );
});
