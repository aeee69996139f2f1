//! Signatures that must not get in.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;

mod coverage;
mod scope;

const NOW: i64 = 1_790_000_000_000;
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const BODY: &[u8] = br#"{"UserPoolId":"us-east-1_AbCdEfGhI","Username":"alice"}"#;

/// A request that owns its parts, so that a test can alter them.
#[derive(Clone)]
struct Sent {
    method: &'static str,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Sent {
    fn new() -> Self {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        Self {
            method: "POST",
            path: "/".to_owned(),
            query: String::new(),
            headers: vec![
                header("host", "cognito.example.com"),
                header("content-type", "application/x-amz-json-1.1"),
                header(
                    "x-amz-target",
                    "AWSCognitoIdentityProviderService.AdminGetUser",
                ),
            ],
            body: BODY.to_vec(),
        }
    }

    fn request(&self) -> Request<'_> {
        Request {
            method: self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            body: &self.body,
        }
    }

    fn signed(mut self, signing: &Signing<'_>) -> Self {
        let added = sign(&self.request(), signing);
        self.headers.extend(added);
        self
    }

    fn presigned(mut self, signing: &Signing<'_>, expires: u32) -> Self {
        self.query = presign(&self.request(), signing, expires);
        self
    }

    fn set(&mut self, name: &str, value: &str) {
        self.headers
            .iter_mut()
            .find(|(other, _)| other == name)
            .unwrap()
            .1 = value.to_owned();
    }

    fn header(&self, name: &str) -> String {
        self.request()
            .header_values(name)
            .next()
            .unwrap()
            .to_owned()
    }

    fn push(&mut self, name: &str, value: &str) {
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    /// Changes a part of the `Authorization` header or of the query.
    fn replace(&mut self, from: &str, to: &str) {
        assert!(self.query.contains(from) || self.header("authorization").contains(from));
        self.query = self.query.replace(from, to);
        for (_, value) in &mut self.headers {
            *value = value.replace(from, to);
        }
    }

    fn check_at(&self, now: i64) -> Result<(), SignatureError> {
        let request = self.request();
        let signed = parse(&request)?.ok_or(SignatureError::Missing)?;
        let key = SigningKey::derive(SECRET, &signed.credential);
        signed.verify(&request, &key, now, "cognito-idp", Some("us-east-1"))
    }

    fn check(&self) -> Result<(), SignatureError> {
        self.check_at(NOW)
    }
}

fn signing() -> Signing<'static> {
    Signing {
        access_key_id: "AKIDEXAMPLE",
        secret: SECRET,
        session_token: None,
        region: "us-east-1",
        service: "cognito-idp",
        now_ms: NOW,
        rules: Rules::of("cognito-idp"),
    }
}

fn both() -> [Sent; 2] {
    [
        Sent::new().signed(&signing()),
        Sent::new().presigned(&signing(), 600),
    ]
}

fn unsigned(outcome: &Result<(), SignatureError>) -> bool {
    matches!(outcome, Err(SignatureError::Unsigned(_)))
}

fn incomplete(outcome: &Result<(), SignatureError>) -> bool {
    matches!(outcome, Err(SignatureError::Incomplete(_)))
}

#[test]
fn both_forms_are_verified() {
    for sent in both() {
        assert_eq!(sent.check(), Ok(()));
        let signed = parse(&sent.request()).unwrap().unwrap();
        assert_eq!(signed.credential.access_key_id, "AKIDEXAMPLE");
        assert_eq!(signed.credential.region, "us-east-1");
        assert!(!format!("{signed:?}").contains(&signed.signature));
    }
    assert!(parse(&Sent::new().request()).unwrap().is_none());
    let mut blank = Sent::new();
    blank.push("authorization", " ");
    assert!(parse(&blank.request()).unwrap().is_none());
}

#[test]
fn malformed_headers_are_told_what_they_miss() {
    let message = |authorization: &str| {
        let mut sent = Sent::new();
        sent.push("authorization", authorization);
        sent.check().unwrap_err().to_string()
    };
    assert_eq!(
        message("AWS4-HMAC-SHA256"),
        "Authorization header requires 'Credential' parameter. Authorization header requires \
         'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. \
         Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
    );
    assert_eq!(
        message("AWS4-HMAC-SHA256 Credential"),
        "'Credential' not a valid key=value pair (missing equal-sign) in Authorization header."
    );
    assert_eq!(
        message("foo"),
        message("AWS4-HMAC-SHA256"),
        "a scheme of its own has none of the parameters either"
    );
    assert_eq!(
        message("Bearer x"),
        "'x' not a valid key=value pair (missing equal-sign) in Authorization header."
    );
    let mut other = Sent::new().signed(&signing());
    other.replace("AWS4-HMAC-SHA256 ", "Bearer ");
    assert_eq!(
        other.check().unwrap_err().to_string(),
        "Unsupported AWS 'algorithm': 'Bearer'."
    );
    assert_eq!(
        message("AWS4-HMAC-SHA512 a"),
        "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA512'."
    );
    let mut sent = Sent::new().signed(&signing());
    sent.replace("AKIDEXAMPLE/", "AKID/EXAMPLE/");
    assert!(incomplete(&sent.check()));
    let mut sent = Sent::new().signed(&signing());
    sent.replace("Signature=", "Signature=0, Signature=");
    assert!(incomplete(&sent.check()));
    let mut sent = Sent::new();
    sent.query = "X-Amz-Algorithm=AWS4-HMAC-SHA256".to_owned();
    assert!(
        sent.check()
            .unwrap_err()
            .to_string()
            .ends_with("must include 'X-Amz-Expires'. Re-examine the query-string parameters.")
    );
}

#[test]
fn a_date_of_http_serves_as_the_date() {
    let signing = Signing {
        now_ms: 1_440_938_160_000,
        ..signing()
    };
    let mut sent = Sent::new();
    sent.push("date", "Sun, 30 Aug 2015 12:36:00 GMT");
    let names = ["content-type", "date", "host", "x-amz-target"].map(str::to_owned);
    let credential =
        Credential::parse("AKIDEXAMPLE/20150830/us-east-1/cognito-idp/aws4_request").unwrap();
    let hash = encoding::hex(canonical::sha256(BODY).as_ref());
    let canonical = canonical_request(&sent.request(), &names, &hash, signing.rules).unwrap();
    let text = string_to_sign(&canonical, "20150830T123600Z", &credential);
    let signature = SigningKey::derive(SECRET, &credential).signature(&text);
    sent.push(
        "authorization",
        &format!(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/{},SignedHeaders={},Signature={signature}",
            credential.scope(),
            names.join(";")
        ),
    );
    assert_eq!(sent.check_at(signing.now_ms), Ok(()));
}
