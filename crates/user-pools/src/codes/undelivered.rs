//! What is said of a code that could not be sent.

use super::recipient::channel_of;
use context::Channel;
use wire::ApiError;
use wire::cognito_idp::error;

/// `CodeDeliveryFailureException`; why is for the operator.
pub(crate) fn undelivered(failure: &context::DeliveryError) -> ApiError {
    ApiError {
        detail: Some(failure.to_string()),
        ..error::code_delivery_failure("Failed to deliver the message.")
    }
}

/// What an operation of administrators answers for [`undelivered`], which their models do not have: the error of the
/// channel.
#[must_use]
pub(crate) fn undelivered_to_administrator(failure: ApiError, attribute: &str) -> ApiError {
    if failure.code != "CodeDeliveryFailureException" {
        return failure;
    }
    let named = match channel_of(attribute) {
        Channel::Email => error::invalid_email_role_access_policy(failure.message),
        Channel::Sms => error::invalid_sms_role_access_policy(failure.message),
    };
    ApiError {
        detail: failure.detail,
        ..named
    }
}
