//! `UpdateUserAttributes`.

use super::change::change;
use crate::attributes::{self, By};
use crate::tokens::access;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{UpdateUserAttributesRequest, UpdateUserAttributesResponse};

/// Users change their attributes, as far as the client may write them.
///
/// # Errors
/// The modelled errors.
pub async fn update_user_attributes(
    call: &Call,
    input: UpdateUserAttributesRequest,
) -> ApiResult<UpdateUserAttributesResponse> {
    let signed_in = access::verify(call, &input.access_token).await?;
    let given = &input.user_attributes;
    attributes::writable(
        &signed_in.pool,
        &signed_in.client,
        given.iter().map(|attribute| attribute.name.as_str()),
    )?;
    let sent = change(call, &signed_in.pool, &signed_in.user, given, By::User).await?;
    Ok(UpdateUserAttributesResponse {
        code_delivery_details_list: Some(sent),
    })
}
