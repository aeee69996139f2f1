//! Two servers on one PostgreSQL are one.

use crate::app::{App, NOT_AUTHORIZED, PASSWORD, WRONG, assert_refused, tokens};
use futures_util::StreamExt as _;
use keys::srp::Client;
use serde_json::json;
use testing::{Database, TestServer};

async fn two() -> (App, App) {
    let url = Database::Postgres.url().await;
    let first = TestServer::start(Database::Url(url.clone())).await;
    let second = first.second_node(&url).await;
    let first = App::new(first).await;
    let second = App {
        server: second,
        pool: first.pool.clone(),
        client: first.client.clone(),
    };
    (first, second)
}

#[tokio::test]
async fn t34_a_sign_in_goes_on_at_another_node_and_once() {
    let (first, second) = two().await;
    first.user("alice").await;
    let srp = Client::new([9; 32]);
    let challenge = first.srp_start("alice", &srp.public_hex()).await.unwrap();
    let answer = second.srp_answer(&srp, &challenge, PASSWORD);
    let signed_in = tokens(&second.srp_finish(answer.clone()).await.unwrap());
    assert!(first.get_user(&signed_in.access).await.is_ok());
    // What one node has spent, the other does not take.
    assert!(first.srp_finish(answer).await.is_err());

    let temporary = json!({ "Username": "bob", "TemporaryPassword": "Temporary-1!", "MessageAction": "SUPPRESS" });
    second.admin("AdminCreateUser", temporary).await.unwrap();
    let challenge = first.initiate("bob", "Temporary-1!").await.unwrap();
    let answer = json!({
        "ChallengeName": "NEW_PASSWORD_REQUIRED", "Session": challenge["Session"],
        "ChallengeResponses": { "USERNAME": "bob", "NEW_PASSWORD": PASSWORD },
    });
    second
        .client("RespondToAuthChallenge", answer.clone())
        .await
        .unwrap();
    assert_refused(
        first.client("RespondToAuthChallenge", answer).await,
        NOT_AUTHORIZED,
        "Invalid session for the user, session can only be used once.",
    );
    assert!(first.initiate("bob", PASSWORD).await.is_ok());

    // A code that one node sent is confirmed at the other.
    first.sign_up("carol", "carol@example.com").await.unwrap();
    let code = first.code("carol@example.com");
    second.confirm("carol", &code).await.unwrap();
    assert!(first.initiate("carol", PASSWORD).await.is_ok());
}

#[tokio::test]
async fn t07_what_one_node_ends_is_over_at_the_other_within_a_second() {
    let (first, second) = two().await;
    first.user("alice").await;
    let revoked = "Access Token has been revoked";
    for operation in ["RevokeToken", "GlobalSignOut", "AdminUserGlobalSignOut"] {
        let signed_in = first.sign_in("alice").await;
        second.get_user(&signed_in.access).await.unwrap();
        match operation {
            "RevokeToken" => {
                let input = json!({ "Token": signed_in.refresh });
                first.client(operation, input).await.unwrap();
            }
            "GlobalSignOut" => {
                let input = json!({ "AccessToken": signed_in.access });
                first.call(operation, input).await.unwrap();
            }
            _ => {
                let input = json!({ "Username": "alice" });
                first.admin(operation, input).await.unwrap();
            }
        }
        first.server.clock.advance(1000);
        assert_refused(
            second.get_user(&signed_in.access).await,
            NOT_AUTHORIZED,
            revoked,
        );
    }
    let signed_in = first.sign_in("alice").await;
    second.get_user(&signed_in.access).await.unwrap();
    let input = json!({ "Username": "alice" });
    first.admin("AdminDisableUser", input).await.unwrap();
    first.server.clock.advance(1000);
    assert!(second.get_user(&signed_in.access).await.is_err());
    assert!(second.initiate("alice", PASSWORD).await.is_err());
}

#[tokio::test]
async fn a_change_of_a_client_reaches_the_other_node_within_a_second() {
    let (first, second) = two().await;
    first.user("alice").await;
    assert!(second.initiate("alice", PASSWORD).await.is_ok());
    let closed = json!({ "ClientId": first.client, "ExplicitAuthFlows": ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] });
    first.admin("UpdateUserPoolClient", closed).await.unwrap();
    first.server.clock.advance(1000);
    assert_refused(
        second.initiate("alice", PASSWORD).await,
        crate::app::INVALID,
        "USER_PASSWORD_AUTH flow not enabled for this client",
    );
    let gone = json!({ "ClientId": first.client });
    first.admin("DeleteUserPoolClient", gone).await.unwrap();
    first.server.clock.advance(1000);
    assert!(second.srp("alice", PASSWORD).await.is_err());
}

#[tokio::test]
async fn t33_guesses_at_two_nodes_share_one_counter() {
    let (first, second) = two().await;
    first.user("alice").await;
    let guesses = (0..40).map(|n| {
        let app = if n % 2 == 0 { &first } else { &second };
        app.initiate("alice", WRONG)
    });
    let checked = futures_util::future::join_all(guesses)
        .await
        .into_iter()
        .filter(|answer| {
            answer
                .as_ref()
                .is_err_and(|refused| refused.message == crate::app::INCORRECT)
        })
        .count();
    assert_eq!(checked, 5);
    for app in [&first, &second] {
        assert_refused(
            app.initiate("alice", PASSWORD).await,
            NOT_AUTHORIZED,
            "Password attempts exceeded",
        );
    }
}

#[tokio::test]
async fn t33_spraying_at_two_nodes_shares_the_limit_of_the_address() {
    let (first, second) = two().await;
    let hiding = json!({
        "ClientId": first.client, "ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH"],
        "PreventUserExistenceErrors": "ENABLED",
    });
    first.admin("UpdateUserPoolClient", hiding).await.unwrap();
    let attempts = (0..600).map(async |n| {
        let app = if n % 2 == 0 { &first } else { &second };
        app.initiate(&format!("user{n}"), WRONG).await
    });
    let checked = futures_util::stream::iter(attempts)
        .buffer_unordered(64)
        .filter(|answer| {
            std::future::ready(
                answer
                    .as_ref()
                    .is_err_and(|refused| refused.message == crate::app::INCORRECT),
            )
        })
        .count()
        .await;
    assert_eq!(checked, 500);
}

#[tokio::test]
async fn t06_a_refresh_token_has_one_successor() {
    let (first, second) = two().await;
    let rotating = json!({
        "ClientId": first.client, "ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH"],
        "RefreshTokenRotation": { "Feature": "ENABLED", "RetryGracePeriodSeconds": 0 },
    });
    first.admin("UpdateUserPoolClient", rotating).await.unwrap();
    first.server.clock.advance(1000);
    first.user("alice").await;
    let signed_in = first.sign_in("alice").await;
    first.server.clock.advance(1000);
    let renew = json!({ "RefreshToken": signed_in.refresh });
    let first_use = first
        .client("GetTokensFromRefreshToken", renew.clone())
        .await
        .unwrap();
    first.server.clock.advance(1);
    let reused = second
        .client("GetTokensFromRefreshToken", renew)
        .await
        .unwrap_err();
    assert_eq!(reused.code, "RefreshTokenReuseException");
    // A copy is out there: whoever has the successor is out as well.
    let renew = json!({ "RefreshToken": tokens(&first_use).refresh });
    assert!(
        first
            .client("GetTokensFromRefreshToken", renew)
            .await
            .is_err()
    );
}
