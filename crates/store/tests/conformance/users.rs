use std::collections::{BTreeMap, BTreeSet};

use cognate_store::{
    Batch, Store, codes, groups, memberships, token_families,
    users::{self, Name, NameKind, User},
};

use crate::harness::{committed, conflict};

cases![
    is_kept_and_found,
    keeps_absent_and_odd_values,
    is_rewritten_by_one,
    goes_with_all_that_it_has,
    is_listed_by_key,
    is_counted,
    t51_is_never_part_of_a_statement,
    t57_stays_in_its_pool,
];

pub(crate) fn user(pool: &str, sub: &str, username: &str) -> User {
    let email = format!("{username}@example.com");
    User {
        pool_id: pool.to_owned(),
        sub: sub.to_owned(),
        username: username.to_owned(),
        status: "CONFIRMED".to_owned(),
        enabled: true,
        attributes: BTreeMap::from([
            ("email".to_owned(), email.clone()),
            ("given_name".to_owned(), "Ann".to_owned()),
            ("custom:x".to_owned(), "1".to_owned()),
        ]),
        credential: Some(vec![1, 2, 0, 255]),
        details: r#"{"h":[]}"#.to_owned(),
        names: BTreeSet::from([
            Name::new(NameKind::Username, username),
            Name::new(NameKind::Email, email),
        ]),
        signed_out_at: 3,
        created_at: 1,
        modified_at: 2,
        version: 1,
    }
}

pub(crate) async fn insert(store: &Store, users: &[User]) {
    for user in users {
        committed(store, |batch| users::insert(batch, user)).await;
    }
}

/// The one user of that name.
pub(crate) async fn by_name(store: &Store, pool_id: &str, name: &Name) -> Option<User> {
    let mut found = users::by_any(store, pool_id, std::slice::from_ref(name))
        .await
        .unwrap();
    assert!(found.len() <= 1, "{name:?}");
    found.pop()
}

async fn is_kept_and_found(store: Store) {
    let ann = user("p", "s", "ann");
    insert(&store, std::slice::from_ref(&ann)).await;
    assert_eq!(
        users::by_sub(&store, "p", "s").await.unwrap(),
        Some(ann.clone())
    );
    let name = Name::new(NameKind::Email, "ann@example.com");
    assert_eq!(by_name(&store, "p", &name).await, Some(ann.clone()));
    let username = Name::new(NameKind::Username, "ann");
    assert_eq!(by_name(&store, "p", &username).await, Some(ann));
    assert_eq!(
        by_name(&store, "p", &Name::new(NameKind::Email, "ann")).await,
        None
    );
}

async fn keeps_absent_and_odd_values(store: Store) {
    let odd = User {
        attributes: BTreeMap::from([
            ("name".to_owned(), "\"\\\n🦀".to_owned()),
            ("x".to_owned(), String::new()),
        ]),
        credential: None,
        enabled: false,
        names: BTreeSet::new(),
        ..user("p", "s", "ann")
    };
    insert(&store, std::slice::from_ref(&odd)).await;
    assert_eq!(users::by_sub(&store, "p", "s").await.unwrap(), Some(odd));
}

async fn is_rewritten_by_one(store: Store) {
    let before = user("p", "s", "ann");
    insert(&store, std::slice::from_ref(&before)).await;
    let after = User {
        status: "RESET_REQUIRED".to_owned(),
        enabled: false,
        attributes: BTreeMap::new(),
        credential: None,
        details: "{}".to_owned(),
        signed_out_at: 8,
        modified_at: 9,
        ..before.clone()
    };
    committed(&store, |batch| users::update(batch, &before, &after)).await;
    assert_eq!(
        users::by_sub(&store, "p", "s").await.unwrap(),
        Some(User {
            version: 2,
            ..after.clone()
        })
    );
    assert_eq!(
        conflict(&store, |batch| users::update(batch, &before, &after)).await,
        "version"
    );
    assert_eq!(
        conflict(&store, |batch| users::delete(batch, &before)).await,
        "version"
    );
}

async fn goes_with_all_that_it_has(store: Store) {
    let ann = user("p", "s", "ann");
    let stay = user("p", "t", "bob");
    insert(&store, &[ann.clone(), stay.clone()]).await;
    committed(&store, |batch| {
        groups::insert(batch, &crate::groups::group("p", "g"));
        for sub in ["s", "t"] {
            memberships::add(batch, "p", "g", sub);
            codes::put(batch, &crate::codes::code("p", sub));
            token_families::insert(batch, &crate::token_families::family("p", sub, "f"));
        }
    })
    .await;
    committed(&store, |batch| users::delete(batch, &ann)).await;
    for (sub, kept) in [("s", false), ("t", true)] {
        assert_eq!(
            users::by_sub(&store, "p", sub).await.unwrap().is_some(),
            kept
        );
        assert_eq!(
            memberships::of_user(&store, "p", sub).await.unwrap().len(),
            usize::from(kept)
        );
        assert_eq!(
            codes::get(&store, "p", sub, "confirm")
                .await
                .unwrap()
                .is_some(),
            kept
        );
        assert_eq!(
            token_families::get(&store, "p", sub, "f")
                .await
                .unwrap()
                .is_some(),
            kept
        );
    }
    assert_eq!(
        memberships::members(&store, "p", "g", None, 9)
            .await
            .unwrap(),
        [stay]
    );
    // Its names are free again.
    insert(&store, &[user("p", "u", "ann")]).await;
}

