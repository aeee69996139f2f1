use cognate_store::{
    Batch, Store,
    codes::{self, Code},
    counters::{self, Counter},
    token_families::{self, TokenFamily},
    used_once,
};

use crate::harness::{committed, conflict};

cases![
    forgets_what_is_past_its_time_and_nothing_else,
    forgets_more_than_fits_a_batch
];

const DAY: i64 = 24 * 60 * 60 * 1000;

async fn forgets_what_is_past_its_time_and_nothing_else(store: Store) {
    let now = 10 * DAY;
    committed(&store, |batch| {
        for (id, expires_at) in [("old", now - 1), ("new", now)] {
            used_once::mark(batch, "p", id.as_bytes(), expires_at);
            codes::put(
                batch,
                // Whoever sends it late does not guess.
                &Code {
                    expires_at: expires_at - DAY / 96,
                    ..crate::codes::code("p", id)
                },
            );
            // An access token of the family's last hour may live for a day.
            let family = TokenFamily {
                expires_at: expires_at - DAY,
                ..crate::token_families::family("p", "s", id)
            };
            token_families::insert(batch, &family);
        }
        let old = now - DAY - 1;
        for (subject, last_at, until) in [
            ("old", old, 0),
            ("fresh", now - DAY, 0),
            ("locked", old, now),
        ] {
            counters::put(
                batch,
                None,
                &Counter {
                    last_at,
                    until,
                    ..crate::counters::counter("p", subject)
                },
            );
        }
    })
    .await;
    assert_eq!(store.sweep(now).await.unwrap(), 4);
    assert_eq!(store.sweep(now).await.unwrap(), 0);
    committed(&store, |batch| used_once::mark(batch, "p", b"old", now)).await;
    assert_eq!(
        conflict(&store, |batch| used_once::mark(batch, "p", b"new", now)).await,
        "used"
    );
    for (id, kept) in [("old", false), ("new", true)] {
        assert_eq!(
            codes::get(&store, "p", id, "confirm")
                .await
                .unwrap()
                .is_some(),
            kept
        );
        assert_eq!(
            token_families::get(&store, "p", "s", id)
                .await
                .unwrap()
                .is_some(),
            kept
        );
    }
    for (subject, kept) in [("old", false), ("fresh", true), ("locked", true)] {
        assert_eq!(
            counters::get(&store, "p", subject, "sign-in")
                .await
                .unwrap()
                .is_some(),
            kept,
            "{subject}"
        );
    }
}

async fn forgets_more_than_fits_a_batch(store: Store) {
    let mut batch = Batch::new();
    for id in 0..1_200_u32 {
        used_once::mark(&mut batch, "p", &id.to_be_bytes(), 1);
    }
    store.commit(batch).await.unwrap();
    assert_eq!(store.sweep(2).await.unwrap(), 1_200);
}
