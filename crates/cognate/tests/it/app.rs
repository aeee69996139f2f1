//! A user pool with a client, and what an application does with it.

use context::ClientAddress;
use keys::Clock as _;
use keys::srp::{self, Client};
use serde_json::{Value, json};
use std::net::IpAddr;
use testing::{Refused, TestServer};

pub(crate) const PASSWORD: &str = "Correct-horse-1";
pub(crate) const WRONG: &str = "Wrong-horse-22!";

/// A user pool and one app client of it.
pub(crate) struct App {
    pub(crate) server: TestServer,
    pub(crate) pool: String,
    pub(crate) client: String,
}

/// The tokens of a sign-in.
#[derive(Clone)]
pub(crate) struct Tokens {
    pub(crate) id: String,
    pub(crate) access: String,
    pub(crate) refresh: String,
}

impl App {
    /// A pool that verifies email addresses, and a client that may use every flow.
    pub(crate) async fn new(server: TestServer) -> Self {
        Self::with(
            server,
            json!({ "AutoVerifiedAttributes": ["email"] }),
            json!({}),
        )
        .await
    }

    /// A pool and a client with these settings.
    pub(crate) async fn with(server: TestServer, pool: Value, client: Value) -> Self {
        let pool = create_pool(&server, pool).await;
        let client = create_client(&server, &pool, client).await;
        let client = text(&client, "ClientId");
        Self {
            server,
            pool,
            client,
        }
    }

    /// An operation that anybody may call.
    pub(crate) async fn call(&self, operation: &str, input: Value) -> Result<Value, Refused> {
        self.server.call(operation, input).await
    }

    /// An operation on the client, as anybody may call it.
    pub(crate) async fn client(&self, operation: &str, input: Value) -> Result<Value, Refused> {
        let input = merged(json!({ "ClientId": self.client }), input);
        self.server.call(operation, input).await
    }

    /// An operation on the pool, as the account's root calls it.
    pub(crate) async fn admin(&self, operation: &str, input: Value) -> Result<Value, Refused> {
        let input = merged(json!({ "UserPoolId": self.pool }), input);
        self.server.admin(operation, input).await
    }

    /// A confirmed user with [`PASSWORD`] and a verified address; the answer is its `sub`.
    pub(crate) async fn user(&self, name: &str) -> String {
        let email = if name.contains('@') {
            name.to_owned()
        } else {
            format!("{name}@example.com")
        };
        self.user_with(name, json!([{ "Name": "email", "Value": email }, { "Name": "email_verified", "Value": "true" }]))
            .await
    }

    /// A confirmed user with [`PASSWORD`] and these attributes.
    pub(crate) async fn user_with(&self, name: &str, attributes: Value) -> String {
        let made = self
            .admin(
                "AdminCreateUser",
                json!({ "Username": name, "UserAttributes": attributes, "MessageAction": "SUPPRESS" }),
            )
            .await
            .expect("the user is created");
        self.set_password(name, PASSWORD).await;
        attribute(&made["User"]["Attributes"], "sub").expect("a sub")
    }

    /// A permanent password.
    pub(crate) async fn set_password(&self, name: &str, password: &str) {
        let input = json!({ "Username": name, "Password": password, "Permanent": true });
        self.admin("AdminSetUserPassword", input)
            .await
            .expect("the password is set");
    }

    /// A sign-in with the password in the clear.
    pub(crate) async fn initiate(&self, name: &str, password: &str) -> Result<Value, Refused> {
        self.client(
            "InitiateAuth",
            json!({ "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": { "USERNAME": name, "PASSWORD": password } }),
        )
        .await
    }

    /// As [`Self::initiate`], by an administrator.
    pub(crate) async fn admin_initiate(
        &self,
        name: &str,
        password: &str,
    ) -> Result<Value, Refused> {
        self.admin(
            "AdminInitiateAuth",
            json!({
                "ClientId": self.client, "AuthFlow": "ADMIN_USER_PASSWORD_AUTH",
                "AuthParameters": { "USERNAME": name, "PASSWORD": password },
            }),
        )
        .await
    }

    /// The tokens of a sign-in that succeeds.
    pub(crate) async fn sign_in(&self, name: &str) -> Tokens {
        tokens(&self.initiate(name, PASSWORD).await.expect("a sign-in"))
    }

    /// The first half of SRP.
    pub(crate) async fn srp_start(&self, name: &str, public: &str) -> Result<Value, Refused> {
        self.client(
            "InitiateAuth",
            json!({ "AuthFlow": "USER_SRP_AUTH", "AuthParameters": { "USERNAME": name, "SRP_A": public } }),
        )
        .await
    }

    /// The responses that prove `password` in answer to an SRP challenge.
    pub(crate) fn srp_answer(&self, client: &Client, challenge: &Value, password: &str) -> Value {
        let parameters = &challenge["ChallengeParameters"];
        let user_id = text(parameters, "USER_ID_FOR_SRP");
        let block = text(parameters, "SECRET_BLOCK");
        let pool = srp::pool_name(&self.pool);
        let key = client
            .shared_key(
                pool,
                &user_id,
                password,
                &text(parameters, "SALT"),
                &text(parameters, "SRP_B"),
            )
            .expect("a shared key");
        let timestamp = srp::timestamp::format(self.server.clock.now());
        let bytes = crate::encoding::from_base64(&block);
        let signature = srp::claim_signature(&key, pool, &user_id, &bytes, &timestamp);
        json!({
            "USERNAME": user_id, "PASSWORD_CLAIM_SECRET_BLOCK": block,
            "PASSWORD_CLAIM_SIGNATURE": signature, "TIMESTAMP": timestamp,
        })
    }

