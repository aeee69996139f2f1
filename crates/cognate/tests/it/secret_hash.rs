//! `SECRET_HASH`, the proof that a client with a secret is who it says.

use crate::app::{App, NOT_AUTHORIZED, PASSWORD, assert_refused, create_client, text};
use serde_json::{Value, json};
use testing::on_both;

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
