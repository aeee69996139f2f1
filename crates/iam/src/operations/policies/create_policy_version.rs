//! `CreatePolicyVersion`.

use crate::managed_policies::{self, MAX_VERSIONS, Version};
use crate::{authorize, documents};
use context::{Call, WriteError};
use store::{Batch, iam_policies};
use wire::ApiResult;
use wire::iam::{CreatePolicyVersionRequest, CreatePolicyVersionResponse, error};

/// Adds a version to a managed policy.
///
/// # Errors
/// `NoSuchEntity`, `MalformedPolicyDocument`, `LimitExceeded`.
pub async fn create_policy_version(
    call: &Call,
    input: CreatePolicyVersionRequest,
) -> ApiResult<CreatePolicyVersionResponse> {
    managed_policies::check_document(&input.policy_document)?;
    let now = call.now();
    let made = call
        .store
        .rewrite(async || {
            let (mut policy, mut details) = managed_policies::require(call, &input.policy_arn).await?;
            if details.versions.len() >= MAX_VERSIONS {
                return Err(WriteError::from(error::limit_exceeded(
                    "A managed policy can have up to 5 versions. Before you create a new version, you must delete an \
                     existing version.",
                )));
            }
            let document = input.policy_document.clone();
            let version = Version { number: details.next_version, document, created_at: now };
            details.next_version += 1;
            details.updated_at = now;
            if input.set_as_default.unwrap_or(false) {
                details.default_version = version.number;
            }
            let made = details.version_shape(&version, false);
            details.versions.push(version);
            policy.document = documents::write(&details)?;
            let mut batch = Batch::new();
            iam_policies::update(&mut batch, &policy);
            Ok((batch, made))
        })
        .await?;
    authorize::policies::forget_managed(call, &input.policy_arn);
    Ok(CreatePolicyVersionResponse {
        policy_version: Some(made),
    })
}
