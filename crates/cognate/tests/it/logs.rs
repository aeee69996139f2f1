//! What the logs say of secrets: nothing (threat 54). And what they say to the operator.

use crate::account::{
    allow, assume, credentials_for, identity, identity_pool, of_pool, provider, role, role_arn,
    set_roles, trust_account, trust_identities, user,
};
use crate::app::{App, create_client, text, tokens};
use keys::hmac::secret_hash;
use serde_json::json;
use std::io::Write;
use std::sync::{Arc, LazyLock, Mutex};
use testing::on_both;
use tracing_subscriber::fmt::MakeWriter;

/// Everything that this process has logged.
static LOGGED: LazyLock<Buffer> = LazyLock::new(|| {
    let buffer = Buffer::default();
    // One for the process: what the threads of the workers log counts as well.
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .without_time()
        .with_writer(buffer.clone())
        .init();
    buffer
});

#[derive(Clone, Default)]
struct Buffer(Arc<Mutex<Vec<u8>>>);

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Buffer {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

on_both!(t54_the_logs_hold_no_secret, async |server| {
    let logged = LazyLock::force(&LOGGED).clone();
    let mut app = App::new(server).await;
    let client = create_client(&app.server, &app.pool, json!({ "GenerateSecret": true })).await;
    let secret = text(&client, "ClientSecret");
    app.client = text(&client, "ClientId");
    let first = "Canary-password-1";
    let second = "Canary-password-2";
    let hash = secret_hash(&secret, "canary", &app.client);
    let mut canaries = vec![
        first.to_owned(),
        second.to_owned(),
        "Canary-wrong-3".to_owned(),
        secret.clone(),
        hash.clone(),
        app.server.root.secret.clone(),
    ];

    let attributes = json!([{ "Name": "email", "Value": "canary@example.com" }]);
    app.client("SignUp", json!({ "Username": "canary", "Password": first, "SecretHash": hash, "UserAttributes": attributes })).await.unwrap();
    let code = app.code("canary@example.com");
    app.client("ConfirmSignUp", json!({ "Username": "canary", "ConfirmationCode": "wrong-canary-code", "SecretHash": hash })).await.unwrap_err();
    app.client(
        "ConfirmSignUp",
        json!({ "Username": "canary", "ConfirmationCode": code, "SecretHash": hash }),
    )
    .await
    .unwrap();
    canaries.push("wrong-canary-code".to_owned());
    let sign_in = async |password: &str| {
        let parameters = json!({ "USERNAME": "canary", "PASSWORD": password, "SECRET_HASH": hash });
        app.client(
            "InitiateAuth",
            json!({ "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters }),
        )
        .await
    };
    sign_in("Canary-wrong-3").await.unwrap_err();
    let signed_in = tokens(&sign_in(first).await.unwrap());
    app.get_user(&signed_in.access).await.unwrap();
    app.get_user(&signed_in.id).await.unwrap_err();
    let refresh = json!({ "AuthFlow": "REFRESH_TOKEN_AUTH", "AuthParameters": { "REFRESH_TOKEN": signed_in.refresh, "SECRET_HASH": hash } });
    app.client("InitiateAuth", refresh).await.unwrap();
    app.client(
        "ForgotPassword",
        json!({ "Username": "canary", "SecretHash": hash }),
    )
    .await
    .unwrap();
    let reset = app.code("canary@example.com");
    app.client("ConfirmForgotPassword", json!({ "Username": "canary", "ConfirmationCode": reset, "Password": second, "SecretHash": hash })).await.unwrap();
    let renewed = tokens(&sign_in(second).await.unwrap());

    // SRP, a challenge, and the token of an identity.
    let plain = App::new(app.server.another_handle()).await;
    plain.user("srp").await;
    let srp = keys::srp::Client::new([9; 32]);
    let challenge = plain.srp_start("srp", &srp.public_hex()).await.unwrap();
    let answer = plain.srp_answer(&srp, &challenge, crate::app::PASSWORD);
    plain.srp_finish(answer.clone()).await.unwrap();
    let invited = json!({ "Username": "new", "TemporaryPassword": "Canary-temporary-4", "MessageAction": "SUPPRESS" });
    plain.admin("AdminCreateUser", invited).await.unwrap();
    let challenge = plain.initiate("new", "Canary-temporary-4").await.unwrap();
    canaries.extend([
        text(&answer, "PASSWORD_CLAIM_SIGNATURE"),
        text(&answer, "PASSWORD_CLAIM_SECRET_BLOCK"),
        "Canary-temporary-4".to_owned(),
        text(&challenge, "Session"),
    ]);

    // Requests that break constraints or are no requests at all.
    app.client(
        "SignUp",
        json!({ "Username": "a b", "Password": first, "SecretHash": "not a hash" }),
    )
    .await
    .unwrap_err();
    let target = [
        ("content-type", "application/x-amz-json-1.1"),
        ("x-amz-target", "AWSCognitoIdentityProviderService.SignUp"),
    ];
    let broken = format!(r#"{{"Password": "{first}", "#).into_bytes();
    assert_eq!(app.server.send(&target, broken, None).await.status, 400);

    let pool = identity_pool(&app.server, &app.pool, &app.client).await;
    let everything = allow(&json!("*"), &json!("*"));
    role(
        &app.server,
        "member",
        &trust_identities(&of_pool(&pool, "authenticated")),
        &everything,
    )
    .await;
    role(&app.server, "reader", &trust_account(), &everything).await;
    set_roles(&app.server, &pool, "member", "member").await;
    let logins = json!({ provider(&app.pool): renewed.id });
    let id = identity(&app.server, &pool, &logins).await.unwrap();
    let robot = user(&app.server, "robot", &everything).await;
    for credentials in [
        credentials_for(&app.server, &id, &logins).await.unwrap(),
        assume(&app.server, &robot, "reader", &[]).await.unwrap(),
        robot,
    ] {
        app.server
            .admin_as(&credentials, "ListUserPools", json!({ "MaxResults": 1 }))
            .await
            .unwrap();
        let wrong = testing::Credentials {
            secret: "canary-secret-key".to_owned(),
            ..credentials.clone()
        };
        app.server
            .admin_as(&wrong, "ListUserPools", json!({ "MaxResults": 1 }))
            .await
            .unwrap_err();
        canaries.push(credentials.secret);
        canaries.extend(credentials.session_token);
    }
    canaries.push("canary-secret-key".to_owned());
    for tokens in [signed_in, renewed] {
        canaries.extend([tokens.id, tokens.access, tokens.refresh]);
    }

    let logged = String::from_utf8_lossy(&logged.0.lock().unwrap()).into_owned();
    assert!(logged.contains("answered"), "something was logged");
    for canary in canaries {
        assert!(!logged.contains(&canary), "the logs hold {canary}");
    }
    for code in [code, reset] {
        let words = logged.split(|c: char| !c.is_ascii_alphanumeric());
        assert!(
            words.into_iter().all(|word| word != code),
            "the logs hold a code"
        );
    }
});

on_both!(
    a_role_that_lets_no_identity_in_is_explained,
    async |server| {
        let logged = LazyLock::force(&LOGGED).clone();
        let app = App::new(server).await;
        let server = &app.server;
        app.user("alice").await;
        let pool = identity_pool(server, &app.pool, &app.client).await;
        let logins = json!({ provider(&app.pool): app.sign_in("alice").await.id });
        let id = identity(server, &pool, &logins).await.unwrap();
        let whole = of_pool(&pool, "authenticated");
        for (operator, missing) in [
            ("StringEquals", "cognito-identity.amazonaws.com:amr"),
            (
                "ForAnyValue:StringLike",
                "cognito-identity.amazonaws.com:aud",
            ),
        ] {
            // The pool's id makes the name the only one in the log.
            let name = format!("lacks-{}-{}", &missing[missing.len() - 3..], app.pool);
            let conditions = json!({ operator: whole[operator] });
            let everything = allow(&json!("*"), &json!("*"));
            role(server, &name, &trust_identities(&conditions), &everything).await;
            set_roles(server, &pool, &name, &name).await;
            credentials_for(server, &id, &logins).await.unwrap_err();
            let logged = String::from_utf8_lossy(&logged.0.lock().unwrap()).into_owned();
            let arn = role_arn(&name);
            let is_explained = |line: &str| {
                let parts = ["WARN", arn.as_str(), missing];
                parts.iter().all(|part| line.contains(part))
            };
            assert!(logged.lines().any(is_explained), "{missing}");
        }
    }
);
