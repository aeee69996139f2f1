// Made by `cargo xtask codegen` from models/; do not edit.

#![allow(unused_imports, clippy::too_many_lines)]

use crate::{Blob, Sensitive, Timestamp};
use std::collections::BTreeMap;
use std::fmt;

/// `AssumeRoleRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AssumeRoleRequest {
    /// `DurationSeconds`.
    pub duration_seconds: Option<i32>,
    /// `ExternalId`.
    pub external_id: Option<String>,
    /// `MinimumSessionTokenSize`.
    pub minimum_session_token_size: Option<i32>,
    /// `Policy`.
    pub policy: Option<String>,
    /// `PolicyArns`.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `ProvidedContexts`.
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    /// `RoleArn`.
    pub role_arn: String,
    /// `RoleSessionName`.
    pub role_session_name: String,
    /// `SerialNumber`.
    pub serial_number: Option<String>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `TokenCode`.
    pub token_code: Option<String>,
    /// `TransitiveTagKeys`.
    pub transitive_tag_keys: Option<Vec<String>>,
}

/// `AssumeRoleResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AssumeRoleResponse {
    /// `AssumedRoleUser`.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i32>,
    /// `SessionTokenSize`.
    pub session_token_size: Option<i32>,
    /// `SessionTokenUtilization`.
    pub session_token_utilization: Option<i32>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
}

/// `AssumeRoleWithSAMLRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AssumeRoleWithSAMLRequest {
    /// `DurationSeconds`.
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`.
    pub minimum_session_token_size: Option<i32>,
    /// `Policy`.
    pub policy: Option<String>,
    /// `PolicyArns`.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `PrincipalArn`.
    pub principal_arn: String,
    /// `RoleArn`.
    pub role_arn: String,
    /// `SAMLAssertion`.
    pub saml_assertion: Sensitive,
}

/// `AssumeRoleWithSAMLResponse` of the API model.
#[derive(Clone, PartialEq, Default)]
pub struct AssumeRoleWithSAMLResponse {
    /// `AssumedRoleUser`.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `Audience`.
    pub audience: Option<String>,
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `Issuer`.
    pub issuer: Option<String>,
    /// `NameQualifier`.
    pub name_qualifier: Option<String>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i32>,
    /// `SessionTokenSize`.
    pub session_token_size: Option<i32>,
    /// `SessionTokenUtilization`.
    pub session_token_utilization: Option<i32>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
    /// `Subject`.
    pub subject: Option<String>,
    /// `SubjectType`.
    pub subject_type: Option<String>,
    /// `TrustedIdentityPropagationContext`.
    pub trusted_identity_propagation_context: Option<TrustedIdentityPropagationContext>,
}

impl fmt::Debug for AssumeRoleWithSAMLResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssumeRoleWithSAMLResponse")
            .field("AssumedRoleUser", &self.assumed_role_user)
            .field("Audience", &self.audience)
            .field("Credentials", &self.credentials)
            .field("Issuer", &self.issuer)
            .field("NameQualifier", &self.name_qualifier)
            .field("PackedPolicySize", &self.packed_policy_size)
            .field("SessionTokenSize", &self.session_token_size)
            .field("SessionTokenUtilization", &self.session_token_utilization)
            .field("SourceIdentity", &self.source_identity)
            .field("Subject", &self.subject)
            .field("SubjectType", &self.subject_type)
            .field("TrustedIdentityPropagationContext", &"***")
            .finish()
    }
}

/// `AssumeRoleWithWebIdentityRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AssumeRoleWithWebIdentityRequest {
    /// `DurationSeconds`.
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`.
    pub minimum_session_token_size: Option<i32>,
    /// `Policy`.
    pub policy: Option<String>,
    /// `PolicyArns`.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `ProviderId`.
    pub provider_id: Option<String>,
    /// `RoleArn`.
    pub role_arn: String,
    /// `RoleSessionName`.
    pub role_session_name: String,
    /// `WebIdentityToken`.
    pub web_identity_token: Sensitive,
}

/// `AssumeRoleWithWebIdentityResponse` of the API model.
#[derive(Clone, PartialEq, Default)]
pub struct AssumeRoleWithWebIdentityResponse {
    /// `AssumedRoleUser`.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `Audience`.
    pub audience: Option<String>,
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i32>,
    /// `Provider`.
    pub provider: Option<String>,
    /// `SessionTokenSize`.
    pub session_token_size: Option<i32>,
    /// `SessionTokenUtilization`.
    pub session_token_utilization: Option<i32>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
    /// `SubjectFromWebIdentityToken`.
    pub subject_from_web_identity_token: Option<String>,
    /// `TrustedIdentityPropagationContext`.
    pub trusted_identity_propagation_context: Option<TrustedIdentityPropagationContext>,
}

impl fmt::Debug for AssumeRoleWithWebIdentityResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssumeRoleWithWebIdentityResponse")
            .field("AssumedRoleUser", &self.assumed_role_user)
            .field("Audience", &self.audience)
            .field("Credentials", &self.credentials)
            .field("PackedPolicySize", &self.packed_policy_size)
            .field("Provider", &self.provider)
            .field("SessionTokenSize", &self.session_token_size)
            .field("SessionTokenUtilization", &self.session_token_utilization)
            .field("SourceIdentity", &self.source_identity)
            .field(
                "SubjectFromWebIdentityToken",
                &self.subject_from_web_identity_token,
            )
            .field("TrustedIdentityPropagationContext", &"***")
            .finish()
    }
}

/// `AssumeRootRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AssumeRootRequest {
    /// `DurationSeconds`.
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`.
    pub minimum_session_token_size: Option<i32>,
    /// `TargetPrincipal`.
    pub target_principal: String,
    /// `TaskPolicyArn`.
    pub task_policy_arn: PolicyDescriptorType,
}

/// `AssumeRootResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AssumeRootResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `SessionTokenSize`.
    pub session_token_size: Option<i32>,
    /// `SessionTokenUtilization`.
    pub session_token_utilization: Option<i32>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
}

/// `AssumedRoleUser` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AssumedRoleUser {
    /// `Arn`.
    pub arn: String,
    /// `AssumedRoleId`.
    pub assumed_role_id: String,
}

