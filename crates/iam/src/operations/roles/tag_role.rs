//! `TagRole`.

use crate::owner::Kind;
use crate::tags;
use context::Call;
use wire::ApiResult;
use wire::iam::TagRoleRequest;

/// Adds tags to a role, or changes their values.
///
/// # Errors
/// `NoSuchEntity`, `LimitExceeded`, `InvalidInput`.
pub async fn tag_role(call: &Call, input: TagRoleRequest) -> ApiResult<()> {
    let given = tags::read(Some(&input.tags))?;
    tags::change_owner(call, Kind::Role, &input.role_name, |present| {
        tags::add(present, &given)
    })
    .await
}
