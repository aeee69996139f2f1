use cognate_store::{
    Store, iam_attached_policies,
    iam_inline_policies::{self, InlinePolicy},
    iam_owner::{Owner, OwnerKind},
    iam_policies::{self, IamPolicy},
};

use crate::harness::{committed, conflict};

cases![
    is_kept_and_rewritten,
    is_listed_by_path,
    is_attached_and_detached,
    inline_is_kept_with_its_owner
];

const ROLE: Owner<'_> = Owner {
    kind: OwnerKind::Role,
    id: "AROA1",
};
const USER: Owner<'_> = Owner {
    kind: OwnerKind::User,
    id: "AIDA1",
};

fn policy(name: &str, path: &str) -> IamPolicy {
    IamPolicy {
        arn: format!("arn:aws:iam::1:policy{path}{name}"),
        name: name.to_owned(),
        path: path.to_owned(),
        id: format!("ANPA{name}"),
        document: "{}".to_owned(),
        created_at: 1,
        version: 1,
        attachment_count: 0,
    }
}

async fn is_kept_and_rewritten(store: Store) {
    let first = policy("Read", "/");
    committed(&store, |batch| iam_policies::insert(batch, &first)).await;
    assert_eq!(
        conflict(&store, |batch| iam_policies::insert(batch, &first)).await,
        "name"
    );
    assert_eq!(
        conflict(&store, |batch| iam_policies::insert(
            batch,
            &policy("read", "/x/")
        ))
        .await,
        "name"
    );
    let second = IamPolicy {
        document: "1".to_owned(),
        ..first
    };
    committed(&store, |batch| iam_policies::update(batch, &second)).await;
    assert_eq!(
        conflict(&store, |batch| iam_policies::update(batch, &second)).await,
        "version"
    );
    let read = iam_policies::get(&store, &second.arn)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        read,
        IamPolicy {
            version: 2,
            ..second.clone()
        }
    );
    assert_eq!(
        conflict(&store, |batch| iam_policies::delete(batch, &second)).await,
        "version"
    );
    committed(&store, |batch| iam_policies::delete(batch, &read)).await;
    assert_eq!(iam_policies::get(&store, &second.arn).await.unwrap(), None);
}

async fn is_listed_by_path(store: Store) {
    for (name, path) in [("b", "/x/"), ("A", "/x/"), ("c", "/")] {
        committed(&store, |batch| {
            iam_policies::insert(batch, &policy(name, path));
        })
        .await;
    }
    committed(&store, |batch| {
        iam_attached_policies::attach(batch, ROLE, &policy("b", "/x/").arn);
    })
    .await;
    let b = IamPolicy {
        attachment_count: 1,
        ..policy("b", "/x/")
    };
    assert_eq!(
        iam_policies::list(&store, "/x/", None, 9).await.unwrap(),
        [policy("A", "/x/"), b.clone()]
    );
    assert_eq!(
        iam_policies::list(&store, "/", Some("a"), 9).await.unwrap(),
        [b, policy("c", "/")]
    );
}

async fn is_attached_and_detached(store: Store) {
    for (owner, arn) in [
        (ROLE, "arn:b"),
        (ROLE, "arn:a"),
        (ROLE, "arn:a"),
        (USER, "arn:a"),
    ] {
        committed(&store, |batch| {
            iam_attached_policies::attach(batch, owner, arn);
        })
        .await;
    }
    assert_eq!(
        iam_attached_policies::list(&store, ROLE, None, 9)
            .await
            .unwrap(),
        ["arn:a", "arn:b"]
    );
    assert_eq!(
        iam_attached_policies::list(&store, ROLE, Some("arn:a"), 9)
            .await
            .unwrap(),
        ["arn:b"]
    );
    committed(&store, |batch| {
        iam_attached_policies::detach(batch, USER, "arn:a");
    })
    .await;
    let label = conflict(&store, |batch| {
        iam_attached_policies::detach(batch, USER, "arn:a");
    })
    .await;
    assert_eq!(label, "attachment");
    for (owner, attached) in [(USER, &[][..]), (ROLE, &["arn:a", "arn:b"])] {
        let listed = iam_attached_policies::list(&store, owner, None, 9).await;
        assert_eq!(listed.unwrap(), attached);
    }
}

async fn inline_is_kept_with_its_owner(store: Store) {
    let policy = |name: &str, document: &str| InlinePolicy {
        name: name.to_owned(),
        document: document.to_owned(),
    };
    for (name, document) in [("b", "1"), ("a", "1"), ("a", "2")] {
        committed(&store, |batch| {
            iam_inline_policies::put(batch, ROLE, &policy(name, document));
        })
        .await;
    }
    assert_eq!(
        iam_inline_policies::get(&store, ROLE, "a").await.unwrap(),
        Some(policy("a", "2"))
    );
    assert_eq!(
        iam_inline_policies::get(&store, USER, "a").await.unwrap(),
        None
    );
    assert_eq!(
        iam_inline_policies::list(&store, ROLE, None, 1)
            .await
            .unwrap(),
        [policy("a", "2")]
    );
    assert_eq!(
        iam_inline_policies::list(&store, ROLE, Some("a"), 1)
            .await
            .unwrap(),
        [policy("b", "1")]
    );
    committed(&store, |batch| {
        iam_inline_policies::delete(batch, ROLE, "a");
    })
    .await;
    let label = conflict(&store, |batch| {
        iam_inline_policies::delete(batch, ROLE, "a");
    })
    .await;
    assert_eq!(label, "inline_policy");
}
