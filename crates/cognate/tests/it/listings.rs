//! Lists of IAM: pages, and what is listed.

use crate::account::{EVERYTHING, identity, identity_pool, role, trust_account, user};
use crate::app::{App, INVALID, assert_refused};
use serde_json::{Value, json};
use testing::{TestServer, element, on_both};

const DOCUMENT: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

/// The texts of all elements of that name.
fn elements(xml: &str, name: &str) -> Vec<String> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    xml.split(&open)
        .skip(1)
        .filter_map(|rest| rest.split_once(&close))
        .map(|(text, _)| text.to_owned())
        .collect()
}

/// What a list has, one item at a time.
async fn one_by_one(
    server: &TestServer,
    action: &str,
    extra: &[(&str, &str)],
    name: &str,
) -> Vec<String> {
    let (mut all, mut marker) = (Vec::new(), None::<String>);
    loop {
        let mut parameters = vec![("MaxItems", "1")];
        parameters.extend(extra);
        if let Some(marker) = &marker {
            parameters.push(("Marker", marker));
        }
        let page = server.iam(action, &parameters).await.unwrap();
        let shown = elements(&page, name);
        assert!(shown.len() <= 1, "{action}: {page}");
        all.extend(shown);
        marker = element(&page, "Marker");
        assert_eq!(
            element(&page, "IsTruncated").unwrap(),
            marker.is_some().to_string()
        );
        if marker.is_none() {
            return all;
        }
    }
}

async fn policy(server: &TestServer, name: &str) -> String {
    let parameters = [("PolicyName", name), ("PolicyDocument", DOCUMENT)];
    let made = server.iam("CreatePolicy", &parameters).await.unwrap();
    element(&made, "Arn").unwrap()
}

on_both!(versions_and_keys_are_listed_in_pages, async |server| {
    let arn = policy(&server, "p").await;
    let version = [("PolicyArn", arn.as_str()), ("PolicyDocument", DOCUMENT)];
    for _ in 0..2 {
        server.iam("CreatePolicyVersion", &version).await.unwrap();
    }
    let versions = one_by_one(
        &server,
        "ListPolicyVersions",
        &[("PolicyArn", &arn)],
        "VersionId",
    )
    .await;
    assert_eq!(versions, ["v3", "v2", "v1"]);

    let first = user(&server, "robot", DOCUMENT).await.access_key_id;
    let made = server
        .iam("CreateAccessKey", &[("UserName", "robot")])
        .await
        .unwrap();
    let mut keys = vec![first, element(&made, "AccessKeyId").unwrap()];
    keys.sort();
    let listed = one_by_one(
        &server,
        "ListAccessKeys",
        &[("UserName", "robot")],
        "AccessKeyId",
    )
    .await;
    assert_eq!(listed, keys);
    for (action, parameters) in [
        (
            "ListPolicyVersions",
            [("PolicyArn", arn.as_str()), ("Marker", "x")],
        ),
        ("ListAccessKeys", [("UserName", "robot"), ("Marker", "x")]),
    ] {
        let refused = server.iam(action, &parameters).await.unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.message.as_str()),
            ("ValidationError", "Invalid Marker.")
        );
    }
});

on_both!(policies_are_listed_by_their_use, async |server| {
    let attached = policy(&server, "attached").await;
    let boundary = policy(&server, "boundary").await;
    policy(&server, "unused").await;
    user(&server, "robot", DOCUMENT).await;
    let attach = [("UserName", "robot"), ("PolicyArn", attached.as_str())];
    server.iam("AttachUserPolicy", &attach).await.unwrap();
    let bound = [
        ("UserName", "robot"),
        ("PermissionsBoundary", boundary.as_str()),
    ];
    server
        .iam("PutUserPermissionsBoundary", &bound)
        .await
        .unwrap();
    for (filters, names) in [
        (&[][..], &["attached", "boundary", "unused"][..]),
        (&[("PolicyUsageFilter", "PermissionsPolicy")], &["attached"]),
        (
            &[("PolicyUsageFilter", "PermissionsBoundary")],
            &["boundary"],
        ),
        (&[("OnlyAttached", "true")], &["attached"]),
    ] {
        let listed = server.iam("ListPolicies", filters).await.unwrap();
        assert_eq!(elements(&listed, "PolicyName"), names, "{filters:?}");
    }
    for (arn, counts) in [(&attached, ("1", "0")), (&boundary, ("0", "1"))] {
        let shown = server.iam("GetPolicy", &[("PolicyArn", arn)]).await;
        let shown = shown.unwrap();
        assert_eq!(
            (
                element(&shown, "AttachmentCount").as_deref(),
                element(&shown, "PermissionsBoundaryUsageCount").as_deref()
            ),
            (Some(counts.0), Some(counts.1))
        );
        let refused = server.iam("DeletePolicy", &[("PolicyArn", arn)]).await;
        assert_eq!(refused.unwrap_err().code, "DeleteConflict");
    }
    server
        .iam("DeleteUserPermissionsBoundary", &[("UserName", "robot")])
        .await
        .unwrap();
    server
        .iam("DeletePolicy", &[("PolicyArn", &boundary)])
        .await
        .unwrap();
});

