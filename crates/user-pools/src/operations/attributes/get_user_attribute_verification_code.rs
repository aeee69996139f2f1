//! `GetUserAttributeVerificationCode`.

use super::must_be_verifiable;
use crate::account::Account;
use crate::codes::{self, Purpose, Recipient};
use crate::tokens::access;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{
    GetUserAttributeVerificationCodeRequest, GetUserAttributeVerificationCodeResponse, error,
};

/// Sends a code to the user's address: to the new one, where a new one waits to be verified.
///
/// # Errors
/// The modelled errors.
pub async fn get_user_attribute_verification_code(
    call: &Call,
    input: GetUserAttributeVerificationCodeRequest,
) -> ApiResult<GetUserAttributeVerificationCodeResponse> {
    let signed_in = access::verify(call, &input.access_token).await?;
    let attribute = input.attribute_name.as_str();
    must_be_verifiable(attribute)?;
    let account = Account::of(signed_in.user)?;
    let Some(value) = account
        .details
        .pending
        .get(attribute)
        .or_else(|| account.attributes.get(attribute))
    else {
        return Err(error::invalid_parameter(format!(
            "the user has no attribute {attribute}"
        )));
    };
    let purpose = Purpose::VerifyAttribute(attribute.to_owned());
    let recipient = Recipient::of(&account, attribute, value);
    let details = codes::send(call, &signed_in.pool, recipient, &purpose, false).await?;
    Ok(GetUserAttributeVerificationCodeResponse {
        code_delivery_details: Some(details),
    })
}
