//! `ListUserPoolClients`.

use crate::pool::{Pool, page};
use context::Call;
use store::app_clients;
use wire::ApiResult;
use wire::cognito_idp::{
    ClientTypeType, ListUserPoolClientsRequest, ListUserPoolClientsResponse,
    UserPoolClientDescription,
};

/// Lists the app clients of a pool, in the order of their ids, without their secrets.
///
/// # Errors
/// `ResourceNotFoundException`; `InvalidParameterException` for a page token of another listing.
pub async fn list_user_pool_clients(
    call: &Call,
    input: ListUserPoolClientsRequest,
) -> ApiResult<ListUserPoolClientsResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let kind = input
        .client_type
        .as_ref()
        .map_or("", ClientTypeType::as_str);
    let listing = ["ListUserPoolClients", pool.id.as_str(), kind];
    let limit = page::limit(input.max_results);
    let after = page::after(call, &listing, input.next_token.as_deref())?;
    if kind == ClientTypeType::Dcr.as_str() {
        // Clients that register themselves are not built, so there are none.
        return Ok(ListUserPoolClientsResponse {
            next_token: None,
            user_pool_clients: Some(Vec::new()),
        });
    }
    let rows =
        app_clients::list(&call.store, &pool.id, after.as_deref(), page::rows(limit)).await?;
    let (rows, next_token) = page::cut(call, &listing, rows, limit, |row| row.client_id.as_str());
    let clients = rows.into_iter().map(|row| UserPoolClientDescription {
        client_id: Some(row.client_id.into()),
        client_name: Some(row.name),
        user_pool_id: Some(row.pool_id),
    });
    Ok(ListUserPoolClientsResponse {
        next_token,
        user_pool_clients: Some(clients.collect()),
    })
}
