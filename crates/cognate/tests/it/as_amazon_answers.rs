//! What Amazon answers to the letter, where it is not what one would expect.

use crate::app::{App, INVALID, NOT_AUTHORIZED, PASSWORD, assert_refused, create_client, text};
use serde_json::{Value, json};
use testing::on_both;

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

on_both!(
    the_password_of_a_disabled_user_is_not_reset,
    async |server| {
        let app = App::new(server).await;
        let ada = json!({ "Username": "ada", "MessageAction": "SUPPRESS" });
        app.admin("AdminCreateUser", ada).await.unwrap();
        let ada = json!({ "Username": "ada" });
        app.admin("AdminDisableUser", ada.clone()).await.unwrap();
        assert_refused(
            app.admin("AdminResetUserPassword", ada).await,
            NOT_AUTHORIZED,
            "User is disabled.",
        );
    }
);

/// A user who has to choose a password, and the session of that challenge.
async fn challenged(app: &App) -> Value {
    let temporary = "Temporary-1!";
    let user =
        json!({ "Username": "ada", "TemporaryPassword": temporary, "MessageAction": "SUPPRESS" });
    app.admin("AdminCreateUser", user).await.unwrap();
    app.initiate("ada", temporary).await.unwrap()["Session"].clone()
}

async fn choose(app: &App, session: &Value, attributes: Value) -> Result<Value, testing::Refused> {
    let mut responses = json!({ "USERNAME": "ada", "NEW_PASSWORD": PASSWORD });
    for (name, value) in attributes.as_object().unwrap() {
        responses[format!("userAttributes.{name}")] = value.clone();
    }
    let input = json!({
        "ChallengeName": "NEW_PASSWORD_REQUIRED", "Session": session, "ChallengeResponses": responses,
    });
    app.client("RespondToAuthChallenge", input).await
}

on_both!(
    a_new_password_brings_what_is_required_and_no_flag,
    async |server| {
        let schema = json!([{ "Name": "name", "Required": true, "Mutable": true }]);
        let app = App::with(server, json!({ "Schema": schema }), json!({})).await;
        let session = challenged(&app).await;
        assert_refused(
            choose(
                &app,
                &session,
                json!({ "name": "Ada", "email_verified": "true" }),
            )
            .await,
            INVALID,
            "Cannot modify the non-mutable attribute email_verified",
        );
        assert_refused(
            choose(&app, &session, json!({})).await,
            INVALID,
            "Invalid attributes given, name is missing",
        );
        choose(&app, &session, json!({ "name": "Ada" }))
            .await
            .unwrap();
    }
);

on_both!(every_unknown_attribute_is_named, async |server| {
    let app = App::new(server).await;
    app.user("ada").await;
    let names =
        json!({ "Username": "ada", "UserAttributeNames": ["name", "custom:a", "custom:b"] });
    assert_refused(
        app.admin("AdminDeleteUserAttributes", names).await,
        INVALID,
        "user.custom:a: Attribute does not exist in the schema.\nuser.custom:b: Attribute does not exist in the schema.\n",
    );
});

on_both!(
    a_wrong_secret_hash_is_told_by_where_it_was_sent,
    async |server| {
        let mut app = App::new(server).await;
        app.user("ada").await;
        let input = json!({ "GenerateSecret": true, "ExplicitAuthFlows": ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_PASSWORD_AUTH"] });
        let client = create_client(&app.server, &app.pool, input).await;
        app.client = text(&client, "ClientId");
        let does_not_match = format!("SecretHash does not match for the client: {}", app.client);
        let wrong = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        let bob = json!({ "Username": "bob", "Password": PASSWORD, "SecretHash": wrong });
        assert_refused(
            app.client("SignUp", bob).await,
            NOT_AUTHORIZED,
            &does_not_match,
        );

        let hash = keys::hmac::secret_hash(&text(&client, "ClientSecret"), "ada", &app.client);
        let sign_in = async |flow: &str, parameters: Value| {
            let input = json!({ "AuthFlow": flow, "AuthParameters": parameters });
            app.client("InitiateAuth", input).await
        };
        let tokens = json!({ "USERNAME": "ada", "PASSWORD": PASSWORD, "SECRET_HASH": hash });
        let tokens = sign_in("USER_PASSWORD_AUTH", tokens).await.unwrap();
        let refresh = text(&tokens["AuthenticationResult"], "RefreshToken");
        assert_refused(
            sign_in(
                "REFRESH_TOKEN_AUTH",
                json!({ "REFRESH_TOKEN": refresh, "SECRET_HASH": wrong }),
            )
            .await,
            NOT_AUTHORIZED,
            &does_not_match,
        );
        assert_refused(
            sign_in(
                "USER_PASSWORD_AUTH",
                json!({ "USERNAME": "ada", "PASSWORD": PASSWORD, "SECRET_HASH": wrong }),
            )
            .await,
            NOT_AUTHORIZED,
            &format!("Unable to verify secret hash for client {}", app.client),
        );
    }
);

on_both!(
    an_administrator_hears_of_the_password_policy,
    async |server| {
        let pool = json!({ "UsernameAttributes": ["email"] });
        let app = App::with(server, pool, json!({})).await;
        let user = json!({ "Username": "ada@example.com", "TemporaryPassword": "short1" });
        assert_refused(
            app.admin("AdminCreateUser", user).await,
            "InvalidPasswordException",
            "Password did not conform with password policy: Password not long enough",
        );
        let email = json!([{ "Name": "email", "Value": "bob@example.com" }]);
        let user = json!({ "Username": "ada@example.com", "UserAttributes": email });
        assert_refused(
            app.admin("AdminCreateUser", user).await,
            INVALID,
            "User email should be empty or same as username, since username attribute is email",
        );
    }
);
