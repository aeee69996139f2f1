//! Inputs that the models do not allow, for every operation that is served: the modelled error, and nothing changes.

use crate::account::{allow, identity_pool, role, trust_account, user};
use crate::app::{App, INVALID, NOT_AUTHORIZED, PASSWORD, assert_refused};
use crate::model::{Broken, Model};
use serde_json::{Value, json};
use testing::{Refused, TestServer, on_both};
use wire::Access;

/// What is stored, as far as it can be listed.
async fn listing(app: &App) -> Vec<String> {
    let mut all = Vec::new();
    for (operation, input) in [
        ("ListUserPools", json!({ "MaxResults": 60 })),
        ("DescribeUserPool", json!({ "UserPoolId": app.pool })),
        (
            "ListUserPoolClients",
            json!({ "UserPoolId": app.pool, "MaxResults": 60 }),
        ),
        (
            "DescribeUserPoolClient",
            json!({ "UserPoolId": app.pool, "ClientId": app.client }),
        ),
        ("ListUsers", json!({ "UserPoolId": app.pool })),
        ("ListGroups", json!({ "UserPoolId": app.pool })),
    ] {
        all.push(
            app.server
                .admin(operation, input)
                .await
                .unwrap()
                .to_string(),
        );
    }
    let root = Some(&app.server.root);
    let pools = app
        .server
        .identity(root, "ListIdentityPools", json!({ "MaxResults": 60 }))
        .await;
    all.push(pools.unwrap().to_string());
    for action in ["ListUsers", "ListRoles", "ListPolicies"] {
        let listed = app.server.iam(action, &[]).await.unwrap();
        let (body, _) = listed.split_once("<ResponseMetadata>").unwrap();
        all.push(body.to_owned());
    }
    all
}

/// A server with one of everything.
async fn filled(server: TestServer) -> (App, String) {
    let app = App::new(server).await;
    app.user("a").await;
    app.admin("CreateGroup", json!({ "GroupName": "a" }))
        .await
        .unwrap();
    let pool = identity_pool(&app.server, &app.pool, &app.client).await;
    let everything = allow(&json!("*"), &json!("*"));
    role(&app.server, "aaaaaaaa", &trust_account(), &everything).await;
    user(&app.server, "aaaaaaaa", &everything).await;
    (app, pool)
}

on_both!(
    no_input_that_breaks_the_user_pools_model_gets_in,
    async |server| {
        let (app, _) = filled(server).await;
        let token = app.sign_in("a").await.access;
        let model = Model::load("cognito-idp", &[&app.pool, &app.client, &token]);
        let before = listing(&app).await;
        let mut tried = 0;
        for route in user_pools::operations::OPERATIONS {
            let name = route.info.name;
            let Some(shape) = model.input(name) else {
                continue;
            };
            for broken in model.broken(shape) {
                tried += 1;
                let answer = if route.info.access == Access::Iam {
                    app.server.admin(name, broken.value).await
                } else {
                    app.server.call(name, broken.value).await
                };
                assert_modelled(
                    &format!("{name}{}", broken.what),
                    answer,
                    broken.mistyped,
                    "InvalidParameterException",
                );
            }
        }
        assert!(tried > 2000, "{tried}");
        assert_eq!(listing(&app).await, before);
    }
);

on_both!(
    no_input_that_breaks_the_identity_pools_model_gets_in,
    async |server| {
        let (app, pool) = filled(server).await;
        let model = Model::load("cognito-identity", &[&pool]);
        let before = listing(&app).await;
        for route in identity_pools::operations::OPERATIONS {
            let name = route.info.name;
            let Some(shape) = model.input(name) else {
                continue;
            };
            for broken in model.broken(shape) {
                let signer = (route.info.access == Access::Iam).then_some(&app.server.root);
                let answer = app.server.identity(signer, name, broken.value).await;
                assert_modelled(
                    &format!("{name}{}", broken.what),
                    answer,
                    broken.mistyped,
                    "ValidationException",
                );
            }
        }
        assert_eq!(listing(&app).await, before);
    }
);

on_both!(
    no_input_that_breaks_the_models_of_iam_and_sts_gets_in,
    async |server| {
        let (app, _) = filled(server).await;
        let before = listing(&app).await;
        let (iam, sts) = (Model::load("iam", &[]), Model::load("sts", &[]));
        for (model, routes, is_iam) in [
            (&iam, iam::operations::OPERATIONS, true),
            (&sts, identity_pools::sts::OPERATIONS, false),
        ] {
            for route in routes {
                let name = route.info.name;
                let Some(shape) = model.input(name) else {
                    continue;
                };
                // In a form every scalar is a text, and an empty list is none.
                let expressible = |broken: &Broken| {
                    !broken.mistyped && !broken.what.ends_with("has too few elements")
                };
                for broken in model.broken(shape).into_iter().filter(expressible) {
                    let mut form = Vec::new();
                    flatten("", &broken.value, &mut form);
                    let form: Vec<(&str, &str)> = form
                        .iter()
                        .map(|(name, value)| (name.as_str(), value.as_str()))
                        .collect();
                    let answer = if is_iam {
                        app.server.iam(name, &form).await
                    } else {
                        let signer = (route.info.access == Access::Iam).then_some(&app.server.root);
                        app.server.sts(signer, name, &form).await
                    };
                    assert_modelled(
                        &format!("{name}{}", broken.what),
                        answer.map(Value::from),
                        false,
                        "ValidationError",
                    );
                }
            }
        }
        assert_eq!(listing(&app).await, before);
    }
);

