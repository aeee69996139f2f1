//! What people get by mail.

use crate::app::{App, INVALID, PASSWORD, assert_refused, attribute};
use serde_json::json;
use testing::on_both;

on_both!(an_invitation_brings_name_and_password, async |server| {
    let app = App::new(server).await;
    let invite = |extra: serde_json::Value| {
        let base = json!({
            "Username": "bob", "UserAttributes": [{ "Name": "email", "Value": "bob@example.com" }],
            "DesiredDeliveryMediums": ["EMAIL"],
        });
        crate::app::merged(base, extra)
    };
    app.admin("AdminCreateUser", invite(json!({})))
        .await
        .unwrap();
    let sent = app.server.outbox.messages(Some("bob@example.com"));
    assert_eq!(sent.len(), 1);
    let first = sent[0].message.code.clone();
    assert_eq!(sent[0].message.subject, "Your temporary password");
    assert_eq!(
        sent[0].message.body,
        format!("Your username is bob and temporary password is {first}.")
    );
    assert_eq!(
        app.initiate("bob", &first).await.unwrap()["ChallengeName"],
        "NEW_PASSWORD_REQUIRED"
    );
    // Sent again, it is another password, and the first is none any more.
    app.admin(
        "AdminCreateUser",
        invite(json!({ "MessageAction": "RESEND" })),
    )
    .await
    .unwrap();
    let second = app.code("bob@example.com");
    assert!(app.initiate("bob", &first).await.is_err());
    assert!(app.initiate("bob", &second).await.is_ok());
    app.set_password("bob", PASSWORD).await;
    assert_refused(
        app.admin(
            "AdminCreateUser",
            invite(json!({ "MessageAction": "RESEND" })),
        )
        .await,
        "UnsupportedUserStateException",
        "Resend not possible. bob status is not FORCE_CHANGE_PASSWORD",
    );
    let user = app.admin_get("bob").await.unwrap();
    assert_ne!(
        attribute(&user["UserAttributes"], "email_verified").as_deref(),
        Some("true"),
        "an invitation verifies nothing"
    );
});

on_both!(t53_names_write_nothing_into_a_mail, async |server| {
    let template = json!({
        "AutoVerifiedAttributes": ["email"],
        "AdminCreateUserConfig": { "InviteMessageTemplate": {
            "EmailMessage": "<p>Hello {username}: {####}</p>", "EmailSubject": "Welcome",
        } },
    });
    let app = App::with(server, template, json!({})).await;
    for address in [
        "a@example.com\r\nBcc: all@example.com",
        "a@example.com\n",
        "a@example.com, b@example.com",
        "<a@example.com>",
        "a@example.com\u{0}",
    ] {
        let refused = app.sign_up("mallory", address).await.unwrap_err();
        assert_eq!(refused.status, 400, "{address:?}");
    }
    let name = "<script>alert(1)</script>";
    let input = json!({
        "Username": name, "DesiredDeliveryMediums": ["EMAIL"],
        "UserAttributes": [{ "Name": "email", "Value": "m@example.com" }],
    });
    app.admin("AdminCreateUser", input).await.unwrap();
    let sent = app.server.outbox.messages(Some("m@example.com"));
    assert!(
        !sent[0].message.body.contains("<script>"),
        "{}",
        sent[0].message.body
    );
});

on_both!(a_verification_code_can_be_asked_for, async |server| {
    let app = App::new(server).await;
    app.user_with(
        "alice",
        json!([{ "Name": "email", "Value": "alice@example.com" }]),
    )
    .await;
    let access = app.sign_in("alice").await.access;
    let ask = |name: &str| json!({ "AccessToken": access, "AttributeName": name });
    let sent = app
        .call("GetUserAttributeVerificationCode", ask("email"))
        .await
        .unwrap();
    assert_eq!(sent["CodeDeliveryDetails"]["Destination"], "a***@e***");
    let messages = app.server.outbox.messages(Some("alice@example.com"));
    assert_eq!(messages[0].message.subject, "Your verification code");
    assert_eq!(
        app.call("GetUserAttributeVerificationCode", ask("name"))
            .await
            .unwrap_err()
            .code,
        INVALID
    );
    let input = json!({ "AccessToken": access, "AttributeName": "email", "Code": app.code("alice@example.com") });
    app.call("VerifyUserAttribute", input).await.unwrap();
    // What an administrator changes is not verified unless the administrator says so.
    let change = json!({ "Username": "alice", "UserAttributes": [{ "Name": "email", "Value": "new@example.com" }] });
    app.admin("AdminUpdateUserAttributes", change)
        .await
        .unwrap();
    let user = app.admin_get("alice").await.unwrap();
    assert_eq!(
        attribute(&user["UserAttributes"], "email_verified").as_deref(),
        Some("false")
    );
});