    /// The second half of SRP.
    pub(crate) async fn srp_finish(&self, responses: Value) -> Result<Value, Refused> {
        self.client(
            "RespondToAuthChallenge",
            json!({ "ChallengeName": "PASSWORD_VERIFIER", "ChallengeResponses": responses }),
        )
        .await
    }

    /// A sign-in with SRP.
    pub(crate) async fn srp(&self, name: &str, password: &str) -> Result<Value, Refused> {
        let client = Client::new([7; 32]);
        let challenge = self.srp_start(name, &client.public_hex()).await?;
        let answer = self.srp_answer(&client, &challenge, password);
        self.srp_finish(answer).await
    }

    /// What the user of an access token is.
    pub(crate) async fn get_user(&self, access_token: &str) -> Result<Value, Refused> {
        self.call("GetUser", json!({ "AccessToken": access_token }))
            .await
    }

    /// What an administrator sees of a user.
    pub(crate) async fn admin_get(&self, name: &str) -> Result<Value, Refused> {
        self.admin("AdminGetUser", json!({ "Username": name }))
            .await
    }

    /// Signs up with [`PASSWORD`] and an address.
    pub(crate) async fn sign_up(&self, name: &str, email: &str) -> Result<Value, Refused> {
        self.client(
            "SignUp",
            json!({
                "Username": name, "Password": PASSWORD,
                "UserAttributes": [{ "Name": "email", "Value": email }],
            }),
        )
        .await
    }

    /// Confirms a sign-up.
    pub(crate) async fn confirm(&self, name: &str, code: &str) -> Result<Value, Refused> {
        self.client(
            "ConfirmSignUp",
            json!({ "Username": name, "ConfirmationCode": code }),
        )
        .await
    }

    /// Holds the threads of the workers until what is returned is dropped.
    pub(crate) async fn hold_workers(&self) -> Vec<std::sync::mpsc::Sender<()>> {
        let workers = &self.server.context.workers;
        let mut held = Vec::new();
        for _ in 0..2 {
            let (begun, running) = tokio::sync::oneshot::channel();
            let (open, opened) = std::sync::mpsc::channel::<()>();
            let workers = workers.clone();
            tokio::spawn(async move {
                workers
                    .run(move || begun.send(()).is_ok() && opened.recv().is_err())
                    .await
            });
            running.await.unwrap();
            held.push(open);
        }
        held
    }

    /// The same app, called from another address.
    pub(crate) fn from(&self, address: &str) -> Self {
        let mut server = self.server.another_handle();
        server.client_address = ClientAddress::from(address.parse::<IpAddr>().unwrap());
        Self {
            server,
            pool: self.pool.clone(),
            client: self.client.clone(),
        }
    }

    /// The newest code for the address.
    pub(crate) fn code(&self, to: &str) -> String {
        self.server.code_for(to).expect("a code was sent")
    }
}

/// Makes a pool; the answer is its id.
pub(crate) async fn create_pool(server: &TestServer, settings: Value) -> String {
    let input = merged(json!({ "PoolName": "pool" }), settings);
    let made = server
        .admin("CreateUserPool", input)
        .await
        .expect("the pool is created");
    text(&made["UserPool"], "Id")
}

/// Makes a client; the answer is its description.
pub(crate) async fn create_client(server: &TestServer, pool: &str, settings: Value) -> Value {
    let defaults = json!({
        "UserPoolId": pool, "ClientName": "client",
        "ExplicitAuthFlows": [
            "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH",
            "ALLOW_ADMIN_USER_PASSWORD_AUTH",
        ],
    });
    let mut made = server
        .admin("CreateUserPoolClient", merged(defaults, settings))
        .await
        .expect("the client is created");
    made["UserPoolClient"].take()
}

/// One object with the members of both.
pub(crate) fn merged(mut base: Value, over: Value) -> Value {
    let Value::Object(members) = over else {
        panic!("{over} is no object");
    };
    base.as_object_mut().expect("an object").extend(members);
    base
}

/// A member that is a string.
pub(crate) fn text(value: &Value, member: &str) -> String {
    value[member]
        .as_str()
        .unwrap_or_else(|| panic!("no {member} in {value}"))
        .to_owned()
}

/// The tokens in the answer of a sign-in.
pub(crate) fn tokens(answer: &Value) -> Tokens {
    let result = &answer["AuthenticationResult"];
    Tokens {
        id: text(result, "IdToken"),
        access: text(result, "AccessToken"),
        refresh: result["RefreshToken"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
    }
}

/// The value of an attribute in a list of attributes.
pub(crate) fn attribute(list: &Value, name: &str) -> Option<String> {
    list.as_array()?
        .iter()
        .find(|attribute| attribute["Name"] == name)
        .and_then(|attribute| attribute["Value"].as_str())
        .map(str::to_owned)
}

/// Asserts code and text of a refusal.
#[track_caller]
pub(crate) fn assert_refused<T: std::fmt::Debug>(
    result: Result<T, Refused>,
    code: &str,
    message: &str,
) {
    let refusal = result.expect_err("a refusal");
    assert_eq!(refusal.said(), (code, message));
}

pub(crate) const NOT_AUTHORIZED: &str = "NotAuthorizedException";
pub(crate) const INCORRECT: &str = "Incorrect username or password.";
pub(crate) const LIMIT_EXCEEDED: &str = "LimitExceededException";
pub(crate) const TOO_MANY: &str = "TooManyRequestsException";
pub(crate) const INVALID: &str = "InvalidParameterException";