on_both!(
    t50_a_text_of_a_map_is_no_longer_than_the_member_it_stands_for,
    async |server| {
        let schema = json!({ "Schema": [{ "Name": "note", "AttributeDataType": "String", "Mutable": true }] });
        let app = App::with(
            server,
            schema,
            json!({ "WriteAttributes": ["custom:note"] }),
        )
        .await;
        let said = "1 validation error detected: Value at 'username' failed to satisfy constraint: \
                    Member must have length less than or equal to 128";
        let srp = keys::srp::Client::new([7; 32]).public_hex();
        for (name, too_long) in [("a".repeat(128), false), ("é".repeat(129), true)] {
            for (answer, otherwise) in [
                (app.initiate(&name, PASSWORD).await, "UserNotFoundException"),
                (
                    app.admin_initiate(&name, PASSWORD).await,
                    "UserNotFoundException",
                ),
                (app.srp_start(&name, &srp).await, "UserNotFoundException"),
                (
                    app.srp_finish(json!({
                        "USERNAME": name, "PASSWORD_CLAIM_SECRET_BLOCK": "AA==",
                        "PASSWORD_CLAIM_SIGNATURE": "AA==", "TIMESTAMP": "x",
                    }))
                    .await,
                    NOT_AUTHORIZED,
                ),
            ] {
                let refused = answer.unwrap_err();
                if too_long {
                    assert_eq!(refused.said(), (INVALID, said));
                } else {
                    assert_eq!(refused.code, otherwise);
                }
            }
        }

        let input = json!({ "Username": "alice", "TemporaryPassword": PASSWORD, "MessageAction": "SUPPRESS" });
        app.admin("AdminCreateUser", input).await.unwrap();
        let challenge = app.initiate("alice", PASSWORD).await.unwrap();
        let answer = async |note: String| {
            let input = json!({
                "ChallengeName": "NEW_PASSWORD_REQUIRED", "Session": challenge["Session"],
                "ChallengeResponses": {
                    "USERNAME": "alice", "NEW_PASSWORD": "Another-horse-3", "userAttributes.custom:note": note,
                },
            });
            app.client("RespondToAuthChallenge", input).await
        };
        assert_refused(
            answer("x".repeat(2049)).await,
            INVALID,
            "1 validation error detected: Value at 'userAttributes.custom:note' failed to satisfy constraint: \
             Member must have length less than or equal to 2048",
        );
        assert!(answer("x".repeat(2048)).await.is_ok());
    }
);

#[track_caller]
fn assert_modelled(what: &str, answer: Result<Value, Refused>, mistyped: bool, constraint: &str) {
    let refused = match answer {
        Err(refused) => refused,
        Ok(answer) => panic!("{what}: {answer}"),
    };
    assert_eq!(refused.status, 400, "{what}: {refused:?}");
    if mistyped {
        assert_eq!(
            refused.code, "SerializationException",
            "{what}: {refused:?}"
        );
    } else {
        assert_eq!(refused.code, constraint, "{what}: {refused:?}");
        assert!(
            refused.message.contains("validation error"),
            "{what}: {refused:?}"
        );
    }
    assert!(!refused.message.is_empty(), "{what}");
}

/// The members of a form.
fn flatten(prefix: &str, value: &Value, to: &mut Vec<(String, String)>) {
    let name = |member: &str| {
        if prefix.is_empty() {
            member.to_owned()
        } else {
            format!("{prefix}.{member}")
        }
    };
    match value {
        Value::Object(members) if members.is_empty() && !prefix.is_empty() => {
            to.push((prefix.to_owned(), String::new()));
        }
        Value::Object(members) => members
            .iter()
            .for_each(|(member, value)| flatten(&name(member), value, to)),
        Value::Array(elements) => {
            for (at, element) in elements.iter().enumerate() {
                flatten(&name(&format!("member.{}", at + 1)), element, to);
            }
        }
        Value::Null => {}
        Value::String(text) => to.push((prefix.to_owned(), text.clone())),
        other => to.push((prefix.to_owned(), other.to_string())),
    }
}
