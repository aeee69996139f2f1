//! `UpdateAssumeRolePolicy`.

use crate::{documents, roles, trust};
use context::{Call, WriteError};
use store::{Batch, iam_roles};
use wire::ApiResult;
use wire::iam::UpdateAssumeRolePolicyRequest;

/// Replaces the trust policy of a role.
///
/// # Errors
/// `NoSuchEntity`, `MalformedPolicyDocument`, `LimitExceeded`.
pub async fn update_assume_role_policy(
    call: &Call,
    input: UpdateAssumeRolePolicyRequest,
) -> ApiResult<()> {
    let principals = trust::check(call, &input.policy_document).await?;
    call.store
        .rewrite(async || {
            let (mut role, mut details) = roles::require(call, &input.role_name).await?;
            details.trust_policy.clone_from(&input.policy_document);
            details.trust_principals.clone_from(&principals);
            role.document = documents::write(&details)?;
            let mut batch = Batch::new();
            iam_roles::update(&mut batch, &role);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    roles::forget(call, &input.role_name);
    Ok(())
}
