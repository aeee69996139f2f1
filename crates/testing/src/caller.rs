//! Requests as clients send them, and what they get.

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use wire::sigv4::{self, Request, Rules, Signing};

/// A key to sign with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// The access key id.
    pub access_key_id: String,
    /// The secret.
    pub secret: String,
    /// The session token of temporary credentials.
    pub session_token: Option<String>,
}

/// An error that the server answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The HTTP status.
    pub status: u16,
    /// The AWS code.
    pub code: String,
    /// The text.
    pub message: String,
}

impl Refused {
    /// Code and text, as most assertions want them.
    #[must_use]
    pub fn said(&self) -> (&str, &str) {
        (&self.code, &self.message)
    }

    pub(crate) fn from_json(status: u16, body: &str) -> Self {
        let value: Value = serde_json::from_str(body).unwrap_or_default();
        let text = |name: &str| {
            value
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        Self {
            status,
            code: text("__type"),
            message: text("message"),
        }
    }

    pub(crate) fn from_xml(status: u16, body: &str) -> Self {
        Self {
            status,
            code: element(body, "Code").unwrap_or_default(),
            message: element(body, "Message").unwrap_or_default(),
        }
    }
}

/// The text of the first element of that name.
#[must_use]
pub fn element(xml: &str, name: &str) -> Option<String> {
    let (_, rest) = xml.split_once(&format!("<{name}>"))?;
    let (text, _) = rest.split_once(&format!("</{name}>"))?;
    let plain = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    Some(plain)
}

/// The headers of a request, signed if there are credentials.
pub(crate) fn headers(
    plain: &[(&str, &str)],
    body: &[u8],
    signer: Option<(&Credentials, &str)>,
    region: &str,
    now_ms: i64,
) -> HeaderMap {
    let mut texts: Vec<(String, String)> = plain
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    texts.push(("host".to_owned(), "localhost".to_owned()));
    if let Some((credentials, service)) = signer {
        let request = Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &texts,
            body,
        };
        let added = sigv4::sign(
            &request,
            &Signing {
                access_key_id: &credentials.access_key_id,
                secret: &credentials.secret,
                session_token: credentials.session_token.as_deref(),
                region,
                service,
                now_ms,
                rules: Rules::of(service),
            },
        );
        texts.extend(added);
    }
    let mut headers = HeaderMap::new();
    for (name, value) in texts {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a header's name");
        headers.append(
            name,
            HeaderValue::from_str(&value).expect("a header's value"),
        );
    }
    headers
}
