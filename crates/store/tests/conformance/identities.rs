use cognate_store::{
    Store,
    identities::{self, Identity, IdentityLogin},
};

use crate::harness::{committed, conflict};

cases![
    is_kept_and_rewritten,
    is_found_by_its_logins,
    is_listed_by_key,
    goes_with_its_logins,
    t57_is_listed_in_its_pool
];

pub(crate) fn identity(pool: &str, id: &str) -> Identity {
    Identity {
        pool_id: pool.to_owned(),
        identity_id: id.to_owned(),
        enabled: true,
        document: "{}".to_owned(),
        created_at: 1,
        modified_at: 2,
        version: 1,
    }
}

pub(crate) fn login(identity: &Identity, provider: &str, subject: &str) -> IdentityLogin {
    IdentityLogin {
        pool_id: identity.pool_id.clone(),
        provider: provider.to_owned(),
        subject: subject.to_owned(),
        identity_id: identity.identity_id.clone(),
    }
}

async fn is_kept_and_rewritten(store: Store) {
    let first = identity("p", "i");
    committed(&store, |batch| identities::insert(batch, &first)).await;
    assert_eq!(
        identities::get(&store, "i").await.unwrap(),
        Some(first.clone())
    );
    assert_eq!(
        conflict(&store, |batch| identities::insert(batch, &first)).await,
        "identity"
    );
    let second = Identity {
        enabled: false,
        document: "1".to_owned(),
        modified_at: 9,
        ..first
    };
    committed(&store, |batch| identities::update(batch, &second)).await;
    assert_eq!(
        conflict(&store, |batch| identities::update(batch, &second)).await,
        "version"
    );
    assert_eq!(
        identities::get(&store, "i").await.unwrap(),
        Some(Identity {
            version: 2,
            ..second
        })
    );
}

async fn is_found_by_its_logins(store: Store) {
    let (one, two) = (identity("p", "1"), identity("p", "2"));
    committed(&store, |batch| {
        identities::insert(batch, &one);
        identities::insert(batch, &two);
        identities::add_login(batch, &login(&one, "google", "a"));
        identities::add_login(batch, &login(&one, "apple", "a"));
        identities::add_login(batch, &login(&two, "google", "b"));
    })
    .await;
    assert_eq!(
        identities::by_login(&store, "p", "google", "a")
            .await
            .unwrap(),
        Some(one.clone())
    );
    assert_eq!(
        identities::by_login(&store, "p", "google", "b")
            .await
            .unwrap(),
        Some(two.clone())
    );
    assert_eq!(
        identities::by_login(&store, "q", "google", "a")
            .await
            .unwrap(),
        None
    );
    let logins = [login(&one, "apple", "a"), login(&one, "google", "a")];
    assert_eq!(identities::logins_of(&store, "1").await.unwrap(), logins);
    let stolen = login(&two, "google", "a");
    assert_eq!(
        conflict(&store, |batch| identities::add_login(batch, &stolen)).await,
        "login"
    );
    assert_eq!(
        conflict(&store, |batch| identities::remove_login(batch, &stolen)).await,
        "login"
    );
    committed(&store, |batch| identities::remove_login(batch, &logins[1])).await;
    assert_eq!(
        identities::by_login(&store, "p", "google", "a")
            .await
            .unwrap(),
        None
    );
}

async fn is_listed_by_key(store: Store) {
    for id in ["b", "a", "c"] {
        let identity = Identity {
            enabled: id != "b",
            ..identity("p", id)
        };
        committed(&store, |batch| identities::insert(batch, &identity)).await;
    }
    let ids = async |after, hide| {
        let page = identities::list(&store, "p", after, 2, hide).await.unwrap();
        page.into_iter()
            .map(|identity| identity.identity_id)
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(None, false).await, ["a", "b"]);
    assert_eq!(ids(Some("b"), false).await, ["c"]);
    assert_eq!(ids(None, true).await, ["a", "c"]);
    assert_eq!(ids(Some("a"), true).await, ["c"]);
}

async fn goes_with_its_logins(store: Store) {
    let one = identity("p", "1");
    committed(&store, |batch| {
        identities::insert(batch, &one);
        identities::add_login(batch, &login(&one, "google", "a"));
    })
    .await;
    let stranger = Identity {
        pool_id: "q".to_owned(),
        ..one.clone()
    };
    assert_eq!(
        conflict(&store, |batch| identities::delete(batch, &stranger)).await,
        "version"
    );
    committed(&store, |batch| identities::delete(batch, &one)).await;
    assert_eq!(identities::get(&store, "1").await.unwrap(), None);
    assert!(identities::logins_of(&store, "1").await.unwrap().is_empty());
}

async fn t57_is_listed_in_its_pool(store: Store) {
    committed(&store, |batch| {
        identities::insert(batch, &identity("p", "a"));
        identities::insert(batch, &identity("q", "b"));
    })
    .await;
    for hide_disabled in [false, true] {
        assert_eq!(
            identities::list(&store, "p", None, 9, hide_disabled)
                .await
                .unwrap(),
            [identity("p", "a")]
        );
    }
}
