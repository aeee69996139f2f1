//! `SetUserPoolMfaConfig`.

use super::show;
use crate::pool::Pool;
use crate::pool::not_built::not_implemented;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{
    SetUserPoolMfaConfigRequest, SetUserPoolMfaConfigResponse, UserPoolMfaType, error,
};

/// Turns multi-factor authentication off, which it always is: no second factor is built, and a pool that took one and
/// ignored it would let in whom its owner meant to keep out. To leave `MfaConfiguration` out means `OFF`, too.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool; `InvalidParameterException` for `OFF` with a factor;
/// `NotImplemented` for everything but `OFF`.
pub async fn set_user_pool_mfa_config(
    call: &Call,
    input: SetUserPoolMfaConfigRequest,
) -> ApiResult<SetUserPoolMfaConfigResponse> {
    let settings = Pool::of_row(&Pool::row(call, &input.user_pool_id).await?)?.settings;
    if input
        .mfa_configuration
        .is_some_and(|mfa| mfa != UserPoolMfaType::Off)
    {
        return Err(not_implemented("MfaConfiguration"));
    }
    if input.sms_mfa_configuration.is_some()
        || input.software_token_mfa_configuration.is_some()
        || input.email_mfa_configuration.is_some()
    {
        return Err(error::invalid_parameter(
            "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
        ));
    }
    if input.web_authn_configuration.is_some() {
        return Err(not_implemented("WebAuthnConfiguration"));
    }
    Ok(SetUserPoolMfaConfigResponse {
        sms_mfa_configuration: show::sms_mfa(&settings),
        mfa_configuration: settings.mfa_configuration,
        ..SetUserPoolMfaConfigResponse::default()
    })
}
