//! From sign-up to sign-out.

use crate::app::{
    App, INCORRECT, INVALID, NOT_AUTHORIZED, PASSWORD, WRONG, assert_refused, attribute, text,
    tokens,
};
use keys::srp::Client;
use serde_json::json;
use testing::on_both;

on_both!(from_sign_up_to_sign_out, async |server| {
    let app = App::new(server).await;
    let made = app.sign_up("alice", "alice@example.com").await.unwrap();
    assert_eq!(made["UserConfirmed"], false);
    assert_eq!(
        made["CodeDeliveryDetails"],
        json!({ "AttributeName": "email", "DeliveryMedium": "EMAIL", "Destination": "a***@e***" })
    );
    assert_refused(
        app.initiate("alice", PASSWORD).await,
        "UserNotConfirmedException",
        "User is not confirmed.",
    );
    assert_refused(
        app.initiate("alice", WRONG).await,
        NOT_AUTHORIZED,
        INCORRECT,
    );
    let code = app.code("alice@example.com");
    assert_eq!(app.confirm("alice", &code).await.unwrap(), json!({}));

    let answer = app.initiate("alice", PASSWORD).await.unwrap();
    assert_eq!(answer["ChallengeParameters"], json!({}));
    assert_eq!(answer["AuthenticationResult"]["ExpiresIn"], 3600);
    assert_eq!(answer["AuthenticationResult"]["TokenType"], "Bearer");
    let first = tokens(&answer);
    let user = app.get_user(&first.access).await.unwrap();
    assert_eq!(user["Username"], "alice");
    let attributes = &user["UserAttributes"];
    assert_eq!(attribute(attributes, "sub"), Some(text(&made, "UserSub")));
    assert_eq!(
        attribute(attributes, "email").as_deref(),
        Some("alice@example.com")
    );
    assert_eq!(
        attribute(attributes, "email_verified").as_deref(),
        Some("true")
    );

    let second = tokens(&app.srp("alice", PASSWORD).await.unwrap());
    assert_refused(app.srp("alice", WRONG).await, NOT_AUTHORIZED, INCORRECT);

    // Revoking ends one sign-in with all its tokens, and leaves the other.
    let revoke = json!({ "Token": first.refresh });
    assert_eq!(
        app.client("RevokeToken", revoke.clone()).await.unwrap(),
        json!({})
    );
    assert_refused(
        app.get_user(&first.access).await,
        NOT_AUTHORIZED,
        "Access Token has been revoked",
    );
    assert_refused(
        refresh(&app, &first.refresh).await,
        NOT_AUTHORIZED,
        "Refresh Token has been revoked",
    );
    assert_eq!(app.client("RevokeToken", revoke).await.unwrap(), json!({}));
    let renewed = refresh(&app, &second.refresh).await.unwrap();
    assert!(renewed["AuthenticationResult"]["RefreshToken"].is_null());
    let renewed = tokens(&renewed);

    // Signing out everywhere ends all of them.
    let out = json!({ "AccessToken": second.access });
    assert_eq!(app.call("GlobalSignOut", out).await.unwrap(), json!({}));
    for access in [&second.access, &renewed.access] {
        assert_refused(
            app.get_user(access).await,
            NOT_AUTHORIZED,
            "Access Token has been revoked",
        );
    }
    assert_refused(
        refresh(&app, &second.refresh).await,
        NOT_AUTHORIZED,
        "Refresh Token has been revoked",
    );
    assert!(app.initiate("alice", PASSWORD).await.is_ok());
});

async fn refresh(app: &App, token: &str) -> Result<serde_json::Value, testing::Refused> {
    app.client(
        "InitiateAuth",
        json!({ "AuthFlow": "REFRESH_TOKEN_AUTH", "AuthParameters": { "REFRESH_TOKEN": token } }),
    )
    .await
}

