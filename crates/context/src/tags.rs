//! Keys of tags.

use std::collections::BTreeSet;

/// What is said of two keys that are one.
pub const DUPLICATE_KEYS: &str =
    "Duplicate tag keys found. Please note that Tag keys are case insensitive.";

/// Whether the key is one of those that only the service itself sets.
#[must_use]
pub fn is_reserved(key: &str) -> bool {
    key.get(..4)
        .is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"))
}

/// Refuses keys that are equal but for case. Conditions name a tag without regard to case: the attack is a second tag
/// beside the one that a policy asks for, with the value that the policy wants (threat 45).
///
/// # Errors
/// [`DUPLICATE_KEYS`]; the operation knows which exception it belongs to.
pub fn check_keys<'a>(keys: impl IntoIterator<Item = &'a str>) -> Result<(), &'static str> {
    let mut folded = BTreeSet::new();
    if keys
        .into_iter()
        .all(|key| folded.insert(key.to_lowercase()))
    {
        Ok(())
    } else {
        Err(DUPLICATE_KEYS)
    }
}

#[cfg(test)]
mod tests {
    use super::{DUPLICATE_KEYS, check_keys, is_reserved};

    #[test]
    fn keys_are_told_apart_by_more_than_case() {
        assert_eq!(check_keys(["env", "stage"]), Ok(()));
        for keys in [["env", "Env"], ["env", "env"], ["É", "é"]] {
            assert_eq!(check_keys(keys), Err(DUPLICATE_KEYS), "{keys:?}");
        }
    }

    #[test]
    fn reserved_keys_are_known_in_every_case() {
        assert!(is_reserved("aws:x") && is_reserved("AWS:x") && is_reserved("aWs:"));
        assert!(!is_reserved("aws") && !is_reserved("awsx") && !is_reserved("éaws:"));
    }
}
