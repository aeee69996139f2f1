//! cognito-identity: identities, role selection, credentials; and the STS operations.

#![forbid(unsafe_code)]

mod identity;
mod logins;
mod open_id_token;
pub mod operations;
mod paging;
mod pool;
mod role_choice;
mod session;
pub mod sts;
pub mod well_known;