on_both!(a_temporary_password_has_to_be_changed, async |server| {
    let pool = json!({ "Schema": [{ "Name": "given_name", "Required": true }, { "Name": "email", "Required": true }] });
    let app = App::with(server, pool, json!({})).await;
    let input = json!({
        "Username": "bob", "TemporaryPassword": "Temporary-1!", "MessageAction": "SUPPRESS",
        "UserAttributes": [{ "Name": "email", "Value": "bob@example.com" }],
    });
    let made = app.admin("AdminCreateUser", input.clone()).await.unwrap();
    assert_eq!(made["User"]["UserStatus"], "FORCE_CHANGE_PASSWORD");
    assert_refused(
        app.admin("AdminCreateUser", input).await,
        "UsernameExistsException",
        "User account already exists",
    );

    let challenge = app.initiate("bob", "Temporary-1!").await.unwrap();
    assert_eq!(challenge["ChallengeName"], "NEW_PASSWORD_REQUIRED");
    let parameters = &challenge["ChallengeParameters"];
    assert_eq!(
        parameters["requiredAttributes"],
        r#"["userAttributes.given_name"]"#
    );
    let shown: serde_json::Value =
        serde_json::from_str(&text(parameters, "userAttributes")).unwrap();
    assert_eq!(shown, json!({ "email": "bob@example.com" }));
    assert_eq!(parameters["USER_ID_FOR_SRP"], "bob");

    let answer = |password: &str, extra: serde_json::Value| {
        let responses = crate::app::merged(
            json!({ "USERNAME": "bob", "NEW_PASSWORD": password }),
            extra,
        );
        json!({
            "ChallengeName": "NEW_PASSWORD_REQUIRED", "Session": challenge["Session"], "ChallengeResponses": responses,
        })
    };
    let named = json!({ "userAttributes.given_name": "Bob" });
    assert_refused(
        app.client("RespondToAuthChallenge", answer(PASSWORD, json!({})))
            .await,
        "InvalidParameterException",
        "Invalid attributes given, given_name is missing",
    );
    assert_refused(
        app.client("RespondToAuthChallenge", answer("simple", named.clone()))
            .await,
        "InvalidPasswordException",
        "Password did not conform with policy: Password not long enough",
    );
    assert_refused(
        app.client(
            "RespondToAuthChallenge",
            answer(PASSWORD, json!({ "userAttributes.given_name": "Bob", "userAttributes.email": "x@example.com" })),
        )
        .await,
        "InvalidParameterException",
        "Cannot modify an already provided email",
    );
    let signed_in = app
        .client("RespondToAuthChallenge", answer(PASSWORD, named.clone()))
        .await
        .unwrap();
    let user = app.get_user(&tokens(&signed_in).access).await.unwrap();
    assert_eq!(
        attribute(&user["UserAttributes"], "given_name").as_deref(),
        Some("Bob")
    );
    assert_eq!(
        app.admin_get("bob").await.unwrap()["UserStatus"],
        "CONFIRMED"
    );
    assert_refused(
        app.client("RespondToAuthChallenge", answer(PASSWORD, named))
            .await,
        NOT_AUTHORIZED,
        "Invalid session for the user, session can only be used once.",
    );
    assert!(app.initiate("bob", PASSWORD).await.is_ok());
    assert_refused(
        app.initiate("bob", "Temporary-1!").await,
        NOT_AUTHORIZED,
        INCORRECT,
    );
});

