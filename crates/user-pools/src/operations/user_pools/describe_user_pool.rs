//! `DescribeUserPool`.

use super::show;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{DescribeUserPoolRequest, DescribeUserPoolResponse};

/// Shows a user pool as it is in the store.
///
/// # Errors
/// `ResourceNotFoundException` when there is none.
pub async fn describe_user_pool(
    call: &Call,
    input: DescribeUserPoolRequest,
) -> ApiResult<DescribeUserPoolResponse> {
    let pool = Pool::of_row(&Pool::row(call, &input.user_pool_id).await?)?;
    Ok(DescribeUserPoolResponse {
        user_pool: Some(show::show(call, &pool).await?),
    })
}
