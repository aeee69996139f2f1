//! A pool as `CreateUserPool` and `DescribeUserPool` show it.

use crate::pool::Pool;
use context::Context;
use wire::ApiResult;
use wire::cognito_idp::UserPoolType;

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