on_both!(a_boundary_keeps_its_policy, async |server| {
    for round in 0..24 {
        let (arn, name) = (policy(&server, "boundary").await, format!("robot{round}"));
        let user = [("UserName", name.as_str())];
        let create = async || {
            // Later and later, so that at times it falls between what the deletion reads and what it writes.
            for _ in 0..round / 4 {
                assert!(server.iam("GetUser", &user).await.is_err());
            }
            let bound = [user[0], ("PermissionsBoundary", arn.as_str())];
            server.iam("CreateUser", &bound).await
        };
        let delete = [("PolicyArn", arn.as_str())];
        match futures_util::future::join(create(), server.iam("DeletePolicy", &delete)).await {
            (Ok(_), Err(refused)) => {
                assert_eq!(refused.code, "DeleteConflict");
                server.iam("DeleteUser", &user).await.unwrap();
                server.iam("DeletePolicy", &delete).await.unwrap();
            }
            (Err(refused), Ok(_)) => assert_eq!(refused.code, "NoSuchEntity"),
            both => panic!("{both:?}"),
        }
    }
});

on_both!(t51_a_page_token_is_for_one_listing, async |server| {
    let app = App::new(server).await;
    let server = &app.server;
    // Members of one group, and not of another.
    for name in ["alice", "bob"] {
        app.user(name).await;
    }
    for group in ["a", "b"] {
        let made = app.admin("CreateGroup", json!({ "GroupName": group }));
        made.await.unwrap();
        for name in ["alice", "bob"] {
            let member = json!({ "GroupName": group, "Username": name });
            app.admin("AdminAddUserToGroup", member).await.unwrap();
        }
    }
    let page = json!({ "GroupName": "a", "Limit": 1 });
    let page = app.admin("ListUsersInGroup", page).await.unwrap();
    let next =
        |group: &str| json!({ "GroupName": group, "Limit": 1, "NextToken": page["NextToken"] });
    let answer = app.admin("ListUsersInGroup", next("a")).await;
    assert!(answer.is_ok());
    let answer = app.admin("ListUsersInGroup", next("b")).await;
    assert_eq!(answer.unwrap_err().code, INVALID);

    // All identities, and the enabled ones.
    let pool = identity_pool(server, &app.pool, &app.client).await;
    for _ in 0..2 {
        identity(server, &pool, &json!({})).await.unwrap();
    }
    let identities = async |hides: bool, token: Value| {
        let input = json!({ "IdentityPoolId": pool, "MaxResults": 1, "HideDisabled": hides, "NextToken": token });
        let root = Some(&server.root);
        server.identity(root, "ListIdentities", input).await
    };
    let page = identities(true, Value::Null).await.unwrap();
    let token = &page["NextToken"];
    assert!(identities(true, token.clone()).await.is_ok());
    let answer = identities(false, token.clone()).await;
    assert_eq!(answer.unwrap_err().code, INVALID);

    // Access keys of one user, and of another.
    for name in ["robot", "other"] {
        user(server, name, DOCUMENT).await;
        let more = [("UserName", name)];
        server.iam("CreateAccessKey", &more).await.unwrap();
    }
    let of = [("UserName", "robot"), ("MaxItems", "1")];
    let page = server.iam("ListAccessKeys", &of).await.unwrap();
    let marker = element(&page, "Marker").unwrap();
    for (name, is_good) in [("robot", true), ("other", false)] {
        let of = [("UserName", name), ("MaxItems", "1"), ("Marker", &marker)];
        let answer = server.iam("ListAccessKeys", &of).await;
        let refused = answer.map_err(|refused| refused.code).err();
        let expected = (!is_good).then(|| "ValidationError".to_owned());
        assert_eq!(refused, expected, "{name}");
    }
});

on_both!(
    nothing_is_listed_of_what_does_not_exist_here,
    async |server| {
        role(&server, "reader", &trust_account(), EVERYTHING).await;
        user(&server, "robot", EVERYTHING).await;
        for (action, of, name, list, noun) in [
            (
                "ListInstanceProfilesForRole",
                "RoleName",
                "reader",
                "InstanceProfiles",
                "role",
            ),
            ("ListGroupsForUser", "UserName", "robot", "Groups", "user"),
        ] {
            let listed = server.iam(action, &[(of, name)]).await.unwrap();
            assert_eq!(element(&listed, list).as_deref(), Some(""), "{listed}");
            assert_eq!(element(&listed, "IsTruncated").as_deref(), Some("false"));
            assert_refused(
                server.iam(action, &[(of, "nobody")]).await,
                "NoSuchEntity",
                &format!("The {noun} with name nobody cannot be found."),
            );
        }
    }
);
