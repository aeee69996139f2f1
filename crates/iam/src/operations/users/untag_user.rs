//! `UntagUser`.

use crate::owner::Kind;
use crate::tags;
use context::Call;
use wire::ApiResult;
use wire::iam::UntagUserRequest;

/// Takes tags away from a user; those that it does not have are taken for gone.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn untag_user(call: &Call, input: UntagUserRequest) -> ApiResult<()> {
    tags::change_owner(call, Kind::User, &input.user_name, |present| {
        tags::remove(present, &input.tag_keys);
        Ok(())
    })
    .await
}
