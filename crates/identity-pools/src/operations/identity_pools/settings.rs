//! What holds for the settings of an identity pool, new or changed.

use context::Context;
use std::collections::BTreeMap;
use wire::ApiResult;
use wire::cognito_identity::{IdentityPool, error};

/// How many tags a resource may have (Cognito quotas).
pub(crate) const MAX_TAGS: usize = 50;

/// Refuses settings that contradict themselves.
///
/// # Errors
/// `InvalidParameterException`.
pub(super) fn check(cx: &Context, pool: &IdentityPool) -> ApiResult<()> {
    for provider in pool.cognito_identity_providers.iter().flatten() {
        let (Some(name), Some(_)) = (&provider.provider_name, &provider.client_id) else {
            return Err(error::invalid_parameter(
                "a Cognito identity provider needs a ProviderName and a ClientId",
            ));
        };
        let (_, pool_id) = name.split_once('/').unwrap_or_default();
        if pool_id.is_empty() || *name != cx.deployment.provider_name(pool_id) {
            let expected = cx.deployment.provider_name("{userPoolId}");
            return Err(error::invalid_parameter(format!(
                "Invalid Cognito identity provider name: it has the form {expected}"
            )));
        }
    }
    check_tags(pool.identity_pool_tags.as_ref())
}

/// Refuses tags that AWS refuses.
///
/// # Errors
/// `InvalidParameterException`.
pub(crate) fn check_tags(tags: Option<&BTreeMap<String, String>>) -> ApiResult<()> {
    let Some(tags) = tags else { return Ok(()) };
    if tags.len() > MAX_TAGS {
        return Err(error::invalid_parameter(format!(
            "a resource can have at most {MAX_TAGS} tags"
        )));
    }
    if tags.keys().any(|key| context::tags::is_reserved(key)) {
        return Err(error::invalid_parameter(
            "tag keys that begin with aws: are reserved",
        ));
    }
    context::tags::check_keys(tags.keys().map(String::as_str)).map_err(error::invalid_parameter)
}
