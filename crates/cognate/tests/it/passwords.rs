//! What passwords must be like, and how they change.

use crate::app::{
    App, INCORRECT, INVALID, NOT_AUTHORIZED, PASSWORD, WRONG, assert_refused, create_client, text,
};
use keys::hmac::secret_hash;
use serde_json::{Value, json};
use testing::on_both;

on_both!(
    the_policy_names_the_first_rule_that_is_broken,
    async |server| {
        let app = App::new(server).await;
        for (password, rule) in [
            ("Ab1!efg", "Password not long enough"),
            ("abcdefg1!", "Password must have uppercase characters"),
            ("ABCDEFG1!", "Password must have lowercase characters"),
            ("Abcdefgh!", "Password must have numeric characters"),
            ("Abcdefgh1", "Password must have symbol characters"),
        ] {
            let expected = format!("Password did not conform with policy: {rule}");
            let input = json!({ "Username": "alice", "Password": password });
            assert_refused(
                app.client("SignUp", input).await,
                "InvalidPasswordException",
                &expected,
            );
        }
        let lax = json!({ "Policies": { "PasswordPolicy": {
        "MinimumLength": 6, "RequireLowercase": false, "RequireUppercase": false, "RequireNumbers": false,
        "RequireSymbols": false,
    } } });
        app.admin("UpdateUserPool", lax).await.unwrap();
        let input = json!({ "Username": "alice", "Password": "abcdef" });
        app.client("SignUp", input).await.unwrap();
    }
);

on_both!(a_pool_remembers_passwords, async |server| {
    let pool = json!({ "Policies": { "PasswordPolicy": { "MinimumLength": 8, "PasswordHistorySize": 2 } } });
    let app = App::with(server, pool, json!({})).await;
    app.user("alice").await;
    let access = app.sign_in("alice").await.access;
    let change = async |from: &str, to: &str| {
        let input =
            json!({ "AccessToken": access, "PreviousPassword": from, "ProposedPassword": to });
        app.call("ChangePassword", input).await
    };
    assert_refused(
        change(WRONG, "Another-horse-3").await,
        NOT_AUTHORIZED,
        INCORRECT,
    );
    let history = "PasswordHistoryPolicyViolationException";
    assert_eq!(change(PASSWORD, PASSWORD).await.unwrap_err().code, history);
    change(PASSWORD, "Another-horse-3").await.unwrap();
    assert_eq!(
        change("Another-horse-3", PASSWORD).await.unwrap_err().code,
        history
    );
    let set = json!({ "Username": "alice", "Password": PASSWORD, "Permanent": true });
    assert_eq!(
        app.admin("AdminSetUserPassword", set)
            .await
            .unwrap_err()
            .code,
        history
    );
    change("Another-horse-3", "Another-horse-4").await.unwrap();
    app.set_password("alice", "Another-horse-5").await;
    app.set_password("alice", PASSWORD).await;
    assert!(app.initiate("alice", PASSWORD).await.is_ok());
    assert!(
        app.get_user(&access).await.is_ok(),
        "a changed password ends no sign-in"
    );
});

