//! Deliveries that fail are told to the operator, whichever operation asked for them.

use context::{Deliver, DeliveryError, Message};
use std::future::Future;
use std::pin::Pin;

/// A carrier whose failures are in the log, with their reason. Whoever asks for a code learns no reason, and often not even
/// that there was a failure.
pub struct Logged<D>(pub D);

impl<D: Deliver> Deliver for Logged<D> {
    fn deliver(
        &self,
        message: Message,
    ) -> Pin<Box<dyn Future<Output = Result<(), DeliveryError>> + Send + '_>> {
        let (pool, purpose) = (message.pool_id.clone(), message.purpose.clone());
        let channel = message.channel.as_str();
        let delivery = self.0.deliver(message);
        Box::pin(async move {
            let outcome = delivery.await;
            if let Err(reason) = &outcome {
                tracing::warn!(pool, purpose, channel, %reason, "a message was not delivered");
            }
            outcome
        })
    }
}
