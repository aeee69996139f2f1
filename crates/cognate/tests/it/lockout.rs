//! Guessing: the lock-out of passwords and the limits of codes.

use crate::app::{App, INCORRECT, NOT_AUTHORIZED, PASSWORD, WRONG, assert_refused};
use futures_util::{FutureExt as _, StreamExt as _};
use keys::srp::Client;
use serde_json::json;
use testing::{Refused, TestServer, on_both};

const EXCEEDED: &str = "Password attempts exceeded";
const LIMIT: (&str, &str) = (
    "LimitExceededException",
    "Attempt limit exceeded, please try after some time.",
);

#[track_caller]
fn assert_wrong<T: std::fmt::Debug>(result: Result<T, Refused>) {
    assert_refused(result, NOT_AUTHORIZED, INCORRECT);
}

#[track_caller]
fn assert_locked<T: std::fmt::Debug>(result: Result<T, Refused>) {
    assert_refused(result, NOT_AUTHORIZED, EXCEEDED);
}

on_both!(
    t32_each_wrong_password_after_the_fourth_locks_for_twice_as_long,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        for _ in 0..5 {
            assert_wrong(app.initiate("alice", WRONG).await);
        }
        for exponent in 0..10 {
            let lock = 1000 << exponent;
            // An attempt during the lock is refused, with the right password too, and does not extend it.
            app.server.clock.advance(lock - 1);
            assert_locked(app.initiate("alice", PASSWORD).await);
            app.server.clock.advance(1);
            assert_wrong(app.initiate("alice", WRONG).await);
        }
        // 2^10 s is beyond the longest lock, a quarter of an hour.
        app.server.clock.advance(15 * 60 * 1000 - 1);
        assert_locked(app.initiate("alice", PASSWORD).await);
        app.server.clock.advance(1);
        assert!(app.initiate("alice", PASSWORD).await.is_ok());
        // The right password forgets the wrong ones.
        for _ in 0..4 {
            assert_wrong(app.initiate("alice", WRONG).await);
        }
        assert!(app.initiate("alice", PASSWORD).await.is_ok());
        // So does a quarter of an hour without an attempt.
        for _ in 0..4 {
            assert_wrong(app.initiate("alice", WRONG).await);
        }
        app.server.clock.advance(15 * 60 * 1000);
        for _ in 0..5 {
            assert_wrong(app.initiate("alice", WRONG).await);
        }
        assert_locked(app.initiate("alice", PASSWORD).await);
    }
);

on_both!(
    t32_case_blanks_and_aliases_move_the_same_counter,
    async |server| {
        let pool = json!({
            "AliasAttributes": ["email", "preferred_username"], "UsernameConfiguration": { "CaseSensitive": false },
        });
        let app = App::with(server, pool, json!({})).await;
        let sub = app
            .user_with(
                "alice",
                json!([
                    { "Name": "email", "Value": "alice@example.com" }, { "Name": "email_verified", "Value": "true" },
                    { "Name": "preferred_username", "Value": "ally" },
                ]),
            )
            .await;
        for name in ["alice", "ALICE", "Alice@Example.com", "Ally", &sub] {
            assert_wrong(app.initiate(name, WRONG).await);
        }
        for name in ["alice", "aLiCe", "alice@example.COM", "ally", &sub] {
            assert_locked(app.initiate(name, PASSWORD).await);
        }
        // A blank is no part of a name that could be another counter.
        for name in [" alice", "alice ", "alice\u{a0}", "\talice"] {
            let refused = app.initiate(name, PASSWORD).await.unwrap_err();
            assert!(
                refused.message == EXCEEDED || refused.code == "UserNotFoundException",
                "{name:?}: {refused:?}"
            );
        }
    }
);

on_both!(
    t32_every_way_to_try_a_password_moves_the_same_counter,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        let tokens = app.sign_in("alice").await;
        let change = async |previous: &str| {
            app.call(
                "ChangePassword",
                json!({
                    "AccessToken": tokens.access, "PreviousPassword": previous, "ProposedPassword": "Another-horse-3",
                }),
            )
            .await
        };
        let srp = Client::new([3; 32]);
        let challenge = app.srp_start("alice", &srp.public_hex()).await.unwrap();
        assert_wrong(app.initiate("alice", WRONG).await);
        assert_wrong(app.admin_initiate("alice", WRONG).await);
        assert_wrong(app.srp("alice", WRONG).await);
        assert_wrong(change(WRONG).await);
        assert_wrong(app.initiate("alice", WRONG).await);
        assert_locked(app.initiate("alice", PASSWORD).await);
        assert_locked(app.admin_initiate("alice", PASSWORD).await);
        assert_locked(change(PASSWORD).await);
        assert_locked(
            app.srp_finish(app.srp_answer(&srp, &challenge, PASSWORD))
                .await,
        );
        app.server.clock.advance(1000);
        assert!(app.srp("alice", PASSWORD).await.is_ok());
    }
);