async fn is_listed_by_key(store: Store) {
    for sub in ["b", "d", "a", "c"] {
        insert(
            &store,
            &[User {
                enabled: sub != "c",
                ..user("p", sub, sub)
            }],
        )
        .await;
    }
    insert(&store, &[user("q", "x", "x")]).await;
    let subs = |users: Vec<User>| users.into_iter().map(|user| user.sub).collect::<Vec<_>>();
    assert_eq!(
        subs(users::list(&store, "p", None, 3).await.unwrap()),
        ["a", "b", "c"]
    );
    assert_eq!(
        subs(users::list(&store, "p", Some("c"), 3).await.unwrap()),
        ["d"]
    );
    assert_eq!(
        subs(
            users::list_by_enabled(&store, "p", true, None, 2)
                .await
                .unwrap()
        ),
        ["a", "b"]
    );
    assert_eq!(
        subs(
            users::list_by_enabled(&store, "p", true, Some("b"), 2)
                .await
                .unwrap()
        ),
        ["d"]
    );
    assert_eq!(
        subs(
            users::list_by_enabled(&store, "p", false, None, 2)
                .await
                .unwrap()
        ),
        ["c"]
    );
}

async fn is_counted(store: Store) {
    assert_eq!(users::count(&store, "p").await.unwrap(), 0);
    let users: Vec<_> = (0..40)
        .map(|n| user("p", &format!("sub-{n}"), &format!("user-{n}")))
        .collect();
    let mut batch = Batch::new();
    for user in &users {
        users::insert(&mut batch, user);
    }
    store.commit(batch).await.unwrap();
    assert_eq!(users::count(&store, "p").await.unwrap(), 40);
    for user in &users[..10] {
        committed(&store, |batch| users::delete(batch, user)).await;
    }
    assert_eq!(users::count(&store, "p").await.unwrap(), 30);
    assert_eq!(users::count(&store, "q").await.unwrap(), 0);
}

async fn t51_is_never_part_of_a_statement(store: Store) {
    let hostile = "'; DROP TABLE users; -- $1 ?1 %_\\";
    let ann = user(hostile, hostile, hostile);
    insert(&store, std::slice::from_ref(&ann)).await;
    assert_eq!(
        users::by_sub(&store, hostile, hostile).await.unwrap(),
        Some(ann.clone())
    );
    for wanted in [users::Match::Exact(hostile), users::Match::Prefix(hostile)] {
        let found = users::search(&store, hostile, "username", wanted, None, 9)
            .await
            .unwrap();
        assert_eq!(found, std::slice::from_ref(&ann));
    }
    for wanted in [
        users::Match::Exact("%"),
        users::Match::Prefix("%"),
        users::Match::Exact("' OR '1'='1"),
    ] {
        assert!(
            users::search(&store, hostile, "username", wanted, None, 9)
                .await
                .unwrap()
                .is_empty()
        );
        assert!(
            users::search(&store, hostile, hostile, wanted, None, 9)
                .await
                .unwrap()
                .is_empty()
        );
        assert!(
            users::list_by_status(&store, hostile, wanted, None, 9)
                .await
                .unwrap()
                .is_empty()
        );
    }
}

async fn t57_stays_in_its_pool(store: Store) {
    let (here, there) = (user("p", "s", "ann"), user("q", "s", "ann"));
    insert(&store, std::slice::from_ref(&here)).await;
    assert_eq!(users::by_sub(&store, "q", "s").await.unwrap(), None);
    for name in &here.names {
        assert_eq!(by_name(&store, "q", name).await, None);
    }
    assert!(users::list(&store, "q", None, 9).await.unwrap().is_empty());
    assert_eq!(
        conflict(&store, |batch| users::update(batch, &there, &there)).await,
        "version"
    );
    assert_eq!(
        conflict(&store, |batch| users::delete(batch, &there)).await,
        "version"
    );
    // The same id and names are another user there.
    insert(&store, std::slice::from_ref(&there)).await;
    committed(&store, |batch| users::delete(batch, &there)).await;
    assert_eq!(users::by_sub(&store, "p", "s").await.unwrap(), Some(here));
}
