//! Production without a mail server: nothing can be sent, and whoever asks learns it.

use context::{Deliver, DeliveryError, Message};
use std::future::Future;
use std::pin::Pin;

/// Refuses every message and says what to configure.
pub struct Unconfigured;

impl Deliver for Unconfigured {
    fn deliver(
        &self,
        message: Message,
    ) -> Pin<Box<dyn Future<Output = Result<(), DeliveryError>> + Send + '_>> {
        let text = match message.channel {
            context::Channel::Email => {
                "no mail server is configured: set messages.smtp.url and messages.from (or COGNATE_MESSAGES_SMTP_URL and COGNATE_MESSAGES_FROM)"
            }
            context::Channel::Sms => crate::NO_SMS,
        };
        Box::pin(std::future::ready(Err(DeliveryError::for_good(text))))
    }
}
