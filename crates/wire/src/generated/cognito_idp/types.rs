// Made by `cargo xtask codegen` from models/; do not edit.

#![allow(unused_imports, clippy::too_many_lines)]

use crate::{Blob, Sensitive, Timestamp};
use std::collections::BTreeMap;
use std::fmt;

/// `AccountRecoverySettingType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AccountRecoverySettingType {
    /// `RecoveryMechanisms`.
    pub recovery_mechanisms: Option<Vec<RecoveryOptionType>>,
}

/// `AccountTakeoverActionType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AccountTakeoverActionType {
    /// `EventAction`.
    pub event_action: AccountTakeoverEventActionType,
    /// `Notify`.
    pub notify: bool,
}

/// `AccountTakeoverActionsType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AccountTakeoverActionsType {
    /// `HighAction`.
    pub high_action: Option<AccountTakeoverActionType>,
    /// `LowAction`.
    pub low_action: Option<AccountTakeoverActionType>,
    /// `MediumAction`.
    pub medium_action: Option<AccountTakeoverActionType>,
}

/// `AccountTakeoverEventActionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AccountTakeoverEventActionType {
    /// `BLOCK`.
    Block,
    /// `MFA_IF_CONFIGURED`.
    MfaIfConfigured,
    /// `MFA_REQUIRED`.
    MfaRequired,
    /// `NO_ACTION`.
    NoAction,
    /// A value that the model does not have.
    Unknown(String),
}

impl AccountTakeoverEventActionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["BLOCK", "MFA_IF_CONFIGURED", "MFA_REQUIRED", "NO_ACTION"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Block => "BLOCK",
            Self::MfaIfConfigured => "MFA_IF_CONFIGURED",
            Self::MfaRequired => "MFA_REQUIRED",
            Self::NoAction => "NO_ACTION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AccountTakeoverEventActionType {
    fn from(value: &str) -> Self {
        match value {
            "BLOCK" => Self::Block,
            "MFA_IF_CONFIGURED" => Self::MfaIfConfigured,
            "MFA_REQUIRED" => Self::MfaRequired,
            "NO_ACTION" => Self::NoAction,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for AccountTakeoverEventActionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `AccountTakeoverRiskConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AccountTakeoverRiskConfigurationType {
    /// `Actions`.
    pub actions: AccountTakeoverActionsType,
    /// `NotifyConfiguration`.
    pub notify_configuration: Option<NotifyConfigurationType>,
}

/// `AcrLevelConfigType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AcrLevelConfigType {
    /// `AcrValue`.
    pub acr_value: String,
}

/// `AddCustomAttributesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AddCustomAttributesRequest {
    /// `CustomAttributes`.
    pub custom_attributes: Vec<SchemaAttributeType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `AddCustomAttributesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AddCustomAttributesResponse {}

/// `AddUserPoolClientSecretRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AddUserPoolClientSecretRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientSecret`.
    pub client_secret: Option<Sensitive>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `AddUserPoolClientSecretResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AddUserPoolClientSecretResponse {
    /// `ClientSecretDescriptor`.
    pub client_secret_descriptor: Option<ClientSecretDescriptorType>,
}

/// `AdminAddUserToGroupRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminAddUserToGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminConfirmSignUpRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminConfirmSignUpRequest {
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminConfirmSignUpResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminConfirmSignUpResponse {}

/// `AdminCreateUserConfigType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminCreateUserConfigType {
    /// `AllowAdminCreateUserOnly`.
    pub allow_admin_create_user_only: Option<bool>,
    /// `InviteMessageTemplate`.
    pub invite_message_template: Option<MessageTemplateType>,
    /// `UnusedAccountValidityDays`.
    pub unused_account_validity_days: Option<i32>,
}

/// `AdminCreateUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminCreateUserRequest {
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `DesiredDeliveryMediums`.
    pub desired_delivery_mediums: Option<Vec<DeliveryMediumType>>,
    /// `ForceAliasCreation`.
    pub force_alias_creation: Option<bool>,
    /// `MessageAction`.
    pub message_action: Option<MessageActionType>,
    /// `TemporaryPassword`.
    pub temporary_password: Option<Sensitive>,
    /// `UserAttributes`.
    pub user_attributes: Option<Vec<AttributeType>>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
    /// `ValidationData`.
    pub validation_data: Option<Vec<AttributeType>>,
}

/// `AdminCreateUserResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminCreateUserResponse {
    /// `User`.
    pub user: Option<UserType>,
}

/// `AdminDeleteSoftwareTokenRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminDeleteSoftwareTokenRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminDeleteSoftwareTokenResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminDeleteSoftwareTokenResponse {}

/// `AdminDeleteUserAttributesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminDeleteUserAttributesRequest {
    /// `UserAttributeNames`.
    pub user_attribute_names: Vec<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminDeleteUserAttributesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminDeleteUserAttributesResponse {}

/// `AdminDeleteUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminDeleteUserRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminDisableProviderForUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminDisableProviderForUserRequest {
    /// `User`.
    pub user: ProviderUserIdentifierType,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `AdminDisableProviderForUserResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminDisableProviderForUserResponse {}

/// `AdminDisableUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminDisableUserRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminDisableUserResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminDisableUserResponse {}

/// `AdminEnableUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminEnableUserRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminEnableUserResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminEnableUserResponse {}