on_both!(client_secrets_rotate, async |server| {
    let mut app = App::new(server).await;
    let client = create_client(&app.server, &app.pool, json!({ "GenerateSecret": true })).await;
    app.client = text(&client, "ClientId");
    let first = text(&client, "ClientSecret");
    app.user("alice").await;
    let sign_in = async |secret: Option<&str>| {
        let mut parameters = json!({ "USERNAME": "alice", "PASSWORD": PASSWORD });
        if let Some(secret) = secret {
            parameters["SECRET_HASH"] = json!(secret_hash(secret, "alice", &app.client));
        }
        let input = json!({ "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters });
        app.client("InitiateAuth", input).await
    };
    let unreceived = format!(
        "Client {} is configured with secret but SECRET_HASH was not received",
        app.client
    );
    let unverified = format!("Unable to verify secret hash for client {}", app.client);
    assert_refused(sign_in(None).await, NOT_AUTHORIZED, &unreceived);
    assert_refused(sign_in(Some("another")).await, NOT_AUTHORIZED, &unverified);
    assert!(sign_in(Some(&first)).await.is_ok());

    let on_client = |extra: Value| crate::app::merged(json!({ "ClientId": app.client }), extra);
    let added = app
        .admin("AddUserPoolClientSecret", on_client(json!({})))
        .await
        .unwrap();
    let second = text(&added["ClientSecretDescriptor"], "ClientSecretValue");
    assert!(sign_in(Some(&first)).await.is_ok());
    assert!(sign_in(Some(&second)).await.is_ok());
    let third = app
        .admin("AddUserPoolClientSecret", on_client(json!({})))
        .await
        .unwrap_err();
    assert_eq!(third.code, "LimitExceededException");

    let listed = app
        .admin("ListUserPoolClientSecrets", on_client(json!({})))
        .await
        .unwrap();
    let listed = listed["ClientSecrets"].as_array().unwrap();
    assert_eq!(listed.len(), 2);
    assert!(
        listed
            .iter()
            .all(|secret| secret["ClientSecretValue"].is_null())
    );
    let newer = &added["ClientSecretDescriptor"]["ClientSecretId"];
    let older = listed
        .iter()
        .map(|secret| &secret["ClientSecretId"])
        .find(|id| *id != newer)
        .unwrap();
    let delete = |id: &Value| on_client(json!({ "ClientSecretId": id }));
    app.admin("DeleteUserPoolClientSecret", delete(older))
        .await
        .unwrap();
    assert_refused(sign_in(Some(&first)).await, NOT_AUTHORIZED, &unverified);
    assert!(sign_in(Some(&second)).await.is_ok());
    let last = app
        .admin("DeleteUserPoolClientSecret", delete(newer))
        .await
        .unwrap_err();
    assert_eq!(last.code, INVALID);
});

on_both!(every_flow_has_its_switch, async |server| {
    let app = App::with(
        server,
        json!({}),
        json!({ "ExplicitAuthFlows": ["ALLOW_REFRESH_TOKEN_AUTH"] }),
    )
    .await;
    app.user("alice").await;
    assert_refused(
        app.initiate("alice", PASSWORD).await,
        INVALID,
        "USER_PASSWORD_AUTH flow not enabled for this client",
    );
    assert_refused(
        app.admin_initiate("alice", PASSWORD).await,
        INVALID,
        "Auth flow not enabled for this client",
    );
    assert_refused(
        app.srp_start("alice", "2").await,
        INVALID,
        "USER_SRP_AUTH is not enabled for the client.",
    );
    let input = json!({ "AuthFlow": "ADMIN_USER_PASSWORD_AUTH", "AuthParameters": { "USERNAME": "alice", "PASSWORD": PASSWORD } });
    assert_refused(
        app.client("InitiateAuth", input).await,
        INVALID,
        "Initiate Auth method not supported.",
    );
    assert_refused(
        app.call(
            "InitiateAuth",
            json!({ "ClientId": "nosuchclient", "AuthFlow": "USER_PASSWORD_AUTH" }),
        )
        .await,
        "ResourceNotFoundException",
        "User pool client nosuchclient does not exist.",
    );
});

on_both!(a_password_changes_five_times_an_hour, async |server| {
    let app = App::new(server).await;
    app.user("alice").await;
    let change = async |access: &str, from: &str, to: &str| {
        let input =
            json!({ "AccessToken": access, "PreviousPassword": from, "ProposedPassword": to });
        app.call("ChangePassword", input).await
    };
    let access = app.sign_in("alice").await.access;
    for _ in 0..4 {
        change(&access, PASSWORD, PASSWORD).await.unwrap();
    }
    // What tries no password does not count.
    let incomplete = json!({ "AccessToken": access, "ProposedPassword": PASSWORD });
    let refused = app.call("ChangePassword", incomplete).await;
    assert_eq!(refused.unwrap_err().code, INVALID);
    let refused = change(&access, WRONG, PASSWORD).await;
    assert_eq!(refused.unwrap_err().code, NOT_AUTHORIZED);
    assert_refused(
        change(&access, PASSWORD, "Another-horse-3").await,
        "LimitExceededException",
        "Attempt limit exceeded, please try after some time.",
    );
    app.server.clock.advance(60 * 60 * 1000);
    let access = app.sign_in("alice").await.access;
    change(&access, PASSWORD, "Another-horse-3").await.unwrap();
});

on_both!(
    the_password_of_a_disabled_user_is_not_reset,
    async |server| {
        let app = App::new(server).await;
        let ada = json!({ "Username": "ada", "MessageAction": "SUPPRESS" });
        app.admin("AdminCreateUser", ada).await.unwrap();
        let ada = json!({ "Username": "ada" });
        app.admin("AdminDisableUser", ada.clone()).await.unwrap();
        assert_refused(
            app.admin("AdminResetUserPassword", ada).await,
            NOT_AUTHORIZED,
            "User is disabled.",
        );
    }
);

on_both!(
    an_administrator_hears_of_the_password_policy,
    async |server| {
        let pool = json!({ "UsernameAttributes": ["email"] });
        let app = App::with(server, pool, json!({})).await;
        let user = json!({ "Username": "ada@example.com", "TemporaryPassword": "short1" });
        assert_refused(
            app.admin("AdminCreateUser", user).await,
            "InvalidPasswordException",
            "Password did not conform with password policy: Password not long enough",
        );
    }
);
