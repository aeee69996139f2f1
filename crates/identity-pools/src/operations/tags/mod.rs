//! Tags of identity pools.

pub mod list_tags_for_resource;
pub mod tag_resource;
pub mod untag_resource;

use crate::operations::identity_pools::check_tags;
use crate::pool::{self, Pool};
use context::{Call, Context, WriteError};
use std::collections::BTreeMap;
use store::{Batch, identity_pools};
use wire::ApiResult;
use wire::cognito_identity::error;

/// The id of the pool that the ARN names.
fn pool_id<'a>(cx: &Context, arn: &'a str) -> ApiResult<&'a str> {
    let (_, id) = arn.split_once("identitypool/").unwrap_or_default();
    if id.is_empty() || arn != cx.deployment.identity_pool_arn(id) {
        return Err(error::invalid_parameter(format!(
            "{arn} is not the ARN of an identity pool of this account."
        )));
    }
    Ok(id)
}

/// Changes the tags of the pool.
async fn change(
    call: &Call,
    arn: &str,
    edit: impl Fn(&mut BTreeMap<String, String>),
) -> ApiResult<()> {
    let id = pool_id(call, arn)?;
    call.store
        .rewrite(async || {
            let (mut pool, row) = Pool::for_update(call, id).await?;
            edit(pool.settings.identity_pool_tags.get_or_insert_default());
            check_tags(pool.settings.identity_pool_tags.as_ref())?;
            let row = identity_pools::IdentityPool {
                document: pool.document()?,
                modified_at: call.now(),
                ..row
            };
            let mut batch = Batch::new();
            identity_pools::update(&mut batch, &row);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    pool::forget(call, id);
    Ok(())
}
