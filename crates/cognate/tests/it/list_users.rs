//! `ListUsers`: filters and pages.

use crate::app::{App, INVALID, assert_refused, attribute};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use testing::on_both;

async fn found(app: &App, filter: &str) -> BTreeSet<String> {
    let listed = app
        .admin("ListUsers", json!({ "Filter": filter }))
        .await
        .unwrap();
    names(&listed)
}

fn names(listed: &Value) -> BTreeSet<String> {
    listed["Users"]
        .as_array()
        .unwrap()
        .iter()
        .map(|user| user["Username"].as_str().unwrap().to_owned())
        .collect()
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

async fn people(server: testing::TestServer) -> App {
    let app = App::new(server).await;
    for (name, given, family) in [
        ("alice", "Alice", "Quote\"d"),
        ("alfred", "Al", "Back\\slash"),
        ("bob", "Bob", "100%_"),
    ] {
        app.user_with(
            name,
            json!([
                { "Name": "given_name", "Value": given }, { "Name": "family_name", "Value": family },
                { "Name": "email", "Value": format!("{name}@example.com") },
            ]),
        )
        .await;
    }
    app.sign_up("carl", "carl@example.com").await.unwrap();
    app.admin("AdminDisableUser", json!({ "Username": "bob" }))
        .await
        .unwrap();
    app
}

on_both!(filters_find_users, async |server| {
    let app = people(server).await;
    let sub = attribute(
        &app.admin_get("bob").await.unwrap()["UserAttributes"],
        "sub",
    )
    .unwrap();
    let by_sub = format!("sub = \"{sub}\"");
    for (filter, expected) in [
        (r#"username = "alice""#, &["alice"][..]),
        (r#"username ^= "al""#, &["alice", "alfred"]),
        (r#"username = "ALICE""#, &[]),
        (r#"email = "ALICE@example.com""#, &["alice"]),
        (r#"email ^= "al""#, &["alice", "alfred"]),
        (r#"given_name="Al""#, &["alfred"]),
        (r#"given_name ^= "Al""#, &["alice", "alfred"]),
        (r#"  given_name   =   "bob"  "#, &["bob"]),
        (r#"family_name = "Quote\"d""#, &["alice"]),
        (r#"family_name = "Back\\slash""#, &["alfred"]),
        (r#"family_name ^= "100%""#, &["bob"]),
        (r#"family_name ^= "%""#, &[]),
        (r#"cognito:user_status = "unconfirmed""#, &["carl"]),
        (
            r#"cognito:user_status = "CONFIRMED""#,
            &["alice", "alfred", "bob"],
        ),
        (r#"status = "Disabled""#, &["bob"]),
        (r#"status = "Enabled""#, &["alice", "alfred", "carl"]),
        (&by_sub, &["bob"]),
        ("", &["alice", "alfred", "bob", "carl"]),
    ] {
        assert_eq!(found(&app, filter).await, set(expected), "{filter}");
    }
});

on_both!(t51_a_filter_is_read_as_a_filter_only, async |server| {
    let app = people(server).await;
    for filter in [
        r#"email = "x" or email ^= "a""#,
        r#"email = "x"; DROP TABLE users; --""#,
        r#"email = "x"#,
        r#"email > "x""#,
        r"email = 'alice@example.com'",
        "email",
        r#"= "x""#,
        r#"email = "a" "b""#,
        r#"1=1 --""#,
    ] {
        let refused = app
            .admin("ListUsers", json!({ "Filter": filter }))
            .await
            .unwrap_err();
        assert_eq!(refused.code, INVALID, "{filter}");
    }
    assert_refused(
        app.admin("ListUsers", json!({ "Filter": r"email = x" }))
            .await,
        INVALID,
        "Error while parsing filter.",
    );
    assert_refused(
        app.admin("ListUsers", json!({ "Filter": r#"custom:foo = "x""# }))
            .await,
        INVALID,
        "Invalid search attribute: custom:foo",
    );
    for value in [
        "' OR '1'='1",
        "x'; DROP TABLE users; --",
        "\\\" OR 1=1 --",
        "%",
        "_lice@example.com",
        "a\\u0000",
        "*",
    ] {
        for operator in ["=", "^="] {
            let filter = format!("email {operator} \"{value}\"");
            let listed = app.admin("ListUsers", json!({ "Filter": filter })).await;
            assert!(
                listed
                    .as_ref()
                    .map_or(true, |listed| names(listed).is_empty()),
                "{filter}: {listed:?}"
            );
            assert!(
                listed
                    .as_ref()
                    .map_or_else(|refused| refused.code == INVALID, |_| true),
                "{filter}: {listed:?}"
            );
        }
    }
    let nul = app
        .admin("ListUsers", json!({ "Filter": "email = \"a\u{0}\"" }))
        .await;
    assert!(nul.is_ok() || nul.is_err_and(|refused| refused.status == 400));
    assert_eq!(found(&app, "").await.len(), 4);
});

on_both!(pages_hold_every_user_once, async |server| {
    let app = people(server).await;
    for filter in ["", r#"email ^= """#, r#"given_name ^= "A""#] {
        let whole = found(&app, filter).await;
        let mut seen = BTreeSet::new();
        let mut input = json!({ "Limit": 1, "Filter": filter });
        for _ in 0..20 {
            let page = app.admin("ListUsers", input.clone()).await.unwrap();
            for name in names(&page) {
                assert!(seen.insert(name), "{filter}: twice in {page}");
            }
            if page["PaginationToken"].is_null() {
                break;
            }
            input["PaginationToken"] = page["PaginationToken"].clone();
        }
        assert_eq!(seen, whole, "{filter}");
    }
    let listed = app
        .admin(
            "ListUsers",
            json!({ "AttributesToGet": ["email"], "Filter": r#"username = "bob""# }),
        )
        .await
        .unwrap();
    assert_eq!(
        listed["Users"][0]["Attributes"],
        json!([{ "Name": "email", "Value": "bob@example.com" }])
    );
});

on_both!(t51_page_tokens_are_the_servers_own, async |server| {
    let app = people(server).await;
    let first = app.admin("ListUsers", json!({ "Limit": 1 })).await.unwrap();
    let token = first["PaginationToken"].as_str().unwrap().to_owned();
    let other = crate::app::create_pool(&app.server, json!({})).await;
    let listed = async |token: &str, extra: Value| {
        let input = crate::app::merged(
            json!({ "UserPoolId": app.pool, "Limit": 1, "PaginationToken": token }),
            extra,
        );
        app.server.admin("ListUsers", input).await
    };
    assert!(listed(&token, json!({})).await.is_ok());
    // Each character of a token counts.
    for at in (0..token.len()).step_by(7) {
        let altered = crate::encoding::altered(&token, at);
        let refused = listed(&altered, json!({})).await.unwrap_err();
        assert_eq!(refused.code, INVALID, "{at}");
    }
    assert!(listed(&token[1..], json!({})).await.is_err());
    assert!(listed("alice", json!({})).await.is_err());
    assert!(
        listed(
            &crate::encoding::to_base64url(br#"{"after":""}"#),
            json!({})
        )
        .await
        .is_err()
    );
    // Nor does it count elsewhere.
    assert_eq!(
        listed(&token, json!({ "UserPoolId": other }))
            .await
            .unwrap_err()
            .code,
        INVALID
    );
    assert_eq!(
        listed(&token, json!({ "Filter": r#"email ^= "a""# }))
            .await
            .unwrap_err()
            .code,
        INVALID
    );
    let groups = json!({ "Limit": 1, "NextToken": token });
    assert_eq!(
        app.admin("ListGroups", groups).await.unwrap_err().code,
        INVALID
    );
});

on_both!(a_wanted_attribute_is_one_that_all_have, async |server| {
    let app = App::with(server, json!({}), json!({})).await;
    app.user("alice").await;
    app.user_with("bob", json!([])).await;
    let absent = "One or more requested attributes do not exist.";
    for input in [
        json!({ "AttributesToGet": ["email"] }),
        json!({ "AttributesToGet": ["email", "custom:none"], "Filter": r#"username = "alice""# }),
    ] {
        assert_refused(app.admin("ListUsers", input).await, INVALID, absent);
    }
    let some = json!({ "AttributesToGet": ["email", "sub"], "Filter": r#"email ^= "a""# });
    let listed = app.admin("ListUsers", some).await.unwrap();
    assert_eq!(listed["Users"].as_array().unwrap().len(), 1);
});
