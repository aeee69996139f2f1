//! `DeleteRolePermissionsBoundary`.

use crate::boundaries;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::DeleteRolePermissionsBoundaryRequest;

/// Takes the permissions boundary of a role away.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn delete_role_permissions_boundary(
    call: &Call,
    input: DeleteRolePermissionsBoundaryRequest,
) -> ApiResult<()> {
    boundaries::delete(call, Kind::Role, &input.role_name).await
}
