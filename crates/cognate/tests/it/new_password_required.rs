//! The challenge `NEW_PASSWORD_REQUIRED`.

use crate::app::{App, INVALID, PASSWORD, assert_refused};
use serde_json::{Value, json};
use testing::on_both;

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
