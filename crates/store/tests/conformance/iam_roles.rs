use cognate_store::{
    Store, iam_attached_policies, iam_inline_policies,
    iam_inline_policies::InlinePolicy,
    iam_owner::{Owner, OwnerKind},
    iam_roles::{self, IamRole},
};

use crate::harness::{committed, conflict};

cases![
    is_kept_and_found_in_any_case,
    is_rewritten_by_one,
    is_listed_by_path,
    goes_with_its_policies
];

fn role(name: &str, path: &str) -> IamRole {
    IamRole {
        name: name.to_owned(),
        path: path.to_owned(),
        id: format!("AROA{name}"),
        document: "{}".to_owned(),
        created_at: 1,
        version: 1,
    }
}

async fn is_kept_and_found_in_any_case(store: Store) {
    committed(&store, |batch| {
        iam_roles::insert(batch, &role("Admin", "/"));
    })
    .await;
    for name in ["Admin", "admin", "ADMIN"] {
        assert_eq!(
            iam_roles::get(&store, name).await.unwrap(),
            Some(role("Admin", "/"))
        );
        assert_eq!(
            conflict(&store, |batch| iam_roles::insert(batch, &role(name, "/x/"))).await,
            "name"
        );
    }
}

async fn is_rewritten_by_one(store: Store) {
    committed(&store, |batch| iam_roles::insert(batch, &role("a", "/"))).await;
    let after = IamRole {
        document: "1".to_owned(),
        ..role("a", "/")
    };
    committed(&store, |batch| iam_roles::update(batch, &after)).await;
    assert_eq!(
        conflict(&store, |batch| iam_roles::update(batch, &after)).await,
        "version"
    );
    assert_eq!(
        iam_roles::get(&store, "a").await.unwrap(),
        Some(IamRole {
            version: 2,
            ..after
        })
    );
}

async fn is_listed_by_path(store: Store) {
    for (name, path) in [("B", "/x/"), ("a", "/x/y/"), ("c", "/"), ("d", "/%/")] {
        committed(&store, |batch| iam_roles::insert(batch, &role(name, path))).await;
    }
    let names = async |path, after, limit| {
        let roles = iam_roles::list(&store, path, after, limit).await.unwrap();
        roles.into_iter().map(|role| role.name).collect::<Vec<_>>()
    };
    assert_eq!(names("/", None, 3).await, ["a", "B", "c"]);
    assert_eq!(names("/", Some("c"), 3).await, ["d"]);
    assert_eq!(names("/x/", None, 3).await, ["a", "B"]);
    assert_eq!(names("/x/", Some("A"), 3).await, ["B"]);
    assert_eq!(names("/%/", None, 3).await, ["d"]);
}

async fn goes_with_its_policies(store: Store) {
    let role = role("a", "/");
    let owner = Owner {
        kind: OwnerKind::Role,
        id: &role.id,
    };
    let policy = InlinePolicy {
        name: "p".to_owned(),
        document: "{}".to_owned(),
    };
    committed(&store, |batch| {
        iam_roles::insert(batch, &role);
        iam_inline_policies::put(batch, owner, &policy);
        iam_attached_policies::attach(batch, owner, "arn:p");
    })
    .await;
    committed(&store, |batch| iam_roles::delete(batch, &role)).await;
    assert_eq!(iam_roles::get(&store, "a").await.unwrap(), None);
    assert!(
        iam_inline_policies::list(&store, owner, None, 9)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(
        iam_attached_policies::list(&store, owner, None, 9)
            .await
            .unwrap()
            .is_empty()
    );
    assert_eq!(
        conflict(&store, |batch| iam_roles::delete(batch, &role)).await,
        "version"
    );
}
