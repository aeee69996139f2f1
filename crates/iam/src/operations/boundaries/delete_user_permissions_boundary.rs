//! `DeleteUserPermissionsBoundary`.

use crate::boundaries;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::DeleteUserPermissionsBoundaryRequest;

/// Takes the permissions boundary of a user away.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn delete_user_permissions_boundary(
    call: &Call,
    input: DeleteUserPermissionsBoundaryRequest,
) -> ApiResult<()> {
    boundaries::delete(call, Kind::User, &input.user_name).await
}
