//! Signing up.

pub mod admin_confirm_sign_up;
pub mod confirm_sign_up;
pub mod resend_confirmation_code;
// One file for each operation, named as the operation.
#[allow(clippy::module_inception)]
pub mod sign_up;

use crate::codes::Recipient;
use crate::pool::Pool;
use store::users::User;
use wire::ApiError;
use wire::cognito_idp::error;

/// Where the code of a sign-up goes: of the attributes that the pool verifies, the telephone before the mail.
fn recipient(pool: &Pool, user: &User) -> Option<Recipient> {
    ["phone_number", "email"]
        .into_iter()
        .filter(|attribute| pool.auto_verifies(attribute))
        .find_map(|attribute| {
            let value = user.attributes.get(attribute)?;
            Some(Recipient::of(user, attribute, value))
        })
}

fn not_found() -> ApiError {
    error::user_not_found("Username/client id combination not found.")
}

fn cannot_be_confirmed(user: &User) -> ApiError {
    error::not_authorized(format!(
        "User cannot be confirmed. Current status is {}",
        user.status
    ))
}
