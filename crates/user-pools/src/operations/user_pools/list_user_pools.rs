//! `ListUserPools`.

use crate::pool::{Pool, page};
use context::Call;
use store::user_pools;
use wire::ApiResult;
use wire::cognito_idp::{ListUserPoolsRequest, ListUserPoolsResponse, UserPoolDescriptionType};

/// Lists the user pools of the deployment, in the order of their ids.
///
/// # Errors
/// `InvalidParameterException` for a page token of another listing.
pub async fn list_user_pools(
    call: &Call,
    input: ListUserPoolsRequest,
) -> ApiResult<ListUserPoolsResponse> {
    let listing = ["ListUserPools"];
    let limit = page::limit(Some(input.max_results));
    let after = page::after(call, &listing, input.next_token.as_deref())?;
    let rows = user_pools::list(&call.store, after.as_deref(), page::rows(limit)).await?;
    let (rows, next_token) = page::cut(call, &listing, rows, limit, |row| row.id.as_str());
    let pools = rows.iter().map(description).collect::<ApiResult<_>>()?;
    Ok(ListUserPoolsResponse {
        next_token,
        user_pools: Some(pools),
    })
}

fn description(row: &user_pools::UserPool) -> ApiResult<UserPoolDescriptionType> {
    let settings = Pool::of_row(row)?.settings;
    Ok(UserPoolDescriptionType {
        id: settings.id,
        name: settings.name,
        creation_date: settings.creation_date,
        last_modified_date: settings.last_modified_date,
        lambda_config: settings.lambda_config,
        ..UserPoolDescriptionType::default()
    })
}
