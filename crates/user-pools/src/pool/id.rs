//! The ids of user pools.

use keys::{Random, random};

/// How many letters and digits follow the region.
const LENGTH: usize = 9;

/// A new id: `{region}_{9 letters and digits}`. It is random, so that the id of a deleted pool does not come back.
#[must_use]
pub fn new(region: &str, source: &dyn Random) -> String {
    format!(
        "{region}_{}",
        random::alphanumeric(source, LENGTH, random::UPPER_LOWER_DIGITS)
    )
}

#[cfg(test)]
mod tests {
    use super::new;
    use keys::SeededRandom;

    #[test]
    fn an_id_names_the_region() {
        let id = new("eu-west-1", &SeededRandom::new(1));
        assert!(id.starts_with("eu-west-1_"));
        assert_eq!(id.len(), "eu-west-1_".len() + 9);
    }
}
