//! Mail by SMTP in production; mail and SMS into the outbox in development mode.

#![forbid(unsafe_code)]

mod outbox;
mod smtp;
mod unconfigured;

pub use outbox::{Outbox, Sent};
pub use smtp::Smtp;
pub use unconfigured::Unconfigured;
