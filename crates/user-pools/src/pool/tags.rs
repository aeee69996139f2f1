//! The tags of a pool.

use context::fixed_ids;
use keys::PasswordStorage;
use std::collections::BTreeMap;
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// The tag that says how the pool's passwords are kept.
pub const PASSWORD_STORAGE: &str = "cognate:password-storage";

/// How many tags a resource may have ("Tag restrictions" of the AWS documentation).
const MAX_TAGS: usize = 50;

/// The longest key (`TagKeysType` of the model).
const MAX_KEY: usize = 128;

/// The longest value (`TagValueType` of the model).
const MAX_VALUE: usize = 256;

/// Checks the whole set of tags that a pool is to have.
///
/// # Errors
/// `InvalidParameterException` for keys that differ only by case; for all else the exception that the operation gives.
pub fn check(tags: &BTreeMap<String, String>, other: fn(String) -> ApiError) -> ApiResult<()> {
    check_each(tags).map_err(other)?;
    context::tags::check_keys(tags.keys().map(String::as_str)).map_err(error::invalid_parameter)
}

fn check_each(tags: &BTreeMap<String, String>) -> Result<(), String> {
    if tags.len() > MAX_TAGS {
        return Err(format!("a resource can have at most {MAX_TAGS} tags"));
    }
    for (key, value) in tags {
        if context::tags::is_reserved(key) {
            return Err("aws: prefixed tag key names are not allowed for external use.".to_owned());
        }
        if key.is_empty() || key.chars().count() > MAX_KEY || value.chars().count() > MAX_VALUE {
            return Err(format!(
                "a tag key must have 1 to {MAX_KEY} characters, and a value at most {MAX_VALUE}"
            ));
        }
        if key.starts_with("cognate:") && key != PASSWORD_STORAGE && !fixed_ids::is_known(key) {
            return Err(format!(
                "the tag {key} is none that Cognate knows: correct its name, or let it begin otherwise"
            ));
        }
        let storages = [PasswordStorage::ARGON2ID, PasswordStorage::SRP_VERIFIER];
        if key == PASSWORD_STORAGE && !storages.contains(&value.as_str()) {
            return Err(format!(
                "the tag {PASSWORD_STORAGE} must be {}",
                storages.join(" or ")
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use wire::ApiResult;
    use wire::cognito_idp::error;

    fn one(key: &str, value: &str) -> BTreeMap<String, String> {
        BTreeMap::from([(key.to_owned(), value.to_owned())])
    }

    fn check(tags: &BTreeMap<String, String>) -> ApiResult<()> {
        super::check(tags, error::user_pool_tagging)
    }

    #[test]
    fn what_a_tag_may_be() {
        assert!(check(&one("team", "")).is_ok());
        assert!(check(&one("AWS:team", "a")).is_err());
        assert!(check(&one("", "a")).is_err());
        assert!(check(&one(&"k".repeat(129), "a")).is_err());
        assert!(check(&one("k", &"v".repeat(257))).is_err());
        assert!(check(&one("cognate:password-storage", "argon2id")).is_ok());
        assert!(check(&one("cognate:password-storage", "plain")).is_err());
        assert!(check(&(0..51).map(|n| (n.to_string(), String::new())).collect()).is_err());
    }
}
