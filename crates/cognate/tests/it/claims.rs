//! What tokens say, and for how long.

use crate::app::{App, PASSWORD, attribute, tokens};
use crate::encoding::{claims, header};
use keys::Clock as _;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use testing::on_both;

fn names(value: &Value) -> BTreeSet<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

on_both!(tokens_say_what_cognitos_say, async |server| {
    let app = App::new(server).await;
    let sub = app.user("alice").await;
    let answer = app.initiate("alice", PASSWORD).await.unwrap();
    let signed_in = tokens(&answer);
    let now = app.server.clock.now() / 1000;
    let issuer = format!("http://localhost:9400/{}", app.pool);

    for token in [&signed_in.id, &signed_in.access] {
        let header = header(token);
        assert_eq!(names(&header), BTreeSet::from(["alg", "kid"]));
        assert_eq!(header["alg"], "RS256");
        assert_eq!(header["kid"].as_str().unwrap().len(), 44);
    }
    let kid = |token: &str| header(token)["kid"].clone();
    assert_ne!(kid(&signed_in.id), kid(&signed_in.access));

    let (id, access) = (claims(&signed_in.id), claims(&signed_in.access));
    let common = [
        "sub",
        "iss",
        "exp",
        "iat",
        "auth_time",
        "jti",
        "origin_jti",
        "event_id",
        "token_use",
    ];
    let expected =
        |more: &[&'static str]| -> BTreeSet<&str> { common.iter().chain(more).copied().collect() };
    assert_eq!(
        names(&id),
        expected(&["aud", "cognito:username", "email", "email_verified"])
    );
    assert_eq!(
        names(&access),
        expected(&["client_id", "username", "scope"])
    );
    for claims in [&id, &access] {
        assert_eq!(claims["sub"], sub);
        assert_eq!(claims["iss"], issuer);
        assert_eq!(claims["iat"], now);
        assert_eq!(claims["auth_time"], now);
        assert_eq!(claims["exp"], now + 3600);
    }
    assert_eq!(id["token_use"], "id");
    assert_eq!(id["aud"], app.client);
    assert_eq!(id["cognito:username"], "alice");
    assert_eq!(id["email_verified"], true);
    assert_eq!(access["token_use"], "access");
    assert_eq!(access["client_id"], app.client);
    assert_eq!(access["username"], "alice");
    assert_eq!(access["scope"], "aws.cognito.signin.user.admin");
    assert_ne!(id["jti"], access["jti"]);
    for shared in ["origin_jti", "event_id"] {
        assert_eq!(id[shared], access[shared]);
    }

    // A refresh keeps the sign-in and makes the rest anew.
    app.server.clock.advance(60_000);
    let renew = json!({ "AuthFlow": "REFRESH_TOKEN_AUTH", "AuthParameters": { "REFRESH_TOKEN": signed_in.refresh } });
    let renewed = claims(&tokens(&app.client("InitiateAuth", renew).await.unwrap()).access);
    for kept in ["sub", "auth_time", "origin_jti"] {
        assert_eq!(renewed[kept], access[kept], "{kept}");
    }
    for new in ["iat", "exp", "jti", "event_id"] {
        assert_ne!(renewed[new], access[new], "{new}");
    }
});

on_both!(each_client_has_its_own_lifetimes, async |server| {
    let client = json!({
        "AccessTokenValidity": 5, "IdTokenValidity": 1, "RefreshTokenValidity": 3600,
        "TokenValidityUnits": { "AccessToken": "minutes", "IdToken": "hours", "RefreshToken": "seconds" },
        "EnableTokenRevocation": false,
    });
    let app = App::with(server, json!({}), client).await;
    app.user("alice").await;
    let signed_in = app.sign_in("alice").await;
    let lifetime = |token: &str| {
        let claims = claims(token);
        claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap()
    };
    assert_eq!(lifetime(&signed_in.access), 300);
    assert_eq!(lifetime(&signed_in.id), 3600);
    assert!(claims(&signed_in.access)["origin_jti"].is_null());
    app.server.clock.advance(299_999);
    app.get_user(&signed_in.access).await.unwrap();
    app.server.clock.advance(1);
    crate::app::assert_refused(
        app.get_user(&signed_in.access).await,
        "NotAuthorizedException",
        "Access Token has expired",
    );
    let renew = json!({ "AuthFlow": "REFRESH_TOKEN", "AuthParameters": { "REFRESH_TOKEN": signed_in.refresh } });
    app.client("InitiateAuth", renew.clone()).await.unwrap();
    app.server.clock.advance(3_600_000);
    crate::app::assert_refused(
        app.client("InitiateAuth", renew).await,
        "NotAuthorizedException",
        "Refresh Token has expired",
    );
});

on_both!(groups_and_roles_are_claims, async |server| {
    let app = App::new(server).await;
    app.user("alice").await;
    let role = |name: &str| format!("arn:aws:iam::000000000000:role/{name}");
    for (name, precedence, role) in [
        ("last", None, Some(role("last"))),
        ("second", Some(2), Some(role("second"))),
        ("first", Some(1), Some(role("first"))),
        ("none", Some(5), None),
    ] {
        let trust = json!({ "Version": "2012-10-17", "Statement": [] });
        if role.is_some() {
            let _ = app
                .server
                .iam(
                    "CreateRole",
                    &[
                        ("RoleName", name),
                        ("AssumeRolePolicyDocument", &trust.to_string()),
                    ],
                )
                .await;
        }
        let mut input = json!({ "GroupName": name });
        if let Some(precedence) = precedence {
            input["Precedence"] = json!(precedence);
        }
        if let Some(role) = role {
            input["RoleArn"] = json!(role);
        }
        app.admin("CreateGroup", input).await.unwrap();
        let member = json!({ "GroupName": name, "Username": "alice" });
        app.admin("AdminAddUserToGroup", member.clone())
            .await
            .unwrap();
        app.admin("AdminAddUserToGroup", member).await.unwrap();
    }
    let signed_in = app.sign_in("alice").await;
    let id = claims(&signed_in.id);
    assert_eq!(
        id["cognito:groups"],
        json!(["first", "second", "none", "last"])
    );
    assert_eq!(
        id["cognito:roles"],
        json!([role("first"), role("second"), role("last")])
    );
    assert_eq!(id["cognito:preferred_role"], role("first"));
    let access = claims(&signed_in.access);
    assert_eq!(access["cognito:groups"], id["cognito:groups"]);
    assert!(access["cognito:roles"].is_null());

    // Two groups that share the lowest precedence and disagree on the role prefer none.
    app.admin(
        "UpdateGroup",
        json!({ "GroupName": "second", "Precedence": 1 }),
    )
    .await
    .unwrap();
    let id = claims(&app.sign_in("alice").await.id);
    assert!(id["cognito:preferred_role"].is_null());
    let member = json!({ "GroupName": "first", "Username": "alice" });
    app.admin("AdminRemoveUserFromGroup", member).await.unwrap();
    let id = claims(&app.sign_in("alice").await.id);
    assert_eq!(id["cognito:preferred_role"], role("second"));
    let again = app
        .admin("CreateGroup", json!({ "GroupName": "first" }))
        .await;
    crate::app::assert_refused(
        again,
        "GroupExistsException",
        "A group with the name already exists in this user pool.",
    );
    let listed = app
        .admin("ListUsersInGroup", json!({ "GroupName": "second" }))
        .await
        .unwrap();
    assert_eq!(listed["Users"][0]["Username"], "alice");
    assert!(attribute(&listed["Users"][0]["Attributes"], "email").is_some());
});
