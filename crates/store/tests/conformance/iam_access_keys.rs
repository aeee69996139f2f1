use cognate_store::{
    Store,
    iam_access_keys::{self, IamAccessKey},
};

use crate::harness::{committed, conflict};

cases![is_kept_and_rewritten, belongs_to_its_user];

pub(crate) fn key(id: &str, user: &str) -> IamAccessKey {
    IamAccessKey {
        access_key_id: id.to_owned(),
        user_name: user.to_owned(),
        sealed_secret: vec![1, 2],
        status: "Active".to_owned(),
        created_at: 1,
        last_used_at: None,
        version: 1,
    }
}

async fn is_kept_and_rewritten(store: Store) {
    let first = key("AKIA1", "ann");
    committed(&store, |batch| iam_access_keys::insert(batch, &first)).await;
    assert_eq!(
        iam_access_keys::get(&store, "AKIA1").await.unwrap(),
        Some(first.clone())
    );
    assert_eq!(
        conflict(&store, |batch| iam_access_keys::insert(batch, &first)).await,
        "access_key"
    );
    committed(&store, |batch| iam_access_keys::touch(batch, "AKIA1", 7)).await;
    let second = IamAccessKey {
        status: "Inactive".to_owned(),
        last_used_at: Some(7),
        ..first
    };
    committed(&store, |batch| iam_access_keys::update(batch, &second)).await;
    assert_eq!(
        conflict(&store, |batch| iam_access_keys::update(batch, &second)).await,
        "version"
    );
    let read = iam_access_keys::get(&store, "AKIA1").await.unwrap();
    assert_eq!(
        read,
        Some(IamAccessKey {
            version: 2,
            ..second
        })
    );
}

async fn belongs_to_its_user(store: Store) {
    for (id, user) in [("AKIA2", "ann"), ("AKIA1", "ann"), ("AKIA3", "")] {
        committed(&store, |batch| {
            iam_access_keys::insert(batch, &key(id, user));
        })
        .await;
    }
    let keys = iam_access_keys::list(&store, "ann").await.unwrap();
    assert_eq!(keys, [key("AKIA1", "ann"), key("AKIA2", "ann")]);
    assert_eq!(
        iam_access_keys::list(&store, "").await.unwrap(),
        [key("AKIA3", "")]
    );
    assert_eq!(
        conflict(&store, |batch| iam_access_keys::delete(
            batch, "ann", "AKIA3"
        ))
        .await,
        "access_key"
    );
    committed(&store, |batch| {
        iam_access_keys::delete(batch, "ann", "AKIA1");
    })
    .await;
    assert_eq!(iam_access_keys::get(&store, "AKIA1").await.unwrap(), None);
}
