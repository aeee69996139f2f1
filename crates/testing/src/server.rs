//! The server itself: everything but the sockets.

use crate::caller::{self, Credentials, Refused, element};
use crate::database::Database;
use crate::modelled;
use bytes::Bytes;
use cognate::aws::{self, Answer, Incoming};
use cognate::jobs;
use context::jobs::Jobs;
use context::{Background, Cache, ClientAddress, Context, Deployment, Places, Turns};
use keys::{
    Argon2idCost, BoundedPool, Clock as _, Keyring, ManualClock, PasswordStorage, Random,
    SeededRandom, Stock, SystemRandom,
};
use messages::Outbox;
use serde_json::Value;
use std::fmt::Write as _;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use store::Store;

/// Noon of the first day of 2026.
const START: i64 = 1_767_268_800_000;

/// A server on a database of its own, in production mode, with the outbox as its mail server.
pub struct TestServer {
    /// What the operations run on.
    pub context: Arc<Context>,
    /// The time.
    pub clock: Arc<ManualClock>,
    /// The messages that were sent.
    pub outbox: Arc<Outbox>,
    /// The account's root access key.
    pub root: Credentials,
    /// Where the next requests come from.
    pub client_address: ClientAddress,
    /// Whether they come over TLS.
    pub over_tls: bool,
}

impl TestServer {
    /// A fresh server.
    pub async fn start(database: Database) -> Self {
        let store = open(&database.url().await).await;
        Self::with_keyring(
            store,
            Keyring::in_memory(&SystemRandom).expect("a keyring"),
            Arc::new(ManualClock::new(START)),
        )
        .await
    }

    /// A second node on the same database, with the same keys and the same clock.
    pub async fn second_node(&self, url: &str) -> Self {
        let store = open(url).await;
        let mut node =
            Self::with_keyring(store, self.context.keyring.clone(), Arc::clone(&self.clock)).await;
        node.root = self.root.clone();
        node
    }

    /// The same server, for somebody else to hold.
    #[must_use]
    pub fn another_handle(&self) -> Self {
        Self {
            context: Arc::clone(&self.context),
            clock: Arc::clone(&self.clock),
            outbox: Arc::clone(&self.outbox),
            root: self.root.clone(),
            client_address: self.client_address,
            over_tls: self.over_tls,
        }
    }

