use cognate_store::{Store, used_once};

use crate::harness::{commit, committed, conflict};

cases![is_marked_once];

async fn is_marked_once(store: Store) {
    committed(&store, |batch| used_once::mark(batch, "p", &[1, 0, 2], 9)).await;
    assert_eq!(
        conflict(&store, |batch| used_once::mark(batch, "p", &[1, 0, 2], 99)).await,
        "used"
    );
    committed(&store, |batch| used_once::mark(batch, "q", &[1, 0, 2], 9)).await;
    committed(&store, |batch| used_once::mark(batch, "p", &[1, 0], 9)).await;
    let marks = (0..10).map(|_| {
        let store = store.clone();
        tokio::spawn(async move {
            commit(&store, |batch| used_once::mark(batch, "p", b"x", 9))
                .await
                .is_ok()
        })
    });
    let mut marked = 0;
    for mark in marks.collect::<Vec<_>>() {
        marked += i32::from(mark.await.unwrap());
    }
    assert_eq!(marked, 1);
}
