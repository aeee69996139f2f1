//! `DeletePolicy`.

use crate::{authorize, boundaries, managed_policies};
use context::{Call, WriteError};
use store::{Batch, iam_policies};
use wire::ApiResult;
use wire::iam::{DeletePolicyRequest, error};

/// Deletes a managed policy that is attached to nobody, is nobody's boundary, and has one version only.
///
/// # Errors
/// `NoSuchEntity`, `DeleteConflict`.
pub async fn delete_policy(call: &Call, input: DeletePolicyRequest) -> ApiResult<()> {
    let arn = input.policy_arn;
    call.store
        .rewrite(async || {
            let (policy, details) = managed_policies::require(call, &arn).await?;
            let bounds = boundaries::usage(call).await?.contains_key(&arn);
            if policy.attachment_count > 0 || bounds {
                let conflict = error::delete_conflict("Cannot delete a policy attached to entities.");
                return Err(WriteError::from(conflict));
            }
            if details.versions.len() > 1 {
                return Err(WriteError::from(error::delete_conflict(
                    "This policy has more than one version. Before you delete a policy, you must delete the policy's \
                     versions. The default version is deleted with the policy.",
                )));
            }
            let mut batch = Batch::new();
            iam_policies::delete(&mut batch, &policy);
            Ok((batch, ()))
        })
        .await?;
    authorize::policies::forget_managed(call, &arn);
    Ok(())
}
