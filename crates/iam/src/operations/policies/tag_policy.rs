//! `TagPolicy`.

use crate::{managed_policies, tags};
use context::Call;
use wire::ApiResult;
use wire::iam::TagPolicyRequest;

/// Adds tags to a managed policy, or changes their values.
///
/// # Errors
/// `NoSuchEntity`, `LimitExceeded`, `InvalidInput`.
pub async fn tag_policy(call: &Call, input: TagPolicyRequest) -> ApiResult<()> {
    let given = tags::read(Some(&input.tags))?;
    managed_policies::change_tags(call, &input.policy_arn, |present| {
        tags::add(present, &given)
    })
    .await
}
