//! `PutRolePolicy`.

use crate::inline_policies;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::PutRolePolicyRequest;

/// Puts an inline policy into a role, in place of one of that name.
///
/// # Errors
/// `NoSuchEntity`, `MalformedPolicyDocument`, `LimitExceeded`.
pub async fn put_role_policy(call: &Call, input: PutRolePolicyRequest) -> ApiResult<()> {
    inline_policies::put(
        call,
        Kind::Role,
        &input.role_name,
        input.policy_name,
        input.policy_document,
    )
    .await
}
