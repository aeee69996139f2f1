//! A delivery that nobody waits for.

use context::{Call, Message};
use std::sync::Arc;

/// Hands the message over, if there is one, and does as if otherwise: it goes on by itself, from its first step, since every
/// step that is waited for would take time for those alone who exist (threat 31).
pub(super) async fn deliver(call: &Call, message: Option<Message>) {
    let context = Arc::clone(call.context());
    let delivery = async move {
        let Some(message) = message else { return };
        // A failure is in the log already, and nobody else may learn of it.
        let _ = context.messages.deliver(message).await;
    };
    if call.messages.is_immediate() {
        delivery.await;
    } else {
        tokio::spawn(delivery);
    }
}
