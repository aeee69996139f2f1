//! `ListAccessKeys`.

use super::owner;
use crate::paging::Page;
use crate::users::Subject;
use context::Call;
use store::iam_access_keys;
use wire::iam::{AccessKeyMetadata, ListAccessKeysRequest, ListAccessKeysResponse, StatusType};
use wire::{ApiResult, Timestamp};

/// Lists the access keys of a user, or of the caller.
///
/// # Errors
/// `NoSuchEntity`, or a marker of another list.
pub async fn list_access_keys(
    call: &Call,
    input: ListAccessKeysRequest,
) -> ApiResult<ListAccessKeysResponse> {
    let subject = Subject::of(call, input.user_name)?;
    let owner = owner(call, &subject).await?;
    let listing = ["ListAccessKeys", owner.as_str()];
    let page = Page::read(call, &listing, input.marker.as_deref(), input.max_items)?;
    // There are two at the most, in the order of their ids.
    let mut keys = iam_access_keys::list(&call.store, &owner).await?;
    keys.retain(|key| {
        page.after
            .as_ref()
            .is_none_or(|after| key.access_key_id > *after)
    });
    let marker = page.cut(call, &mut keys, |key| key.access_key_id.as_str());
    let shown = keys.into_iter().map(|key| AccessKeyMetadata {
        access_key_id: Some(key.access_key_id),
        create_date: Some(Timestamp(key.created_at)),
        status: Some(StatusType::from(key.status.as_str())),
        user_name: Some(key.user_name).filter(|name| !name.is_empty()),
    });
    Ok(ListAccessKeysResponse {
        access_key_metadata: shown.collect(),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}
