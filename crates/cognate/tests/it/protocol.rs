//! Requests that are none, and operations that are not there.

use crate::app::{App, INVALID, PASSWORD};
use serde_json::{Value, json};
use testing::{TestServer, on_both};

const JSON: &str = "application/x-amz-json-1.1";
const TARGET: &str = "AWSCognitoIdentityProviderService.InitiateAuth";

async fn post(server: &TestServer, headers: &[(&str, &str)], body: &[u8]) -> (u16, String, String) {
    let answer = server.send(headers, body.to_vec(), None).await;
    assert!(!answer.body.is_empty());
    assert!(answer.headers.contains_key("x-amzn-requestid"));
    let said: Value = serde_json::from_str(&answer.body).unwrap_or_default();
    let text = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
    if let Some(kind) = answer.headers.get("x-amzn-errortype") {
        assert_eq!(kind.to_str().unwrap(), format!("{}:", text("__type")));
    }
    (answer.status.as_u16(), text("__type"), text("message"))
}

on_both!(what_is_no_json_is_refused, async |server| {
    let headers = [("content-type", JSON), ("x-amz-target", TARGET)];
    let bodies: Vec<Vec<u8>> = [
        "",
        "{",
        "}",
        "[]",
        "7",
        "\"x\"",
        "null",
        "true",
        "{} {}",
        "{}x",
        "{\"a\":}",
        "{'a': 1}",
        "{\"a\": 01}",
        "{a: 1}",
        "\u{feff}{}",
        "{\"ClientId\": \"\\ud800\"}",
        "NaN",
        "{\"a\": 1e999}",
        "<xml/>",
    ]
    .iter()
    .map(|text| text.as_bytes().to_vec())
    .chain([
        b"{\"ClientId\": \"\xff\xfe\"}".to_vec(),
        vec![0; 100],
        "[".repeat(100_000).into_bytes(),
        "{\"a\":".repeat(100_000).into_bytes(),
        format!(
            "{{\"ClientMetadata\":{}1{}}}",
            "[".repeat(5000),
            "]".repeat(5000)
        )
        .into_bytes(),
    ])
    .collect();
    for body in bodies {
        let start = String::from_utf8_lossy(&body[..body.len().min(30)]).into_owned();
        let (status, code, _) = post(&server, &headers, &body).await;
        assert_eq!(status, 400, "{start}");
        if start != "{\"a\": 1e999}" && start != "\u{feff}{}" {
            assert_eq!(code, "SerializationException", "{start}");
        }
    }
    let twice = br#"{"AuthFlow":"REFRESH_TOKEN","ClientId":"a","ClientId":"b"}"#;
    assert_eq!(post(&server, &headers, twice).await.0, 400);
});

on_both!(what_names_no_operation_is_refused, async |server| {
    for (content_type, target) in [
        (JSON, "AWSCognitoIdentityProviderService.NoSuchOperation"),
        (JSON, "AWSCognitoIdentityProviderService.initiateauth"),
        (JSON, "AWSCognitoIdentityProviderService."),
        (JSON, "AWSCognitoIdentityProviderService"),
        (JSON, "AWSCognitoIdentityService.InitiateAuth"),
        (JSON, "DynamoDB_20120810.ListTables"),
        (JSON, ""),
        (JSON, "é.InitiateAuth"),
        ("application/json", TARGET),
        ("text/plain", TARGET),
        ("application/x-amz-json-1.0", TARGET),
    ] {
        let (status, code, message) = post(
            &server,
            &[("content-type", content_type), ("x-amz-target", target)],
            b"{}",
        )
        .await;
        assert!(!message.is_empty(), "{content_type} {target}");
        assert_eq!(
            (status, code.as_str()),
            (400, "UnknownOperationException"),
            "{content_type} {target}"
        );
    }
    assert_eq!(
        post(&server, &[("content-type", JSON)], b"{}").await.1,
        "UnknownOperationException"
    );
    let form = [("content-type", "application/x-www-form-urlencoded")];
    for (body, code) in [
        ("", "MissingAction"),
        ("Version=2011-06-15", "MissingAction"),
        ("Action=NoSuch&Version=2011-06-15", "InvalidAction"),
        ("Action=ListUsers&Version=2011-06-15", "InvalidAction"),
        ("Action=AssumeRole&Version=1999-01-01", "InvalidAction"),
        ("Action=AssumeRole", "InvalidAction"),
    ] {
        let answer = server.send(&form, body.as_bytes().to_vec(), None).await;
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.body.contains(code), "{body}: {}", answer.body);
    }
});

on_both!(an_unknown_operation_is_named, async |server| {
    for (content_type, target, told) in [
        (
            JSON,
            "AWSCognitoIdentityProviderService.NoSuch",
            "NoSuch is no operation of cognito-idp",
        ),
        (
            JSON,
            "DynamoDB_20120810.ListTables",
            "ListTables is an operation of DynamoDB_20120810, a service that is not served here",
        ),
        (
            "text/plain",
            TARGET,
            "InitiateAuth of cognito-idp is sent as application/x-amz-json-1.1, not as text/plain",
        ),
    ] {
        let headers = [("content-type", content_type), ("x-amz-target", target)];
        assert_eq!(post(&server, &headers, b"{}").await.2, told);
    }
});

