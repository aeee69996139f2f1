//! Who has an account is nobody's business (threat 31).

use crate::app::{App, INCORRECT, NOT_AUTHORIZED, WRONG, assert_refused, text};
use keys::srp::Client;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use testing::{Refused, on_both};

async fn hiding(server: testing::TestServer, pool: Value) -> App {
    App::with(
        server,
        pool,
        json!({ "PreventUserExistenceErrors": "ENABLED" }),
    )
    .await
}

fn shape(value: &Value) -> BTreeSet<(String, usize)> {
    let members = value.as_object().unwrap();
    members
        .iter()
        .map(|(name, value)| (name.clone(), value.as_str().map_or(0, str::len)))
        .collect()
}

fn said(answer: Result<Value, Refused>) -> (u16, String, String) {
    let refused = answer.unwrap_err();
    (refused.status, refused.code, refused.message)
}

on_both!(t31_srp_tells_nothing, async |server| {
    let app = hiding(server, json!({ "AutoVerifiedAttributes": ["email"] })).await;
    app.user("alice").await;
    app.user("disabled").await;
    app.admin("AdminDisableUser", json!({ "Username": "disabled" }))
        .await
        .unwrap();
    let srp = Client::new([9; 32]);
    let start = async |name: &str| {
        let challenge = app.srp_start(name, &srp.public_hex()).await.unwrap();
        assert_eq!(challenge["ChallengeName"], "PASSWORD_VERIFIER");
        challenge
    };
    let parameters = |challenge: &Value| challenge["ChallengeParameters"].clone();
    let known = start("alice").await;
    let known_shape: BTreeSet<String> = shape(&parameters(&known))
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    for name in ["nobody", "disabled"] {
        let first = start(name).await;
        assert_eq!(
            first.as_object().unwrap().keys().collect::<Vec<_>>(),
            known.as_object().unwrap().keys().collect::<Vec<_>>()
        );
        let names: BTreeSet<String> = shape(&parameters(&first))
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        assert_eq!(names, known_shape);
        // The salt stays the same, for days, as a real one does; the public value does not.
        app.server.clock.advance(24 * 60 * 60 * 1000);
        let second = start(name).await;
        for stable in ["SALT", "USER_ID_FOR_SRP", "USERNAME"] {
            assert_eq!(
                parameters(&first)[stable],
                parameters(&second)[stable],
                "{stable}"
            );
        }
        for fresh in ["SRP_B", "SECRET_BLOCK"] {
            assert_ne!(
                parameters(&first)[fresh],
                parameters(&second)[fresh],
                "{fresh}"
            );
        }
        let answer = app.srp_answer(&srp, &second, WRONG);
        assert_refused(app.srp_finish(answer).await, NOT_AUTHORIZED, INCORRECT);
    }
    // Names of one length get blocks of one length.
    let block = |challenge: &Value| text(&parameters(challenge), "SECRET_BLOCK").len();
    assert_eq!(block(&start("alice").await), block(&start("nobod").await));
    assert_ne!(
        parameters(&start("nobody").await)["SALT"],
        parameters(&start("nobody2").await)["SALT"]
    );
});

