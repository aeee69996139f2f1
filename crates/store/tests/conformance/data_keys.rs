use cognate_store::{
    Store,
    data_keys::{self, DataKey},
};

use crate::harness::{committed, conflict};

cases![is_kept_and_sealed_anew];

fn key(id: u8) -> DataKey {
    DataKey {
        id: vec![id, 0, 0, 0],
        kek_id: "k1".to_owned(),
        sealed: vec![1],
        created_at: 10 - i64::from(id),
    }
}

async fn is_kept_and_sealed_anew(store: Store) {
    for id in [1, 2] {
        committed(&store, |batch| data_keys::insert(batch, &key(id))).await;
        assert_eq!(
            conflict(&store, |batch| data_keys::insert(batch, &key(id))).await,
            "data_key"
        );
    }
    assert_eq!(data_keys::list(&store).await.unwrap(), [key(2), key(1)]);
    let after = DataKey {
        kek_id: "k2".to_owned(),
        sealed: vec![2],
        ..key(1)
    };
    committed(&store, |batch| data_keys::replace(batch, &key(1), &after)).await;
    assert_eq!(
        conflict(&store, |batch| data_keys::replace(batch, &key(1), &after)).await,
        "version"
    );
    assert_eq!(data_keys::list(&store).await.unwrap(), [key(2), after]);
}