on_both!(what_is_not_built_says_so, async |server| {
    let mut count = 0;
    for name in user_pools::operations::NOT_BUILT {
        let refused = server.admin(name, json!({})).await.unwrap_err();
        assert_eq!(
            (refused.status, refused.code.as_str()),
            (501, "NotImplemented"),
            "{name}"
        );
        assert!(refused.message.contains(name), "{refused:?}");
        count += 1;
    }
    for name in identity_pools::operations::NOT_BUILT {
        let refused = server.identity(None, name, json!({})).await.unwrap_err();
        assert_eq!(
            (refused.status, refused.code.as_str()),
            (501, "NotImplemented"),
            "{name}"
        );
    }
    for name in identity_pools::sts::NOT_BUILT {
        let refused = server.sts(None, name, &[]).await.unwrap_err();
        assert_eq!(
            (refused.status, refused.code.as_str()),
            (501, "NotImplemented"),
            "{name}"
        );
    }
    for name in iam::operations::NOT_BUILT {
        let refused = server.iam(name, &[]).await.unwrap_err();
        assert_eq!(
            (refused.status, refused.code.as_str()),
            (501, "NotImplemented"),
            "{name}"
        );
    }
    assert!(count > 0);
});

on_both!(unknown_members_and_nulls_are_ignored, async |server| {
    let app = App::new(server).await;
    app.user("alice").await;
    let input = json!({
        "AuthFlow": "USER_PASSWORD_AUTH", "NoSuchMember": { "a": [1, 2] }, "ClientMetadata": null,
        "AuthParameters": { "USERNAME": "alice", "PASSWORD": PASSWORD, "NO_SUCH": "x" },
    });
    app.client("InitiateAuth", input).await.unwrap();
});

on_both!(
    t50_long_texts_are_refused_or_found_wanting,
    async |server| {
        let app = App::new(server).await;
        let long = "a".repeat(900_000);
        for text in [
            long.clone(),
            format!("{long}!"),
            format!("{long}@{long}").chars().take(900_000).collect(),
            "\u{1f600}".repeat(200_000),
        ] {
            for input in [
                json!({ "Username": text, "Password": text }),
                json!({ "Username": "alice", "Password": format!("{text} ") }),
                json!({ "Username": "alice", "Password": PASSWORD, "UserAttributes": [{ "Name": "email", "Value": text }] }),
                json!({ "Username": "alice", "Password": PASSWORD, "ClientMetadata": { text.clone(): "x" } , "SecretHash": text }),
            ] {
                let refused = app.client("SignUp", input).await.unwrap_err();
                assert_eq!(refused.status, 400);
            }
        }
        let token = format!(
            "{}.{}.{}",
            &long[..300_000],
            &long[..300_000],
            &long[..300_000]
        );
        assert!(app.get_user(&token).await.is_err());
        let filter = format!("email = \"{}\"", "\\\"".repeat(120));
        assert!(
            app.admin("ListUsers", json!({ "Filter": filter }))
                .await
                .is_ok()
        );
    }
);

on_both!(what_was_sent_does_not_swell_the_headers, async |server| {
    let app = App::new(server).await;
    let flow = "x".repeat(100_000);
    let input = json!({ "ClientId": app.client, "AuthFlow": flow });
    let headers = [
        ("content-type", JSON),
        (
            "x-amz-target",
            "AWSCognitoIdentityProviderService.InitiateAuth",
        ),
    ];
    let answer = app
        .server
        .send(&headers, input.to_string().into_bytes(), None);
    let answer = answer.await;
    assert_eq!(answer.status.as_u16(), 400);
    let size =
        |(name, value): (&http::HeaderName, &http::HeaderValue)| name.as_str().len() + value.len();
    let told = format!("Value '{}…' at 'authFlow' failed", "x".repeat(1017));
    assert!(answer.body.contains(&told), "{}", answer.body);
    assert!(answer.headers.iter().map(size).sum::<usize>() < 8192);
});

on_both!(
    t50_an_answer_is_not_many_times_the_question,
    async |server| {
        let app = App::new(server).await;
        let attributes = vec![json!({}); 300_000];
        let input =
            json!({ "Username": "alice", "Password": PASSWORD, "UserAttributes": attributes });
        let refused = app.client("SignUp", input).await.unwrap_err();
        assert_eq!(refused.code, INVALID);
        let told: Vec<String> = (1..=20)
            .map(|at| {
                format!(
                    "Value null at 'userAttributes.{at}.member.name' failed to satisfy constraint: Member must not be null"
                )
            })
            .collect();
        let told = told.join("; ");
        assert_eq!(
            refused.message,
            format!("300000 validation errors detected: {told}; and 299980 more")
        );
        // Nor is a long key told as often as something is wrong below it.
        let rules = vec![json!({}); 25];
        let mapping = json!({ "Type": "Rules", "RulesConfiguration": { "Rules": rules } });
        let input = json!({
            "IdentityPoolId": "us-east-1:00000000-0000-0000-0000-000000000000", "Roles": {},
            "RoleMappings": { "k".repeat(500_000): mapping },
        });
        let root = Some(&app.server.root);
        let refused = app
            .server
            .identity(root, "SetIdentityPoolRoles", input)
            .await
            .unwrap_err();
        assert_eq!(refused.code, "ValidationException");
        assert!(
            refused
                .message
                .starts_with("101 validation errors detected: "),
            "{:.100}",
            refused.message
        );
        assert!(
            refused.message.ends_with("; and 92 more"),
            "{}",
            refused.message
        );
        assert!(refused.message.len() < 12_000, "{}", refused.message.len());
    }
);
