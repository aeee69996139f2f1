//! What a flow or a challenge has proved.

use crate::account::Account;
use crate::flows::Factor;
use crate::risk::lockout::Right;
use store::Batch;

/// A proof.
pub(in crate::flows) struct Proof {
    /// Who has proved it, as stored now.
    pub(super) account: Account,
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
        account: Account,
        factor: Factor,
        attempt: Option<Right>,
        batch: Batch,
    ) -> Self {
        Self {
            account,
            factor,
            attempt,
            batch,
        }
    }
}
