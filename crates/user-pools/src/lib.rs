//! cognito-idp: the directory of users, and signing in.

#![forbid(unsafe_code)]

mod account;
mod attributes;
pub mod client;
mod codes;
mod directory;
mod door;
mod flows;
pub mod operations;
pub mod password;
pub mod pool;
mod risk;
mod tokens;
pub mod well_known;

pub use codes::UnseenMessage;
