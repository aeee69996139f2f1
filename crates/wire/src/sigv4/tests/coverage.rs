//! Requests that are altered, or signed in part only.

use super::super::{canonical, encoding};
use super::*;

#[test]
fn t41_anything_altered_after_signing_is_refused() {
    for sent in both() {
        let mut altered: Vec<Sent> = vec![sent.clone(); 6];
        altered[0].method = "PUT";
        altered[1].path = "/other".to_owned();
        altered[2].query = format!("{}&a=b", sent.query)
            .trim_start_matches('&')
            .to_owned();
        altered[3].set("host", "attacker.example.com");
        altered[4].set(
            "x-amz-target",
            "AWSCognitoIdentityProviderService.AdminDeleteUser",
        );
        altered[5].body.push(b' ');
        for (index, altered) in altered.iter().enumerate() {
            assert_eq!(altered.check(), Err(SignatureError::Mismatch), "{index}");
        }
        let other = parse(&sent.request()).unwrap().unwrap();
        for secret in ["another", ""] {
            let key = SigningKey::derive(secret, &other.credential);
            let outcome = other.verify(&sent.request(), &key, NOW, "cognito-idp", None);
            assert_eq!(outcome, Err(SignatureError::Mismatch));
        }
    }
}

#[test]
fn t41_a_truncated_or_empty_signature_is_refused() {
    for sent in both() {
        let signature = parse(&sent.request()).unwrap().unwrap().signature;
        for end in 0..signature.len() {
            let mut cut = sent.clone();
            cut.replace(&signature, &signature[..end]);
            assert_eq!(cut.check(), Err(SignatureError::Mismatch));
        }
    }
}

#[test]
fn t41_an_unsigned_host_date_or_amz_header_is_refused() {
    for name in ["host", "x-amz-target", "x-amz-date"] {
        let sent = Sent::new();
        let mut without = sent.clone();
        without.headers.retain(|(other, _)| other != name);
        let mut sent = without.signed(&signing());
        if name == "x-amz-date" {
            let names = "content-type;host;x-amz-date;x-amz-target";
            sent.replace(names, "content-type;host;x-amz-target");
        } else {
            sent.push(name, "cognito.example.com");
        }
        assert!(unsigned(&sent.check()), "{name}: {:?}", sent.check());
    }
    for sent in both() {
        for name in [
            "x-amz-anything",
            "x-amz-security-token",
            "x-amz-content-sha256",
        ] {
            let mut added = sent.clone();
            added.push(name, "value");
            assert!(unsigned(&added.check()), "{name}");
        }
    }
    // A date header in place of x-amz-date must be signed, too.
    let mut sent = Sent::new().signed(&signing());
    sent.headers.retain(|(name, _)| name != "x-amz-date");
    sent.replace("host;x-amz-date;", "host;");
    sent.push("date", &format_date(NOW));
    assert!(unsigned(&sent.check()));
}

#[test]
fn t41_a_header_that_is_sent_twice_or_not_at_all_is_refused() {
    for sent in both() {
        for name in ["host", "x-amz-target", "content-type"] {
            let mut twice = sent.clone();
            twice.push(name, "other");
            assert!(unsigned(&twice.check()), "{name}");
            twice.headers.rotate_right(1);
            assert!(unsigned(&twice.check()), "{name}");
            let mut gone = sent.clone();
            gone.headers.retain(|(other, _)| other != name);
            assert!(unsigned(&gone.check()), "{name}");
        }
    }
    let mut twice = Sent::new().signed(&signing());
    let authorization = twice.header("authorization");
    twice.push("authorization", &authorization);
    assert!(incomplete(&twice.check()));
    let mut twice = Sent::new().signed(&signing());
    twice.push("x-amz-date", &format_date(NOW));
    assert!(unsigned(&twice.check()));
}

#[test]
fn t41_paths_and_queries_that_read_two_ways_are_refused() {
    for path in ["/a/../", "//", "/./", "/..", "/a/..//", "/."] {
        for mut sent in both() {
            path.clone_into(&mut sent.path);
            assert_eq!(sent.check(), Err(SignatureError::Mismatch), "{path}");
        }
        let mut sent = Sent::new();
        path.clone_into(&mut sent.path);
        assert_eq!(
            sent.signed(&signing()).check(),
            Err(SignatureError::Mismatch),
            "{path}"
        );
    }
    for query in ["a=b+c", "a=%zz", "a=%"] {
        let mut sent = Sent::new();
        query.clone_into(&mut sent.query);
        assert_eq!(
            sent.signed(&signing()).check(),
            Err(SignatureError::Mismatch),
            "{query}"
        );
    }
    // An escaped slash is not a slash, also where paths are not encoded twice.
    let s3 = Signing {
        service: "s3",
        rules: Rules::of("s3"),
        ..signing()
    };
    let mut sent = Sent::new();
    sent.path = "/bucket/a%2Fb".to_owned();
    let mut sent = sent.signed(&s3);
    let check = |sent: &Sent| {
        let request = sent.request();
        let signed = parse(&request).unwrap().unwrap();
        let key = SigningKey::derive(SECRET, &signed.credential);
        signed.verify(&request, &key, NOW, "s3", None)
    };
    assert_eq!(check(&sent), Ok(()));
    sent.path = "/bucket/a/b".to_owned();
    assert_eq!(check(&sent), Err(SignatureError::Mismatch));
}

#[test]
fn t41_an_unsigned_or_foreign_payload_is_refused() {
    let digest = encoding::hex(canonical::sha256(BODY).as_ref());
    for (sent_hash, good) in [
        (digest.as_str(), true),
        ("UNSIGNED-PAYLOAD", false),
        ("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", false),
        ("STREAMING-UNSIGNED-PAYLOAD-TRAILER", false),
        (
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            false,
        ),
        ("", false),
    ] {
        let mut sent = Sent::new();
        sent.push("x-amz-content-sha256", sent_hash);
        let outcome = sent.clone().signed(&signing()).check();
        assert_eq!(outcome.is_ok(), good, "{sent_hash}");
        // The client's hash never takes the place of the body's.
        let mut swapped = sent.signed(&signing());
        swapped.body = b"{}".to_vec();
        assert_eq!(
            swapped.check(),
            Err(SignatureError::Mismatch),
            "{sent_hash}"
        );
        let mut presigned = Sent::new();
        presigned.query = format!("X-Amz-Content-Sha256={sent_hash}");
        assert_eq!(
            presigned.presigned(&signing(), 60).check().is_ok(),
            good,
            "{sent_hash}"
        );
    }
}

#[test]
fn t41_lists_of_signed_headers_out_of_order_are_refused() {
    for (from, to) in [
        ("content-type;host", "host;content-type"),
        ("content-type;host", "content-type;host;host"),
        ("content-type;host", "content-type;Host"),
        ("content-type;host", "content-type;;host"),
        ("content-type;host", "content-type;host\n"),
    ] {
        let mut sent = Sent::new().signed(&signing());
        sent.replace(from, to);
        assert!(incomplete(&sent.check()), "{to}");
    }
}
