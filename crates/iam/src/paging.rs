//! Pages of lists: `Marker`, `IsTruncated` and `MaxItems`.

use context::{Context, pages};
use wire::{ApiError, ApiResult};

/// Items of a page when the request does not say how many (IAM API reference).
const DEFAULT_ITEMS: u32 = 100;

/// Items of a page at the most (IAM API reference).
const MAX_ITEMS: u32 = 1000;

/// What of a list is asked for.
pub(crate) struct Page<'a> {
    listing: &'a [&'a str],
    /// The cursor of the last item of the page before.
    pub(crate) after: Option<String>,
    items: u32,
}

impl<'a> Page<'a> {
    /// Reads a request. `listing` names the operation and everything that the list depends on.
    pub(crate) fn read(
        cx: &Context,
        listing: &'a [&'a str],
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> ApiResult<Self> {
        let after = match marker {
            None => None,
            Some(marker) => Some(pages::open(cx, listing, marker).ok_or_else(invalid_marker)?),
        };
        let items = max_items
            .and_then(|items| u32::try_from(items).ok())
            .unwrap_or(DEFAULT_ITEMS);
        Ok(Self {
            listing,
            after,
            items: items.clamp(1, MAX_ITEMS),
        })
    }

    /// How many items to read: one more than are shown, to see whether there are more.
    pub(crate) fn limit(&self) -> u32 {
        self.items + 1
    }

    /// Cuts off what was read too much; the marker of the next page, if there is one.
    pub(crate) fn cut<T>(
        &self,
        cx: &Context,
        items: &mut Vec<T>,
        cursor: impl Fn(&T) -> &str,
    ) -> Option<String> {
        let shown = usize::try_from(self.items).unwrap_or(usize::MAX);
        if items.len() <= shown {
            return None;
        }
        items.truncate(shown);
        items
            .last()
            .map(|last| pages::seal(cx, self.listing, cursor(last)))
    }
}

fn invalid_marker() -> ApiError {
    ApiError::new("ValidationError", 400, "Invalid Marker.")
}
