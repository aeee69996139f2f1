//! One pool's things are nothing in another (threat 57).

use crate::app::{
    App, INCORRECT, NOT_AUTHORIZED, PASSWORD, assert_refused, create_client, create_pool, text,
};
use keys::srp::Client;
use serde_json::{Value, json};
use testing::on_both;

/// Two pools with a client each, and a user of the same name in both.
async fn two(server: testing::TestServer) -> (App, String, String) {
    let app = App::new(server).await;
    app.user("alice").await;
    let pool = create_pool(&app.server, json!({ "AutoVerifiedAttributes": ["email"] })).await;
    let client = text(
        &create_client(&app.server, &pool, json!({})).await,
        "ClientId",
    );
    (app, pool, client)
}

on_both!(
    t57_tokens_sessions_and_codes_stay_in_their_pool,
    async |server| {
        let (app, pool, client) = two(server).await;
        let other = App {
            server: app.server.another_handle(),
            pool,
            client,
        };
        other.user_with("alice", json!([{ "Name": "email", "Value": "other@example.com" }, { "Name": "email_verified", "Value": "true" }])).await;
        let tokens = app.sign_in("alice").await;

        // Refresh tokens.
        let refresh = json!({ "AuthFlow": "REFRESH_TOKEN_AUTH", "AuthParameters": { "REFRESH_TOKEN": tokens.refresh } });
        assert_refused(
            other.client("InitiateAuth", refresh).await,
            NOT_AUTHORIZED,
            "Invalid Refresh Token",
        );
        let renew = json!({ "RefreshToken": tokens.refresh });
        assert_refused(
            other.client("GetTokensFromRefreshToken", renew).await,
            NOT_AUTHORIZED,
            "Invalid Refresh Token",
        );
        let revoked = other
            .client("RevokeToken", json!({ "Token": tokens.refresh }))
            .await
            .unwrap_err();
        assert_eq!(revoked.code, "UnauthorizedException");
        assert!(app.get_user(&tokens.access).await.is_ok());

        // Codes: the same name in the other pool is somebody else.
        app.client("ForgotPassword", json!({ "Username": "alice" }))
            .await
            .unwrap();
        other
            .client("ForgotPassword", json!({ "Username": "alice" }))
            .await
            .unwrap();
        let code = app.code("alice@example.com");
        let confirm =
            json!({ "Username": "alice", "ConfirmationCode": code, "Password": "Another-horse-3" });
        assert_eq!(
            other
                .client("ConfirmForgotPassword", confirm)
                .await
                .unwrap_err()
                .code,
            "CodeMismatchException"
        );

        // Challenges.
        let temporary = json!({ "Username": "new", "TemporaryPassword": "Temporary-1!", "MessageAction": "SUPPRESS" });
        app.admin("AdminCreateUser", temporary.clone())
            .await
            .unwrap();
        other.admin("AdminCreateUser", temporary).await.unwrap();
        let challenge = app.initiate("new", "Temporary-1!").await.unwrap();
        let answer = json!({
            "ChallengeName": "NEW_PASSWORD_REQUIRED", "Session": challenge["Session"],
            "ChallengeResponses": { "USERNAME": "new", "NEW_PASSWORD": PASSWORD },
        });
        assert_refused(
            other.client("RespondToAuthChallenge", answer.clone()).await,
            NOT_AUTHORIZED,
            "Invalid session for the user.",
        );
        let second = create_client(&app.server, &app.pool, json!({})).await;
        let elsewhere =
            crate::app::merged(answer.clone(), json!({ "ClientId": second["ClientId"] }));
        assert_refused(
            app.call("RespondToAuthChallenge", elsewhere).await,
            NOT_AUTHORIZED,
            "Invalid session for the user.",
        );
        let mut for_alice = answer.clone();
        for_alice["ChallengeResponses"]["USERNAME"] = json!("alice");
        assert_refused(
            app.client("RespondToAuthChallenge", for_alice).await,
            NOT_AUTHORIZED,
            "Invalid session for the user.",
        );
        app.client("RespondToAuthChallenge", answer).await.unwrap();

        let srp = Client::new([9; 32]);
        let challenge = app.srp_start("alice", &srp.public_hex()).await.unwrap();
        let answer = app.srp_answer(&srp, &challenge, PASSWORD);
        assert_refused(other.srp_finish(answer).await, NOT_AUTHORIZED, INCORRECT);
    }
);

on_both!(
    t57_names_and_subs_are_looked_up_in_one_pool,
    async |server| {
        let (app, pool, client) = two(server).await;
        let sub = crate::app::attribute(
            &app.admin_get("alice").await.unwrap()["UserAttributes"],
            "sub",
        )
        .unwrap();
        for name in ["alice", &sub, "alice@example.com"] {
            for (operation, input) in [
                ("AdminGetUser", json!({})),
                ("AdminDeleteUser", json!({})),
                ("AdminDisableUser", json!({})),
                (
                    "AdminSetUserPassword",
                    json!({ "Password": "Another-horse-3", "Permanent": true }),
                ),
                ("AdminUserGlobalSignOut", json!({})),
                ("AdminListGroupsForUser", json!({})),
                (
                    "AdminUpdateUserAttributes",
                    json!({ "UserAttributes": [{ "Name": "name", "Value": "x" }] }),
                ),
            ] {
                let input =
                    crate::app::merged(json!({ "UserPoolId": pool, "Username": name }), input);
                assert_refused(
                    app.server.admin(operation, input).await,
                    "UserNotFoundException",
                    "User does not exist.",
                );
            }
            let input = json!({ "ClientId": client, "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": { "USERNAME": name, "PASSWORD": PASSWORD } });
            assert_eq!(
                app.call("InitiateAuth", input).await.unwrap_err().code,
                "UserNotFoundException"
            );
        }
        app.admin("CreateGroup", json!({ "GroupName": "staff" }))
            .await
            .unwrap();
        let group = json!({ "UserPoolId": pool, "GroupName": "staff" });
        assert_refused(
            app.server.admin("GetGroup", group).await,
            "ResourceNotFoundException",
            "Group not found.",
        );
        // A client is its own pool's.
        let not_here = format!("User pool client {client} does not exist.");
        for (operation, input) in [
            ("DescribeUserPoolClient", json!({})),
            ("DeleteUserPoolClient", json!({})),
            ("UpdateUserPoolClient", json!({})),
            ("ListUserPoolClientSecrets", json!({})),
            (
                "AdminInitiateAuth",
                json!({ "AuthFlow": "ADMIN_USER_PASSWORD_AUTH", "AuthParameters": { "USERNAME": "alice", "PASSWORD": PASSWORD } }),
            ),
        ] {
            let input = crate::app::merged(json!({ "ClientId": client }), input);
            assert_refused(
                app.admin(operation, input).await,
                "ResourceNotFoundException",
                &not_here,
            );
        }
        assert!(app.initiate("alice", PASSWORD).await.is_ok());
    }
);

