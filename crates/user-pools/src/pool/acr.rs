//! `AcrConfiguration`: what the four levels of authentication are called.

use std::collections::{BTreeMap, BTreeSet};
use wire::ApiResult;
use wire::cognito_idp::{AcrLevelConfigType, error};

/// The names of all levels; those that are not given keep their default names.
///
/// # Errors
/// `InvalidParameterException` when two have one name.
pub(super) fn levels(
    given: BTreeMap<String, AcrLevelConfigType>,
) -> ApiResult<BTreeMap<String, AcrLevelConfigType>> {
    let mut levels: BTreeMap<_, _> = (1..=4)
        .map(|level| {
            let level = format!("Level{level}");
            let acr_value = default_name(&level);
            (level, AcrLevelConfigType { acr_value })
        })
        .collect();
    levels.extend(given);
    let names: BTreeSet<_> = levels
        .values()
        .map(|level| level.acr_value.as_str())
        .collect();
    if names.len() != levels.len() {
        return Err(error::invalid_parameter(
            "the names of the levels in AcrConfiguration must differ",
        ));
    }
    Ok(levels)
}

/// What a level is called where the pool does not say (`AcrConfiguration` of the model).
pub(super) fn default_name(level: &str) -> String {
    let number = level.strip_prefix("Level").unwrap_or(level);
    format!("urn:cognito:loa:{number}")
}
