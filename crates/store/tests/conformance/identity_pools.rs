use cognate_store::{
    Store, deleted_pools, identities,
    identity_pools::{self, IdentityPool as Pool},
};

use crate::harness::{committed, conflict};

cases![
    is_kept_and_found,
    is_created_once,
    is_rewritten_by_one,
    is_listed_by_key,
    goes_with_its_identities
];

cases_of_pools!(identity_pools, "identity_pool");

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
    let again = deleted_pools::delete_what_is_left(&store, "p1", 0).await;
    assert!(again.unwrap().is_some());
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