on_both!(t57_a_recycled_name_is_somebody_else, async |server| {
    let app = App::new(server).await;
    let first = app.user("alice").await;
    let tokens = app.sign_in("alice").await;
    let srp = Client::new([9; 32]);
    let challenge = app.srp_start("alice", &srp.public_hex()).await.unwrap();
    let answer = app.srp_answer(&srp, &challenge, PASSWORD);
    app.client("ForgotPassword", json!({ "Username": "alice" }))
        .await
        .unwrap();
    let code = app.code("alice@example.com");
    app.admin("CreateGroup", json!({ "GroupName": "staff" }))
        .await
        .unwrap();
    let member = json!({ "GroupName": "staff", "Username": "alice" });
    app.admin("AdminAddUserToGroup", member).await.unwrap();

    let gone = json!({ "AccessToken": tokens.access });
    app.call("DeleteUser", gone).await.unwrap();
    assert_refused(
        app.get_user(&tokens.access).await,
        "UserNotFoundException",
        "User does not exist.",
    );
    let second = app.user("alice").await;
    assert_ne!(first, second);
    assert_refused(
        app.get_user(&tokens.access).await,
        "UserNotFoundException",
        "User does not exist.",
    );
    let refresh = json!({ "AuthFlow": "REFRESH_TOKEN_AUTH", "AuthParameters": { "REFRESH_TOKEN": tokens.refresh } });
    assert!(app.client("InitiateAuth", refresh).await.is_err());
    assert_refused(app.srp_finish(answer).await, NOT_AUTHORIZED, INCORRECT);
    let confirm =
        json!({ "Username": "alice", "ConfirmationCode": code, "Password": "Another-horse-3" });
    assert!(app.client("ConfirmForgotPassword", confirm).await.is_err());
    let groups = app
        .admin("AdminListGroupsForUser", json!({ "Username": "alice" }))
        .await
        .unwrap();
    assert_eq!(groups["Groups"], json!([]));
    let members: Value = app
        .admin("ListUsersInGroup", json!({ "GroupName": "staff" }))
        .await
        .unwrap();
    assert_eq!(members["Users"], json!([]));
});

on_both!(t57_a_deleted_pool_is_gone_with_everything, async |server| {
    let (app, pool, _) = two(server).await;
    let tokens = app.sign_in("alice").await;
    app.admin("DeleteUserPool", json!({})).await.unwrap();
    app.server.clock.advance(1000);
    assert_refused(
        app.get_user(&tokens.access).await,
        NOT_AUTHORIZED,
        "Invalid Access Token",
    );
    let refused = app.initiate("alice", PASSWORD).await.unwrap_err();
    assert_eq!(refused.code, "ResourceNotFoundException");
    let text = format!("User pool {} does not exist.", app.pool);
    assert_refused(
        app.admin("ListUsers", json!({})).await,
        "ResourceNotFoundException",
        &text,
    );
    let left = app
        .server
        .admin("ListUsers", json!({ "UserPoolId": pool }))
        .await
        .unwrap();
    assert_eq!(left["Users"], json!([]));
});

on_both!(t57_tags_are_of_this_accounts_pools, async |server| {
    let app = App::new(server).await;
    let identities = crate::account::identity_pool(&app.server, &app.pool, &app.client).await;
    let root = Some(&app.server.root);
    let arn = |service: &str, region: &str, account: &str, rest: &str| {
        format!("arn:aws:{service}:{region}:{account}:{rest}")
    };
    for (region, account) in [("us-east-1", "111111111111"), ("eu-west-1", "000000000000")] {
        let users = arn(
            "cognito-idp",
            region,
            account,
            &format!("userpool/{}", app.pool),
        );
        let guests = arn(
            "cognito-identity",
            region,
            account,
            &format!("identitypool/{identities}"),
        );
        for (operation, more) in [
            ("ListTagsForResource", json!({})),
            ("TagResource", json!({ "Tags": { "team": "a" } })),
            ("UntagResource", json!({ "TagKeys": ["team"] })),
        ] {
            let input = |arn: &str| crate::app::merged(json!({ "ResourceArn": arn }), more.clone());
            let refused = app.server.admin(operation, input(&users)).await;
            assert_eq!(
                refused.unwrap_err().code,
                crate::app::INVALID,
                "{operation} {users}"
            );
            let refused = app.server.identity(root, operation, input(&guests)).await;
            assert_eq!(
                refused.unwrap_err().code,
                crate::app::INVALID,
                "{operation} {guests}"
            );
        }
    }
});
