//! A delivery that nobody waits for.

use context::{Call, Message};
use keys::random;
use std::sync::Arc;
use std::time::Duration;

/// A delivery begins after so many milliseconds, and up to as many more: by then the answer is out, and the work of the
/// delivery slows down no request that could be told by it.
const HELD_BACK_MS: u64 = 50;

/// What becomes of a message.
pub(super) enum Unseen {
    /// It goes out.
    Message(Message),
    /// Its destination has had its share.
    TooMany(Message),
    /// Nobody would get it.
    Nobody,
}

/// Hands the message over, if it goes out, and does as if otherwise: it goes on by itself, since every step that is waited
/// for would take time for those alone who exist (threat 31).
pub(super) async fn deliver(call: &Call, unseen: Unseen) {
    let context = Arc::clone(call.context());
    let is_immediate = call.messages.is_immediate();
    let delivery = async move {
        if !is_immediate {
            let [jitter] = random::bytes::<1>(&*context.random);
            let more = HELD_BACK_MS * u64::from(jitter) / u64::from(u8::MAX);
            tokio::time::sleep(Duration::from_millis(HELD_BACK_MS + more)).await;
        }
        match unseen {
            // A failure is in the log already, and nobody else may learn of it.
            Unseen::Message(message) => drop(context.messages.deliver(message).await),
            Unseen::TooMany(Message {
                pool_id, purpose, ..
            }) => tracing::warn!(
                pool = pool_id,
                purpose,
                "a message was not sent: its destination has had messages.hourly_limit of them"
            ),
            Unseen::Nobody => {}
        }
    };
    if is_immediate {
        delivery.await;
    } else {
        call.background.spawn(delivery);
    }
}
