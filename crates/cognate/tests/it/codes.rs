//! Codes: how long they count, how often they are sent, and what they prove.

use crate::app::{App, INVALID, NOT_AUTHORIZED, PASSWORD, assert_refused, attribute};
use serde_json::json;
use testing::on_both;

const MISMATCH: (&str, &str) = (
    "CodeMismatchException",
    "Invalid verification code provided, please try again.",
);
const EXPIRED: (&str, &str) = (
    "ExpiredCodeException",
    "Invalid code provided, please request a code again.",
);
const LIMIT: (&str, &str) = (
    "LimitExceededException",
    "Attempt limit exceeded, please try after some time.",
);
const HOUR: i64 = 60 * 60 * 1000;

on_both!(a_sign_up_code_counts_for_a_day_and_once, async |server| {
    let app = App::new(server).await;
    app.sign_up("alice", "alice@example.com").await.unwrap();
    let first = app.code("alice@example.com");
    assert_eq!(first.len(), 6);
    assert_refused(
        app.confirm("alice", "nonsense").await,
        MISMATCH.0,
        MISMATCH.1,
    );
    app.server.clock.advance(24 * HOUR);
    assert_refused(app.confirm("alice", &first).await, EXPIRED.0, EXPIRED.1);
    let resend = json!({ "Username": "alice" });
    let sent = app
        .client("ResendConfirmationCode", resend.clone())
        .await
        .unwrap();
    assert_eq!(sent["CodeDeliveryDetails"]["Destination"], "a***@e***");
    let second = app.code("alice@example.com");
    assert_refused(app.confirm("alice", &first).await, MISMATCH.0, MISMATCH.1);
    app.confirm("alice", &second).await.unwrap();
    assert_refused(
        app.confirm("alice", &second).await,
        NOT_AUTHORIZED,
        "User cannot be confirmed. Current status is CONFIRMED",
    );
    assert_refused(
        app.client("ResendConfirmationCode", resend).await,
        INVALID,
        "User is already confirmed.",
    );
    assert_refused(
        app.client("ResendConfirmationCode", json!({ "Username": "nobody" }))
            .await,
        "UserNotFoundException",
        "Username/client id combination not found.",
    );
});

on_both!(codes_are_sent_five_times_an_hour, async |server| {
    let app = App::new(server).await;
    app.sign_up("alice", "alice@example.com").await.unwrap();
    app.user("bob").await;
    for (operation, name) in [
        ("ResendConfirmationCode", "alice"),
        ("ForgotPassword", "bob"),
    ] {
        let input = json!({ "Username": name });
        for _ in 0..5 {
            app.client(operation, input.clone()).await.unwrap();
        }
        assert_refused(app.client(operation, input.clone()).await, LIMIT.0, LIMIT.1);
        app.server.clock.advance(HOUR);
        app.client(operation, input).await.unwrap();
    }
});

on_both!(a_forgotten_password_is_reset_with_a_code, async |server| {
    let app = App::new(server).await;
    app.user("alice").await;
    let before = app.sign_in("alice").await;
    let sent = app
        .client("ForgotPassword", json!({ "Username": "alice" }))
        .await
        .unwrap();
    assert_eq!(
        sent["CodeDeliveryDetails"],
        json!({ "AttributeName": "email", "DeliveryMedium": "EMAIL", "Destination": "a***@e***" })
    );
    let first = app.code("alice@example.com");
    let confirm = async |code: &str, password: &str| {
        let input = json!({ "Username": "alice", "ConfirmationCode": code, "Password": password });
        app.client("ConfirmForgotPassword", input).await
    };
    assert_refused(
        confirm("000-00", "Another-horse-3").await,
        MISMATCH.0,
        MISMATCH.1,
    );
    app.server.clock.advance(HOUR);
    assert_refused(
        confirm(&first, "Another-horse-3").await,
        EXPIRED.0,
        EXPIRED.1,
    );
    app.client("ForgotPassword", json!({ "Username": "alice" }))
        .await
        .unwrap();
    let second = app.code("alice@example.com");
    assert_refused(
        confirm(&second, "Short-1").await,
        "InvalidPasswordException",
        "Password did not conform with policy: Password not long enough",
    );
    assert_eq!(
        confirm(&second, "Another-horse-3").await.unwrap(),
        json!({})
    );
    assert_refused(
        confirm(&second, "Another-horse-4").await,
        EXPIRED.0,
        EXPIRED.1,
    );
    assert!(app.initiate("alice", PASSWORD).await.is_err());
    assert!(app.initiate("alice", "Another-horse-3").await.is_ok());
    // A reset ends the sign-ins of whoever knew the old password (threat 38).
    assert!(app.get_user(&before.access).await.is_err());
});

