//! What is said of a sign-in that goes no further, in AWS's words.

use wire::ApiError;
use wire::cognito_idp::error;

/// Of a password that is not proved, whatever the reason.
pub(super) fn incorrect() -> ApiError {
    error::not_authorized("Incorrect username or password.")
}

/// Of a user who has to choose a new password with a code.
pub(super) fn reset_required() -> ApiError {
    error::password_reset_required("Password reset required for the user")
}

/// Of a flow that the door does not have.
pub(crate) fn not_supported() -> ApiError {
    error::invalid_parameter("Initiate Auth method not supported.")
}
