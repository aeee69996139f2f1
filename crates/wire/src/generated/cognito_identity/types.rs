// Made by `cargo xtask codegen` from models/; do not edit.

#![allow(unused_imports, clippy::too_many_lines)]

use crate::{Blob, Sensitive, Timestamp};
use std::collections::BTreeMap;
use std::fmt;

/// `AmbiguousRoleResolutionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AmbiguousRoleResolutionType {
    /// `AuthenticatedRole`.
    AuthenticatedRole,
    /// `Deny`.
    Deny,
    /// A value that the model does not have.
    Unknown(String),
}

impl AmbiguousRoleResolutionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["AuthenticatedRole", "Deny"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AuthenticatedRole => "AuthenticatedRole",
            Self::Deny => "Deny",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AmbiguousRoleResolutionType {
    fn from(value: &str) -> Self {
        match value {
            "AuthenticatedRole" => Self::AuthenticatedRole,
            "Deny" => Self::Deny,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for AmbiguousRoleResolutionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `CognitoIdentityProvider` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CognitoIdentityProvider {
    /// `ClientId`.
    pub client_id: Option<String>,
    /// `ProviderName`.
    pub provider_name: Option<String>,
    /// `ServerSideTokenCheck`.
    pub server_side_token_check: Option<bool>,
}

/// `CreateIdentityPoolInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateIdentityPoolInput {
    /// `AllowClassicFlow`.
    pub allow_classic_flow: Option<bool>,
    /// `AllowUnauthenticatedIdentities`.
    pub allow_unauthenticated_identities: bool,
    /// `CognitoIdentityProviders`.
    pub cognito_identity_providers: Option<Vec<CognitoIdentityProvider>>,
    /// `DeveloperProviderName`.
    pub developer_provider_name: Option<String>,
    /// `IdentityPoolName`.
    pub identity_pool_name: String,
    /// `IdentityPoolTags`.
    pub identity_pool_tags: Option<BTreeMap<String, String>>,
    /// `OpenIdConnectProviderARNs`.
    pub open_id_connect_provider_arns: Option<Vec<String>>,
    /// `SamlProviderARNs`.
    pub saml_provider_arns: Option<Vec<String>>,
    /// `SupportedLoginProviders`.
    pub supported_login_providers: Option<BTreeMap<String, String>>,
}

/// `Credentials` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Credentials {
    /// `AccessKeyId`.
    pub access_key_id: Option<String>,
    /// `Expiration`.
    pub expiration: Option<Timestamp>,
    /// `SecretKey`.
    pub secret_key: Option<Sensitive>,
    /// `SessionToken`.
    pub session_token: Option<String>,
}

/// `DeleteIdentitiesInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteIdentitiesInput {
    /// `IdentityIdsToDelete`.
    pub identity_ids_to_delete: Vec<String>,
}

/// `DeleteIdentitiesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeleteIdentitiesResponse {
    /// `UnprocessedIdentityIds`.
    pub unprocessed_identity_ids: Option<Vec<UnprocessedIdentityId>>,
}

/// `DeleteIdentityPoolInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteIdentityPoolInput {
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
}

/// `DescribeIdentityInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeIdentityInput {
    /// `IdentityId`.
    pub identity_id: String,
}

/// `DescribeIdentityPoolInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeIdentityPoolInput {
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
}

/// `ErrorCode` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ErrorCode {
    /// `AccessDenied`.
    AccessDenied,
    /// `InternalServerError`.
    InternalServerError,
    /// A value that the model does not have.
    Unknown(String),
}

impl ErrorCode {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["AccessDenied", "InternalServerError"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccessDenied => "AccessDenied",
            Self::InternalServerError => "InternalServerError",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ErrorCode {
    fn from(value: &str) -> Self {
        match value {
            "AccessDenied" => Self::AccessDenied,
            "InternalServerError" => Self::InternalServerError,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `GetCredentialsForIdentityInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetCredentialsForIdentityInput {
    /// `CustomRoleArn`.
    pub custom_role_arn: Option<String>,
    /// `IdentityId`.
    pub identity_id: String,
    /// `Logins`.
    pub logins: Option<BTreeMap<String, Sensitive>>,
}

/// `GetCredentialsForIdentityResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetCredentialsForIdentityResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `IdentityId`.
    pub identity_id: Option<String>,
}

/// `GetIdInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetIdInput {
    /// `AccountId`.
    pub account_id: Option<String>,
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
    /// `Logins`.
    pub logins: Option<BTreeMap<String, Sensitive>>,
}

/// `GetIdResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetIdResponse {
    /// `IdentityId`.
    pub identity_id: Option<String>,
}

/// `GetIdentityPoolRolesInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetIdentityPoolRolesInput {
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
}

/// `GetIdentityPoolRolesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetIdentityPoolRolesResponse {
    /// `IdentityPoolId`.
    pub identity_pool_id: Option<String>,
    /// `RoleMappings`.
    pub role_mappings: Option<BTreeMap<String, RoleMapping>>,
    /// `Roles`.
    pub roles: Option<BTreeMap<String, String>>,
}

