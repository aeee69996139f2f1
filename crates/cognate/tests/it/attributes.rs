//! The schema, and what clients may read and write.

use crate::app::{
    App, INVALID, NOT_AUTHORIZED, PASSWORD, assert_refused, attribute, create_client, text, tokens,
};
use crate::encoding::claims;
use serde_json::{Value, json};
use testing::{Refused, on_both};

fn schema() -> Value {
    json!([
        { "Name": "email", "Required": true, "Mutable": true },
        { "Name": "nickname", "Mutable": true, "StringAttributeConstraints": { "MinLength": "2", "MaxLength": "5" } },
        { "Name": "level", "AttributeDataType": "Number", "Mutable": true, "NumberAttributeConstraints": { "MinValue": "1", "MaxValue": "9" } },
        { "Name": "plan", "AttributeDataType": "String", "Mutable": false },
        { "Name": "member", "AttributeDataType": "Boolean", "Mutable": true },
    ])
}

async fn app(server: testing::TestServer) -> App {
    let names = [
        "email",
        "nickname",
        "phone_number",
        "name",
        "custom:level",
        "custom:plan",
        "custom:member",
    ];
    let read = [&names[..], &["email_verified"]].concat();
    App::with(
        server,
        json!({ "Schema": schema() }),
        json!({ "ReadAttributes": read, "WriteAttributes": names }),
    )
    .await
}

async fn sign_up(app: &App, attributes: &[(&str, &str)]) -> Result<Value, Refused> {
    let list: Vec<Value> = attributes
        .iter()
        .map(|(name, value)| json!({ "Name": name, "Value": value }))
        .collect();
    app.client(
        "SignUp",
        json!({ "Username": "alice", "Password": PASSWORD, "UserAttributes": list }),
    )
    .await
}

on_both!(values_keep_to_the_schema, async |server| {
    let app = app(server).await;
    let email = ("email", "a@example.com");
    for (given, text) in [
        (
            vec![],
            "Attributes did not conform to the schema: email: The attribute is required\n",
        ),
        (vec![("email", "nonsense")], "Invalid email address format."),
        (
            vec![email, ("phone_number", "0170 1234")],
            "Invalid phone number format.",
        ),
    ] {
        assert_refused(sign_up(&app, &given).await, INVALID, text);
    }
    for given in [
        ("nickname", "x"),
        ("nickname", "longer"),
        ("custom:level", "0"),
        ("custom:level", "10"),
        ("custom:level", "three"),
        ("custom:member", "maybe"),
    ] {
        let refused = sign_up(&app, &[email, given]).await.unwrap_err();
        assert_eq!(refused.code, INVALID, "{given:?}");
        assert!(
            refused
                .message
                .starts_with("Attributes did not conform to the schema: "),
            "{refused:?}"
        );
        assert!(refused.message.contains(given.0), "{refused:?}");
    }
    sign_up(
        &app,
        &[
            email,
            ("nickname", "ally"),
            ("custom:level", "9"),
            ("custom:plan", "gold"),
            ("custom:member", "TRUE"),
        ],
    )
    .await
    .unwrap();
    let user = app.admin_get("alice").await.unwrap();
    let attributes = &user["UserAttributes"];
    assert_eq!(
        attribute(attributes, "custom:member").as_deref(),
        Some("true")
    );
    assert_eq!(attribute(attributes, "custom:level").as_deref(), Some("9"));
});

