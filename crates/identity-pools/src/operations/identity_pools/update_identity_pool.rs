//! `UpdateIdentityPool`.

use super::settings;
use crate::pool::{self, Pool};
use context::{Call, WriteError};
use store::{Batch, identity_pools};
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
    let updated = call
        .store
        .rewrite(async || {
            let (before, row) = Pool::for_update(call, &id).await?;
            let mut settings = input.clone();
            settings.allow_classic_flow.get_or_insert(false);
            if settings.identity_pool_tags.is_none() {
                settings
                    .identity_pool_tags
                    .clone_from(&before.settings.identity_pool_tags);
            }
            let fixed = &before.settings.developer_provider_name;
            if fixed.is_some() && settings.developer_provider_name != *fixed {
                return Err(error::invalid_parameter(
                    "The developer provider name cannot be changed once it is set.",
                )
                .into());
            }
            let after = Pool { settings, ..before };
            let row = identity_pools::IdentityPool {
                name: after.settings.identity_pool_name.clone(),
                document: after.document()?,
                modified_at: call.now(),
                ..row
            };
            let mut batch = Batch::new();
            identity_pools::update(&mut batch, &row);
            Ok::<_, WriteError>((batch, after.settings))
        })
        .await?;
    pool::forget(call, &id);
    Ok(updated)
}
