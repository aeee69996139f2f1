//! `DeleteUserPolicy`.

use crate::inline_policies;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::DeleteUserPolicyRequest;

/// Deletes an inline policy of a user.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn delete_user_policy(call: &Call, input: DeleteUserPolicyRequest) -> ApiResult<()> {
    inline_policies::delete(call, Kind::User, &input.user_name, &input.policy_name).await
}
