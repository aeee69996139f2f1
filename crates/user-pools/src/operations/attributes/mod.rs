//! Attributes of users who exist.

pub mod admin_delete_user_attributes;
pub mod admin_update_user_attributes;
mod change;
pub mod delete_user_attributes;
pub mod get_user_attribute_verification_code;
mod removal;
pub mod update_user_attributes;
pub mod verify_user_attribute;

use wire::ApiResult;
use wire::cognito_idp::error;

/// Refuses an attribute that no code can be sent to.
fn must_be_verifiable(attribute: &str) -> ApiResult<()> {
    if matches!(attribute, "email" | "phone_number") {
        return Ok(());
    }
    Err(error::invalid_parameter(
        "Invalid attribute name. Only phone_number and email can be verified.",
    ))
}
