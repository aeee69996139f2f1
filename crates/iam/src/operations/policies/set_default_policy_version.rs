//! `SetDefaultPolicyVersion`.

use crate::{authorize, documents, managed_policies};
use context::{Call, WriteError};
use store::{Batch, iam_policies};
use wire::ApiResult;
use wire::iam::SetDefaultPolicyVersionRequest;

/// Chooses the version of a managed policy that counts.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn set_default_policy_version(
    call: &Call,
    input: SetDefaultPolicyVersionRequest,
) -> ApiResult<()> {
    let arn = &input.policy_arn;
    let now = call.now();
    call.store
        .rewrite(async || {
            let (mut policy, mut details) = managed_policies::require(call, arn).await?;
            details.default_version = details
                .version(&input.version_id)
                .map(|version| version.number)
                .ok_or_else(|| managed_policies::version_not_found(arn, &input.version_id))?;
            details.updated_at = now;
            policy.document = documents::write(&details)?;
            let mut batch = Batch::new();
            iam_policies::update(&mut batch, &policy);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    authorize::policies::forget_managed(call, arn);
    Ok(())
}
