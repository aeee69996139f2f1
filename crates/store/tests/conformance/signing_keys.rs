use cognate_store::{
    Store,
    signing_keys::{self, SigningKey},
};

use crate::harness::{committed, conflict};

cases![is_kept_and_listed, is_retired_once, is_forgotten];

pub(crate) fn key(pool: &str, kid: &str) -> SigningKey {
    SigningKey {
        pool_id: pool.to_owned(),
        kid: kid.to_owned(),
        token_use: "id".to_owned(),
        sealed: vec![0, 255, 1],
        public_jwk: "{}".to_owned(),
        created_at: 1,
        retired_at: None,
    }
}

async fn is_kept_and_listed(store: Store) {
    let newer = SigningKey {
        created_at: 5,
        ..key("p", "b")
    };
    committed(&store, |batch| {
        signing_keys::insert(batch, &key("p", "a"));
        signing_keys::insert(batch, &newer);
        signing_keys::insert(batch, &key("q", "a"));
    })
    .await;
    assert_eq!(
        signing_keys::list(&store, "p").await.unwrap(),
        [newer, key("p", "a")]
    );
    assert_eq!(
        conflict(&store, |batch| signing_keys::insert(batch, &key("p", "a"))).await,
        "signing_key"
    );
}

async fn is_retired_once(store: Store) {
    committed(&store, |batch| signing_keys::insert(batch, &key("p", "a"))).await;
    committed(&store, |batch| signing_keys::retire(batch, "p", "a", 7)).await;
    assert_eq!(
        conflict(&store, |batch| signing_keys::retire(batch, "p", "a", 8)).await,
        "signing_key"
    );
    assert_eq!(
        signing_keys::list(&store, "p").await.unwrap(),
        [SigningKey {
            retired_at: Some(7),
            ..key("p", "a")
        }]
    );
}

async fn is_forgotten(store: Store) {
    committed(&store, |batch| signing_keys::insert(batch, &key("p", "a"))).await;
    committed(&store, |batch| signing_keys::delete(batch, "p", "a")).await;
    assert!(signing_keys::list(&store, "p").await.unwrap().is_empty());
}
