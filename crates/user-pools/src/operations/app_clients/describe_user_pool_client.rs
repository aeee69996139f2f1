//! `DescribeUserPoolClient`.

use crate::client::Client;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{DescribeUserPoolClientRequest, DescribeUserPoolClientResponse};

/// Shows an app client as it is in the store, with its secret.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool or client.
pub async fn describe_user_pool_client(
    call: &Call,
    input: DescribeUserPoolClientRequest,
) -> ApiResult<DescribeUserPoolClientResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let row = Client::row(call, &pool.id, &input.client_id).await?;
    Ok(DescribeUserPoolClientResponse {
        user_pool_client: Some(Client::of_row(call, &row)?.shown()),
    })
}
