use cognate_store::{
    Store,
    users::{self, Match, Position, User},
};

use crate::{
    harness::committed,
    users::{insert, user},
};

cases![
    finds_whole_values,
    finds_prefixes_in_pages,
    folds_all_but_usernames,
    follows_changes,
    compares_long_values_as_a_whole,
    lists_by_status,
    t57_stays_in_its_pool,
];

fn named(sub: &str, name: &str) -> User {
    let mut user = user("p", sub, sub);
    user.attributes.insert("name".to_owned(), name.to_owned());
    user
}

async fn by_name(
    store: &Store,
    wanted: Match<'_>,
    after: Option<&User>,
    limit: u32,
) -> Vec<String> {
    let after = after.map(|user| Position::in_search(user, "name"));
    let found = users::search(store, "p", "name", wanted, after.as_ref(), limit)
        .await
        .unwrap();
    found.into_iter().map(|user| user.sub).collect()
}

async fn finds_whole_values(store: Store) {
    insert(
        &store,
        &[
            named("3", "Ann"),
            named("1", "ann"),
            named("2", "Anna"),
            named("4", "ANN"),
        ],
    )
    .await;
    assert_eq!(
        by_name(&store, Match::Exact("Ann"), None, 2).await,
        ["1", "3"]
    );
    assert_eq!(
        by_name(&store, Match::Exact("Ann"), Some(&named("3", "Ann")), 2).await,
        ["4"]
    );
    assert!(
        by_name(&store, Match::Exact("An"), None, 2)
            .await
            .is_empty()
    );
    assert!(
        users::search(&store, "q", "name", Match::Exact("Ann"), None, 2)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(
        users::search(&store, "p", "custom:x", Match::Exact("1"), None, 2)
            .await
            .unwrap()
            .is_empty()
    );
}

async fn finds_prefixes_in_pages(store: Store) {
    let users = [
        named("5", "ann"),
        named("1", "anna"),
        named("2", "ann"),
        named("3", "ao"),
        named("4", "am"),
        named("6", "ann\u{10FFFF}"),
        named("7", "\u{10FFFF}"),
    ];
    insert(&store, &users).await;
    assert_eq!(
        by_name(&store, Match::Prefix("ann"), None, 9).await,
        ["2", "5", "1", "6"]
    );
    // A page may end between two users with one value.
    assert_eq!(
        by_name(&store, Match::Prefix("ann"), Some(&users[2]), 2).await,
        ["5", "1"]
    );
    assert_eq!(
        by_name(&store, Match::Prefix("ann"), Some(&users[1]), 9).await,
        ["6"]
    );
    assert_eq!(
        by_name(&store, Match::Prefix("\u{10FFFF}"), None, 9).await,
        ["7"]
    );
    assert_eq!(by_name(&store, Match::Prefix(""), None, 9).await.len(), 7);
    // A position that was not in the range does not widen it.
    assert_eq!(
        by_name(&store, Match::Prefix("ann"), Some(&users[4]), 1).await,
        ["2"]
    );
}

async fn folds_all_but_usernames(store: Store) {
    let mut ann = user("p", "1", "Ann");
    ann.attributes
        .insert("email".to_owned(), "Änn@Example.com".to_owned());
    insert(&store, &[ann]).await;
    let count = async |attribute, wanted| {
        users::search(&store, "p", attribute, wanted, None, 9)
            .await
            .unwrap()
            .len()
    };
    assert_eq!(count("email", Match::Exact("änn@EXAMPLE.com")).await, 1);
    assert_eq!(count("email", Match::Prefix("ÄN")).await, 1);
    assert_eq!(count("username", Match::Exact("Ann")).await, 1);
    assert_eq!(count("username", Match::Exact("ann")).await, 0);
}

async fn follows_changes(store: Store) {
    let before = named("1", "ann");
    insert(&store, std::slice::from_ref(&before)).await;
    let mut after = named("1", "bob");
    after.attributes.remove("given_name");
    committed(&store, |batch| users::update(batch, &before, &after)).await;
    assert!(
        by_name(&store, Match::Exact("ann"), None, 9)
            .await
            .is_empty()
    );
    assert_eq!(by_name(&store, Match::Exact("bob"), None, 9).await, ["1"]);
    assert!(
        users::search(&store, "p", "given_name", Match::Prefix("a"), None, 9)
            .await
            .unwrap()
            .is_empty()
    );
    let current = users::by_sub(&store, "p", "1").await.unwrap().unwrap();
    committed(&store, |batch| users::delete(batch, &current)).await;
    assert!(
        by_name(&store, Match::Exact("bob"), None, 9)
            .await
            .is_empty()
    );
}

async fn compares_long_values_as_a_whole(store: Store) {
    let long = "ä".repeat(2048);
    for n in 0..5 {
        insert(&store, &[named(&n.to_string(), &format!("{long}{n}"))]).await;
    }
    assert_eq!(
        by_name(&store, Match::Exact(&format!("{long}3")), None, 1).await,
        ["3"]
    );
    assert_eq!(
        by_name(&store, Match::Prefix(&format!("{long}4")), None, 2).await,
        ["4"]
    );
    assert!(
        by_name(&store, Match::Exact(&long), None, 2)
            .await
            .is_empty()
    );
    assert_eq!(
        by_name(&store, Match::Prefix(&long), None, 9).await.len(),
        5
    );
}

async fn lists_by_status(store: Store) {
    for (sub, status) in [
        ("1", "UNCONFIRMED"),
        ("2", "CONFIRMED"),
        ("3", "CONFIRMED"),
        ("4", "COMPROMISED"),
    ] {
        insert(
            &store,
            &[User {
                status: status.to_owned(),
                ..user("p", sub, sub)
            }],
        )
        .await;
    }
    let subs = async |wanted, after: Option<&Position>, limit| {
        let found = users::list_by_status(&store, "p", wanted, after, limit)
            .await
            .unwrap();
        found.into_iter().map(|user| user.sub).collect::<Vec<_>>()
    };
    assert_eq!(subs(Match::Exact("CONFIRMED"), None, 9).await, ["2", "3"]);
    let second = users::by_sub(&store, "p", "2").await.unwrap().unwrap();
    let position = Position::in_status(&second);
    assert_eq!(
        subs(Match::Exact("CONFIRMED"), Some(&position), 9).await,
        ["3"]
    );
    assert_eq!(subs(Match::Prefix("CO"), None, 2).await, ["4", "2"]);
    assert_eq!(subs(Match::Prefix("CO"), Some(&position), 2).await, ["3"]);
    assert_eq!(subs(Match::Prefix(""), None, 9).await.len(), 4);
}

async fn t57_stays_in_its_pool(store: Store) {
    let (here, there) = (user("p", "1", "ann"), user("q", "2", "ann"));
    insert(&store, &[here.clone(), there]).await;
    let found = [here];
    for wanted in [Match::Exact("ann"), Match::Prefix("an"), Match::Prefix("")] {
        let users = users::search(&store, "p", "username", wanted, None, 9).await;
        assert_eq!(users.unwrap(), found, "{wanted:?}");
    }
    for wanted in [
        Match::Exact("CONFIRMED"),
        Match::Prefix("CONF"),
        Match::Prefix(""),
    ] {
        let users = users::list_by_status(&store, "p", wanted, None, 9).await;
        assert_eq!(users.unwrap(), found, "{wanted:?}");
    }
    let enabled = users::list_by_enabled(&store, "p", true, None, 9).await;
    assert_eq!(enabled.unwrap(), found);
}
