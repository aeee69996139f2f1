use cognate_store::{
    Store,
    token_families::{self, TokenFamily},
};

use crate::harness::{committed, conflict};

cases![is_kept_and_rewritten, is_revoked_alone_or_with_all];

pub(crate) fn family(pool: &str, sub: &str, family: &str) -> TokenFamily {
    TokenFamily {
        pool_id: pool.to_owned(),
        sub: sub.to_owned(),
        family: family.to_owned(),
        client_id: "c".to_owned(),
        created_at: 1,
        expires_at: 10,
        rotation: None,
        version: 1,
    }
}

async fn is_kept_and_rewritten(store: Store) {
    let first = family("p", "s", "f");
    committed(&store, |batch| token_families::insert(batch, &first)).await;
    assert_eq!(
        token_families::get(&store, "p", "s", "f").await.unwrap(),
        Some(first.clone())
    );
    assert_eq!(
        conflict(&store, |batch| token_families::insert(batch, &first)).await,
        "token_family"
    );
    let second = TokenFamily {
        rotation: Some("{}".to_owned()),
        expires_at: 11,
        ..first
    };
    committed(&store, |batch| token_families::update(batch, &second)).await;
    assert_eq!(
        conflict(&store, |batch| token_families::update(batch, &second)).await,
        "version"
    );
    let read = token_families::get(&store, "p", "s", "f").await.unwrap();
    assert_eq!(
        read,
        Some(TokenFamily {
            version: 2,
            ..second
        })
    );
}

async fn is_revoked_alone_or_with_all(store: Store) {
    committed(&store, |batch| {
        for (sub, id) in [("s", "f"), ("s", "g"), ("s", "h"), ("t", "f")] {
            token_families::insert(batch, &family("p", sub, id));
        }
    })
    .await;
    let left = async || {
        let mut left = Vec::new();
        for (sub, id) in [("s", "f"), ("s", "g"), ("s", "h"), ("t", "f")] {
            left.extend(
                token_families::get(&store, "p", sub, id)
                    .await
                    .unwrap()
                    .map(|_| format!("{sub}{id}")),
            );
        }
        left
    };
    committed(&store, |batch| token_families::delete(batch, "p", "s", "f")).await;
    assert_eq!(left().await, ["sg", "sh", "tf"]);
    committed(&store, |batch| {
        token_families::delete_of_user(batch, "p", "s");
    })
    .await;
    assert_eq!(left().await, ["tf"]);
}
