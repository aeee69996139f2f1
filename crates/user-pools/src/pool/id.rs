//! The ids of user pools.

use keys::{Random, random};

/// How many letters and digits follow the region.
const LENGTH: usize = 9;

/// The longest id (`UserPoolIdType` of the model).
const LONGEST: usize = 55;

/// A new id: `{region}_{9 letters and digits}`. It is random, so that the id of a deleted pool does not come back.
#[must_use]
pub fn new(region: &str, source: &dyn Random) -> String {
    format!(
        "{region}_{}",
        random::alphanumeric(source, LENGTH, random::UPPER_LOWER_DIGITS)
    )
}

/// Whether an id could be one of this region: the form of [`new`], of any length that the model allows (`UserPoolIdType`).
#[must_use]
pub fn is_of(region: &str, id: &str) -> bool {
    let rest = id
        .strip_prefix(region)
        .and_then(|rest| rest.strip_prefix('_'));
    id.len() <= LONGEST
        && rest.is_some_and(|rest| {
            !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::{is_of, new};
    use keys::SeededRandom;

    #[test]
    fn an_id_names_the_region() {
        let id = new("eu-west-1", &SeededRandom::new(1));
        assert!(id.starts_with("eu-west-1_"));
        assert_eq!(id.len(), "eu-west-1_".len() + 9);
    }
    #[test]
    fn an_id_that_is_chosen_has_the_form_of_one_that_is_given() {
        assert!(is_of("eu-west-1", "eu-west-1_Local"));
        for id in [
            "eu-west-1_",
            "eu-west-1_a-b",
            "us-east-1_Local",
            "Local",
            &format!("eu-west-1_{}", "a".repeat(60)),
        ] {
            assert!(!is_of("eu-west-1", id), "{id}");
        }
    }
}