/// `AdminForgetDeviceRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminForgetDeviceRequest {
    /// `DeviceKey`.
    pub device_key: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminGetDeviceRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminGetDeviceRequest {
    /// `DeviceKey`.
    pub device_key: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminGetDeviceResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminGetDeviceResponse {
    /// `Device`.
    pub device: DeviceType,
}

/// `AdminGetUserAuthFactorsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminGetUserAuthFactorsRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminGetUserAuthFactorsResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminGetUserAuthFactorsResponse {
    /// `ConfiguredUserAuthFactors`.
    pub configured_user_auth_factors: Option<Vec<AuthFactorType>>,
    /// `PreferredMfaSetting`.
    pub preferred_mfa_setting: Option<String>,
    /// `UserMFASettingList`.
    pub user_mfa_setting_list: Option<Vec<String>>,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminGetUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminGetUserRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminGetUserResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminGetUserResponse {
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `MFAOptions`.
    pub mfa_options: Option<Vec<MFAOptionType>>,
    /// `PreferredMfaSetting`.
    pub preferred_mfa_setting: Option<String>,
    /// `UserAttributes`.
    pub user_attributes: Option<Vec<AttributeType>>,
    /// `UserCreateDate`.
    pub user_create_date: Option<Timestamp>,
    /// `UserLastModifiedDate`.
    pub user_last_modified_date: Option<Timestamp>,
    /// `UserMFASettingList`.
    pub user_mfa_setting_list: Option<Vec<String>>,
    /// `UserStatus`.
    pub user_status: Option<UserStatusType>,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminInitiateAuthRequest` of the API model.
#[derive(Clone, PartialEq)]
pub struct AdminInitiateAuthRequest {
    /// `AnalyticsMetadata`.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `AuthFlow`.
    pub auth_flow: AuthFlowType,
    /// `AuthParameters`.
    pub auth_parameters: Option<BTreeMap<String, String>>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `ContextData`.
    pub context_data: Option<ContextDataType>,
    /// `Session`.
    pub session: Option<Sensitive>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

impl fmt::Debug for AdminInitiateAuthRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AdminInitiateAuthRequest")
            .field("AnalyticsMetadata", &self.analytics_metadata)
            .field("AuthFlow", &self.auth_flow)
            .field("AuthParameters", &"***")
            .field("ClientId", &self.client_id)
            .field("ClientMetadata", &self.client_metadata)
            .field("ContextData", &self.context_data)
            .field("Session", &self.session)
            .field("UserPoolId", &self.user_pool_id)
            .finish()
    }
}

/// `AdminInitiateAuthResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminInitiateAuthResponse {
    /// `AuthenticationResult`.
    pub authentication_result: Option<AuthenticationResultType>,
    /// `AvailableChallenges`.
    pub available_challenges: Option<Vec<ChallengeNameType>>,
    /// `ChallengeName`.
    pub challenge_name: Option<ChallengeNameType>,
    /// `ChallengeParameters`.
    pub challenge_parameters: Option<BTreeMap<String, String>>,
    /// `Session`.
    pub session: Option<Sensitive>,
}

/// `AdminLinkProviderForUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminLinkProviderForUserRequest {
    /// `DestinationUser`.
    pub destination_user: ProviderUserIdentifierType,
    /// `SourceUser`.
    pub source_user: ProviderUserIdentifierType,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `AdminLinkProviderForUserResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminLinkProviderForUserResponse {}

/// `AdminListDevicesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminListDevicesRequest {
    /// `Limit`.
    pub limit: Option<i32>,
    /// `PaginationToken`.
    pub pagination_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminListDevicesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminListDevicesResponse {
    /// `Devices`.
    pub devices: Option<Vec<DeviceType>>,
    /// `PaginationToken`.
    pub pagination_token: Option<String>,
}

/// `AdminListGroupsForUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminListGroupsForUserRequest {
    /// `Limit`.
    pub limit: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminListGroupsForUserResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminListGroupsForUserResponse {
    /// `Groups`.
    pub groups: Option<Vec<GroupType>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `AdminListUserAuthEventsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminListUserAuthEventsRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminListUserAuthEventsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminListUserAuthEventsResponse {
    /// `AuthEvents`.
    pub auth_events: Option<Vec<AuthEventType>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `AdminListUserSessionsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminListUserSessionsRequest {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminListUserSessionsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminListUserSessionsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Sessions`.
    pub sessions: Option<Vec<SessionDescriptionType>>,
}

/// `AdminRemoveUserFromGroupRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminRemoveUserFromGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminResetUserPasswordRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminResetUserPasswordRequest {
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminResetUserPasswordResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminResetUserPasswordResponse {}

/// `AdminRespondToAuthChallengeRequest` of the API model.
#[derive(Clone, PartialEq)]
pub struct AdminRespondToAuthChallengeRequest {
    /// `AnalyticsMetadata`.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `ChallengeName`.
    pub challenge_name: ChallengeNameType,
    /// `ChallengeResponses`.
    pub challenge_responses: Option<BTreeMap<String, String>>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `ContextData`.
    pub context_data: Option<ContextDataType>,
    /// `Session`.
    pub session: Option<Sensitive>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

impl fmt::Debug for AdminRespondToAuthChallengeRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AdminRespondToAuthChallengeRequest")
            .field("AnalyticsMetadata", &self.analytics_metadata)
            .field("ChallengeName", &self.challenge_name)
            .field("ChallengeResponses", &"***")
            .field("ClientId", &self.client_id)
            .field("ClientMetadata", &self.client_metadata)
            .field("ContextData", &self.context_data)
            .field("Session", &self.session)
            .field("UserPoolId", &self.user_pool_id)
            .finish()
    }
}

/// `AdminRespondToAuthChallengeResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminRespondToAuthChallengeResponse {
    /// `AuthenticationResult`.
    pub authentication_result: Option<AuthenticationResultType>,
    /// `AvailableChallenges`.
    pub available_challenges: Option<Vec<ChallengeNameType>>,
    /// `ChallengeName`.
    pub challenge_name: Option<ChallengeNameType>,
    /// `ChallengeParameters`.
    pub challenge_parameters: Option<BTreeMap<String, String>>,
    /// `Session`.
    pub session: Option<Sensitive>,
}

/// `AdminRevokeUserSessionRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminRevokeUserSessionRequest {
    /// `RevokeAssociatedSessions`.
    pub revoke_associated_sessions: Option<RevokeAssociatedSessionsType>,
    /// `SessionId`.
    pub session_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminRevokeUserSessionResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminRevokeUserSessionResponse {}

/// `AdminSetUserMFAPreferenceRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminSetUserMFAPreferenceRequest {
    /// `EmailMfaSettings`.
    pub email_mfa_settings: Option<EmailMfaSettingsType>,
    /// `SMSMfaSettings`.
    pub sms_mfa_settings: Option<SMSMfaSettingsType>,
    /// `SoftwareTokenMfaSettings`.
    pub software_token_mfa_settings: Option<SoftwareTokenMfaSettingsType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
    /// `WebAuthnMfaSettings`.
    pub web_authn_mfa_settings: Option<WebAuthnMfaSettingsType>,
}

/// `AdminSetUserMFAPreferenceResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminSetUserMFAPreferenceResponse {}

/// `AdminSetUserPasswordRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminSetUserPasswordRequest {
    /// `Password`.
    pub password: Sensitive,
    /// `Permanent`.
    pub permanent: Option<bool>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminSetUserPasswordResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminSetUserPasswordResponse {}

/// `AdminSetUserSettingsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminSetUserSettingsRequest {
    /// `MFAOptions`.
    pub mfa_options: Vec<MFAOptionType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminSetUserSettingsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminSetUserSettingsResponse {}

/// `AdminUpdateAuthEventFeedbackRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminUpdateAuthEventFeedbackRequest {
    /// `EventId`.
    pub event_id: String,
    /// `FeedbackValue`.
    pub feedback_value: FeedbackValueType,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminUpdateAuthEventFeedbackResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminUpdateAuthEventFeedbackResponse {}

/// `AdminUpdateDeviceStatusRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminUpdateDeviceStatusRequest {
    /// `DeviceKey`.
    pub device_key: String,
    /// `DeviceRememberedStatus`.
    pub device_remembered_status: Option<DeviceRememberedStatusType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminUpdateDeviceStatusResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminUpdateDeviceStatusResponse {}

/// `AdminUpdateUserAttributesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminUpdateUserAttributesRequest {
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `UserAttributes`.
    pub user_attributes: Vec<AttributeType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminUpdateUserAttributesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminUpdateUserAttributesResponse {}

/// `AdminUserGlobalSignOutRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AdminUserGlobalSignOutRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `AdminUserGlobalSignOutResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdminUserGlobalSignOutResponse {}

/// `AdvancedSecurityAdditionalFlowsType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AdvancedSecurityAdditionalFlowsType {
    /// `CustomAuthMode`.
    pub custom_auth_mode: Option<AdvancedSecurityEnabledModeType>,
}

/// `AdvancedSecurityEnabledModeType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AdvancedSecurityEnabledModeType {
    /// `AUDIT`.
    Audit,
    /// `ENFORCED`.
    Enforced,
    /// A value that the model does not have.
    Unknown(String),
}

impl AdvancedSecurityEnabledModeType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["AUDIT", "ENFORCED"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Audit => "AUDIT",
            Self::Enforced => "ENFORCED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AdvancedSecurityEnabledModeType {
    fn from(value: &str) -> Self {
        match value {
            "AUDIT" => Self::Audit,
            "ENFORCED" => Self::Enforced,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for AdvancedSecurityEnabledModeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `AdvancedSecurityModeType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AdvancedSecurityModeType {
    /// `OFF`.
    Off,
    /// `AUDIT`.
    Audit,
    /// `ENFORCED`.
    Enforced,
    /// A value that the model does not have.
    Unknown(String),
}

impl AdvancedSecurityModeType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["OFF", "AUDIT", "ENFORCED"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "OFF",
            Self::Audit => "AUDIT",
            Self::Enforced => "ENFORCED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AdvancedSecurityModeType {
    fn from(value: &str) -> Self {
        match value {
            "OFF" => Self::Off,
            "AUDIT" => Self::Audit,
            "ENFORCED" => Self::Enforced,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for AdvancedSecurityModeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `AliasAttributeType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AliasAttributeType {
    /// `phone_number`.
    PhoneNumber,
    /// `email`.
    Email,
    /// `preferred_username`.
    PreferredUsername,
    /// A value that the model does not have.
    Unknown(String),
}

impl AliasAttributeType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["phone_number", "email", "preferred_username"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PhoneNumber => "phone_number",
            Self::Email => "email",
            Self::PreferredUsername => "preferred_username",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AliasAttributeType {
    fn from(value: &str) -> Self {
        match value {
            "phone_number" => Self::PhoneNumber,
            "email" => Self::Email,
            "preferred_username" => Self::PreferredUsername,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for AliasAttributeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `AnalyticsConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AnalyticsConfigurationType {
    /// `ApplicationArn`.
    pub application_arn: Option<String>,
    /// `ApplicationId`.
    pub application_id: Option<String>,
    /// `ExternalId`.
    pub external_id: Option<String>,
    /// `RoleArn`.
    pub role_arn: Option<String>,
    /// `UserDataShared`.
    pub user_data_shared: Option<bool>,
}

/// `AnalyticsMetadataType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AnalyticsMetadataType {
    /// `AnalyticsEndpointId`.
    pub analytics_endpoint_id: Option<String>,
}

/// `AssetCategoryType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AssetCategoryType {
    /// `FAVICON_ICO`.
    FaviconIco,
    /// `FAVICON_SVG`.
    FaviconSvg,
    /// `EMAIL_GRAPHIC`.
    EmailGraphic,
    /// `SMS_GRAPHIC`.
    SmsGraphic,
    /// `AUTH_APP_GRAPHIC`.
    AuthAppGraphic,
    /// `PASSWORD_GRAPHIC`.
    PasswordGraphic,
    /// `PASSKEY_GRAPHIC`.
    PasskeyGraphic,
    /// `PAGE_HEADER_LOGO`.
    PageHeaderLogo,
    /// `PAGE_HEADER_BACKGROUND`.
    PageHeaderBackground,
    /// `PAGE_FOOTER_LOGO`.
    PageFooterLogo,
    /// `PAGE_FOOTER_BACKGROUND`.
    PageFooterBackground,
    /// `PAGE_BACKGROUND`.
    PageBackground,
    /// `FORM_BACKGROUND`.
    FormBackground,
    /// `FORM_LOGO`.
    FormLogo,
    /// `IDP_BUTTON_ICON`.
    IdpButtonIcon,
    /// A value that the model does not have.
    Unknown(String),
}

impl AssetCategoryType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &[
        "FAVICON_ICO",
        "FAVICON_SVG",
        "EMAIL_GRAPHIC",
        "SMS_GRAPHIC",
        "AUTH_APP_GRAPHIC",
        "PASSWORD_GRAPHIC",
        "PASSKEY_GRAPHIC",
        "PAGE_HEADER_LOGO",
        "PAGE_HEADER_BACKGROUND",
        "PAGE_FOOTER_LOGO",
        "PAGE_FOOTER_BACKGROUND",
        "PAGE_BACKGROUND",
        "FORM_BACKGROUND",
        "FORM_LOGO",
        "IDP_BUTTON_ICON",
    ];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FaviconIco => "FAVICON_ICO",
            Self::FaviconSvg => "FAVICON_SVG",
            Self::EmailGraphic => "EMAIL_GRAPHIC",
            Self::SmsGraphic => "SMS_GRAPHIC",
            Self::AuthAppGraphic => "AUTH_APP_GRAPHIC",
            Self::PasswordGraphic => "PASSWORD_GRAPHIC",
            Self::PasskeyGraphic => "PASSKEY_GRAPHIC",
            Self::PageHeaderLogo => "PAGE_HEADER_LOGO",
            Self::PageHeaderBackground => "PAGE_HEADER_BACKGROUND",
            Self::PageFooterLogo => "PAGE_FOOTER_LOGO",
            Self::PageFooterBackground => "PAGE_FOOTER_BACKGROUND",
            Self::PageBackground => "PAGE_BACKGROUND",
            Self::FormBackground => "FORM_BACKGROUND",
            Self::FormLogo => "FORM_LOGO",
            Self::IdpButtonIcon => "IDP_BUTTON_ICON",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AssetCategoryType {
    fn from(value: &str) -> Self {
        match value {
            "FAVICON_ICO" => Self::FaviconIco,
            "FAVICON_SVG" => Self::FaviconSvg,
            "EMAIL_GRAPHIC" => Self::EmailGraphic,
            "SMS_GRAPHIC" => Self::SmsGraphic,
            "AUTH_APP_GRAPHIC" => Self::AuthAppGraphic,
            "PASSWORD_GRAPHIC" => Self::PasswordGraphic,
            "PASSKEY_GRAPHIC" => Self::PasskeyGraphic,
            "PAGE_HEADER_LOGO" => Self::PageHeaderLogo,
            "PAGE_HEADER_BACKGROUND" => Self::PageHeaderBackground,
            "PAGE_FOOTER_LOGO" => Self::PageFooterLogo,
            "PAGE_FOOTER_BACKGROUND" => Self::PageFooterBackground,
            "PAGE_BACKGROUND" => Self::PageBackground,
            "FORM_BACKGROUND" => Self::FormBackground,
            "FORM_LOGO" => Self::FormLogo,
            "IDP_BUTTON_ICON" => Self::IdpButtonIcon,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for AssetCategoryType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `AssetExtensionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AssetExtensionType {
    /// `ICO`.
    Ico,
    /// `JPEG`.
    Jpeg,
    /// `PNG`.
    Png,
    /// `SVG`.
    Svg,
    /// `WEBP`.
    Webp,
    /// A value that the model does not have.
    Unknown(String),
}

impl AssetExtensionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["ICO", "JPEG", "PNG", "SVG", "WEBP"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ico => "ICO",
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Svg => "SVG",
            Self::Webp => "WEBP",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AssetExtensionType {
    fn from(value: &str) -> Self {
        match value {
            "ICO" => Self::Ico,
            "JPEG" => Self::Jpeg,
            "PNG" => Self::Png,
            "SVG" => Self::Svg,
            "WEBP" => Self::Webp,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for AssetExtensionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `AssetType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AssetType {
    /// `Bytes`.
    pub bytes: Option<Blob>,
    /// `Category`.
    pub category: AssetCategoryType,
    /// `ColorMode`.
    pub color_mode: ColorSchemeModeType,
    /// `Extension`.
    pub extension: AssetExtensionType,
    /// `ResourceId`.
    pub resource_id: Option<String>,
}

/// `AssociateSoftwareTokenRequest` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AssociateSoftwareTokenRequest {
    /// `AccessToken`.
    pub access_token: Option<Sensitive>,
    /// `Session`.
    pub session: Option<Sensitive>,
}

/// `AssociateSoftwareTokenResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AssociateSoftwareTokenResponse {
    /// `SecretCode`.
    pub secret_code: Option<Sensitive>,
    /// `Session`.
    pub session: Option<Sensitive>,
}

/// `AttributeDataType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AttributeDataType {
    /// `String`.
    String,
    /// `Number`.
    Number,
    /// `DateTime`.
    DateTime,
    /// `Boolean`.
    Boolean,
    /// A value that the model does not have.
    Unknown(String),
}

impl AttributeDataType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["String", "Number", "DateTime", "Boolean"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "String",
            Self::Number => "Number",
            Self::DateTime => "DateTime",
            Self::Boolean => "Boolean",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AttributeDataType {
    fn from(value: &str) -> Self {
        match value {
            "String" => Self::String,
            "Number" => Self::Number,
            "DateTime" => Self::DateTime,
            "Boolean" => Self::Boolean,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for AttributeDataType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `AttributeType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AttributeType {
    /// `Name`.
    pub name: String,
    /// `Value`.
    pub value: Option<Sensitive>,
}

/// `AuthEventType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AuthEventType {
    /// `ChallengeResponses`.
    pub challenge_responses: Option<Vec<ChallengeResponseType>>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `EventContextData`.
    pub event_context_data: Option<EventContextDataType>,
    /// `EventFeedback`.
    pub event_feedback: Option<EventFeedbackType>,
    /// `EventId`.
    pub event_id: Option<String>,
    /// `EventResponse`.
    pub event_response: Option<EventResponseType>,
    /// `EventRisk`.
    pub event_risk: Option<EventRiskType>,
    /// `EventType`.
    pub event_type: Option<EventType>,
}

/// `AuthFactorType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AuthFactorType {
    /// `PASSWORD`.
    Password,
    /// `EMAIL_OTP`.
    EmailOtp,
    /// `SMS_OTP`.
    SmsOtp,
    /// `WEB_AUTHN`.
    WebAuthn,
    /// `SOFTWARE_TOKEN`.
    SoftwareToken,
    /// A value that the model does not have.
    Unknown(String),
}

impl AuthFactorType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &[
        "PASSWORD",
        "EMAIL_OTP",
        "SMS_OTP",
        "WEB_AUTHN",
        "SOFTWARE_TOKEN",
    ];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Password => "PASSWORD",
            Self::EmailOtp => "EMAIL_OTP",
            Self::SmsOtp => "SMS_OTP",
            Self::WebAuthn => "WEB_AUTHN",
            Self::SoftwareToken => "SOFTWARE_TOKEN",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AuthFactorType {
    fn from(value: &str) -> Self {
        match value {
            "PASSWORD" => Self::Password,
            "EMAIL_OTP" => Self::EmailOtp,
            "SMS_OTP" => Self::SmsOtp,
            "WEB_AUTHN" => Self::WebAuthn,
            "SOFTWARE_TOKEN" => Self::SoftwareToken,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for AuthFactorType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `AuthFlowType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AuthFlowType {
    /// `USER_SRP_AUTH`.
    UserSrpAuth,
    /// `REFRESH_TOKEN_AUTH`.
    RefreshTokenAuth,
    /// `REFRESH_TOKEN`.
    RefreshToken,
    /// `CUSTOM_AUTH`.
    CustomAuth,
    /// `ADMIN_NO_SRP_AUTH`.
    AdminNoSrpAuth,
    /// `USER_PASSWORD_AUTH`.
    UserPasswordAuth,
    /// `ADMIN_USER_PASSWORD_AUTH`.
    AdminUserPasswordAuth,
    /// `USER_AUTH`.
    UserAuth,
    /// A value that the model does not have.
    Unknown(String),
}

impl AuthFlowType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &[
        "USER_SRP_AUTH",
        "REFRESH_TOKEN_AUTH",
        "REFRESH_TOKEN",
        "CUSTOM_AUTH",
        "ADMIN_NO_SRP_AUTH",
        "USER_PASSWORD_AUTH",
        "ADMIN_USER_PASSWORD_AUTH",
        "USER_AUTH",
    ];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UserSrpAuth => "USER_SRP_AUTH",
            Self::RefreshTokenAuth => "REFRESH_TOKEN_AUTH",
            Self::RefreshToken => "REFRESH_TOKEN",
            Self::CustomAuth => "CUSTOM_AUTH",
            Self::AdminNoSrpAuth => "ADMIN_NO_SRP_AUTH",
            Self::UserPasswordAuth => "USER_PASSWORD_AUTH",
            Self::AdminUserPasswordAuth => "ADMIN_USER_PASSWORD_AUTH",
            Self::UserAuth => "USER_AUTH",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AuthFlowType {
    fn from(value: &str) -> Self {
        match value {
            "USER_SRP_AUTH" => Self::UserSrpAuth,
            "REFRESH_TOKEN_AUTH" => Self::RefreshTokenAuth,
            "REFRESH_TOKEN" => Self::RefreshToken,
            "CUSTOM_AUTH" => Self::CustomAuth,
            "ADMIN_NO_SRP_AUTH" => Self::AdminNoSrpAuth,
            "USER_PASSWORD_AUTH" => Self::UserPasswordAuth,
            "ADMIN_USER_PASSWORD_AUTH" => Self::AdminUserPasswordAuth,
            "USER_AUTH" => Self::UserAuth,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for AuthFlowType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `AuthenticationResultType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AuthenticationResultType {
    /// `AccessToken`.
    pub access_token: Option<Sensitive>,
    /// `ExpiresIn`.
    pub expires_in: Option<i32>,
    /// `IdToken`.
    pub id_token: Option<Sensitive>,
    /// `NewDeviceMetadata`.
    pub new_device_metadata: Option<NewDeviceMetadataType>,
    /// `RefreshToken`.
    pub refresh_token: Option<Sensitive>,
    /// `TokenType`.
    pub token_type: Option<String>,
}

/// `CIMDCacheActionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CIMDCacheActionType {
    /// `REFRESH`.
    Refresh,
    /// `INVALIDATE`.
    Invalidate,
    /// A value that the model does not have.
    Unknown(String),
}

impl CIMDCacheActionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["REFRESH", "INVALIDATE"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Refresh => "REFRESH",
            Self::Invalidate => "INVALIDATE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CIMDCacheActionType {
    fn from(value: &str) -> Self {
        match value {
            "REFRESH" => Self::Refresh,
            "INVALIDATE" => Self::Invalidate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for CIMDCacheActionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `CIMDPolicySummaryType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CIMDPolicySummaryType {
    /// `CIMDPolicyId`.
    pub cimd_policy_id: String,
    /// `CacheDuration`.
    pub cache_duration: Option<i32>,
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `PolicyName`.
    pub policy_name: String,
}

/// `CIMDPolicyType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CIMDPolicyType {
    /// `CIMDPolicyId`.
    pub cimd_policy_id: String,
    /// `CacheDuration`.
    pub cache_duration: Option<i32>,
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `PolicyName`.
    pub policy_name: String,
    /// `URLPatterns`.
    pub url_patterns: Option<Vec<String>>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `CancelPointInTimeRecoveryRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CancelPointInTimeRecoveryRequest {
    /// `RestoreId`.
    pub restore_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `CancelPointInTimeRecoveryResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CancelPointInTimeRecoveryResponse {
    /// `Restoration`.
    pub restoration: Option<RestorationType>,
}

/// `ChallengeName` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChallengeName {
    /// `Password`.
    Password,
    /// `Mfa`.
    Mfa,
    /// A value that the model does not have.
    Unknown(String),
}

impl ChallengeName {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["Password", "Mfa"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Password => "Password",
            Self::Mfa => "Mfa",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChallengeName {
    fn from(value: &str) -> Self {
        match value {
            "Password" => Self::Password,
            "Mfa" => Self::Mfa,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for ChallengeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `ChallengeNameType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChallengeNameType {
    /// `SMS_MFA`.
    SmsMfa,
    /// `EMAIL_OTP`.
    EmailOtp,
    /// `SOFTWARE_TOKEN_MFA`.
    SoftwareTokenMfa,
    /// `SELECT_MFA_TYPE`.
    SelectMfaType,
    /// `MFA_SETUP`.
    MfaSetup,
    /// `PASSWORD_VERIFIER`.
    PasswordVerifier,
    /// `CUSTOM_CHALLENGE`.
    CustomChallenge,
    /// `SELECT_CHALLENGE`.
    SelectChallenge,
    /// `DEVICE_SRP_AUTH`.
    DeviceSrpAuth,
    /// `DEVICE_PASSWORD_VERIFIER`.
    DevicePasswordVerifier,
    /// `ADMIN_NO_SRP_AUTH`.
    AdminNoSrpAuth,
    /// `NEW_PASSWORD_REQUIRED`.
    NewPasswordRequired,
    /// `SMS_OTP`.
    SmsOtp,
    /// `PASSWORD`.
    Password,
    /// `WEB_AUTHN`.
    WebAuthn,
    /// `PASSWORD_SRP`.
    PasswordSrp,
    /// A value that the model does not have.
    Unknown(String),
}

impl ChallengeNameType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &[
        "SMS_MFA",
        "EMAIL_OTP",
        "SOFTWARE_TOKEN_MFA",
        "SELECT_MFA_TYPE",
        "MFA_SETUP",
        "PASSWORD_VERIFIER",
        "CUSTOM_CHALLENGE",
        "SELECT_CHALLENGE",
        "DEVICE_SRP_AUTH",
        "DEVICE_PASSWORD_VERIFIER",
        "ADMIN_NO_SRP_AUTH",
        "NEW_PASSWORD_REQUIRED",
        "SMS_OTP",
        "PASSWORD",
        "WEB_AUTHN",
        "PASSWORD_SRP",
    ];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SmsMfa => "SMS_MFA",
            Self::EmailOtp => "EMAIL_OTP",
            Self::SoftwareTokenMfa => "SOFTWARE_TOKEN_MFA",
            Self::SelectMfaType => "SELECT_MFA_TYPE",
            Self::MfaSetup => "MFA_SETUP",
            Self::PasswordVerifier => "PASSWORD_VERIFIER",
            Self::CustomChallenge => "CUSTOM_CHALLENGE",
            Self::SelectChallenge => "SELECT_CHALLENGE",
            Self::DeviceSrpAuth => "DEVICE_SRP_AUTH",
            Self::DevicePasswordVerifier => "DEVICE_PASSWORD_VERIFIER",
            Self::AdminNoSrpAuth => "ADMIN_NO_SRP_AUTH",
            Self::NewPasswordRequired => "NEW_PASSWORD_REQUIRED",
            Self::SmsOtp => "SMS_OTP",
            Self::Password => "PASSWORD",
            Self::WebAuthn => "WEB_AUTHN",
            Self::PasswordSrp => "PASSWORD_SRP",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChallengeNameType {
    fn from(value: &str) -> Self {
        match value {
            "SMS_MFA" => Self::SmsMfa,
            "EMAIL_OTP" => Self::EmailOtp,
            "SOFTWARE_TOKEN_MFA" => Self::SoftwareTokenMfa,
            "SELECT_MFA_TYPE" => Self::SelectMfaType,
            "MFA_SETUP" => Self::MfaSetup,
            "PASSWORD_VERIFIER" => Self::PasswordVerifier,
            "CUSTOM_CHALLENGE" => Self::CustomChallenge,
            "SELECT_CHALLENGE" => Self::SelectChallenge,
            "DEVICE_SRP_AUTH" => Self::DeviceSrpAuth,
            "DEVICE_PASSWORD_VERIFIER" => Self::DevicePasswordVerifier,
            "ADMIN_NO_SRP_AUTH" => Self::AdminNoSrpAuth,
            "NEW_PASSWORD_REQUIRED" => Self::NewPasswordRequired,
            "SMS_OTP" => Self::SmsOtp,
            "PASSWORD" => Self::Password,
            "WEB_AUTHN" => Self::WebAuthn,
            "PASSWORD_SRP" => Self::PasswordSrp,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for ChallengeNameType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `ChallengeResponse` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChallengeResponse {
    /// `Success`.
    Success,
    /// `Failure`.
    Failure,
    /// A value that the model does not have.
    Unknown(String),
}

impl ChallengeResponse {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["Success", "Failure"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "Success",
            Self::Failure => "Failure",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChallengeResponse {
    fn from(value: &str) -> Self {
        match value {
            "Success" => Self::Success,
            "Failure" => Self::Failure,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for ChallengeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `ChallengeResponseType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ChallengeResponseType {
    /// `ChallengeName`.
    pub challenge_name: Option<ChallengeName>,
    /// `ChallengeResponse`.
    pub challenge_response: Option<ChallengeResponse>,
}

/// `ChangePasswordRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ChangePasswordRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `PreviousPassword`.
    pub previous_password: Option<Sensitive>,
    /// `ProposedPassword`.
    pub proposed_password: Sensitive,
}

/// `ChangePasswordResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ChangePasswordResponse {}

/// `ClientAuthenticationResultType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ClientAuthenticationResultType {
    /// `AccessToken`.
    pub access_token: Option<Sensitive>,
    /// `ExpiresIn`.
    pub expires_in: Option<i32>,
    /// `TokenType`.
    pub token_type: Option<String>,
}

/// `ClientMetadataURLType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ClientMetadataURLType {
    /// `CachedDate`.
    pub cached_date: Option<Timestamp>,
    /// `ExpirationDate`.
    pub expiration_date: Option<Timestamp>,
    /// `URL`.
    pub url: String,
}

/// `ClientSSOSessionConfigType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ClientSSOSessionConfigType {
    /// `MaxValidityMinutes`.
    pub max_validity_minutes: i32,
}

/// `ClientSecretDescriptorType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ClientSecretDescriptorType {
    /// `ClientSecretCreateDate`.
    pub client_secret_create_date: Option<Timestamp>,
    /// `ClientSecretId`.
    pub client_secret_id: Option<String>,
    /// `ClientSecretValue`.
    pub client_secret_value: Option<Sensitive>,
}

/// `ClientTypeType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClientTypeType {
    /// `REGULAR`.
    Regular,
    /// `DCR`.
    Dcr,
    /// A value that the model does not have.
    Unknown(String),
}

impl ClientTypeType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["REGULAR", "DCR"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Regular => "REGULAR",
            Self::Dcr => "DCR",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ClientTypeType {
    fn from(value: &str) -> Self {
        match value {
            "REGULAR" => Self::Regular,
            "DCR" => Self::Dcr,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for ClientTypeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `CloudWatchLogsConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CloudWatchLogsConfigurationType {
    /// `LogGroupArn`.
    pub log_group_arn: Option<String>,
}

/// `CodeDeliveryDetailsType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CodeDeliveryDetailsType {
    /// `AttributeName`.
    pub attribute_name: Option<String>,
    /// `DeliveryMedium`.
    pub delivery_medium: Option<DeliveryMediumType>,
    /// `Destination`.
    pub destination: Option<String>,
}

/// `ColorSchemeModeType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ColorSchemeModeType {
    /// `LIGHT`.
    Light,
    /// `DARK`.
    Dark,
    /// `DYNAMIC`.
    Dynamic,
    /// A value that the model does not have.
    Unknown(String),
}

impl ColorSchemeModeType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["LIGHT", "DARK", "DYNAMIC"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Light => "LIGHT",
            Self::Dark => "DARK",
            Self::Dynamic => "DYNAMIC",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ColorSchemeModeType {
    fn from(value: &str) -> Self {
        match value {
            "LIGHT" => Self::Light,
            "DARK" => Self::Dark,
            "DYNAMIC" => Self::Dynamic,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for ColorSchemeModeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `CompleteWebAuthnRegistrationRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CompleteWebAuthnRegistrationRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `Credential`.
    pub credential: serde_json::Value,
}

/// `CompleteWebAuthnRegistrationResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CompleteWebAuthnRegistrationResponse {}

/// `CompromisedCredentialsActionsType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CompromisedCredentialsActionsType {
    /// `EventAction`.
    pub event_action: CompromisedCredentialsEventActionType,
}

/// `CompromisedCredentialsEventActionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CompromisedCredentialsEventActionType {
    /// `BLOCK`.
    Block,
    /// `NO_ACTION`.
    NoAction,
    /// A value that the model does not have.
    Unknown(String),
}

impl CompromisedCredentialsEventActionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["BLOCK", "NO_ACTION"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Block => "BLOCK",
            Self::NoAction => "NO_ACTION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CompromisedCredentialsEventActionType {
    fn from(value: &str) -> Self {
        match value {
            "BLOCK" => Self::Block,
            "NO_ACTION" => Self::NoAction,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for CompromisedCredentialsEventActionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `CompromisedCredentialsRiskConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CompromisedCredentialsRiskConfigurationType {
    /// `Actions`.
    pub actions: CompromisedCredentialsActionsType,
    /// `EventFilter`.
    pub event_filter: Option<Vec<EventFilterType>>,
}

/// `ConfirmDeviceRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ConfirmDeviceRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `DeviceKey`.
    pub device_key: String,
    /// `DeviceName`.
    pub device_name: Option<String>,
    /// `DeviceSecretVerifierConfig`.
    pub device_secret_verifier_config: Option<DeviceSecretVerifierConfigType>,
}

/// `ConfirmDeviceResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ConfirmDeviceResponse {
    /// `UserConfirmationNecessary`.
    pub user_confirmation_necessary: Option<bool>,
}

/// `ConfirmForgotPasswordRequest` of the API model.
#[derive(Clone, PartialEq)]
pub struct ConfirmForgotPasswordRequest {
    /// `AnalyticsMetadata`.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `ConfirmationCode`.
    pub confirmation_code: String,
    /// `Password`.
    pub password: Sensitive,
    /// `SecretHash`.
    pub secret_hash: Option<Sensitive>,
    /// `UserContextData`.
    pub user_context_data: Option<UserContextDataType>,
    /// `Username`.
    pub username: Sensitive,
}

impl fmt::Debug for ConfirmForgotPasswordRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfirmForgotPasswordRequest")
            .field("AnalyticsMetadata", &self.analytics_metadata)
            .field("ClientId", &self.client_id)
            .field("ClientMetadata", &self.client_metadata)
            .field("ConfirmationCode", &self.confirmation_code)
            .field("Password", &self.password)
            .field("SecretHash", &self.secret_hash)
            .field("UserContextData", &"***")
            .field("Username", &self.username)
            .finish()
    }
}

/// `ConfirmForgotPasswordResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ConfirmForgotPasswordResponse {}

/// `ConfirmSignUpRequest` of the API model.
#[derive(Clone, PartialEq)]
pub struct ConfirmSignUpRequest {
    /// `AnalyticsMetadata`.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `ConfirmationCode`.
    pub confirmation_code: String,
    /// `ForceAliasCreation`.
    pub force_alias_creation: Option<bool>,
    /// `SecretHash`.
    pub secret_hash: Option<Sensitive>,
    /// `Session`.
    pub session: Option<Sensitive>,
    /// `UserContextData`.
    pub user_context_data: Option<UserContextDataType>,
    /// `Username`.
    pub username: Sensitive,
}

impl fmt::Debug for ConfirmSignUpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfirmSignUpRequest")
            .field("AnalyticsMetadata", &self.analytics_metadata)
            .field("ClientId", &self.client_id)
            .field("ClientMetadata", &self.client_metadata)
            .field("ConfirmationCode", &self.confirmation_code)
            .field("ForceAliasCreation", &self.force_alias_creation)
            .field("SecretHash", &self.secret_hash)
            .field("Session", &self.session)
            .field("UserContextData", &"***")
            .field("Username", &self.username)
            .finish()
    }
}

/// `ConfirmSignUpResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ConfirmSignUpResponse {
    /// `Session`.
    pub session: Option<Sensitive>,
}

/// `ContextDataType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ContextDataType {
    /// `EncodedData`.
    pub encoded_data: Option<String>,
    /// `HttpHeaders`.
    pub http_headers: Vec<HttpHeader>,
    /// `IpAddress`.
    pub ip_address: String,
    /// `ServerName`.
    pub server_name: String,
    /// `ServerPath`.
    pub server_path: String,
}

/// `CreateCIMDPolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateCIMDPolicyRequest {
    /// `CacheDuration`.
    pub cache_duration: Option<i32>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `PolicyName`.
    pub policy_name: String,
    /// `URLPatterns`.
    pub url_patterns: Vec<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `CreateCIMDPolicyResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateCIMDPolicyResponse {
    /// `CIMDPolicy`.
    pub cimd_policy: CIMDPolicyType,
}

/// `CreateGroupRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateGroupRequest {
    /// `Description`.
    pub description: Option<String>,
    /// `GroupName`.
    pub group_name: String,
    /// `Precedence`.
    pub precedence: Option<i32>,
    /// `RoleArn`.
    pub role_arn: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `CreateGroupResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CreateGroupResponse {
    /// `Group`.
    pub group: Option<GroupType>,
}

/// `CreateIdentityProviderRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateIdentityProviderRequest {
    /// `AcrMapping`.
    pub acr_mapping: Option<BTreeMap<String, String>>,
    /// `AttributeMapping`.
    pub attribute_mapping: Option<BTreeMap<String, String>>,
    /// `IdpIdentifiers`.
    pub idp_identifiers: Option<Vec<String>>,
    /// `ProviderDetails`.
    pub provider_details: BTreeMap<String, String>,
    /// `ProviderName`.
    pub provider_name: String,
    /// `ProviderType`.
    pub provider_type: IdentityProviderTypeType,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `CreateIdentityProviderResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateIdentityProviderResponse {
    /// `IdentityProvider`.
    pub identity_provider: IdentityProviderType,
}

/// `CreateManagedLoginBrandingRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateManagedLoginBrandingRequest {
    /// `Assets`.
    pub assets: Option<Vec<AssetType>>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `Settings`.
    pub settings: Option<serde_json::Value>,
    /// `UseCognitoProvidedValues`.
    pub use_cognito_provided_values: Option<bool>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `CreateManagedLoginBrandingResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CreateManagedLoginBrandingResponse {
    /// `ManagedLoginBranding`.
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}

/// `CreateResourceServerRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateResourceServerRequest {
    /// `Identifier`.
    pub identifier: String,
    /// `Name`.
    pub name: String,
    /// `Scopes`.
    pub scopes: Option<Vec<ResourceServerScopeType>>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `CreateResourceServerResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateResourceServerResponse {
    /// `ResourceServer`.
    pub resource_server: ResourceServerType,
}

/// `CreateTermsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateTermsRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `Enforcement`.
    pub enforcement: TermsEnforcementType,
    /// `Links`.
    pub links: Option<BTreeMap<String, String>>,
    /// `TermsName`.
    pub terms_name: String,
    /// `TermsSource`.
    pub terms_source: TermsSourceType,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `CreateTermsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CreateTermsResponse {
    /// `Terms`.
    pub terms: Option<TermsType>,
}

/// `CreateUserImportJobRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateUserImportJobRequest {
    /// `CloudWatchLogsRoleArn`.
    pub cloud_watch_logs_role_arn: String,
    /// `JobName`.
    pub job_name: String,
    /// `PasswordHashingAlgorithm`.
    pub password_hashing_algorithm: Option<PasswordHashingAlgorithmType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `CreateUserImportJobResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CreateUserImportJobResponse {
    /// `UserImportJob`.
    pub user_import_job: Option<UserImportJobType>,
}

/// `CreateUserPoolClientRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateUserPoolClientRequest {
    /// `AccessTokenValidity`.
    pub access_token_validity: Option<i32>,
    /// `AllowedOAuthFlows`.
    pub allowed_oauth_flows: Option<Vec<OAuthFlowType>>,
    /// `AllowedOAuthFlowsUserPoolClient`.
    pub allowed_oauth_flows_user_pool_client: Option<bool>,
    /// `AllowedOAuthScopes`.
    pub allowed_oauth_scopes: Option<Vec<String>>,
    /// `AnalyticsConfiguration`.
    pub analytics_configuration: Option<AnalyticsConfigurationType>,
    /// `AuthSessionValidity`.
    pub auth_session_validity: Option<i32>,
    /// `CallbackURLs`.
    pub callback_urls: Option<Vec<String>>,
    /// `ClientName`.
    pub client_name: String,
    /// `ClientSecret`.
    pub client_secret: Option<Sensitive>,
    /// `DefaultRedirectURI`.
    pub default_redirect_uri: Option<String>,
    /// `EnablePropagateAdditionalUserContextData`.
    pub enable_propagate_additional_user_context_data: Option<bool>,
    /// `EnableTokenRevocation`.
    pub enable_token_revocation: Option<bool>,
    /// `ExplicitAuthFlows`.
    pub explicit_auth_flows: Option<Vec<ExplicitAuthFlowsType>>,
    /// `GenerateSecret`.
    pub generate_secret: Option<bool>,
    /// `IdTokenValidity`.
    pub id_token_validity: Option<i32>,
    /// `LogoutURLs`.
    pub logout_urls: Option<Vec<String>>,
    /// `PreventUserExistenceErrors`.
    pub prevent_user_existence_errors: Option<PreventUserExistenceErrorTypes>,
    /// `PublishSecretsInAWSSecretsManager`.
    pub publish_secrets_in_aws_secrets_manager: Option<bool>,
    /// `ReadAttributes`.
    pub read_attributes: Option<Vec<String>>,
    /// `RefreshTokenRotation`.
    pub refresh_token_rotation: Option<RefreshTokenRotationType>,
    /// `RefreshTokenValidity`.
    pub refresh_token_validity: Option<i32>,
    /// `SupportedIdentityProviders`.
    pub supported_identity_providers: Option<Vec<String>>,
    /// `TokenValidityUnits`.
    pub token_validity_units: Option<TokenValidityUnitsType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `WriteAttributes`.
    pub write_attributes: Option<Vec<String>>,
}

/// `CreateUserPoolClientResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CreateUserPoolClientResponse {
    /// `UserPoolClient`.
    pub user_pool_client: Option<UserPoolClientType>,
}

/// `CreateUserPoolDomainRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateUserPoolDomainRequest {
    /// `CustomDomainConfig`.
    pub custom_domain_config: Option<CustomDomainConfigType>,
    /// `Domain`.
    pub domain: String,
    /// `ManagedLoginVersion`.
    pub managed_login_version: Option<i32>,
    /// `Routing`.
    pub routing: Option<RoutingType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `CreateUserPoolDomainResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CreateUserPoolDomainResponse {
    /// `CloudFrontDomain`.
    pub cloud_front_domain: Option<String>,
    /// `ManagedLoginVersion`.
    pub managed_login_version: Option<i32>,
    /// `Routing`.
    pub routing: Option<RoutingType>,
}

/// `CreateUserPoolReplicaRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateUserPoolReplicaRequest {
    /// `RegionName`.
    pub region_name: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `UserPoolTags`.
    pub user_pool_tags: Option<BTreeMap<String, String>>,
}

/// `CreateUserPoolReplicaResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CreateUserPoolReplicaResponse {
    /// `UserPoolReplica`.
    pub user_pool_replica: Option<UserPoolReplicaType>,
}

/// `CreateUserPoolRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateUserPoolRequest {
    /// `AccountRecoverySetting`.
    pub account_recovery_setting: Option<AccountRecoverySettingType>,
    /// `AcrConfiguration`.
    pub acr_configuration: Option<BTreeMap<String, AcrLevelConfigType>>,
    /// `AdminCreateUserConfig`.
    pub admin_create_user_config: Option<AdminCreateUserConfigType>,
    /// `AliasAttributes`.
    pub alias_attributes: Option<Vec<AliasAttributeType>>,
    /// `AutoVerifiedAttributes`.
    pub auto_verified_attributes: Option<Vec<VerifiedAttributeType>>,
    /// `DcrConfiguration`.
    pub dcr_configuration: Option<DcrConfigurationType>,
    /// `DeletionProtection`.
    pub deletion_protection: Option<DeletionProtectionType>,
    /// `DeviceConfiguration`.
    pub device_configuration: Option<DeviceConfigurationType>,
    /// `EmailConfiguration`.
    pub email_configuration: Option<EmailConfigurationType>,
    /// `EmailVerificationMessage`.
    pub email_verification_message: Option<String>,
    /// `EmailVerificationSubject`.
    pub email_verification_subject: Option<String>,
    /// `IssuerConfiguration`.
    pub issuer_configuration: Option<IssuerConfigurationType>,
    /// `KeyConfiguration`.
    pub key_configuration: Option<KeyConfigurationType>,
    /// `LambdaConfig`.
    pub lambda_config: Option<LambdaConfigType>,
    /// `MfaConfiguration`.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// `Policies`.
    pub policies: Option<UserPoolPolicyType>,
    /// `PoolName`.
    pub pool_name: String,
    /// `Schema`.
    pub schema: Option<Vec<SchemaAttributeType>>,
    /// `SmsAuthenticationMessage`.
    pub sms_authentication_message: Option<String>,
    /// `SmsConfiguration`.
    pub sms_configuration: Option<SmsConfigurationType>,
    /// `SmsVerificationMessage`.
    pub sms_verification_message: Option<String>,
    /// `UserAttributeUpdateSettings`.
    pub user_attribute_update_settings: Option<UserAttributeUpdateSettingsType>,
    /// `UserPoolAddOns`.
    pub user_pool_add_ons: Option<UserPoolAddOnsType>,
    /// `UserPoolTags`.
    pub user_pool_tags: Option<BTreeMap<String, String>>,
    /// `UserPoolTier`.
    pub user_pool_tier: Option<UserPoolTierType>,
    /// `UsernameAttributes`.
    pub username_attributes: Option<Vec<UsernameAttributeType>>,
    /// `UsernameConfiguration`.
    pub username_configuration: Option<UsernameConfigurationType>,
    /// `VerificationMessageTemplate`.
    pub verification_message_template: Option<VerificationMessageTemplateType>,
}

/// `CreateUserPoolResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CreateUserPoolResponse {
    /// `UserPool`.
    pub user_pool: Option<UserPoolType>,
}

/// `CustomDomainConfigType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CustomDomainConfigType {
    /// `CertificateArn`.
    pub certificate_arn: String,
    /// `SecurityPolicy`.
    pub security_policy: Option<SecurityPolicyType>,
}

/// `CustomEmailLambdaVersionConfigType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CustomEmailLambdaVersionConfigType {
    /// `LambdaArn`.
    pub lambda_arn: String,
    /// `LambdaVersion`.
    pub lambda_version: CustomEmailSenderLambdaVersionType,
}

/// `CustomEmailSenderLambdaVersionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CustomEmailSenderLambdaVersionType {
    /// `V1_0`.
    V10,
    /// A value that the model does not have.
    Unknown(String),
}

impl CustomEmailSenderLambdaVersionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["V1_0"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V10 => "V1_0",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomEmailSenderLambdaVersionType {
    fn from(value: &str) -> Self {
        match value {
            "V1_0" => Self::V10,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for CustomEmailSenderLambdaVersionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `CustomSMSLambdaVersionConfigType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CustomSMSLambdaVersionConfigType {
    /// `LambdaArn`.
    pub lambda_arn: String,
    /// `LambdaVersion`.
    pub lambda_version: CustomSMSSenderLambdaVersionType,
}

/// `CustomSMSSenderLambdaVersionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CustomSMSSenderLambdaVersionType {
    /// `V1_0`.
    V10,
    /// A value that the model does not have.
    Unknown(String),
}

impl CustomSMSSenderLambdaVersionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["V1_0"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V10 => "V1_0",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomSMSSenderLambdaVersionType {
    fn from(value: &str) -> Self {
        match value {
            "V1_0" => Self::V10,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for CustomSMSSenderLambdaVersionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `DcrConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DcrConfigurationType {
    /// `AllowedScopes`.
    pub allowed_scopes: Option<Vec<String>>,
    /// `AuthenticatedGrantTypes`.
    pub authenticated_grant_types: Option<Vec<OAuthFlowType>>,
    /// `EnableStatus`.
    pub enable_status: Option<StatusType>,
    /// `OpenDcrEnabled`.
    pub open_dcr_enabled: Option<bool>,
    /// `OpenDcrGrantTypes`.
    pub open_dcr_grant_types: Option<Vec<OAuthFlowType>>,
}

/// `DefaultEmailOptionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DefaultEmailOptionType {
    /// `CONFIRM_WITH_LINK`.
    ConfirmWithLink,
    /// `CONFIRM_WITH_CODE`.
    ConfirmWithCode,
    /// A value that the model does not have.
    Unknown(String),
}

impl DefaultEmailOptionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["CONFIRM_WITH_LINK", "CONFIRM_WITH_CODE"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConfirmWithLink => "CONFIRM_WITH_LINK",
            Self::ConfirmWithCode => "CONFIRM_WITH_CODE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DefaultEmailOptionType {
    fn from(value: &str) -> Self {
        match value {
            "CONFIRM_WITH_LINK" => Self::ConfirmWithLink,
            "CONFIRM_WITH_CODE" => Self::ConfirmWithCode,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for DefaultEmailOptionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `DeleteCIMDPolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteCIMDPolicyRequest {
    /// `CIMDPolicyId`.
    pub cimd_policy_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DeleteCIMDPolicyResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeleteCIMDPolicyResponse {}

/// `DeleteGroupRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DeleteIdentityProviderRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteIdentityProviderRequest {
    /// `ProviderName`.
    pub provider_name: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DeleteManagedLoginBrandingRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteManagedLoginBrandingRequest {
    /// `ManagedLoginBrandingId`.
    pub managed_login_branding_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DeleteResourceServerRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteResourceServerRequest {
    /// `Identifier`.
    pub identifier: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DeleteTermsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteTermsRequest {
    /// `TermsId`.
    pub terms_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DeleteUserAttributesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteUserAttributesRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `UserAttributeNames`.
    pub user_attribute_names: Vec<String>,
}

/// `DeleteUserAttributesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeleteUserAttributesResponse {}

/// `DeleteUserPoolClientRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteUserPoolClientRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DeleteUserPoolClientSecretRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteUserPoolClientSecretRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientSecretId`.
    pub client_secret_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DeleteUserPoolClientSecretResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeleteUserPoolClientSecretResponse {}

/// `DeleteUserPoolDomainRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteUserPoolDomainRequest {
    /// `Domain`.
    pub domain: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DeleteUserPoolDomainResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeleteUserPoolDomainResponse {}

/// `DeleteUserPoolReplicaRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteUserPoolReplicaRequest {
    /// `RegionName`.
    pub region_name: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DeleteUserPoolReplicaResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeleteUserPoolReplicaResponse {
    /// `UserPoolReplica`.
    pub user_pool_replica: Option<UserPoolReplicaType>,
}

/// `DeleteUserPoolRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteUserPoolRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DeleteUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteUserRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
}

/// `DeleteWebAuthnCredentialRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteWebAuthnCredentialRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `CredentialId`.
    pub credential_id: String,
}

/// `DeleteWebAuthnCredentialResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeleteWebAuthnCredentialResponse {}

/// `DeletionProtectionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeletionProtectionType {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// A value that the model does not have.
    Unknown(String),
}

impl DeletionProtectionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["ACTIVE", "INACTIVE"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DeletionProtectionType {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for DeletionProtectionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `DeliveryMediumType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeliveryMediumType {
    /// `SMS`.
    Sms,
    /// `EMAIL`.
    Email,
    /// A value that the model does not have.
    Unknown(String),
}

impl DeliveryMediumType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["SMS", "EMAIL"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sms => "SMS",
            Self::Email => "EMAIL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DeliveryMediumType {
    fn from(value: &str) -> Self {
        match value {
            "SMS" => Self::Sms,
            "EMAIL" => Self::Email,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for DeliveryMediumType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `DescribeCIMDPolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeCIMDPolicyRequest {
    /// `CIMDPolicyId`.
    pub cimd_policy_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DescribeCIMDPolicyResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeCIMDPolicyResponse {
    /// `CIMDPolicy`.
    pub cimd_policy: CIMDPolicyType,
}

/// `DescribeIdentityProviderRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeIdentityProviderRequest {
    /// `ProviderName`.
    pub provider_name: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DescribeIdentityProviderResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeIdentityProviderResponse {
    /// `IdentityProvider`.
    pub identity_provider: IdentityProviderType,
}

/// `DescribeManagedLoginBrandingByClientRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeManagedLoginBrandingByClientRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ReturnMergedResources`.
    pub return_merged_resources: Option<bool>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DescribeManagedLoginBrandingByClientResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeManagedLoginBrandingByClientResponse {
    /// `ManagedLoginBranding`.
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}

/// `DescribeManagedLoginBrandingRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeManagedLoginBrandingRequest {
    /// `ManagedLoginBrandingId`.
    pub managed_login_branding_id: String,
    /// `ReturnMergedResources`.
    pub return_merged_resources: Option<bool>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DescribeManagedLoginBrandingResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeManagedLoginBrandingResponse {
    /// `ManagedLoginBranding`.
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}

/// `DescribePointInTimeRecoveryRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribePointInTimeRecoveryRequest {
    /// `RestoreId`.
    pub restore_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DescribePointInTimeRecoveryResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribePointInTimeRecoveryResponse {
    /// `Restoration`.
    pub restoration: Option<RestorationType>,
}

/// `DescribeResourceServerRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeResourceServerRequest {
    /// `Identifier`.
    pub identifier: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DescribeResourceServerResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeResourceServerResponse {
    /// `ResourceServer`.
    pub resource_server: ResourceServerType,
}

/// `DescribeRiskConfigurationRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeRiskConfigurationRequest {
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DescribeRiskConfigurationResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeRiskConfigurationResponse {
    /// `RiskConfiguration`.
    pub risk_configuration: RiskConfigurationType,
}

/// `DescribeTermsByClientRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeTermsByClientRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `TermsName`.
    pub terms_name: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DescribeTermsByClientResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeTermsByClientResponse {
    /// `Terms`.
    pub terms: Option<TermsType>,
}

/// `DescribeTermsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeTermsRequest {
    /// `TermsId`.
    pub terms_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DescribeTermsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeTermsResponse {
    /// `Terms`.
    pub terms: Option<TermsType>,
}

/// `DescribeUserImportJobRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeUserImportJobRequest {
    /// `JobId`.
    pub job_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DescribeUserImportJobResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeUserImportJobResponse {
    /// `UserImportJob`.
    pub user_import_job: Option<UserImportJobType>,
}

/// `DescribeUserPoolClientRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeUserPoolClientRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DescribeUserPoolClientResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeUserPoolClientResponse {
    /// `UserPoolClient`.
    pub user_pool_client: Option<UserPoolClientType>,
}

/// `DescribeUserPoolDomainRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeUserPoolDomainRequest {
    /// `Domain`.
    pub domain: String,
}

/// `DescribeUserPoolDomainResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeUserPoolDomainResponse {
    /// `DomainDescription`.
    pub domain_description: Option<DomainDescriptionType>,
}

/// `DescribeUserPoolRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeUserPoolRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `DescribeUserPoolResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DescribeUserPoolResponse {
    /// `UserPool`.
    pub user_pool: Option<UserPoolType>,
}

/// `DeviceConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeviceConfigurationType {
    /// `ChallengeRequiredOnNewDevice`.
    pub challenge_required_on_new_device: Option<bool>,
    /// `DeviceOnlyRememberedOnUserPrompt`.
    pub device_only_remembered_on_user_prompt: Option<bool>,
}

/// `DeviceRememberedStatusType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeviceRememberedStatusType {
    /// `remembered`.
    Remembered,
    /// `not_remembered`.
    NotRemembered,
    /// A value that the model does not have.
    Unknown(String),
}

impl DeviceRememberedStatusType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["remembered", "not_remembered"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Remembered => "remembered",
            Self::NotRemembered => "not_remembered",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DeviceRememberedStatusType {
    fn from(value: &str) -> Self {
        match value {
            "remembered" => Self::Remembered,
            "not_remembered" => Self::NotRemembered,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for DeviceRememberedStatusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `DeviceSecretVerifierConfigType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeviceSecretVerifierConfigType {
    /// `PasswordVerifier`.
    pub password_verifier: Option<String>,
    /// `Salt`.
    pub salt: Option<String>,
}

/// `DeviceType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeviceType {
    /// `DeviceAttributes`.
    pub device_attributes: Option<Vec<AttributeType>>,
    /// `DeviceCreateDate`.
    pub device_create_date: Option<Timestamp>,
    /// `DeviceKey`.
    pub device_key: Option<String>,
    /// `DeviceLastAuthenticatedDate`.
    pub device_last_authenticated_date: Option<Timestamp>,
    /// `DeviceLastModifiedDate`.
    pub device_last_modified_date: Option<Timestamp>,
}

/// `DomainDescriptionType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DomainDescriptionType {
    /// `AWSAccountId`.
    pub aws_account_id: Option<String>,
    /// `CloudFrontDistribution`.
    pub cloud_front_distribution: Option<String>,
    /// `CustomDomainConfig`.
    pub custom_domain_config: Option<CustomDomainConfigType>,
    /// `Domain`.
    pub domain: Option<String>,
    /// `ManagedLoginVersion`.
    pub managed_login_version: Option<i32>,
    /// `Routing`.
    pub routing: Option<RoutingType>,
    /// `S3Bucket`.
    pub s3_bucket: Option<String>,
    /// `Status`.
    pub status: Option<DomainStatusType>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
    /// `Version`.
    pub version: Option<String>,
}

/// `DomainStatusType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DomainStatusType {
    /// `CREATING`.
    Creating,
    /// `DELETING`.
    Deleting,
    /// `UPDATING`.
    Updating,
    /// `ACTIVE`.
    Active,
    /// `FAILED`.
    Failed,
    /// A value that the model does not have.
    Unknown(String),
}

impl DomainStatusType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["CREATING", "DELETING", "UPDATING", "ACTIVE", "FAILED"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Deleting => "DELETING",
            Self::Updating => "UPDATING",
            Self::Active => "ACTIVE",
            Self::Failed => "FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DomainStatusType {
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "DELETING" => Self::Deleting,
            "UPDATING" => Self::Updating,
            "ACTIVE" => Self::Active,
            "FAILED" => Self::Failed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for DomainStatusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `EmailConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct EmailConfigurationType {
    /// `ConfigurationSet`.
    pub configuration_set: Option<String>,
    /// `EmailSendingAccount`.
    pub email_sending_account: Option<EmailSendingAccountType>,
    /// `From`.
    pub from: Option<String>,
    /// `ReplyToEmailAddress`.
    pub reply_to_email_address: Option<String>,
    /// `SourceArn`.
    pub source_arn: Option<String>,
}

/// `EmailMfaConfigType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct EmailMfaConfigType {
    /// `Message`.
    pub message: Option<String>,
    /// `Subject`.
    pub subject: Option<String>,
}

/// `EmailMfaSettingsType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct EmailMfaSettingsType {
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `PreferredMfa`.
    pub preferred_mfa: Option<bool>,
}

/// `EmailSendingAccountType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EmailSendingAccountType {
    /// `COGNITO_DEFAULT`.
    CognitoDefault,
    /// `DEVELOPER`.
    Developer,
    /// A value that the model does not have.
    Unknown(String),
}

impl EmailSendingAccountType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["COGNITO_DEFAULT", "DEVELOPER"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CognitoDefault => "COGNITO_DEFAULT",
            Self::Developer => "DEVELOPER",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EmailSendingAccountType {
    fn from(value: &str) -> Self {
        match value {
            "COGNITO_DEFAULT" => Self::CognitoDefault,
            "DEVELOPER" => Self::Developer,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for EmailSendingAccountType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `EncryptionKeyType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EncryptionKeyType {
    /// `AWS_OWNED_KEY`.
    AwsOwnedKey,
    /// `CUSTOMER_MANAGED_KEY`.
    CustomerManagedKey,
    /// A value that the model does not have.
    Unknown(String),
}

impl EncryptionKeyType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AwsOwnedKey => "AWS_OWNED_KEY",
            Self::CustomerManagedKey => "CUSTOMER_MANAGED_KEY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EncryptionKeyType {
    fn from(value: &str) -> Self {
        match value {
            "AWS_OWNED_KEY" => Self::AwsOwnedKey,
            "CUSTOMER_MANAGED_KEY" => Self::CustomerManagedKey,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for EncryptionKeyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `EumsSmsConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct EumsSmsConfigurationType {
    /// `CallerArn`.
    pub caller_arn: String,
    /// `ConfigurationSetName`.
    pub configuration_set_name: Option<String>,
    /// `ExternalId`.
    pub external_id: Option<String>,
    /// `InEntityId`.
    pub in_entity_id: Option<String>,
    /// `InTemplateId`.
    pub in_template_id: Option<String>,
    /// `OriginationIdentity`.
    pub origination_identity: Option<String>,
    /// `Region`.
    pub region: Option<String>,
}

/// `EventContextDataType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct EventContextDataType {
    /// `City`.
    pub city: Option<String>,
    /// `Country`.
    pub country: Option<String>,
    /// `DeviceName`.
    pub device_name: Option<String>,
    /// `IpAddress`.
    pub ip_address: Option<String>,
    /// `Timezone`.
    pub timezone: Option<String>,
}

/// `EventFeedbackType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct EventFeedbackType {
    /// `FeedbackDate`.
    pub feedback_date: Option<Timestamp>,
    /// `FeedbackValue`.
    pub feedback_value: FeedbackValueType,
    /// `Provider`.
    pub provider: String,
}

/// `EventFilterType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventFilterType {
    /// `SIGN_IN`.
    SignIn,
    /// `PASSWORD_CHANGE`.
    PasswordChange,
    /// `SIGN_UP`.
    SignUp,
    /// A value that the model does not have.
    Unknown(String),
}

impl EventFilterType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["SIGN_IN", "PASSWORD_CHANGE", "SIGN_UP"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SignIn => "SIGN_IN",
            Self::PasswordChange => "PASSWORD_CHANGE",
            Self::SignUp => "SIGN_UP",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventFilterType {
    fn from(value: &str) -> Self {
        match value {
            "SIGN_IN" => Self::SignIn,
            "PASSWORD_CHANGE" => Self::PasswordChange,
            "SIGN_UP" => Self::SignUp,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for EventFilterType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `EventResponseType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventResponseType {
    /// `Pass`.
    Pass,
    /// `Fail`.
    Fail,
    /// `InProgress`.
    InProgress,
    /// A value that the model does not have.
    Unknown(String),
}

impl EventResponseType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["Pass", "Fail", "InProgress"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pass => "Pass",
            Self::Fail => "Fail",
            Self::InProgress => "InProgress",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventResponseType {
    fn from(value: &str) -> Self {
        match value {
            "Pass" => Self::Pass,
            "Fail" => Self::Fail,
            "InProgress" => Self::InProgress,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for EventResponseType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `EventRiskType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct EventRiskType {
    /// `CompromisedCredentialsDetected`.
    pub compromised_credentials_detected: Option<bool>,
    /// `RiskDecision`.
    pub risk_decision: Option<RiskDecisionType>,
    /// `RiskLevel`.
    pub risk_level: Option<RiskLevelType>,
}

/// `EventSourceName` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventSourceName {
    /// `userNotification`.
    UserNotification,
    /// `userAuthEvents`.
    UserAuthEvents,
    /// A value that the model does not have.
    Unknown(String),
}

impl EventSourceName {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["userNotification", "userAuthEvents"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UserNotification => "userNotification",
            Self::UserAuthEvents => "userAuthEvents",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventSourceName {
    fn from(value: &str) -> Self {
        match value {
            "userNotification" => Self::UserNotification,
            "userAuthEvents" => Self::UserAuthEvents,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for EventSourceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `EventType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventType {
    /// `SignIn`.
    SignIn,
    /// `SignUp`.
    SignUp,
    /// `ForgotPassword`.
    ForgotPassword,
    /// `PasswordChange`.
    PasswordChange,
    /// `ResendCode`.
    ResendCode,
    /// A value that the model does not have.
    Unknown(String),
}

impl EventType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &[
        "SignIn",
        "SignUp",
        "ForgotPassword",
        "PasswordChange",
        "ResendCode",
    ];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SignIn => "SignIn",
            Self::SignUp => "SignUp",
            Self::ForgotPassword => "ForgotPassword",
            Self::PasswordChange => "PasswordChange",
            Self::ResendCode => "ResendCode",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventType {
    fn from(value: &str) -> Self {
        match value {
            "SignIn" => Self::SignIn,
            "SignUp" => Self::SignUp,
            "ForgotPassword" => Self::ForgotPassword,
            "PasswordChange" => Self::PasswordChange,
            "ResendCode" => Self::ResendCode,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `ExplicitAuthFlowsType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExplicitAuthFlowsType {
    /// `ADMIN_NO_SRP_AUTH`.
    AdminNoSrpAuth,
    /// `CUSTOM_AUTH_FLOW_ONLY`.
    CustomAuthFlowOnly,
    /// `USER_PASSWORD_AUTH`.
    UserPasswordAuth,
    /// `ALLOW_ADMIN_USER_PASSWORD_AUTH`.
    AllowAdminUserPasswordAuth,
    /// `ALLOW_CUSTOM_AUTH`.
    AllowCustomAuth,
    /// `ALLOW_USER_PASSWORD_AUTH`.
    AllowUserPasswordAuth,
    /// `ALLOW_USER_SRP_AUTH`.
    AllowUserSrpAuth,
    /// `ALLOW_REFRESH_TOKEN_AUTH`.
    AllowRefreshTokenAuth,
    /// `ALLOW_USER_AUTH`.
    AllowUserAuth,
    /// `ALLOW_TOKEN_EXCHANGE_DELEGATION`.
    AllowTokenExchangeDelegation,
    /// `ALLOW_TOKEN_EXCHANGE_IMPERSONATION`.
    AllowTokenExchangeImpersonation,
    /// A value that the model does not have.
    Unknown(String),
}

impl ExplicitAuthFlowsType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &[
        "ADMIN_NO_SRP_AUTH",
        "CUSTOM_AUTH_FLOW_ONLY",
        "USER_PASSWORD_AUTH",
        "ALLOW_ADMIN_USER_PASSWORD_AUTH",
        "ALLOW_CUSTOM_AUTH",
        "ALLOW_USER_PASSWORD_AUTH",
        "ALLOW_USER_SRP_AUTH",
        "ALLOW_REFRESH_TOKEN_AUTH",
        "ALLOW_USER_AUTH",
        "ALLOW_TOKEN_EXCHANGE_DELEGATION",
        "ALLOW_TOKEN_EXCHANGE_IMPERSONATION",
    ];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AdminNoSrpAuth => "ADMIN_NO_SRP_AUTH",
            Self::CustomAuthFlowOnly => "CUSTOM_AUTH_FLOW_ONLY",
            Self::UserPasswordAuth => "USER_PASSWORD_AUTH",
            Self::AllowAdminUserPasswordAuth => "ALLOW_ADMIN_USER_PASSWORD_AUTH",
            Self::AllowCustomAuth => "ALLOW_CUSTOM_AUTH",
            Self::AllowUserPasswordAuth => "ALLOW_USER_PASSWORD_AUTH",
            Self::AllowUserSrpAuth => "ALLOW_USER_SRP_AUTH",
            Self::AllowRefreshTokenAuth => "ALLOW_REFRESH_TOKEN_AUTH",
            Self::AllowUserAuth => "ALLOW_USER_AUTH",
            Self::AllowTokenExchangeDelegation => "ALLOW_TOKEN_EXCHANGE_DELEGATION",
            Self::AllowTokenExchangeImpersonation => "ALLOW_TOKEN_EXCHANGE_IMPERSONATION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ExplicitAuthFlowsType {
    fn from(value: &str) -> Self {
        match value {
            "ADMIN_NO_SRP_AUTH" => Self::AdminNoSrpAuth,
            "CUSTOM_AUTH_FLOW_ONLY" => Self::CustomAuthFlowOnly,
            "USER_PASSWORD_AUTH" => Self::UserPasswordAuth,
            "ALLOW_ADMIN_USER_PASSWORD_AUTH" => Self::AllowAdminUserPasswordAuth,
            "ALLOW_CUSTOM_AUTH" => Self::AllowCustomAuth,
            "ALLOW_USER_PASSWORD_AUTH" => Self::AllowUserPasswordAuth,
            "ALLOW_USER_SRP_AUTH" => Self::AllowUserSrpAuth,
            "ALLOW_REFRESH_TOKEN_AUTH" => Self::AllowRefreshTokenAuth,
            "ALLOW_USER_AUTH" => Self::AllowUserAuth,
            "ALLOW_TOKEN_EXCHANGE_DELEGATION" => Self::AllowTokenExchangeDelegation,
            "ALLOW_TOKEN_EXCHANGE_IMPERSONATION" => Self::AllowTokenExchangeImpersonation,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for ExplicitAuthFlowsType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `FailoverType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct FailoverType {
    /// `PrimaryRoute53HealthCheckId`.
    pub primary_route53_health_check_id: String,
    /// `SecondaryRegion`.
    pub secondary_region: String,
}

/// `FeatureType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeatureType {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value that the model does not have.
    Unknown(String),
}

impl FeatureType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["ENABLED", "DISABLED"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FeatureType {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for FeatureType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `FeedbackValueType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeedbackValueType {
    /// `Valid`.
    Valid,
    /// `Invalid`.
    Invalid,
    /// A value that the model does not have.
    Unknown(String),
}

impl FeedbackValueType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["Valid", "Invalid"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Valid => "Valid",
            Self::Invalid => "Invalid",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FeedbackValueType {
    fn from(value: &str) -> Self {
        match value {
            "Valid" => Self::Valid,
            "Invalid" => Self::Invalid,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for FeedbackValueType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `FirehoseConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct FirehoseConfigurationType {
    /// `StreamArn`.
    pub stream_arn: Option<String>,
}

/// `ForgetDeviceRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ForgetDeviceRequest {
    /// `AccessToken`.
    pub access_token: Option<Sensitive>,
    /// `DeviceKey`.
    pub device_key: String,
}

/// `ForgotPasswordRequest` of the API model.
#[derive(Clone, PartialEq)]
pub struct ForgotPasswordRequest {
    /// `AnalyticsMetadata`.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `SecretHash`.
    pub secret_hash: Option<Sensitive>,
    /// `UserContextData`.
    pub user_context_data: Option<UserContextDataType>,
    /// `Username`.
    pub username: Sensitive,
}

impl fmt::Debug for ForgotPasswordRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ForgotPasswordRequest")
            .field("AnalyticsMetadata", &self.analytics_metadata)
            .field("ClientId", &self.client_id)
            .field("ClientMetadata", &self.client_metadata)
            .field("SecretHash", &self.secret_hash)
            .field("UserContextData", &"***")
            .field("Username", &self.username)
            .finish()
    }
}

/// `ForgotPasswordResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ForgotPasswordResponse {
    /// `CodeDeliveryDetails`.
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
}

/// `GetCSVHeaderRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetCSVHeaderRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `GetCSVHeaderResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetCSVHeaderResponse {
    /// `CSVHeader`.
    pub csv_header: Option<Vec<String>>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
}

/// `GetClientTokenRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetClientTokenRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `Scopes`.
    pub scopes: Option<Vec<String>>,
    /// `Secret`.
    pub secret: Sensitive,
}

/// `GetClientTokenResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetClientTokenResponse {
    /// `ClientAuthenticationResult`.
    pub client_authentication_result: Option<ClientAuthenticationResultType>,
}

/// `GetDerivedTokenRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetDerivedTokenRequest {
    /// `ActorToken`.
    pub actor_token: Option<Sensitive>,
    /// `ActorTokenProviderName`.
    pub actor_token_provider_name: Option<String>,
    /// `ActorTokenType`.
    pub actor_token_type: Option<TokenTypeIdentifierType>,
    /// `Audiences`.
    pub audiences: Option<Vec<String>>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientSecret`.
    pub client_secret: Option<Sensitive>,
    /// `RequestedTokenType`.
    pub requested_token_type: Option<IssuedTokenTypeIdentifierType>,
    /// `Resources`.
    pub resources: Option<Vec<String>>,
    /// `Scopes`.
    pub scopes: Option<Vec<String>>,
    /// `SubjectToken`.
    pub subject_token: Sensitive,
    /// `SubjectTokenProviderName`.
    pub subject_token_provider_name: Option<String>,
    /// `SubjectTokenType`.
    pub subject_token_type: TokenTypeIdentifierType,
}

/// `GetDerivedTokenResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetDerivedTokenResponse {
    /// `ExpiresIn`.
    pub expires_in: Option<i32>,
    /// `IssuedToken`.
    pub issued_token: Sensitive,
    /// `IssuedTokenType`.
    pub issued_token_type: IssuedTokenTypeIdentifierType,
    /// `Scopes`.
    pub scopes: Option<Vec<String>>,
    /// `TokenType`.
    pub token_type: OAuthTokenTypeType,
}

/// `GetDeviceRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetDeviceRequest {
    /// `AccessToken`.
    pub access_token: Option<Sensitive>,
    /// `DeviceKey`.
    pub device_key: String,
}

/// `GetDeviceResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetDeviceResponse {
    /// `Device`.
    pub device: DeviceType,
}

/// `GetGroupRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `GetGroupResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetGroupResponse {
    /// `Group`.
    pub group: Option<GroupType>,
}

/// `GetIdentityProviderByIdentifierRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetIdentityProviderByIdentifierRequest {
    /// `IdpIdentifier`.
    pub idp_identifier: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `GetIdentityProviderByIdentifierResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetIdentityProviderByIdentifierResponse {
    /// `IdentityProvider`.
    pub identity_provider: IdentityProviderType,
}

/// `GetLogDeliveryConfigurationRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetLogDeliveryConfigurationRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `GetLogDeliveryConfigurationResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetLogDeliveryConfigurationResponse {
    /// `LogDeliveryConfiguration`.
    pub log_delivery_configuration: Option<LogDeliveryConfigurationType>,
}

/// `GetProvisionedLimitRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetProvisionedLimitRequest {
    /// `LimitDefinition`.
    pub limit_definition: LimitDefinitionType,
}

/// `GetProvisionedLimitResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetProvisionedLimitResponse {
    /// `Limit`.
    pub limit: LimitType,
}

/// `GetSigningCertificateRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetSigningCertificateRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `GetSigningCertificateResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetSigningCertificateResponse {
    /// `Certificate`.
    pub certificate: Option<String>,
}

/// `GetTokensFromRefreshTokenRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetTokensFromRefreshTokenRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `ClientSecret`.
    pub client_secret: Option<Sensitive>,
    /// `DeviceKey`.
    pub device_key: Option<String>,
    /// `RefreshToken`.
    pub refresh_token: Sensitive,
}

/// `GetTokensFromRefreshTokenResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetTokensFromRefreshTokenResponse {
    /// `AuthenticationResult`.
    pub authentication_result: Option<AuthenticationResultType>,
}

/// `GetUICustomizationRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUICustomizationRequest {
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `GetUICustomizationResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUICustomizationResponse {
    /// `UICustomization`.
    pub ui_customization: UICustomizationType,
}

/// `GetUserAttributeVerificationCodeRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUserAttributeVerificationCodeRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `AttributeName`.
    pub attribute_name: String,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// `GetUserAttributeVerificationCodeResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetUserAttributeVerificationCodeResponse {
    /// `CodeDeliveryDetails`.
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
}

/// `GetUserAuthFactorsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUserAuthFactorsRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
}

/// `GetUserAuthFactorsResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUserAuthFactorsResponse {
    /// `ConfiguredUserAuthFactors`.
    pub configured_user_auth_factors: Option<Vec<AuthFactorType>>,
    /// `PreferredMfaSetting`.
    pub preferred_mfa_setting: Option<String>,
    /// `UserMFASettingList`.
    pub user_mfa_setting_list: Option<Vec<String>>,
    /// `Username`.
    pub username: Sensitive,
}

/// `GetUserPoolClientSessionConfigurationRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUserPoolClientSessionConfigurationRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `GetUserPoolClientSessionConfigurationResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetUserPoolClientSessionConfigurationResponse {
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `SSOSession`.
    pub sso_session: Option<ClientSSOSessionConfigType>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
}

/// `GetUserPoolMfaConfigRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUserPoolMfaConfigRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `GetUserPoolMfaConfigResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetUserPoolMfaConfigResponse {
    /// `EmailMfaConfiguration`.
    pub email_mfa_configuration: Option<EmailMfaConfigType>,
    /// `MfaConfiguration`.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// `SmsMfaConfiguration`.
    pub sms_mfa_configuration: Option<SmsMfaConfigType>,
    /// `SoftwareTokenMfaConfiguration`.
    pub software_token_mfa_configuration: Option<SoftwareTokenMfaConfigType>,
    /// `WebAuthnConfiguration`.
    pub web_authn_configuration: Option<WebAuthnConfigurationType>,
}

/// `GetUserPoolSessionConfigurationRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUserPoolSessionConfigurationRequest {
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `GetUserPoolSessionConfigurationResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetUserPoolSessionConfigurationResponse {
    /// `TokenSession`.
    pub token_session: Option<UserPoolTokenSessionConfigType>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
    /// `UserSessionTracking`.
    pub user_session_tracking: Option<UserSessionTrackingType>,
}

/// `GetUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUserRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
}

/// `GetUserResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUserResponse {
    /// `MFAOptions`.
    pub mfa_options: Option<Vec<MFAOptionType>>,
    /// `PreferredMfaSetting`.
    pub preferred_mfa_setting: Option<String>,
    /// `UserAttributes`.
    pub user_attributes: Vec<AttributeType>,
    /// `UserMFASettingList`.
    pub user_mfa_setting_list: Option<Vec<String>>,
    /// `Username`.
    pub username: Sensitive,
}

/// `GlobalSignOutRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GlobalSignOutRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
}

/// `GlobalSignOutResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GlobalSignOutResponse {}

/// `GroupType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GroupType {
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `Description`.
    pub description: Option<String>,
    /// `GroupName`.
    pub group_name: Option<String>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `Precedence`.
    pub precedence: Option<i32>,
    /// `RoleArn`.
    pub role_arn: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
}

/// `HttpHeader` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct HttpHeader {
    /// `headerName`.
    pub header_name: Option<String>,
    /// `headerValue`.
    pub header_value: Option<String>,
}

/// `IdentityProviderType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct IdentityProviderType {
    /// `AcrMapping`.
    pub acr_mapping: Option<BTreeMap<String, String>>,
    /// `AttributeMapping`.
    pub attribute_mapping: Option<BTreeMap<String, String>>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `IdpIdentifiers`.
    pub idp_identifiers: Option<Vec<String>>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `ProviderDetails`.
    pub provider_details: Option<BTreeMap<String, String>>,
    /// `ProviderName`.
    pub provider_name: Option<String>,
    /// `ProviderType`.
    pub provider_type: Option<IdentityProviderTypeType>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
}

/// `IdentityProviderTypeType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdentityProviderTypeType {
    /// `SAML`.
    Saml,
    /// `Facebook`.
    Facebook,
    /// `Google`.
    Google,
    /// `LoginWithAmazon`.
    LoginWithAmazon,
    /// `SignInWithApple`.
    SignInWithApple,
    /// `OIDC`.
    Oidc,
    /// A value that the model does not have.
    Unknown(String),
}

impl IdentityProviderTypeType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &[
        "SAML",
        "Facebook",
        "Google",
        "LoginWithAmazon",
        "SignInWithApple",
        "OIDC",
    ];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Saml => "SAML",
            Self::Facebook => "Facebook",
            Self::Google => "Google",
            Self::LoginWithAmazon => "LoginWithAmazon",
            Self::SignInWithApple => "SignInWithApple",
            Self::Oidc => "OIDC",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IdentityProviderTypeType {
    fn from(value: &str) -> Self {
        match value {
            "SAML" => Self::Saml,
            "Facebook" => Self::Facebook,
            "Google" => Self::Google,
            "LoginWithAmazon" => Self::LoginWithAmazon,
            "SignInWithApple" => Self::SignInWithApple,
            "OIDC" => Self::Oidc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for IdentityProviderTypeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `InboundFederationLambdaType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct InboundFederationLambdaType {
    /// `LambdaArn`.
    pub lambda_arn: String,
    /// `LambdaVersion`.
    pub lambda_version: InboundFederationLambdaVersionType,
}

/// `InboundFederationLambdaVersionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum InboundFederationLambdaVersionType {
    /// `V1_0`.
    V10,
    /// A value that the model does not have.
    Unknown(String),
}

impl InboundFederationLambdaVersionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["V1_0"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V10 => "V1_0",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InboundFederationLambdaVersionType {
    fn from(value: &str) -> Self {
        match value {
            "V1_0" => Self::V10,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for InboundFederationLambdaVersionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `InitiateAuthRequest` of the API model.
#[derive(Clone, PartialEq)]
pub struct InitiateAuthRequest {
    /// `AnalyticsMetadata`.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `AuthFlow`.
    pub auth_flow: AuthFlowType,
    /// `AuthParameters`.
    pub auth_parameters: Option<BTreeMap<String, String>>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `Session`.
    pub session: Option<Sensitive>,
    /// `UserContextData`.
    pub user_context_data: Option<UserContextDataType>,
}

impl fmt::Debug for InitiateAuthRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InitiateAuthRequest")
            .field("AnalyticsMetadata", &self.analytics_metadata)
            .field("AuthFlow", &self.auth_flow)
            .field("AuthParameters", &"***")
            .field("ClientId", &self.client_id)
            .field("ClientMetadata", &self.client_metadata)
            .field("Session", &self.session)
            .field("UserContextData", &"***")
            .finish()
    }
}

/// `InitiateAuthResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct InitiateAuthResponse {
    /// `AuthenticationResult`.
    pub authentication_result: Option<AuthenticationResultType>,
    /// `AvailableChallenges`.
    pub available_challenges: Option<Vec<ChallengeNameType>>,
    /// `ChallengeName`.
    pub challenge_name: Option<ChallengeNameType>,
    /// `ChallengeParameters`.
    pub challenge_parameters: Option<BTreeMap<String, String>>,
    /// `Session`.
    pub session: Option<Sensitive>,
}

/// `InitiatePointInTimeRecoveryRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct InitiatePointInTimeRecoveryRequest {
    /// `RestoreTimestamp`.
    pub restore_timestamp: Timestamp,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `InitiatePointInTimeRecoveryResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct InitiatePointInTimeRecoveryResponse {
    /// `Restoration`.
    pub restoration: Option<RestorationType>,
}

/// `IssuedTokenTypeIdentifierType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IssuedTokenTypeIdentifierType {
    /// `ACCESS_TOKEN`.
    AccessToken,
    /// `ID_TOKEN`.
    IdToken,
    /// A value that the model does not have.
    Unknown(String),
}

impl IssuedTokenTypeIdentifierType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["ACCESS_TOKEN", "ID_TOKEN"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccessToken => "ACCESS_TOKEN",
            Self::IdToken => "ID_TOKEN",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IssuedTokenTypeIdentifierType {
    fn from(value: &str) -> Self {
        match value {
            "ACCESS_TOKEN" => Self::AccessToken,
            "ID_TOKEN" => Self::IdToken,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for IssuedTokenTypeIdentifierType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `IssuerConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct IssuerConfigurationType {
    /// `Type`.
    pub r#type: Option<IssuerType>,
}

/// `IssuerType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IssuerType {
    /// `ORIGINAL`.
    Original,
    /// `UPDATED`.
    Updated,
    /// A value that the model does not have.
    Unknown(String),
}

impl IssuerType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["ORIGINAL", "UPDATED"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Original => "ORIGINAL",
            Self::Updated => "UPDATED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IssuerType {
    fn from(value: &str) -> Self {
        match value {
            "ORIGINAL" => Self::Original,
            "UPDATED" => Self::Updated,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for IssuerType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `KeyConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct KeyConfigurationType {
    /// `KeyType`.
    pub key_type: Option<EncryptionKeyType>,
    /// `KmsKeyArn`.
    pub kms_key_arn: Option<String>,
}

/// `LambdaConfigType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct LambdaConfigType {
    /// `CreateAuthChallenge`.
    pub create_auth_challenge: Option<String>,
    /// `CustomEmailSender`.
    pub custom_email_sender: Option<CustomEmailLambdaVersionConfigType>,
    /// `CustomMessage`.
    pub custom_message: Option<String>,
    /// `CustomSMSSender`.
    pub custom_sms_sender: Option<CustomSMSLambdaVersionConfigType>,
    /// `DefineAuthChallenge`.
    pub define_auth_challenge: Option<String>,
    /// `InboundFederation`.
    pub inbound_federation: Option<InboundFederationLambdaType>,
    /// `KMSKeyID`.
    pub kms_key_id: Option<String>,
    /// `PostAuthentication`.
    pub post_authentication: Option<String>,
    /// `PostConfirmation`.
    pub post_confirmation: Option<String>,
    /// `PreAuthentication`.
    pub pre_authentication: Option<String>,
    /// `PreSignUp`.
    pub pre_sign_up: Option<String>,
    /// `PreTokenGeneration`.
    pub pre_token_generation: Option<String>,
    /// `PreTokenGenerationConfig`.
    pub pre_token_generation_config: Option<PreTokenGenerationVersionConfigType>,
    /// `UserMigration`.
    pub user_migration: Option<String>,
    /// `VerifyAuthChallengeResponse`.
    pub verify_auth_challenge_response: Option<String>,
}

/// `LimitClass` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LimitClass {
    /// `API_CATEGORY`.
    ApiCategory,
    /// A value that the model does not have.
    Unknown(String),
}

impl LimitClass {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["API_CATEGORY"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApiCategory => "API_CATEGORY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LimitClass {
    fn from(value: &str) -> Self {
        match value {
            "API_CATEGORY" => Self::ApiCategory,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for LimitClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `LimitDefinitionType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct LimitDefinitionType {
    /// `Attributes`.
    pub attributes: BTreeMap<String, String>,
    /// `LimitClass`.
    pub limit_class: LimitClass,
}

/// `LimitType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct LimitType {
    /// `FreeLimitValue`.
    pub free_limit_value: i32,
    /// `LimitDefinition`.
    pub limit_definition: LimitDefinitionType,
    /// `ProvisionedLimitValue`.
    pub provisioned_limit_value: i32,
}

/// `ListCIMDPoliciesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListCIMDPoliciesRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListCIMDPoliciesResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListCIMDPoliciesResponse {
    /// `CIMDPolicies`.
    pub cimd_policies: Vec<CIMDPolicySummaryType>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `ListClientMetadataURLsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListClientMetadataURLsRequest {
    /// `CIMDPolicyId`.
    pub cimd_policy_id: String,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListClientMetadataURLsResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListClientMetadataURLsResponse {
    /// `ClientMetadataURLs`.
    pub client_metadata_urls: Vec<ClientMetadataURLType>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `ListDevicesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListDevicesRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `PaginationToken`.
    pub pagination_token: Option<String>,
}

/// `ListDevicesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListDevicesResponse {
    /// `Devices`.
    pub devices: Option<Vec<DeviceType>>,
    /// `PaginationToken`.
    pub pagination_token: Option<String>,
}

/// `ListGroupsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListGroupsRequest {
    /// `Limit`.
    pub limit: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListGroupsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListGroupsResponse {
    /// `Groups`.
    pub groups: Option<Vec<GroupType>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `ListIdentityProvidersRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListIdentityProvidersRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListIdentityProvidersResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListIdentityProvidersResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Providers`.
    pub providers: Vec<ProviderDescription>,
}

/// `ListPointInTimeRecoveriesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListPointInTimeRecoveriesRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListPointInTimeRecoveriesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListPointInTimeRecoveriesResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Restorations`.
    pub restorations: Option<Vec<RestorationDescriptionType>>,
}

/// `ListResourceServersRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListResourceServersRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListResourceServersResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListResourceServersResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `ResourceServers`.
    pub resource_servers: Vec<ResourceServerType>,
}

/// `ListTagsForResourceRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListTagsForResourceRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
}

/// `ListTagsForResourceResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListTagsForResourceResponse {
    /// `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

/// `ListTermsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListTermsRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListTermsResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListTermsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Terms`.
    pub terms: Vec<TermsDescriptionType>,
}

/// `ListUserImportJobsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListUserImportJobsRequest {
    /// `MaxResults`.
    pub max_results: i32,
    /// `PaginationToken`.
    pub pagination_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListUserImportJobsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListUserImportJobsResponse {
    /// `PaginationToken`.
    pub pagination_token: Option<String>,
    /// `UserImportJobs`.
    pub user_import_jobs: Option<Vec<UserImportJobType>>,
}

/// `ListUserPoolClientSecretsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListUserPoolClientSecretsRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListUserPoolClientSecretsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListUserPoolClientSecretsResponse {
    /// `ClientSecrets`.
    pub client_secrets: Option<Vec<ClientSecretDescriptorType>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `ListUserPoolClientsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListUserPoolClientsRequest {
    /// `ClientType`.
    pub client_type: Option<ClientTypeType>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListUserPoolClientsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListUserPoolClientsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolClients`.
    pub user_pool_clients: Option<Vec<UserPoolClientDescription>>,
}

/// `ListUserPoolReplicasRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListUserPoolReplicasRequest {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListUserPoolReplicasResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListUserPoolReplicasResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolReplicas`.
    pub user_pool_replicas: Option<Vec<UserPoolReplicaType>>,
}

/// `ListUserPoolsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListUserPoolsRequest {
    /// `MaxResults`.
    pub max_results: i32,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `ListUserPoolsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListUserPoolsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPools`.
    pub user_pools: Option<Vec<UserPoolDescriptionType>>,
}

/// `ListUserSessionsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListUserSessionsRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `ListUserSessionsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListUserSessionsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Sessions`.
    pub sessions: Option<Vec<SessionDescriptionType>>,
}

/// `ListUsersInGroupRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListUsersInGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListUsersInGroupResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListUsersInGroupResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Users`.
    pub users: Option<Vec<UserType>>,
}

/// `ListUsersRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListUsersRequest {
    /// `AttributesToGet`.
    pub attributes_to_get: Option<Vec<String>>,
    /// `Filter`.
    pub filter: Option<String>,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `PaginationToken`.
    pub pagination_token: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `ListUsersResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListUsersResponse {
    /// `PaginationToken`.
    pub pagination_token: Option<String>,
    /// `Users`.
    pub users: Option<Vec<UserType>>,
}

/// `ListWebAuthnCredentialsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListWebAuthnCredentialsRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `ListWebAuthnCredentialsResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListWebAuthnCredentialsResponse {
    /// `Credentials`.
    pub credentials: Vec<WebAuthnCredentialDescription>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

/// `LogConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct LogConfigurationType {
    /// `CloudWatchLogsConfiguration`.
    pub cloud_watch_logs_configuration: Option<CloudWatchLogsConfigurationType>,
    /// `EventSource`.
    pub event_source: EventSourceName,
    /// `FirehoseConfiguration`.
    pub firehose_configuration: Option<FirehoseConfigurationType>,
    /// `LogLevel`.
    pub log_level: LogLevel,
    /// `S3Configuration`.
    pub s3_configuration: Option<S3ConfigurationType>,
}

/// `LogDeliveryConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct LogDeliveryConfigurationType {
    /// `LogConfigurations`.
    pub log_configurations: Vec<LogConfigurationType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `LogLevel` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogLevel {
    /// `ERROR`.
    Error,
    /// `INFO`.
    Info,
    /// A value that the model does not have.
    Unknown(String),
}

impl LogLevel {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["ERROR", "INFO"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Error => "ERROR",
            Self::Info => "INFO",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LogLevel {
    fn from(value: &str) -> Self {
        match value {
            "ERROR" => Self::Error,
            "INFO" => Self::Info,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for LogLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `MFAOptionType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct MFAOptionType {
    /// `AttributeName`.
    pub attribute_name: Option<String>,
    /// `DeliveryMedium`.
    pub delivery_medium: Option<DeliveryMediumType>,
}

/// `ManagedLoginBrandingType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ManagedLoginBrandingType {
    /// `Assets`.
    pub assets: Option<Vec<AssetType>>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `ManagedLoginBrandingId`.
    pub managed_login_branding_id: Option<String>,
    /// `Settings`.
    pub settings: Option<serde_json::Value>,
    /// `UseCognitoProvidedValues`.
    pub use_cognito_provided_values: Option<bool>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
}

/// `MessageActionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MessageActionType {
    /// `RESEND`.
    Resend,
    /// `SUPPRESS`.
    Suppress,
    /// A value that the model does not have.
    Unknown(String),
}

impl MessageActionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["RESEND", "SUPPRESS"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Resend => "RESEND",
            Self::Suppress => "SUPPRESS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessageActionType {
    fn from(value: &str) -> Self {
        match value {
            "RESEND" => Self::Resend,
            "SUPPRESS" => Self::Suppress,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for MessageActionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `MessageTemplateType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct MessageTemplateType {
    /// `EmailMessage`.
    pub email_message: Option<String>,
    /// `EmailSubject`.
    pub email_subject: Option<String>,
    /// `SMSMessage`.
    pub sms_message: Option<String>,
}

/// `NewDeviceMetadataType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct NewDeviceMetadataType {
    /// `DeviceGroupKey`.
    pub device_group_key: Option<String>,
    /// `DeviceKey`.
    pub device_key: Option<String>,
}

/// `NotifyConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct NotifyConfigurationType {
    /// `BlockEmail`.
    pub block_email: Option<NotifyEmailType>,
    /// `From`.
    pub from: Option<String>,
    /// `MfaEmail`.
    pub mfa_email: Option<NotifyEmailType>,
    /// `NoActionEmail`.
    pub no_action_email: Option<NotifyEmailType>,
    /// `ReplyTo`.
    pub reply_to: Option<String>,
    /// `SourceArn`.
    pub source_arn: String,
}

/// `NotifyEmailType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct NotifyEmailType {
    /// `HtmlBody`.
    pub html_body: Option<String>,
    /// `Subject`.
    pub subject: String,
    /// `TextBody`.
    pub text_body: Option<String>,
}

/// `NumberAttributeConstraintsType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct NumberAttributeConstraintsType {
    /// `MaxValue`.
    pub max_value: Option<String>,
    /// `MinValue`.
    pub min_value: Option<String>,
}

/// `OAuthFlowType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OAuthFlowType {
    /// `code`.
    Code,
    /// `implicit`.
    Implicit,
    /// `client_credentials`.
    ClientCredentials,
    /// A value that the model does not have.
    Unknown(String),
}

impl OAuthFlowType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["code", "implicit", "client_credentials"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Code => "code",
            Self::Implicit => "implicit",
            Self::ClientCredentials => "client_credentials",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OAuthFlowType {
    fn from(value: &str) -> Self {
        match value {
            "code" => Self::Code,
            "implicit" => Self::Implicit,
            "client_credentials" => Self::ClientCredentials,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for OAuthFlowType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `OAuthTokenTypeType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OAuthTokenTypeType {
    /// `Bearer`.
    Bearer,
    /// `N_A`.
    NA,
    /// A value that the model does not have.
    Unknown(String),
}

impl OAuthTokenTypeType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["Bearer", "N_A"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bearer => "Bearer",
            Self::NA => "N_A",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OAuthTokenTypeType {
    fn from(value: &str) -> Self {
        match value {
            "Bearer" => Self::Bearer,
            "N_A" => Self::NA,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for OAuthTokenTypeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `PasswordHashingAlgorithmType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PasswordHashingAlgorithmType {
    /// `BCRYPT`.
    Bcrypt,
    /// `SCRYPT`.
    Scrypt,
    /// `ARGON2ID`.
    Argon2id,
    /// `PBKDF2_SHA256`.
    Pbkdf2Sha256,
    /// A value that the model does not have.
    Unknown(String),
}

impl PasswordHashingAlgorithmType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["BCRYPT", "SCRYPT", "ARGON2ID", "PBKDF2_SHA256"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bcrypt => "BCRYPT",
            Self::Scrypt => "SCRYPT",
            Self::Argon2id => "ARGON2ID",
            Self::Pbkdf2Sha256 => "PBKDF2_SHA256",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PasswordHashingAlgorithmType {
    fn from(value: &str) -> Self {
        match value {
            "BCRYPT" => Self::Bcrypt,
            "SCRYPT" => Self::Scrypt,
            "ARGON2ID" => Self::Argon2id,
            "PBKDF2_SHA256" => Self::Pbkdf2Sha256,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for PasswordHashingAlgorithmType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `PasswordPolicyType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PasswordPolicyType {
    /// `MinimumLength`.
    pub minimum_length: Option<i32>,
    /// `PasswordHistorySize`.
    pub password_history_size: Option<i32>,
    /// `RequireLowercase`.
    pub require_lowercase: Option<bool>,
    /// `RequireNumbers`.
    pub require_numbers: Option<bool>,
    /// `RequireSymbols`.
    pub require_symbols: Option<bool>,
    /// `RequireUppercase`.
    pub require_uppercase: Option<bool>,
    /// `TemporaryPasswordValidityDays`.
    pub temporary_password_validity_days: Option<i32>,
}

/// `PreTokenGenerationLambdaVersionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PreTokenGenerationLambdaVersionType {
    /// `V1_0`.
    V10,
    /// `V2_0`.
    V20,
    /// `V3_0`.
    V30,
    /// A value that the model does not have.
    Unknown(String),
}

impl PreTokenGenerationLambdaVersionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["V1_0", "V2_0", "V3_0"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V10 => "V1_0",
            Self::V20 => "V2_0",
            Self::V30 => "V3_0",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PreTokenGenerationLambdaVersionType {
    fn from(value: &str) -> Self {
        match value {
            "V1_0" => Self::V10,
            "V2_0" => Self::V20,
            "V3_0" => Self::V30,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for PreTokenGenerationLambdaVersionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `PreTokenGenerationVersionConfigType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct PreTokenGenerationVersionConfigType {
    /// `LambdaArn`.
    pub lambda_arn: String,
    /// `LambdaVersion`.
    pub lambda_version: PreTokenGenerationLambdaVersionType,
}

/// `PreventUserExistenceErrorTypes` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PreventUserExistenceErrorTypes {
    /// `LEGACY`.
    Legacy,
    /// `ENABLED`.
    Enabled,
    /// A value that the model does not have.
    Unknown(String),
}

impl PreventUserExistenceErrorTypes {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["LEGACY", "ENABLED"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Legacy => "LEGACY",
            Self::Enabled => "ENABLED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PreventUserExistenceErrorTypes {
    fn from(value: &str) -> Self {
        match value {
            "LEGACY" => Self::Legacy,
            "ENABLED" => Self::Enabled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for PreventUserExistenceErrorTypes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `ProviderDescription` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ProviderDescription {
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `ProviderName`.
    pub provider_name: Option<String>,
    /// `ProviderType`.
    pub provider_type: Option<IdentityProviderTypeType>,
}

/// `ProviderUserIdentifierType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ProviderUserIdentifierType {
    /// `ProviderAttributeName`.
    pub provider_attribute_name: Option<String>,
    /// `ProviderAttributeValue`.
    pub provider_attribute_value: Option<String>,
    /// `ProviderName`.
    pub provider_name: Option<String>,
}

/// `RecoveryOptionNameType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecoveryOptionNameType {
    /// `verified_email`.
    VerifiedEmail,
    /// `verified_phone_number`.
    VerifiedPhoneNumber,
    /// `admin_only`.
    AdminOnly,
    /// A value that the model does not have.
    Unknown(String),
}

impl RecoveryOptionNameType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["verified_email", "verified_phone_number", "admin_only"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::VerifiedEmail => "verified_email",
            Self::VerifiedPhoneNumber => "verified_phone_number",
            Self::AdminOnly => "admin_only",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecoveryOptionNameType {
    fn from(value: &str) -> Self {
        match value {
            "verified_email" => Self::VerifiedEmail,
            "verified_phone_number" => Self::VerifiedPhoneNumber,
            "admin_only" => Self::AdminOnly,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for RecoveryOptionNameType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `RecoveryOptionType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct RecoveryOptionType {
    /// `Name`.
    pub name: RecoveryOptionNameType,
    /// `Priority`.
    pub priority: i32,
}

/// `RefreshTokenRotationType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct RefreshTokenRotationType {
    /// `Feature`.
    pub feature: FeatureType,
    /// `RetryGracePeriodSeconds`.
    pub retry_grace_period_seconds: Option<i32>,
}

/// `ReplicaRoleType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReplicaRoleType {
    /// `PRIMARY`.
    Primary,
    /// `SECONDARY`.
    Secondary,
    /// A value that the model does not have.
    Unknown(String),
}

impl ReplicaRoleType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["PRIMARY", "SECONDARY"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Primary => "PRIMARY",
            Self::Secondary => "SECONDARY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReplicaRoleType {
    fn from(value: &str) -> Self {
        match value {
            "PRIMARY" => Self::Primary,
            "SECONDARY" => Self::Secondary,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for ReplicaRoleType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `ReplicaStatusType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReplicaStatusType {
    /// `CREATING`.
    Creating,
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// `DELETING`.
    Deleting,
    /// A value that the model does not have.
    Unknown(String),
}

impl ReplicaStatusType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["CREATING", "ACTIVE", "INACTIVE", "DELETING"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Deleting => "DELETING",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReplicaStatusType {
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            "DELETING" => Self::Deleting,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for ReplicaStatusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `ResendConfirmationCodeRequest` of the API model.
#[derive(Clone, PartialEq)]
pub struct ResendConfirmationCodeRequest {
    /// `AnalyticsMetadata`.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `SecretHash`.
    pub secret_hash: Option<Sensitive>,
    /// `UserContextData`.
    pub user_context_data: Option<UserContextDataType>,
    /// `Username`.
    pub username: Sensitive,
}

impl fmt::Debug for ResendConfirmationCodeRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResendConfirmationCodeRequest")
            .field("AnalyticsMetadata", &self.analytics_metadata)
            .field("ClientId", &self.client_id)
            .field("ClientMetadata", &self.client_metadata)
            .field("SecretHash", &self.secret_hash)
            .field("UserContextData", &"***")
            .field("Username", &self.username)
            .finish()
    }
}

/// `ResendConfirmationCodeResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ResendConfirmationCodeResponse {
    /// `CodeDeliveryDetails`.
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
}

/// `ResourceServerManagedByType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResourceServerManagedByType {
    /// `COGNITO`.
    Cognito,
    /// A value that the model does not have.
    Unknown(String),
}

impl ResourceServerManagedByType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["COGNITO"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cognito => "COGNITO",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ResourceServerManagedByType {
    fn from(value: &str) -> Self {
        match value {
            "COGNITO" => Self::Cognito,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for ResourceServerManagedByType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `ResourceServerScopeType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ResourceServerScopeType {
    /// `ScopeDescription`.
    pub scope_description: String,
    /// `ScopeName`.
    pub scope_name: String,
}

/// `ResourceServerType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ResourceServerType {
    /// `Identifier`.
    pub identifier: Option<String>,
    /// `ManagedBy`.
    pub managed_by: Option<ResourceServerManagedByType>,
    /// `Name`.
    pub name: Option<String>,
    /// `Scopes`.
    pub scopes: Option<Vec<ResourceServerScopeType>>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
}

/// `RespondToAuthChallengeRequest` of the API model.
#[derive(Clone, PartialEq)]
pub struct RespondToAuthChallengeRequest {
    /// `AnalyticsMetadata`.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `ChallengeName`.
    pub challenge_name: ChallengeNameType,
    /// `ChallengeResponses`.
    pub challenge_responses: Option<BTreeMap<String, String>>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `Session`.
    pub session: Option<Sensitive>,
    /// `UserContextData`.
    pub user_context_data: Option<UserContextDataType>,
}

impl fmt::Debug for RespondToAuthChallengeRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RespondToAuthChallengeRequest")
            .field("AnalyticsMetadata", &self.analytics_metadata)
            .field("ChallengeName", &self.challenge_name)
            .field("ChallengeResponses", &"***")
            .field("ClientId", &self.client_id)
            .field("ClientMetadata", &self.client_metadata)
            .field("Session", &self.session)
            .field("UserContextData", &"***")
            .finish()
    }
}

/// `RespondToAuthChallengeResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RespondToAuthChallengeResponse {
    /// `AuthenticationResult`.
    pub authentication_result: Option<AuthenticationResultType>,
    /// `AvailableChallenges`.
    pub available_challenges: Option<Vec<ChallengeNameType>>,
    /// `ChallengeName`.
    pub challenge_name: Option<ChallengeNameType>,
    /// `ChallengeParameters`.
    pub challenge_parameters: Option<BTreeMap<String, String>>,
    /// `Session`.
    pub session: Option<Sensitive>,
}

/// `RestorationDescriptionType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RestorationDescriptionType {
    /// `RestoreId`.
    pub restore_id: Option<String>,
    /// `RestoreStatus`.
    pub restore_status: Option<RestoreStatusType>,
    /// `RestoreTimestamp`.
    pub restore_timestamp: Option<Timestamp>,
}

/// `RestorationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RestorationType {
    /// `RestoreId`.
    pub restore_id: Option<String>,
    /// `RestorePreview`.
    pub restore_preview: Option<Vec<RestorePreviewType>>,
    /// `RestoreStatus`.
    pub restore_status: Option<RestoreStatusType>,
    /// `RestoreTimestamp`.
    pub restore_timestamp: Option<Timestamp>,
    /// `TriggerTimestamp`.
    pub trigger_timestamp: Option<Timestamp>,
}

/// `RestorePreviewType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RestorePreviewType {
    /// `CreateCount`.
    pub create_count: Option<i64>,
    /// `DeleteCount`.
    pub delete_count: Option<i64>,
    /// `Entity`.
    pub entity: Option<String>,
    /// `UpdateCount`.
    pub update_count: Option<i64>,
}

/// `RestoreStatusType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RestoreStatusType {
    /// `PREVIEW_GENERATING`.
    PreviewGenerating,
    /// `PREVIEW_GENERATED`.
    PreviewGenerated,
    /// `PREVIEW_CANCELLED`.
    PreviewCancelled,
    /// `PREVIEW_GENERATION_FAILED`.
    PreviewGenerationFailed,
    /// `PREVIEW_EXPIRED`.
    PreviewExpired,
    /// `RESTORING`.
    Restoring,
    /// `RESTORE_COMPLETED`.
    RestoreCompleted,
    /// `TEMPORARY_INTERNAL_ERROR_SEE_SUPPORT_CASE`.
    TemporaryInternalErrorSeeSupportCase,
    /// `AWS_ABORTED`.
    AwsAborted,
    /// A value that the model does not have.
    Unknown(String),
}

impl RestoreStatusType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &[
        "PREVIEW_GENERATING",
        "PREVIEW_GENERATED",
        "PREVIEW_CANCELLED",
        "PREVIEW_GENERATION_FAILED",
        "PREVIEW_EXPIRED",
        "RESTORING",
        "RESTORE_COMPLETED",
        "TEMPORARY_INTERNAL_ERROR_SEE_SUPPORT_CASE",
        "AWS_ABORTED",
    ];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PreviewGenerating => "PREVIEW_GENERATING",
            Self::PreviewGenerated => "PREVIEW_GENERATED",
            Self::PreviewCancelled => "PREVIEW_CANCELLED",
            Self::PreviewGenerationFailed => "PREVIEW_GENERATION_FAILED",
            Self::PreviewExpired => "PREVIEW_EXPIRED",
            Self::Restoring => "RESTORING",
            Self::RestoreCompleted => "RESTORE_COMPLETED",
            Self::TemporaryInternalErrorSeeSupportCase => {
                "TEMPORARY_INTERNAL_ERROR_SEE_SUPPORT_CASE"
            }
            Self::AwsAborted => "AWS_ABORTED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RestoreStatusType {
    fn from(value: &str) -> Self {
        match value {
            "PREVIEW_GENERATING" => Self::PreviewGenerating,
            "PREVIEW_GENERATED" => Self::PreviewGenerated,
            "PREVIEW_CANCELLED" => Self::PreviewCancelled,
            "PREVIEW_GENERATION_FAILED" => Self::PreviewGenerationFailed,
            "PREVIEW_EXPIRED" => Self::PreviewExpired,
            "RESTORING" => Self::Restoring,
            "RESTORE_COMPLETED" => Self::RestoreCompleted,
            "TEMPORARY_INTERNAL_ERROR_SEE_SUPPORT_CASE" => {
                Self::TemporaryInternalErrorSeeSupportCase
            }
            "AWS_ABORTED" => Self::AwsAborted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for RestoreStatusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `RevokeAssociatedSessionsType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RevokeAssociatedSessionsType {
    /// `NONE`.
    None,
    /// `LINKED`.
    Linked,
    /// A value that the model does not have.
    Unknown(String),
}

impl RevokeAssociatedSessionsType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["NONE", "LINKED"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Linked => "LINKED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RevokeAssociatedSessionsType {
    fn from(value: &str) -> Self {
        match value {
            "NONE" => Self::None,
            "LINKED" => Self::Linked,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for RevokeAssociatedSessionsType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `RevokeTokenRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct RevokeTokenRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientSecret`.
    pub client_secret: Option<Sensitive>,
    /// `RevokeAssociatedSessions`.
    pub revoke_associated_sessions: Option<RevokeAssociatedSessionsType>,
    /// `Token`.
    pub token: Sensitive,
}

/// `RevokeTokenResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RevokeTokenResponse {}

/// `RevokeUserSessionRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct RevokeUserSessionRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `RevokeAssociatedSessions`.
    pub revoke_associated_sessions: Option<RevokeAssociatedSessionsType>,
    /// `SessionId`.
    pub session_id: String,
}

/// `RevokeUserSessionResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RevokeUserSessionResponse {}

/// `RiskConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RiskConfigurationType {
    /// `AccountTakeoverRiskConfiguration`.
    pub account_takeover_risk_configuration: Option<AccountTakeoverRiskConfigurationType>,
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `CompromisedCredentialsRiskConfiguration`.
    pub compromised_credentials_risk_configuration:
        Option<CompromisedCredentialsRiskConfigurationType>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `RiskExceptionConfiguration`.
    pub risk_exception_configuration: Option<RiskExceptionConfigurationType>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
}

/// `RiskDecisionType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RiskDecisionType {
    /// `NoRisk`.
    NoRisk,
    /// `AccountTakeover`.
    AccountTakeover,
    /// `Block`.
    Block,
    /// A value that the model does not have.
    Unknown(String),
}

impl RiskDecisionType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["NoRisk", "AccountTakeover", "Block"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoRisk => "NoRisk",
            Self::AccountTakeover => "AccountTakeover",
            Self::Block => "Block",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RiskDecisionType {
    fn from(value: &str) -> Self {
        match value {
            "NoRisk" => Self::NoRisk,
            "AccountTakeover" => Self::AccountTakeover,
            "Block" => Self::Block,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for RiskDecisionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `RiskExceptionConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RiskExceptionConfigurationType {
    /// `BlockedIPRangeList`.
    pub blocked_ip_range_list: Option<Vec<String>>,
    /// `SkippedIPRangeList`.
    pub skipped_ip_range_list: Option<Vec<String>>,
}

/// `RiskLevelType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RiskLevelType {
    /// `Low`.
    Low,
    /// `Medium`.
    Medium,
    /// `High`.
    High,
    /// A value that the model does not have.
    Unknown(String),
}

impl RiskLevelType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["Low", "Medium", "High"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "Low",
            Self::Medium => "Medium",
            Self::High => "High",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RiskLevelType {
    fn from(value: &str) -> Self {
        match value {
            "Low" => Self::Low,
            "Medium" => Self::Medium,
            "High" => Self::High,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for RiskLevelType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `RoutingType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RoutingType {
    /// `Failover`.
    pub failover: Option<FailoverType>,
}

/// `S3ConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct S3ConfigurationType {
    /// `BucketArn`.
    pub bucket_arn: Option<String>,
}

/// `SMSMfaSettingsType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SMSMfaSettingsType {
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `PreferredMfa`.
    pub preferred_mfa: Option<bool>,
}

/// `SchemaAttributeType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SchemaAttributeType {
    /// `AttributeDataType`.
    pub attribute_data_type: Option<AttributeDataType>,
    /// `DeveloperOnlyAttribute`.
    pub developer_only_attribute: Option<bool>,
    /// `Mutable`.
    pub mutable: Option<bool>,
    /// `Name`.
    pub name: Option<String>,
    /// `NumberAttributeConstraints`.
    pub number_attribute_constraints: Option<NumberAttributeConstraintsType>,
    /// `Required`.
    pub required: Option<bool>,
    /// `StringAttributeConstraints`.
    pub string_attribute_constraints: Option<StringAttributeConstraintsType>,
}

/// `SecurityPolicyType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SecurityPolicyType {
    /// `TLS_V1`.
    TlsV1,
    /// `TLS_V1_2_2021`.
    TlsV122021,
    /// `TLS_V1_3_2025`.
    TlsV132025,
    /// A value that the model does not have.
    Unknown(String),
}

impl SecurityPolicyType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["TLS_V1", "TLS_V1_2_2021", "TLS_V1_3_2025"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TlsV1 => "TLS_V1",
            Self::TlsV122021 => "TLS_V1_2_2021",
            Self::TlsV132025 => "TLS_V1_3_2025",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SecurityPolicyType {
    fn from(value: &str) -> Self {
        match value {
            "TLS_V1" => Self::TlsV1,
            "TLS_V1_2_2021" => Self::TlsV122021,
            "TLS_V1_3_2025" => Self::TlsV132025,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for SecurityPolicyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `SessionDescriptionType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SessionDescriptionType {
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `DeviceType`.
    pub device_type: Option<String>,
    /// `IsCurrentSession`.
    pub is_current_session: Option<bool>,
    /// `LastActiveDate`.
    pub last_active_date: Option<Timestamp>,
    /// `LastIPAddress`.
    pub last_ip_address: Option<Sensitive>,
    /// `LastLocation`.
    pub last_location: Option<SessionLocationType>,
    /// `OriginSessionId`.
    pub origin_session_id: Option<String>,
    /// `SessionId`.
    pub session_id: Option<String>,
    /// `SessionType`.
    pub session_type: Option<SessionTypeType>,
}

/// `SessionLocationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SessionLocationType {
    /// `City`.
    pub city: Option<String>,
    /// `Country`.
    pub country: Option<String>,
}

/// `SessionTypeType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SessionTypeType {
    /// `TOKEN`.
    Token,
    /// `SSO`.
    Sso,
    /// A value that the model does not have.
    Unknown(String),
}

impl SessionTypeType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["TOKEN", "SSO"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Token => "TOKEN",
            Self::Sso => "SSO",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SessionTypeType {
    fn from(value: &str) -> Self {
        match value {
            "TOKEN" => Self::Token,
            "SSO" => Self::Sso,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for SessionTypeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `SetLogDeliveryConfigurationRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetLogDeliveryConfigurationRequest {
    /// `LogConfigurations`.
    pub log_configurations: Vec<LogConfigurationType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `SetLogDeliveryConfigurationResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetLogDeliveryConfigurationResponse {
    /// `LogDeliveryConfiguration`.
    pub log_delivery_configuration: Option<LogDeliveryConfigurationType>,
}

/// `SetRiskConfigurationRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetRiskConfigurationRequest {
    /// `AccountTakeoverRiskConfiguration`.
    pub account_takeover_risk_configuration: Option<AccountTakeoverRiskConfigurationType>,
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `CompromisedCredentialsRiskConfiguration`.
    pub compromised_credentials_risk_configuration:
        Option<CompromisedCredentialsRiskConfigurationType>,
    /// `RiskExceptionConfiguration`.
    pub risk_exception_configuration: Option<RiskExceptionConfigurationType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `SetRiskConfigurationResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetRiskConfigurationResponse {
    /// `RiskConfiguration`.
    pub risk_configuration: RiskConfigurationType,
}

/// `SetUICustomizationRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetUICustomizationRequest {
    /// `CSS`.
    pub css: Option<String>,
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `ImageFile`.
    pub image_file: Option<Blob>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `SetUICustomizationResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetUICustomizationResponse {
    /// `UICustomization`.
    pub ui_customization: UICustomizationType,
}

/// `SetUserMFAPreferenceRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetUserMFAPreferenceRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `EmailMfaSettings`.
    pub email_mfa_settings: Option<EmailMfaSettingsType>,
    /// `SMSMfaSettings`.
    pub sms_mfa_settings: Option<SMSMfaSettingsType>,
    /// `SoftwareTokenMfaSettings`.
    pub software_token_mfa_settings: Option<SoftwareTokenMfaSettingsType>,
    /// `WebAuthnMfaSettings`.
    pub web_authn_mfa_settings: Option<WebAuthnMfaSettingsType>,
}

/// `SetUserMFAPreferenceResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetUserMFAPreferenceResponse {}

/// `SetUserPoolClientSessionConfigurationRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetUserPoolClientSessionConfigurationRequest {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `SSOSession`.
    pub sso_session: ClientSSOSessionConfigType,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `SetUserPoolClientSessionConfigurationResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetUserPoolClientSessionConfigurationResponse {
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `SSOSession`.
    pub sso_session: Option<ClientSSOSessionConfigType>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
}

/// `SetUserPoolMfaConfigRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetUserPoolMfaConfigRequest {
    /// `EmailMfaConfiguration`.
    pub email_mfa_configuration: Option<EmailMfaConfigType>,
    /// `MfaConfiguration`.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// `SmsMfaConfiguration`.
    pub sms_mfa_configuration: Option<SmsMfaConfigType>,
    /// `SoftwareTokenMfaConfiguration`.
    pub software_token_mfa_configuration: Option<SoftwareTokenMfaConfigType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `WebAuthnConfiguration`.
    pub web_authn_configuration: Option<WebAuthnConfigurationType>,
}

/// `SetUserPoolMfaConfigResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetUserPoolMfaConfigResponse {
    /// `EmailMfaConfiguration`.
    pub email_mfa_configuration: Option<EmailMfaConfigType>,
    /// `MfaConfiguration`.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// `SmsMfaConfiguration`.
    pub sms_mfa_configuration: Option<SmsMfaConfigType>,
    /// `SoftwareTokenMfaConfiguration`.
    pub software_token_mfa_configuration: Option<SoftwareTokenMfaConfigType>,
    /// `WebAuthnConfiguration`.
    pub web_authn_configuration: Option<WebAuthnConfigurationType>,
}

/// `SetUserPoolSessionConfigurationRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetUserPoolSessionConfigurationRequest {
    /// `TokenSession`.
    pub token_session: UserPoolTokenSessionConfigType,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `UserSessionTracking`.
    pub user_session_tracking: UserSessionTrackingType,
}

/// `SetUserPoolSessionConfigurationResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetUserPoolSessionConfigurationResponse {
    /// `TokenSession`.
    pub token_session: Option<UserPoolTokenSessionConfigType>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
    /// `UserSessionTracking`.
    pub user_session_tracking: Option<UserSessionTrackingType>,
}

/// `SetUserSettingsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetUserSettingsRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `MFAOptions`.
    pub mfa_options: Vec<MFAOptionType>,
}

/// `SetUserSettingsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SetUserSettingsResponse {}

/// `SignInPolicyType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SignInPolicyType {
    /// `AllowedFirstAuthFactors`.
    pub allowed_first_auth_factors: Option<Vec<AuthFactorType>>,
}

/// `SignUpRequest` of the API model.
#[derive(Clone, PartialEq)]
pub struct SignUpRequest {
    /// `AnalyticsMetadata`.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `Password`.
    pub password: Option<Sensitive>,
    /// `SecretHash`.
    pub secret_hash: Option<Sensitive>,
    /// `UserAttributes`.
    pub user_attributes: Option<Vec<AttributeType>>,
    /// `UserContextData`.
    pub user_context_data: Option<UserContextDataType>,
    /// `Username`.
    pub username: Sensitive,
    /// `ValidationData`.
    pub validation_data: Option<Vec<AttributeType>>,
}

impl fmt::Debug for SignUpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignUpRequest")
            .field("AnalyticsMetadata", &self.analytics_metadata)
            .field("ClientId", &self.client_id)
            .field("ClientMetadata", &self.client_metadata)
            .field("Password", &self.password)
            .field("SecretHash", &self.secret_hash)
            .field("UserAttributes", &self.user_attributes)
            .field("UserContextData", &"***")
            .field("Username", &self.username)
            .field("ValidationData", &self.validation_data)
            .finish()
    }
}

/// `SignUpResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SignUpResponse {
    /// `CodeDeliveryDetails`.
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
    /// `Session`.
    pub session: Option<Sensitive>,
    /// `UserConfirmed`.
    pub user_confirmed: bool,
    /// `UserSub`.
    pub user_sub: String,
}

/// `SmsConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SmsConfigurationType {
    /// `EumsSms`.
    pub eums_sms: Option<EumsSmsConfigurationType>,
    /// `ExternalId`.
    pub external_id: Option<String>,
    /// `SnsCallerArn`.
    pub sns_caller_arn: Option<String>,
    /// `SnsRegion`.
    pub sns_region: Option<String>,
}

/// `SmsMfaConfigType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SmsMfaConfigType {
    /// `SmsAuthenticationMessage`.
    pub sms_authentication_message: Option<String>,
    /// `SmsConfiguration`.
    pub sms_configuration: Option<SmsConfigurationType>,
}

/// `SoftwareTokenMfaConfigType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SoftwareTokenMfaConfigType {
    /// `Enabled`.
    pub enabled: Option<bool>,
}

/// `SoftwareTokenMfaSettingsType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SoftwareTokenMfaSettingsType {
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `PreferredMfa`.
    pub preferred_mfa: Option<bool>,
}

/// `StartPointInTimeRecoveryRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct StartPointInTimeRecoveryRequest {
    /// `RestoreId`.
    pub restore_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `StartPointInTimeRecoveryResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct StartPointInTimeRecoveryResponse {
    /// `Restoration`.
    pub restoration: Option<RestorationType>,
}

/// `StartUserImportJobRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct StartUserImportJobRequest {
    /// `JobId`.
    pub job_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `StartUserImportJobResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct StartUserImportJobResponse {
    /// `UserImportJob`.
    pub user_import_job: Option<UserImportJobType>,
}

/// `StartWebAuthnRegistrationRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct StartWebAuthnRegistrationRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
}

/// `StartWebAuthnRegistrationResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct StartWebAuthnRegistrationResponse {
    /// `CredentialCreationOptions`.
    pub credential_creation_options: serde_json::Value,
}

/// `StatusType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusType {
    /// `Enabled`.
    Enabled,
    /// `Disabled`.
    Disabled,
    /// A value that the model does not have.
    Unknown(String),
}

impl StatusType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["Enabled", "Disabled"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StatusType {
    fn from(value: &str) -> Self {
        match value {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for StatusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `StopUserImportJobRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct StopUserImportJobRequest {
    /// `JobId`.
    pub job_id: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `StopUserImportJobResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct StopUserImportJobResponse {
    /// `UserImportJob`.
    pub user_import_job: Option<UserImportJobType>,
}

/// `StringAttributeConstraintsType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct StringAttributeConstraintsType {
    /// `MaxLength`.
    pub max_length: Option<String>,
    /// `MinLength`.
    pub min_length: Option<String>,
}

/// `TagResourceRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct TagResourceRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `Tags`.
    pub tags: BTreeMap<String, String>,
}

/// `TagResourceResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TagResourceResponse {}

/// `TermsDescriptionType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct TermsDescriptionType {
    /// `CreationDate`.
    pub creation_date: Timestamp,
    /// `Enforcement`.
    pub enforcement: TermsEnforcementType,
    /// `LastModifiedDate`.
    pub last_modified_date: Timestamp,
    /// `TermsId`.
    pub terms_id: String,
    /// `TermsName`.
    pub terms_name: String,
}

/// `TermsEnforcementType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TermsEnforcementType {
    /// `NONE`.
    None,
    /// A value that the model does not have.
    Unknown(String),
}

impl TermsEnforcementType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["NONE"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TermsEnforcementType {
    fn from(value: &str) -> Self {
        match value {
            "NONE" => Self::None,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for TermsEnforcementType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `TermsSourceType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TermsSourceType {
    /// `LINK`.
    Link,
    /// A value that the model does not have.
    Unknown(String),
}

impl TermsSourceType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["LINK"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Link => "LINK",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TermsSourceType {
    fn from(value: &str) -> Self {
        match value {
            "LINK" => Self::Link,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for TermsSourceType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `TermsType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct TermsType {
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `CreationDate`.
    pub creation_date: Timestamp,
    /// `Enforcement`.
    pub enforcement: TermsEnforcementType,
    /// `LastModifiedDate`.
    pub last_modified_date: Timestamp,
    /// `Links`.
    pub links: BTreeMap<String, String>,
    /// `TermsId`.
    pub terms_id: String,
    /// `TermsName`.
    pub terms_name: String,
    /// `TermsSource`.
    pub terms_source: TermsSourceType,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `TimeUnitsType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeUnitsType {
    /// `seconds`.
    Seconds,
    /// `minutes`.
    Minutes,
    /// `hours`.
    Hours,
    /// `days`.
    Days,
    /// A value that the model does not have.
    Unknown(String),
}

impl TimeUnitsType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["seconds", "minutes", "hours", "days"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TimeUnitsType {
    fn from(value: &str) -> Self {
        match value {
            "seconds" => Self::Seconds,
            "minutes" => Self::Minutes,
            "hours" => Self::Hours,
            "days" => Self::Days,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for TimeUnitsType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `TokenTypeIdentifierType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TokenTypeIdentifierType {
    /// `ACCESS_TOKEN`.
    AccessToken,
    /// `ID_TOKEN`.
    IdToken,
    /// `SAML2`.
    Saml2,
    /// A value that the model does not have.
    Unknown(String),
}

impl TokenTypeIdentifierType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["ACCESS_TOKEN", "ID_TOKEN", "SAML2"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccessToken => "ACCESS_TOKEN",
            Self::IdToken => "ID_TOKEN",
            Self::Saml2 => "SAML2",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TokenTypeIdentifierType {
    fn from(value: &str) -> Self {
        match value {
            "ACCESS_TOKEN" => Self::AccessToken,
            "ID_TOKEN" => Self::IdToken,
            "SAML2" => Self::Saml2,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for TokenTypeIdentifierType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `TokenValidityUnitsType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TokenValidityUnitsType {
    /// `AccessToken`.
    pub access_token: Option<TimeUnitsType>,
    /// `IdToken`.
    pub id_token: Option<TimeUnitsType>,
    /// `RefreshToken`.
    pub refresh_token: Option<TimeUnitsType>,
}

/// `UICustomizationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UICustomizationType {
    /// `CSS`.
    pub css: Option<String>,
    /// `CSSVersion`.
    pub css_version: Option<String>,
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `ImageUrl`.
    pub image_url: Option<String>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
}

/// `UntagResourceRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UntagResourceRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

/// `UntagResourceResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UntagResourceResponse {}

/// `UpdateAuthEventFeedbackRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateAuthEventFeedbackRequest {
    /// `EventId`.
    pub event_id: String,
    /// `FeedbackToken`.
    pub feedback_token: Sensitive,
    /// `FeedbackValue`.
    pub feedback_value: FeedbackValueType,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `Username`.
    pub username: Sensitive,
}

/// `UpdateAuthEventFeedbackResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateAuthEventFeedbackResponse {}

/// `UpdateCIMDPolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateCIMDPolicyRequest {
    /// `CIMDPolicyId`.
    pub cimd_policy_id: String,
    /// `CacheDuration`.
    pub cache_duration: Option<i32>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `URLPatterns`.
    pub url_patterns: Vec<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `UpdateCIMDPolicyResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateCIMDPolicyResponse {
    /// `CIMDPolicy`.
    pub cimd_policy: CIMDPolicyType,
}

/// `UpdateClientMetadataURLStateRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateClientMetadataURLStateRequest {
    /// `Action`.
    pub action: CIMDCacheActionType,
    /// `CIMDPolicyId`.
    pub cimd_policy_id: String,
    /// `URL`.
    pub url: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `UpdateClientMetadataURLStateResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateClientMetadataURLStateResponse {}

/// `UpdateDeviceStatusRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateDeviceStatusRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `DeviceKey`.
    pub device_key: String,
    /// `DeviceRememberedStatus`.
    pub device_remembered_status: Option<DeviceRememberedStatusType>,
}

/// `UpdateDeviceStatusResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateDeviceStatusResponse {}

/// `UpdateGroupRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateGroupRequest {
    /// `Description`.
    pub description: Option<String>,
    /// `GroupName`.
    pub group_name: String,
    /// `Precedence`.
    pub precedence: Option<i32>,
    /// `RoleArn`.
    pub role_arn: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `UpdateGroupResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateGroupResponse {
    /// `Group`.
    pub group: Option<GroupType>,
}

/// `UpdateIdentityProviderRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateIdentityProviderRequest {
    /// `AcrMapping`.
    pub acr_mapping: Option<BTreeMap<String, String>>,
    /// `AttributeMapping`.
    pub attribute_mapping: Option<BTreeMap<String, String>>,
    /// `IdpIdentifiers`.
    pub idp_identifiers: Option<Vec<String>>,
    /// `ProviderDetails`.
    pub provider_details: Option<BTreeMap<String, String>>,
    /// `ProviderName`.
    pub provider_name: String,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `UpdateIdentityProviderResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateIdentityProviderResponse {
    /// `IdentityProvider`.
    pub identity_provider: IdentityProviderType,
}

/// `UpdateManagedLoginBrandingRequest` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateManagedLoginBrandingRequest {
    /// `Assets`.
    pub assets: Option<Vec<AssetType>>,
    /// `ManagedLoginBrandingId`.
    pub managed_login_branding_id: Option<String>,
    /// `Settings`.
    pub settings: Option<serde_json::Value>,
    /// `UseCognitoProvidedValues`.
    pub use_cognito_provided_values: Option<bool>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
}

/// `UpdateManagedLoginBrandingResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateManagedLoginBrandingResponse {
    /// `ManagedLoginBranding`.
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}

/// `UpdateProvisionedLimitRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateProvisionedLimitRequest {
    /// `LimitDefinition`.
    pub limit_definition: LimitDefinitionType,
    /// `RequestedLimitValue`.
    pub requested_limit_value: i32,
}

/// `UpdateProvisionedLimitResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateProvisionedLimitResponse {
    /// `Limit`.
    pub limit: LimitType,
}

/// `UpdateReplicaStatusType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UpdateReplicaStatusType {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// A value that the model does not have.
    Unknown(String),
}

impl UpdateReplicaStatusType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["ACTIVE", "INACTIVE"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UpdateReplicaStatusType {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for UpdateReplicaStatusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `UpdateResourceServerRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateResourceServerRequest {
    /// `Identifier`.
    pub identifier: String,
    /// `Name`.
    pub name: String,
    /// `Scopes`.
    pub scopes: Option<Vec<ResourceServerScopeType>>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `UpdateResourceServerResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateResourceServerResponse {
    /// `ResourceServer`.
    pub resource_server: ResourceServerType,
}

/// `UpdateTermsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateTermsRequest {
    /// `Enforcement`.
    pub enforcement: Option<TermsEnforcementType>,
    /// `Links`.
    pub links: Option<BTreeMap<String, String>>,
    /// `TermsId`.
    pub terms_id: String,
    /// `TermsName`.
    pub terms_name: Option<String>,
    /// `TermsSource`.
    pub terms_source: Option<TermsSourceType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `UpdateTermsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateTermsResponse {
    /// `Terms`.
    pub terms: Option<TermsType>,
}

/// `UpdateUserAttributesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateUserAttributesRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `ClientMetadata`.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `UserAttributes`.
    pub user_attributes: Vec<AttributeType>,
}

/// `UpdateUserAttributesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateUserAttributesResponse {
    /// `CodeDeliveryDetailsList`.
    pub code_delivery_details_list: Option<Vec<CodeDeliveryDetailsType>>,
}

/// `UpdateUserPoolClientRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateUserPoolClientRequest {
    /// `AccessTokenValidity`.
    pub access_token_validity: Option<i32>,
    /// `AllowedOAuthFlows`.
    pub allowed_oauth_flows: Option<Vec<OAuthFlowType>>,
    /// `AllowedOAuthFlowsUserPoolClient`.
    pub allowed_oauth_flows_user_pool_client: Option<bool>,
    /// `AllowedOAuthScopes`.
    pub allowed_oauth_scopes: Option<Vec<String>>,
    /// `AnalyticsConfiguration`.
    pub analytics_configuration: Option<AnalyticsConfigurationType>,
    /// `AuthSessionValidity`.
    pub auth_session_validity: Option<i32>,
    /// `CallbackURLs`.
    pub callback_urls: Option<Vec<String>>,
    /// `ClientId`.
    pub client_id: Sensitive,
    /// `ClientName`.
    pub client_name: Option<String>,
    /// `DefaultRedirectURI`.
    pub default_redirect_uri: Option<String>,
    /// `EnablePropagateAdditionalUserContextData`.
    pub enable_propagate_additional_user_context_data: Option<bool>,
    /// `EnableTokenRevocation`.
    pub enable_token_revocation: Option<bool>,
    /// `ExplicitAuthFlows`.
    pub explicit_auth_flows: Option<Vec<ExplicitAuthFlowsType>>,
    /// `IdTokenValidity`.
    pub id_token_validity: Option<i32>,
    /// `LogoutURLs`.
    pub logout_urls: Option<Vec<String>>,
    /// `PreventUserExistenceErrors`.
    pub prevent_user_existence_errors: Option<PreventUserExistenceErrorTypes>,
    /// `PublishSecretsInAWSSecretsManager`.
    pub publish_secrets_in_aws_secrets_manager: Option<bool>,
    /// `ReadAttributes`.
    pub read_attributes: Option<Vec<String>>,
    /// `RefreshTokenRotation`.
    pub refresh_token_rotation: Option<RefreshTokenRotationType>,
    /// `RefreshTokenValidity`.
    pub refresh_token_validity: Option<i32>,
    /// `SupportedIdentityProviders`.
    pub supported_identity_providers: Option<Vec<String>>,
    /// `TokenValidityUnits`.
    pub token_validity_units: Option<TokenValidityUnitsType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `WriteAttributes`.
    pub write_attributes: Option<Vec<String>>,
}

/// `UpdateUserPoolClientResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateUserPoolClientResponse {
    /// `UserPoolClient`.
    pub user_pool_client: Option<UserPoolClientType>,
}

/// `UpdateUserPoolDomainRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateUserPoolDomainRequest {
    /// `CustomDomainConfig`.
    pub custom_domain_config: Option<CustomDomainConfigType>,
    /// `Domain`.
    pub domain: String,
    /// `ManagedLoginVersion`.
    pub managed_login_version: Option<i32>,
    /// `Routing`.
    pub routing: Option<RoutingType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `UpdateUserPoolDomainResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateUserPoolDomainResponse {
    /// `CloudFrontDomain`.
    pub cloud_front_domain: Option<String>,
    /// `ManagedLoginVersion`.
    pub managed_login_version: Option<i32>,
    /// `Routing`.
    pub routing: Option<RoutingType>,
}

/// `UpdateUserPoolReplicaRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateUserPoolReplicaRequest {
    /// `RegionName`.
    pub region_name: String,
    /// `Status`.
    pub status: UpdateReplicaStatusType,
    /// `UserPoolId`.
    pub user_pool_id: String,
}

/// `UpdateUserPoolReplicaResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateUserPoolReplicaResponse {
    /// `UserPoolReplica`.
    pub user_pool_replica: Option<UserPoolReplicaType>,
}

/// `UpdateUserPoolRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateUserPoolRequest {
    /// `AccountRecoverySetting`.
    pub account_recovery_setting: Option<AccountRecoverySettingType>,
    /// `AcrConfiguration`.
    pub acr_configuration: Option<BTreeMap<String, AcrLevelConfigType>>,
    /// `AdminCreateUserConfig`.
    pub admin_create_user_config: Option<AdminCreateUserConfigType>,
    /// `AutoVerifiedAttributes`.
    pub auto_verified_attributes: Option<Vec<VerifiedAttributeType>>,
    /// `DcrConfiguration`.
    pub dcr_configuration: Option<DcrConfigurationType>,
    /// `DeletionProtection`.
    pub deletion_protection: Option<DeletionProtectionType>,
    /// `DeviceConfiguration`.
    pub device_configuration: Option<DeviceConfigurationType>,
    /// `EmailConfiguration`.
    pub email_configuration: Option<EmailConfigurationType>,
    /// `EmailVerificationMessage`.
    pub email_verification_message: Option<String>,
    /// `EmailVerificationSubject`.
    pub email_verification_subject: Option<String>,
    /// `IssuerConfiguration`.
    pub issuer_configuration: Option<IssuerConfigurationType>,
    /// `KeyConfiguration`.
    pub key_configuration: Option<KeyConfigurationType>,
    /// `LambdaConfig`.
    pub lambda_config: Option<LambdaConfigType>,
    /// `MfaConfiguration`.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// `Policies`.
    pub policies: Option<UserPoolPolicyType>,
    /// `PoolName`.
    pub pool_name: Option<String>,
    /// `SmsAuthenticationMessage`.
    pub sms_authentication_message: Option<String>,
    /// `SmsConfiguration`.
    pub sms_configuration: Option<SmsConfigurationType>,
    /// `SmsVerificationMessage`.
    pub sms_verification_message: Option<String>,
    /// `UserAttributeUpdateSettings`.
    pub user_attribute_update_settings: Option<UserAttributeUpdateSettingsType>,
    /// `UserPoolAddOns`.
    pub user_pool_add_ons: Option<UserPoolAddOnsType>,
    /// `UserPoolId`.
    pub user_pool_id: String,
    /// `UserPoolTags`.
    pub user_pool_tags: Option<BTreeMap<String, String>>,
    /// `UserPoolTier`.
    pub user_pool_tier: Option<UserPoolTierType>,
    /// `VerificationMessageTemplate`.
    pub verification_message_template: Option<VerificationMessageTemplateType>,
}

/// `UpdateUserPoolResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateUserPoolResponse {}

/// `UserAttributeUpdateSettingsType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UserAttributeUpdateSettingsType {
    /// `AttributesRequireVerificationBeforeUpdate`.
    pub attributes_require_verification_before_update: Option<Vec<VerifiedAttributeType>>,
}

/// `UserContextDataType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UserContextDataType {
    /// `EncodedData`.
    pub encoded_data: Option<String>,
    /// `IpAddress`.
    pub ip_address: Option<String>,
}

/// `UserImportJobStatusType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UserImportJobStatusType {
    /// `Created`.
    Created,
    /// `Pending`.
    Pending,
    /// `InProgress`.
    InProgress,
    /// `Stopping`.
    Stopping,
    /// `Expired`.
    Expired,
    /// `Stopped`.
    Stopped,
    /// `Failed`.
    Failed,
    /// `Succeeded`.
    Succeeded,
    /// A value that the model does not have.
    Unknown(String),
}

impl UserImportJobStatusType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &[
        "Created",
        "Pending",
        "InProgress",
        "Stopping",
        "Expired",
        "Stopped",
        "Failed",
        "Succeeded",
    ];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "Created",
            Self::Pending => "Pending",
            Self::InProgress => "InProgress",
            Self::Stopping => "Stopping",
            Self::Expired => "Expired",
            Self::Stopped => "Stopped",
            Self::Failed => "Failed",
            Self::Succeeded => "Succeeded",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserImportJobStatusType {
    fn from(value: &str) -> Self {
        match value {
            "Created" => Self::Created,
            "Pending" => Self::Pending,
            "InProgress" => Self::InProgress,
            "Stopping" => Self::Stopping,
            "Expired" => Self::Expired,
            "Stopped" => Self::Stopped,
            "Failed" => Self::Failed,
            "Succeeded" => Self::Succeeded,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for UserImportJobStatusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `UserImportJobType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UserImportJobType {
    /// `CloudWatchLogsRoleArn`.
    pub cloud_watch_logs_role_arn: Option<String>,
    /// `CompletionDate`.
    pub completion_date: Option<Timestamp>,
    /// `CompletionMessage`.
    pub completion_message: Option<String>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `FailedUsers`.
    pub failed_users: Option<i64>,
    /// `ImportedUsers`.
    pub imported_users: Option<i64>,
    /// `JobId`.
    pub job_id: Option<String>,
    /// `JobName`.
    pub job_name: Option<String>,
    /// `PasswordHashingAlgorithm`.
    pub password_hashing_algorithm: Option<PasswordHashingAlgorithmType>,
    /// `PreSignedUrl`.
    pub pre_signed_url: Option<String>,
    /// `SkippedUsers`.
    pub skipped_users: Option<i64>,
    /// `StartDate`.
    pub start_date: Option<Timestamp>,
    /// `Status`.
    pub status: Option<UserImportJobStatusType>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
}

/// `UserPoolAddOnsType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UserPoolAddOnsType {
    /// `AdvancedSecurityAdditionalFlows`.
    pub advanced_security_additional_flows: Option<AdvancedSecurityAdditionalFlowsType>,
    /// `AdvancedSecurityMode`.
    pub advanced_security_mode: AdvancedSecurityModeType,
}

/// `UserPoolClientDescription` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UserPoolClientDescription {
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `ClientName`.
    pub client_name: Option<String>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
}

/// `UserPoolClientType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UserPoolClientType {
    /// `AccessTokenValidity`.
    pub access_token_validity: Option<i32>,
    /// `AllowedOAuthFlows`.
    pub allowed_oauth_flows: Option<Vec<OAuthFlowType>>,
    /// `AllowedOAuthFlowsUserPoolClient`.
    pub allowed_oauth_flows_user_pool_client: Option<bool>,
    /// `AllowedOAuthScopes`.
    pub allowed_oauth_scopes: Option<Vec<String>>,
    /// `AnalyticsConfiguration`.
    pub analytics_configuration: Option<AnalyticsConfigurationType>,
    /// `AuthSessionValidity`.
    pub auth_session_validity: Option<i32>,
    /// `CallbackURLs`.
    pub callback_urls: Option<Vec<String>>,
    /// `ClientId`.
    pub client_id: Option<Sensitive>,
    /// `ClientName`.
    pub client_name: Option<String>,
    /// `ClientSecret`.
    pub client_secret: Option<Sensitive>,
    /// `ClientSecretArn`.
    pub client_secret_arn: Option<String>,
    /// `ClientType`.
    pub client_type: Option<ClientTypeType>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `DefaultRedirectURI`.
    pub default_redirect_uri: Option<String>,
    /// `EnablePropagateAdditionalUserContextData`.
    pub enable_propagate_additional_user_context_data: Option<bool>,
    /// `EnableTokenRevocation`.
    pub enable_token_revocation: Option<bool>,
    /// `ExplicitAuthFlows`.
    pub explicit_auth_flows: Option<Vec<ExplicitAuthFlowsType>>,
    /// `IdTokenValidity`.
    pub id_token_validity: Option<i32>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `LogoutURLs`.
    pub logout_urls: Option<Vec<String>>,
    /// `PreventUserExistenceErrors`.
    pub prevent_user_existence_errors: Option<PreventUserExistenceErrorTypes>,
    /// `ReadAttributes`.
    pub read_attributes: Option<Vec<String>>,
    /// `RefreshTokenRotation`.
    pub refresh_token_rotation: Option<RefreshTokenRotationType>,
    /// `RefreshTokenValidity`.
    pub refresh_token_validity: Option<i32>,
    /// `SupportedIdentityProviders`.
    pub supported_identity_providers: Option<Vec<String>>,
    /// `TokenValidityUnits`.
    pub token_validity_units: Option<TokenValidityUnitsType>,
    /// `UserPoolId`.
    pub user_pool_id: Option<String>,
    /// `WriteAttributes`.
    pub write_attributes: Option<Vec<String>>,
}

/// `UserPoolDescriptionType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UserPoolDescriptionType {
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `Id`.
    pub id: Option<String>,
    /// `LambdaConfig`.
    pub lambda_config: Option<LambdaConfigType>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `Name`.
    pub name: Option<String>,
    /// `ReplicaRegions`.
    pub replica_regions: Option<Vec<String>>,
    /// `Status`.
    pub status: Option<StatusType>,
}

/// `UserPoolMfaType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UserPoolMfaType {
    /// `OFF`.
    Off,
    /// `ON`.
    On,
    /// `OPTIONAL`.
    Optional,
    /// A value that the model does not have.
    Unknown(String),
}

impl UserPoolMfaType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["OFF", "ON", "OPTIONAL"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "OFF",
            Self::On => "ON",
            Self::Optional => "OPTIONAL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserPoolMfaType {
    fn from(value: &str) -> Self {
        match value {
            "OFF" => Self::Off,
            "ON" => Self::On,
            "OPTIONAL" => Self::Optional,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for UserPoolMfaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `UserPoolPolicyType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UserPoolPolicyType {
    /// `PasswordPolicy`.
    pub password_policy: Option<PasswordPolicyType>,
    /// `SignInPolicy`.
    pub sign_in_policy: Option<SignInPolicyType>,
}

/// `UserPoolReplicaType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UserPoolReplicaType {
    /// `RegionName`.
    pub region_name: Option<String>,
    /// `Role`.
    pub role: Option<ReplicaRoleType>,
    /// `Status`.
    pub status: Option<ReplicaStatusType>,
    /// `UserPoolArn`.
    pub user_pool_arn: Option<String>,
}

/// `UserPoolTierType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UserPoolTierType {
    /// `LITE`.
    Lite,
    /// `ESSENTIALS`.
    Essentials,
    /// `PLUS`.
    Plus,
    /// A value that the model does not have.
    Unknown(String),
}

impl UserPoolTierType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["LITE", "ESSENTIALS", "PLUS"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lite => "LITE",
            Self::Essentials => "ESSENTIALS",
            Self::Plus => "PLUS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserPoolTierType {
    fn from(value: &str) -> Self {
        match value {
            "LITE" => Self::Lite,
            "ESSENTIALS" => Self::Essentials,
            "PLUS" => Self::Plus,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for UserPoolTierType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `UserPoolTokenSessionConfigType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UserPoolTokenSessionConfigType {
    /// `MaxPerUser`.
    pub max_per_user: i32,
}

/// `UserPoolType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UserPoolType {
    /// `AccountRecoverySetting`.
    pub account_recovery_setting: Option<AccountRecoverySettingType>,
    /// `AcrConfiguration`.
    pub acr_configuration: Option<BTreeMap<String, AcrLevelConfigType>>,
    /// `AdminCreateUserConfig`.
    pub admin_create_user_config: Option<AdminCreateUserConfigType>,
    /// `AliasAttributes`.
    pub alias_attributes: Option<Vec<AliasAttributeType>>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `AutoVerifiedAttributes`.
    pub auto_verified_attributes: Option<Vec<VerifiedAttributeType>>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `CustomDomain`.
    pub custom_domain: Option<String>,
    /// `DcrConfiguration`.
    pub dcr_configuration: Option<DcrConfigurationType>,
    /// `DeletionProtection`.
    pub deletion_protection: Option<DeletionProtectionType>,
    /// `DeviceConfiguration`.
    pub device_configuration: Option<DeviceConfigurationType>,
    /// `Domain`.
    pub domain: Option<String>,
    /// `EmailConfiguration`.
    pub email_configuration: Option<EmailConfigurationType>,
    /// `EmailConfigurationFailure`.
    pub email_configuration_failure: Option<String>,
    /// `EmailVerificationMessage`.
    pub email_verification_message: Option<String>,
    /// `EmailVerificationSubject`.
    pub email_verification_subject: Option<String>,
    /// `EstimatedNumberOfUsers`.
    pub estimated_number_of_users: Option<i32>,
    /// `Id`.
    pub id: Option<String>,
    /// `IssuerConfiguration`.
    pub issuer_configuration: Option<IssuerConfigurationType>,
    /// `KeyConfiguration`.
    pub key_configuration: Option<KeyConfigurationType>,
    /// `LambdaConfig`.
    pub lambda_config: Option<LambdaConfigType>,
    /// `LastModifiedDate`.
    pub last_modified_date: Option<Timestamp>,
    /// `MfaConfiguration`.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// `Name`.
    pub name: Option<String>,
    /// `Policies`.
    pub policies: Option<UserPoolPolicyType>,
    /// `SchemaAttributes`.
    pub schema_attributes: Option<Vec<SchemaAttributeType>>,
    /// `SmsAuthenticationMessage`.
    pub sms_authentication_message: Option<String>,
    /// `SmsConfiguration`.
    pub sms_configuration: Option<SmsConfigurationType>,
    /// `SmsConfigurationFailure`.
    pub sms_configuration_failure: Option<String>,
    /// `SmsVerificationMessage`.
    pub sms_verification_message: Option<String>,
    /// `Status`.
    pub status: Option<StatusType>,
    /// `UserAttributeUpdateSettings`.
    pub user_attribute_update_settings: Option<UserAttributeUpdateSettingsType>,
    /// `UserPoolAddOns`.
    pub user_pool_add_ons: Option<UserPoolAddOnsType>,
    /// `UserPoolTags`.
    pub user_pool_tags: Option<BTreeMap<String, String>>,
    /// `UserPoolTier`.
    pub user_pool_tier: Option<UserPoolTierType>,
    /// `UsernameAttributes`.
    pub username_attributes: Option<Vec<UsernameAttributeType>>,
    /// `UsernameConfiguration`.
    pub username_configuration: Option<UsernameConfigurationType>,
    /// `VerificationMessageTemplate`.
    pub verification_message_template: Option<VerificationMessageTemplateType>,
}

/// `UserSessionTrackingType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UserSessionTrackingType {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value that the model does not have.
    Unknown(String),
}

impl UserSessionTrackingType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["ENABLED", "DISABLED"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserSessionTrackingType {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for UserSessionTrackingType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `UserStatusType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UserStatusType {
    /// `UNCONFIRMED`.
    Unconfirmed,
    /// `CONFIRMED`.
    Confirmed,
    /// `ARCHIVED`.
    Archived,
    /// `COMPROMISED`.
    Compromised,
    /// `UNKNOWN`.
    UnknownValue,
    /// `RESET_REQUIRED`.
    ResetRequired,
    /// `FORCE_CHANGE_PASSWORD`.
    ForceChangePassword,
    /// `EXTERNAL_PROVIDER`.
    ExternalProvider,
    /// A value that the model does not have.
    Unknown(String),
}

impl UserStatusType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &[
        "UNCONFIRMED",
        "CONFIRMED",
        "ARCHIVED",
        "COMPROMISED",
        "UNKNOWN",
        "RESET_REQUIRED",
        "FORCE_CHANGE_PASSWORD",
        "EXTERNAL_PROVIDER",
    ];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unconfirmed => "UNCONFIRMED",
            Self::Confirmed => "CONFIRMED",
            Self::Archived => "ARCHIVED",
            Self::Compromised => "COMPROMISED",
            Self::UnknownValue => "UNKNOWN",
            Self::ResetRequired => "RESET_REQUIRED",
            Self::ForceChangePassword => "FORCE_CHANGE_PASSWORD",
            Self::ExternalProvider => "EXTERNAL_PROVIDER",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserStatusType {
    fn from(value: &str) -> Self {
        match value {
            "UNCONFIRMED" => Self::Unconfirmed,
            "CONFIRMED" => Self::Confirmed,
            "ARCHIVED" => Self::Archived,
            "COMPROMISED" => Self::Compromised,
            "UNKNOWN" => Self::UnknownValue,
            "RESET_REQUIRED" => Self::ResetRequired,
            "FORCE_CHANGE_PASSWORD" => Self::ForceChangePassword,
            "EXTERNAL_PROVIDER" => Self::ExternalProvider,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for UserStatusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `UserType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UserType {
    /// `Attributes`.
    pub attributes: Option<Vec<AttributeType>>,
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `MFAOptions`.
    pub mfa_options: Option<Vec<MFAOptionType>>,
    /// `UserCreateDate`.
    pub user_create_date: Option<Timestamp>,
    /// `UserLastModifiedDate`.
    pub user_last_modified_date: Option<Timestamp>,
    /// `UserStatus`.
    pub user_status: Option<UserStatusType>,
    /// `Username`.
    pub username: Option<Sensitive>,
}

/// `UserVerificationType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UserVerificationType {
    /// `required`.
    Required,
    /// `preferred`.
    Preferred,
    /// A value that the model does not have.
    Unknown(String),
}

impl UserVerificationType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["required", "preferred"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Required => "required",
            Self::Preferred => "preferred",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserVerificationType {
    fn from(value: &str) -> Self {
        match value {
            "required" => Self::Required,
            "preferred" => Self::Preferred,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for UserVerificationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `UsernameAttributeType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UsernameAttributeType {
    /// `phone_number`.
    PhoneNumber,
    /// `email`.
    Email,
    /// A value that the model does not have.
    Unknown(String),
}

impl UsernameAttributeType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["phone_number", "email"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PhoneNumber => "phone_number",
            Self::Email => "email",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UsernameAttributeType {
    fn from(value: &str) -> Self {
        match value {
            "phone_number" => Self::PhoneNumber,
            "email" => Self::Email,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for UsernameAttributeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `UsernameConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UsernameConfigurationType {
    /// `CaseSensitive`.
    pub case_sensitive: bool,
}

/// `VerificationMessageTemplateType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct VerificationMessageTemplateType {
    /// `DefaultEmailOption`.
    pub default_email_option: Option<DefaultEmailOptionType>,
    /// `EmailMessage`.
    pub email_message: Option<String>,
    /// `EmailMessageByLink`.
    pub email_message_by_link: Option<String>,
    /// `EmailSubject`.
    pub email_subject: Option<String>,
    /// `EmailSubjectByLink`.
    pub email_subject_by_link: Option<String>,
    /// `SmsMessage`.
    pub sms_message: Option<String>,
}

/// `VerifiedAttributeType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VerifiedAttributeType {
    /// `phone_number`.
    PhoneNumber,
    /// `email`.
    Email,
    /// A value that the model does not have.
    Unknown(String),
}

impl VerifiedAttributeType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["phone_number", "email"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PhoneNumber => "phone_number",
            Self::Email => "email",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VerifiedAttributeType {
    fn from(value: &str) -> Self {
        match value {
            "phone_number" => Self::PhoneNumber,
            "email" => Self::Email,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for VerifiedAttributeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `VerifySoftwareTokenRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct VerifySoftwareTokenRequest {
    /// `AccessToken`.
    pub access_token: Option<Sensitive>,
    /// `FriendlyDeviceName`.
    pub friendly_device_name: Option<String>,
    /// `Session`.
    pub session: Option<Sensitive>,
    /// `UserCode`.
    pub user_code: Sensitive,
}

/// `VerifySoftwareTokenResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct VerifySoftwareTokenResponse {
    /// `Session`.
    pub session: Option<Sensitive>,
    /// `Status`.
    pub status: Option<VerifySoftwareTokenResponseType>,
}

/// `VerifySoftwareTokenResponseType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VerifySoftwareTokenResponseType {
    /// `SUCCESS`.
    Success,
    /// `ERROR`.
    Error,
    /// A value that the model does not have.
    Unknown(String),
}

impl VerifySoftwareTokenResponseType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["SUCCESS", "ERROR"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::Error => "ERROR",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VerifySoftwareTokenResponseType {
    fn from(value: &str) -> Self {
        match value {
            "SUCCESS" => Self::Success,
            "ERROR" => Self::Error,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for VerifySoftwareTokenResponseType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `VerifyUserAttributeRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct VerifyUserAttributeRequest {
    /// `AccessToken`.
    pub access_token: Sensitive,
    /// `AttributeName`.
    pub attribute_name: String,
    /// `Code`.
    pub code: String,
}

/// `VerifyUserAttributeResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct VerifyUserAttributeResponse {}

/// `WebAuthnConfigurationType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct WebAuthnConfigurationType {
    /// `FactorConfiguration`.
    pub factor_configuration: Option<WebAuthnFactorConfigurationType>,
    /// `RelyingPartyId`.
    pub relying_party_id: Option<String>,
    /// `UserVerification`.
    pub user_verification: Option<UserVerificationType>,
}

/// `WebAuthnCredentialDescription` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct WebAuthnCredentialDescription {
    /// `AuthenticatorAttachment`.
    pub authenticator_attachment: Option<String>,
    /// `AuthenticatorTransports`.
    pub authenticator_transports: Vec<String>,
    /// `CreatedAt`.
    pub created_at: Timestamp,
    /// `CredentialId`.
    pub credential_id: String,
    /// `FriendlyCredentialName`.
    pub friendly_credential_name: String,
    /// `RelyingPartyId`.
    pub relying_party_id: String,
}

/// `WebAuthnFactorConfigurationType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WebAuthnFactorConfigurationType {
    /// `SINGLE_FACTOR`.
    SingleFactor,
    /// `MULTI_FACTOR_WITH_USER_VERIFICATION`.
    MultiFactorWithUserVerification,
    /// A value that the model does not have.
    Unknown(String),
}

impl WebAuthnFactorConfigurationType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["SINGLE_FACTOR", "MULTI_FACTOR_WITH_USER_VERIFICATION"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SingleFactor => "SINGLE_FACTOR",
            Self::MultiFactorWithUserVerification => "MULTI_FACTOR_WITH_USER_VERIFICATION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for WebAuthnFactorConfigurationType {
    fn from(value: &str) -> Self {
        match value {
            "SINGLE_FACTOR" => Self::SingleFactor,
            "MULTI_FACTOR_WITH_USER_VERIFICATION" => Self::MultiFactorWithUserVerification,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for WebAuthnFactorConfigurationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `WebAuthnMfaSettingsType` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct WebAuthnMfaSettingsType {
    /// `Enabled`.
    pub enabled: Option<bool>,
}
