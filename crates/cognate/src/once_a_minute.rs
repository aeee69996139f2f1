//! What happens to every request at once is told once a minute: a log on a full disk is no help to anybody.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

const MINUTE: Duration = Duration::from_mins(1);

/// One thing to tell.
pub(crate) struct OnceAMinute(Mutex<Option<Instant>>);

impl OnceAMinute {
    /// Something that has not been told yet.
    pub(crate) const fn new() -> Self {
        Self(Mutex::new(None))
    }

    /// Whether it is to be told now; then it is not for a minute.
    pub(crate) fn is_due(&self) -> bool {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_due = told.is_none_or(|told| told.elapsed() >= MINUTE);
        if is_due {
            *told = Some(Instant::now());
        }
        is_due
    }
}

#[cfg(test)]
mod tests {
    use super::{MINUTE, OnceAMinute};

    #[tokio::test(start_paused = true)]
    async fn it_is_told_again_after_a_minute() {
        let thing = OnceAMinute::new();
        assert!(thing.is_due());
        assert!(!thing.is_due());
        tokio::time::advance(MINUTE).await;
        assert!(thing.is_due());
        assert!(!thing.is_due());
    }
}
