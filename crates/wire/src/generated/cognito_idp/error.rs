// Made by `cargo xtask codegen` from models/; do not edit.

//! The errors of the API model, by their names without `Exception`.

use crate::ApiError;

/// `AccessDeniedException`: code `AccessDeniedException`, HTTP status 400.
#[must_use]
pub fn access_denied(message: impl Into<String>) -> ApiError {
    ApiError::new("AccessDeniedException", 400, message)
}

/// `AliasExistsException`: code `AliasExistsException`, HTTP status 400.
#[must_use]
pub fn alias_exists(message: impl Into<String>) -> ApiError {
    ApiError::new("AliasExistsException", 400, message)
}

/// `CachedCIMDURLDoesNotExistException`: code `CachedCIMDURLDoesNotExistException`, HTTP status 400.
#[must_use]
pub fn cached_cimdurl_does_not_exist(message: impl Into<String>) -> ApiError {
    ApiError::new("CachedCIMDURLDoesNotExistException", 400, message)
}

/// `CodeDeliveryFailureException`: code `CodeDeliveryFailureException`, HTTP status 400.
#[must_use]
pub fn code_delivery_failure(message: impl Into<String>) -> ApiError {
    ApiError::new("CodeDeliveryFailureException", 400, message)
}

/// `CodeMismatchException`: code `CodeMismatchException`, HTTP status 400.
#[must_use]
pub fn code_mismatch(message: impl Into<String>) -> ApiError {
    ApiError::new("CodeMismatchException", 400, message)
}

/// `ConcurrentModificationException`: code `ConcurrentModificationException`, HTTP status 400.
#[must_use]
pub fn concurrent_modification(message: impl Into<String>) -> ApiError {
    ApiError::new("ConcurrentModificationException", 400, message)
}

/// `DeviceKeyExistsException`: code `DeviceKeyExistsException`, HTTP status 400.
#[must_use]
pub fn device_key_exists(message: impl Into<String>) -> ApiError {
    ApiError::new("DeviceKeyExistsException", 400, message)
}

/// `DuplicateProviderException`: code `DuplicateProviderException`, HTTP status 400.
#[must_use]
pub fn duplicate_provider(message: impl Into<String>) -> ApiError {
    ApiError::new("DuplicateProviderException", 400, message)
}

/// `EnableSoftwareTokenMFAException`: code `EnableSoftwareTokenMFAException`, HTTP status 400.
#[must_use]
pub fn enable_software_token_mfa(message: impl Into<String>) -> ApiError {
    ApiError::new("EnableSoftwareTokenMFAException", 400, message)
}

/// `ExpiredCodeException`: code `ExpiredCodeException`, HTTP status 400.
#[must_use]
pub fn expired_code(message: impl Into<String>) -> ApiError {
    ApiError::new("ExpiredCodeException", 400, message)
}

/// `FeatureUnavailableInTierException`: code `FeatureUnavailableInTierException`, HTTP status 400.
#[must_use]
pub fn feature_unavailable_in_tier(message: impl Into<String>) -> ApiError {
    ApiError::new("FeatureUnavailableInTierException", 400, message)
}

/// `ForbiddenException`: code `ForbiddenException`, HTTP status 400.
#[must_use]
pub fn forbidden(message: impl Into<String>) -> ApiError {
    ApiError::new("ForbiddenException", 400, message)
}

/// `GroupExistsException`: code `GroupExistsException`, HTTP status 400.
#[must_use]
pub fn group_exists(message: impl Into<String>) -> ApiError {
    ApiError::new("GroupExistsException", 400, message)
}

/// `InternalErrorException`: code `InternalErrorException`, HTTP status 500.
#[must_use]
pub fn internal_error(message: impl Into<String>) -> ApiError {
    ApiError::new("InternalErrorException", 500, message)
}

/// `InternalServerException`: code `InternalServerException`, HTTP status 500.
#[must_use]
pub fn internal_server(message: impl Into<String>) -> ApiError {
    ApiError::new("InternalServerException", 500, message)
}

