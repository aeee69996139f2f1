use cognate_store::{
    Store,
    groups::{self, Group},
};

use crate::harness::{committed, conflict};

cases![is_kept_and_found, is_rewritten_by_one, is_listed_by_key];

pub(crate) fn group(pool: &str, name: &str) -> Group {
    Group {
        pool_id: pool.to_owned(),
        name: name.to_owned(),
        description: None,
        role_arn: Some("arn:aws:iam::1:role/r".to_owned()),
        precedence: Some(0),
        created_at: 1,
        modified_at: 2,
        version: 1,
    }
}

async fn is_kept_and_found(store: Store) {
    committed(&store, |batch| groups::insert(batch, &group("p", "g"))).await;
    assert_eq!(
        groups::get(&store, "p", "g").await.unwrap(),
        Some(group("p", "g"))
    );
    assert_eq!(groups::get(&store, "q", "g").await.unwrap(), None);
    assert_eq!(
        conflict(&store, |batch| groups::insert(batch, &group("p", "g"))).await,
        "group"
    );
}

async fn is_rewritten_by_one(store: Store) {
    committed(&store, |batch| groups::insert(batch, &group("p", "g"))).await;
    let after = Group {
        description: Some("d".to_owned()),
        role_arn: None,
        precedence: None,
        modified_at: 9,
        ..group("p", "g")
    };
    committed(&store, |batch| groups::update(batch, &after)).await;
    assert_eq!(
        groups::get(&store, "p", "g").await.unwrap(),
        Some(Group {
            version: 2,
            ..after.clone()
        })
    );
    assert_eq!(
        conflict(&store, |batch| groups::update(batch, &after)).await,
        "version"
    );
}

async fn is_listed_by_key(store: Store) {
    for name in ["b", "c", "a"] {
        committed(&store, |batch| groups::insert(batch, &group("p", name))).await;
    }
    assert_eq!(
        groups::list(&store, "p", None, 2).await.unwrap(),
        [group("p", "a"), group("p", "b")]
    );
    assert_eq!(
        groups::list(&store, "p", Some("b"), 2).await.unwrap(),
        [group("p", "c")]
    );
    assert!(groups::list(&store, "q", None, 2).await.unwrap().is_empty());
}
