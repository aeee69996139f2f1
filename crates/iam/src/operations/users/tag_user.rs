//! `TagUser`.

use crate::owner::Kind;
use crate::tags;
use context::Call;
use wire::ApiResult;
use wire::iam::TagUserRequest;

/// Adds tags to a user, or changes their values.
///
/// # Errors
/// `NoSuchEntity`, `LimitExceeded`, `InvalidInput`.
pub async fn tag_user(call: &Call, input: TagUserRequest) -> ApiResult<()> {
    let given = tags::read(Some(&input.tags))?;
    tags::change_owner(call, Kind::User, &input.user_name, |present| {
        tags::add(present, &given)
    })
    .await
}
