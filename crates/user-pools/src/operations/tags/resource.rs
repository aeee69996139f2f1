//! The resource of a tag operation, and how its tags change.

use crate::pool::{self, Pool, tags};
use context::{Call, Context, WriteError, fixed_ids};
use std::collections::BTreeMap;
use store::{Batch, user_pools};
use wire::ApiResult;
use wire::cognito_idp::error;

const STORAGE_IS_A_SETTING: &str =
    "the tag cognate:password-storage is a setting of the pool: change it by UpdateUserPool";

/// The id of the pool that the ARN names; only this deployment's own pools have tags.
///
/// # Errors
/// `InvalidParameterException` for any other ARN.
pub(super) fn pool_id<'a>(cx: &Context, arn: &'a str) -> ApiResult<&'a str> {
    arn.strip_prefix(&cx.deployment.user_pool_arn(""))
        .filter(|id| !id.is_empty())
        .ok_or_else(|| error::invalid_parameter(format!("Invalid ARN: {arn}")))
}

/// Changes the tags of the pool that the ARN names.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool; `InvalidParameterException` for tags that cannot be.
pub(super) async fn change(
    call: &Call,
    arn: &str,
    change: impl Fn(&mut BTreeMap<String, String>) + Send + Sync,
) -> ApiResult<()> {
    let id = pool_id(call, arn)?;
    call.store
        .rewrite(async || {
            let mut row = Pool::row(call, id).await?;
            let mut settings = Pool::of_row(&row)?.settings;
            let before = settings.user_pool_tags.clone();
            let tagged = settings.user_pool_tags.get_or_insert_default();
            change(tagged);
            fixed_ids::check_change(call, before.as_ref(), Some(tagged))?;
            // The attack: who may set tags only takes SRP from all users of the pool.
            let storage = |tags: &BTreeMap<_, _>| tags.get(tags::PASSWORD_STORAGE).cloned();
            if before.as_ref().and_then(storage) != storage(tagged) {
                return Err(error::invalid_parameter(STORAGE_IS_A_SETTING).into());
            }
            tags::check(tagged, error::invalid_parameter)?;
            row.document = wire::json::to_string(&settings);
            row.modified_at = call.now();
            let mut batch = Batch::new();
            user_pools::update(&mut batch, &row);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    call.cache.forget(pool::CACHED, id);
    Ok(())
}
