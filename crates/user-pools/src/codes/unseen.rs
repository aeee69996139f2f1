//! A delivery that nobody waits for.

use context::jobs::{Failure, Held, Job, Next, enqueue_here};
use context::{Call, Context, Message};
use keys::random;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Duration;
use store::codes::{self, Code};
use store::{Batch, Error};

/// A delivery begins after so many milliseconds, and up to as many more: by then the answer is out, and the work of the
/// delivery slows down no request that could be told by it.
const HELD_BACK_MS: u64 = 50;

/// A code on its way. It is a job for everybody, since every step that is there for those alone who exist would take time
/// (threat 31).
#[derive(Serialize, Deserialize)]
pub struct UnseenMessage {
    message: Message,
    fate: Fate,
    sub: String,
    purpose: String,
    made_at: i64,
}

/// What becomes of a message.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Fate {
    /// It goes out.
    Sent,
    /// Its destination has had its share.
    TooMany,
    /// Nobody would get it.
    Nobody,
}

/// What waits for the commit of the code.
pub(super) enum Waiting {
    /// The carrier takes it at once, so that whoever has asked finds it in its place.
    AtOnce(UnseenMessage),
    Job(Held),
}

impl UnseenMessage {
    /// The message with this code.
    pub(super) fn new(message: &Message, code: &Code, fate: Fate) -> Self {
        Self {
            message: message.clone(),
            fate,
            sub: code.sub.clone(),
            purpose: code.purpose.clone(),
            made_at: code.created_at,
        }
    }

    /// Puts the message into the batch that stores its code.
    pub(super) fn enqueue(self, call: &Call, batch: &mut Batch, expires_at: i64) -> Waiting {
        if call.messages.is_immediate() {
            return Waiting::AtOnce(self);
        }
        let [jitter] = random::bytes::<1>(&*call.random);
        let more = HELD_BACK_MS * u64::from(jitter) / u64::from(u8::MAX);
        let after = Duration::from_millis(HELD_BACK_MS + more);
        Waiting::Job(enqueue_here(call, batch, &self, after, expires_at))
    }

    /// Whether the code is the one that counts: after a failure the user may have asked for another.
    async fn is_current(&self, context: &Context) -> Result<bool, Error> {
        let pool_id = &self.message.pool_id;
        let code = codes::get(&context.store, pool_id, &self.sub, &self.purpose).await?;
        Ok(code.is_some_and(|code| !code.used && code.created_at == self.made_at))
    }

    async fn deliver(self, context: &Context) -> Result<(), context::DeliveryError> {
        let Message {
            pool_id, purpose, ..
        } = &self.message;
        match self.fate {
            Fate::Sent => return context.messages.deliver(self.message).await,
            Fate::TooMany => tracing::warn!(
                pool = pool_id,
                purpose,
                "a message was not sent: its destination has had messages.hourly_limit of them"
            ),
            Fate::Nobody => {}
        }
        Ok(())
    }
}

impl Waiting {
    /// Lets the message go, now that its code is stored.
    pub(super) async fn start(self, call: &Call) {
        match self {
            // A failure is in the log already, and nobody else may learn of it.
            Self::AtOnce(message) => drop(message.deliver(call).await),
            Self::Job(held) => held.start(call.context()),
        }
    }
}

impl Job for UnseenMessage {
    const KIND: &'static str = "unseen_message";

    async fn run(self, context: Arc<Context>) -> Result<Next, Failure> {
        // It may have waited: for a place, or for the server's next start.
        if !self.is_current(&context).await? {
            return Ok(Next::Done);
        }
        self.deliver(&context).await?;
        Ok(Next::Done)
    }
}
