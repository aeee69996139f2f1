//! What goes on after a panic.

use futures_util::FutureExt as _;
use std::panic::AssertUnwindSafe;

/// Runs one round of something that has to go on for as long as the process. A panic is a bug: it costs this round, and is
/// counted. `None` says that there was one.
pub fn round<T>(
    what: &'static str,
    work: impl Future<Output = T>,
) -> impl Future<Output = Option<T>> {
    // Not `async`: that would keep the work twice, and the work of a request is large.
    AssertUnwindSafe(work).catch_unwind().map(move |done| {
        if done.is_err() {
            metrics::counter!("cognate_panics_total", "in" => what).increment(1);
            tracing::error!("a panic in {what}: please report it");
        }
        done.ok()
    })
}

#[cfg(test)]
mod tests {
    use super::round;

    #[tokio::test]
    async fn a_panic_costs_one_round() {
        let nth = async |n: usize| [1, 2][n];
        assert_eq!(round("a test", nth(0)).await, Some(1));
        assert_eq!(round("a test", nth(2)).await, None);
        assert_eq!(round("a test", nth(1)).await, Some(2));
    }
}
