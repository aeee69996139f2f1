//! `PutUserPolicy`.

use crate::inline_policies;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::PutUserPolicyRequest;

/// Puts an inline policy into a user, in place of one of that name.
///
/// # Errors
/// `NoSuchEntity`, `MalformedPolicyDocument`, `LimitExceeded`.
pub async fn put_user_policy(call: &Call, input: PutUserPolicyRequest) -> ApiResult<()> {
    inline_policies::put(
        call,
        Kind::User,
        &input.user_name,
        input.policy_name,
        input.policy_document,
    )
    .await
}
