//! Jobs: what is done after the answer, at least once.

use crate::app::{App, PASSWORD};
use context::{Deliver, DeliveryError, Message};
use keys::Clock as _;
use serde_json::json;
use std::pin::Pin;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{deleted_pools, jobs, users};
use testing::{TestServer, on_both};

const SECOND: i64 = 1000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;

/// What a mail server does with a message.
const TAKES: u8 = 0;
const FAILS: u8 = 1;
const REFUSES: u8 = 2;
const HANGS: u8 = 3;

/// A mail server that is not always well.
#[derive(Default)]
pub(crate) struct Mail {
    does: AtomicU8,
    begun: AtomicUsize,
    codes: Mutex<Vec<String>>,
}

impl Mail {
    fn codes(&self) -> Vec<String> {
        self.codes.lock().unwrap().clone()
    }
}

impl Deliver for Mail {
    fn deliver(
        &self,
        message: Message,
    ) -> Pin<Box<dyn Future<Output = Result<(), DeliveryError>> + Send + '_>> {
        self.begun.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            let is_final = match self.does.load(Ordering::Relaxed) {
                TAKES => {
                    self.codes.lock().unwrap().push(message.code);
                    return Ok(());
                }
                HANGS => std::future::pending().await,
                does => does == REFUSES,
            };
            let why = "no mail today".to_owned();
            Err(DeliveryError { why, is_final })
        })
    }
}

/// A pool that hides who is in it, with a user, and this mail server.
pub(crate) async fn mailing(server: TestServer) -> (App, Arc<Mail>) {
    let mail = Arc::new(Mail::default());
    let mut server = server;
    let context = Arc::get_mut(&mut server.context).expect("nobody else holds it");
    context.messages = mail.clone();
    let pool = json!({ "AutoVerifiedAttributes": ["email"] });
    let hiding = json!({ "PreventUserExistenceErrors": "ENABLED" });
    let app = App::with(server, pool, hiding).await;
    app.user("alice").await;
    (app, mail)
}

/// Asks for a code, and waits until the delivery has been tried.
async fn ask(app: &App) {
    let alice = json!({ "Username": "alice" });
    app.client("ForgotPassword", alice).await.unwrap();
    app.server.context.background.finished().await;
}

async fn waiting(server: &TestServer) -> Vec<jobs::Job> {
    jobs::due(&server.context.store, i64::MAX, 99)
        .await
        .unwrap()
}

async fn dead(server: &TestServer) -> Vec<jobs::Job> {
    jobs::dead(&server.context.store, i64::MAX, 99)
        .await
        .unwrap()
}

on_both!(a_message_that_is_delivered_is_no_job, async |server| {
    let (app, mail) = mailing(server).await;
    ask(&app).await;
    assert_eq!(mail.codes().len(), 1);
    assert_eq!(waiting(&app.server).await, []);
});

on_both!(
    a_message_that_fails_is_sent_later_and_once,
    async |server| {
        let (app, mail) = mailing(server).await;
        mail.does.store(FAILS, Ordering::Relaxed);
        ask(&app).await;
        app.server.clock.advance(5 * SECOND);
        app.server.run_jobs().await;
        app.server.clock.advance(5 * SECOND - 1);
        mail.does.store(TAKES, Ordering::Relaxed);
        app.server.run_jobs().await;
        assert_eq!(mail.codes(), [""; 0], "each time it waits for longer");
        app.server.clock.advance(10 * SECOND);
        app.server.run_jobs().await;
        app.server.clock.advance(HOUR / 2);
        app.server.run_jobs().await;
        let [code] = &mail.codes()[..] else {
            panic!("one mail: {:?}", mail.codes())
        };
        let password = "Another-horse-3";
        let input = json!({ "Username": "alice", "ConfirmationCode": code, "Password": password });
        app.client("ConfirmForgotPassword", input).await.unwrap();
        assert!(app.initiate("alice", password).await.is_ok());
        assert!(app.initiate("alice", PASSWORD).await.is_err());
    }
);

on_both!(a_code_that_counts_no_more_is_not_sent, async |server| {
    let (app, mail) = mailing(server).await;
    mail.does.store(FAILS, Ordering::Relaxed);
    ask(&app).await;
    app.server.clock.advance(1);
    mail.does.store(TAKES, Ordering::Relaxed);
    ask(&app).await;
    assert_eq!(mail.codes().len(), 1);
    app.server.clock.advance(MINUTE);
    app.server.run_jobs().await;
    assert_eq!(mail.codes().len(), 1);
});

on_both!(
    a_message_dies_with_its_code_or_when_it_is_refused,
    async |server| {
        let (app, mail) = mailing(server).await;
        mail.does.store(FAILS, Ordering::Relaxed);
        ask(&app).await;
        for _ in 0..20 {
            assert_eq!(dead(&app.server).await, []);
            app.server.run_jobs().await;
            app.server.clock.advance(3 * MINUTE - SECOND);
        }
        app.server.clock.advance(3 * MINUTE);
        app.server.run_jobs().await;
        assert_eq!(dead(&app.server).await.len(), 1);

        mail.does.store(REFUSES, Ordering::Relaxed);
        ask(&app).await;
        assert_eq!(dead(&app.server).await.len(), 2, "no second attempt");
        mail.does.store(TAKES, Ordering::Relaxed);
        app.server.clock.advance(HOUR);
        app.server.run_jobs().await;
        assert_eq!(mail.codes(), [""; 0]);
    }
);

