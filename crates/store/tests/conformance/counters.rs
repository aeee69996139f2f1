use cognate_store::{
    Batch, CommitError, Store,
    counters::{self, Counter, Limit},
};

use crate::harness::{committed, conflict};

cases![
    moves_and_is_cleared,
    t33_is_not_outrun_by_parallel_guesses,
    t33_a_limit_is_not_outrun_in_parallel,
    a_window_ends_and_another_begins
];

const LIMIT: Limit = Limit {
    kind: "guess",
    most: 5,
    window: 100,
};

pub(crate) fn counter(pool: &str, subject: &str) -> Counter {
    Counter {
        pool_id: pool.to_owned(),
        subject: subject.to_owned(),
        kind: "sign-in".to_owned(),
        count: 1,
        started_at: 1,
        last_at: 2,
        until: 3,
        version: 1,
    }
}

async fn moves_and_is_cleared(store: Store) {
    let first = counter("p", "s");
    committed(&store, |batch| counters::put(batch, None, &first)).await;
    assert_eq!(
        counters::get(&store, "p", "s", "sign-in").await.unwrap(),
        Some(first.clone())
    );
    assert_eq!(
        conflict(&store, |batch| counters::put(batch, None, &first)).await,
        "version"
    );
    let second = Counter {
        count: 2,
        started_at: 4,
        last_at: 5,
        until: 6,
        ..first.clone()
    };
    committed(&store, |batch| counters::put(batch, Some(&first), &second)).await;
    assert_eq!(
        conflict(&store, |batch| counters::put(batch, Some(&first), &second)).await,
        "version"
    );
    let read = counters::get(&store, "p", "s", "sign-in").await.unwrap();
    assert_eq!(
        read,
        Some(Counter {
            version: 2,
            ..second
        })
    );
    for _ in 0..2 {
        committed(&store, |batch| counters::clear(batch, "p", "s", "sign-in")).await;
        assert_eq!(
            counters::get(&store, "p", "s", "sign-in").await.unwrap(),
            None
        );
    }
}

/// A guess that is counted before it is checked: `true` when the limit still allows it.
async fn guess(store: &Store, limit: i64) -> Result<bool, CommitError> {
    store
        .rewrite(async || {
            let before = counters::get(store, "p", "s", "sign-in").await?;
            let count = before.as_ref().map_or(0, |counter| counter.count) + 1;
            if count > limit {
                return Ok((Batch::new(), false));
            }
            let mut batch = Batch::new();
            counters::put(
                &mut batch,
                before.as_ref(),
                &Counter {
                    count,
                    ..counter("p", "s")
                },
            );
            Ok((batch, true))
        })
        .await
}

async fn t33_is_not_outrun_by_parallel_guesses(store: Store) {
    let guesses = (0..60).map(|_| {
        let store = store.clone();
        tokio::spawn(async move { guess(&store, 5).await })
    });
    let mut allowed = 0;
    for outcome in guesses.collect::<Vec<_>>() {
        match outcome.await.unwrap() {
            Ok(checked) => allowed += i64::from(checked),
            // Whoever lost the race eight times was not allowed to guess either.
            Err(CommitError::Conflict(conflict)) => assert_eq!(conflict.label, "version"),
            Err(error) => panic!("{error}"),
        }
    }
    assert!((1..=5).contains(&allowed), "{allowed}");
    let counted = counters::get(&store, "p", "s", "sign-in")
        .await
        .unwrap()
        .unwrap();
    assert_eq!(counted.count, allowed);
}

async fn t33_a_limit_is_not_outrun_in_parallel(store: Store) {
    let guesses = (0..60).map(|_| {
        let store = store.clone();
        tokio::spawn(async move {
            let mut batch = Batch::new();
            counters::count(&mut batch, "p", "s", &LIMIT, 10);
            store.commit(batch).await
        })
    });
    let mut allowed = 0;
    for outcome in guesses.collect::<Vec<_>>() {
        match outcome.await.unwrap() {
            Ok(()) => allowed += 1,
            Err(CommitError::Conflict(conflict)) => assert_eq!(conflict.label, "guess"),
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!(allowed, 5);
}

async fn a_window_ends_and_another_begins(store: Store) {
    let count = async |now| {
        committed(&store, |batch| {
            counters::count(batch, "p", "s", &LIMIT, now);
        })
        .await;
    };
    let uncount = async |now| {
        committed(&store, |batch| {
            counters::uncount(batch, "p", "s", &LIMIT, now);
        })
        .await;
    };
    let full = async |now| {
        conflict(&store, |batch| {
            counters::count(batch, "p", "s", &LIMIT, now);
        })
        .await
    };
    let read = async || {
        let counter = counters::get(&store, "p", "s", "guess")
            .await
            .unwrap()
            .unwrap();
        (
            counter.count,
            counter.started_at,
            counter.last_at,
            counter.until,
        )
    };
    // Nothing to take back yet.
    uncount(0).await;
    assert_eq!(
        counters::get(&store, "p", "s", "guess").await.unwrap(),
        None
    );
    for now in 10..15 {
        count(now).await;
    }
    assert_eq!(read().await, (5, 10, 14, 110));
    assert_eq!(full(109).await, "guess");
    assert_eq!(read().await, (5, 10, 14, 110));
    uncount(20).await;
    count(21).await;
    assert_eq!(full(22).await, "guess");
    // What was counted in one window is not taken back from the next.
    count(110).await;
    assert_eq!(read().await, (1, 110, 110, 210));
    uncount(21).await;
    assert_eq!(read().await, (1, 110, 110, 210));
    for _ in 0..2 {
        uncount(111).await;
    }
    assert_eq!(read().await, (0, 110, 110, 210));
}
