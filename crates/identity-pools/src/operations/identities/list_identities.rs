//! `ListIdentities`.

use super::description;
use crate::paging;
use crate::pool::Pool;
use context::Call;
use store::identities;
use wire::ApiResult;
use wire::cognito_identity::{ListIdentitiesInput, ListIdentitiesResponse};

/// Lists the identities of a pool, page by page; disabled ones too, unless they are to be hidden.
///
/// # Errors
/// `ResourceNotFoundException`; `InvalidParameterException` for a token of another listing.
pub async fn list_identities(
    call: &Call,
    input: ListIdentitiesInput,
) -> ApiResult<ListIdentitiesResponse> {
    let pool_id = input.identity_pool_id;
    Pool::load(call, &pool_id).await?;
    let hide_disabled = input.hide_disabled.unwrap_or(false);
    let listing = [
        "ListIdentities",
        pool_id.as_str(),
        if hide_disabled { "enabled" } else { "all" },
    ];
    let after = paging::cursor(call, &listing, input.next_token.as_deref())?;
    let limit = input.max_results.unsigned_abs();
    let rows = identities::list(
        &call.store,
        &pool_id,
        after.as_deref(),
        limit + 1,
        hide_disabled,
    )
    .await?;
    let (rows, next_token) = paging::cut(call, &listing, limit, rows, |row| &row.identity_id);
    let mut identities = Vec::with_capacity(rows.len());
    for row in rows {
        identities.push(description(call, row).await?);
    }
    Ok(ListIdentitiesResponse {
        identities: Some(identities),
        identity_pool_id: Some(pool_id),
        next_token,
    })
}
