//! `DeleteUserAttributes`.

use super::removal::remove;
use crate::attributes;
use crate::tokens::access;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{DeleteUserAttributesRequest, DeleteUserAttributesResponse};

/// Users remove attributes, as far as the client may write them.
///
/// # Errors
/// The modelled errors.
pub async fn delete_user_attributes(
    call: &Call,
    input: DeleteUserAttributesRequest,
) -> ApiResult<DeleteUserAttributesResponse> {
    let signed_in = access::verify(call, &input.access_token).await?;
    let names = &input.user_attribute_names;
    attributes::writable(
        &signed_in.pool,
        &signed_in.client,
        names.iter().map(String::as_str),
    )?;
    remove(call, &signed_in.pool, &signed_in.user, names).await?;
    Ok(DeleteUserAttributesResponse {})
}