/// `Credentials` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct Credentials {
    /// `AccessKeyId`.
    pub access_key_id: String,
    /// `Expiration`.
    pub expiration: Timestamp,
    /// `SecretAccessKey`.
    pub secret_access_key: Sensitive,
    /// `SessionToken`.
    pub session_token: String,
}

/// `DecodeAuthorizationMessageRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DecodeAuthorizationMessageRequest {
    /// `EncodedMessage`.
    pub encoded_message: String,
}

/// `DecodeAuthorizationMessageResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DecodeAuthorizationMessageResponse {
    /// `DecodedMessage`.
    pub decoded_message: Option<String>,
}

/// `FederatedUser` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct FederatedUser {
    /// `Arn`.
    pub arn: String,
    /// `FederatedUserId`.
    pub federated_user_id: String,
}

/// `GetAccessKeyInfoRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetAccessKeyInfoRequest {
    /// `AccessKeyId`.
    pub access_key_id: String,
}

/// `GetAccessKeyInfoResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetAccessKeyInfoResponse {
    /// `Account`.
    pub account: Option<String>,
}

/// `GetCallerIdentityRequest` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetCallerIdentityRequest {}

/// `GetCallerIdentityResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetCallerIdentityResponse {
    /// `Account`.
    pub account: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `UserId`.
    pub user_id: Option<String>,
}

/// `GetDelegatedAccessTokenRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetDelegatedAccessTokenRequest {
    /// `TradeInToken`.
    pub trade_in_token: Sensitive,
}

/// `GetDelegatedAccessTokenResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetDelegatedAccessTokenResponse {
    /// `AssumedPrincipal`.
    pub assumed_principal: Option<String>,
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i32>,
}

/// `GetFederationTokenRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetFederationTokenRequest {
    /// `DurationSeconds`.
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`.
    pub minimum_session_token_size: Option<i32>,
    /// `Name`.
    pub name: String,
    /// `Policy`.
    pub policy: Option<String>,
    /// `PolicyArns`.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

/// `GetFederationTokenResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetFederationTokenResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `FederatedUser`.
    pub federated_user: Option<FederatedUser>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i32>,
    /// `SessionTokenSize`.
    pub session_token_size: Option<i32>,
    /// `SessionTokenUtilization`.
    pub session_token_utilization: Option<i32>,
}