/// `InvalidEmailRoleAccessPolicyException`: code `InvalidEmailRoleAccessPolicyException`, HTTP status 400.
#[must_use]
pub fn invalid_email_role_access_policy(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidEmailRoleAccessPolicyException", 400, message)
}

/// `InvalidLambdaResponseException`: code `InvalidLambdaResponseException`, HTTP status 400.
#[must_use]
pub fn invalid_lambda_response(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidLambdaResponseException", 400, message)
}

/// `InvalidOAuthFlowException`: code `InvalidOAuthFlowException`, HTTP status 400.
#[must_use]
pub fn invalid_oauth_flow(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidOAuthFlowException", 400, message)
}

/// `InvalidParameterException`: code `InvalidParameterException`, HTTP status 400.
#[must_use]
pub fn invalid_parameter(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidParameterException", 400, message)
}

/// `InvalidPasswordException`: code `InvalidPasswordException`, HTTP status 400.
#[must_use]
pub fn invalid_password(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidPasswordException", 400, message)
}

/// `InvalidSmsRoleAccessPolicyException`: code `InvalidSmsRoleAccessPolicyException`, HTTP status 400.
#[must_use]
pub fn invalid_sms_role_access_policy(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidSmsRoleAccessPolicyException", 400, message)
}

/// `InvalidSmsRoleTrustRelationshipException`: code `InvalidSmsRoleTrustRelationshipException`, HTTP status 400.
#[must_use]
pub fn invalid_sms_role_trust_relationship(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidSmsRoleTrustRelationshipException", 400, message)
}

/// `InvalidUserPoolConfigurationException`: code `InvalidUserPoolConfigurationException`, HTTP status 400.
#[must_use]
pub fn invalid_user_pool_configuration(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidUserPoolConfigurationException", 400, message)
}

/// `LimitExceededException`: code `LimitExceededException`, HTTP status 400.
#[must_use]
pub fn limit_exceeded(message: impl Into<String>) -> ApiError {
    ApiError::new("LimitExceededException", 400, message)
}

/// `MFAMethodNotFoundException`: code `MFAMethodNotFoundException`, HTTP status 400.
#[must_use]
pub fn mfa_method_not_found(message: impl Into<String>) -> ApiError {
    ApiError::new("MFAMethodNotFoundException", 400, message)
}

/// `ManagedLoginBrandingExistsException`: code `ManagedLoginBrandingExistsException`, HTTP status 400.
#[must_use]
pub fn managed_login_branding_exists(message: impl Into<String>) -> ApiError {
    ApiError::new("ManagedLoginBrandingExistsException", 400, message)
}

/// `NotAuthorizedException`: code `NotAuthorizedException`, HTTP status 400.
#[must_use]
pub fn not_authorized(message: impl Into<String>) -> ApiError {
    ApiError::new("NotAuthorizedException", 400, message)
}

/// `OperationNotEnabledException`: code `OperationNotEnabledException`, HTTP status 400.
#[must_use]
pub fn operation_not_enabled(message: impl Into<String>) -> ApiError {
    ApiError::new("OperationNotEnabledException", 400, message)
}

/// `PasswordHistoryPolicyViolationException`: code `PasswordHistoryPolicyViolationException`, HTTP status 400.
#[must_use]
pub fn password_history_policy_violation(message: impl Into<String>) -> ApiError {
    ApiError::new("PasswordHistoryPolicyViolationException", 400, message)
}

/// `PasswordResetRequiredException`: code `PasswordResetRequiredException`, HTTP status 400.
#[must_use]
pub fn password_reset_required(message: impl Into<String>) -> ApiError {
    ApiError::new("PasswordResetRequiredException", 400, message)
}

/// `PreconditionNotMetException`: code `PreconditionNotMetException`, HTTP status 400.
#[must_use]
pub fn precondition_not_met(message: impl Into<String>) -> ApiError {
    ApiError::new("PreconditionNotMetException", 400, message)
}

