//! How many bytes of clients this process keeps for those who are slow: what they have sent of long requests, and what they
//! have not taken of answers. The attack (threat 48): as many connections as one may have, each with the longest request,
//! or the longest answer, for as long as its deadline lets it.

use std::sync::atomic::{AtomicUsize, Ordering};

/// For all clients together. Answers of usual length wait in the system's buffers, and usual requests are shorter than what
/// is not counted.
const MOST: usize = 16 * 1024 * 1024;

static HELD: AtomicUsize = AtomicUsize::new(0);

/// What is kept for one client; dropping it gives the room back.
#[derive(Debug, Default)]
pub(super) struct Held(usize);

/// There is no room for so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Full;

impl Held {
    /// It is so many bytes now.
    pub(super) fn set(&mut self, bytes: usize) -> Result<(), Full> {
        let more = bytes.saturating_sub(self.0);
        if more > 0 && HELD.fetch_add(more, Ordering::Relaxed).saturating_add(more) > MOST {
            HELD.fetch_sub(more, Ordering::Relaxed);
            return Err(Full);
        }
        HELD.fetch_sub(self.0.saturating_sub(bytes), Ordering::Relaxed);
        self.0 = bytes;
        Ok(())
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        HELD.fetch_sub(self.0, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::{Full, Held, MOST};

    #[test]
    fn t48_one_has_what_others_leave() {
        let (mut one, mut other) = (Held::default(), Held::default());
        assert_eq!(one.set(MOST / 2), Ok(()));
        assert_eq!(other.set(MOST / 2 + 1), Err(Full));
        assert_eq!(one.set(10), Ok(()));
        assert_eq!(other.set(MOST / 2 + 1), Ok(()));
        drop(other);
        assert_eq!(one.set(MOST), Ok(()));
    }
}
