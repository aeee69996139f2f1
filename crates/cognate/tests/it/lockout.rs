//! Guessing: the lock-out of passwords and the limits of codes.

use crate::app::{App, INCORRECT, NOT_AUTHORIZED, PASSWORD, WRONG, assert_refused};
use keys::srp::Client;
use serde_json::json;
use testing::{Refused, on_both};

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
