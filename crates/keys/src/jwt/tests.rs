#![allow(clippy::unwrap_used)]
use super::*;
use crate::hmac::hmac_sha256;
use crate::rsa::test_key;

const NOW: i64 = 1_700_000_000_000;
const CLAIMS: &str = r#"{"sub":"alice","exp":1700000060,"iat":1700000000,"nbf":1700000000}"#;

fn find(kid: &str) -> Option<Arc<PublicKey>> {
    let key = test_key();
    (kid == key.kid()).then(|| Arc::new(key.public_key().unwrap()))
}

fn check(token: &str) -> Result<Claims, JwtError> {
    verify(token, find, NOW, 0)
}

fn part(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(text)
}

/// A token with any header, properly signed by the issuer's key.
fn signed_with_header(header: &str, claims: &str) -> String {
    let signed = format!("{}.{}", part(header), part(claims));
    let signature = test_key().sign_rs256(signed.as_bytes()).unwrap();
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

fn claims_outcome(claims: &str) -> Result<(), JwtError> {
    check(&sign(test_key(), claims).unwrap()).map(|_| ())
}

#[test]
fn a_token_is_signed_and_verified() {
    let token = sign(test_key(), CLAIMS).unwrap();
    let claims = check(&token).unwrap();
    assert_eq!(claims.str("sub"), Some("alice"));
    assert_eq!(claims.integer("exp"), Some(1_700_000_060));
    assert_eq!((claims.str("exp"), claims.integer("sub")), (None, None));
    assert_eq!(claims.len(), 4);
    assert_eq!(Unverified::read(&token).unwrap().issuer(), None);
    let header = URL_SAFE_NO_PAD
        .decode(token.split('.').next().unwrap())
        .unwrap();
    let expected = format!(r#"{{"kid":"{}","alg":"RS256"}}"#, test_key().kid());
    assert_eq!(String::from_utf8(header).unwrap(), expected);
}

#[test]
fn at_hash_vector() {
    let token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln";
    assert_eq!(at_hash(token), "7Jf-YPfMRnZX33yX_pRwgQ");
}

#[test]
fn t12_alg_none_in_any_spelling_is_refused() {
    let kid = test_key().kid();
    for alg in [
        "none", "None", "nOnE", "NONE", "", "rs256", "RS256 ", "RS384", "PS256", "HS256",
    ] {
        let header = format!(r#"{{"kid":"{kid}","alg":"{alg}"}}"#);
        let unsigned = format!("{}.{}.", part(&header), part(CLAIMS));
        assert_eq!(check(&unsigned), Err(JwtError::BadAlgorithm), "{alg}");
        let signed = signed_with_header(&header, CLAIMS);
        assert_eq!(check(&signed), Err(JwtError::BadAlgorithm), "{alg}");
    }
    for alg in ["null", "1", r#"["RS256"]"#, "{}"] {
        let header = format!(r#"{{"kid":"{kid}","alg":{alg}}}"#);
        assert_eq!(
            check(&signed_with_header(&header, CLAIMS)),
            Err(JwtError::BadAlgorithm)
        );
    }
    let missing = signed_with_header(&format!(r#"{{"kid":"{kid}"}}"#), CLAIMS);
    assert_eq!(check(&missing), Err(JwtError::BadAlgorithm));
    let empty = signed_with_header(&format!(r#"{{"kid":"{kid}","alg":"RS256"}}"#), CLAIMS);
    let empty = format!("{}.", empty.rsplit_once('.').unwrap().0);
    assert_eq!(check(&empty), Err(JwtError::BadSignature));
}

#[test]
fn t12_hs256_with_the_public_key_or_an_empty_key_is_refused() {
    let key = test_key();
    let header = format!(r#"{{"kid":"{}","alg":"HS256"}}"#, key.kid());
    for secret in [key.public_jwk().as_bytes(), key.kid().as_bytes(), b""] {
        let signed = format!("{}.{}", part(&header), part(CLAIMS));
        let mac = hmac_sha256(secret, &[signed.as_bytes()]);
        let token = format!("{signed}.{}", URL_SAFE_NO_PAD.encode(mac));
        assert_eq!(check(&token), Err(JwtError::BadAlgorithm));
        // The same under the name of the right algorithm.
        let header = format!(r#"{{"kid":"{}","alg":"RS256"}}"#, key.kid());
        let signed = format!("{}.{}", part(&header), part(CLAIMS));
        let mac = hmac_sha256(secret, &[signed.as_bytes()]);
        let token = format!("{signed}.{}", URL_SAFE_NO_PAD.encode(mac));
        assert_eq!(check(&token), Err(JwtError::BadSignature));
    }
}

#[test]
fn t12_a_key_that_the_token_brings_along_is_never_used() {
    let attacker = SigningKey::generate().unwrap();
    let jwk = attacker.public_jwk();
    let sign_as_attacker = |header: &str| {
        let signed = format!("{}.{}", part(header), part(CLAIMS));
        let signature = attacker.sign_rs256(signed.as_bytes()).unwrap();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    };
    for brought in [
        format!(r#""jwk":{jwk}"#),
        r#""jku":"https://attacker.example/jwks""#.to_owned(),
        r#""x5u":"https://attacker.example/cert""#.to_owned(),
        r#""x5c":["AAAA"]"#.to_owned(),
    ] {
        for (kid, error) in [
            (test_key().kid(), JwtError::BadSignature),
            (attacker.kid(), JwtError::UnknownKey),
        ] {
            let header = format!(r#"{{"kid":"{kid}","alg":"RS256",{brought}}}"#);
            assert_eq!(check(&sign_as_attacker(&header)), Err(error), "{brought}");
        }
        // In an honest token they do no harm.
        let header = format!(
            r#"{{"kid":"{}","alg":"RS256",{brought}}}"#,
            test_key().kid()
        );
        assert!(check(&signed_with_header(&header, CLAIMS)).is_ok());
    }
}

#[test]
fn t12_a_kid_is_only_compared() {
    let good = test_key().kid();
    for kid in [
        "../../../../dev/null",
        "/etc/passwd",
        "https://attacker.example/key",
        "' OR 1=1 --",
        "",
        good.trim_end_matches('='),
        &format!("{good} "),
    ] {
        let header = format!(r#"{{"kid":"{kid}","alg":"RS256"}}"#);
        assert_eq!(
            check(&signed_with_header(&header, CLAIMS)),
            Err(JwtError::UnknownKey),
            "{kid}"
        );
    }
    for header in [
        r#"{"alg":"RS256"}"#,
        r#"{"kid":null,"alg":"RS256"}"#,
        r#"{"kid":0,"alg":"RS256"}"#,
    ] {
        assert_eq!(
            check(&signed_with_header(header, CLAIMS)),
            Err(JwtError::UnknownKey)
        );
    }
}

#[test]
fn t12_a_name_that_occurs_twice_is_refused() {
    let kid = test_key().kid();
    for header in [
        format!(r#"{{"kid":"other","kid":"{kid}","alg":"RS256"}}"#),
        format!(r#"{{"kid":"{kid}","kid":"{kid}","alg":"RS256"}}"#),
        format!(r#"{{"kid":"{kid}","alg":"none","alg":"RS256"}}"#),
        format!(r#"{{"kid":"{kid}","\u006bid":"{kid}","alg":"RS256"}}"#),
    ] {
        assert_eq!(
            check(&signed_with_header(&header, CLAIMS)),
            Err(JwtError::Malformed)
        );
    }
    let twice = r#"{"sub":"alice","sub":"admin","exp":1700000060}"#;
    assert_eq!(claims_outcome(twice), Err(JwtError::Malformed));
    let critical = format!(r#"{{"kid":"{kid}","alg":"RS256","crit":["exp"]}}"#);
    assert_eq!(
        check(&signed_with_header(&critical, CLAIMS)),
        Err(JwtError::Malformed)
    );
}

#[test]
fn t12_an_altered_token_is_refused() {
    let token = sign(test_key(), CLAIMS).unwrap();
    let parts: Vec<&str> = token.split('.').collect();
    let [header, _, signature] = parts.as_slice() else {
        unreachable!()
    };
    let altered = part(&CLAIMS.replace("alice", "admin"));
    assert_eq!(
        check(&format!("{header}.{altered}.{signature}")),
        Err(JwtError::BadSignature)
    );
    for text in [
        "",
        ".",
        "..",
        "...",
        "a.b",
        &token.replace('.', ""),
        &format!("{token}."),
    ] {
        assert!(check(text).is_err(), "{text}");
    }
    // The same signature in another spelling is another token.
    assert!(check(&format!("{token}=")).is_err());
    assert!(check(&format!("{token} ")).is_err());
    assert!(check(&token.replacen('.', "=.", 1)).is_err());
}

#[test]
fn t11_a_truncated_token_is_refused() {
    let token = sign(test_key(), CLAIMS).unwrap();
    for end in 0..token.len() {
        assert!(check(token.get(..end).unwrap()).is_err());
    }
}

#[test]
fn t13_exp_of_another_type_or_missing_is_refused() {
    for exp in [
        r#""1700000060""#,
        "null",
        "true",
        "[1700000060]",
        r#"{"a":1}"#,
        r#""""#,
    ] {
        let claims = format!(r#"{{"sub":"alice","exp":{exp}}}"#);
        assert_eq!(
            claims_outcome(&claims),
            Err(JwtError::BadClaim("exp")),
            "{exp}"
        );
    }
    assert_eq!(
        claims_outcome(r#"{"sub":"alice"}"#),
        Err(JwtError::BadClaim("exp"))
    );
    assert_eq!(claims_outcome(r#"{"exp":1e400}"#), Err(JwtError::Malformed));
}

#[test]
fn t13_nbf_and_iat_of_another_type_are_refused() {
    for name in ["nbf", "iat"] {
        for value in [r#""0""#, "null", "false", "[]"] {
            let claims = format!(r#"{{"exp":1700000060,"{name}":{value}}}"#);
            assert!(
                matches!(claims_outcome(&claims), Err(JwtError::BadClaim(bad)) if bad == name),
                "{name} {value}"
            );
        }
    }
}

#[test]
fn t13_times_are_enforced() {
    let now = 1_700_000_000;
    assert_eq!(
        claims_outcome(r#"{"exp":1700000000}"#),
        Err(JwtError::Expired { exp: now, now })
    );
    assert_eq!(
        claims_outcome(r#"{"exp":1700000000.9}"#),
        Err(JwtError::Expired { exp: now, now })
    );
    assert_eq!(
        claims_outcome(r#"{"exp":0}"#),
        Err(JwtError::Expired { exp: 0, now })
    );
    assert_eq!(
        claims_outcome(r#"{"exp":-1e300}"#),
        Err(JwtError::Expired { exp: i64::MIN, now })
    );
    assert_eq!(claims_outcome(r#"{"exp":1700000001}"#), Ok(()));
    assert_eq!(claims_outcome(r#"{"exp":18446744073709551615}"#), Ok(()));
    let future = r#"{"exp":1700000060,"nbf":1700000001}"#;
    assert_eq!(claims_outcome(future), Err(JwtError::NotYetValid));
    let verify_late =
        |claims: &str| verify(&sign(test_key(), claims).unwrap(), find, NOW, 300).map(|_| ());
    assert_eq!(
        verify_late(r#"{"exp":1699999701,"nbf":1700000300}"#),
        Ok(())
    );
    assert_eq!(
        verify_late(r#"{"exp":1699999700}"#),
        Err(JwtError::Expired {
            exp: now - 300,
            now
        })
    );
    assert_eq!(
        verify_late(r#"{"exp":1700000060,"nbf":1700000301}"#),
        Err(JwtError::NotYetValid)
    );
    // An expired token with a bad signature says nothing about its date.
    let token = sign(test_key(), r#"{"exp":1}"#).unwrap();
    let (signed, _) = token.rsplit_once('.').unwrap();
    assert_eq!(
        check(&format!("{signed}.AAAA")),
        Err(JwtError::BadSignature)
    );
}

#[test]
fn t15_bombs_are_refused_before_they_are_opened() {
    let long = format!(r#"{{"exp":1700000060,"x":"{}"}}"#, "x".repeat(LIMIT));
    assert_eq!(claims_outcome(&long), Err(JwtError::Malformed));
    let deep = format!(
        r#"{{"exp":1700000060,"x":{}{}}}"#,
        "[".repeat(4000),
        "]".repeat(4000)
    );
    assert_eq!(claims_outcome(&deep), Err(JwtError::Malformed));
    let header = part(r#"{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2c":2147483647}"#);
    assert_eq!(
        check(&format!("{header}.AAAA.AAAA.AAAA.AAAA")),
        Err(JwtError::Malformed)
    );
    assert_eq!(check(&".".repeat(LIMIT)), Err(JwtError::Malformed));
}
