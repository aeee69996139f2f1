//! The published test vectors of Signature Version 4 (see `tests/sigv4/README.md`).
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};

use cognate_wire::sigv4::{
    Request, Rules, SignatureError, Signing, SigningKey, canonical_request, parse, parse_date,
    presign, sign, string_to_sign,
};
use serde_json::Value;

/// Vectors whose signature is right, but which a careful server refuses: headers that are sent
/// twice.
const DUPLICATE_HEADERS: [&str; 2] = ["get-header-key-duplicate", "get-header-value-order"];
/// A session token that was added after signing.
const UNSIGNED_TOKEN: &str = "post-sts-header-after";

struct Vector {
    folder: PathBuf,
    name: String,
    context: Value,
}

struct Sent {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Vector {
    fn all() -> Vec<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sigv4");
        let mut folders: Vec<PathBuf> = fs::read_dir(root)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.join("context.json").exists())
            .collect();
        folders.sort();
        assert_eq!(folders.len(), 38);
        let read = |folder: PathBuf| {
            let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
            let context = fs::read_to_string(folder.join("context.json")).unwrap();
            Self {
                folder,
                name,
                context: serde_json::from_str(&context).unwrap(),
            }
        };
        folders.into_iter().map(read).collect()
    }

    fn file(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).unwrap()
    }

    fn sent(&self, name: &str) -> Sent {
        Sent::read(&self.file(name))
    }

    fn flag(&self, name: &str) -> bool {
        self.context.get(name).is_some_and(|value| value == true)
    }

    fn text(&self, pointer: &str) -> Option<&str> {
        self.context.pointer(pointer).and_then(Value::as_str)
    }

    /// The suite speaks to a service that encodes paths once.
    fn rules(&self) -> Rules {
        Rules {
            encode_twice: false,
            normalize: self.flag("normalize"),
        }
    }

    fn now(&self) -> i64 {
        let time = self.text("/timestamp").unwrap().replace(['-', ':'], "");
        parse_date(&time).unwrap()
    }

    fn secret(&self) -> &str {
        self.text("/credentials/secret_access_key").unwrap()
    }

    fn signing(&self) -> Signing<'_> {
        let token = self.text("/credentials/token");
        Signing {
            access_key_id: self.text("/credentials/access_key_id").unwrap(),
            secret: self.secret(),
            session_token: token.filter(|_| !self.flag("omit_session_token")),
            region: self.text("/region").unwrap(),
            service: self.text("/service").unwrap(),
            now_ms: self.now(),
            rules: self.rules(),
        }
    }

    /// What parsing and verifying a signed request of this vector yields.
    fn outcome(&self, sent: &Sent) -> Result<(), SignatureError> {
        let request = sent.request();
        let signed = parse(&request)?.ok_or(SignatureError::Missing)?;
        let service = self.text("/service").unwrap();
        let region = self.text("/region");
        signed.verify_under(
            self.rules(),
            &request,
            &SigningKey::derive(self.secret(), &signed.credential),
            self.now(),
            service,
            region,
        )
    }

    /// Checks canonical form and string to sign against the files of one form.
    fn check_canonical(&self, form: &str, sent: &Sent) {
        let expected = self.file(&format!("{form}-canonical-request.txt"));
        let lines: Vec<&str> = expected.lines().collect();
        let names: Vec<String> = lines[lines.len() - 2]
            .split(';')
            .map(str::to_owned)
            .collect();
        let hash = lines[lines.len() - 1];
        let canonical = canonical_request(&sent.request(), &names, hash, self.rules()).unwrap();
        // A session token that was added after signing is in the request that was sent, but not in
        // what was signed.
        if self.name != UNSIGNED_TOKEN {
            assert_eq!(canonical, expected.trim_end(), "{} {form}", self.name);
        }
        let credential = cognate_wire::sigv4::Credential {
            access_key_id: String::new(),
            date: "20150830".to_owned(),
            region: "us-east-1".to_owned(),
            service: "service".to_owned(),
        };
        let text = string_to_sign(expected.trim_end(), "20150830T123600Z", &credential);
        let expected = self.file(&format!("{form}-string-to-sign.txt"));
        assert_eq!(text, expected.trim_end(), "{} {form}", self.name);
    }

    /// What the outcome must be: most vectors are good, some are refused on purpose.
    fn check_outcome(&self, sent: &Sent, token_is_unsigned: bool) {
        let outcome = self.outcome(sent);
        let ambiguous = self.rules().normalize
            && (sent.path.contains("//") || sent.path.contains("/./") || sent.path.contains(".."));
        if DUPLICATE_HEADERS.contains(&self.name.as_str()) {
            assert!(
                matches!(outcome, Err(SignatureError::Unsigned(_))),
                "{}",
                self.name
            );
        } else if ambiguous || token_is_unsigned {
            assert!(outcome.is_err(), "{}", self.name);
        } else {
            assert_eq!(outcome, Ok(()), "{}", self.name);
        }
    }
}

