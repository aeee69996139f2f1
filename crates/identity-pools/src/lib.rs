//! cognito-identity: identities, role selection, credentials; and the STS operations.

#![forbid(unsafe_code)]

mod identity;
mod logins;
mod open_id_token;
pub mod operations;
mod paging;
mod pool;
mod role_choice;
mod session;
pub mod sts;
pub mod well_known;

use context::Context;
use std::collections::BTreeMap;
use wire::ApiResult;

/// The tags of an identity pool.
///
/// # Errors
/// `ResourceNotFoundException`.
pub async fn tags(cx: &Context, pool_id: &str) -> ApiResult<BTreeMap<String, String>> {
    let pool = pool::Pool::load(cx, pool_id).await?;
    Ok(pool.settings.identity_pool_tags.clone().unwrap_or_default())
}
