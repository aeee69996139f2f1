//! `UpdateIdentityPool`.

use super::settings;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_identity::{IdentityPool, error};

/// Replaces the settings: what is left out falls back to its default. Tags are kept when none are given, and the
/// developer provider's name cannot be changed once it is set.
///
/// # Errors
/// `ResourceNotFoundException`; `InvalidParameterException` for settings that contradict themselves.
pub async fn update_identity_pool(call: &Call, input: IdentityPool) -> ApiResult<IdentityPool> {
    settings::check(call, &input)?;
    let id = input.identity_pool_id.clone();
    let updated = Pool::change(call, &id, |pool| {
        let before = std::mem::replace(&mut pool.settings, input.clone());
        pool.settings.allow_classic_flow.get_or_insert(false);
        if pool.settings.identity_pool_tags.is_none() {
            pool.settings.identity_pool_tags = before.identity_pool_tags;
        }
        let fixed = before.developer_provider_name;
        if fixed.is_some() && pool.settings.developer_provider_name != fixed {
            return Err(error::invalid_parameter(
                "the developer provider name cannot be changed once it is set",
            ));
        }
        Ok(())
    })
    .await?;
    Ok(updated.settings)
}
