//! The refresh tokens of one sign-in that followed one another (`RefreshTokenRotation` of the client).

use serde::{Deserialize, Serialize};
use store::token_families::TokenFamily;
use wire::{ApiError, ApiResult};

/// The longest grace, in milliseconds (model: `RetryGracePeriodSeconds`, at most 60).
const LONGEST_GRACE_MS: i64 = 60_000;

/// How many replaced tokens are remembered, so that whoever renews without a pause does not make the row grow. An
/// older one is taken for a copy, as it would be when the grace is over.
const REMEMBERED: usize = 32;

/// What a family remembers of its rotations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Rotation {
    /// The token that counts.
    pub(super) current: String,
    /// Those that were replaced a moment ago, the newest last.
    #[serde(default)]
    replaced: Vec<Replaced>,
}

/// A token that was replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Replaced {
    id: String,
    /// When it was.
    at: i64,
}

impl Rotation {
    /// The rotations of a family so far.
    ///
    /// # Errors
    /// An internal error for a document that does not read.
    pub(super) fn of(family: &TokenFamily) -> ApiResult<Option<Self>> {
        family
            .rotation
            .as_deref()
            .map(serde_json::from_str)
            .transpose()
            .map_err(ApiError::internal)
    }

    /// The rotations with one more: `current` replaces the token `id`.
    #[must_use]
    pub(super) fn next(so_far: Option<Self>, id: &str, current: String, now: i64) -> Self {
        let mut replaced = so_far.map(|rotation| rotation.replaced).unwrap_or_default();
        replaced.retain(|one| now <= one.at.saturating_add(LONGEST_GRACE_MS));
        replaced.push(Replaced {
            id: id.to_owned(),
            at: now,
        });
        let excess = replaced.len().saturating_sub(REMEMBERED);
        replaced.drain(..excess);
        Self { current, replaced }
    }

    /// What the use of token `id` at `now` means. `grace` is in seconds; `None` when rotation is off.
    #[must_use]
    pub(super) fn judge(so_far: Option<&Self>, id: &str, grace: Option<i64>, now: i64) -> Use {
        match so_far {
            Some(rotation) if rotation.current != id => {
                if grace.is_some_and(|grace| rotation.forgives(id, grace, now)) {
                    Use::Retry
                } else {
                    Use::Replay
                }
            }
            _ if grace.is_some() => Use::Rotate,
            _ => Use::Plain,
        }
    }

    /// Whether the token `id` was replaced at most `grace` seconds before `now`.
    fn forgives(&self, id: &str, grace: i64, now: i64) -> bool {
        // Without a grace there is one winner, also within a millisecond and when the clocks of two nodes differ.
        grace > 0
            && self
                .replaced
                .iter()
                .any(|one| one.id == id && now <= one.at.saturating_add(grace.saturating_mul(1000)))
    }
}

/// What the use of a refresh token means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// Rotation is off: the token stays.
    Plain,
    /// The token is the current one and is replaced.
    Rotate,
    /// The token was replaced a moment ago and the answer may have been lost: it is answered again.
    Retry,
    /// The token was replaced: somebody has a copy of it.
    Replay,
}

#[cfg(test)]
mod tests {
    use super::{REMEMBERED, Rotation, Use};

    /// The tokens a, b and c, which followed one another at 10 and 12 seconds.
    fn rotated() -> Rotation {
        let first = Rotation::next(None, "a", "b".to_owned(), 10_000);
        Rotation::next(Some(first), "b", "c".to_owned(), 12_000)
    }

    #[test]
    fn a_family_that_never_rotated_takes_its_first_token() {
        assert_eq!(Rotation::judge(None, "a", None, 0), Use::Plain);
        assert_eq!(Rotation::judge(None, "a", Some(0), 0), Use::Rotate);
    }

    #[test]
    fn a_replaced_token_counts_within_its_own_grace_only() {
        let rotated = rotated();
        for (id, grace, now, expected) in [
            ("c", Some(5), 12_001, Use::Rotate),
            ("c", None, 12_001, Use::Plain),
            ("b", Some(5), 17_000, Use::Retry),
            ("b", Some(5), 17_001, Use::Replay),
            ("a", Some(5), 15_000, Use::Retry),
            ("a", Some(5), 15_001, Use::Replay),
            ("a", Some(0), 12_001, Use::Replay),
            ("b", Some(0), 12_000, Use::Replay),
            ("a", None, 12_001, Use::Replay),
            ("0", Some(60), 12_001, Use::Replay),
        ] {
            let found = Rotation::judge(Some(&rotated), id, grace, now);
            assert_eq!(found, expected, "{id} {grace:?} {now}");
        }
    }

    #[test]
    fn what_is_remembered_has_an_end() {
        let mut rotation = rotated();
        for step in 0..100 {
            rotation = Rotation::next(Some(rotation), "x", "y".to_owned(), 12_000 + step);
        }
        assert_eq!(rotation.replaced.len(), REMEMBERED);
        let later = Rotation::next(Some(rotation), "y", "z".to_owned(), 100_000);
        assert_eq!(later.replaced.len(), 1);
    }
}
