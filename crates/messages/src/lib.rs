//! Mail by SMTP in production; mail and SMS into the outbox in development mode.

#![forbid(unsafe_code)]

mod outbox;
mod smtp;
mod told;
mod unconfigured;

pub use outbox::{Outbox, Sent};
pub use smtp::Smtp;
pub use told::Told;
pub use unconfigured::Unconfigured;

/// What the operator learns when a text message was to be sent in production.
const NO_SMS: &str = "SMS is not built yet: verify e-mail addresses instead";
