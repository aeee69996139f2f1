//! Codes that are sent to people: made, bound to the address they go to, delivered, and checked.

mod check;
mod limit;
mod message;
mod pretence;
mod purpose;
mod recipient;
mod recovery;
mod sending;
mod undelivered;
mod unseen;

pub(crate) use check::{check, conflict, expired};
pub(crate) use limit::{refusal_of, refusal_without_limit_exceeded};
pub(crate) use message::invite;
pub(crate) use pretence::refuse;
pub(crate) use purpose::Purpose;
pub(crate) use recipient::Recipient;
pub(crate) use recovery::{no_destination, recoverable, recovery_destination};
pub(crate) use sending::{Sending, send};
pub(crate) use undelivered::{undelivered, undelivered_to_administrator};
pub use unseen::UnseenMessage;