on_both!(where_a_forgotten_password_cannot_be_reset, async |server| {
    let app = App::new(server).await;
    app.user_with(
        "unverified",
        json!([{ "Name": "email", "Value": "u@example.com" }]),
    )
    .await;
    let forgot = async |name: &str| {
        app.client("ForgotPassword", json!({ "Username": name }))
            .await
    };
    let no_address = "Cannot reset password for the user as there is no registered/verified email or phone_number";
    assert_refused(forgot("unverified").await, INVALID, no_address);
    assert_refused(
        forgot("nobody").await,
        "UserNotFoundException",
        "Username/client id combination not found.",
    );
    let invited = json!({ "Username": "invited", "TemporaryPassword": PASSWORD, "MessageAction": "SUPPRESS" });
    app.admin("AdminCreateUser", invited).await.unwrap();
    assert_refused(
        forgot("invited").await,
        NOT_AUTHORIZED,
        "User password cannot be reset in the current state.",
    );
    let admin_only = json!({ "AccountRecoverySetting": { "RecoveryMechanisms": [{ "Name": "admin_only", "Priority": 1 }] } });
    app.admin("UpdateUserPool", admin_only).await.unwrap();
    assert_refused(
        forgot("unverified").await,
        NOT_AUTHORIZED,
        "Contact administrator to reset password.",
    );
});

on_both!(
    an_administrator_makes_a_user_reset_the_password,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        app.admin("AdminResetUserPassword", json!({ "Username": "alice" }))
            .await
            .unwrap();
        assert_eq!(
            app.admin_get("alice").await.unwrap()["UserStatus"],
            "RESET_REQUIRED"
        );
        assert_refused(
            app.initiate("alice", PASSWORD).await,
            "PasswordResetRequiredException",
            "Password reset required for the user",
        );
        let code = app.code("alice@example.com");
        let input =
            json!({ "Username": "alice", "ConfirmationCode": code, "Password": "Another-horse-3" });
        app.client("ConfirmForgotPassword", input).await.unwrap();
        assert_eq!(
            app.admin_get("alice").await.unwrap()["UserStatus"],
            "CONFIRMED"
        );
    }
);

on_both!(a_changed_address_is_verified_with_a_code, async |server| {
    let app = App::new(server).await;
    app.user("alice").await;
    let tokens = app.sign_in("alice").await;
    let change = json!({
        "AccessToken": tokens.access, "UserAttributes": [{ "Name": "email", "Value": "new@example.com" }],
    });
    let changed = app.call("UpdateUserAttributes", change).await.unwrap();
    assert_eq!(
        changed["CodeDeliveryDetailsList"][0]["Destination"],
        "n***@e***"
    );
    let verified = async || {
        let user = app.get_user(&tokens.access).await.unwrap();
        (
            attribute(&user["UserAttributes"], "email").unwrap(),
            attribute(&user["UserAttributes"], "email_verified").unwrap(),
        )
    };
    assert_eq!(
        verified().await,
        ("new@example.com".to_owned(), "false".to_owned())
    );
    let verify = |code: &str| json!({ "AccessToken": tokens.access, "AttributeName": "email", "Code": code });
    assert_refused(
        app.call("VerifyUserAttribute", verify("1")).await,
        MISMATCH.0,
        MISMATCH.1,
    );
    let code = app.code("new@example.com");
    app.call("VerifyUserAttribute", verify(&code))
        .await
        .unwrap();
    assert_eq!(verified().await.1, "true");
    assert_refused(
        app.call("VerifyUserAttribute", verify(&code)).await,
        EXPIRED.0,
        EXPIRED.1,
    );
});

