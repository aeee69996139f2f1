//! `DescribeIdentity`.

use super::description;
use crate::identity;
use context::Call;
use wire::ApiResult;
use wire::cognito_identity::{DescribeIdentityInput, IdentityDescription};

/// Shows an identity and the providers of its logins.
///
/// # Errors
/// `ResourceNotFoundException`.
pub async fn describe_identity(
    call: &Call,
    input: DescribeIdentityInput,
) -> ApiResult<IdentityDescription> {
    description(call, identity::require(call, &input.identity_id).await?).await
}
