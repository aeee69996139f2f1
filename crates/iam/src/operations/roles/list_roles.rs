//! `ListRoles`.

use crate::paging::Page;
use crate::roles;
use context::Call;
use store::iam_roles;
use wire::ApiResult;
use wire::iam::{ListRolesRequest, ListRolesResponse, Role};

/// Lists roles. As at AWS, boundaries and tags are only in what `GetRole` answers.
///
/// # Errors
/// A marker of another list.
pub async fn list_roles(call: &Call, input: ListRolesRequest) -> ApiResult<ListRolesResponse> {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let listing = ["ListRoles", prefix];
    let page = Page::read(call, &listing, input.marker.as_deref(), input.max_items)?;
    let mut rows =
        iam_roles::list(&call.store, prefix, page.after.as_deref(), page.limit()).await?;
    let marker = page.cut(call, &mut rows, |row| row.name.as_str());
    let mut shown = Vec::with_capacity(rows.len());
    for row in &rows {
        let role = roles::shape(call, row, &roles::read(row)?);
        shown.push(Role {
            permissions_boundary: None,
            tags: None,
            ..role
        });
    }
    Ok(ListRolesResponse {
        is_truncated: Some(marker.is_some()),
        marker,
        roles: shown,
    })
}
