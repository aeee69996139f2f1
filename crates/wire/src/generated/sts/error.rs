// Made by `cargo xtask codegen` from models/; do not edit.

//! The errors of the API model, by their names without `Exception`.

use crate::ApiError;

/// `ExpiredTokenException`: code `ExpiredTokenException`, HTTP status 400.
#[must_use]
pub fn expired_token(message: impl Into<String>) -> ApiError {
    ApiError::new("ExpiredTokenException", 400, message)
}

/// `ExpiredTradeInTokenException`: code `ExpiredTradeInTokenException`, HTTP status 400.
#[must_use]
pub fn expired_trade_in_token(message: impl Into<String>) -> ApiError {
    ApiError::new("ExpiredTradeInTokenException", 400, message)
}

/// `IDPCommunicationErrorException`: code `IDPCommunicationError`, HTTP status 400.
#[must_use]
pub fn idp_communication_error(message: impl Into<String>) -> ApiError {
    ApiError::new("IDPCommunicationError", 400, message)
}

/// `IDPRejectedClaimException`: code `IDPRejectedClaim`, HTTP status 403.
#[must_use]
pub fn idp_rejected_claim(message: impl Into<String>) -> ApiError {
    ApiError::new("IDPRejectedClaim", 403, message)
}

/// `InsufficientSessionLifetimeException`: code `InsufficientSessionLifetime`, HTTP status 400.
#[must_use]
pub fn insufficient_session_lifetime(message: impl Into<String>) -> ApiError {
    ApiError::new("InsufficientSessionLifetime", 400, message)
}

/// `InvalidAuthorizationMessageException`: code `InvalidAuthorizationMessageException`, HTTP status 400.
#[must_use]
pub fn invalid_authorization_message(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidAuthorizationMessageException", 400, message)
}

/// `InvalidContextAssertionException`: code `InvalidContextAssertion`, HTTP status 400.
#[must_use]
pub fn invalid_context_assertion(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidContextAssertion", 400, message)
}

/// `InvalidIdentityTokenException`: code `InvalidIdentityToken`, HTTP status 400.
#[must_use]
pub fn invalid_identity_token(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidIdentityToken", 400, message)
}

/// `InvalidSubjectCredentialsException`: code `InvalidSubjectCredentials`, HTTP status 400.
#[must_use]
pub fn invalid_subject_credentials(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidSubjectCredentials", 400, message)
}

/// `JWTPayloadSizeExceededException`: code `JWTPayloadSizeExceededException`, HTTP status 400.
#[must_use]
pub fn jwt_payload_size_exceeded(message: impl Into<String>) -> ApiError {
    ApiError::new("JWTPayloadSizeExceededException", 400, message)
}

/// `MalformedPolicyDocumentException`: code `MalformedPolicyDocument`, HTTP status 400.
#[must_use]
pub fn malformed_policy_document(message: impl Into<String>) -> ApiError {
    ApiError::new("MalformedPolicyDocument", 400, message)
}

/// `OutboundWebIdentityFederationDisabledException`: code `OutboundWebIdentityFederationDisabledException`, HTTP status 403.
#[must_use]
pub fn outbound_web_identity_federation_disabled(message: impl Into<String>) -> ApiError {
    ApiError::new(
        "OutboundWebIdentityFederationDisabledException",
        403,
        message,
    )
}

/// `PackedPolicyTooLargeException`: code `PackedPolicyTooLarge`, HTTP status 400.
#[must_use]
pub fn packed_policy_too_large(message: impl Into<String>) -> ApiError {
    ApiError::new("PackedPolicyTooLarge", 400, message)
}

/// `RegionDisabledException`: code `RegionDisabledException`, HTTP status 403.
#[must_use]
pub fn region_disabled(message: impl Into<String>) -> ApiError {
    ApiError::new("RegionDisabledException", 403, message)
}

/// `SessionDurationEscalationException`: code `SessionDurationEscalationException`, HTTP status 403.
#[must_use]
pub fn session_duration_escalation(message: impl Into<String>) -> ApiError {
    ApiError::new("SessionDurationEscalationException", 403, message)
}
