//! `ListUserPoolClientSecrets`.

use crate::client::Client;
use crate::client::secrets::{self, StoredSecret};
use crate::pool::{Pool, page};
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{ListUserPoolClientSecretsRequest, ListUserPoolClientSecretsResponse};

/// Lists the secrets of an app client without their values. They fit into one page, so no token is ever valid.
///
/// # Errors
/// `ResourceNotFoundException`; `InvalidParameterException` for any page token.
pub async fn list_user_pool_client_secrets(
    call: &Call,
    input: ListUserPoolClientSecretsRequest,
) -> ApiResult<ListUserPoolClientSecretsResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let listing = [
        "ListUserPoolClientSecrets",
        pool.id.as_str(),
        input.client_id.as_str(),
    ];
    page::after(call, &listing, input.next_token.as_deref())?;
    let row = Client::row(call, &pool.id, &input.client_id).await?;
    let stored = secrets::read(&row.sealed_secrets)?;
    Ok(ListUserPoolClientSecretsResponse {
        client_secrets: Some(stored.iter().map(StoredSecret::descriptor).collect()),
        next_token: None,
    })
}
