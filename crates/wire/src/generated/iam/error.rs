// Made by `cargo xtask codegen` from models/; do not edit.

//! The errors of the API model, by their names without `Exception`.

use crate::ApiError;

/// `ConcurrentModificationException`: code `ConcurrentModification`, HTTP status 409.
#[must_use]
pub fn concurrent_modification(message: impl Into<String>) -> ApiError {
    ApiError::new("ConcurrentModification", 409, message)
}

/// `DeleteConflictException`: code `DeleteConflict`, HTTP status 409.
#[must_use]
pub fn delete_conflict(message: impl Into<String>) -> ApiError {
    ApiError::new("DeleteConflict", 409, message)
}

/// `EntityAlreadyExistsException`: code `EntityAlreadyExists`, HTTP status 409.
#[must_use]
pub fn entity_already_exists(message: impl Into<String>) -> ApiError {
    ApiError::new("EntityAlreadyExists", 409, message)
}

/// `InvalidInputException`: code `InvalidInput`, HTTP status 400.
#[must_use]
pub fn invalid_input(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidInput", 400, message)
}

/// `LimitExceededException`: code `LimitExceeded`, HTTP status 409.
#[must_use]
pub fn limit_exceeded(message: impl Into<String>) -> ApiError {
    ApiError::new("LimitExceeded", 409, message)
}

/// `MalformedPolicyDocumentException`: code `MalformedPolicyDocument`, HTTP status 400.
#[must_use]
pub fn malformed_policy_document(message: impl Into<String>) -> ApiError {
    ApiError::new("MalformedPolicyDocument", 400, message)
}

/// `NoSuchEntityException`: code `NoSuchEntity`, HTTP status 404.
#[must_use]
pub fn no_such_entity(message: impl Into<String>) -> ApiError {
    ApiError::new("NoSuchEntity", 404, message)
}

/// `PolicyNotAttachableException`: code `PolicyNotAttachable`, HTTP status 400.
#[must_use]
pub fn policy_not_attachable(message: impl Into<String>) -> ApiError {
    ApiError::new("PolicyNotAttachable", 400, message)
}

/// `ServiceFailureException`: code `ServiceFailure`, HTTP status 500.
#[must_use]
pub fn service_failure(message: impl Into<String>) -> ApiError {
    ApiError::new("ServiceFailure", 500, message)
}

/// `UnmodifiableEntityException`: code `UnmodifiableEntity`, HTTP status 400.
#[must_use]
pub fn unmodifiable_entity(message: impl Into<String>) -> ApiError {
    ApiError::new("UnmodifiableEntity", 400, message)
}
