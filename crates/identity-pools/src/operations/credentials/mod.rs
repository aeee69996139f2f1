//! From logins to an identity, a token, or credentials.

pub mod get_credentials_for_identity;
pub mod get_id;
pub mod get_open_id_token;
