//! Where a code for a forgotten password goes.

use crate::attributes::is_verified;
use crate::pool::Pool;
use store::users::User;
use wire::cognito_idp::{RecoveryOptionNameType, error};
use wire::{ApiError, ApiResult};

/// Refuses, in a pool where only administrators recover accounts.
///
/// # Errors
/// `NotAuthorizedException`.
pub(crate) fn recoverable(pool: &Pool) -> ApiResult<()> {
    if pool
        .recovery()
        .iter()
        .any(|(name, _)| *name == RecoveryOptionNameType::AdminOnly)
    {
        return Err(error::not_authorized(
            "Contact administrator to reset password.",
        ));
    }
    Ok(())
}

/// The verified attribute that the pool prefers, and its value. One that is not verified is no destination: it may
/// be somebody else's address (threat 38).
#[must_use]
pub(crate) fn recovery_destination(pool: &Pool, user: &User) -> Option<(&'static str, String)> {
    pool.recovery().into_iter().find_map(|(name, _)| {
        let attribute = match name {
            RecoveryOptionNameType::VerifiedEmail => "email",
            RecoveryOptionNameType::VerifiedPhoneNumber => "phone_number",
            _ => return None,
        };
        let value = user
            .attributes
            .get(attribute)
            .filter(|_| is_verified(&user.attributes, attribute))?;
        Some((attribute, value.clone()))
    })
}

/// `InvalidParameterException` for a user who has no such destination.
#[must_use]
pub(crate) fn no_destination() -> ApiError {
    error::invalid_parameter(
        "Cannot reset password for the user as there is no registered/verified email or phone_number",
    )
}
