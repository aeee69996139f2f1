//! `ListUsers`.

use crate::paging::Page;
use crate::users;
use context::Call;
use store::iam_users;
use wire::ApiResult;
use wire::iam::{ListUsersRequest, ListUsersResponse, User};

/// Lists users. As at AWS, boundaries and tags are only in what `GetUser` answers.
///
/// # Errors
/// A marker of another list.
pub async fn list_users(call: &Call, input: ListUsersRequest) -> ApiResult<ListUsersResponse> {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let listing = ["ListUsers", prefix];
    let page = Page::read(call, &listing, input.marker.as_deref(), input.max_items)?;
    let mut rows =
        iam_users::list(&call.store, prefix, page.after.as_deref(), page.limit()).await?;
    let marker = page.cut(call, &mut rows, |row| row.name.as_str());
    let mut shown = Vec::with_capacity(rows.len());
    for row in &rows {
        let user = users::shape(call, row, &users::read(row)?);
        shown.push(User {
            permissions_boundary: None,
            tags: None,
            ..user
        });
    }
    Ok(ListUsersResponse {
        is_truncated: Some(marker.is_some()),
        marker,
        users: shown,
    })
}
