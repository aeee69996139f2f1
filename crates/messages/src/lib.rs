//! Mail by SMTP in production; mail and SMS into the outbox in development mode.

#![forbid(unsafe_code)]

mod logged;
mod outbox;
mod smtp;
mod unconfigured;

pub use logged::Logged;
pub use outbox::{Outbox, Sent};
pub use smtp::Smtp;
pub use unconfigured::Unconfigured;

/// What the operator learns when a text message was to be sent in production.
const NO_SMS: &str = "SMS is not built yet: verify e-mail addresses instead";