/// `GetScopedCredentialsRequest` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetScopedCredentialsRequest {
    /// `DurationSeconds`.
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`.
    pub minimum_session_token_size: Option<i32>,
    /// `Policy`.
    pub policy: Option<String>,
    /// `ScopedSessionDescription`.
    pub scoped_session_description: Option<String>,
}

/// `GetScopedCredentialsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetScopedCredentialsResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `ScopedPoliciesCount`.
    pub scoped_policies_count: Option<i32>,
    /// `SessionInfo`.
    pub session_info: Option<ScopedSession>,
    /// `SessionTokenSize`.
    pub session_token_size: Option<i32>,
    /// `SessionTokenUtilization`.
    pub session_token_utilization: Option<i32>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
}

/// `GetSessionTokenRequest` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetSessionTokenRequest {
    /// `DurationSeconds`.
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`.
    pub minimum_session_token_size: Option<i32>,
    /// `SerialNumber`.
    pub serial_number: Option<String>,
    /// `TokenCode`.
    pub token_code: Option<String>,
}

/// `GetSessionTokenResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetSessionTokenResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `SessionTokenSize`.
    pub session_token_size: Option<i32>,
    /// `SessionTokenUtilization`.
    pub session_token_utilization: Option<i32>,
}

/// `GetWebIdentityTokenRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetWebIdentityTokenRequest {
    /// `Audience`.
    pub audience: Vec<String>,
    /// `DurationSeconds`.
    pub duration_seconds: Option<i32>,
    /// `Scope`.
    pub scope: Option<String>,
    /// `SigningAlgorithm`.
    pub signing_algorithm: String,
    /// `SubjectMode`.
    pub subject_mode: Option<WebIdentityTokenSubjectModeType>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

/// `GetWebIdentityTokenResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetWebIdentityTokenResponse {
    /// `Expiration`.
    pub expiration: Option<Timestamp>,
    /// `WebIdentityToken`.
    pub web_identity_token: Option<Sensitive>,
}

/// `OriginIdentity` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct OriginIdentity {
    /// `FederatedProviderArn`.
    pub federated_provider_arn: Option<String>,
    /// `Issuer`.
    pub issuer: Option<Sensitive>,
    /// `Subject`.
    pub subject: Option<Sensitive>,
    /// `SubjectType`.
    pub subject_type: Option<Sensitive>,
}

/// `PolicyDescriptorType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PolicyDescriptorType {
    /// `arn`.
    pub arn: Option<String>,
}

/// `ProvidedContext` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ProvidedContext {
    /// `ContextAssertion`.
    pub context_assertion: Option<String>,
    /// `ProviderArn`.
    pub provider_arn: Option<String>,
}

/// `ScopedSession` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ScopedSession {
    /// `Arn`.
    pub arn: String,
    /// `ScopedSessionId`.
    pub scoped_session_id: String,
}

/// `Tag` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct Tag {
    /// `Key`.
    pub key: String,
    /// `Value`.
    pub value: String,
}

/// `TransactionContext` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TransactionContext {
    /// `IdentityProvider`.
    pub identity_provider: Option<BTreeMap<String, Sensitive>>,
}

/// `TrustedIdentityPropagationContext` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TrustedIdentityPropagationContext {
    /// `OriginIdentity`.
    pub origin_identity: Option<OriginIdentity>,
    /// `TransactionContext`.
    pub transaction_context: Option<TransactionContext>,
}

/// `webIdentityTokenSubjectModeType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WebIdentityTokenSubjectModeType {
    /// `AWSIdentity`.
    AWSIdentity,
    /// `OriginIdentity`.
    OriginIdentity,
    /// A value that the model does not have.
    Unknown(String),
}

impl WebIdentityTokenSubjectModeType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["AWSIdentity", "OriginIdentity"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AWSIdentity => "AWSIdentity",
            Self::OriginIdentity => "OriginIdentity",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for WebIdentityTokenSubjectModeType {
    fn from(value: &str) -> Self {
        match value {
            "AWSIdentity" => Self::AWSIdentity,
            "OriginIdentity" => Self::OriginIdentity,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for WebIdentityTokenSubjectModeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
