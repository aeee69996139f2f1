//! What a copy of the database is worth (threat 30).

use crate::account::{allow, assume, role, trust_account, user};
use crate::app::{App, PASSWORD, create_client, text};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use keys::hmac::hex;
use keys::srp::{self, Client};
use serde_json::json;
use std::path::Path;
use testing::{Database, POSTGRES_VARIABLE, TestServer, on_both};

const TEMPORARY: &str = "Temporary-secret-9";
const OWN_SECRET: &str = "chosenclientsecret0123456789";

/// Fills a database and names what must not be found in it.
async fn fill(server: TestServer) -> Vec<(&'static str, Vec<u8>)> {
    let app = App::new(server).await;
    app.user("alice").await;
    let mut secrets: Vec<(&str, Vec<u8>)> = [
        ("a password", PASSWORD),
        ("a temporary password", TEMPORARY),
        ("a chosen client secret", OWN_SECRET),
        ("the root's secret", &app.server.root.secret),
    ]
    .map(|(what, secret)| (what, secret.as_bytes().to_vec()))
    .into();
    let temporary =
        json!({ "Username": "new", "TemporaryPassword": TEMPORARY, "MessageAction": "SUPPRESS" });
    app.admin("AdminCreateUser", temporary).await.unwrap();
    app.sign_up("carol", "carol@example.com").await.unwrap();
    app.client("ForgotPassword", json!({ "Username": "alice" }))
        .await
        .unwrap();
    secrets.push(("a code", app.code("carol@example.com").into_bytes()));
    secrets.push(("a reset code", app.code("alice@example.com").into_bytes()));

    let client = create_client(&app.server, &app.pool, json!({ "GenerateSecret": true })).await;
    secrets.push((
        "a client secret",
        text(&client, "ClientSecret").into_bytes(),
    ));
    create_client(
        &app.server,
        &app.pool,
        json!({ "ClientSecret": OWN_SECRET }),
    )
    .await;
    let signed_in = app.sign_in("alice").await;
    secrets.push(("a refresh token", signed_in.refresh.into_bytes()));
    secrets.push(("an access token", signed_in.access.into_bytes()));

    // The verifier, computed as the server computes it.
    let exchange = Client::new([9; 32]);
    let challenge = app
        .srp_start("alice", &exchange.public_hex())
        .await
        .unwrap();
    let salt = text(&challenge["ChallengeParameters"], "SALT");
    let salt: Vec<u8> = (0..salt.len() / 2)
        .map(|at| u8::from_str_radix(&salt[2 * at..2 * at + 2], 16).unwrap())
        .collect();
    let verifier = srp::verifier(srp::pool_name(&app.pool), "alice", PASSWORD, &salt);
    assert!(srp::matches(
        &verifier,
        srp::pool_name(&app.pool),
        "alice",
        PASSWORD
    ));
    secrets.push(("a verifier", verifier.v.clone()));
    secrets.push(("a salt", salt));

    role(
        &app.server,
        "reader",
        &trust_account(),
        &allow(&json!("*"), &json!("*")),
    )
    .await;
    let robot = user(&app.server, "robot", &allow(&json!("*"), &json!("*"))).await;
    secrets.push(("an access key's secret", robot.secret.clone().into_bytes()));
    let session = assume(&app.server, &robot, "reader", &[]).await.unwrap();
    secrets.push(("a session's secret", session.secret.into_bytes()));
    for token_use in ["id", "access"] {
        let key = context::signing_keys::signer(&app.server.context, &app.pool, token_use)
            .await
            .unwrap();
        let private = key.to_pkcs8().unwrap();
        // The first bytes of any such key are the same; these are the key's own.
        secrets.push(("a private key", private[private.len() - 64..].to_vec()));
    }
    secrets
}

/// Looks for each secret in every form that a database might hold it in.
fn assert_absent(dump: &str, secrets: &[(&str, Vec<u8>)]) {
    assert!(
        dump.contains("alice@example.com"),
        "the dump holds what is stored"
    );
    let folded = dump.to_lowercase();
    for (what, secret) in secrets {
        let plain = String::from_utf8_lossy(secret);
        if !plain.contains('\u{fffd}') {
            // A code is six digits, which a time or an id may hold by chance: only as a word.
            let found = dump
                .match_indices(plain.as_ref())
                .any(|(at, _)| secret.len() > 6 || is_word(dump, at, secret.len()));
            assert!(!found, "{what} is stored in the clear");
        }
        if secret.len() > 6 {
            assert!(
                !folded.contains(&hex(secret)),
                "{what} is stored in hexadecimal"
            );
            for encoded in [STANDARD.encode(secret), URL_SAFE_NO_PAD.encode(secret)] {
                let core = &encoded[..encoded.len() - 3];
                assert!(!dump.contains(core), "{what} is stored in base64");
            }
        }
    }
}

