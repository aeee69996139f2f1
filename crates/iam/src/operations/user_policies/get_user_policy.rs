//! `GetUserPolicy`.

use crate::inline_policies;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::{GetUserPolicyRequest, GetUserPolicyResponse};

/// Answers an inline policy of a user.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn get_user_policy(
    call: &Call,
    input: GetUserPolicyRequest,
) -> ApiResult<GetUserPolicyResponse> {
    let (owner, policy) =
        inline_policies::get(call, Kind::User, &input.user_name, &input.policy_name).await?;
    Ok(GetUserPolicyResponse {
        policy_document: policy.document,
        policy_name: policy.name,
        user_name: owner,
    })
}
