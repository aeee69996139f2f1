//! Sign-ins of users who change between two steps, or within one (threat 35).

use crate::app::{App, INCORRECT, NOT_AUTHORIZED, PASSWORD, assert_refused};
use serde_json::{Value, json};
use testing::{Refused, on_both};

const INVALID_SESSION: &str = "Invalid session for the user.";

/// Somebody with a temporary password, and the session in which another one is asked for.
async fn asked(app: &App, name: &str) -> Value {
    let made = json!({ "Username": name, "TemporaryPassword": "Temporary-1!", "MessageAction": "SUPPRESS" });
    app.admin("AdminCreateUser", made).await.unwrap();
    let challenge = app.initiate(name, "Temporary-1!").await.unwrap();
    challenge["Session"].clone()
}

async fn choose(app: &App, name: &str, session: &Value) -> Result<Value, Refused> {
    let answer = json!({
        "ChallengeName": "NEW_PASSWORD_REQUIRED", "Session": session,
        "ChallengeResponses": { "USERNAME": name, "NEW_PASSWORD": PASSWORD },
    });
    app.client("RespondToAuthChallenge", answer).await
}

on_both!(t35_a_newer_password_makes_a_session_void, async |server| {
    let app = App::new(server).await;
    let session = asked(&app, "bob").await;
    app.server.clock.advance(1);
    let another = json!({ "Username": "bob", "Password": "Temporary-2!", "Permanent": false });
    app.admin("AdminSetUserPassword", another).await.unwrap();
    assert_refused(
        choose(&app, "bob", &session).await,
        NOT_AUTHORIZED,
        INVALID_SESSION,
    );
    let status = &app.admin_get("bob").await.unwrap()["UserStatus"];
    assert_eq!(*status, "FORCE_CHANGE_PASSWORD");
    let fresh = app.initiate("bob", "Temporary-2!").await.unwrap();
    choose(&app, "bob", &fresh["Session"]).await.unwrap();
});

on_both!(
    t35_a_session_of_a_disabled_user_leads_nowhere,
    async |server| {
        let app = App::new(server).await;
        let session = asked(&app, "bob").await;
        let bob = json!({ "Username": "bob" });
        app.admin("AdminDisableUser", bob.clone()).await.unwrap();
        assert_refused(
            choose(&app, "bob", &session).await,
            NOT_AUTHORIZED,
            "User is disabled.",
        );
        let status = &app.admin_get("bob").await.unwrap()["UserStatus"];
        assert_eq!(*status, "FORCE_CHANGE_PASSWORD");
        // Whoever tries it is not let in by it later.
        app.admin("AdminEnableUser", bob).await.unwrap();
        assert_refused(
            choose(&app, "bob", &session).await,
            NOT_AUTHORIZED,
            "Invalid session for the user, session can only be used once.",
        );
    }
);

on_both!(
    t35_a_session_ends_with_all_sign_ins_of_its_user,
    async |server| {
        let app = App::new(server).await;
        let session = asked(&app, "bob").await;
        let bob = json!({ "Username": "bob" });
        app.server.clock.advance(1);
        app.admin("AdminUserGlobalSignOut", bob).await.unwrap();
        assert_refused(
            choose(&app, "bob", &session).await,
            NOT_AUTHORIZED,
            INVALID_SESSION,
        );
        let status = &app.admin_get("bob").await.unwrap()["UserStatus"];
        assert_eq!(*status, "FORCE_CHANGE_PASSWORD");
    }
);

on_both!(
    t35_who_is_disabled_while_the_password_is_checked_gets_no_tokens,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        let workers = app.server.context.workers.clone();
        let held = app.hold_workers().await;
        let before = workers.taken();
        let sign_in = app.initiate("alice", PASSWORD);
        let meanwhile = async {
            // The user is read, and the password waits for a thread.
            while workers.taken() == before {
                tokio::task::yield_now().await;
            }
            let alice = json!({ "Username": "alice" });
            app.admin("AdminDisableUser", alice).await.unwrap();
            drop(held);
        };
        let (answer, ()) = tokio::join!(sign_in, meanwhile);
        assert_refused(answer, NOT_AUTHORIZED, INCORRECT);
    }
);
