//! `DeletePolicyVersion`.

use crate::{authorize, documents, managed_policies};
use context::{Call, WriteError};
use store::{Batch, iam_policies};
use wire::ApiResult;
use wire::iam::{DeletePolicyVersionRequest, error};

/// Deletes a version of a managed policy that is not the default.
///
/// # Errors
/// `NoSuchEntity`, `DeleteConflict`.
pub async fn delete_policy_version(
    call: &Call,
    input: DeletePolicyVersionRequest,
) -> ApiResult<()> {
    let arn = &input.policy_arn;
    call.store
        .rewrite(async || {
            let (mut policy, mut details) = managed_policies::require(call, arn).await?;
            let number = details
                .version(&input.version_id)
                .map(|version| version.number)
                .ok_or_else(|| managed_policies::version_not_found(arn, &input.version_id))?;
            if number == details.default_version {
                let conflict =
                    error::delete_conflict("Cannot delete the default version of a policy.");
                return Err(WriteError::from(conflict));
            }
            details.versions.retain(|version| version.number != number);
            policy.document = documents::write(&details)?;
            let mut batch = Batch::new();
            iam_policies::update(&mut batch, &policy);
            Ok((batch, ()))
        })
        .await?;
    authorize::policies::forget_managed(call, arn);
    Ok(())
}
