use cognate_store::{
    Store, app_clients, codes, counters, deleted_pools, groups, memberships, signing_keys,
    token_families,
    user_pools::{self, UserPool as Pool},
    users,
};

use crate::harness::{committed, conflict};

cases![
    is_kept_and_found,
    is_created_once,
    is_rewritten_by_one,
    is_listed_by_key,
    t57_takes_everything_along_and_nothing_of_others,
];

cases_of_pools!(user_pools, "user_pool");

async fn t57_takes_everything_along_and_nothing_of_others(store: Store) {
    for id in ["p1", "p2"] {
        committed(&store, |batch| {
            user_pools::insert(batch, &pool(id));
            signing_keys::insert(batch, &crate::signing_keys::key(id, "k"));
            app_clients::insert(
                batch,
                &crate::app_clients::client(id, &format!("client-{id}")),
            );
            users::insert(batch, &crate::users::user(id, "s", "ann"));
            groups::insert(batch, &crate::groups::group(id, "g"));
            memberships::add(batch, id, "g", "s");
            codes::put(batch, &crate::codes::code(id, "s"));
            counters::put(batch, None, &crate::counters::counter(id, "s"));
            token_families::insert(batch, &crate::token_families::family(id, "s", "f"));
        })
        .await;
    }
    committed(&store, |batch| user_pools::delete(batch, "p1", 5)).await;
    assert!(
        app_clients::get(&store, "client-p1")
            .await
            .unwrap()
            .is_none()
    );
    assert!(signing_keys::list(&store, "p1").await.unwrap().is_empty());
    let again = deleted_pools::delete_what_is_left(&store, "p1", 0).await;
    assert!(again.unwrap().is_some());
    for (id, kept) in [("p1", false), ("p2", true)] {
        assert_eq!(user_pools::get(&store, id).await.unwrap().is_some(), kept);
        assert_eq!(
            !signing_keys::list(&store, id).await.unwrap().is_empty(),
            kept
        );
        assert_eq!(
            !app_clients::list(&store, id, None, 9)
                .await
                .unwrap()
                .is_empty(),
            kept
        );
        assert_eq!(
            users::by_sub(&store, id, "s").await.unwrap().is_some(),
            kept
        );
        assert_eq!(users::count(&store, id).await.unwrap(), i64::from(kept));
        assert_eq!(groups::get(&store, id, "g").await.unwrap().is_some(), kept);
        assert_eq!(
            codes::get(&store, id, "s", "confirm")
                .await
                .unwrap()
                .is_some(),
            kept
        );
        assert_eq!(
            counters::get(&store, id, "s", "sign-in")
                .await
                .unwrap()
                .is_some(),
            kept
        );
        assert_eq!(
            token_families::get(&store, id, "s", "f")
                .await
                .unwrap()
                .is_some(),
            kept
        );
    }
    // Whoever gets the id again finds no membership, name or search row of the old pool.
    committed(&store, |batch| {
        user_pools::insert(batch, &pool("p1"));
        users::insert(batch, &crate::users::user("p1", "s", "ann"));
        groups::insert(batch, &crate::groups::group("p1", "g"));
    })
    .await;
    assert!(
        memberships::of_user(&store, "p1", "s")
            .await
            .unwrap()
            .is_empty()
    );
    assert_eq!(
        conflict(&store, |batch| user_pools::delete(batch, "p3", 6)).await,
        "user_pool"
    );
}
