//! How many messages an address gets, whoever asks for them.

use crate::app::{
    App, LIMIT_EXCEEDED, TOO_MANY, assert_refused, create_client, create_pool, merged, text,
};
use serde_json::json;
use testing::{TestServer, on_both};

const HOUR_MS: i64 = 60 * 60 * 1000;

const LIMIT: &str = "Attempt limit exceeded, please try after some time.";

/// Another pool of the same server, where everybody may sign up.
async fn beside(app: &App) -> App {
    let server = app.server.another_handle();
    let pool = create_pool(&server, json!({ "AutoVerifiedAttributes": ["email"] })).await;
    let client = create_client(&server, &pool, json!({})).await;
    App {
        server,
        pool,
        client: text(&client, "ClientId"),
    }
}

/// So many people sign up with the address.
async fn fill(app: &App, address: &str, times: usize) {
    for n in 0..times {
        app.sign_up(&format!("{address}-{n}"), address)
            .await
            .unwrap();
    }
}

fn sent(app: &App, to: &str) -> usize {
    app.server.outbox.messages(Some(to)).len()
}

on_both!(an_address_gets_ten_messages_an_hour, async |server| {
    let app = App::new(server).await;
    let victim = "victim@example.com";
    let theirs = json!([{ "Name": "email", "Value": victim }, { "Name": "email_verified", "Value": "true" }]);
    app.user("alice").await;
    let access = app.sign_in("alice").await.access;
    app.user("erin").await;
    let other = app.sign_in("erin").await.access;
    app.user_with("bob", theirs.clone()).await;
    let invite = json!({ "Username": "carol", "UserAttributes": theirs, "DesiredDeliveryMediums": ["EMAIL"] });
    let change = |access: &str| json!({ "AccessToken": access, "UserAttributes": [{ "Name": "email", "Value": victim }] });
    fill(&app, victim, 4).await;
    fill(&beside(&app).await, "Victim@Example.com", 4).await;
    app.admin("AdminCreateUser", invite.clone()).await.unwrap();
    app.call("UpdateUserAttributes", change(&access))
        .await
        .unwrap();

    // That was the tenth. Nothing more goes out, and nothing is done of what would send it.
    let resend = json!({ "Username": "victim@example.com-0" });
    let (bob, dave) = (json!({ "Username": "bob" }), json!({ "Username": "dave" }));
    let ask = json!({ "AccessToken": access, "AttributeName": "email" });
    for (answer, code) in [
        (app.sign_up("dave", victim).await, LIMIT_EXCEEDED),
        (
            app.client("ResendConfirmationCode", resend.clone()).await,
            LIMIT_EXCEEDED,
        ),
        (
            app.client("ForgotPassword", bob.clone()).await,
            LIMIT_EXCEEDED,
        ),
        (
            app.call("GetUserAttributeVerificationCode", ask).await,
            LIMIT_EXCEEDED,
        ),
        (
            app.admin("AdminResetUserPassword", bob).await,
            LIMIT_EXCEEDED,
        ),
        // These have no such exception in their models.
        (
            app.call("UpdateUserAttributes", change(&other)).await,
            TOO_MANY,
        ),
        (
            app.admin("AdminCreateUser", merged(invite.clone(), dave))
                .await,
            TOO_MANY,
        ),
        (
            app.admin(
                "AdminCreateUser",
                merged(invite, json!({ "MessageAction": "RESEND" })),
            )
            .await,
            TOO_MANY,
        ),
    ] {
        assert_refused(answer, code, LIMIT);
    }
    // In whatever case it was written.
    assert_eq!(sent(&app, victim), 10);
    assert!(app.admin_get("dave").await.is_err());
    assert_eq!(
        app.admin_get("bob").await.unwrap()["UserStatus"],
        "CONFIRMED"
    );
    // Others get theirs, and the next hour is another one.
    fill(&app, "somebody@example.com", 1).await;
    app.server.clock.advance(HOUR_MS);
    app.client("ResendConfirmationCode", resend).await.unwrap();
});

/// A pool of addresses where nobody is told who is there, with one member.
async fn hiding(server: TestServer, member: &str) -> App {
    let pool = json!({ "UsernameAttributes": ["email"] });
    let client = json!({ "PreventUserExistenceErrors": "ENABLED" });
    let app = App::with(server, pool, client).await;
    app.user(member).await;
    app
}

on_both!(t31_a_full_destination_tells_nothing, async |server| {
    let (member, nobody) = ("member@example.com", "nobody@example.com");
    let first = hiding(server, member).await;
    let another = async || hiding(first.server.another_handle(), member).await;
    let apps = [&first, &another().await, &another().await];
    for app in apps {
        for name in [member, nobody] {
            for _ in 0..4 {
                let asked = app.client("ForgotPassword", json!({ "Username": name }));
                let details = &asked.await.unwrap()["CodeDeliveryDetails"];
                assert_eq!(text(details, "DeliveryMedium"), "EMAIL");
            }
        }
    }
    // Of twelve ten went out, and nobody was told.
    assert_eq!(sent(&first, member), 10);
    assert_eq!(sent(&first, nobody), 0);
    // How many are left for an address does not tell whether somebody has it.
    let open = beside(&first).await;
    for name in [member, nobody] {
        fill(&open, name, 10).await;
        let one_more = open.sign_up("one-more", name).await;
        assert_refused(one_more, LIMIT_EXCEEDED, LIMIT);
    }
    // And whoever fills it does not learn for which name it is the destination.
    let before = sent(&first, member);
    first.server.clock.advance(HOUR_MS);
    for name in [member, nobody] {
        let asked = first.client("ForgotPassword", json!({ "Username": name }));
        asked.await.unwrap();
    }
    assert_eq!(sent(&first, member), before + 1);
});
