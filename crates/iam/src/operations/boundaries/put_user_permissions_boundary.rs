//! `PutUserPermissionsBoundary`.

use crate::boundaries;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::PutUserPermissionsBoundaryRequest;

/// Sets the permissions boundary of a user.
///
/// # Errors
/// `AccessDenied`, `NoSuchEntity`.
pub async fn put_user_permissions_boundary(
    call: &Call,
    input: PutUserPermissionsBoundaryRequest,
) -> ApiResult<()> {
    boundaries::put(
        call,
        Kind::User,
        &input.user_name,
        input.permissions_boundary,
    )
    .await
}
