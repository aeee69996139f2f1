//! `ListAccessKeys`.

use super::owner;
use crate::users::Subject;
use context::Call;
use store::iam_access_keys;
use wire::iam::{AccessKeyMetadata, ListAccessKeysRequest, ListAccessKeysResponse, StatusType};
use wire::{ApiResult, Timestamp};

/// Lists the access keys of a user, or of the caller. There are two at the most, which is one page.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn list_access_keys(
    call: &Call,
    input: ListAccessKeysRequest,
) -> ApiResult<ListAccessKeysResponse> {
    let subject = Subject::of(call, input.user_name)?;
    let owner = owner(call, &subject).await?;
    let keys = iam_access_keys::list(&call.store, &owner).await?;
    let shown = keys.into_iter().map(|key| AccessKeyMetadata {
        access_key_id: Some(key.access_key_id),
        create_date: Some(Timestamp(key.created_at)),
        status: Some(StatusType::from(key.status.as_str())),
        user_name: Some(key.user_name).filter(|name| !name.is_empty()),
    });
    Ok(ListAccessKeysResponse {
        access_key_metadata: shown.collect(),
        is_truncated: Some(false),
        marker: None,
    })
}
