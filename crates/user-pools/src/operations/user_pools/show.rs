//! A pool as operations show it.

use crate::pool::Pool;
use context::Context;
use wire::ApiResult;
use wire::cognito_idp::{SmsMfaConfigType, UserPoolType};

/// The settings, the ARN and the number of users.
///
/// # Errors
/// When the store fails.
pub(super) async fn show(cx: &Context, pool: &Pool) -> ApiResult<UserPoolType> {
    let users = store::users::count(&cx.store, &pool.id).await?;
    Ok(UserPoolType {
        arn: Some(cx.deployment.user_pool_arn(&pool.id)),
        estimated_number_of_users: Some(i32::try_from(users).unwrap_or(i32::MAX)),
        ..pool.settings.clone()
    })
}

/// The text message of a second factor. It is a member of the pool itself, so it may be there without a factor.
pub(super) fn sms_mfa(settings: &UserPoolType) -> Option<SmsMfaConfigType> {
    settings
        .sms_authentication_message
        .clone()
        .map(|message| SmsMfaConfigType {
            sms_authentication_message: Some(message),
            sms_configuration: None,
        })
}