/// `RefreshTokenReuseException`: code `RefreshTokenReuseException`, HTTP status 400.
#[must_use]
pub fn refresh_token_reuse(message: impl Into<String>) -> ApiError {
    ApiError::new("RefreshTokenReuseException", 400, message)
}

/// `ResourceNotFoundException`: code `ResourceNotFoundException`, HTTP status 400.
#[must_use]
pub fn resource_not_found(message: impl Into<String>) -> ApiError {
    ApiError::new("ResourceNotFoundException", 400, message)
}

/// `ScopeDoesNotExistException`: code `ScopeDoesNotExistException`, HTTP status 400.
#[must_use]
pub fn scope_does_not_exist(message: impl Into<String>) -> ApiError {
    ApiError::new("ScopeDoesNotExistException", 400, message)
}

/// `ServiceQuotaExceededException`: code `ServiceQuotaExceededException`, HTTP status 400.
#[must_use]
pub fn service_quota_exceeded(message: impl Into<String>) -> ApiError {
    ApiError::new("ServiceQuotaExceededException", 400, message)
}

/// `SoftwareTokenMFANotFoundException`: code `SoftwareTokenMFANotFoundException`, HTTP status 400.
#[must_use]
pub fn software_token_mfa_not_found(message: impl Into<String>) -> ApiError {
    ApiError::new("SoftwareTokenMFANotFoundException", 400, message)
}

/// `TermsExistsException`: code `TermsExistsException`, HTTP status 400.
#[must_use]
pub fn terms_exists(message: impl Into<String>) -> ApiError {
    ApiError::new("TermsExistsException", 400, message)
}

/// `TierChangeNotAllowedException`: code `TierChangeNotAllowedException`, HTTP status 400.
#[must_use]
pub fn tier_change_not_allowed(message: impl Into<String>) -> ApiError {
    ApiError::new("TierChangeNotAllowedException", 400, message)
}

/// `TooManyFailedAttemptsException`: code `TooManyFailedAttemptsException`, HTTP status 400.
#[must_use]
pub fn too_many_failed_attempts(message: impl Into<String>) -> ApiError {
    ApiError::new("TooManyFailedAttemptsException", 400, message)
}

/// `TooManyRequestsException`: code `TooManyRequestsException`, HTTP status 400.
#[must_use]
pub fn too_many_requests(message: impl Into<String>) -> ApiError {
    ApiError::new("TooManyRequestsException", 400, message)
}

/// `UnauthorizedException`: code `UnauthorizedException`, HTTP status 400.
#[must_use]
pub fn unauthorized(message: impl Into<String>) -> ApiError {
    ApiError::new("UnauthorizedException", 400, message)
}

/// `UnexpectedLambdaException`: code `UnexpectedLambdaException`, HTTP status 400.
#[must_use]
pub fn unexpected_lambda(message: impl Into<String>) -> ApiError {
    ApiError::new("UnexpectedLambdaException", 400, message)
}

/// `UnsupportedIdentityProviderException`: code `UnsupportedIdentityProviderException`, HTTP status 400.
#[must_use]
pub fn unsupported_identity_provider(message: impl Into<String>) -> ApiError {
    ApiError::new("UnsupportedIdentityProviderException", 400, message)
}

/// `UnsupportedOperationException`: code `UnsupportedOperationException`, HTTP status 400.
#[must_use]
pub fn unsupported_operation(message: impl Into<String>) -> ApiError {
    ApiError::new("UnsupportedOperationException", 400, message)
}

/// `UnsupportedTokenTypeException`: code `UnsupportedTokenTypeException`, HTTP status 400.
#[must_use]
pub fn unsupported_token_type(message: impl Into<String>) -> ApiError {
    ApiError::new("UnsupportedTokenTypeException", 400, message)
}

/// `UnsupportedUserStateException`: code `UnsupportedUserStateException`, HTTP status 400.
#[must_use]
pub fn unsupported_user_state(message: impl Into<String>) -> ApiError {
    ApiError::new("UnsupportedUserStateException", 400, message)
}

