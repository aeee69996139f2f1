//! The ids that SRP shows for addresses nobody has: what they lead to is what the address leads to (threat 31).

use crate::app::{App, text};
use keys::srp::Client;
use serde_json::{Value, json};
use testing::{TestServer, on_both};

/// A pool whose users go by that attribute, and which hides who they are.
async fn hiding(server: TestServer, attribute: &str) -> App {
    App::with(
        server,
        json!({
            "UsernameAttributes": [attribute], "AutoVerifiedAttributes": [attribute],
            "UsernameConfiguration": { "CaseSensitive": false },
        }),
        json!({ "PreventUserExistenceErrors": "ENABLED" }),
    )
    .await
}

/// The id that SRP shows for a name.
async fn id(app: &App, name: &str) -> String {
    let srp = Client::new([9; 32]);
    let challenge = app.srp_start(name, &srp.public_hex()).await.unwrap();
    text(&challenge["ChallengeParameters"], "USER_ID_FOR_SRP")
}

/// Where a code is said to go that is asked for by this name.
async fn delivery(app: &App, operation: &str, name: &str) -> Result<Value, String> {
    let answer = app.client(operation, json!({ "Username": name })).await;
    answer
        .map(|answer| answer["CodeDeliveryDetails"].clone())
        .map_err(|refused| refused.code)
}

fn by_mail(destination: &str) -> Value {
    json!({ "AttributeName": "email", "DeliveryMedium": "EMAIL", "Destination": destination })
}

on_both!(t31_an_id_leads_where_its_address_leads, async |server| {
    let app = hiding(server, "email").await;
    app.user("Known@example.com").await;
    app.user("disabled@shop.example").await;
    let disabled = json!({ "Username": "disabled@shop.example" });
    app.admin("AdminDisableUser", disabled).await.unwrap();
    // Whose password is a temporary one, and whose address is not verified: no code goes to them.
    let invited = json!({ "Username": "invited@mail.example", "MessageAction": "SUPPRESS" });
    app.admin("AdminCreateUser", invited).await.unwrap();
    app.sign_up("unverified@quux.example", "unverified@quux.example")
        .await
        .unwrap();

    for (name, destination) in [
        ("known@example.com", "k***@e***"),
        ("disabled@shop.example", "d***@s***"),
        ("invited@mail.example", "i***@m***"),
        ("unverified@quux.example", "u***@q***"),
        ("victim@example.com", "v***@e***"),
        ("{odd@7.example", "{***@7***"),
        ("0@Zoo.example", "0***@z***"),
    ] {
        let id = id(&app, name).await;
        for asked in [name, &id, &name.to_uppercase(), &id.to_uppercase()] {
            assert_eq!(
                delivery(&app, "ForgotPassword", asked).await,
                Ok(by_mail(destination)),
                "{name} as {asked}"
            );
        }
        // Nor are there two limits where there is one.
        let mut answers = Vec::new();
        for _ in 0..20 {
            answers.push(delivery(&app, "ForgotPassword", name).await);
        }
        let limited = Err("LimitExceededException".to_owned());
        assert_eq!(answers.last(), Some(&limited), "{name}");
        assert_eq!(delivery(&app, "ForgotPassword", &id).await, limited);
        let guess = async |name: &str| {
            let input = json!({ "Username": name, "ConfirmationCode": "nonsense", "Password": "Another-horse-3" });
            let answer = app.client("ConfirmForgotPassword", input).await;
            answer.unwrap_err().code
        };
        assert_eq!(guess(name).await, guess(&id).await);
        for _ in 0..20 {
            guess(name).await;
        }
        assert_eq!(guess(name).await, "LimitExceededException");
        assert_eq!(guess(&id).await, "LimitExceededException", "{name}");
    }

    for (name, destination) in [
        ("unverified@quux.example", "u***@q***"),
        ("another@example.com", "a***@e***"),
    ] {
        let id = id(&app, name).await;
        for asked in [name, &id, &name.to_uppercase()] {
            assert_eq!(
                delivery(&app, "ResendConfirmationCode", asked).await,
                Ok(by_mail(destination)),
                "{name} as {asked}"
            );
        }
    }
});

on_both!(t31_an_id_leads_to_its_number, async |server| {
    let app = hiding(server, "phone_number").await;
    for (number, destination) in [("+12065550147", "+*******0147"), ("+4930123", "+***0123")] {
        let id = id(&app, number).await;
        for asked in [number, &id] {
            let expected = json!({
                "AttributeName": "phone_number", "DeliveryMedium": "SMS", "Destination": destination,
            });
            assert_eq!(
                delivery(&app, "ForgotPassword", asked).await,
                Ok(expected),
                "{number} as {asked}"
            );
        }
    }
});

on_both!(
    t31_an_id_that_nobody_was_shown_leads_somewhere,
    async |server| {
        let app = hiding(server, "email").await;
        let shown = id(&app, "victim@example.com").await;
        // One digit off: nothing of the address is left in it, and the answer has the same form.
        let last = if shown.ends_with('0') { "1" } else { "0" };
        let other = format!("{}{last}", &shown[..shown.len() - 1]);
        let first = delivery(&app, "ForgotPassword", &other).await.unwrap();
        let destination = text(&first, "Destination");
        let (local, domain) = destination.split_once('@').unwrap();
        for part in [local, domain] {
            assert!(
                part.len() == 4 && part.ends_with("***") && part.as_bytes()[0].is_ascii_lowercase(),
                "{destination}"
            );
        }
        assert_eq!(delivery(&app, "ForgotPassword", &other).await, Ok(first));
    }
);

on_both!(
    t31_an_answer_in_another_name_tells_nothing,
    async |server| {
        let app = hiding(server, "email").await;
        app.user("known@example.com").await;
        let client = Client::new([9; 32]);
        let mut told = Vec::new();
        for name in ["known@example.com", "nobody@example.com"] {
            let mut answers = Vec::new();
            for _ in 0..6 {
                let challenge = app.srp_start(name, &client.public_hex()).await.unwrap();
                let mut answer = app.srp_answer(&client, &challenge, "Wrong-horse-1");
                // The same id in another spelling, and the address where the id was asked for.
                let id = text(&answer, "USERNAME");
                answer["USERNAME"] = json!(id.to_uppercase());
                answers.push(
                    app.srp_finish(answer)
                        .await
                        .map_err(|refused| (refused.code, refused.message)),
                );
                let challenge = app.srp_start(&id, &client.public_hex()).await.unwrap();
                let mut answer = app.srp_answer(&client, &challenge, "Wrong-horse-1");
                answer["USERNAME"] = json!(name);
                answers.push(
                    app.srp_finish(answer)
                        .await
                        .map_err(|refused| (refused.code, refused.message)),
                );
            }
            told.push(answers);
        }
        assert_eq!(told.first(), told.last());
    }
);
