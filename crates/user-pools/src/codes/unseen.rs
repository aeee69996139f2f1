//! A delivery that nobody waits for.

use context::{Call, Message};
use std::future::{Future as _, poll_fn};
use std::sync::Arc;
use std::task::Poll;

/// Hands the message over. A delivery that is immediate, as that of the outbox, is over when this returns; any other
/// goes on by itself, and what comes of it is for the log.
pub(super) async fn deliver(call: &Call, message: Message) {
    let context = Arc::clone(call.context());
    let mut delivery = Box::pin(async move {
        if let Err(failure) = context.messages.deliver(message).await {
            tracing::warn!(%failure, "a message was not delivered");
        }
    });
    let is_under_way = poll_fn(|cx| Poll::Ready(delivery.as_mut().poll(cx).is_pending())).await;
    if is_under_way {
        tokio::spawn(delivery);
    }
}
