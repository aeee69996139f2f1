use cognate_store::{Store, groups, memberships};

use crate::{
    groups::group,
    harness::{committed, conflict},
    users::{insert, user},
};

cases![
    is_added_once_and_removed,
    is_listed_from_both_sides,
    goes_with_its_group,
    t57_stays_when_a_group_of_another_pool_goes
];

async fn set_up(store: &Store) {
    insert(store, &[user("p", "1", "ann"), user("p", "2", "bob")]).await;
    committed(store, |batch| {
        groups::insert(batch, &group("p", "a"));
        groups::insert(batch, &group("p", "b"));
        memberships::add(batch, "p", "a", "1");
        memberships::add(batch, "p", "b", "1");
        memberships::add(batch, "p", "a", "2");
    })
    .await;
}

async fn is_added_once_and_removed(store: Store) {
    set_up(&store).await;
    committed(&store, |batch| memberships::add(batch, "p", "a", "1")).await;
    assert_eq!(
        memberships::of_user(&store, "p", "1").await.unwrap().len(),
        2
    );
    for _ in 0..2 {
        committed(&store, |batch| memberships::remove(batch, "p", "a", "1")).await;
        assert_eq!(
            memberships::of_user(&store, "p", "1").await.unwrap(),
            [group("p", "b")]
        );
    }
}

async fn is_listed_from_both_sides(store: Store) {
    set_up(&store).await;
    assert_eq!(
        memberships::groups_of_user(&store, "p", "1", None, 1)
            .await
            .unwrap(),
        [group("p", "a")]
    );
    assert_eq!(
        memberships::groups_of_user(&store, "p", "1", Some("a"), 1)
            .await
            .unwrap(),
        [group("p", "b")]
    );
    assert_eq!(
        memberships::members(&store, "p", "a", None, 1)
            .await
            .unwrap(),
        [user("p", "1", "ann")]
    );
    assert_eq!(
        memberships::members(&store, "p", "a", Some("1"), 1)
            .await
            .unwrap(),
        [user("p", "2", "bob")]
    );
    assert!(
        memberships::members(&store, "q", "a", None, 9)
            .await
            .unwrap()
            .is_empty()
    );
}

async fn goes_with_its_group(store: Store) {
    set_up(&store).await;
    committed(&store, |batch| groups::delete(batch, "p", "a")).await;
    assert_eq!(
        memberships::of_user(&store, "p", "1").await.unwrap(),
        [group("p", "b")]
    );
    // A group of the same name has none of the old members.
    committed(&store, |batch| groups::insert(batch, &group("p", "a"))).await;
    assert!(
        memberships::members(&store, "p", "a", None, 9)
            .await
            .unwrap()
            .is_empty()
    );
    assert_eq!(
        conflict(&store, |batch| groups::delete(batch, "p", "x")).await,
        "group"
    );
}

async fn t57_stays_when_a_group_of_another_pool_goes(store: Store) {
    set_up(&store).await;
    let both = memberships::members(&store, "p", "a", None, 9).await;
    let both = both.unwrap();
    assert_eq!(both.len(), 2);
    // Neither the making nor the deletion of a group of the same name elsewhere touches this one's members.
    committed(&store, |batch| groups::insert(batch, &group("q", "a"))).await;
    let left = memberships::members(&store, "p", "a", None, 9).await;
    assert_eq!(left.unwrap(), both);
    committed(&store, |batch| groups::delete(batch, "q", "a")).await;
    let left = memberships::members(&store, "p", "a", None, 9).await;
    assert_eq!(left.unwrap(), both);
}
