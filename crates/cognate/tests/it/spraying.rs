//! Guessing a little for each of many users: the limit of failures per address.

use crate::app::{App, INCORRECT, NOT_AUTHORIZED, PASSWORD, WRONG, assert_refused};
use context::ClientAddress;
use futures_util::{FutureExt as _, StreamExt as _};
use keys::srp::Client;
use serde_json::json;
use std::net::IpAddr;
use std::sync::Arc;
use testing::{Refused, TestServer, on_both};

#[track_caller]
fn assert_wrong<T: std::fmt::Debug>(result: Result<T, Refused>) {
    assert_refused(result, NOT_AUTHORIZED, INCORRECT);
}

fn address(text: &str) -> ClientAddress {
    ClientAddress::from(text.parse::<IpAddr>().unwrap())
}

const TOO_MANY: (&str, &str) = ("TooManyRequestsException", "Too many requests");

/// How many of `guesses` wrong passwords for as many users are looked at when up to
/// 32 of them are in flight.
async fn sprayed(app: &App, guesses: std::ops::Range<usize>) -> usize {
    let attempts = guesses.map(async |n| app.initiate(&format!("user{n}"), WRONG).await);
    futures_util::stream::iter(attempts)
        .buffer_unordered(32)
        .map(Result::unwrap_err)
        .inspect(|refused| assert!(refused.status < 500, "{refused:?}"))
        .filter(|refused| std::future::ready(refused.message == INCORRECT))
        .count()
        .await
}

/// An app that does not say who is a user.
async fn hiding(server: TestServer) -> App {
    let client = json!({ "PreventUserExistenceErrors": "ENABLED" });
    let pool = json!({ "AutoVerifiedAttributes": ["email"] });
    App::with(server, pool, client).await
}

on_both!(
    t32_t33_an_address_that_sprays_in_parallel_does_not_outrun_its_limit,
    async |server| {
        let mut app = hiding(server).await;
        app.user("alice").await;
        assert_eq!(sprayed(&app, 0..480).await, 480);
        assert_eq!(sprayed(&app, 480..600).await, 20);
        assert_refused(
            app.initiate("alice", PASSWORD).await,
            TOO_MANY.0,
            TOO_MANY.1,
        );
        assert_refused(app.srp("alice", PASSWORD).await, TOO_MANY.0, TOO_MANY.1);
        // Who was turned away because of the address was not counted as a failure of the user.
        app.server.client_address = address("192.0.2.7");
        for _ in 0..5 {
            assert_wrong(app.initiate("user599", WRONG).await);
        }
        assert!(app.initiate("alice", PASSWORD).await.is_ok());
        // A quarter of an hour after the first failure, the address may try again.
        app.server.client_address = address("127.0.0.1");
        app.server.clock.advance(15 * 60 * 1000);
        assert!(app.initiate("alice", PASSWORD).await.is_ok());
    }
);

on_both!(
    t32_codes_and_proofs_count_for_the_address_like_passwords,
    async |server| {
        let app = hiding(server).await;
        app.user("alice").await;
        app.sign_up("bob", "bob@example.com").await.unwrap();
        assert_eq!(sprayed(&app, 0..497).await, 497);
        assert_wrong(app.srp("alice", WRONG).await);
        assert!(app.confirm("bob", "x").await.is_err());
        let challenge = app
            .srp_start("alice", &Client::new([3; 32]).public_hex())
            .await
            .unwrap();
        assert_wrong(app.initiate("carol", WRONG).await);
        // This one passes the door, which remembers, and finds the limit reached.
        let answer = app.srp_answer(&Client::new([3; 32]), &challenge, PASSWORD);
        assert_refused(app.srp_finish(answer).await, TOO_MANY.0, TOO_MANY.1);
        let code = app.code("bob@example.com");
        assert_refused(app.confirm("bob", &code).await, TOO_MANY.0, TOO_MANY.1);
    }
);

on_both!(
    an_address_is_not_closed_by_right_passwords_or_codes,
    async |server| {
        let app = hiding(server).await;
        app.user("alice").await;
        app.sign_up("bob", "bob@example.com").await.unwrap();
        assert_eq!(sprayed(&app, 0..499).await, 499);
        for _ in 0..3 {
            assert!(app.initiate("alice", PASSWORD).await.is_ok());
            assert!(app.srp("alice", PASSWORD).await.is_ok());
        }
        let code = app.code("bob@example.com");
        app.confirm("bob", &code).await.unwrap();
        assert_wrong(app.initiate("carol", WRONG).await);
        app.server.clock.advance(1001);
        assert_refused(
            app.initiate("alice", PASSWORD).await,
            TOO_MANY.0,
            TOO_MANY.1,
        );
    }
);

on_both!(
    an_address_is_not_closed_by_a_right_code_that_comes_again,
    async |server| {
        let app = hiding(server).await;
        let names = ["alice", "bob", "carol"];
        for name in names {
            app.user(name).await;
            app.client("ForgotPassword", json!({ "Username": name }))
                .await
                .unwrap();
        }
        assert_eq!(sprayed(&app, 0..490).await, 490);
        for name in names {
            let code = app.code(&format!("{name}@example.com"));
            let confirm = async || {
                let input =
                    json!({ "Username": name, "ConfirmationCode": code, "Password": PASSWORD });
                app.client("ConfirmForgotPassword", input).await
            };
            confirm().await.unwrap();
            for _ in 0..9 {
                assert_refused(
                    confirm().await,
                    "ExpiredCodeException",
                    "Invalid code provided, please request a code again.",
                );
            }
        }
        // Codes that are wrong do count.
        app.server.clock.advance(1001);
        assert!(app.initiate("alice", PASSWORD).await.is_ok());
        assert_eq!(sprayed(&app, 490..510).await, 10);
    }
);

