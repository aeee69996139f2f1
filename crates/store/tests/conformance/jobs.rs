use cognate_store::{
    Store,
    jobs::{self, Job},
};

use crate::harness::{commit, committed, conflict};

cases![
    are_found_by_time,
    are_taken_by_one,
    are_put_in_the_place_of_another,
    are_forgotten_a_week_after_they_died,
];

const DAY: i64 = 24 * 60 * 60 * 1000;

fn job(id: &str, due_at: i64) -> Job {
    Job {
        id: id.to_owned(),
        kind: "test".to_owned(),
        sealed: vec![1, 2, 3],
        dead: false,
        due_at,
        attempts: 0,
        expires_at: i64::MAX,
        version: 1,
    }
}

async fn ids(store: &Store, at: i64, limit: u32) -> Vec<String> {
    let due = jobs::due(store, at, limit).await.unwrap();
    due.into_iter().map(|job| job.id).collect()
}

async fn are_found_by_time(store: Store) {
    committed(&store, |batch| {
        for (id, due_at) in [("c", 2), ("b", 1), ("a", 1), ("d", 3)] {
            jobs::put(batch, &job(id, due_at));
        }
    })
    .await;
    assert_eq!(ids(&store, 0, 9).await, [""; 0]);
    assert_eq!(ids(&store, 2, 9).await, ["a", "b", "c"]);
    assert_eq!(ids(&store, 3, 2).await, ["a", "b"]);
    assert_eq!(jobs::due(&store, 1, 1).await.unwrap(), [job("a", 1)]);
}

async fn are_taken_by_one(store: Store) {
    let found = job("a", 1);
    committed(&store, |batch| jobs::put(batch, &found)).await;
    let taken = Job {
        due_at: 60,
        attempts: 1,
        ..found.clone()
    };
    committed(&store, |batch| jobs::change(batch, &found, &taken)).await;
    let late = conflict(&store, |batch| jobs::change(batch, &found, &taken)).await;
    assert_eq!(late, "job");
    assert_eq!(ids(&store, 59, 9).await, [""; 0]);
    // Who has lost a job does not end it.
    committed(&store, |batch| jobs::delete(batch, &found)).await;
    let held = jobs::due(&store, 60, 9).await.unwrap();
    assert_eq!(
        held,
        [Job {
            version: 2,
            ..taken
        }]
    );
    committed(&store, |batch| jobs::delete(batch, &held[0])).await;
    assert_eq!(ids(&store, i64::MAX, 9).await, [""; 0]);
    let gone = commit(&store, |batch| jobs::change(batch, &held[0], &held[0])).await;
    assert!(gone.is_err());
}

async fn are_put_in_the_place_of_another(store: Store) {
    let first = job("a", 1);
    committed(&store, |batch| {
        jobs::put(batch, &first);
        jobs::put_if_absent(batch, &job("a", 7));
    })
    .await;
    assert_eq!(
        jobs::due(&store, 9, 9).await.unwrap().as_slice(),
        std::slice::from_ref(&first)
    );
    committed(&store, |batch| jobs::put(batch, &job("a", 5))).await;
    let taken = conflict(&store, |batch| jobs::change(batch, &first, &first)).await;
    assert_eq!(taken, "job");
    assert_eq!(ids(&store, 4, 9).await, [""; 0]);
    assert_eq!(ids(&store, 5, 9).await, ["a"]);
}

async fn are_forgotten_a_week_after_they_died(store: Store) {
    let now = 10 * DAY;
    for (id, died_at) in [("old", now - 7 * DAY - 1), ("new", now - 7 * DAY)] {
        let alive = job(id, 1);
        committed(&store, |batch| jobs::put(batch, &alive)).await;
        let dead = Job {
            dead: true,
            due_at: died_at,
            ..alive.clone()
        };
        committed(&store, |batch| jobs::change(batch, &alive, &dead)).await;
    }
    assert_eq!(ids(&store, i64::MAX, 9).await, [""; 0]);
    assert_eq!(jobs::dead(&store, now, 9).await.unwrap().len(), 2);
    assert_eq!(store.sweep(now).await.unwrap(), 1);
    let left = jobs::dead(&store, now, 9).await.unwrap();
    assert_eq!(left[0].id, "new");
}
