use cognate_store::{Store, password_forms};

use crate::harness::committed;

cases![are_remembered_once];

async fn are_remembered_once(store: Store) {
    for form in ["b", "a", "b"] {
        committed(&store, |batch| password_forms::insert(batch, "p", form)).await;
    }
    assert_eq!(password_forms::list(&store, "p").await.unwrap(), ["a", "b"]);
    assert!(password_forms::list(&store, "q").await.unwrap().is_empty());
}
