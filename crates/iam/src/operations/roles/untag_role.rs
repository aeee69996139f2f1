//! `UntagRole`.

use crate::owner::Kind;
use crate::tags;
use context::Call;
use wire::ApiResult;
use wire::iam::UntagRoleRequest;

/// Takes tags away from a role; those that it does not have are taken for gone.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn untag_role(call: &Call, input: UntagRoleRequest) -> ApiResult<()> {
    tags::change_owner(call, Kind::Role, &input.role_name, |present| {
        tags::remove(present, &input.tag_keys);
        Ok(())
    })
    .await
}