impl Sent {
    fn read(text: &str) -> Self {
        let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
        let mut lines = head.lines();
        let start = lines.next().unwrap().strip_suffix(" HTTP/1.1").unwrap();
        let (method, target) = start.split_once(' ').unwrap();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut headers: Vec<(String, String)> = Vec::new();
        for line in lines {
            if line.starts_with(' ') {
                let value = &mut headers.last_mut().unwrap().1;
                value.push('\n');
                value.push_str(line);
            } else {
                let (name, value) = line.split_once(':').unwrap();
                headers.push((name.to_lowercase(), value.to_owned()));
            }
        }
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers,
            body: body.trim_end_matches('\n').as_bytes().to_vec(),
        }
    }

    fn request(&self) -> Request<'_> {
        Request {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            body: &self.body,
        }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }

    fn parameter(&self, name: &str) -> Option<&str> {
        let prefix = format!("{name}=");
        self.query
            .split('&')
            .find_map(|piece| piece.strip_prefix(&prefix))
    }
}

#[test]
fn signatures_in_the_header_are_verified() {
    for vector in Vector::all() {
        let sent = vector.sent("header-signed-request.txt");
        vector.check_canonical("header", &sent);
        let token_is_unsigned =
            vector.name == UNSIGNED_TOKEN && sent.header("x-amz-security-token").is_some();
        vector.check_outcome(&sent, token_is_unsigned);
    }
}

#[test]
fn signatures_in_the_query_are_verified() {
    for vector in Vector::all() {
        let sent = vector.sent("query-signed-request.txt");
        vector.check_canonical("query", &sent);
        let token_is_unsigned =
            vector.name == UNSIGNED_TOKEN && sent.parameter("X-Amz-Security-Token").is_some();
        vector.check_outcome(&sent, token_is_unsigned);
    }
}

#[test]
fn signing_gives_the_published_signatures() {
    for vector in Vector::all() {
        let mut sent = vector.sent("request.txt");
        let expected = vector.sent("header-signed-request.txt");
        if let Some(hash) = expected.header("x-amz-content-sha256") {
            sent.headers
                .push(("x-amz-content-sha256".to_owned(), hash.to_owned()));
        }
        let added = sign(&sent.request(), &vector.signing());
        let (_, authorization) = added.last().unwrap();
        assert_eq!(
            Some(authorization.as_str()),
            expected.header("authorization"),
            "{}",
            vector.name
        );

        let mut sent = vector.sent("request.txt");
        let expected = vector.sent("query-signed-request.txt");
        sent.query = presign(&sent.request(), &vector.signing(), 3600);
        let ours = sent.parameter("X-Amz-Signature");
        assert_eq!(
            ours,
            expected.parameter("X-Amz-Signature"),
            "{}",
            vector.name
        );
    }
}

#[test]
fn paths_are_encoded_twice() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sigv4");
    for name in ["double-encode-path", "double-url-encode"] {
        let read = |file: &str| fs::read_to_string(root.join(name).join(file)).unwrap();
        let sent = Sent::read(&read("request.txt"));
        let canonical = canonical_request(&sent.request(), &[], "", Rules::of("lambda")).unwrap();
        let expected = read("header-canonical-request.txt");
        assert_eq!(canonical.lines().nth(1), expected.lines().nth(1), "{name}");
    }
}