on_both!(attributes_change_and_go, async |server| {
    let app = app(server).await;
    app.user_with(
        "alice",
        json!([{ "Name": "email", "Value": "a@example.com" }, { "Name": "custom:plan", "Value": "gold" }, { "Name": "nickname", "Value": "ally" }]),
    )
    .await;
    let signed_in = app.sign_in("alice").await;
    let update = async |name: &str, value: &str| {
        app.call(
            "UpdateUserAttributes",
            json!({ "AccessToken": signed_in.access, "UserAttributes": [{ "Name": name, "Value": value }] }),
        )
        .await
    };
    assert_refused(
        update("custom:plan", "iron").await,
        INVALID,
        "user.custom:plan: Attribute cannot be updated.\n",
    );
    assert_refused(
        update("custom:unknown", "x").await,
        INVALID,
        "user.custom:unknown: Attribute does not exist in the schema.\n",
    );
    assert_refused(
        app.admin(
            "AdminUpdateUserAttributes",
            json!({ "Username": "alice", "UserAttributes": [{ "Name": "custom:unknown", "Value": "x" }] }),
        )
        .await,
        INVALID,
        "user.custom:unknown: Attribute does not exist in the schema.\n",
    );
    update("nickname", "al").await.unwrap();
    update("nickname", "").await.unwrap();
    let user = app.get_user(&signed_in.access).await.unwrap();
    assert_eq!(attribute(&user["UserAttributes"], "nickname"), None);
    for (name, required) in [("email", true), ("custom:plan", false)] {
        let input = json!({ "AccessToken": signed_in.access, "UserAttributeNames": [name] });
        let answer = app.call("DeleteUserAttributes", input).await;
        assert_eq!(answer.unwrap_err().code, INVALID, "{name} {required}");
    }
});

on_both!(t40_a_client_reads_and_writes_what_it_may, async |server| {
    let app = app(server).await;
    app.user_with(
        "alice",
        json!([
            { "Name": "email", "Value": "a@example.com" }, { "Name": "custom:level", "Value": "3" },
            { "Name": "given_name", "Value": "Alice" },
        ]),
    )
    .await;
    let forbidden = "A client attempted to write unauthorized attribute";
    let signed_in = app.sign_in("alice").await;
    for name in ["email_verified", "given_name", "phone_number_verified"] {
        let given = [("email", "b@example.com"), (name, "true")];
        assert_refused(sign_up(&app, &given).await, NOT_AUTHORIZED, forbidden);
        let input = json!({ "AccessToken": signed_in.access, "UserAttributes": [{ "Name": name, "Value": "true" }] });
        assert_refused(
            app.call("UpdateUserAttributes", input).await,
            NOT_AUTHORIZED,
            forbidden,
        );
        let input = json!({ "AccessToken": signed_in.access, "UserAttributeNames": [name] });
        assert!(
            app.call("DeleteUserAttributes", input).await.is_err(),
            "{name}"
        );
    }
    for name in ["sub", "identities", "cognito:user_status"] {
        let input = json!({ "AccessToken": signed_in.access, "UserAttributes": [{ "Name": name, "Value": "x" }] });
        assert!(
            app.call("UpdateUserAttributes", input).await.is_err(),
            "{name}"
        );
    }
    let user = app.get_user(&signed_in.access).await.unwrap();
    assert_eq!(attribute(&user["UserAttributes"], "given_name"), None);
    assert_eq!(
        attribute(&user["UserAttributes"], "custom:level").as_deref(),
        Some("3")
    );
    assert!(claims(&signed_in.id)["given_name"].is_null());
    assert_eq!(claims(&signed_in.id)["custom:level"], "3");
});

