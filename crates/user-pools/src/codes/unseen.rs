//! A delivery that nobody waits for.

use context::{Call, Message};
use std::future::{Future as _, poll_fn};
use std::sync::Arc;
use std::task::Poll;

/// Hands the message over. A delivery that is immediate, as that of the outbox, is over when this returns; any other
/// goes on by itself.
pub(super) async fn deliver(call: &Call, message: Message) {
    let context = Arc::clone(call.context());
    let mut delivery = Box::pin(async move {
        // A failure is in the log already, and nobody else may learn of it.
        let _ = context.messages.deliver(message).await;
    });
    let is_under_way = poll_fn(|cx| Poll::Ready(delivery.as_mut().poll(cx).is_pending())).await;
    if is_under_way {
        tokio::spawn(delivery);
    }
}
