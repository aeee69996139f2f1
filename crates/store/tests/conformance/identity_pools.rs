use cognate_store::{
    Store, identities,
    identity_pools::{self, IdentityPool},
};

use crate::harness::{committed, conflict};

cases![
    is_kept_and_found,
    is_created_once,
    is_rewritten_by_one,
    is_listed_by_key,
    goes_with_its_identities
];

pub(crate) fn pool(id: &str) -> IdentityPool {
    IdentityPool {
        id: id.to_owned(),
        name: "people".to_owned(),
        document: r#"{"a":"ä"}"#.to_owned(),
        created_at: 1,
        modified_at: 2,
        version: 1,
    }
}

async fn is_kept_and_found(store: Store) {
    let pool = pool("eu_1");
    committed(&store, |batch| identity_pools::insert(batch, &pool)).await;
    assert_eq!(
        identity_pools::get(&store, "eu_1").await.unwrap(),
        Some(pool)
    );
    assert_eq!(identity_pools::get(&store, "EU_1").await.unwrap(), None);
}

async fn is_created_once(store: Store) {
    committed(&store, |batch| identity_pools::insert(batch, &pool("eu_1"))).await;
    assert_eq!(
        conflict(&store, |batch| identity_pools::insert(batch, &pool("eu_1"))).await,
        "identity_pool"
    );
}

async fn is_rewritten_by_one(store: Store) {
    let pool = pool("eu_1");
    committed(&store, |batch| identity_pools::insert(batch, &pool)).await;
    let after = IdentityPool {
        name: "staff".to_owned(),
        document: "{}".to_owned(),
        modified_at: 9,
        ..pool.clone()
    };
    committed(&store, |batch| identity_pools::update(batch, &after)).await;
    assert_eq!(
        identity_pools::get(&store, "eu_1").await.unwrap(),
        Some(IdentityPool {
            version: 2,
            ..after.clone()
        })
    );
    assert_eq!(
        conflict(&store, |batch| identity_pools::update(batch, &after)).await,
        "version"
    );
}

async fn is_listed_by_key(store: Store) {
    // In the order of bytes: capitals before small letters, whatever the locale of the database.
    for id in ["eu_b", "eu_C", "eu_a", "eu_A", "eu_é"] {
        committed(&store, |batch| identity_pools::insert(batch, &pool(id))).await;
    }
    let ids = async |after, limit| {
        let pools = identity_pools::list(&store, after, limit).await.unwrap();
        pools.into_iter().map(|pool| pool.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(None, 3).await, ["eu_A", "eu_C", "eu_a"]);
    assert_eq!(ids(Some("eu_a"), 3).await, ["eu_b", "eu_é"]);
    assert!(ids(Some("eu_é"), 3).await.is_empty());
}

async fn goes_with_its_identities(store: Store) {
    for id in ["p1", "p2"] {
        let identity = crate::identities::identity(id, &format!("i-{id}"));
        committed(&store, |batch| {
            identity_pools::insert(batch, &pool(id));
            identities::insert(batch, &identity);
            identities::add_login(batch, &crate::identities::login(&identity, "google", "1"));
        })
        .await;
    }
    committed(&store, |batch| identity_pools::delete(batch, "p1", 5)).await;
    store.sweep(0).await.unwrap();
    for (id, kept) in [("p1", false), ("p2", true)] {
        assert_eq!(
            identity_pools::get(&store, id).await.unwrap().is_some(),
            kept
        );
        assert_eq!(
            identities::get(&store, &format!("i-{id}"))
                .await
                .unwrap()
                .is_some(),
            kept
        );
        assert_eq!(
            identities::by_login(&store, id, "google", "1")
                .await
                .unwrap()
                .is_some(),
            kept
        );
        assert_eq!(
            identities::logins_of(&store, &format!("i-{id}"))
                .await
                .unwrap()
                .len(),
            usize::from(kept)
        );
    }
    assert_eq!(
        conflict(&store, |batch| identity_pools::delete(batch, "p1", 6)).await,
        "identity_pool"
    );
}