on_both!(
    t40_a_client_without_lists_reads_and_writes_every_attribute,
    async |server| {
        let schema = json!([
            { "Name": "level", "AttributeDataType": "Number", "Mutable": true },
            { "Name": "secret", "AttributeDataType": "String", "Mutable": true, "DeveloperOnlyAttribute": true },
        ]);
        let app = App::with(server, json!({ "Schema": schema }), json!({})).await;
        let lists = json!({ "ReadAttributes": [], "WriteAttributes": [] });
        let empty = create_client(&app.server, &app.pool, lists).await;
        for (name, client) in [
            ("alice", app.client.clone()),
            ("bob", text(&empty, "ClientId")),
        ] {
            let input = json!({
                "ClientId": client, "Username": name, "Password": PASSWORD,
                "UserAttributes": [
                    { "Name": "custom:level", "Value": "3" }, { "Name": "given_name", "Value": name },
                ],
            });
            app.call("SignUp", input).await.unwrap();
            app.admin("AdminConfirmSignUp", json!({ "Username": name }))
                .await
                .unwrap();
            let input = json!({ "Username": name, "UserAttributes": [{ "Name": "dev:custom:secret", "Value": "x" }] });
            app.admin("AdminUpdateUserAttributes", input).await.unwrap();
            let input = json!({
                "ClientId": client, "AuthFlow": "USER_PASSWORD_AUTH",
                "AuthParameters": { "USERNAME": name, "PASSWORD": PASSWORD },
            });
            let signed_in = tokens(&app.call("InitiateAuth", input).await.unwrap());
            let update = async |attribute: &str, value: &str| {
                let given = json!([{ "Name": attribute, "Value": value }]);
                let input = json!({ "AccessToken": signed_in.access, "UserAttributes": given });
                app.call("UpdateUserAttributes", input).await
            };
            update("custom:level", "4").await.unwrap();
            for managed in [
                "sub",
                "identities",
                "email_verified",
                "phone_number_verified",
                "dev:custom:secret",
            ] {
                assert_refused(
                    update(managed, "true").await,
                    NOT_AUTHORIZED,
                    "A client attempted to write unauthorized attribute",
                );
            }
            let user = app.get_user(&signed_in.access).await.unwrap();
            let seen = &user["UserAttributes"];
            assert_eq!(attribute(seen, "custom:level").as_deref(), Some("4"));
            assert_eq!(attribute(seen, "given_name").as_deref(), Some(name));
            assert_eq!(attribute(seen, "dev:custom:secret"), None);
            let id = claims(&signed_in.id);
            assert_eq!(id["custom:level"], "3");
            assert_eq!(id["given_name"], name);
            assert!(id["dev:custom:secret"].is_null());
        }
    }
);

on_both!(
    what_an_administrator_says_of_a_new_address_leaves_the_old_one,
    async |server| {
        let pool = json!({
            "AliasAttributes": ["email"], "AutoVerifiedAttributes": ["email"],
            "UserAttributeUpdateSettings": { "AttributesRequireVerificationBeforeUpdate": ["email"] },
        });
        let app = App::with(server, pool, json!({})).await;
        app.user("alice").await;
        let update = json!({
            "Username": "alice", "UserAttributes": [
                { "Name": "email", "Value": "new@example.com" }, { "Name": "email_verified", "Value": "false" },
            ],
        });
        app.admin("AdminUpdateUserAttributes", update)
            .await
            .unwrap();
        let signed_in = app.sign_in("alice@example.com").await;
        let user = app.get_user(&signed_in.access).await.unwrap();
        let value = |name: &str| attribute(&user["UserAttributes"], name);
        assert_eq!(value("email").as_deref(), Some("alice@example.com"));
        assert_eq!(value("email_verified").as_deref(), Some("true"));
        let code = app.code("new@example.com");
        let verify =
            json!({ "AccessToken": signed_in.access, "AttributeName": "email", "Code": code });
        app.call("VerifyUserAttribute", verify).await.unwrap();
        assert!(app.initiate("new@example.com", PASSWORD).await.is_ok());
        assert!(app.initiate("alice@example.com", PASSWORD).await.is_err());
    }
);

on_both!(every_unknown_attribute_is_named, async |server| {
    let app = App::new(server).await;
    app.user("ada").await;
    let names =
        json!({ "Username": "ada", "UserAttributeNames": ["name", "custom:a", "custom:b"] });
    assert_refused(
        app.admin("AdminDeleteUserAttributes", names).await,
        INVALID,
        "user.custom:a: Attribute does not exist in the schema.\nuser.custom:b: Attribute does not exist in the schema.\n",
    );
});
