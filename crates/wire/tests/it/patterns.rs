//! The patterns of the models, as they were translated.

use regex::Regex;
use std::path::Path;

/// A pattern that did not compile would refuse every value.
#[test]
fn every_pattern_of_the_models_compiles() {
    let call =
        Regex::new(r#"\.pattern\(\s*("(?:[^"\\]|\\.)*"),\s*("(?:[^"\\]|\\.)*"),?\s*\)"#).unwrap();
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    let mut seen = 0;
    for service in ["cognito_idp", "cognito_identity", "sts", "iam"] {
        let text = std::fs::read_to_string(generated.join(service).join("decode.rs")).unwrap();
        assert_eq!(
            call.captures_iter(&text).count(),
            text.matches(".pattern(").count(),
            "{service}"
        );
        for found in call.captures_iter(&text) {
            let shown: String = serde_json::from_str(&found[1]).unwrap();
            let matched: String = serde_json::from_str(&found[2]).unwrap();
            assert!(
                Regex::new(&matched).is_ok(),
                "{service}: {shown} became {matched}"
            );
            seen += 1;
        }
    }
    assert!(seen > 50, "{seen} patterns");
}

/// What AWS takes and refuses, for the patterns whose translation is more than a copy.
#[test]
fn translated_patterns_match_what_java_matches() {
    use cognate_wire::cognito_idp::{CreateUserPoolRequest, SignUpRequest};
    use cognate_wire::decode::{Source, decode};
    use serde_json::json;
    let signs_up = |username: &str| {
        decode::<SignUpRequest>(
            json!({"ClientId": "abc", "Username": username}),
            Source::Json,
        )
        .is_ok()
    };
    for taken in ["ada", "ада", "a+b@c.example", "日本", "a.b-c_d", "$€"] {
        assert!(signs_up(taken), "{taken}");
    }
    for refused in ["", "a b", "a\u{a0}b", "a\tb", "\n"] {
        assert!(!signs_up(refused), "{refused:?}");
    }
    let makes_pool = |name: &str| {
        decode::<CreateUserPoolRequest>(json!({"PoolName": name}), Source::Json).is_ok()
    };
    assert!(makes_pool("My pool_1 +=,.@-"));
    // Java's \w is ASCII.
    assert!(!makes_pool("пул") && !makes_pool("a/b"));
}
