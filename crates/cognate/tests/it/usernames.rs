//! The three ways of naming users.

use crate::app::{App, INVALID, PASSWORD, assert_refused, attribute, text, tokens};
use serde_json::{Value, json};
use testing::on_both;

fn email(value: &str) -> Value {
    json!([{ "Name": "email", "Value": value }])
}

on_both!(
    names_differ_by_case_unless_the_pool_says_otherwise,
    async |server| {
        let strict = App::with(server, json!({}), json!({})).await;
        strict.user("alice").await;
        strict.user("Alice").await;
        assert!(strict.initiate("ALICE", PASSWORD).await.is_err());

        let lax = json!({ "UsernameConfiguration": { "CaseSensitive": false } });
        let lax = App::with(strict.server, lax, json!({})).await;
        lax.sign_up("Bob", "bob@example.com").await.unwrap();
        assert_refused(
            lax.sign_up("BOB", "b@example.com").await,
            "UsernameExistsException",
            "User already exists",
        );
        lax.admin("AdminConfirmSignUp", json!({ "Username": "bOB" }))
            .await
            .unwrap();
        assert_eq!(lax.admin_get("BoB").await.unwrap()["Username"], "bob");
        assert!(lax.srp("BOB", PASSWORD).await.is_ok());
    }
);

on_both!(an_address_as_username, async |server| {
    let pool = json!({
        "UsernameAttributes": ["email"], "AutoVerifiedAttributes": ["email"],
        "UsernameConfiguration": { "CaseSensitive": false },
    });
    let app = App::with(server, pool, json!({})).await;
    assert_refused(
        app.sign_up("alice", "alice@example.com").await,
        INVALID,
        "Username should be an email.",
    );
    let input = json!({ "Username": "alice@example.com", "Password": PASSWORD });
    let made = app.client("SignUp", input.clone()).await.unwrap();
    assert_refused(
        app.client("SignUp", input).await,
        "UsernameExistsException",
        "An account with the given email already exists.",
    );
    app.confirm("alice@example.com", &app.code("alice@example.com"))
        .await
        .unwrap();
    let signed_in = tokens(&app.srp("Alice@Example.com", PASSWORD).await.unwrap());
    let user = app.get_user(&signed_in.access).await.unwrap();
    assert_eq!(user["Username"], made["UserSub"]);
    assert_eq!(
        attribute(&user["UserAttributes"], "email").as_deref(),
        Some("alice@example.com")
    );
    // The new address is the new name at once.
    let change =
        json!({ "AccessToken": signed_in.access, "UserAttributes": email("moved@example.com") });
    app.call("UpdateUserAttributes", change).await.unwrap();
    assert!(app.initiate("alice@example.com", PASSWORD).await.is_err());
    assert!(app.initiate("moved@example.com", PASSWORD).await.is_ok());
    assert!(
        app.initiate(&text(&made, "UserSub"), PASSWORD)
            .await
            .is_ok()
    );
});

on_both!(a_telephone_or_an_address_as_username, async |server| {
    let pool = json!({ "UsernameAttributes": ["email", "phone_number"] });
    let app = App::with(server, pool, json!({})).await;
    let sign_up = async |name: &str| {
        app.client("SignUp", json!({ "Username": name, "Password": PASSWORD }))
            .await
    };
    assert_refused(
        sign_up("alice").await,
        INVALID,
        "Username should be either an email or a phone number.",
    );
    sign_up("+491701234567").await.unwrap();
    sign_up("alice@example.com").await.unwrap();
    assert_refused(
        sign_up("+491701234567").await,
        "UsernameExistsException",
        "An account with the given phone_number already exists.",
    );
});

on_both!(
    an_alias_belongs_to_whoever_verified_it_first,
    async |server| {
        let pool = json!({ "AliasAttributes": ["email"], "AutoVerifiedAttributes": ["email"] });
        let app = App::with(server, pool, json!({})).await;
        assert_refused(
            app.sign_up("alice@example.com", "alice@example.com").await,
            INVALID,
            "Username cannot be of email format, since user pool is configured for email alias.",
        );
        let shared = "shared@example.com";
        app.sign_up("first", shared).await.unwrap();
        let first = app.code(shared);
        assert!(
            app.initiate(shared, PASSWORD).await.is_err(),
            "not verified yet"
        );
        app.confirm("first", &first).await.unwrap();
        let owner = async || {
            let answer = app.initiate(shared, PASSWORD).await.unwrap();
            app.get_user(&tokens(&answer).access).await.unwrap()["Username"].clone()
        };
        assert_eq!(owner().await, "first");

        app.sign_up("second", shared).await.unwrap();
        let second = app.code(shared);
        assert_refused(
            app.confirm("second", &second).await,
            "AliasExistsException",
            "An account with the email already exists.",
        );
        assert_eq!(owner().await, "first");
        let force =
            json!({ "Username": "second", "ConfirmationCode": second, "ForceAliasCreation": true });
        app.client("ConfirmSignUp", force).await.unwrap();
        assert_eq!(owner().await, "second");
        let former = app.admin_get("first").await.unwrap();
        assert_eq!(
            attribute(&former["UserAttributes"], "email").as_deref(),
            Some(shared)
        );
        assert_eq!(
            attribute(&former["UserAttributes"], "email_verified").as_deref(),
            Some("false")
        );
        assert!(app.initiate("first", PASSWORD).await.is_ok());
    }
);