on_both!(
    t39_an_address_that_waits_for_its_code_changes_nothing,
    async |server| {
        let pool = json!({
            "AutoVerifiedAttributes": ["email"],
            "UserAttributeUpdateSettings": { "AttributesRequireVerificationBeforeUpdate": ["email"] },
        });
        let app = App::with(server, pool, json!({})).await;
        app.user("alice").await;
        let tokens = app.sign_in("alice").await;
        let change = |value: &str| json!({ "AccessToken": tokens.access, "UserAttributes": [{ "Name": "email", "Value": value }] });
        let email = async || {
            let user = app.get_user(&tokens.access).await.unwrap();
            attribute(&user["UserAttributes"], "email").unwrap()
        };
        app.call("UpdateUserAttributes", change("first@example.com"))
            .await
            .unwrap();
        assert_eq!(email().await, "alice@example.com");
        let first = app.code("first@example.com");
        app.call("UpdateUserAttributes", change("second@example.com"))
            .await
            .unwrap();
        let second = app.code("second@example.com");
        let verify = |code: &str| json!({ "AccessToken": tokens.access, "AttributeName": "email", "Code": code });
        // The code for the first address proves nothing about the second.
        assert!(
            app.call("VerifyUserAttribute", verify(&first))
                .await
                .is_err()
        );
        assert_eq!(email().await, "alice@example.com");
        app.call("VerifyUserAttribute", verify(&second))
            .await
            .unwrap();
        assert_eq!(email().await, "second@example.com");
    }
);

on_both!(
    too_many_changes_of_an_address_are_refused_as_the_model_has_it,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        let access = app.sign_in("alice").await.access;
        let change = async |to: &str| {
            let input = json!({ "AccessToken": access, "UserAttributes": [{ "Name": "email", "Value": to }] });
            app.call("UpdateUserAttributes", input).await
        };
        for step in 0..5 {
            change(&format!("a{step}@example.com")).await.unwrap();
        }
        assert_refused(
            change("a6@example.com").await,
            "TooManyRequestsException",
            LIMIT.1,
        );
        let user = app.get_user(&access).await.unwrap();
        let email = attribute(&user["UserAttributes"], "email");
        assert_eq!(email.as_deref(), Some("a4@example.com"));
    }
);

on_both!(
    t30_a_sealed_code_is_for_its_own_user_and_purpose,
    async |server| {
        let app = App::new(server).await;
        let (alice, bob) = (app.user("alice").await, app.user("bob").await);
        let store = &app.server.context.store;
        // Somebody who can write to the database moves a code that they know to where it opens more.
        let moved = async |from: &str, purpose: &str, to: &str| {
            let code = store::codes::get(store, &app.pool, from, purpose).await;
            let name = if to == bob { "bob" } else { "alice" };
            let mut batch = store::Batch::new();
            store::codes::put(
                &mut batch,
                &store::codes::Code {
                    sub: to.to_owned(),
                    purpose: "forgot_password".to_owned(),
                    target_value: format!("{name}@example.com"),
                    ..code.unwrap().unwrap()
                },
            );
            store.commit(batch).await.unwrap();
            let input = json!({
                "Username": name, "ConfirmationCode": app.code("alice@example.com"), "Password": "Another-horse-3",
            });
            app.client("ConfirmForgotPassword", input).await
        };
        let access = app.sign_in("alice").await.access;
        let ask = json!({ "AccessToken": access, "AttributeName": "email" });
        app.call("GetUserAttributeVerificationCode", ask)
            .await
            .unwrap();
        let refused = moved(&alice, "verify_email", &alice).await.unwrap_err();
        assert_eq!(refused.code, "CodeMismatchException");
        let forgot = json!({ "Username": "alice" });
        app.client("ForgotPassword", forgot).await.unwrap();
        let refused = moved(&alice, "forgot_password", &bob).await.unwrap_err();
        assert_eq!(refused.code, "CodeMismatchException");
        moved(&alice, "forgot_password", &alice).await.unwrap();
    }
);
