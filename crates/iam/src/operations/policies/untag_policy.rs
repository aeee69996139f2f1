//! `UntagPolicy`.

use crate::{managed_policies, tags};
use context::Call;
use wire::ApiResult;
use wire::iam::UntagPolicyRequest;

/// Takes tags away from a managed policy; those that it does not have are taken for gone.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn untag_policy(call: &Call, input: UntagPolicyRequest) -> ApiResult<()> {
    managed_policies::change_tags(call, &input.policy_arn, |present| {
        tags::remove(present, &input.tag_keys);
        Ok(())
    })
    .await
}
