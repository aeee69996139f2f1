//! More than the server can bear: what is too much is refused at once and leaves no trace, and the rest goes on.

use crate::app::{App, PASSWORD, TOO_MANY, assert_refused};
use futures_util::StreamExt as _;
use futures_util::future::join_all;
use futures_util::stream::FuturesUnordered;
use serde_json::{Value, json};
use std::time::Duration;
use testing::{Refused, on_both};

type Answered = Result<Value, Refused>;

/// While nothing that is admitted gets on, `refused` of the requests are turned away, and what happens `meanwhile` happens.
/// Then the others are answered.
async fn crowd(
    app: &App,
    requests: impl IntoIterator<Item = impl Future<Output = Answered>>,
    refused: usize,
    meanwhile: impl Future<Output = ()>,
) {
    let held = app.hold_workers().await;
    let mut requests: FuturesUnordered<_> = requests.into_iter().collect();
    for _ in 0..refused {
        let turned_away = tokio::time::timeout(Duration::from_secs(20), requests.next());
        let turned_away = turned_away.await.expect("more were let in").unwrap();
        assert_refused(turned_away, TOO_MANY, "Too many requests");
    }
    tokio::select! {
        () = meanwhile => {}
        answer = requests.next() => panic!("the workers are held, and yet: {answer:?}"),
    }
    drop(held);
    let answers: Vec<Answered> = requests.collect().await;
    for answer in answers {
        answer.unwrap();
    }
}

/// So many clients, each from an address of its own.
fn addresses(app: &App, count: u8) -> Vec<App> {
    (0..count)
        .map(|n| app.from(&format!("192.0.2.{n}")))
        .collect()
}

/// How many users the pool has.
async fn users(app: &App) -> usize {
    let mut count = 0;
    let mut input = json!({});
    loop {
        let page = app.admin("ListUsers", input).await.unwrap();
        count += page["Users"].as_array().unwrap().len();
        if page["PaginationToken"].is_null() {
            return count;
        }
        input = json!({ "PaginationToken": page["PaginationToken"] });
    }
}

on_both!(
    t32_a_crowd_behind_one_name_leaves_room_for_others,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        app.user("ben").await;
        let clients = addresses(&app, 40);
        // One sign-in is under way and 32 wait for it; for another user there is room.
        let names = clients
            .iter()
            .zip(["alice"; 38].into_iter().chain(["ben"; 2]));
        let requests = names.map(|(from, name)| from.initiate(name, PASSWORD));
        crowd(&app, requests, 5, async {}).await;
        // What was refused counted for nobody.
        assert!(app.initiate("alice", PASSWORD).await.is_ok());
    }
);

on_both!(
    t32_a_crowd_from_one_address_leaves_room_for_others,
    async |server| {
        let app = App::new(server).await;
        let names: Vec<String> = (0..68).map(|n| format!("user{n}")).collect();
        join_all(names.iter().map(|name| app.user(name))).await;
        let clients = addresses(&app, 2);
        // 16 are looked at and 48 wait; there is room for who comes from elsewhere.
        let requests = names.iter().enumerate().map(|(at, name)| {
            let from = &clients[usize::from(at >= 66)];
            from.initiate(name, PASSWORD)
        });
        crowd(&app, requests, 2, async {}).await;
    }
);

on_both!(
    t48_what_exceeds_the_places_of_an_operation_is_refused_and_leaves_no_trace,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        let tokens = app.sign_in("alice").await;
        let clients = addresses(&app, 3);
        // One address has half of the 160 places, and the third finds none.
        let from = |client, count| std::iter::repeat_n(client, count);
        let from = from(&clients[0], 86)
            .chain(from(&clients[1], 80))
            .chain(from(&clients[2], 10));
        let requests = from.enumerate().map(async |(at, from)| {
            let name = format!("user{at}");
            from.sign_up(&name, &format!("{name}@example.com")).await
        });
        let meanwhile = async {
            app.get_user(&tokens.access).await.unwrap();
        };
        crowd(&app, requests, 6 + 10, meanwhile).await;
        assert_eq!(users(&app).await, 1 + 160);
        // There is room now.
        let again = clients[2].sign_up("late", "late@example.com").await;
        again.unwrap();
    }
);