on_both!(
    t32_a_user_that_does_not_exist_is_locked_like_one_that_does,
    async |server| {
        let app = App::with(
            server,
            json!({ "UsernameConfiguration": { "CaseSensitive": false } }),
            json!({ "PreventUserExistenceErrors": "ENABLED" }),
        )
        .await;
        for name in ["nobody", "Nobody", "NOBODY", "nobody"] {
            assert_wrong(app.initiate(name, WRONG).await);
        }
        assert_wrong(app.srp("nobodY", WRONG).await);
        assert_locked(app.initiate("nobody", WRONG).await);
        assert_locked(app.admin_initiate("NObody", WRONG).await);
        app.server.clock.advance(1000);
        assert_wrong(app.initiate("nobody", WRONG).await);
        app.server.clock.advance(1999);
        assert_locked(app.initiate("nobody", WRONG).await);
    }
);

on_both!(
    t33_passwords_guessed_in_parallel_do_not_outrun_the_counter,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        let guesses = (0..50).map(|_| app.initiate("alice", WRONG));
        let answers = futures_util::future::join_all(guesses).await;
        let checked = answers
            .into_iter()
            .map(Result::unwrap_err)
            .inspect(|refused| assert!(refused.status < 500, "{refused:?}"))
            .filter(|refused| refused.message == INCORRECT)
            .count();
        assert_eq!(checked, 5);
        assert_locked(app.initiate("alice", PASSWORD).await);
    }
);

on_both!(
    t33_srp_proofs_in_parallel_do_not_outrun_the_counter,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        let srp = Client::new([3; 32]);
        let public = srp.public_hex();
        let mut answers = Vec::new();
        for _ in 0..20 {
            let challenge = app.srp_start("alice", &public).await.unwrap();
            answers.push(app.srp_answer(&srp, &challenge, WRONG));
        }
        let guesses = answers.into_iter().map(|answer| app.srp_finish(answer));
        let checked = futures_util::future::join_all(guesses)
            .await
            .into_iter()
            .filter(|answer| {
                answer
                    .as_ref()
                    .is_err_and(|refused| refused.message == INCORRECT)
            })
            .count();
        assert_eq!(checked, 5);
    }
);

on_both!(
    t33_codes_guessed_in_parallel_do_not_outrun_the_counter,
    async |server| {
        let app = App::new(server).await;
        app.sign_up("alice", "alice@example.com").await.unwrap();
        let right = app.code("alice@example.com");
        let guesses: Vec<String> = (0..50)
            .map(|guess| format!("{guess:06}"))
            .filter(|guess| *guess != right)
            .collect();
        let answers = guesses.iter().map(|guess| app.confirm("alice", guess));
        let checked = futures_util::future::join_all(answers)
            .await
            .into_iter()
            .map(Result::unwrap_err)
            .inspect(|refused| assert!(refused.status < 500, "{refused:?}"))
            .filter(|refused| refused.code == "CodeMismatchException")
            .count();
        assert_eq!(checked, 15);
        assert_refused(app.confirm("alice", &right).await, LIMIT.0, LIMIT.1);
        app.server.clock.advance(60 * 60 * 1000);
        app.confirm("alice", &right).await.unwrap();
    }
);

on_both!(t33_one_code_resets_one_password, async |server| {
    let app = App::new(server).await;
    app.user("alice").await;
    app.client("ForgotPassword", json!({ "Username": "alice" }))
        .await
        .unwrap();
    let code = app.code("alice@example.com");
    let resets = (0..5).map(|n| {
        let input = json!({ "Username": "alice", "ConfirmationCode": code, "Password": format!("Reset-horse-{n}") });
        app.client("ConfirmForgotPassword", input)
    });
    let answers = futures_util::future::join_all(resets).await;
    assert_eq!(
        answers.iter().filter(|answer| answer.is_ok()).count(),
        1,
        "{answers:?}"
    );
});

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
        app.server.source_ip = "192.0.2.7".parse().unwrap();
        for _ in 0..5 {
            assert_wrong(app.initiate("user599", WRONG).await);
        }
        assert!(app.initiate("alice", PASSWORD).await.is_ok());
        // A quarter of an hour after the first failure, the address may try again.
        app.server.source_ip = "127.0.0.1".parse().unwrap();
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

/// Holds the threads of the workers until what is returned is dropped.
async fn held(app: &App) -> Vec<std::sync::mpsc::Sender<()>> {
    let workers = &app.server.context.workers;
    let mut held = Vec::new();
    for _ in 0..2 {
        let (begun, running) = tokio::sync::oneshot::channel();
        let (open, opened) = std::sync::mpsc::channel::<()>();
        let workers = workers.clone();
        tokio::spawn(async move {
            workers
                .run(move || begun.send(()).is_ok() && opened.recv().is_err())
                .await
        });
        running.await.unwrap();
        held.push(open);
    }
    held
}

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
        let held = held(&app).await;
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
            let held = held(&app).await;
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
    // This one has its turn when the others are through.
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
