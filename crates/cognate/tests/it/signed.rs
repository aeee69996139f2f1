//! Requests that are signed as somebody pleases.

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use keys::Clock as _;
use serde_json::Value;
use testing::{Credentials, TestServer};
use wire::sigv4::{self, Request, Rules, Signing};

pub(crate) const BODY: &[u8] = br#"{"MaxResults":10}"#;

pub(crate) type Headers = Vec<(String, String)>;

/// How a request is signed.
pub(crate) struct How<'a> {
    pub(crate) credentials: &'a Credentials,
    pub(crate) region: &'a str,
    pub(crate) service: &'a str,
    pub(crate) offset: i64,
    pub(crate) extra: &'a [(&'a str, &'a str)],
}

impl<'a> How<'a> {
    pub(crate) fn usual(credentials: &'a Credentials) -> Self {
        Self {
            credentials,
            region: "us-east-1",
            service: "cognito-idp",
            offset: 0,
            extra: &[],
        }
    }

    /// The headers of a signed `ListUserPools`.
    pub(crate) fn headers(&self, server: &TestServer) -> Headers {
        let mut headers: Headers = [
            ("content-type", "application/x-amz-json-1.1"),
            ("host", "localhost"),
            (
                "x-amz-target",
                "AWSCognitoIdentityProviderService.ListUserPools",
            ),
        ]
        .iter()
        .chain(self.extra)
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
        let added = sigv4::sign(&request(&headers, ""), &self.signing(server));
        headers.extend(added);
        headers
    }

    pub(crate) fn signing(&self, server: &TestServer) -> Signing<'_> {
        Signing {
            access_key_id: &self.credentials.access_key_id,
            secret: &self.credentials.secret,
            session_token: self.credentials.session_token.as_deref(),
            region: self.region,
            service: self.service,
            now_ms: server.clock.now() + self.offset,
            rules: Rules::of(self.service),
        }
    }
}

pub(crate) fn request<'a>(headers: &'a Headers, query: &'a str) -> Request<'a> {
    Request {
        method: "POST",
        path: "/",
        query,
        headers,
        body: BODY,
    }
}

/// What the server says; `None` when it lists the pools.
pub(crate) async fn sent(
    server: &TestServer,
    headers: &Headers,
    uri: &str,
    body: &[u8],
) -> Option<(String, String)> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(
            HeaderName::from_bytes(name.as_bytes()).unwrap(),
            HeaderValue::from_str(value).unwrap(),
        );
    }
    let answer = server
        .send_request(Method::POST, uri, map, body.to_vec())
        .await;
    if answer.status == 200 {
        return None;
    }
    assert_eq!(answer.status, 400, "{}", answer.body);
    let said: Value = serde_json::from_str(&answer.body).unwrap();
    let text = |name: &str| said[name].as_str().unwrap().to_owned();
    Some((text("__type"), text("message")))
}

pub(crate) async fn code(server: &TestServer, headers: &Headers) -> String {
    sent(server, headers, "/", BODY)
        .await
        .map_or_else(|| "OK".to_owned(), |said| said.0)
}

/// The headers with the value of one of them changed.
pub(crate) fn with(headers: &Headers, name: &str, edit: impl Fn(&str) -> String) -> Headers {
    let mut changed = headers.clone();
    let header = changed.iter_mut().find(|(key, _)| key == name).unwrap();
    header.1 = edit(&header.1);
    changed
}

/// The headers with one of them taken out of the list of signed ones, and signed anew without it.
pub(crate) fn unsigned(server: &TestServer, how: &How<'_>, name: &str) -> Headers {
    let mut headers = how.headers(server);
    headers.retain(|(key, _)| {
        key != "authorization" && key != "x-amz-date" && key != "x-amz-security-token"
    });
    let left_out = headers.iter().find(|(key, _)| key == name).cloned();
    headers.retain(|(key, _)| key != name);
    let added = sigv4::sign(&request(&headers, ""), &how.signing(server));
    headers.extend(added);
    headers.extend(left_out);
    headers
}
