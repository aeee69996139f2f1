//! Pages of what a deployment or a pool holds, where the members are called `NextToken` and `Limit` or `MaxResults`.

use context::{Context, pages};
use wire::ApiResult;
use wire::cognito_idp::error;

/// The most entries of a page, and the number where the request has none (`QueryLimitType` of the model).
pub const MAX_PAGE: u32 = 60;

/// How many entries a page has: 0 and nothing stand for the most.
#[must_use]
pub fn limit(given: Option<i32>) -> u32 {
    match given.map(u32::try_from) {
        Some(Ok(limit)) if limit > 0 => limit.min(MAX_PAGE),
        _ => MAX_PAGE,
    }
}

/// Where the page starts. `listing` names the operation and everything that the page depends on: a token is good for
/// the listing that it was made for, and a forged one for none (threat 51).
///
/// # Errors
/// `InvalidParameterException` for a token that was not made for this listing.
pub fn after(cx: &Context, listing: &[&str], token: Option<&str>) -> ApiResult<Option<String>> {
    token
        .map(|token| {
            pages::open(cx, listing, token)
                .ok_or_else(|| error::invalid_parameter("Invalid pagination token"))
        })
        .transpose()
}

/// How many rows to read for a page of `limit`: the one more tells whether another page follows.
#[must_use]
pub fn rows(limit: u32) -> u32 {
    limit.saturating_add(1)
}

/// Cuts what was read to the page, and makes the token of the next page if there is one.
#[must_use]
pub fn cut<T>(
    cx: &Context,
    listing: &[&str],
    mut read: Vec<T>,
    limit: u32,
    cursor: impl Fn(&T) -> &str,
) -> (Vec<T>, Option<String>) {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    if read.len() <= limit {
        return (read, None);
    }
    read.truncate(limit);
    let token = read
        .last()
        .map(|last| pages::seal(cx, listing, cursor(last)));
    (read, token)
}

#[cfg(test)]
mod tests {
    use super::limit;

    #[test]
    fn nothing_and_zero_mean_sixty() {
        assert_eq!(
            [limit(None), limit(Some(0)), limit(Some(1)), limit(Some(60))],
            [60, 60, 1, 60]
        );
        assert_eq!([limit(Some(61)), limit(Some(-1))], [60, 60]);
    }
}