fn is_word(text: &str, at: usize, length: usize) -> bool {
    let bytes = text.as_bytes();
    let edge = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at))
            .is_none_or(|byte| !byte.is_ascii_alphanumeric())
    };
    edge(at.checked_sub(1)) && edge(Some(at + length))
}

/// Every value of every table.
fn dump_of(path: &Path) -> String {
    let file = rusqlite::Connection::open(path).unwrap();
    let names = |sql: &str| -> Vec<String> {
        let mut statement = file.prepare(sql).unwrap();
        let names = statement.query_map([], |row| row.get(0)).unwrap();
        names.map(Result::unwrap).collect()
    };
    let mut dump = String::new();
    for table in names("SELECT name FROM sqlite_master WHERE type = 'table'") {
        for column in names(&format!("SELECT name FROM pragma_table_info('{table}')")) {
            for value in names(&format!(
                "SELECT coalesce(quote({column}), '') FROM {table}"
            )) {
                dump.push_str(&value);
                dump.push('\n');
            }
        }
    }
    dump
}

#[tokio::test]
async fn t30_a_copy_of_a_sqlite_file_holds_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cognate.db");
    let url = format!("sqlite:{}", path.display());
    let server = TestServer::start(Database::Url(url)).await;
    let secrets = fill(server.another_handle()).await;
    assert_absent(&dump_of(&path), &secrets);
    // Nor do the files, pages that are free and the log of what is written included.
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for (what, secret) in secrets.iter().filter(|(_, secret)| secret.len() > 6) {
            let found = bytes.windows(secret.len()).any(|window| window == secret);
            assert!(!found, "{what} is in a file");
        }
    }
}

#[tokio::test]
async fn t50_a_name_that_nobody_has_is_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cognate.db");
    let server = TestServer::start(Database::Url(format!("sqlite:{}", path.display()))).await;
    let hiding = json!({ "PreventUserExistenceErrors": "ENABLED" });
    let app = App::with(server, json!({}), hiding).await;
    let name = "n".repeat(128);
    assert!(app.initiate(&name, PASSWORD).await.is_err());
    assert!(app.admin_initiate(&name, PASSWORD).await.is_err());
    assert!(app.srp(&name, PASSWORD).await.is_err());
    let input = json!({ "Username": name });
    app.client("ForgotPassword", input).await.unwrap();
    assert!(app.confirm(&name, "123456").await.is_err());
    let dump = dump_of(&path);
    assert!(dump.contains("code_attempt_sign_up"), "attempts are stored");
    assert!(!dump.contains("nnn"), "the name is stored");
}

#[tokio::test]
async fn t30_a_dump_of_postgresql_holds_no_secret() {
    assert!(std::env::var(POSTGRES_VARIABLE).is_ok());
    let url = Database::Postgres.url().await;
    let server = TestServer::start(Database::Url(url.clone())).await;
    let secrets = fill(server.another_handle()).await;
    let (client, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(connection);
    let tables =
        "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'";
    let mut dump = String::new();
    for table in client.query(tables, &[]).await.unwrap() {
        let table: String = table.get(0);
        let rows = format!("SELECT row_to_json(t)::text FROM {table} t");
        for row in client.query(&rows, &[]).await.unwrap() {
            dump.push_str(row.get(0));
            dump.push('\n');
        }
    }
    assert_absent(&dump, &secrets);
}

on_both!(t30_a_sealed_password_is_for_its_own_user, async |server| {
    let tags = json!({ "UserPoolTags": { "cognate:password-storage": "argon2id" } });
    let app = App::with(server, tags, json!({})).await;
    let (mallory, alice) = (app.user("mallory").await, app.user("alice").await);
    app.set_password("alice", "Another-horse-3").await;
    // Somebody who can write to the database gives alice the password that they know. With Argon2id nothing but the
    // seal binds it to a user.
    let store = &app.server.context.store;
    let by_sub = async |sub: &str| {
        let user = store::users::by_sub(store, &app.pool, sub).await;
        user.unwrap().unwrap()
    };
    let before = by_sub(&alice).await;
    let mut after = before.clone();
    after.credential = by_sub(&mallory).await.credential;
    let mut batch = store::Batch::new();
    store::users::update(&mut batch, &before, &after);
    store.commit(batch).await.unwrap();
    assert!(app.initiate("mallory", PASSWORD).await.is_ok());
    assert!(app.initiate("alice", PASSWORD).await.is_err());
});