on_both!(
    an_administrator_moves_an_alias_by_force_only,
    async |server| {
        let pool = json!({ "AliasAttributes": ["email", "preferred_username"] });
        let app = App::with(server, pool, json!({})).await;
        let verified = json!([{ "Name": "email", "Value": "a@example.com" }, { "Name": "email_verified", "Value": "true" }]);
        app.user_with("first", verified.clone()).await;
        let create = |force: bool| {
            json!({
                "Username": "second", "UserAttributes": verified, "MessageAction": "SUPPRESS", "ForceAliasCreation": force,
            })
        };
        assert_refused(
            app.admin("AdminCreateUser", create(false)).await,
            "AliasExistsException",
            "An account with the email already exists.",
        );
        app.admin("AdminCreateUser", create(true)).await.unwrap();
        assert_eq!(
            app.admin_get("a@example.com").await.unwrap()["Username"],
            "second"
        );

        let preferred = |name: &str| json!({ "Username": name, "UserAttributes": [{ "Name": "preferred_username", "Value": "boss" }] });
        app.admin("AdminUpdateUserAttributes", preferred("first"))
            .await
            .unwrap();
        assert_eq!(app.admin_get("boss").await.unwrap()["Username"], "first");
        let taken = app
            .admin("AdminUpdateUserAttributes", preferred("second"))
            .await
            .unwrap_err();
        assert_eq!(taken.code, "AliasExistsException");
    }
);

on_both!(
    t38_a_first_sign_in_takes_nobodys_preferred_username,
    async |server| {
        let pool = json!({ "AliasAttributes": ["preferred_username"] });
        let app = App::with(server, pool, json!({})).await;
        app.user_with("bob", json!([])).await;
        let eve = json!({ "Username": "eve", "TemporaryPassword": PASSWORD, "MessageAction": "SUPPRESS" });
        app.admin("AdminCreateUser", eve).await.unwrap();
        let answer = async |preferred: &str| {
            let challenge = app.initiate("eve", PASSWORD).await.unwrap();
            let responses = json!({
                "USERNAME": "eve", "NEW_PASSWORD": "Another-horse-3",
                "userAttributes.preferred_username": preferred,
            });
            let input = json!({
                "ChallengeName": "NEW_PASSWORD_REQUIRED", "Session": challenge["Session"],
                "ChallengeResponses": responses,
            });
            app.client("RespondToAuthChallenge", input).await
        };
        assert_refused(
            answer("bob").await,
            "AliasExistsException",
            "An account with the preferred_username already exists.",
        );
        assert!(answer("evelyn").await.is_ok());
        assert_eq!(app.admin_get("evelyn").await.unwrap()["Username"], "eve");
    }
);

on_both!(what_is_not_there_cannot_be_verified, async |server| {
    let app = App::new(server).await;
    for (flag, text) in [
        ("email_verified", "Email is required to verify/un-verify"),
        (
            "phone_number_verified",
            "Phone Number is required to verify/un-verify",
        ),
    ] {
        let input =
            json!({ "Username": "carol", "UserAttributes": [{ "Name": flag, "Value": "true" }] });
        assert_refused(app.admin("AdminCreateUser", input).await, INVALID, text);
    }
});

on_both!(an_address_is_not_given_up_for_a_number, async |server| {
    let pool = json!({ "UsernameAttributes": ["email", "phone_number"] });
    let app = App::with(server, pool, json!({})).await;
    app.user("alice@example.com").await;
    let access = app.sign_in("alice@example.com").await.access;
    let number = json!([{ "Name": "phone_number", "Value": "+12065550100" }]);
    let update = json!({ "AccessToken": access, "UserAttributes": number });
    app.call("UpdateUserAttributes", update).await.unwrap();
    let remove = async |name: &str| {
        let input = json!({ "AccessToken": access, "UserAttributeNames": [name] });
        app.call("DeleteUserAttributes", input).await
    };
    assert_refused(
        remove("email").await,
        INVALID,
        "user.email: Attribute cannot be removed, the user signs in with it.\n",
    );
    remove("phone_number").await.unwrap();
    assert!(app.initiate("alice@example.com", PASSWORD).await.is_ok());
});

on_both!(
    an_address_beside_a_username_that_is_one_is_the_same,
    async |server| {
        let pool = json!({ "UsernameAttributes": ["email"] });
        let app = App::with(server, pool, json!({})).await;
        let user =
            json!({ "Username": "ada@example.com", "UserAttributes": email("bob@example.com") });
        assert_refused(
            app.admin("AdminCreateUser", user).await,
            INVALID,
            "User email should be empty or same as username, since username attribute is email",
        );
    }
);
