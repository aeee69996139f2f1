//! What is promised for PostgreSQL only.

use cognate_store::{Store, user_pools};

use crate::{
    harness::{commit, committed, connect, on_empty_postgresql},
    user_pools::pool,
};

#[tokio::test(flavor = "multi_thread")]
async fn nodes_may_start_together() {
    on_empty_postgresql(async |url: String| {
        let nodes = (0..6).map(|n| {
            let url = url.clone();
            tokio::spawn(async move {
                let store = Store::open(&url.parse().unwrap()).await.unwrap();
                committed(&store, |batch| {
                    user_pools::insert(batch, &pool(&n.to_string()));
                })
                .await;
            })
        });
        for node in nodes.collect::<Vec<_>>() {
            node.await.unwrap();
        }
        let store = Store::open(&url.parse().unwrap()).await.unwrap();
        assert_eq!(user_pools::list(&store, None, 99).await.unwrap().len(), 6);
    })
    .await;
}

/// A connection that is lost is an error for whoever used it, never a panic, and the store finds a new one.
#[tokio::test(flavor = "multi_thread")]
async fn t58_a_lost_connection_is_an_error_and_not_the_end() {
    on_empty_postgresql(async |url: String| {
        let store = Store::open(&url.parse().unwrap()).await.unwrap();
        let other = connect(&url).await;
        for round in 0..3 {
            committed(&store, |batch| {
                user_pools::insert(batch, &pool(&format!("{round}-before")));
            })
            .await;
            let work = (0..40).map(|n| {
                let store = store.clone();
                tokio::spawn(async move {
                    let id = format!("{round}-{n}");
                    let written = commit(&store, |batch| {
                        user_pools::insert(batch, &pool(&id));
                        user_pools::insert(batch, &pool(&format!("{id}-twin")));
                    });
                    (
                        id.clone(),
                        written.await.is_ok(),
                        user_pools::get(&store, &id).await.is_ok(),
                    )
                })
            });
            let work: Vec<_> = work.collect();
            other
                .batch_execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                     WHERE datname = current_database() AND pid <> pg_backend_pid()",
                )
                .await
                .unwrap();
            for task in work {
                let (id, written, _) = task.await.expect("no task may panic");
                let mut found = user_pools::get(&store, &id).await;
                for _ in 0..50 {
                    if found.is_ok() {
                        break;
                    }
                    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
                    found = user_pools::get(&store, &id).await;
                }
                let found = found.unwrap().is_some();
                assert!(found || !written, "an acknowledged write is lost");
                assert_eq!(
                    user_pools::get(&store, &format!("{id}-twin"))
                        .await
                        .unwrap()
                        .is_some(),
                    found
                );
            }
        }
    })
    .await;
}

/// The default of the server must not weaken the guards: at the strictest level, what loses is sent again.
#[tokio::test(flavor = "multi_thread")]
async fn a_serialization_failure_is_retried() {
    on_empty_postgresql(async |url: String| {
        let options = connect(&url).await;
        let database = url
            .rsplit('/')
            .next()
            .unwrap()
            .split('?')
            .next()
            .unwrap()
            .to_owned();
        let set =
            format!("ALTER DATABASE {database} SET default_transaction_isolation = 'serializable'");
        options.batch_execute(&set).await.unwrap();
        let store = Store::open(&url.parse().unwrap()).await.unwrap();
        let writes = (0..16).map(|n| {
            let store = store.clone();
            tokio::spawn(async move {
                committed(&store, |batch| {
                    user_pools::insert(batch, &pool(&n.to_string()));
                    cognate_store::settings::put(batch, "last", &n.to_string());
                })
                .await;
            })
        });
        let mut done = 0;
        for write in writes.collect::<Vec<_>>() {
            done += usize::from(write.await.is_ok());
        }
        assert!(done > 0);
        assert_eq!(
            user_pools::list(&store, None, 99).await.unwrap().len(),
            done
        );
    })
    .await;
}
