//! Groups, their members, and lists of clients, in pages.

use crate::account::{allow, role, role_arn, trust_account, user};
use crate::app::{App, assert_refused, create_client};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use testing::{Credentials, on_both};

/// Walks a listing page by page; the answer is what the pages hold.
async fn walk(
    app: &App,
    operation: &str,
    mut input: Value,
    list: &str,
    name: &str,
) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    for _ in 0..20 {
        let page = app.admin(operation, input.clone()).await.unwrap();
        for element in page[list].as_array().unwrap() {
            let fresh = seen.insert(element[name].as_str().unwrap().to_owned());
            assert!(fresh, "{operation}: twice in {page}");
        }
        if page["NextToken"].is_null() {
            return seen;
        }
        input["NextToken"] = page["NextToken"].clone();
    }
    panic!("{operation} does not end");
}

on_both!(groups_and_members_come_in_pages, async |server| {
    let app = App::new(server).await;
    let names = ["a", "b", "c"];
    for name in names {
        app.user(name).await;
        app.admin("CreateGroup", json!({ "GroupName": name }))
            .await
            .unwrap();
        create_client(&app.server, &app.pool, json!({})).await;
    }
    for name in names {
        let member = json!({ "GroupName": "a", "Username": name });
        app.admin("AdminAddUserToGroup", member).await.unwrap();
        let member = json!({ "GroupName": name, "Username": "a" });
        app.admin("AdminAddUserToGroup", member).await.unwrap();
    }
    let all: BTreeSet<String> = names.map(str::to_owned).into();
    let one = json!({ "Limit": 1 });
    assert_eq!(
        walk(&app, "ListGroups", one.clone(), "Groups", "GroupName").await,
        all
    );
    let of = json!({ "Limit": 1, "Username": "a" });
    assert_eq!(
        walk(&app, "AdminListGroupsForUser", of, "Groups", "GroupName").await,
        all
    );
    let of = json!({ "Limit": 1, "GroupName": "a" });
    assert_eq!(
        walk(&app, "ListUsersInGroup", of, "Users", "Username").await,
        all
    );
    let clients = walk(
        &app,
        "ListUserPoolClients",
        json!({ "MaxResults": 1 }),
        "UserPoolClients",
        "ClientId",
    )
    .await;
    assert_eq!(clients.len(), 4);

    assert!(
        app.admin("DeleteGroup", json!({ "GroupName": "b" }))
            .await
            .unwrap()
            .is_null()
    );
    let of = json!({ "Username": "a" });
    let left = walk(&app, "AdminListGroupsForUser", of, "Groups", "GroupName").await;
    assert_eq!(left, BTreeSet::from(["a".to_owned(), "c".to_owned()]));
    for (operation, input) in [
        ("GetGroup", json!({ "GroupName": "b" })),
        ("DeleteGroup", json!({ "GroupName": "b" })),
        ("UpdateGroup", json!({ "GroupName": "b" })),
        ("ListUsersInGroup", json!({ "GroupName": "b" })),
        (
            "AdminAddUserToGroup",
            json!({ "GroupName": "b", "Username": "a" }),
        ),
        (
            "AdminRemoveUserFromGroup",
            json!({ "GroupName": "b", "Username": "a" }),
        ),
    ] {
        assert_refused(
            app.admin(operation, input).await,
            "ResourceNotFoundException",
            "Group not found.",
        );
    }
    // A group of the same name that is made again has nobody in it.
    app.admin("CreateGroup", json!({ "GroupName": "b" }))
        .await
        .unwrap();
    let of = json!({ "GroupName": "b" });
    assert!(
        walk(&app, "ListUsersInGroup", of, "Users", "Username")
            .await
            .is_empty()
    );
    let missing = json!({ "GroupName": "a", "Username": "nobody" });
    assert_refused(
        app.admin("AdminAddUserToGroup", missing).await,
        "UserNotFoundException",
        "User does not exist.",
    );
});

on_both!(tags_stay_with_their_pool, async |server| {
    let app = App::with(
        server,
        json!({ "UserPoolTags": { "team": "a" } }),
        json!({}),
    )
    .await;
    let arn = crate::account::pool_arn(&app.pool);
    let tags = async || {
        let listed = app
            .server
            .admin("ListTagsForResource", json!({ "ResourceArn": arn }))
            .await;
        listed.unwrap()["Tags"].clone()
    };
    assert_eq!(tags().await, json!({ "team": "a" }));
    let input = json!({ "ResourceArn": arn, "Tags": { "stage": "b" } });
    app.server.admin("TagResource", input).await.unwrap();
    let input = json!({ "ResourceArn": arn, "TagKeys": ["team"] });
    app.server.admin("UntagResource", input).await.unwrap();
    assert_eq!(tags().await, json!({ "stage": "b" }));
    let other = json!({ "ResourceArn": crate::account::pool_arn("us-east-1_AAAAAAAAA") });
    let refused = app
        .server
        .admin("ListTagsForResource", other)
        .await
        .unwrap_err();
    assert_eq!(refused.code, "ResourceNotFoundException");
});

on_both!(t44_the_role_of_a_group_has_to_be_passed, async |server| {
    let app = App::new(server).await;
    let server = &app.server;
    let everything = allow(&json!("*"), &json!("*"));
    for name in ["small", "mighty"] {
        role(server, name, &trust_account(), &everything).await;
    }
    let passes = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "cognito-idp:*", "Resource": "*" },
        { "Effect": "Allow", "Action": "iam:PassRole", "Resource": role_arn("small"),
          "Condition": { "StringEquals": { "iam:PassedToService": "cognito-idp.amazonaws.com" } } },
    ]});
    let robot = user(server, "robot", &passes.to_string()).await;
    let group = async |who: &Credentials, operation: &str, name: &str, role: Option<&str>| {
        let input = json!({ "UserPoolId": app.pool, "GroupName": name, "RoleArn": role });
        server.admin_as(who, operation, input).await
    };
    let (small, mighty) = (role_arn("small"), role_arn("mighty"));
    let made = group(&robot, "CreateGroup", "people", Some(&small)).await;
    assert_eq!(made.unwrap()["Group"]["RoleArn"], small);
    let denied = format!(
        "User: arn:aws:iam::000000000000:user/robot is not authorized to perform: iam:PassRole on resource: {mighty} \
         because no identity-based policy allows the iam:PassRole action"
    );
    for (operation, name) in [("CreateGroup", "others"), ("UpdateGroup", "people")] {
        assert_refused(
            group(&robot, operation, name, Some(&mighty)).await,
            "AccessDeniedException",
            &denied,
        );
        // A role of another account is nobody's to pass.
        let foreign = "arn:aws:iam::111111111111:role/small";
        for who in [&robot, &server.root] {
            assert_refused(
                group(who, operation, name, Some(foreign)).await,
                "AccessDeniedException",
                "Cross-account pass role is not allowed.",
            );
        }
    }
    let groups = app.admin("ListGroups", json!({})).await.unwrap();
    assert_eq!(groups["Groups"].as_array().unwrap().len(), 1);
    // Whoever leaves the role as it is passes none.
    let kept = group(&robot, "UpdateGroup", "people", None).await.unwrap();
    assert_eq!(kept["Group"]["RoleArn"], small);
    let given = group(&server.root, "UpdateGroup", "people", Some(&mighty)).await;
    assert_eq!(given.unwrap()["Group"]["RoleArn"], mighty);
    let kept = group(&robot, "UpdateGroup", "people", None).await.unwrap();
    assert_eq!(kept["Group"]["RoleArn"], mighty);
});
