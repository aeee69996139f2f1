//! The same work for those who exist and for nobody, so that no time tells them apart (threat 31).

use crate::app::App;
use serde_json::json;
use std::path::Path;
use testing::{Database, TestServer};

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

#[tokio::test]
async fn t31_a_code_for_nobody_is_committed_like_any_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cognate.db");
    let server = TestServer::start(Database::Url(format!("sqlite:{}", path.display()))).await;
    let pool = json!({ "AutoVerifiedAttributes": ["email"] });
    let hiding = json!({ "PreventUserExistenceErrors": "ENABLED" });
    let app = App::with(server, pool, hiding).await;
    app.user("alice").await;
    app.user("disabled").await;
    app.admin("AdminDisableUser", json!({ "Username": "disabled" }))
        .await
        .unwrap();
    app.sign_up("unconfirmed", "unconfirmed@example.com")
        .await
        .unwrap();
    for (operation, names) in [
        ("ForgotPassword", ["alice", "disabled", "nobody"]),
        (
            "ResendConfirmationCode",
            ["unconfirmed", "disabled", "nobody"],
        ),
    ] {
        for name in names {
            let before = commits(&path);
            app.client(operation, json!({ "Username": name }))
                .await
                .unwrap();
            assert_eq!(commits(&path) - before, 1, "{operation} of {name}");
        }
    }
}
