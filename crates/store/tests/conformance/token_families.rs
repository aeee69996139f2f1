use cognate_store::{
    Store,
    token_families::{self, TokenFamily},
};

use crate::harness::{committed, conflict};
use crate::users::user;

cases![
    is_kept_and_rewritten,
    is_revoked_alone_or_with_all,
    comes_with_its_user
];

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

async fn comes_with_its_user(store: Store) {
    let (user, mine) = (user("p", "s", "alice"), family("p", "s", "f"));
    committed(&store, |batch| {
        cognate_store::users::insert(batch, &user);
        token_families::insert(batch, &mine);
        token_families::insert(batch, &family("p", "t", "g"));
        token_families::insert(batch, &family("q", "s", "h"));
    })
    .await;
    let get = async |pool, sub, family| {
        token_families::get_with_user(&store, pool, sub, family)
            .await
            .unwrap()
    };
    assert_eq!(get("p", "s", "f").await, Some((user.clone(), Some(mine))));
    // A family of another user or pool is none of the user's; without a user there is nothing.
    assert_eq!(get("p", "s", "g").await, Some((user.clone(), None)));
    assert_eq!(get("p", "s", "h").await, Some((user, None)));
    assert_eq!(get("p", "t", "g").await, None);
}
