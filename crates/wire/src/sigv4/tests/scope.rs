//! Signatures of another form, session, scope or time.

use super::*;

#[test]
fn t41_header_and_query_at_once_are_refused() {
    let sent = Sent::new().presigned(&signing(), 60).signed(&signing());
    assert!(incomplete(&sent.check()));
    for query in [
        "X-Amz-Signature=a",
        "X-Amz-Credential=a",
        "X%2DAmz-Algorithm=a",
    ] {
        let mut sent = Sent::new().signed(&signing());
        query.clone_into(&mut sent.query);
        assert!(incomplete(&sent.check()), "{query}");
    }
    let mut sent = Sent::new().presigned(&signing(), 60);
    sent.push("authorization", "AWS4-HMAC-SHA256 Credential=a");
    assert!(incomplete(&sent.check()));
}

#[test]
fn t41_a_swapped_session_token_is_refused() {
    let with_token = Signing {
        session_token: Some("token-of-alice"),
        ..signing()
    };
    let in_header = Sent::new().signed(&with_token);
    let in_query = Sent::new().presigned(&with_token, 60);
    for sent in [in_header.clone(), in_query.clone()] {
        assert_eq!(sent.check(), Ok(()));
        let signed = parse(&sent.request()).unwrap().unwrap();
        assert_eq!(signed.session_token(), Some("token-of-alice"));
    }
    let mut swapped = in_header.clone();
    swapped.set("x-amz-security-token", "token-of-admin");
    assert_eq!(swapped.check(), Err(SignatureError::Mismatch));
    let mut removed = in_header;
    removed
        .headers
        .retain(|(name, _)| name != "x-amz-security-token");
    assert!(unsigned(&removed.check()));
    let mut swapped = in_query.clone();
    swapped.query = swapped.query.replace("token-of-alice", "token-of-admin");
    assert_eq!(swapped.check(), Err(SignatureError::Mismatch));
    let mut twice = in_query.clone();
    twice.query.push_str("&X-Amz-Security-Token=token-of-admin");
    assert!(incomplete(&twice.check()));
    let mut beside = in_query;
    beside.push("x-amz-security-token", "token-of-admin");
    assert!(incomplete(&beside.check()));
    // A token that was added to a request that was signed without one.
    let mut added = Sent::new().presigned(&signing(), 60);
    added.query.push_str("&X-Amz-Security-Token=token-of-admin");
    assert_eq!(added.check(), Err(SignatureError::Mismatch));
}

#[test]
fn t41_a_signature_of_another_scope_is_refused() {
    for other in [
        Signing {
            service: "sts",
            ..signing()
        },
        Signing {
            region: "us-east-2",
            ..signing()
        },
    ] {
        for sent in [
            Sent::new().signed(&other),
            Sent::new().presigned(&other, 60),
        ] {
            assert!(matches!(sent.check(), Err(SignatureError::WrongScope(_))));
        }
    }
    for sent in both() {
        let day = parse(&sent.request()).unwrap().unwrap().credential.date;
        for (from, to) in [
            (format!("{day}/us-east-1"), "20200101/us-east-1".to_owned()),
            (
                format!("{day}%2Fus-east-1"),
                "20200101%2Fus-east-1".to_owned(),
            ),
            ("aws4_request".to_owned(), "aws4_other".to_owned()),
        ] {
            let mut moved = sent.clone();
            moved.query = moved.query.replace(&from, &to);
            for (_, value) in &mut moved.headers {
                *value = value.replace(&from, &to);
            }
            let untouched = moved.query == sent.query && moved.headers == sent.headers;
            assert!(untouched || matches!(moved.check(), Err(SignatureError::WrongScope(_))));
        }
    }
}

#[test]
fn t41_the_window_is_five_minutes() {
    let sent = Sent::new().signed(&signing());
    let minutes = |count: i64| NOW + count * 60_000;
    assert_eq!(sent.check_at(minutes(5)), Ok(()));
    assert_eq!(sent.check_at(minutes(-5)), Ok(()));
    assert!(matches!(
        sent.check_at(minutes(5) + 1),
        Err(SignatureError::Expired(_))
    ));
    assert!(matches!(
        sent.check_at(minutes(-5) - 1),
        Err(SignatureError::NotYetCurrent(_))
    ));
    let signing = Signing {
        now_ms: 1_767_225_600_000,
        ..signing()
    };
    let sent = Sent::new().signed(&signing);
    assert_eq!(
        sent.check_at(signing.now_ms + 15 * 60_000)
            .unwrap_err()
            .to_string(),
        "Signature expired: 20260101T000000Z is now earlier than 20260101T001000Z \
         (20260101T001500Z - 5 min.)"
    );
    assert_eq!(
        sent.check_at(signing.now_ms - 15 * 60_000)
            .unwrap_err()
            .to_string(),
        "Signature not yet current: 20260101T000000Z is still later than 20251231T235000Z \
         (20251231T234500Z + 5 min.)"
    );
}

#[test]
fn t41_a_presigned_address_lives_as_long_as_it_says_and_no_longer_than_a_week() {
    let sent = Sent::new().presigned(&signing(), 90);
    assert_eq!(sent.check_at(NOW + 90_000), Ok(()));
    assert!(matches!(
        sent.check_at(NOW + 90_001),
        Err(SignatureError::Expired(_))
    ));
    assert!(matches!(
        sent.check_at(NOW - 300_001),
        Err(SignatureError::NotYetCurrent(_))
    ));
    let mut longer = sent;
    longer.replace("X-Amz-Expires=90", "X-Amz-Expires=9000");
    assert_eq!(longer.check(), Err(SignatureError::Mismatch));
    assert_eq!(Sent::new().presigned(&signing(), 604_800).check(), Ok(()));
    for expires in [0, 604_801, u32::MAX] {
        assert!(incomplete(
            &Sent::new().presigned(&signing(), expires).check()
        ));
    }
    for expires in ["", "-1", "+90", "1e3", "90.5", "99999999999999999999"] {
        let mut sent = Sent::new().presigned(&signing(), 90);
        sent.replace("X-Amz-Expires=90", &format!("X-Amz-Expires={expires}"));
        assert!(incomplete(&sent.check()), "{expires}");
    }
}
