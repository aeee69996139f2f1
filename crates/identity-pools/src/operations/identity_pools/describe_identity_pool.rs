//! `DescribeIdentityPool`.

use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_identity::{DescribeIdentityPoolInput, IdentityPool};

/// Shows the pool's settings.
///
/// # Errors
/// `ResourceNotFoundException`.
pub async fn describe_identity_pool(
    call: &Call,
    input: DescribeIdentityPoolInput,
) -> ApiResult<IdentityPool> {
    Ok(Pool::load(call, &input.identity_pool_id)
        .await?
        .settings
        .clone())
}
