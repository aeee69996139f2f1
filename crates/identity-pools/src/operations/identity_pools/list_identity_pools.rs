//! `ListIdentityPools`.

use crate::paging;
use context::Call;
use store::identity_pools;
use wire::ApiResult;
use wire::cognito_identity::{
    IdentityPoolShortDescription, ListIdentityPoolsInput, ListIdentityPoolsResponse,
};

/// Lists ids and names, page by page.
///
/// # Errors
/// `InvalidParameterException` for a token of another listing.
pub async fn list_identity_pools(
    call: &Call,
    input: ListIdentityPoolsInput,
) -> ApiResult<ListIdentityPoolsResponse> {
    let listing = ["ListIdentityPools"];
    let after = paging::cursor(call, &listing, input.next_token.as_deref())?;
    let limit = input.max_results.unsigned_abs();
    let rows = identity_pools::list(&call.store, after.as_deref(), limit + 1).await?;
    let (rows, next_token) = paging::cut(call, &listing, limit, rows, |row| &row.id);
    let pools = rows.into_iter().map(|row| IdentityPoolShortDescription {
        identity_pool_id: Some(row.id),
        identity_pool_name: Some(row.name),
    });
    Ok(ListIdentityPoolsResponse {
        identity_pools: Some(pools.collect()),
        next_token,
    })
}
