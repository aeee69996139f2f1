//! The AWS protocols from the client's side, with real signatures.

use crate::Result;
use crate::http::{Answer, Connection};
use keys::{Clock as _, SystemClock};
use serde_json::Value;
use std::fmt::Write as _;
use std::path::Path;
use wire::sigv4::{Request, Rules, Signing, sign};

/// The region of the server.
pub(crate) const REGION: &str = "us-east-1";

/// A JSON service.
#[derive(Clone, Copy)]
pub(crate) struct Service {
    target: &'static str,
    signing_name: &'static str,
}

/// User pools.
pub(crate) const USER_POOLS: Service = Service {
    target: "AWSCognitoIdentityProviderService",
    signing_name: "cognito-idp",
};

/// Identity pools.
pub(crate) const IDENTITY_POOLS: Service = Service {
    target: "AWSCognitoIdentityService",
    signing_name: "cognito-identity",
};

/// A long-term access key.
#[derive(Clone)]
pub(crate) struct AccessKey {
    id: String,
    secret: String,
}

impl AccessKey {
    /// The root key that the server's first start wrote.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        let value = |name: &str| {
            text.lines()
                .filter_map(|line| line.split_once('='))
                .find(|(key, _)| key.trim() == name)
                .map(|(_, value)| value.trim().to_owned())
                .ok_or_else(|| format!("{} has no {name}", path.display()))
        };
        Ok(Self {
            id: value("aws_access_key_id")?,
            secret: value("aws_secret_access_key")?,
        })
    }
}

/// One connection of one client.
pub(crate) struct Client {
    connection: Connection,
    key: AccessKey,
    address: Option<String>,
}

impl Client {
    /// Connects.
    pub(crate) fn open(address: &str, key: &AccessKey) -> Result<Self> {
        Ok(Self {
            connection: Connection::open(address)?,
            key: key.clone(),
            address: None,
        })
    }

    /// From now on its requests come from this address, where the server trusts its proxy.
    pub(crate) fn come_from(&mut self, address: String) {
        self.address = Some(address);
    }

    /// Calls an operation that takes no signature.
    pub(crate) fn call(
        &mut self,
        service: Service,
        operation: &str,
        input: &Value,
    ) -> Result<Value> {
        let headers = self.json_headers(service, operation);
        let answer = self
            .connection
            .post(&headers, input.to_string().as_bytes())?;
        output(operation, &answer)
    }

    /// Calls an operation with a signature.
    pub(crate) fn signed(
        &mut self,
        service: Service,
        operation: &str,
        input: &Value,
    ) -> Result<Value> {
        let headers = self.json_headers(service, operation);
        let body = input.to_string();
        let answer = self.post_signed(service.signing_name, headers, body.as_bytes())?;
        output(operation, &answer)
    }

    /// Calls an operation of the query protocol with a signature; the answer's XML is not read.
    pub(crate) fn form(&mut self, signing_name: &str, fields: &[(&str, &str)]) -> Result<()> {
        let headers = vec![
            ("host".to_owned(), self.connection.host().to_owned()),
            (
                "content-type".to_owned(),
                "application/x-www-form-urlencoded".to_owned(),
            ),
        ];
        let fields: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", escape(value)))
            .collect();
        let answer = self.post_signed(signing_name, headers, fields.join("&").as_bytes())?;
        accepted("the form", &answer)
    }

    fn json_headers(&self, service: Service, operation: &str) -> Vec<(String, String)> {
        let mut headers = vec![
            ("host".to_owned(), self.connection.host().to_owned()),
            (
                "content-type".to_owned(),
                "application/x-amz-json-1.1".to_owned(),
            ),
            (
                "x-amz-target".to_owned(),
                format!("{}.{operation}", service.target),
            ),
        ];
        let address = self.address.clone();
        headers.extend(address.map(|address| ("x-forwarded-for".to_owned(), address)));
        headers
    }

    fn post_signed(
        &mut self,
        signing_name: &str,
        mut headers: Vec<(String, String)>,
        body: &[u8],
    ) -> Result<Answer> {
        let request = Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &headers,
            body,
        };
        let added = sign(
            &request,
            &Signing {
                access_key_id: &self.key.id,
                secret: &self.key.secret,
                session_token: None,
                region: REGION,
                service: signing_name,
                now_ms: now_ms(),
                rules: Rules::of(signing_name),
            },
        );
        headers.extend(added);
        self.connection.post(&headers, body)
    }
}

/// The time in milliseconds since the epoch.
pub(crate) fn now_ms() -> i64 {
    SystemClock.now()
}

/// The text at a path like `AuthenticationResult.IdToken`.
pub(crate) fn text<'a>(value: &'a Value, path: &str) -> Result<&'a str> {
    let mut at = value;
    for name in path.split('.') {
        at = at.get(name).unwrap_or(&Value::Null);
    }
    at.as_str()
        .ok_or_else(|| format!("the answer has no {path}"))
}

fn output(operation: &str, answer: &Answer) -> Result<Value> {
    accepted(operation, answer)?;
    if answer.body.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(&answer.body).map_err(|error| format!("{operation}: {error}"))
}

fn accepted(operation: &str, answer: &Answer) -> Result<()> {
    if answer.status == 200 {
        return Ok(());
    }
    let body = String::from_utf8_lossy(&answer.body);
    Err(format!("{operation}: status {}: {body}", answer.status))
}

fn escape(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}
