//! What a flow or a challenge has proved.

use crate::flows::Factor;
use crate::risk::lockout::Right;
use store::Batch;
use store::users::User;

/// A proof.
pub(in crate::flows) struct Proof {
    /// Who has proved it, as stored now.
    pub(super) user: User,
    /// What.
    pub(super) factor: Factor,
    /// The attempt that was counted before.
    pub(super) attempt: Option<Right>,
    /// What belongs to the write that follows.
    pub(super) batch: Batch,
}

impl Proof {
    /// A proof that takes no session. That of a challenge is [`Session::proves`](super::Session::proves).
    pub(in crate::flows) fn new(
        user: User,
        factor: Factor,
        attempt: Option<Right>,
        batch: Batch,
    ) -> Self {
        Self {
            user,
            factor,
            attempt,
            batch,
        }
    }
}