/// `GetOpenIdTokenForDeveloperIdentityInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetOpenIdTokenForDeveloperIdentityInput {
    /// `IdentityId`.
    pub identity_id: Option<String>,
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
    /// `Logins`.
    pub logins: BTreeMap<String, Sensitive>,
    /// `PrincipalTags`.
    pub principal_tags: Option<BTreeMap<String, String>>,
    /// `TokenDuration`.
    pub token_duration: Option<i64>,
}

/// `GetOpenIdTokenForDeveloperIdentityResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetOpenIdTokenForDeveloperIdentityResponse {
    /// `IdentityId`.
    pub identity_id: Option<String>,
    /// `Token`.
    pub token: Option<Sensitive>,
}

/// `GetOpenIdTokenInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetOpenIdTokenInput {
    /// `IdentityId`.
    pub identity_id: String,
    /// `Logins`.
    pub logins: Option<BTreeMap<String, Sensitive>>,
}

/// `GetOpenIdTokenResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetOpenIdTokenResponse {
    /// `IdentityId`.
    pub identity_id: Option<String>,
    /// `Token`.
    pub token: Option<Sensitive>,
}

/// `GetPrincipalTagAttributeMapInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetPrincipalTagAttributeMapInput {
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
    /// `IdentityProviderName`.
    pub identity_provider_name: String,
}

/// `GetPrincipalTagAttributeMapResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetPrincipalTagAttributeMapResponse {
    /// `IdentityPoolId`.
    pub identity_pool_id: Option<String>,
    /// `IdentityProviderName`.
    pub identity_provider_name: Option<String>,
    /// `PrincipalTags`.
    pub principal_tags: Option<BTreeMap<String, String>>,
    /// `UseDefaults`.
    pub use_defaults: Option<bool>,
}

/// `IdentityDescription` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct IdentityDescription {
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `IdentityId`.
    pub identity_id: Option<String>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `Logins`.
    pub logins: Option<Vec<String>>,
}

/// `IdentityPool` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct IdentityPool {
    /// `AllowClassicFlow`.
    pub allow_classic_flow: Option<bool>,
    /// `AllowUnauthenticatedIdentities`.
    pub allow_unauthenticated_identities: bool,
    /// `CognitoIdentityProviders`.
    pub cognito_identity_providers: Option<Vec<CognitoIdentityProvider>>,
    /// `DeveloperProviderName`.
    pub developer_provider_name: Option<String>,
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
    /// `IdentityPoolName`.
    pub identity_pool_name: String,
    /// `IdentityPoolTags`.
    pub identity_pool_tags: Option<BTreeMap<String, String>>,
    /// `OpenIdConnectProviderARNs`.
    pub open_id_connect_provider_arns: Option<Vec<String>>,
    /// `SamlProviderARNs`.
    pub saml_provider_arns: Option<Vec<String>>,
    /// `SupportedLoginProviders`.
    pub supported_login_providers: Option<BTreeMap<String, String>>,
}

/// `IdentityPoolShortDescription` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct IdentityPoolShortDescription {
    /// `IdentityPoolId`.
    pub identity_pool_id: Option<String>,
    /// `IdentityPoolName`.
    pub identity_pool_name: Option<String>,
}

