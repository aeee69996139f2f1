//! `UpdateIdentityPool`.

use super::settings;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_identity::{IdentityPool, error};

/// Replaces the settings: what is left out falls back to its default. Tags and the developer provider's name are kept
/// when they are not given, and that name cannot be changed once it is set.
///
/// # Errors
/// `ResourceNotFoundException`; `InvalidParameterException` for settings that contradict themselves.
pub async fn update_identity_pool(call: &Call, input: IdentityPool) -> ApiResult<IdentityPool> {
    settings::check(call, &input)?;
    let id = input.identity_pool_id.clone();
    let updated = Pool::change(call, &id, |pool| {
        let before = std::mem::replace(&mut pool.settings, input.clone());
        if pool.settings.identity_pool_tags.is_none() {
            pool.settings.identity_pool_tags = before.identity_pool_tags;
        }
        let Some(fixed) = before.developer_provider_name else {
            return Ok(());
        };
        let name = pool
            .settings
            .developer_provider_name
            .get_or_insert(fixed.clone());
        if *name != fixed {
            return Err(error::invalid_parameter(
                "the developer provider name cannot be changed once it is set",
            ));
        }
        Ok(())
    })
    .await?;
    Ok(updated.settings)
}