on_both!(
    a_message_is_sent_by_another_when_who_had_it_is_gone,
    async |server| {
        let (app, mail) = mailing(server).await;
        mail.does.store(HANGS, Ordering::Relaxed);
        let alice = json!({ "Username": "alice" });
        app.client("ForgotPassword", alice).await.unwrap();
        for tries in 0.. {
            assert!(tries < 10_000, "the delivery does not begin");
            if mail.begun.load(Ordering::Relaxed) > 0 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        mail.does.store(TAKES, Ordering::Relaxed);
        app.server.clock.advance(MINUTE - SECOND);
        app.server.run_jobs().await;
        assert_eq!(mail.codes(), [""; 0], "who has it keeps it");
        app.server.clock.advance(2 * SECOND);
        app.server.run_jobs().await;
        app.server.run_jobs().await;
        assert_eq!(mail.codes().len(), 1);
    }
);

on_both!(what_is_not_done_at_the_end_is_given_back, async |server| {
    let (app, mail) = mailing(server).await;
    mail.does.store(HANGS, Ordering::Relaxed);
    let alice = json!({ "Username": "alice" });
    app.client("ForgotPassword", alice).await.unwrap();
    let context = &app.server.context;
    context.jobs.stop();
    let [held] = &waiting(&app.server).await[..] else {
        panic!("it goes on")
    };
    assert!(held.due_at > context.now());
    context.jobs.give_back();
    context.background.finished().await;
    let [back] = &waiting(&app.server).await[..] else {
        panic!("it is kept")
    };
    assert_eq!((back.due_at, back.attempts), (context.now(), 0));
});

on_both!(t30_a_job_holds_no_secret, async |server| {
    let (app, mail) = mailing(server).await;
    mail.does.store(FAILS, Ordering::Relaxed);
    ask(&app).await;
    let [job] = &waiting(&app.server).await[..] else {
        panic!("it waits")
    };
    let row = format!(
        "{} {} {}",
        job.id,
        job.kind,
        String::from_utf8_lossy(&job.sealed)
    );
    for secret in ["alice", "example.com", "confirmation code", "us-east-1"] {
        assert!(!row.contains(secret), "{secret}");
    }
});

on_both!(
    a_deleted_pool_leaves_nothing_behind_and_is_forgotten,
    async |server| {
        let app = App::new(server).await;
        let sub = app.user("alice").await;
        app.admin("DeleteUserPool", json!({})).await.unwrap();
        let store = &app.server.context.store;
        let user = async || users::by_sub(store, &app.pool, &sub).await.unwrap();
        assert!(user().await.is_some());
        app.server.run_jobs().await;
        assert!(user().await.is_none());
        let remembered = async || deleted_pools::list(store, i64::MAX, 9).await.unwrap();
        assert_eq!(remembered().await, [app.pool.as_str()]);
        app.server.clock.advance(HOUR + SECOND);
        app.server.run_jobs().await;
        assert_eq!(remembered().await, [""; 0]);
        app.server.clock.advance(MINUTE);
        assert_eq!(app.server.run_jobs().await, 1, "the sweep alone is left");
    }
);

on_both!(
    a_pool_that_an_older_version_has_deleted_is_found,
    async |server| {
        let app = App::new(server).await;
        let sub = app.user("alice").await;
        let store = &app.server.context.store;
        let mut batch = store::Batch::new();
        store::user_pools::delete(&mut batch, &app.pool, app.server.clock.now());
        store.commit(batch).await.unwrap();
        app.server.run_jobs().await;
        assert!(
            users::by_sub(store, &app.pool, &sub)
                .await
                .unwrap()
                .is_some()
        );
        app.server.clock.advance(2 * HOUR + SECOND);
        app.server.run_jobs().await;
        assert!(
            users::by_sub(store, &app.pool, &sub)
                .await
                .unwrap()
                .is_none()
        );
    }
);

on_both!(
    a_long_deletion_is_not_taken_from_who_is_at_work_on_it,
    async |server| {
        let app = App::new(server).await;
        let store = &app.server.context.store;
        app.server.run_jobs().await;
        app.admin("DeleteUserPool", json!({})).await.unwrap();
        let all = waiting(&app.server).await;
        let job = all.iter().find(|job| job.kind == "deleted_pool").unwrap();
        // Another node has it, and goes on for long.
        let mut taken = job.clone();
        taken.due_at = app.server.clock.now() + 3 * HOUR;
        let mut batch = store::Batch::new();
        jobs::change(&mut batch, job, &taken);
        store.commit(batch).await.unwrap();
        taken.version += 1;
        app.server.clock.advance(2 * HOUR + SECOND);
        app.server.run_jobs().await;
        assert!(waiting(&app.server).await.contains(&taken));
    }
);

on_both!(what_has_expired_is_swept_once_a_minute, async |server| {
    let app = App::new(server).await;
    app.sign_up("bob", "bob@example.com").await.unwrap();
    let store = &app.server.context.store;
    let used = json!({ "Username": "bob" });
    let sub = app.admin("AdminGetUser", used).await.unwrap()["UserAttributes"][0]["Value"].clone();
    let code = async || {
        let sub = sub.as_str().unwrap();
        store::codes::get(store, &app.pool, sub, "sign_up")
            .await
            .unwrap()
    };
    app.server.run_jobs().await;
    assert!(code().await.is_some());
    app.server.clock.advance(25 * HOUR);
    assert_eq!(app.server.run_jobs().await, 1);
    assert!(code().await.is_none());
    app.server.clock.advance(MINUTE - 1);
    assert_eq!(app.server.run_jobs().await, 0);
    app.server.clock.advance(1);
    assert_eq!(app.server.run_jobs().await, 1);
});
