//! STS in JSON, as aws-iam-authenticator and others ask for it.

use crate::account::{allow, role, role_arn, trust_account, user};
use serde_json::{Value, json};
use testing::{Credentials, TestServer, on_both};

const ROOT: &str = "arn:aws:iam::000000000000:root";

/// Status, content type and body.
async fn asked(
    server: &TestServer,
    accept: &str,
    who: Option<(&Credentials, &str)>,
    form: &str,
) -> (u16, String, String) {
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("accept", accept),
    ];
    let answer = server.send(&headers, form.as_bytes().to_vec(), who).await;
    let kind = answer.headers["content-type"].to_str().unwrap().to_owned();
    (answer.status.as_u16(), kind, answer.body)
}

/// The same in JSON. The request's id has to be there, and is then taken out.
async fn in_json(
    server: &TestServer,
    who: Option<&Credentials>,
    form: &str,
    id: &str,
) -> (u16, Value) {
    let who = who.map(|who| (who, "sts"));
    let (status, kind, body) = asked(server, "application/json", who, form).await;
    assert_eq!(kind, "application/json", "{body}");
    let mut said: Value = serde_json::from_str(&body).unwrap();
    let id = said.pointer_mut(id).unwrap().take();
    assert_eq!(id.as_str().unwrap().len(), 36, "{id}");
    (status, said)
}

const CALLER: &str = "Action=GetCallerIdentity&Version=2011-06-15";

on_both!(sts_answers_json_where_it_is_asked_for, async |server| {
    let id = "/GetCallerIdentityResponse/ResponseMetadata/RequestId";
    let (status, said) = in_json(&server, Some(&server.root), CALLER, id).await;
    let result = json!({ "Account": "000000000000", "Arn": ROOT, "UserId": "000000000000" });
    assert_eq!(status, 200);
    assert_eq!(
        said,
        json!({ "GetCallerIdentityResponse": {
            "GetCallerIdentityResult": result, "ResponseMetadata": { "RequestId": null },
        }})
    );
    let (status, said) = in_json(&server, None, CALLER, "/RequestId").await;
    let missing = "Request is missing Authentication Token";
    assert_eq!(status, 403);
    assert_eq!(
        said,
        json!({
            "Error": { "Code": "MissingAuthenticationToken", "Message": missing, "Type": "Sender" },
            "RequestId": null,
        })
    );
    let unknown = "Action=NoSuch&Version=2011-06-15";
    let (status, said) = in_json(&server, Some(&server.root), unknown, "/RequestId").await;
    assert_eq!(status, 400);
    assert_eq!(said["Error"]["Code"], "InvalidAction");
});

on_both!(in_json_an_instant_is_a_number, async |server| {
    let everything = allow(&json!("*"), &json!("*"));
    role(&server, "reader", &trust_account(), &everything).await;
    let robot = user(&server, "robot", &everything).await;
    let form = format!(
        "Action=AssumeRole&Version=2011-06-15&RoleSessionName=session&RoleArn={}",
        role_arn("reader")
    );
    let id = "/AssumeRoleResponse/ResponseMetadata/RequestId";
    let (status, said) = in_json(&server, Some(&robot), &form, id).await;
    assert_eq!(status, 200, "{said}");
    let result = &said["AssumeRoleResponse"]["AssumeRoleResult"];
    // An hour after noon of the first day of 2026.
    assert_eq!(result["Credentials"]["Expiration"], 1_767_272_400);
    assert_eq!(
        result["AssumedRoleUser"]["Arn"],
        "arn:aws:sts::000000000000:assumed-role/reader/session"
    );
});

on_both!(what_does_not_ask_for_json_gets_xml, async |server| {
    for (accept, is_json) in [
        ("*/*", false),
        ("text/xml", false),
        ("application/jsonp", false),
        ("Application/JSON;q=0.9", true),
        ("text/plain, application/json", true),
    ] {
        let who = Some((&server.root, "sts"));
        let (status, kind, body) = asked(&server, accept, who, CALLER).await;
        let expected = if is_json {
            "application/json"
        } else {
            "text/xml"
        };
        assert_eq!((status, kind.as_str()), (200, expected), "{accept}");
        assert_eq!(body.starts_with('{'), is_json, "{accept} {body}");
    }
    // IAM has but one form.
    let form = "Action=ListUsers&Version=2010-05-08";
    let who = Some((&server.root, "iam"));
    let (status, kind, _) = asked(&server, "application/json", who, form).await;
    assert_eq!((status, kind.as_str()), (200, "text/xml"));
});