on_both!(t31_every_public_answer_is_the_same, async |server| {
    let app = hiding(server, json!({ "AutoVerifiedAttributes": ["email"] })).await;
    app.user("alice").await;
    app.sign_up("unconfirmed", "unconfirmed@example.com")
        .await
        .unwrap();
    app.user("disabled").await;
    app.admin("AdminDisableUser", json!({ "Username": "disabled" }))
        .await
        .unwrap();

    let refused = async |name: &str| said(app.initiate(name, WRONG).await);
    let known = refused("alice").await;
    assert_eq!(
        (known.1.as_str(), known.2.as_str()),
        (NOT_AUTHORIZED, INCORRECT)
    );
    for name in ["nobody", "disabled", "unconfirmed"] {
        assert_eq!(refused(name).await, known, "{name}");
    }

    let forgot = async |name: &str| {
        app.client("ForgotPassword", json!({ "Username": name }))
            .await
            .unwrap()
    };
    let known = forgot("alice").await;
    for name in ["nobody", "disabled", "unconfirmed"] {
        let first = forgot(name).await;
        let details = &first["CodeDeliveryDetails"];
        assert_eq!(
            details["AttributeName"],
            known["CodeDeliveryDetails"]["AttributeName"]
        );
        assert_eq!(
            details["DeliveryMedium"],
            known["CodeDeliveryDetails"]["DeliveryMedium"]
        );
        let destination = text(details, "Destination");
        let (local, domain) = destination.split_once('@').unwrap();
        assert!(
            local.ends_with("***") && domain.ends_with("***") && destination.len() == 9,
            "{destination}"
        );
        assert_eq!(forgot(name).await, first, "the same for the same name");
    }
    assert!(app.server.code_for("disabled@example.com").is_none());
    // The limits are the same too.
    for name in ["alice", "nobody"] {
        for _ in 0..10 {
            let _ = app
                .client("ForgotPassword", json!({ "Username": name }))
                .await;
        }
    }
    let limited = said(
        app.client("ForgotPassword", json!({ "Username": "alice" }))
            .await,
    );
    assert_eq!(limited.1, "LimitExceededException");
    assert_eq!(
        said(
            app.client("ForgotPassword", json!({ "Username": "nobody" }))
                .await
        ),
        limited
    );

    let confirm = async |name: &str| {
        let input = json!({ "Username": name, "ConfirmationCode": "nonsense", "Password": "Another-horse-3" });
        said(app.client("ConfirmForgotPassword", input).await)
    };
    let known = confirm("alice").await;
    assert_eq!(known.1, "CodeMismatchException");
    for name in ["nobody", "disabled", "unconfirmed"] {
        assert_eq!(confirm(name).await, known, "{name}");
    }
    for _ in 0..10 {
        confirm("alice").await;
        confirm("nobody").await;
    }
    assert_eq!(confirm("alice").await.1, "LimitExceededException");
    assert_eq!(confirm("nobody").await, confirm("alice").await);

    let resend = async |name: &str| {
        app.client("ResendConfirmationCode", json!({ "Username": name }))
            .await
            .unwrap()
    };
    let known = resend("unconfirmed").await;
    let unknown = resend("nobody").await;
    assert_eq!(
        shape(&known["CodeDeliveryDetails"]),
        shape(&unknown["CodeDeliveryDetails"])
    );
    assert_eq!(
        said(app.confirm("unconfirmed", "nonsense").await),
        said(app.confirm("nobody", "nonsense").await)
    );
});

on_both!(t31_by_address_too, async |server| {
    let pool = json!({
        "UsernameAttributes": ["email"], "AutoVerifiedAttributes": ["email"],
        "UsernameConfiguration": { "CaseSensitive": false },
    });
    let app = hiding(server, pool).await;
    app.user("alice@example.com").await;
    let srp = Client::new([9; 32]);
    let start = async |name: &str| {
        app.srp_start(name, &srp.public_hex()).await.unwrap()["ChallengeParameters"].clone()
    };
    let (known, unknown) = (
        start("alice@example.com").await,
        start("nobdy@example.com").await,
    );
    for member in ["USERNAME", "USER_ID_FOR_SRP", "SECRET_BLOCK"] {
        assert_eq!(
            text(&known, member).len(),
            text(&unknown, member).len(),
            "{member}"
        );
    }
    // However it is written, a name that nobody has is one name.
    let other = start("NOBDY@Example.com").await;
    for member in ["USERNAME", "SALT"] {
        assert_eq!(unknown[member], other[member], "{member}");
    }
    let forgot = async |name: &str| {
        app.client("ForgotPassword", json!({ "Username": name }))
            .await
            .unwrap()
    };
    assert_eq!(
        forgot("nobdy@example.com").await["CodeDeliveryDetails"]["Destination"],
        "n***@e***"
    );
});

/// The places at which all the texts have the same letter, with that letter.
fn common(texts: &[String]) -> String {
    let mut letters: Vec<char> = texts[0].chars().collect();
    for text in texts {
        assert_eq!(text.len(), letters.len(), "{text}");
        for (common, letter) in letters.iter_mut().zip(text.chars()) {
            if *common != letter {
                *common = '*';
            }
        }
    }
    letters.into_iter().collect()
}

