//! Renewing and ending sign-ins.

pub mod admin_user_global_sign_out;
pub mod get_tokens_from_refresh_token;
pub mod global_sign_out;
pub mod revoke_token;
