use std::collections::BTreeSet;

use cognate_store::{
    Batch, CommitError, Store,
    users::{self, Name, NameKind, User},
};

use crate::{
    harness::{commit, committed, conflict},
    users::{by_name, insert, user},
};

cases![
    is_found_by_any_of_its_names,
    has_its_names_alone,
    moves_its_names,
    is_created_once_by_many,
];

async fn is_found_by_any_of_its_names(store: Store) {
    insert(
        &store,
        &[
            user("p", "1", "ann"),
            user("p", "2", "bob"),
            user("q", "3", "eve"),
        ],
    )
    .await;
    let email = |name| Name::new(NameKind::Email, format!("{name}@example.com"));
    let username = |name: &str| Name::new(NameKind::Username, name);
    let subs = async |names: &[Name]| {
        let found = users::by_any(&store, "p", names).await.unwrap();
        found
            .into_iter()
            .map(|user| user.sub)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
    };
    assert!(subs(&[]).await.is_empty());
    assert_eq!(subs(&[username("ann")]).await, ["1"]);
    assert_eq!(subs(&[username("ann"), email("ann")]).await, ["1"]);
    assert_eq!(
        subs(&[username("nobody"), email("nobody"), email("bob")]).await,
        ["2"]
    );
    assert_eq!(
        subs(&[username("ann"), email("bob"), username("eve"), email("eve")]).await,
        ["1", "2"]
    );
    let many = [
        username("a"),
        username("b"),
        username("c"),
        username("d"),
        username("ann"),
        email("ann"),
    ];
    assert_eq!(users::by_any(&store, "p", &many).await.unwrap().len(), 1);
}

async fn has_its_names_alone(store: Store) {
    insert(&store, &[user("p", "1", "ann")]).await;
    assert_eq!(
        conflict(&store, |batch| users::insert(batch, &user("p", "1", "bob"))).await,
        "user"
    );
    let same_name = User {
        names: BTreeSet::from([Name::new(NameKind::Username, "ann")]),
        ..user("p", "2", "ann")
    };
    assert_eq!(
        conflict(&store, |batch| users::insert(batch, &same_name)).await,
        "username"
    );
    let email = Name::new(NameKind::Email, "ann@example.com");
    let same_email = User {
        names: BTreeSet::from([email]),
        ..user("p", "3", "eve")
    };
    assert_eq!(
        conflict(&store, |batch| users::insert(batch, &same_email)).await,
        "email"
    );
    for kind in [NameKind::PhoneNumber, NameKind::PreferredUsername] {
        let first = User {
            names: BTreeSet::from([Name::new(kind, "x")]),
            ..user("p", kind.as_str(), "x")
        };
        insert(&store, std::slice::from_ref(&first)).await;
        let second = User {
            sub: "other".to_owned(),
            ..first
        };
        assert_eq!(
            conflict(&store, |batch| users::insert(batch, &second)).await,
            kind.as_str()
        );
    }
    // A user name and a preferred user name are one kind, and a user may have the same text as both.
    let named = |sub: &str, kinds: &[NameKind]| User {
        names: kinds.iter().map(|kind| Name::new(*kind, "y")).collect(),
        ..user("p", sub, "y")
    };
    let (username, preferred) = (NameKind::Username, NameKind::PreferredUsername);
    let both = named("both", &[username, preferred]);
    insert(&store, std::slice::from_ref(&both)).await;
    for (kind, label) in [(username, "username"), (preferred, "preferred_username")] {
        let other = named("other", &[kind]);
        assert_eq!(
            conflict(&store, |batch| users::insert(batch, &other)).await,
            label
        );
        let found = by_name(&store, "p", &Name::new(kind, "y")).await;
        assert_eq!(found.map(|user| user.sub).as_deref(), Some("both"));
    }
    let mut batch = Batch::new();
    users::update(&mut batch, &both, &named("both", &[preferred]));
    store.commit(batch).await.unwrap();
    let name = Name::new(username, "y");
    assert_eq!(by_name(&store, "p", &name).await, None);
    assert_eq!(
        conflict(&store, |batch| users::insert(
            batch,
            &named("other", &[username])
        ))
        .await,
        "username"
    );
    // Nothing of the refused users was left behind.
    assert_eq!(users::count(&store, "p").await.unwrap(), 4);
    assert_eq!(users::list(&store, "p", None, 9).await.unwrap().len(), 4);
}

async fn moves_its_names(store: Store) {
    let before = user("p", "1", "ann");
    insert(&store, &[before.clone(), user("p", "2", "bob")]).await;
    let email = |value: &str| Name::new(NameKind::Email, value);
    let with_email = |value: &str| User {
        names: BTreeSet::from([Name::new(NameKind::Username, "ann"), email(value)]),
        ..before.clone()
    };
    let taken = with_email("bob@example.com");
    assert_eq!(
        conflict(&store, |batch| users::update(batch, &before, &taken)).await,
        "email"
    );
    let free = with_email("new@example.com");
    committed(&store, |batch| users::update(batch, &before, &free)).await;
    assert_eq!(by_name(&store, "p", &email("ann@example.com")).await, None);
    let found = by_name(&store, "p", &email("new@example.com"))
        .await
        .unwrap();
    assert_eq!((found.sub.as_str(), &found.names), ("1", &free.names));
    // The old name is free for others.
    insert(
        &store,
        &[User {
            names: BTreeSet::from([email("ann@example.com")]),
            ..user("p", "3", "eve")
        }],
    )
    .await;
}

async fn is_created_once_by_many(store: Store) {
    let attempts = (0..20).map(|n| {
        let store = store.clone();
        tokio::spawn(async move {
            let user = user("p", &format!("s{n}"), "ann");
            match commit(&store, |batch| users::insert(batch, &user)).await {
                Ok(()) => true,
                Err(CommitError::Conflict(conflict))
                    if ["username", "email"].contains(&conflict.label) =>
                {
                    false
                }
                Err(error) => panic!("{error}"),
            }
        })
    });
    let mut created = 0;
    for attempt in attempts.collect::<Vec<_>>() {
        created += i32::from(attempt.await.unwrap());
    }
    assert_eq!(created, 1);
    assert_eq!(users::list(&store, "p", None, 99).await.unwrap().len(), 1);
    assert_eq!(users::count(&store, "p").await.unwrap(), 1);
}