on_both!(a_temporary_password_and_a_session_expire, async |server| {
    let app = App::new(server).await;
    let input = json!({ "Username": "bob", "TemporaryPassword": "Temporary-1!", "MessageAction": "SUPPRESS" });
    app.admin("AdminCreateUser", input).await.unwrap();
    let challenge = app.initiate("bob", "Temporary-1!").await.unwrap();
    app.server.clock.advance(3 * 60 * 1000 + 1);
    let answer = json!({
        "ChallengeName": "NEW_PASSWORD_REQUIRED", "Session": challenge["Session"],
        "ChallengeResponses": { "USERNAME": "bob", "NEW_PASSWORD": PASSWORD },
    });
    assert_refused(
        app.client("RespondToAuthChallenge", answer).await,
        NOT_AUTHORIZED,
        "Invalid session for the user, session is expired.",
    );
    app.server.clock.advance(7 * 24 * 60 * 60 * 1000);
    assert_refused(
        app.initiate("bob", "Temporary-1!").await,
        NOT_AUTHORIZED,
        "Temporary password has expired and must be reset by an administrator.",
    );
    let resent = json!({ "Username": "bob", "MessageAction": "RESEND", "TemporaryPassword": "Temporary-2!", "DesiredDeliveryMediums": ["EMAIL"] });
    assert!(
        app.admin("AdminCreateUser", resent).await.is_err(),
        "there is no address to send to"
    );
});

on_both!(
    t35_what_an_administrator_has_begun_is_not_finished_in_public,
    async |server| {
        let app = App::new(server).await;
        let input = json!({ "Username": "bob", "TemporaryPassword": "Temporary-1!", "MessageAction": "SUPPRESS" });
        app.admin("AdminCreateUser", input).await.unwrap();
        let challenge = app.admin_initiate("bob", "Temporary-1!").await.unwrap();
        let answer = json!({
            "ClientId": app.client, "ChallengeName": "NEW_PASSWORD_REQUIRED", "Session": challenge["Session"],
            "ChallengeResponses": { "USERNAME": "bob", "NEW_PASSWORD": PASSWORD },
        });
        assert_refused(
            app.client("RespondToAuthChallenge", answer.clone()).await,
            NOT_AUTHORIZED,
            "Invalid session for the user.",
        );
        app.admin("AdminRespondToAuthChallenge", answer)
            .await
            .unwrap();

        let srp = Client::new([5; 32]);
        let begin = json!({
            "ClientId": app.client, "AuthFlow": "USER_SRP_AUTH",
            "AuthParameters": { "USERNAME": "bob", "SRP_A": srp.public_hex() },
        });
        let challenge = app.admin("AdminInitiateAuth", begin).await.unwrap();
        let responses = app.srp_answer(&srp, &challenge, PASSWORD);
        assert_refused(
            app.srp_finish(responses.clone()).await,
            NOT_AUTHORIZED,
            INCORRECT,
        );
        let answer = json!({
            "ClientId": app.client, "ChallengeName": "PASSWORD_VERIFIER", "ChallengeResponses": responses,
        });
        app.admin("AdminRespondToAuthChallenge", answer)
            .await
            .unwrap();
    }
);

on_both!(a_disabled_user_is_out_for_good, async |server| {
    let app = App::new(server).await;
    app.user("carol").await;
    let before = app.sign_in("carol").await;
    app.admin("AdminDisableUser", json!({ "Username": "carol" }))
        .await
        .unwrap();
    assert_refused(
        app.initiate("carol", PASSWORD).await,
        NOT_AUTHORIZED,
        "User is disabled.",
    );
    assert!(app.get_user(&before.access).await.is_err());
    assert!(refresh(&app, &before.refresh).await.is_err());
    app.admin("AdminEnableUser", json!({ "Username": "carol" }))
        .await
        .unwrap();
    assert_refused(
        app.get_user(&before.access).await,
        NOT_AUTHORIZED,
        "Access Token has been revoked",
    );
    assert_refused(
        refresh(&app, &before.refresh).await,
        NOT_AUTHORIZED,
        "Refresh Token has been revoked",
    );
    assert!(app.initiate("carol", PASSWORD).await.is_ok());
});