on_both!(t31_no_id_tells_a_user_from_nobody, async |server| {
    let app = hiding(server, json!({ "UsernameAttributes": ["email"] })).await;
    let srp = Client::new([9; 32]);
    let id = async |name: &str| {
        let challenge = app.srp_start(name, &srp.public_hex()).await.unwrap();
        text(&challenge["ChallengeParameters"], "USER_ID_FOR_SRP")
    };
    let (mut users, mut nobodies) = (Vec::new(), Vec::new());
    for n in 0..32 {
        // Years pass between one user and the next, and no id shows it.
        app.server.clock.advance(365 * 24 * 60 * 60 * 1000);
        let name = format!("user{n}@example.com");
        let sub = app.user(&name).await;
        users.push(id(&name).await);
        assert_eq!(users.last(), Some(&sub));
        nobodies.push(id(&format!("nobody{n}@example.com")).await);
    }
    // Random UUIDs of version 4, both.
    assert_eq!(common(&users), "********-****-4***-****-************");
    assert_eq!(common(&nobodies), common(&users));

    // A user is one by address and by id, for the lock as well; so is nobody.
    for (name, id) in [
        ("user0@example.com", &users[0]),
        ("nobody0@example.com", &nobodies[0]),
    ] {
        for _ in 0..5 {
            assert_refused(app.initiate(name, WRONG).await, NOT_AUTHORIZED, INCORRECT);
        }
        assert_refused(
            app.initiate(id, WRONG).await,
            NOT_AUTHORIZED,
            "Password attempts exceeded",
        );
    }
});

/// A mail server that takes nothing, or does not answer.
#[derive(Default)]
struct Mail {
    hangs: AtomicBool,
}

impl context::Deliver for Mail {
    fn deliver(
        &self,
        _: context::Message,
    ) -> Pin<Box<dyn Future<Output = Result<(), context::DeliveryError>> + Send + '_>> {
        Box::pin(async {
            if self.hangs.load(Ordering::Relaxed) {
                std::future::pending::<()>().await;
            }
            Err(context::DeliveryError {
                why: "no mail today".to_owned(),
                is_final: false,
            })
        })
    }
}

on_both!(t31_the_mail_server_tells_nothing, async |server| {
    let mut app = hiding(server, json!({ "AutoVerifiedAttributes": ["email"] })).await;
    app.user("alice").await;
    app.sign_up("unconfirmed", "unconfirmed@example.com")
        .await
        .unwrap();
    let mail = Arc::new(Mail::default());
    // What the answers did not wait for may still go on, and holds the context.
    for tries in 0.. {
        assert!(tries < 10_000, "something holds the context");
        if let Some(context) = Arc::get_mut(&mut app.server.context) {
            context.messages = mail.clone();
            break;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    for hangs in [false, true] {
        mail.hangs.store(hangs, Ordering::Relaxed);
        for (operation, name) in [
            ("ForgotPassword", "alice"),
            ("ForgotPassword", "nobody"),
            ("ResendConfirmationCode", "unconfirmed"),
            ("ResendConfirmationCode", "nobody"),
        ] {
            let answer = app.client(operation, json!({ "Username": name }));
            let answer = tokio::time::timeout(Duration::from_secs(10), answer).await;
            assert!(
                matches!(answer, Ok(Ok(_))),
                "{operation} {name}: {answer:?}"
            );
        }
    }
});

on_both!(t31_a_code_that_has_expired_tells_nothing, async |server| {
    let app = hiding(server, json!({ "AutoVerifiedAttributes": ["email"] })).await;
    app.user("alice").await;
    app.client("ForgotPassword", json!({ "Username": "alice" }))
        .await
        .unwrap();
    let code = app.code("alice@example.com");
    app.server.clock.advance(60 * 60 * 1000);
    let confirm = async |name: &str, code: &str| {
        let input =
            json!({ "Username": name, "ConfirmationCode": code, "Password": "Another-horse-3" });
        said(app.client("ConfirmForgotPassword", input).await)
    };
    let unknown = confirm("nobody", "nonsense").await;
    assert_eq!(unknown.1, "CodeMismatchException");
    assert_eq!(confirm("alice", "nonsense").await, unknown);
    // Whoever has the mail knows already.
    assert_eq!(confirm("alice", &code).await.1, "ExpiredCodeException");
});
