//! `GetUserPoolMfaConfig`.

use super::show;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{GetUserPoolMfaConfigRequest, GetUserPoolMfaConfigResponse};

/// Shows what a user pool asks for beside the password. Terraform, `OpenTofu` and Pulumi read it with every pool.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool.
pub async fn get_user_pool_mfa_config(
    call: &Call,
    input: GetUserPoolMfaConfigRequest,
) -> ApiResult<GetUserPoolMfaConfigResponse> {
    let settings = Pool::of_row(&Pool::row(call, &input.user_pool_id).await?)?.settings;
    Ok(GetUserPoolMfaConfigResponse {
        sms_mfa_configuration: show::sms_mfa(&settings),
        mfa_configuration: settings.mfa_configuration,
        ..GetUserPoolMfaConfigResponse::default()
    })
}
