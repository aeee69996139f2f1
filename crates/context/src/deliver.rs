//! Mail and SMS, as operations see them.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::future::Future;
use std::pin::Pin;

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Channel {
    /// Electronic mail.
    Email,
    /// A text message.
    Sms,
}

impl Channel {
    /// `email` or `sms`, as the outbox writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
        }
    }
}

/// One message to one person. It holds a code or a password, so it does not print.
#[derive(Clone, Serialize, Deserialize)]
pub struct Message {
    /// The user pool whose message it is.
    pub pool_id: String,
    /// What it is for, in words for the outbox: `sign-up`.
    pub purpose: String,
    /// How it travels.
    pub channel: Channel,
    /// The address or the telephone number.
    pub to: String,
    /// The subject of a mail.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The code in the text, for the outbox of development mode.
    pub code: String,
}

impl Message {
    /// Whether the text is HTML, as far as the looks of it tell: templates do not say.
    #[must_use]
    pub fn is_html(&self) -> bool {
        self.channel == Channel::Email && (self.body.contains("</") || self.body.contains("<br"))
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("channel", &self.channel)
            .finish_non_exhaustive()
    }
}

/// Why a message could not be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryError {
    /// For the operator.
    pub why: String,
    /// Whether it would be refused again.
    pub is_final: bool,
}

impl DeliveryError {
    /// A message that would be refused again.
    #[must_use]
    pub fn for_good(why: impl Into<String>) -> Self {
        Self {
            why: why.into(),
            is_final: true,
        }
    }
}

impl fmt::Display for DeliveryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

impl std::error::Error for DeliveryError {}

/// Something that carries messages.
pub trait Deliver: Send + Sync {
    /// Hands the message over.
    fn deliver(
        &self,
        message: Message,
    ) -> Pin<Box<dyn Future<Output = Result<(), DeliveryError>> + Send + '_>>;

    /// Whether a delivery is over at once, so that whoever has caused it finds the message in its place.
    fn is_immediate(&self) -> bool {
        false
    }
}