/// `ListIdentitiesInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListIdentitiesInput {
    /// `HideDisabled`.
    pub hide_disabled: Option<bool>,
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
    /// `MaxResults`.
    pub max_results: i32,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `ListIdentitiesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListIdentitiesResponse {
    /// `Identities`.
    pub identities: Option<Vec<IdentityDescription>>,
    /// `IdentityPoolId`.
    pub identity_pool_id: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `ListIdentityPoolsInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListIdentityPoolsInput {
    /// `MaxResults`.
    pub max_results: i32,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `ListIdentityPoolsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListIdentityPoolsResponse {
    /// `IdentityPools`.
    pub identity_pools: Option<Vec<IdentityPoolShortDescription>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `ListTagsForResourceInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListTagsForResourceInput {
    /// `ResourceArn`.
    pub resource_arn: String,
}

/// `ListTagsForResourceResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListTagsForResourceResponse {
    /// `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

/// `LookupDeveloperIdentityInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct LookupDeveloperIdentityInput {
    /// `DeveloperUserIdentifier`.
    pub developer_user_identifier: Option<String>,
    /// `IdentityId`.
    pub identity_id: Option<String>,
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `LookupDeveloperIdentityResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct LookupDeveloperIdentityResponse {
    /// `DeveloperUserIdentifierList`.
    pub developer_user_identifier_list: Option<Vec<String>>,
    /// `IdentityId`.
    pub identity_id: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `MappingRule` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct MappingRule {
    /// `Claim`.
    pub claim: String,
    /// `MatchType`.
    pub match_type: MappingRuleMatchType,
    /// `RoleARN`.
    pub role_arn: String,
    /// `Value`.
    pub value: String,
}

/// `MappingRuleMatchType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MappingRuleMatchType {
    /// `Equals`.
    Equals,
    /// `Contains`.
    Contains,
    /// `StartsWith`.
    StartsWith,
    /// `NotEqual`.
    NotEqual,
    /// A value that the model does not have.
    Unknown(String),
}

impl MappingRuleMatchType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["Equals", "Contains", "StartsWith", "NotEqual"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Equals => "Equals",
            Self::Contains => "Contains",
            Self::StartsWith => "StartsWith",
            Self::NotEqual => "NotEqual",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MappingRuleMatchType {
    fn from(value: &str) -> Self {
        match value {
            "Equals" => Self::Equals,
            "Contains" => Self::Contains,
            "StartsWith" => Self::StartsWith,
            "NotEqual" => Self::NotEqual,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for MappingRuleMatchType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `MergeDeveloperIdentitiesInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct MergeDeveloperIdentitiesInput {
    /// `DestinationUserIdentifier`.
    pub destination_user_identifier: String,
    /// `DeveloperProviderName`.
    pub developer_provider_name: String,
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
    /// `SourceUserIdentifier`.
    pub source_user_identifier: String,
}

/// `MergeDeveloperIdentitiesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct MergeDeveloperIdentitiesResponse {
    /// `IdentityId`.
    pub identity_id: Option<String>,
}

/// `RoleMapping` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct RoleMapping {
    /// `AmbiguousRoleResolution`.
    pub ambiguous_role_resolution: Option<AmbiguousRoleResolutionType>,
    /// `RulesConfiguration`.
    pub rules_configuration: Option<RulesConfigurationType>,
    /// `Type`.
    pub r#type: RoleMappingType,
}

/// `RoleMappingType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoleMappingType {
    /// `Token`.
    Token,
    /// `Rules`.
    Rules,
    /// A value that the model does not have.
    Unknown(String),
}

impl RoleMappingType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["Token", "Rules"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Token => "Token",
            Self::Rules => "Rules",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RoleMappingType {
    fn from(value: &str) -> Self {
        match value {
            "Token" => Self::Token,
            "Rules" => Self::Rules,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for RoleMappingType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `RulesConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct RulesConfigurationType {
    /// `Rules`.
    pub rules: Vec<MappingRule>,
}

/// `SetIdentityPoolRolesInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetIdentityPoolRolesInput {
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
    /// `RoleMappings`.
    pub role_mappings: Option<BTreeMap<String, RoleMapping>>,
    /// `Roles`.
    pub roles: BTreeMap<String, String>,
}

/// `SetPrincipalTagAttributeMapInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetPrincipalTagAttributeMapInput {
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
    /// `IdentityProviderName`.
    pub identity_provider_name: String,
    /// `PrincipalTags`.
    pub principal_tags: Option<BTreeMap<String, String>>,
    /// `UseDefaults`.
    pub use_defaults: Option<bool>,
}

/// `SetPrincipalTagAttributeMapResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetPrincipalTagAttributeMapResponse {
    /// `IdentityPoolId`.
    pub identity_pool_id: Option<String>,
    /// `IdentityProviderName`.
    pub identity_provider_name: Option<String>,
    /// `PrincipalTags`.
    pub principal_tags: Option<BTreeMap<String, String>>,
    /// `UseDefaults`.
    pub use_defaults: Option<bool>,
}

/// `TagResourceInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct TagResourceInput {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `Tags`.
    pub tags: BTreeMap<String, String>,
}

/// `TagResourceResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TagResourceResponse {}

/// `UnlinkDeveloperIdentityInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UnlinkDeveloperIdentityInput {
    /// `DeveloperProviderName`.
    pub developer_provider_name: String,
    /// `DeveloperUserIdentifier`.
    pub developer_user_identifier: String,
    /// `IdentityId`.
    pub identity_id: String,
    /// `IdentityPoolId`.
    pub identity_pool_id: String,
}

/// `UnlinkIdentityInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UnlinkIdentityInput {
    /// `IdentityId`.
    pub identity_id: String,
    /// `Logins`.
    pub logins: BTreeMap<String, Sensitive>,
    /// `LoginsToRemove`.
    pub logins_to_remove: Vec<String>,
}

/// `UnprocessedIdentityId` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UnprocessedIdentityId {
    /// `ErrorCode`.
    pub error_code: Option<ErrorCode>,
    /// `IdentityId`.
    pub identity_id: Option<String>,
}

/// `UntagResourceInput` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UntagResourceInput {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

/// `UntagResourceResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UntagResourceResponse {}
