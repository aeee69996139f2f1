//! `GetUser`.

use crate::directory::attribute_list;
use crate::tokens::access;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{GetUserRequest, GetUserResponse};

/// The user whom the access token stands for, with the attributes that the client may read.
///
/// # Errors
/// The modelled errors.
pub async fn get_user(call: &Call, input: GetUserRequest) -> ApiResult<GetUserResponse> {
    let signed_in = access::verify(call, &input.access_token).await?;
    let client = &signed_in.client;
    Ok(GetUserResponse {
        mfa_options: None,
        preferred_mfa_setting: None,
        user_attributes: attribute_list(&signed_in.user, |name| {
            name == "sub" || client.reads(name)
        }),
        user_mfa_setting_list: None,
        username: signed_in.user.username.as_str().into(),
    })
}
