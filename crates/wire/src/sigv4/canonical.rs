//! The canonical form of a request, which is what is signed.

use super::encoding::{decoded, encode, encoded, hex};
use super::{ALGORITHM, Credential, Request};

/// How a service reads paths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The path as it was sent is encoded once more. All services but S3.
    pub encode_twice: bool,
    /// Empty, `.` and `..` segments are removed. All services but S3.
    pub normalize: bool,
}

impl Rules {
    /// The rules of a service.
    #[must_use]
    pub fn of(service: &str) -> Self {
        let plain = service == "s3";
        Self {
            encode_twice: !plain,
            normalize: !plain,
        }
    }
}

/// The canonical form of a request whose payload has the given hash; nothing when an escape in path
/// or query is not one.
#[must_use]
pub fn canonical_request(
    request: &Request<'_>,
    signed_headers: &[String],
    payload_hash: &str,
    rules: Rules,
) -> Option<String> {
    let mut text = String::with_capacity(512);
    text.push_str(request.method);
    text.push('\n');
    push_path(request.path, rules, &mut text)?;
    text.push('\n');
    push_query(request.query, &mut text)?;
    text.push('\n');
    for name in signed_headers {
        text.push_str(name);
        text.push(':');
        for (index, value) in request.header_values(name).enumerate() {
            if index > 0 {
                text.push(',');
            }
            push_collapsed(value, &mut text);
        }
        text.push('\n');
    }
    text.push('\n');
    for (index, name) in signed_headers.iter().enumerate() {
        if index > 0 {
            text.push(';');
        }
        text.push_str(name);
    }
    text.push('\n');
    text.push_str(payload_hash);
    Some(text)
}

/// The string to sign of a canonical request.
#[must_use]
pub fn string_to_sign(canonical: &str, date: &str, credential: &Credential) -> String {
    let hash = hex(sha256(canonical.as_bytes()).as_ref());
    format!("{ALGORITHM}\n{date}\n{}\n{hash}", credential.scope())
}

pub(super) fn sha256(bytes: &[u8]) -> aws_lc_rs::digest::Digest {
    aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes)
}

/// The path without empty, `.` and `..` segments.
pub(super) fn normalized(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            segment => kept.push(segment),
        }
    }
    let mut text = String::with_capacity(path.len() + 1);
    for segment in &kept {
        text.push('/');
        text.push_str(segment);
    }
    if kept.is_empty() || path.ends_with(['/']) || path.ends_with("/.") || path.ends_with("/..") {
        text.push('/');
    }
    text
}

/// The names and values of a query, escapes resolved; nothing when an escape is not one.
pub(super) fn pairs(query: &str) -> Option<Vec<(Vec<u8>, Vec<u8>)>> {
    if query.is_empty() {
        return Some(Vec::new());
    }
    let pair = |piece: &str| {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        Some((decoded(name)?, decoded(value)?))
    };
    query.split('&').map(pair).collect()
}

fn push_path(path: &str, rules: Rules, to: &mut String) -> Option<()> {
    let clean = if rules.normalize {
        normalized(path)
    } else {
        path.to_owned()
    };
    if clean.is_empty() {
        to.push('/');
        return Some(());
    }
    for (index, segment) in clean.split('/').enumerate() {
        if index > 0 {
            to.push('/');
        }
        if rules.encode_twice {
            encode(segment.as_bytes(), to);
        } else {
            // Segment by segment, so that an escaped slash does not become a slash.
            encode(&decoded(segment)?, to);
        }
    }
    Some(())
}

/// The signature itself is the one parameter that it does not cover.
fn push_query(query: &str, to: &mut String) -> Option<()> {
    let mut encoded_pairs: Vec<(String, String)> = pairs(query)?
        .into_iter()
        .filter(|(name, _)| name != b"X-Amz-Signature")
        .map(|(name, value)| (encoded(&name), encoded(&value)))
        .collect();
    encoded_pairs.sort_unstable();
    for (index, (name, value)) in encoded_pairs.iter().enumerate() {
        if index > 0 {
            to.push('&');
        }
        to.push_str(name);
        to.push('=');
        to.push_str(value);
    }
    Some(())
}

/// The value without space around it, and with one blank for each run of space inside.
fn push_collapsed(value: &str, to: &mut String) {
    for (index, word) in value.split_ascii_whitespace().enumerate() {
        if index > 0 {
            to.push(' ');
        }
        to.push_str(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_normalized_as_rfc_3986_says() {
        for (path, clean) in [
            ("", "/"),
            ("/", "/"),
            ("//a//b//", "/a/b/"),
            ("/a/./b", "/a/b"),
            ("/a/../..", "/"),
            ("/a/b/..", "/a/"),
            ("/a/.", "/a/"),
            ("/a/.../b", "/a/.../b"),
            ("/%2e%2e/a", "/%2e%2e/a"),
        ] {
            assert_eq!(normalized(path), clean, "{path}");
        }
    }
}
