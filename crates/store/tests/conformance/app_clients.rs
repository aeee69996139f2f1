use cognate_store::{
    Store,
    app_clients::{self, AppClient},
};

use crate::harness::{committed, conflict};

cases![
    is_kept_and_found,
    is_rewritten_by_one,
    is_listed_by_key,
    t57_stays_in_its_pool
];

pub(crate) fn client(pool: &str, id: &str) -> AppClient {
    AppClient {
        client_id: id.to_owned(),
        pool_id: pool.to_owned(),
        name: "web".to_owned(),
        document: "{}".to_owned(),
        sealed_secrets: "[]".to_owned(),
        created_at: 1,
        modified_at: 2,
        version: 1,
    }
}

async fn is_kept_and_found(store: Store) {
    let client = client("p", "c");
    committed(&store, |batch| app_clients::insert(batch, &client)).await;
    assert_eq!(
        app_clients::get(&store, "c").await.unwrap(),
        Some(client.clone())
    );
    assert_eq!(
        conflict(&store, |batch| app_clients::insert(batch, &client)).await,
        "app_client"
    );
}

async fn is_rewritten_by_one(store: Store) {
    let client = client("p", "c");
    committed(&store, |batch| app_clients::insert(batch, &client)).await;
    let after = AppClient {
        name: "app".to_owned(),
        document: "1".to_owned(),
        sealed_secrets: "2".to_owned(),
        modified_at: 9,
        ..client
    };
    committed(&store, |batch| app_clients::update(batch, &after)).await;
    assert_eq!(
        app_clients::get(&store, "c").await.unwrap(),
        Some(AppClient {
            version: 2,
            ..after.clone()
        })
    );
    assert_eq!(
        conflict(&store, |batch| app_clients::update(batch, &after)).await,
        "version"
    );
}

async fn is_listed_by_key(store: Store) {
    for (pool, id) in [("p", "c2"), ("q", "c3"), ("p", "c1"), ("p", "c4")] {
        committed(&store, |batch| {
            app_clients::insert(batch, &client(pool, id));
        })
        .await;
    }
    let page = app_clients::list(&store, "p", None, 2).await.unwrap();
    assert_eq!(page, [client("p", "c1"), client("p", "c2")]);
    assert_eq!(
        app_clients::list(&store, "p", Some("c2"), 2).await.unwrap(),
        [client("p", "c4")]
    );
}

async fn t57_stays_in_its_pool(store: Store) {
    committed(&store, |batch| {
        app_clients::insert(batch, &client("p", "c"));
    })
    .await;
    assert_eq!(
        conflict(&store, |batch| app_clients::insert(
            batch,
            &client("q", "c")
        ))
        .await,
        "app_client"
    );
    assert_eq!(
        conflict(&store, |batch| app_clients::update(
            batch,
            &client("q", "c")
        ))
        .await,
        "version"
    );
    assert_eq!(
        conflict(&store, |batch| app_clients::delete(batch, "q", "c")).await,
        "app_client"
    );
    committed(&store, |batch| app_clients::delete(batch, "p", "c")).await;
    assert_eq!(app_clients::get(&store, "c").await.unwrap(), None);
}
