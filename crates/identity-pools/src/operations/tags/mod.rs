//! Tags of identity pools.

pub mod list_tags_for_resource;
pub mod tag_resource;
pub mod untag_resource;

use crate::operations::identity_pools::check_tags;
use crate::pool::Pool;
use context::{Call, Context};
use std::collections::BTreeMap;
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
    Pool::change(call, pool_id(call, arn)?, |pool| {
        edit(pool.settings.identity_pool_tags.get_or_insert_default());
        check_tags(pool.settings.identity_pool_tags.as_ref())
    })
    .await?;
    Ok(())
}
