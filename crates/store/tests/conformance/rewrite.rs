use std::sync::atomic::{AtomicU32, Ordering};

use cognate_store::{
    Batch, CommitError, Error, Store,
    user_pools::{self, UserPool},
};

use crate::{harness::committed, user_pools::pool};

cases![
    decides_again_after_a_conflict,
    gives_up_at_last,
    hands_other_conflicts_back,
    loses_no_update
];

async fn decides_again_after_a_conflict(store: Store) {
    committed(&store, |batch| user_pools::insert(batch, &pool("p"))).await;
    let decisions = AtomicU32::new(0);
    let outcome: Result<i64, CommitError> = store
        .rewrite(async || {
            let decision = decisions.fetch_add(1, Ordering::Relaxed) + 1;
            let read = user_pools::get(&store, "p")
                .await?
                .ok_or(Error::Document("pool"))?;
            if decision < 3 {
                // Somebody else is faster.
                committed(&store, |batch| user_pools::update(batch, &read)).await;
            }
            let mut batch = Batch::new();
            user_pools::update(
                &mut batch,
                &UserPool {
                    name: format!("by {decision}"),
                    ..read.clone()
                },
            );
            Ok((batch, read.version))
        })
        .await;
    assert_eq!(outcome.unwrap(), 3);
    let read = user_pools::get(&store, "p").await.unwrap().unwrap();
    assert_eq!((read.name.as_str(), read.version), ("by 3", 4));
}

async fn gives_up_at_last(store: Store) {
    let decisions = AtomicU32::new(0);
    let outcome: Result<(), CommitError> = store
        .rewrite(async || {
            decisions.fetch_add(1, Ordering::Relaxed);
            let mut batch = Batch::new();
            user_pools::update(&mut batch, &pool("none"));
            Ok((batch, ()))
        })
        .await;
    assert!(matches!(outcome, Err(CommitError::Conflict(conflict)) if conflict.label == "version"));
    assert_eq!(decisions.into_inner(), 8);
}

async fn hands_other_conflicts_back(store: Store) {
    committed(&store, |batch| user_pools::insert(batch, &pool("p"))).await;
    let decisions = AtomicU32::new(0);
    let outcome: Result<(), CommitError> = store
        .rewrite(async || {
            decisions.fetch_add(1, Ordering::Relaxed);
            let mut batch = Batch::new();
            user_pools::insert(&mut batch, &pool("p"));
            Ok((batch, ()))
        })
        .await;
    assert!(
        matches!(outcome, Err(CommitError::Conflict(conflict)) if conflict.label == "user_pool")
    );
    assert_eq!(decisions.into_inner(), 1);
}

/// Also proves that the future of a rewrite which borrows may be sent to another thread.
async fn append(store: &Store, text: &str) -> Result<(), CommitError> {
    store
        .rewrite(async || {
            let mut pool = user_pools::get(store, "p")
                .await?
                .ok_or(Error::Document("pool"))?;
            pool.document.push_str(text);
            let mut batch = Batch::new();
            user_pools::update(&mut batch, &pool);
            Ok((batch, ()))
        })
        .await
}

async fn loses_no_update(store: Store) {
    committed(&store, |batch| {
        user_pools::insert(
            batch,
            &UserPool {
                document: String::new(),
                ..pool("p")
            },
        );
    })
    .await;
    let writers = (0..4).map(|_| {
        let store = store.clone();
        tokio::spawn(async move {
            let mut done = 0;
            for _ in 0..10 {
                done += usize::from(append(&store, "x").await.is_ok());
            }
            done
        })
    });
    let mut done = 0;
    for writer in writers.collect::<Vec<_>>() {
        done += writer.await.unwrap();
    }
    assert!(done > 10, "{done}");
    assert_eq!(
        user_pools::get(&store, "p")
            .await
            .unwrap()
            .unwrap()
            .document
            .len(),
        done
    );
}
