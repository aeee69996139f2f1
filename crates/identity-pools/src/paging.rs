//! Page tokens of the listings.

use context::{Context, pages};
use wire::ApiResult;
use wire::cognito_identity::error;

/// The cursor in the token that the caller sent back, if it sent one.
pub(crate) fn cursor(
    cx: &Context,
    listing: &[&str],
    token: Option<&str>,
) -> ApiResult<Option<String>> {
    let Some(token) = token else { return Ok(None) };
    let cursor = pages::open(cx, listing, token)
        .ok_or_else(|| error::invalid_parameter("Invalid pagination token"))?;
    Ok(Some(cursor))
}

/// Cuts a page of `limit` rows off `rows`, of which one more than that was read; the token leads to what is left.
pub(crate) fn cut<T>(
    cx: &Context,
    listing: &[&str],
    limit: u32,
    mut rows: Vec<T>,
    cursor: impl Fn(&T) -> &str,
) -> (Vec<T>, Option<String>) {
    let limit = limit as usize;
    if rows.len() <= limit {
        return (rows, None);
    }
    rows.truncate(limit);
    let token = rows
        .last()
        .map(|last| pages::seal(cx, listing, cursor(last)));
    (rows, token)
}
