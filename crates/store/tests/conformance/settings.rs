use cognate_store::{Store, settings};

use crate::harness::{committed, conflict};

cases![is_kept_once_or_replaced];

async fn is_kept_once_or_replaced(store: Store) {
    assert_eq!(settings::get(&store, "a").await.unwrap(), None);
    committed(&store, |batch| settings::put_if_absent(batch, "a", "1")).await;
    assert_eq!(
        conflict(&store, |batch| settings::put_if_absent(batch, "a", "2")).await,
        "setting"
    );
    assert_eq!(
        settings::get(&store, "a").await.unwrap().as_deref(),
        Some("1")
    );
    committed(&store, |batch| settings::put(batch, "a", "3")).await;
    committed(&store, |batch| settings::put(batch, "b", "4")).await;
    assert_eq!(
        settings::get(&store, "a").await.unwrap().as_deref(),
        Some("3")
    );
    assert_eq!(
        settings::get(&store, "b").await.unwrap().as_deref(),
        Some("4")
    );
}
