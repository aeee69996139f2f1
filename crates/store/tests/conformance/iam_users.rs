use cognate_store::{
    Store, iam_access_keys,
    iam_users::{self, IamUser},
};

use crate::{
    harness::{committed, conflict},
    iam_access_keys::key,
};

cases![is_kept_and_rewritten, goes_with_its_keys];

fn user(name: &str) -> IamUser {
    IamUser {
        name: name.to_owned(),
        path: "/".to_owned(),
        id: format!("AIDA{name}"),
        document: "{}".to_owned(),
        created_at: 1,
        version: 1,
    }
}

async fn is_kept_and_rewritten(store: Store) {
    committed(&store, |batch| iam_users::insert(batch, &user("Ann"))).await;
    assert_eq!(
        conflict(&store, |batch| iam_users::insert(batch, &user("ann"))).await,
        "name"
    );
    let after = IamUser {
        document: "1".to_owned(),
        ..user("Ann")
    };
    committed(&store, |batch| iam_users::update(batch, &after)).await;
    assert_eq!(
        conflict(&store, |batch| iam_users::update(batch, &after)).await,
        "version"
    );
    assert_eq!(
        iam_users::get(&store, "aNN").await.unwrap(),
        Some(IamUser {
            version: 2,
            ..after.clone()
        })
    );
    let listed = iam_users::list(&store, "/", None, 9).await.unwrap();
    assert_eq!(
        listed,
        [IamUser {
            version: 2,
            ..after
        }]
    );
}

async fn goes_with_its_keys(store: Store) {
    committed(&store, |batch| {
        iam_users::insert(batch, &user("ann"));
        iam_access_keys::insert(batch, &key("AKIA1", "ann"));
        iam_access_keys::insert(batch, &key("AKIA2", ""));
    })
    .await;
    committed(&store, |batch| iam_users::delete(batch, &user("ann"))).await;
    assert_eq!(iam_users::get(&store, "ann").await.unwrap(), None);
    assert_eq!(iam_access_keys::get(&store, "AKIA1").await.unwrap(), None);
    assert!(
        iam_access_keys::get(&store, "AKIA2")
            .await
            .unwrap()
            .is_some()
    );
    assert_eq!(
        conflict(&store, |batch| iam_users::delete(batch, &user("ann"))).await,
        "version"
    );
}
