use cognate_store::{Batch, CommitError, Store, settings, user_pools, users};

use crate::{
    harness::{commit, committed, conflict},
    user_pools::pool,
    users::user,
};

cases![
    takes_a_batch_whole_or_not_at_all,
    names_the_guard_that_refused,
    takes_an_empty_batch,
    serves_many_at_once,
    serves_whoever_goes_away,
    applies_statements_in_order,
];

async fn takes_a_batch_whole_or_not_at_all(store: Store) {
    committed(&store, |batch| user_pools::insert(batch, &pool("taken"))).await;
    for position in 0..3 {
        let label = conflict(&store, |batch| {
            for n in 0..3 {
                let id = if n == position {
                    "taken".to_owned()
                } else {
                    format!("free-{n}")
                };
                user_pools::insert(batch, &pool(&id));
            }
        })
        .await;
        assert_eq!(label, "user_pool");
        assert_eq!(user_pools::list(&store, None, 9).await.unwrap().len(), 1);
    }
}

async fn names_the_guard_that_refused(store: Store) {
    committed(&store, |batch| {
        user_pools::insert(batch, &pool("p"));
        settings::put(batch, "s", "1");
    })
    .await;
    let label = conflict(&store, |batch| {
        users::insert(batch, &user("p", "s", "ann"));
        settings::put_if_absent(batch, "s", "2");
        user_pools::insert(batch, &pool("p"));
    })
    .await;
    assert_eq!(label, "setting");
    assert_eq!(users::count(&store, "p").await.unwrap(), 0);
}

async fn takes_an_empty_batch(store: Store) {
    store.commit(Batch::new()).await.unwrap();
    store.health().await.unwrap();
}

/// More than one group of SQLite, with refused batches in between: each is answered for itself.
async fn serves_many_at_once(store: Store) {
    let writes = (0..400).map(|n| {
        let store = store.clone();
        tokio::spawn(async move {
            // Every fourth takes an id that another one takes as well.
            let id = if n % 4 == 0 {
                format!("twice-{}", n / 8)
            } else {
                format!("once-{n}")
            };
            let outcome = commit(&store, |batch| {
                settings::put(batch, &format!("by-{n}"), &id);
                user_pools::insert(batch, &pool(&id));
            })
            .await;
            match outcome {
                Ok(()) => assert!(user_pools::get(&store, &id).await.unwrap().is_some()),
                Err(CommitError::Conflict(conflict)) => assert_eq!(conflict.label, "user_pool"),
                Err(error) => panic!("{error}"),
            }
            let written = settings::get(&store, &format!("by-{n}")).await.unwrap();
            written.is_some()
        })
    });
    let mut done = 0;
    for write in writes.collect::<Vec<_>>() {
        done += usize::from(write.await.unwrap());
    }
    assert_eq!(done, 350);
    assert_eq!(
        user_pools::list(&store, None, 1_000).await.unwrap().len(),
        350
    );
}

/// A batch that was begun is committed or undone as a whole, and the store goes on, when its caller is gone.
async fn serves_whoever_goes_away(store: Store) {
    for n in 0..50_u64 {
        let task = tokio::spawn({
            let store = store.clone();
            async move {
                committed(&store, |batch| {
                    user_pools::insert(batch, &pool(&format!("a-{n}")));
                    user_pools::insert(batch, &pool(&format!("b-{n}")));
                })
                .await;
            }
        });
        tokio::time::sleep(std::time::Duration::from_micros(n * 20)).await;
        task.abort();
        let _ = task.await;
    }
    // What is still under way on other connections is given time to arrive.
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let pools = user_pools::list(&store, None, 1_000).await.unwrap();
    let count = |prefix| {
        pools
            .iter()
            .filter(|pool| pool.id.starts_with(prefix))
            .count()
    };
    assert_eq!(count("a-"), count("b-"));
    committed(&store, |batch| user_pools::insert(batch, &pool("last"))).await;
}

async fn applies_statements_in_order(store: Store) {
    committed(&store, |batch| {
        settings::put(batch, "a", "1");
        settings::put(batch, "a", "2");
        user_pools::insert(batch, &pool("p"));
        user_pools::delete(batch, "p", 5);
        user_pools::insert(batch, &pool("p"));
        for n in 0..100 {
            settings::put(batch, "b", &n.to_string());
        }
    })
    .await;
    assert_eq!(
        settings::get(&store, "a").await.unwrap().as_deref(),
        Some("2")
    );
    assert_eq!(
        settings::get(&store, "b").await.unwrap().as_deref(),
        Some("99")
    );
    assert!(user_pools::get(&store, "p").await.unwrap().is_some());
}