    async fn with_keyring(store: Store, keyring: Keyring, clock: Arc<ManualClock>) -> Self {
        // The seed differs from test to test, since tests share a PostgreSQL server; nothing asserts on random values.
        let mut seed = [0; 8];
        SystemRandom.fill(&mut seed);
        let random: Arc<dyn Random> = Arc::new(SeededRandom::new(u64::from_le_bytes(seed)));
        let outbox = Arc::new(Outbox::new(clock.clone()));
        let context = Arc::new(Context {
            store,
            keyring,
            clock: clock.clone(),
            ephemerals: Stock::new(0, || None),
            random,
            workers: BoundedPool::new(2, 256),
            pass_role: Arc::new(iam::RolePolicies),
            messages: outbox.clone(),
            messages_per_hour: Some(10),
            deployment: Deployment {
                region: "us-east-1".to_owned(),
                account_id: "000000000000".to_owned(),
                public_url: "http://localhost:9400".to_owned(),
                trusted_origins: Vec::new(),
                development: false,
            },
            password_storage: PasswordStorage::SrpVerifier,
            argon2id: Argon2idCost::default(),
            // Made on the spot, so that nothing runs beside a test.
            signing_keys: keys::Stock::new(0, || None),
            places: Places::new(160),
            turns: Turns::default(),
            background: Background::default(),
            jobs: Jobs::new(jobs::JOBS),
            cache: Cache::default(),
        });
        let made = iam::root::ensure(&context, |_| Ok(()))
            .await
            .expect("the root key is made");
        let root = made.map_or_else(
            || Credentials {
                access_key_id: String::new(),
                secret: String::new(),
                session_token: None,
            },
            |key| Credentials {
                access_key_id: key.access_key_id,
                secret: key.secret_access_key.into_string(),
                session_token: None,
            },
        );
        Self {
            context,
            clock,
            outbox,
            root,
            client_address: ClientAddress::from(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            over_tls: false,
        }
    }

    /// Calls a user pool operation without a signature.
    ///
    /// # Errors
    /// What the server answered.
    pub async fn call(&self, operation: &str, input: Value) -> Result<Value, Refused> {
        self.json("AWSCognitoIdentityProviderService", operation, &input, None)
            .await
    }

    /// Calls a user pool operation as the account's root.
    ///
    /// # Errors
    /// What the server answered.
    pub async fn admin(&self, operation: &str, input: Value) -> Result<Value, Refused> {
        self.admin_as(&self.root, operation, input).await
    }

    /// Calls a user pool operation with these credentials.
    ///
    /// # Errors
    /// What the server answered.
    pub async fn admin_as(
        &self,
        credentials: &Credentials,
        operation: &str,
        input: Value,
    ) -> Result<Value, Refused> {
        let signer = Some((credentials, "cognito-idp"));
        self.json(
            "AWSCognitoIdentityProviderService",
            operation,
            &input,
            signer,
        )
        .await
    }

    /// Calls an identity pool operation, with credentials or without.
    ///
    /// # Errors
    /// What the server answered.
    pub async fn identity(
        &self,
        credentials: Option<&Credentials>,
        operation: &str,
        input: Value,
    ) -> Result<Value, Refused> {
        let signer = credentials.map(|credentials| (credentials, "cognito-identity"));
        self.json("AWSCognitoIdentityService", operation, &input, signer)
            .await
    }

    /// Calls an operation of STS; the answer is its XML.
    ///
    /// # Errors
    /// What the server answered.
    pub async fn sts(
        &self,
        credentials: Option<&Credentials>,
        action: &str,
        parameters: &[(&str, &str)],
    ) -> Result<String, Refused> {
        self.query("sts", "2011-06-15", credentials, action, parameters)
            .await
    }

    /// Calls an operation of IAM as the account's root; the answer is its XML.
    ///
    /// # Errors
    /// What the server answered.
    pub async fn iam(&self, action: &str, parameters: &[(&str, &str)]) -> Result<String, Refused> {
        self.query("iam", "2010-05-08", Some(&self.root), action, parameters)
            .await
    }

    /// Calls an operation of IAM with these credentials.
    ///
    /// # Errors
    /// What the server answered.
    pub async fn iam_as(
        &self,
        credentials: &Credentials,
        action: &str,
        parameters: &[(&str, &str)],
    ) -> Result<String, Refused> {
        self.query("iam", "2010-05-08", Some(credentials), action, parameters)
            .await
    }

    async fn json(
        &self,
        prefix: &str,
        operation: &str,
        input: &Value,
        signer: Option<(&Credentials, &str)>,
    ) -> Result<Value, Refused> {
        let body = input.to_string();
        let target = format!("{prefix}.{operation}");
        let plain = [
            ("content-type", wire::json::CONTENT_TYPE),
            ("x-amz-target", target.as_str()),
        ];
        let answer = self.send(&plain, body.into_bytes(), signer).await;
        if answer.status.is_success() {
            return Ok(if answer.body.is_empty() {
                Value::Null
            } else {
                serde_json::from_str(&answer.body).expect("the answer is JSON")
            });
        }
        let refused = Refused::from_json(answer.status.as_u16(), &answer.body);
        let service = if prefix == "AWSCognitoIdentityService" {
            "cognito-identity"
        } else {
            "cognito-idp"
        };
        modelled::assert(service, operation, &refused);
        Err(refused)
    }

    async fn query(
        &self,
        service: &str,
        version: &str,
        credentials: Option<&Credentials>,
        action: &str,
        parameters: &[(&str, &str)],
    ) -> Result<String, Refused> {
        let mut form = format!("Action={action}&Version={version}");
        for (name, value) in parameters {
            form.push('&');
            form.push_str(name);
            form.push('=');
            for byte in value.bytes() {
                if byte.is_ascii_alphanumeric() {
                    form.push(char::from(byte));
                } else {
                    let _ = write!(form, "%{byte:02X}");
                }
            }
        }
        let plain = [(
            "content-type",
            "application/x-www-form-urlencoded; charset=utf-8",
        )];
        let signer = credentials.map(|credentials| (credentials, service));
        let answer = self.send(&plain, form.into_bytes(), signer).await;
        if answer.status.is_success() {
            return Ok(answer.body);
        }
        let refused = Refused::from_xml(answer.status.as_u16(), &answer.body);
        modelled::assert(service, action, &refused);
        Err(refused)
    }

    /// Sends a request as it is.
    pub async fn send(
        &self,
        plain: &[(&str, &str)],
        body: Vec<u8>,
        signer: Option<(&Credentials, &str)>,
    ) -> Answer {
        let region = &self.context.deployment.region;
        let headers = caller::headers(plain, &body, signer, region, self.clock.now());
        self.send_raw(headers, body).await
    }

    /// Sends a request with exactly these headers.
    pub async fn send_raw(&self, headers: http::HeaderMap, body: Vec<u8>) -> Answer {
        self.send_request(http::Method::POST, "/", headers, body)
            .await
    }

    /// Sends a request of which nothing is given.
    pub async fn send_request(
        &self,
        method: http::Method,
        uri: &str,
        headers: http::HeaderMap,
        body: Vec<u8>,
    ) -> Answer {
        let incoming = Incoming {
            method,
            uri: uri.parse().expect("an address"),
            headers,
            body: Bytes::from(body),
            client_address: self.client_address,
            over_tls: self.over_tls,
        };
        aws::handle(&self.context, incoming).await
    }

    /// Does the jobs that are due, and says how many there were.
    pub async fn run_jobs(&self) -> usize {
        jobs::ensure(&self.context, self.clock.now())
            .await
            .expect("the jobs are kept");
        context::jobs::run_due(&self.context)
            .await
            .expect("the jobs are found")
    }

    /// The newest code that was sent to the address.
    #[must_use]
    pub fn code_for(&self, to: &str) -> Option<String> {
        self.outbox
            .messages(Some(to))
            .into_iter()
            .next()
            .map(|sent| sent.message.code)
    }

    /// The temporary credentials in an answer of STS.
    #[must_use]
    pub fn credentials_in(xml: &str) -> Option<Credentials> {
        Some(Credentials {
            access_key_id: element(xml, "AccessKeyId")?,
            secret: element(xml, "SecretAccessKey")?,
            session_token: Some(element(xml, "SessionToken")?),
        })
    }
}

async fn open(url: &str) -> Store {
    let address = url.parse().expect("the address of a database");
    Store::open(&address).await.expect("the database opens")
}