/// `UserImportInProgressException`: code `UserImportInProgressException`, HTTP status 400.
#[must_use]
pub fn user_import_in_progress(message: impl Into<String>) -> ApiError {
    ApiError::new("UserImportInProgressException", 400, message)
}

/// `UserLambdaValidationException`: code `UserLambdaValidationException`, HTTP status 400.
#[must_use]
pub fn user_lambda_validation(message: impl Into<String>) -> ApiError {
    ApiError::new("UserLambdaValidationException", 400, message)
}

/// `UserNotConfirmedException`: code `UserNotConfirmedException`, HTTP status 400.
#[must_use]
pub fn user_not_confirmed(message: impl Into<String>) -> ApiError {
    ApiError::new("UserNotConfirmedException", 400, message)
}

/// `UserNotFoundException`: code `UserNotFoundException`, HTTP status 400.
#[must_use]
pub fn user_not_found(message: impl Into<String>) -> ApiError {
    ApiError::new("UserNotFoundException", 400, message)
}

/// `UserPoolAddOnNotEnabledException`: code `UserPoolAddOnNotEnabledException`, HTTP status 400.
#[must_use]
pub fn user_pool_add_on_not_enabled(message: impl Into<String>) -> ApiError {
    ApiError::new("UserPoolAddOnNotEnabledException", 400, message)
}

/// `UserPoolTaggingException`: code `UserPoolTaggingException`, HTTP status 400.
#[must_use]
pub fn user_pool_tagging(message: impl Into<String>) -> ApiError {
    ApiError::new("UserPoolTaggingException", 400, message)
}

/// `UsernameExistsException`: code `UsernameExistsException`, HTTP status 400.
#[must_use]
pub fn username_exists(message: impl Into<String>) -> ApiError {
    ApiError::new("UsernameExistsException", 400, message)
}

/// `WebAuthnChallengeNotFoundException`: code `WebAuthnChallengeNotFoundException`, HTTP status 400.
#[must_use]
pub fn web_authn_challenge_not_found(message: impl Into<String>) -> ApiError {
    ApiError::new("WebAuthnChallengeNotFoundException", 400, message)
}

/// `WebAuthnClientMismatchException`: code `WebAuthnClientMismatchException`, HTTP status 400.
#[must_use]
pub fn web_authn_client_mismatch(message: impl Into<String>) -> ApiError {
    ApiError::new("WebAuthnClientMismatchException", 400, message)
}

/// `WebAuthnConfigurationMissingException`: code `WebAuthnConfigurationMissingException`, HTTP status 400.
#[must_use]
pub fn web_authn_configuration_missing(message: impl Into<String>) -> ApiError {
    ApiError::new("WebAuthnConfigurationMissingException", 400, message)
}

/// `WebAuthnCredentialNotSupportedException`: code `WebAuthnCredentialNotSupportedException`, HTTP status 400.
#[must_use]
pub fn web_authn_credential_not_supported(message: impl Into<String>) -> ApiError {
    ApiError::new("WebAuthnCredentialNotSupportedException", 400, message)
}

/// `WebAuthnNotEnabledException`: code `WebAuthnNotEnabledException`, HTTP status 400.
#[must_use]
pub fn web_authn_not_enabled(message: impl Into<String>) -> ApiError {
    ApiError::new("WebAuthnNotEnabledException", 400, message)
}

/// `WebAuthnOriginNotAllowedException`: code `WebAuthnOriginNotAllowedException`, HTTP status 400.
#[must_use]
pub fn web_authn_origin_not_allowed(message: impl Into<String>) -> ApiError {
    ApiError::new("WebAuthnOriginNotAllowedException", 400, message)
}

/// `WebAuthnRelyingPartyMismatchException`: code `WebAuthnRelyingPartyMismatchException`, HTTP status 400.
#[must_use]
pub fn web_authn_relying_party_mismatch(message: impl Into<String>) -> ApiError {
    ApiError::new("WebAuthnRelyingPartyMismatchException", 400, message)
}
