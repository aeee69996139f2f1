//! `PutRolePermissionsBoundary`.

use crate::boundaries;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::PutRolePermissionsBoundaryRequest;

/// Sets the permissions boundary of a role.
///
/// # Errors
/// `AccessDenied`, `NoSuchEntity`.
pub async fn put_role_permissions_boundary(
    call: &Call,
    input: PutRolePermissionsBoundaryRequest,
) -> ApiResult<()> {
    boundaries::put(
        call,
        Kind::Role,
        &input.role_name,
        input.permissions_boundary,
    )
    .await
}
