//! The same work for those who exist and for nobody, so that no time tells them apart (threat 31).

use crate::app::{App, PASSWORD, WRONG};
use crate::jobs::Mail;
use serde_json::json;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use testing::{Database, TestServer, on_both};

/// What SQLite's log of writes begins with, and each of its pages ("The Write-Ahead Log" of SQLite's file format).
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// How many commits a database has logged.
fn commits(database: &Path) -> usize {
    let log = std::fs::read(database.with_extension("db-wal")).unwrap();
    let number = |at: usize| u32::from_be_bytes(log[at..at + 4].try_into().unwrap());
    let page = usize::try_from(number(8)).unwrap();
    // The last page of a commit says how large the database is after it.
    (LOG_HEADER..log.len())
        .step_by(FRAME_HEADER + page)
        .filter(|frame| number(frame + 4) != 0)
        .count()
}

/// Who asks for a code, and by which operation.
const CODES: [(&str, &str); 6] = [
    ("ForgotPassword", "alice"),
    ("ForgotPassword", "disabled"),
    ("ForgotPassword", "nobody"),
    ("ResendConfirmationCode", "unconfirmed"),
    ("ResendConfirmationCode", "disabled"),
    ("ResendConfirmationCode", "nobody"),
];

#[tokio::test]
async fn t31_a_code_for_nobody_is_committed_like_any_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cognate.db");
    let server = TestServer::start(Database::Url(format!("sqlite:{}", path.display()))).await;
    let pool = json!({ "AutoVerifiedAttributes": ["email"] });
    let hiding = json!({ "PreventUserExistenceErrors": "ENABLED" });
    let mut app = App::with(server, pool, hiding).await;
    app.user("alice").await;
    app.user("disabled").await;
    app.admin("AdminDisableUser", json!({ "Username": "disabled" }))
        .await
        .unwrap();
    app.sign_up("unconfirmed", "unconfirmed@example.com")
        .await
        .unwrap();
    for (operation, name) in CODES {
        let before = commits(&path);
        app.client(operation, json!({ "Username": name }))
            .await
            .unwrap();
        assert_eq!(commits(&path) - before, 1, "{operation} of {name}");
    }
    // With a mail server the message is a job, and so it is for nobody.
    for tries in 0.. {
        assert!(tries < 10_000, "something holds the context");
        if let Some(context) = Arc::get_mut(&mut app.server.context) {
            context.messages = Arc::new(Mail::default());
            break;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    for (operation, name) in CODES {
        let before = commits(&path);
        app.client(operation, json!({ "Username": name }))
            .await
            .unwrap();
        assert_eq!(commits(&path) - before, 1, "{operation} of {name}");
        app.server.context.background.finished().await;
        assert_eq!(commits(&path) - before, 2, "{operation} of {name}");
    }
}

on_both!(
    t31_a_change_of_password_storage_tells_nobody_apart,
    async |server| {
        let app = App::with(
            server,
            json!({}),
            json!({ "PreventUserExistenceErrors": "ENABLED" }),
        )
        .await;
        app.user("old").await;
        let workers = app.server.context.workers.clone();
        let jobs = async |name: &str, password: &str| {
            let before = workers.taken();
            let answer = app.initiate(name, password).await;
            assert_eq!(answer.is_ok(), password == PASSWORD, "{name}: {answer:?}");
            workers.taken() - before
        };
        for name in ["old", "nobody"] {
            assert_eq!(jobs(name, WRONG).await, 1, "{name}");
        }
        let argon2id = json!({ "UserPoolTags": { "cognate:password-storage": "argon2id" } });
        app.admin("UpdateUserPool", argon2id).await.unwrap();
        app.user("new").await;
        // A password that is wrong is tried in both forms, whoever it is said to be of and however theirs is kept.
        for name in ["old", "new", "nobody"] {
            assert_eq!(jobs(name, WRONG).await, 2, "{name}");
        }
        // One that is right is kept in the new form from then on, as a look at the database shows.
        let kept = async || {
            let users = store::users::list(&app.server.context.store, &app.pool, None, 9).await;
            let mut users = users.unwrap().into_iter();
            let old = users.find(|user| user.username == "old").unwrap();
            old.credential.unwrap().len()
        };
        let verifier = kept().await;
        app.sign_in("old").await;
        assert!(kept().await < verifier / 2);
        // Signed in with, changed and remembered as before.
        app.sign_in("old").await;
        assert_eq!(jobs("old", WRONG).await, 2);
        let srp = json!({ "UserPoolTags": { "cognate:password-storage": "srp-verifier" } });
        app.admin("UpdateUserPool", srp).await.unwrap();
        app.sign_in("old").await;
        assert_eq!(kept().await, verifier);
        assert!(app.srp("old", PASSWORD).await.is_ok());
    }
);