async fn until_idle(app: &App) {
    while app.server.context.workers.run(|| ()).await.is_err() {
        tokio::task::yield_now().await;
    }
}

on_both!(
    attempts_that_a_busy_server_turns_away_are_no_guesses,
    async |server| {
        let app = hiding(server).await;
        app.user("alice").await;
        let held = app.hold_workers().await;
        // Jobs that nobody waits for are not begun, but they have their place in the queue.
        let workers = &app.server.context.workers;
        while workers.run(|| ()).now_or_never() != Some(Err(keys::Busy)) {}
        assert_eq!(sprayed(&app, 0..600).await, 0);
        for _ in 0..8 {
            let refused = app.initiate("alice", PASSWORD).await;
            assert_refused(refused, TOO_MANY.0, TOO_MANY.1);
        }
        drop(held);
        until_idle(&app).await;
        assert!(app.initiate("alice", PASSWORD).await.is_ok());
        assert_eq!(sprayed(&app, 600..700).await, 100);
    }
);

on_both!(
    attempts_of_clients_that_hang_up_are_no_guesses,
    async |server| {
        let app = hiding(server).await;
        app.user("alice").await;
        for _ in 0..8 {
            // The client goes while its attempt waits for a thread.
            let held = app.hold_workers().await;
            let attempt = app.initiate("alice", PASSWORD);
            let gone = tokio::time::timeout(std::time::Duration::from_millis(50), attempt);
            assert!(gone.await.is_err());
            drop(held);
            until_idle(&app).await;
        }
        assert!(app.initiate("alice", PASSWORD).await.is_ok());
    }
);

on_both!(t33_hanging_up_buys_no_guesses, async |server| {
    let app = hiding(server).await;
    app.user("alice").await;
    assert_eq!(sprayed(&app, 0..499).await, 499);
    let at_rest = Arc::strong_count(&app.server.context);
    // A client of a right password goes at any point of the way.
    for polls in 1..60 {
        let mut attempt = Box::pin(app.initiate("alice", PASSWORD));
        for _ in 0..polls {
            if attempt.as_mut().now_or_never().is_some() {
                break;
            }
            tokio::task::yield_now().await;
        }
    }
    // What they have begun is finished; as long as it is not, it counts.
    while Arc::strong_count(&app.server.context) > at_rest {
        tokio::task::yield_now().await;
    }
    app.initiate("alice", PASSWORD).await.unwrap();
    assert_eq!(sprayed(&app, 500..520).await, 1);
});

on_both!(
    many_right_passwords_at_once_are_no_spraying,
    async |server| {
        let app = hiding(server).await;
        let names: Vec<String> = (0..50).map(|n| format!("member{n}")).collect();
        for name in &names {
            app.user(name).await;
        }
        assert_eq!(sprayed(&app, 0..475).await, 475);
        let attempts = names.iter().map(|name| app.initiate(name, PASSWORD));
        for answer in futures_util::future::join_all(attempts).await {
            answer.unwrap();
        }
    }
);

on_both!(
    t31_who_has_no_password_costs_the_same_work,
    async |server| {
        let app = hiding(server).await;
        app.user("alice").await;
        // As after an import: a user with nothing that could be proved.
        let sub = app.user("imported").await;
        let store = &app.server.context.store;
        let before = store::users::by_sub(store, &app.pool, &sub)
            .await
            .unwrap()
            .unwrap();
        let mut after = before.clone();
        after.credential = None;
        let mut batch = store::Batch::new();
        store::users::update(&mut batch, &before, &after);
        store.commit(batch).await.unwrap();
        // Whoever asks for a thread is turned away now, and whoever does not ask is found out.
        let held = app.hold_workers().await;
        let workers = &app.server.context.workers;
        while workers.run(|| ()).now_or_never() != Some(Err(keys::Busy)) {}
        for name in ["alice", "imported", "nobody"] {
            assert_refused(app.initiate(name, WRONG).await, TOO_MANY.0, TOO_MANY.1);
        }
        drop(held);
        until_idle(&app).await;
        for name in ["alice", "imported", "nobody"] {
            assert_wrong(app.initiate(name, WRONG).await);
        }
    }
);

on_both!(
    t32_names_that_nobody_has_count_for_the_address_where_it_is_told,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        let guesses = (0..600).map(async |n| app.initiate(&format!("nobody{n}"), WRONG).await);
        let told = futures_util::stream::iter(guesses)
            .buffer_unordered(32)
            .map(Result::unwrap_err)
            .filter(|refused| std::future::ready(refused.code == "UserNotFoundException"))
            .count()
            .await;
        assert_eq!(told, 500);
        assert_refused(
            app.initiate("alice", PASSWORD).await,
            TOO_MANY.0,
            TOO_MANY.1,
        );
    }
);

on_both!(
    t32_answers_to_no_challenge_count_for_the_address,
    async |server| {
        let app = hiding(server).await;
        app.user("alice").await;
        let srp = Client::new([3; 32]);
        let challenge = app.srp_start("alice", &srp.public_hex()).await.unwrap();
        let right = app.srp_answer(&srp, &challenge, PASSWORD);
        let mut unreadable = right.clone();
        unreadable["PASSWORD_CLAIM_SECRET_BLOCK"] = json!("AA==");
        let answers = (0..600).map(async |_| app.srp_finish(unreadable.clone()).await);
        let looked_at = futures_util::stream::iter(answers)
            .buffer_unordered(32)
            .map(Result::unwrap_err)
            .filter(|refused| std::future::ready(refused.message == INCORRECT))
            .count()
            .await;
        assert_eq!(looked_at, 500);
        assert_refused(app.srp_finish(right).await, TOO_MANY.0, TOO_MANY.1);
    }
);
