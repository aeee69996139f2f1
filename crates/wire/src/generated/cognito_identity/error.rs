// Made by `cargo xtask codegen` from models/; do not edit.

//! The errors of the API model, by their names without `Exception`.

use crate::ApiError;

/// `ConcurrentModificationException`: code `ConcurrentModificationException`, HTTP status 400.
#[must_use]
pub fn concurrent_modification(message: impl Into<String>) -> ApiError {
    ApiError::new("ConcurrentModificationException", 400, message)
}

/// `DeveloperUserAlreadyRegisteredException`: code `DeveloperUserAlreadyRegisteredException`, HTTP status 400.
#[must_use]
pub fn developer_user_already_registered(message: impl Into<String>) -> ApiError {
    ApiError::new("DeveloperUserAlreadyRegisteredException", 400, message)
}

/// `ExternalServiceException`: code `ExternalServiceException`, HTTP status 400.
#[must_use]
pub fn external_service(message: impl Into<String>) -> ApiError {
    ApiError::new("ExternalServiceException", 400, message)
}

/// `InternalErrorException`: code `InternalErrorException`, HTTP status 500.
#[must_use]
pub fn internal_error(message: impl Into<String>) -> ApiError {
    ApiError::new("InternalErrorException", 500, message)
}

/// `InvalidIdentityPoolConfigurationException`: code `InvalidIdentityPoolConfigurationException`, HTTP status 400.
#[must_use]
pub fn invalid_identity_pool_configuration(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidIdentityPoolConfigurationException", 400, message)
}

/// `InvalidParameterException`: code `InvalidParameterException`, HTTP status 400.
#[must_use]
pub fn invalid_parameter(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidParameterException", 400, message)
}

/// `LimitExceededException`: code `LimitExceededException`, HTTP status 400.
#[must_use]
pub fn limit_exceeded(message: impl Into<String>) -> ApiError {
    ApiError::new("LimitExceededException", 400, message)
}

/// `NotAuthorizedException`: code `NotAuthorizedException`, HTTP status 400.
#[must_use]
pub fn not_authorized(message: impl Into<String>) -> ApiError {
    ApiError::new("NotAuthorizedException", 400, message)
}

/// `ResourceConflictException`: code `ResourceConflictException`, HTTP status 400.
#[must_use]
pub fn resource_conflict(message: impl Into<String>) -> ApiError {
    ApiError::new("ResourceConflictException", 400, message)
}

/// `ResourceNotFoundException`: code `ResourceNotFoundException`, HTTP status 400.
#[must_use]
pub fn resource_not_found(message: impl Into<String>) -> ApiError {
    ApiError::new("ResourceNotFoundException", 400, message)
}

/// `TooManyRequestsException`: code `TooManyRequestsException`, HTTP status 400.
#[must_use]
pub fn too_many_requests(message: impl Into<String>) -> ApiError {
    ApiError::new("TooManyRequestsException", 400, message)
}
