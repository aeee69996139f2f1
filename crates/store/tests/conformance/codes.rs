use cognate_store::{
    Store,
    codes::{self, Code},
};

use crate::harness::{commit, committed, conflict};

cases![is_kept_and_replaced, is_consumed_once];

pub(crate) fn code(pool: &str, sub: &str) -> Code {
    Code {
        pool_id: pool.to_owned(),
        sub: sub.to_owned(),
        purpose: "confirm".to_owned(),
        sealed: vec![1, 2],
        target_attribute: "email".to_owned(),
        target_value: "a@example.com".to_owned(),
        created_at: 1,
        expires_at: 10,
        used: false,
    }
}

async fn is_kept_and_replaced(store: Store) {
    committed(&store, |batch| codes::put(batch, &code("p", "s"))).await;
    assert_eq!(
        codes::get(&store, "p", "s", "confirm").await.unwrap(),
        Some(code("p", "s"))
    );
    let newer = Code {
        sealed: vec![3],
        target_value: "b".to_owned(),
        created_at: 2,
        expires_at: 11,
        ..code("p", "s")
    };
    committed(&store, |batch| codes::put(batch, &newer)).await;
    assert_eq!(
        codes::get(&store, "p", "s", "confirm").await.unwrap(),
        Some(newer.clone())
    );
    assert_eq!(codes::get(&store, "p", "s", "reset").await.unwrap(), None);
    assert_eq!(
        conflict(&store, |batch| codes::consume(batch, &code("p", "s"), 5)).await,
        "code"
    );
    committed(&store, |batch| codes::consume(batch, &newer, 5)).await;
}

async fn is_consumed_once(store: Store) {
    let code = code("p", "s");
    committed(&store, |batch| codes::put(batch, &code)).await;
    let takers = (0..10).map(|_| {
        let (store, code) = (store.clone(), code.clone());
        tokio::spawn(async move {
            commit(&store, |batch| codes::consume(batch, &code, 5))
                .await
                .is_ok()
        })
    });
    let mut taken = 0;
    for taker in takers.collect::<Vec<_>>() {
        taken += i32::from(taker.await.unwrap());
    }
    assert_eq!(taken, 1);
    let used = Code {
        used: true,
        expires_at: 5,
        ..code
    };
    assert_eq!(
        codes::get(&store, "p", "s", "confirm").await.unwrap(),
        Some(used)
    );
    // The next one is as good as new.
    let next = self::code("p", "s");
    committed(&store, |batch| codes::put(batch, &next)).await;
    committed(&store, |batch| codes::consume(batch, &next, 5)).await;
}