on_both!(rotation_replaces_refresh_tokens, async |server| {
    let client = json!({
        "ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH"],
        "RefreshTokenRotation": { "Feature": "ENABLED", "RetryGracePeriodSeconds": 10 },
    });
    let app = App::with(server, json!({}), client).await;
    app.user("dave").await;
    let first = app.sign_in("dave").await;
    assert!(refresh(&app, &first.refresh).await.is_err());
    let renew = async |token: &str| {
        app.client(
            "GetTokensFromRefreshToken",
            json!({ "RefreshToken": token }),
        )
        .await
    };
    let second = tokens(&renew(&first.refresh).await.unwrap());
    assert_ne!(second.refresh, first.refresh);
    app.server.clock.advance(10_000);
    assert!(renew(&first.refresh).await.is_ok(), "within the grace");
    app.server.clock.advance(1);
    let reused = renew(&first.refresh).await.unwrap_err();
    assert_eq!(reused.code, "RefreshTokenReuseException");
    assert_refused(
        renew(&second.refresh).await,
        NOT_AUTHORIZED,
        "Refresh Token has been revoked",
    );
});

on_both!(each_replaced_token_has_its_own_grace, async |server| {
    let client = json!({
        "ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH"],
        "RefreshTokenRotation": { "Feature": "ENABLED", "RetryGracePeriodSeconds": 10 },
    });
    let app = App::with(server, json!({}), client).await;
    app.user("erin").await;
    let renew = async |token: &str| {
        let input = json!({ "RefreshToken": token });
        app.client("GetTokensFromRefreshToken", input).await
    };
    let first = app.sign_in("erin").await.refresh;
    let second = tokens(&renew(&first).await.unwrap()).refresh;
    app.server.clock.advance(6_000);
    let third = tokens(&renew(&second).await.unwrap()).refresh;
    // Two windows of one application renew at the same time, and one of them is two tokens behind.
    for token in [&first, &second, &third] {
        assert!(renew(token).await.is_ok());
    }
    app.server.clock.advance(4_001);
    assert!(renew(&second).await.is_ok());
    assert_eq!(
        renew(&first).await.unwrap_err().code,
        "RefreshTokenReuseException"
    );
});

on_both!(t31_t07_a_disabled_user_uses_no_code, async |server| {
    let app = App::with(
        server,
        json!({ "AutoVerifiedAttributes": ["email"] }),
        json!({ "PreventUserExistenceErrors": "ENABLED" }),
    )
    .await;
    app.user("alice").await;
    app.sign_up("bob", "bob@example.com").await.unwrap();
    app.client("ForgotPassword", json!({ "Username": "alice" }))
        .await
        .unwrap();
    let (reset, code) = (app.code("alice@example.com"), app.code("bob@example.com"));
    for name in ["alice", "bob"] {
        app.admin("AdminDisableUser", json!({ "Username": name }))
            .await
            .unwrap();
    }
    let input =
        json!({ "Username": "alice", "ConfirmationCode": reset, "Password": "Another-horse-3" });
    let refused = app.client("ConfirmForgotPassword", input).await;
    assert_eq!(refused.unwrap_err().code, "CodeMismatchException");
    let refused = app.confirm("bob", &code).await.unwrap_err();
    assert_eq!(refused.code, "CodeMismatchException");
    // The answer is that for others, and nothing is sent.
    app.client("ResendConfirmationCode", json!({ "Username": "bob" }))
        .await
        .unwrap();
    assert_eq!(app.code("bob@example.com"), code);
    let user = app.admin_get("bob").await.unwrap();
    assert_eq!(user["UserStatus"], "UNCONFIRMED");
});

on_both!(each_door_has_its_own_flows, async |server| {
    let app = App::new(server).await;
    app.user("ada").await;
    let parameters = json!({ "USERNAME": "ada", "PASSWORD": PASSWORD });
    let input = json!({ "ClientId": app.client, "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters });
    assert_refused(
        app.admin("AdminInitiateAuth", input).await,
        INVALID,
        "Initiate Auth method not supported.",
    );
});
