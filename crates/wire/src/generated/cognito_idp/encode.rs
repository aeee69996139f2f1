// Made by `cargo xtask codegen` from models/; do not edit.

#![allow(clippy::too_many_lines)]

use super::types::*;
use crate::encode::{Encode, Writer};

impl Encode for AccountRecoverySettingType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.recovery_mechanisms {
            w.member("RecoveryMechanisms");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AccountTakeoverActionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("EventAction");
        self.event_action.encode(w);
        w.member("Notify");
        self.notify.encode(w);
        w.close();
    }
}

impl Encode for AccountTakeoverActionsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.high_action {
            w.member("HighAction");
            value.encode(w);
        }
        if let Some(value) = &self.low_action {
            w.member("LowAction");
            value.encode(w);
        }
        if let Some(value) = &self.medium_action {
            w.member("MediumAction");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AccountTakeoverEventActionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for AccountTakeoverRiskConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Actions");
        self.actions.encode(w);
        if let Some(value) = &self.notify_configuration {
            w.member("NotifyConfiguration");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AcrLevelConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("AcrValue");
        self.acr_value.encode(w);
        w.close();
    }
}

impl Encode for AddCustomAttributesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AddUserPoolClientSecretResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.client_secret_descriptor {
            w.member("ClientSecretDescriptor");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AdminConfirmSignUpResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminCreateUserConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.allow_admin_create_user_only {
            w.member("AllowAdminCreateUserOnly");
            value.encode(w);
        }
        if let Some(value) = &self.invite_message_template {
            w.member("InviteMessageTemplate");
            value.encode(w);
        }
        if let Some(value) = &self.unused_account_validity_days {
            w.member("UnusedAccountValidityDays");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AdminCreateUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user {
            w.member("User");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AdminDeleteSoftwareTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminDeleteUserAttributesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminDisableProviderForUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminDisableUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminEnableUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminGetDeviceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Device");
        self.device.encode(w);
        w.close();
    }
}

impl Encode for AdminGetUserAuthFactorsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.configured_user_auth_factors {
            w.member("ConfiguredUserAuthFactors");
            value.encode(w);
        }
        if let Some(value) = &self.preferred_mfa_setting {
            w.member("PreferredMfaSetting");
            value.encode(w);
        }
        if let Some(value) = &self.user_mfa_setting_list {
            w.member("UserMFASettingList");
            value.encode(w);
        }
        w.member("Username");
        self.username.encode(w);
        w.close();
    }
}

impl Encode for AdminGetUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.enabled {
            w.member("Enabled");
            value.encode(w);
        }
        if let Some(value) = &self.mfa_options {
            w.member("MFAOptions");
            value.encode(w);
        }
        if let Some(value) = &self.preferred_mfa_setting {
            w.member("PreferredMfaSetting");
            value.encode(w);
        }
        if let Some(value) = &self.user_attributes {
            w.member("UserAttributes");
            value.encode(w);
        }
        if let Some(value) = &self.user_create_date {
            w.member("UserCreateDate");
            value.encode(w);
        }
        if let Some(value) = &self.user_last_modified_date {
            w.member("UserLastModifiedDate");
            value.encode(w);
        }
        if let Some(value) = &self.user_mfa_setting_list {
            w.member("UserMFASettingList");
            value.encode(w);
        }
        if let Some(value) = &self.user_status {
            w.member("UserStatus");
            value.encode(w);
        }
        w.member("Username");
        self.username.encode(w);
        w.close();
    }
}

impl Encode for AdminInitiateAuthResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.authentication_result {
            w.member("AuthenticationResult");
            value.encode(w);
        }
        if let Some(value) = &self.available_challenges {
            w.member("AvailableChallenges");
            value.encode(w);
        }
        if let Some(value) = &self.challenge_name {
            w.member("ChallengeName");
            value.encode(w);
        }
        if let Some(value) = &self.challenge_parameters {
            w.member("ChallengeParameters");
            value.encode(w);
        }
        if let Some(value) = &self.session {
            w.member("Session");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AdminLinkProviderForUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminListDevicesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.devices {
            w.member("Devices");
            value.encode(w);
        }
        if let Some(value) = &self.pagination_token {
            w.member("PaginationToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AdminListGroupsForUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.groups {
            w.member("Groups");
            value.encode(w);
        }
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AdminListUserAuthEventsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.auth_events {
            w.member("AuthEvents");
            value.encode(w);
        }
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AdminListUserSessionsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        if let Some(value) = &self.sessions {
            w.member("Sessions");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AdminResetUserPasswordResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminRespondToAuthChallengeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.authentication_result {
            w.member("AuthenticationResult");
            value.encode(w);
        }
        if let Some(value) = &self.available_challenges {
            w.member("AvailableChallenges");
            value.encode(w);
        }
        if let Some(value) = &self.challenge_name {
            w.member("ChallengeName");
            value.encode(w);
        }
        if let Some(value) = &self.challenge_parameters {
            w.member("ChallengeParameters");
            value.encode(w);
        }
        if let Some(value) = &self.session {
            w.member("Session");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AdminRevokeUserSessionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminSetUserMFAPreferenceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminSetUserPasswordResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminSetUserSettingsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminUpdateAuthEventFeedbackResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminUpdateDeviceStatusResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminUpdateUserAttributesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdminUserGlobalSignOutResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for AdvancedSecurityAdditionalFlowsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.custom_auth_mode {
            w.member("CustomAuthMode");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AdvancedSecurityEnabledModeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for AdvancedSecurityModeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for AliasAttributeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for AnalyticsConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.application_arn {
            w.member("ApplicationArn");
            value.encode(w);
        }
        if let Some(value) = &self.application_id {
            w.member("ApplicationId");
            value.encode(w);
        }
        if let Some(value) = &self.external_id {
            w.member("ExternalId");
            value.encode(w);
        }
        if let Some(value) = &self.role_arn {
            w.member("RoleArn");
            value.encode(w);
        }
        if let Some(value) = &self.user_data_shared {
            w.member("UserDataShared");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AnalyticsMetadataType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.analytics_endpoint_id {
            w.member("AnalyticsEndpointId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AssetCategoryType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for AssetExtensionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for AssetType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.bytes {
            w.member("Bytes");
            value.encode(w);
        }
        w.member("Category");
        self.category.encode(w);
        w.member("ColorMode");
        self.color_mode.encode(w);
        w.member("Extension");
        self.extension.encode(w);
        if let Some(value) = &self.resource_id {
            w.member("ResourceId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AssociateSoftwareTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.secret_code {
            w.member("SecretCode");
            value.encode(w);
        }
        if let Some(value) = &self.session {
            w.member("Session");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AttributeDataType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for AttributeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Name");
        self.name.encode(w);
        if let Some(value) = &self.value {
            w.member("Value");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AuthEventType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.challenge_responses {
            w.member("ChallengeResponses");
            value.encode(w);
        }
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.event_context_data {
            w.member("EventContextData");
            value.encode(w);
        }
        if let Some(value) = &self.event_feedback {
            w.member("EventFeedback");
            value.encode(w);
        }
        if let Some(value) = &self.event_id {
            w.member("EventId");
            value.encode(w);
        }
        if let Some(value) = &self.event_response {
            w.member("EventResponse");
            value.encode(w);
        }
        if let Some(value) = &self.event_risk {
            w.member("EventRisk");
            value.encode(w);
        }
        if let Some(value) = &self.event_type {
            w.member("EventType");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AuthFactorType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for AuthFlowType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for AuthenticationResultType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.access_token {
            w.member("AccessToken");
            value.encode(w);
        }
        if let Some(value) = &self.expires_in {
            w.member("ExpiresIn");
            value.encode(w);
        }
        if let Some(value) = &self.id_token {
            w.member("IdToken");
            value.encode(w);
        }
        if let Some(value) = &self.new_device_metadata {
            w.member("NewDeviceMetadata");
            value.encode(w);
        }
        if let Some(value) = &self.refresh_token {
            w.member("RefreshToken");
            value.encode(w);
        }
        if let Some(value) = &self.token_type {
            w.member("TokenType");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CIMDCacheActionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for CIMDPolicySummaryType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("CIMDPolicyId");
        self.cimd_policy_id.encode(w);
        if let Some(value) = &self.cache_duration {
            w.member("CacheDuration");
            value.encode(w);
        }
        if let Some(value) = &self.client_id {
            w.member("ClientId");
            value.encode(w);
        }
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.last_modified_date {
            w.member("LastModifiedDate");
            value.encode(w);
        }
        w.member("PolicyName");
        self.policy_name.encode(w);
        w.close();
    }
}

impl Encode for CIMDPolicyType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("CIMDPolicyId");
        self.cimd_policy_id.encode(w);
        if let Some(value) = &self.cache_duration {
            w.member("CacheDuration");
            value.encode(w);
        }
        if let Some(value) = &self.client_id {
            w.member("ClientId");
            value.encode(w);
        }
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.last_modified_date {
            w.member("LastModifiedDate");
            value.encode(w);
        }
        w.member("PolicyName");
        self.policy_name.encode(w);
        if let Some(value) = &self.url_patterns {
            w.member("URLPatterns");
            value.encode(w);
        }
        w.member("UserPoolId");
        self.user_pool_id.encode(w);
        w.close();
    }
}

impl Encode for CancelPointInTimeRecoveryResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.restoration {
            w.member("Restoration");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ChallengeName {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for ChallengeNameType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for ChallengeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for ChallengeResponseType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.challenge_name {
            w.member("ChallengeName");
            value.encode(w);
        }
        if let Some(value) = &self.challenge_response {
            w.member("ChallengeResponse");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ChangePasswordResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for ClientAuthenticationResultType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.access_token {
            w.member("AccessToken");
            value.encode(w);
        }
        if let Some(value) = &self.expires_in {
            w.member("ExpiresIn");
            value.encode(w);
        }
        if let Some(value) = &self.token_type {
            w.member("TokenType");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ClientMetadataURLType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.cached_date {
            w.member("CachedDate");
            value.encode(w);
        }
        if let Some(value) = &self.expiration_date {
            w.member("ExpirationDate");
            value.encode(w);
        }
        w.member("URL");
        self.url.encode(w);
        w.close();
    }
}

impl Encode for ClientSSOSessionConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("MaxValidityMinutes");
        self.max_validity_minutes.encode(w);
        w.close();
    }
}

impl Encode for ClientSecretDescriptorType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.client_secret_create_date {
            w.member("ClientSecretCreateDate");
            value.encode(w);
        }
        if let Some(value) = &self.client_secret_id {
            w.member("ClientSecretId");
            value.encode(w);
        }
        if let Some(value) = &self.client_secret_value {
            w.member("ClientSecretValue");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ClientTypeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for CloudWatchLogsConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.log_group_arn {
            w.member("LogGroupArn");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CodeDeliveryDetailsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.attribute_name {
            w.member("AttributeName");
            value.encode(w);
        }
        if let Some(value) = &self.delivery_medium {
            w.member("DeliveryMedium");
            value.encode(w);
        }
        if let Some(value) = &self.destination {
            w.member("Destination");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ColorSchemeModeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for CompleteWebAuthnRegistrationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for CompromisedCredentialsActionsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("EventAction");
        self.event_action.encode(w);
        w.close();
    }
}

impl Encode for CompromisedCredentialsEventActionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for CompromisedCredentialsRiskConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Actions");
        self.actions.encode(w);
        if let Some(value) = &self.event_filter {
            w.member("EventFilter");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ConfirmDeviceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_confirmation_necessary {
            w.member("UserConfirmationNecessary");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ConfirmForgotPasswordResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for ConfirmSignUpResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.session {
            w.member("Session");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ContextDataType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.encoded_data {
            w.member("EncodedData");
            value.encode(w);
        }
        w.member("HttpHeaders");
        self.http_headers.encode(w);
        w.member("IpAddress");
        self.ip_address.encode(w);
        w.member("ServerName");
        self.server_name.encode(w);
        w.member("ServerPath");
        self.server_path.encode(w);
        w.close();
    }
}

impl Encode for CreateCIMDPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("CIMDPolicy");
        self.cimd_policy.encode(w);
        w.close();
    }
}

impl Encode for CreateGroupResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.group {
            w.member("Group");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CreateIdentityProviderResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("IdentityProvider");
        self.identity_provider.encode(w);
        w.close();
    }
}

impl Encode for CreateManagedLoginBrandingResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.managed_login_branding {
            w.member("ManagedLoginBranding");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CreateResourceServerResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("ResourceServer");
        self.resource_server.encode(w);
        w.close();
    }
}

impl Encode for CreateTermsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.terms {
            w.member("Terms");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CreateUserImportJobResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_import_job {
            w.member("UserImportJob");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CreateUserPoolClientResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_pool_client {
            w.member("UserPoolClient");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CreateUserPoolDomainResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.cloud_front_domain {
            w.member("CloudFrontDomain");
            value.encode(w);
        }
        if let Some(value) = &self.managed_login_version {
            w.member("ManagedLoginVersion");
            value.encode(w);
        }
        if let Some(value) = &self.routing {
            w.member("Routing");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CreateUserPoolReplicaResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_pool_replica {
            w.member("UserPoolReplica");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CreateUserPoolResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_pool {
            w.member("UserPool");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CustomDomainConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("CertificateArn");
        self.certificate_arn.encode(w);
        if let Some(value) = &self.security_policy {
            w.member("SecurityPolicy");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CustomEmailLambdaVersionConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("LambdaArn");
        self.lambda_arn.encode(w);
        w.member("LambdaVersion");
        self.lambda_version.encode(w);
        w.close();
    }
}

impl Encode for CustomEmailSenderLambdaVersionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for CustomSMSLambdaVersionConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("LambdaArn");
        self.lambda_arn.encode(w);
        w.member("LambdaVersion");
        self.lambda_version.encode(w);
        w.close();
    }
}

impl Encode for CustomSMSSenderLambdaVersionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for DcrConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.allowed_scopes {
            w.member("AllowedScopes");
            value.encode(w);
        }
        if let Some(value) = &self.authenticated_grant_types {
            w.member("AuthenticatedGrantTypes");
            value.encode(w);
        }
        if let Some(value) = &self.enable_status {
            w.member("EnableStatus");
            value.encode(w);
        }
        if let Some(value) = &self.open_dcr_enabled {
            w.member("OpenDcrEnabled");
            value.encode(w);
        }
        if let Some(value) = &self.open_dcr_grant_types {
            w.member("OpenDcrGrantTypes");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DefaultEmailOptionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for DeleteCIMDPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for DeleteUserAttributesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for DeleteUserPoolClientSecretResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for DeleteUserPoolDomainResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for DeleteUserPoolReplicaResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_pool_replica {
            w.member("UserPoolReplica");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DeleteWebAuthnCredentialResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for DeletionProtectionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for DeliveryMediumType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for DescribeCIMDPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("CIMDPolicy");
        self.cimd_policy.encode(w);
        w.close();
    }
}

impl Encode for DescribeIdentityProviderResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("IdentityProvider");
        self.identity_provider.encode(w);
        w.close();
    }
}

impl Encode for DescribeManagedLoginBrandingByClientResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.managed_login_branding {
            w.member("ManagedLoginBranding");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DescribeManagedLoginBrandingResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.managed_login_branding {
            w.member("ManagedLoginBranding");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DescribePointInTimeRecoveryResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.restoration {
            w.member("Restoration");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DescribeResourceServerResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("ResourceServer");
        self.resource_server.encode(w);
        w.close();
    }
}

impl Encode for DescribeRiskConfigurationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("RiskConfiguration");
        self.risk_configuration.encode(w);
        w.close();
    }
}

impl Encode for DescribeTermsByClientResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.terms {
            w.member("Terms");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DescribeTermsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.terms {
            w.member("Terms");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DescribeUserImportJobResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_import_job {
            w.member("UserImportJob");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DescribeUserPoolClientResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_pool_client {
            w.member("UserPoolClient");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DescribeUserPoolDomainResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.domain_description {
            w.member("DomainDescription");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DescribeUserPoolResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_pool {
            w.member("UserPool");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DeviceConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.challenge_required_on_new_device {
            w.member("ChallengeRequiredOnNewDevice");
            value.encode(w);
        }
        if let Some(value) = &self.device_only_remembered_on_user_prompt {
            w.member("DeviceOnlyRememberedOnUserPrompt");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DeviceRememberedStatusType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for DeviceSecretVerifierConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.password_verifier {
            w.member("PasswordVerifier");
            value.encode(w);
        }
        if let Some(value) = &self.salt {
            w.member("Salt");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DeviceType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.device_attributes {
            w.member("DeviceAttributes");
            value.encode(w);
        }
        if let Some(value) = &self.device_create_date {
            w.member("DeviceCreateDate");
            value.encode(w);
        }
        if let Some(value) = &self.device_key {
            w.member("DeviceKey");
            value.encode(w);
        }
        if let Some(value) = &self.device_last_authenticated_date {
            w.member("DeviceLastAuthenticatedDate");
            value.encode(w);
        }
        if let Some(value) = &self.device_last_modified_date {
            w.member("DeviceLastModifiedDate");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DomainDescriptionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.aws_account_id {
            w.member("AWSAccountId");
            value.encode(w);
        }
        if let Some(value) = &self.cloud_front_distribution {
            w.member("CloudFrontDistribution");
            value.encode(w);
        }
        if let Some(value) = &self.custom_domain_config {
            w.member("CustomDomainConfig");
            value.encode(w);
        }
        if let Some(value) = &self.domain {
            w.member("Domain");
            value.encode(w);
        }
        if let Some(value) = &self.managed_login_version {
            w.member("ManagedLoginVersion");
            value.encode(w);
        }
        if let Some(value) = &self.routing {
            w.member("Routing");
            value.encode(w);
        }
        if let Some(value) = &self.s3_bucket {
            w.member("S3Bucket");
            value.encode(w);
        }
        if let Some(value) = &self.status {
            w.member("Status");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        if let Some(value) = &self.version {
            w.member("Version");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DomainStatusType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for EmailConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.configuration_set {
            w.member("ConfigurationSet");
            value.encode(w);
        }
        if let Some(value) = &self.email_sending_account {
            w.member("EmailSendingAccount");
            value.encode(w);
        }
        if let Some(value) = &self.from {
            w.member("From");
            value.encode(w);
        }
        if let Some(value) = &self.reply_to_email_address {
            w.member("ReplyToEmailAddress");
            value.encode(w);
        }
        if let Some(value) = &self.source_arn {
            w.member("SourceArn");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for EmailMfaConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.message {
            w.member("Message");
            value.encode(w);
        }
        if let Some(value) = &self.subject {
            w.member("Subject");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for EmailMfaSettingsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.enabled {
            w.member("Enabled");
            value.encode(w);
        }
        if let Some(value) = &self.preferred_mfa {
            w.member("PreferredMfa");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for EmailSendingAccountType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for EncryptionKeyType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for EumsSmsConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("CallerArn");
        self.caller_arn.encode(w);
        if let Some(value) = &self.configuration_set_name {
            w.member("ConfigurationSetName");
            value.encode(w);
        }
        if let Some(value) = &self.external_id {
            w.member("ExternalId");
            value.encode(w);
        }
        if let Some(value) = &self.in_entity_id {
            w.member("InEntityId");
            value.encode(w);
        }
        if let Some(value) = &self.in_template_id {
            w.member("InTemplateId");
            value.encode(w);
        }
        if let Some(value) = &self.origination_identity {
            w.member("OriginationIdentity");
            value.encode(w);
        }
        if let Some(value) = &self.region {
            w.member("Region");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for EventContextDataType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.city {
            w.member("City");
            value.encode(w);
        }
        if let Some(value) = &self.country {
            w.member("Country");
            value.encode(w);
        }
        if let Some(value) = &self.device_name {
            w.member("DeviceName");
            value.encode(w);
        }
        if let Some(value) = &self.ip_address {
            w.member("IpAddress");
            value.encode(w);
        }
        if let Some(value) = &self.timezone {
            w.member("Timezone");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for EventFeedbackType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.feedback_date {
            w.member("FeedbackDate");
            value.encode(w);
        }
        w.member("FeedbackValue");
        self.feedback_value.encode(w);
        w.member("Provider");
        self.provider.encode(w);
        w.close();
    }
}

impl Encode for EventFilterType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for EventResponseType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for EventRiskType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.compromised_credentials_detected {
            w.member("CompromisedCredentialsDetected");
            value.encode(w);
        }
        if let Some(value) = &self.risk_decision {
            w.member("RiskDecision");
            value.encode(w);
        }
        if let Some(value) = &self.risk_level {
            w.member("RiskLevel");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for EventSourceName {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for EventType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for ExplicitAuthFlowsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for FailoverType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("PrimaryRoute53HealthCheckId");
        self.primary_route53_health_check_id.encode(w);
        w.member("SecondaryRegion");
        self.secondary_region.encode(w);
        w.close();
    }
}

impl Encode for FeatureType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for FeedbackValueType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for FirehoseConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.stream_arn {
            w.member("StreamArn");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ForgotPasswordResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.code_delivery_details {
            w.member("CodeDeliveryDetails");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetCSVHeaderResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.csv_header {
            w.member("CSVHeader");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetClientTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.client_authentication_result {
            w.member("ClientAuthenticationResult");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetDerivedTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.expires_in {
            w.member("ExpiresIn");
            value.encode(w);
        }
        w.member("IssuedToken");
        self.issued_token.encode(w);
        w.member("IssuedTokenType");
        self.issued_token_type.encode(w);
        if let Some(value) = &self.scopes {
            w.member("Scopes");
            value.encode(w);
        }
        w.member("TokenType");
        self.token_type.encode(w);
        w.close();
    }
}

impl Encode for GetDeviceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Device");
        self.device.encode(w);
        w.close();
    }
}

impl Encode for GetGroupResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.group {
            w.member("Group");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetIdentityProviderByIdentifierResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("IdentityProvider");
        self.identity_provider.encode(w);
        w.close();
    }
}

impl Encode for GetLogDeliveryConfigurationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.log_delivery_configuration {
            w.member("LogDeliveryConfiguration");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetProvisionedLimitResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Limit");
        self.limit.encode(w);
        w.close();
    }
}

impl Encode for GetSigningCertificateResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.certificate {
            w.member("Certificate");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetTokensFromRefreshTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.authentication_result {
            w.member("AuthenticationResult");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetUICustomizationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("UICustomization");
        self.ui_customization.encode(w);
        w.close();
    }
}

impl Encode for GetUserAttributeVerificationCodeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.code_delivery_details {
            w.member("CodeDeliveryDetails");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetUserAuthFactorsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.configured_user_auth_factors {
            w.member("ConfiguredUserAuthFactors");
            value.encode(w);
        }
        if let Some(value) = &self.preferred_mfa_setting {
            w.member("PreferredMfaSetting");
            value.encode(w);
        }
        if let Some(value) = &self.user_mfa_setting_list {
            w.member("UserMFASettingList");
            value.encode(w);
        }
        w.member("Username");
        self.username.encode(w);
        w.close();
    }
}

impl Encode for GetUserPoolClientSessionConfigurationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.client_id {
            w.member("ClientId");
            value.encode(w);
        }
        if let Some(value) = &self.sso_session {
            w.member("SSOSession");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetUserPoolMfaConfigResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.email_mfa_configuration {
            w.member("EmailMfaConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.mfa_configuration {
            w.member("MfaConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.sms_mfa_configuration {
            w.member("SmsMfaConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.software_token_mfa_configuration {
            w.member("SoftwareTokenMfaConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.web_authn_configuration {
            w.member("WebAuthnConfiguration");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetUserPoolSessionConfigurationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.token_session {
            w.member("TokenSession");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        if let Some(value) = &self.user_session_tracking {
            w.member("UserSessionTracking");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.mfa_options {
            w.member("MFAOptions");
            value.encode(w);
        }
        if let Some(value) = &self.preferred_mfa_setting {
            w.member("PreferredMfaSetting");
            value.encode(w);
        }
        w.member("UserAttributes");
        self.user_attributes.encode(w);
        if let Some(value) = &self.user_mfa_setting_list {
            w.member("UserMFASettingList");
            value.encode(w);
        }
        w.member("Username");
        self.username.encode(w);
        w.close();
    }
}

impl Encode for GlobalSignOutResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for GroupType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.description {
            w.member("Description");
            value.encode(w);
        }
        if let Some(value) = &self.group_name {
            w.member("GroupName");
            value.encode(w);
        }
        if let Some(value) = &self.last_modified_date {
            w.member("LastModifiedDate");
            value.encode(w);
        }
        if let Some(value) = &self.precedence {
            w.member("Precedence");
            value.encode(w);
        }
        if let Some(value) = &self.role_arn {
            w.member("RoleArn");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for HttpHeader {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.header_name {
            w.member("headerName");
            value.encode(w);
        }
        if let Some(value) = &self.header_value {
            w.member("headerValue");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for IdentityProviderType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.acr_mapping {
            w.member("AcrMapping");
            value.encode(w);
        }
        if let Some(value) = &self.attribute_mapping {
            w.member("AttributeMapping");
            value.encode(w);
        }
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.idp_identifiers {
            w.member("IdpIdentifiers");
            value.encode(w);
        }
        if let Some(value) = &self.last_modified_date {
            w.member("LastModifiedDate");
            value.encode(w);
        }
        if let Some(value) = &self.provider_details {
            w.member("ProviderDetails");
            value.encode(w);
        }
        if let Some(value) = &self.provider_name {
            w.member("ProviderName");
            value.encode(w);
        }
        if let Some(value) = &self.provider_type {
            w.member("ProviderType");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for IdentityProviderTypeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for InboundFederationLambdaType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("LambdaArn");
        self.lambda_arn.encode(w);
        w.member("LambdaVersion");
        self.lambda_version.encode(w);
        w.close();
    }
}

impl Encode for InboundFederationLambdaVersionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for InitiateAuthResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.authentication_result {
            w.member("AuthenticationResult");
            value.encode(w);
        }
        if let Some(value) = &self.available_challenges {
            w.member("AvailableChallenges");
            value.encode(w);
        }
        if let Some(value) = &self.challenge_name {
            w.member("ChallengeName");
            value.encode(w);
        }
        if let Some(value) = &self.challenge_parameters {
            w.member("ChallengeParameters");
            value.encode(w);
        }
        if let Some(value) = &self.session {
            w.member("Session");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for InitiatePointInTimeRecoveryResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.restoration {
            w.member("Restoration");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for IssuedTokenTypeIdentifierType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for IssuerConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.r#type {
            w.member("Type");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for IssuerType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for KeyConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.key_type {
            w.member("KeyType");
            value.encode(w);
        }
        if let Some(value) = &self.kms_key_arn {
            w.member("KmsKeyArn");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for LambdaConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.create_auth_challenge {
            w.member("CreateAuthChallenge");
            value.encode(w);
        }
        if let Some(value) = &self.custom_email_sender {
            w.member("CustomEmailSender");
            value.encode(w);
        }
        if let Some(value) = &self.custom_message {
            w.member("CustomMessage");
            value.encode(w);
        }
        if let Some(value) = &self.custom_sms_sender {
            w.member("CustomSMSSender");
            value.encode(w);
        }
        if let Some(value) = &self.define_auth_challenge {
            w.member("DefineAuthChallenge");
            value.encode(w);
        }
        if let Some(value) = &self.inbound_federation {
            w.member("InboundFederation");
            value.encode(w);
        }
        if let Some(value) = &self.kms_key_id {
            w.member("KMSKeyID");
            value.encode(w);
        }
        if let Some(value) = &self.post_authentication {
            w.member("PostAuthentication");
            value.encode(w);
        }
        if let Some(value) = &self.post_confirmation {
            w.member("PostConfirmation");
            value.encode(w);
        }
        if let Some(value) = &self.pre_authentication {
            w.member("PreAuthentication");
            value.encode(w);
        }
        if let Some(value) = &self.pre_sign_up {
            w.member("PreSignUp");
            value.encode(w);
        }
        if let Some(value) = &self.pre_token_generation {
            w.member("PreTokenGeneration");
            value.encode(w);
        }
        if let Some(value) = &self.pre_token_generation_config {
            w.member("PreTokenGenerationConfig");
            value.encode(w);
        }
        if let Some(value) = &self.user_migration {
            w.member("UserMigration");
            value.encode(w);
        }
        if let Some(value) = &self.verify_auth_challenge_response {
            w.member("VerifyAuthChallengeResponse");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for LimitClass {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for LimitDefinitionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Attributes");
        self.attributes.encode(w);
        w.member("LimitClass");
        self.limit_class.encode(w);
        w.close();
    }
}

impl Encode for LimitType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("FreeLimitValue");
        self.free_limit_value.encode(w);
        w.member("LimitDefinition");
        self.limit_definition.encode(w);
        w.member("ProvisionedLimitValue");
        self.provisioned_limit_value.encode(w);
        w.close();
    }
}

impl Encode for ListCIMDPoliciesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("CIMDPolicies");
        self.cimd_policies.encode(w);
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListClientMetadataURLsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("ClientMetadataURLs");
        self.client_metadata_urls.encode(w);
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListDevicesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.devices {
            w.member("Devices");
            value.encode(w);
        }
        if let Some(value) = &self.pagination_token {
            w.member("PaginationToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListGroupsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.groups {
            w.member("Groups");
            value.encode(w);
        }
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListIdentityProvidersResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        w.member("Providers");
        self.providers.encode(w);
        w.close();
    }
}

impl Encode for ListPointInTimeRecoveriesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        if let Some(value) = &self.restorations {
            w.member("Restorations");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListResourceServersResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        w.member("ResourceServers");
        self.resource_servers.encode(w);
        w.close();
    }
}

impl Encode for ListTagsForResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.tags {
            w.member("Tags");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListTermsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        w.member("Terms");
        self.terms.encode(w);
        w.close();
    }
}

impl Encode for ListUserImportJobsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.pagination_token {
            w.member("PaginationToken");
            value.encode(w);
        }
        if let Some(value) = &self.user_import_jobs {
            w.member("UserImportJobs");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListUserPoolClientSecretsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.client_secrets {
            w.member("ClientSecrets");
            value.encode(w);
        }
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListUserPoolClientsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_clients {
            w.member("UserPoolClients");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListUserPoolReplicasResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_replicas {
            w.member("UserPoolReplicas");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListUserPoolsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        if let Some(value) = &self.user_pools {
            w.member("UserPools");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListUserSessionsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        if let Some(value) = &self.sessions {
            w.member("Sessions");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListUsersInGroupResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        if let Some(value) = &self.users {
            w.member("Users");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListUsersResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.pagination_token {
            w.member("PaginationToken");
            value.encode(w);
        }
        if let Some(value) = &self.users {
            w.member("Users");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListWebAuthnCredentialsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Credentials");
        self.credentials.encode(w);
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for LogConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.cloud_watch_logs_configuration {
            w.member("CloudWatchLogsConfiguration");
            value.encode(w);
        }
        w.member("EventSource");
        self.event_source.encode(w);
        if let Some(value) = &self.firehose_configuration {
            w.member("FirehoseConfiguration");
            value.encode(w);
        }
        w.member("LogLevel");
        self.log_level.encode(w);
        if let Some(value) = &self.s3_configuration {
            w.member("S3Configuration");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for LogDeliveryConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("LogConfigurations");
        self.log_configurations.encode(w);
        w.member("UserPoolId");
        self.user_pool_id.encode(w);
        w.close();
    }
}

impl Encode for LogLevel {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for MFAOptionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.attribute_name {
            w.member("AttributeName");
            value.encode(w);
        }
        if let Some(value) = &self.delivery_medium {
            w.member("DeliveryMedium");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ManagedLoginBrandingType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.assets {
            w.member("Assets");
            value.encode(w);
        }
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.last_modified_date {
            w.member("LastModifiedDate");
            value.encode(w);
        }
        if let Some(value) = &self.managed_login_branding_id {
            w.member("ManagedLoginBrandingId");
            value.encode(w);
        }
        if let Some(value) = &self.settings {
            w.member("Settings");
            value.encode(w);
        }
        if let Some(value) = &self.use_cognito_provided_values {
            w.member("UseCognitoProvidedValues");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for MessageActionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for MessageTemplateType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.email_message {
            w.member("EmailMessage");
            value.encode(w);
        }
        if let Some(value) = &self.email_subject {
            w.member("EmailSubject");
            value.encode(w);
        }
        if let Some(value) = &self.sms_message {
            w.member("SMSMessage");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for NewDeviceMetadataType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.device_group_key {
            w.member("DeviceGroupKey");
            value.encode(w);
        }
        if let Some(value) = &self.device_key {
            w.member("DeviceKey");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for NotifyConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.block_email {
            w.member("BlockEmail");
            value.encode(w);
        }
        if let Some(value) = &self.from {
            w.member("From");
            value.encode(w);
        }
        if let Some(value) = &self.mfa_email {
            w.member("MfaEmail");
            value.encode(w);
        }
        if let Some(value) = &self.no_action_email {
            w.member("NoActionEmail");
            value.encode(w);
        }
        if let Some(value) = &self.reply_to {
            w.member("ReplyTo");
            value.encode(w);
        }
        w.member("SourceArn");
        self.source_arn.encode(w);
        w.close();
    }
}

impl Encode for NotifyEmailType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.html_body {
            w.member("HtmlBody");
            value.encode(w);
        }
        w.member("Subject");
        self.subject.encode(w);
        if let Some(value) = &self.text_body {
            w.member("TextBody");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for NumberAttributeConstraintsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.max_value {
            w.member("MaxValue");
            value.encode(w);
        }
        if let Some(value) = &self.min_value {
            w.member("MinValue");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for OAuthFlowType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for OAuthTokenTypeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for PasswordHashingAlgorithmType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for PasswordPolicyType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.minimum_length {
            w.member("MinimumLength");
            value.encode(w);
        }
        if let Some(value) = &self.password_history_size {
            w.member("PasswordHistorySize");
            value.encode(w);
        }
        if let Some(value) = &self.require_lowercase {
            w.member("RequireLowercase");
            value.encode(w);
        }
        if let Some(value) = &self.require_numbers {
            w.member("RequireNumbers");
            value.encode(w);
        }
        if let Some(value) = &self.require_symbols {
            w.member("RequireSymbols");
            value.encode(w);
        }
        if let Some(value) = &self.require_uppercase {
            w.member("RequireUppercase");
            value.encode(w);
        }
        if let Some(value) = &self.temporary_password_validity_days {
            w.member("TemporaryPasswordValidityDays");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for PreTokenGenerationLambdaVersionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for PreTokenGenerationVersionConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("LambdaArn");
        self.lambda_arn.encode(w);
        w.member("LambdaVersion");
        self.lambda_version.encode(w);
        w.close();
    }
}

impl Encode for PreventUserExistenceErrorTypes {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for ProviderDescription {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.last_modified_date {
            w.member("LastModifiedDate");
            value.encode(w);
        }
        if let Some(value) = &self.provider_name {
            w.member("ProviderName");
            value.encode(w);
        }
        if let Some(value) = &self.provider_type {
            w.member("ProviderType");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ProviderUserIdentifierType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.provider_attribute_name {
            w.member("ProviderAttributeName");
            value.encode(w);
        }
        if let Some(value) = &self.provider_attribute_value {
            w.member("ProviderAttributeValue");
            value.encode(w);
        }
        if let Some(value) = &self.provider_name {
            w.member("ProviderName");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for RecoveryOptionNameType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for RecoveryOptionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Name");
        self.name.encode(w);
        w.member("Priority");
        self.priority.encode(w);
        w.close();
    }
}

impl Encode for RefreshTokenRotationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Feature");
        self.feature.encode(w);
        if let Some(value) = &self.retry_grace_period_seconds {
            w.member("RetryGracePeriodSeconds");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ReplicaRoleType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for ReplicaStatusType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for ResendConfirmationCodeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.code_delivery_details {
            w.member("CodeDeliveryDetails");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ResourceServerManagedByType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for ResourceServerScopeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("ScopeDescription");
        self.scope_description.encode(w);
        w.member("ScopeName");
        self.scope_name.encode(w);
        w.close();
    }
}

impl Encode for ResourceServerType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.identifier {
            w.member("Identifier");
            value.encode(w);
        }
        if let Some(value) = &self.managed_by {
            w.member("ManagedBy");
            value.encode(w);
        }
        if let Some(value) = &self.name {
            w.member("Name");
            value.encode(w);
        }
        if let Some(value) = &self.scopes {
            w.member("Scopes");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for RespondToAuthChallengeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.authentication_result {
            w.member("AuthenticationResult");
            value.encode(w);
        }
        if let Some(value) = &self.available_challenges {
            w.member("AvailableChallenges");
            value.encode(w);
        }
        if let Some(value) = &self.challenge_name {
            w.member("ChallengeName");
            value.encode(w);
        }
        if let Some(value) = &self.challenge_parameters {
            w.member("ChallengeParameters");
            value.encode(w);
        }
        if let Some(value) = &self.session {
            w.member("Session");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for RestorationDescriptionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.restore_id {
            w.member("RestoreId");
            value.encode(w);
        }
        if let Some(value) = &self.restore_status {
            w.member("RestoreStatus");
            value.encode(w);
        }
        if let Some(value) = &self.restore_timestamp {
            w.member("RestoreTimestamp");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for RestorationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.restore_id {
            w.member("RestoreId");
            value.encode(w);
        }
        if let Some(value) = &self.restore_preview {
            w.member("RestorePreview");
            value.encode(w);
        }
        if let Some(value) = &self.restore_status {
            w.member("RestoreStatus");
            value.encode(w);
        }
        if let Some(value) = &self.restore_timestamp {
            w.member("RestoreTimestamp");
            value.encode(w);
        }
        if let Some(value) = &self.trigger_timestamp {
            w.member("TriggerTimestamp");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for RestorePreviewType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.create_count {
            w.member("CreateCount");
            value.encode(w);
        }
        if let Some(value) = &self.delete_count {
            w.member("DeleteCount");
            value.encode(w);
        }
        if let Some(value) = &self.entity {
            w.member("Entity");
            value.encode(w);
        }
        if let Some(value) = &self.update_count {
            w.member("UpdateCount");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for RestoreStatusType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for RevokeAssociatedSessionsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for RevokeTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for RevokeUserSessionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for RiskConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.account_takeover_risk_configuration {
            w.member("AccountTakeoverRiskConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.client_id {
            w.member("ClientId");
            value.encode(w);
        }
        if let Some(value) = &self.compromised_credentials_risk_configuration {
            w.member("CompromisedCredentialsRiskConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.last_modified_date {
            w.member("LastModifiedDate");
            value.encode(w);
        }
        if let Some(value) = &self.risk_exception_configuration {
            w.member("RiskExceptionConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for RiskDecisionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for RiskExceptionConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.blocked_ip_range_list {
            w.member("BlockedIPRangeList");
            value.encode(w);
        }
        if let Some(value) = &self.skipped_ip_range_list {
            w.member("SkippedIPRangeList");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for RiskLevelType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for RoutingType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.failover {
            w.member("Failover");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for S3ConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.bucket_arn {
            w.member("BucketArn");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SMSMfaSettingsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.enabled {
            w.member("Enabled");
            value.encode(w);
        }
        if let Some(value) = &self.preferred_mfa {
            w.member("PreferredMfa");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SchemaAttributeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.attribute_data_type {
            w.member("AttributeDataType");
            value.encode(w);
        }
        if let Some(value) = &self.developer_only_attribute {
            w.member("DeveloperOnlyAttribute");
            value.encode(w);
        }
        if let Some(value) = &self.mutable {
            w.member("Mutable");
            value.encode(w);
        }
        if let Some(value) = &self.name {
            w.member("Name");
            value.encode(w);
        }
        if let Some(value) = &self.number_attribute_constraints {
            w.member("NumberAttributeConstraints");
            value.encode(w);
        }
        if let Some(value) = &self.required {
            w.member("Required");
            value.encode(w);
        }
        if let Some(value) = &self.string_attribute_constraints {
            w.member("StringAttributeConstraints");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SecurityPolicyType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for SessionDescriptionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.client_id {
            w.member("ClientId");
            value.encode(w);
        }
        if let Some(value) = &self.create_date {
            w.member("CreateDate");
            value.encode(w);
        }
        if let Some(value) = &self.device_type {
            w.member("DeviceType");
            value.encode(w);
        }
        if let Some(value) = &self.is_current_session {
            w.member("IsCurrentSession");
            value.encode(w);
        }
        if let Some(value) = &self.last_active_date {
            w.member("LastActiveDate");
            value.encode(w);
        }
        if let Some(value) = &self.last_ip_address {
            w.member("LastIPAddress");
            value.encode(w);
        }
        if let Some(value) = &self.last_location {
            w.member("LastLocation");
            value.encode(w);
        }
        if let Some(value) = &self.origin_session_id {
            w.member("OriginSessionId");
            value.encode(w);
        }
        if let Some(value) = &self.session_id {
            w.member("SessionId");
            value.encode(w);
        }
        if let Some(value) = &self.session_type {
            w.member("SessionType");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SessionLocationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.city {
            w.member("City");
            value.encode(w);
        }
        if let Some(value) = &self.country {
            w.member("Country");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SessionTypeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for SetLogDeliveryConfigurationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.log_delivery_configuration {
            w.member("LogDeliveryConfiguration");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SetRiskConfigurationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("RiskConfiguration");
        self.risk_configuration.encode(w);
        w.close();
    }
}

impl Encode for SetUICustomizationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("UICustomization");
        self.ui_customization.encode(w);
        w.close();
    }
}

impl Encode for SetUserMFAPreferenceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for SetUserPoolClientSessionConfigurationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.client_id {
            w.member("ClientId");
            value.encode(w);
        }
        if let Some(value) = &self.sso_session {
            w.member("SSOSession");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SetUserPoolMfaConfigResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.email_mfa_configuration {
            w.member("EmailMfaConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.mfa_configuration {
            w.member("MfaConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.sms_mfa_configuration {
            w.member("SmsMfaConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.software_token_mfa_configuration {
            w.member("SoftwareTokenMfaConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.web_authn_configuration {
            w.member("WebAuthnConfiguration");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SetUserPoolSessionConfigurationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.token_session {
            w.member("TokenSession");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        if let Some(value) = &self.user_session_tracking {
            w.member("UserSessionTracking");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SetUserSettingsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for SignInPolicyType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.allowed_first_auth_factors {
            w.member("AllowedFirstAuthFactors");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SignUpResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.code_delivery_details {
            w.member("CodeDeliveryDetails");
            value.encode(w);
        }
        if let Some(value) = &self.session {
            w.member("Session");
            value.encode(w);
        }
        w.member("UserConfirmed");
        self.user_confirmed.encode(w);
        w.member("UserSub");
        self.user_sub.encode(w);
        w.close();
    }
}

impl Encode for SmsConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.eums_sms {
            w.member("EumsSms");
            value.encode(w);
        }
        if let Some(value) = &self.external_id {
            w.member("ExternalId");
            value.encode(w);
        }
        if let Some(value) = &self.sns_caller_arn {
            w.member("SnsCallerArn");
            value.encode(w);
        }
        if let Some(value) = &self.sns_region {
            w.member("SnsRegion");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SmsMfaConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.sms_authentication_message {
            w.member("SmsAuthenticationMessage");
            value.encode(w);
        }
        if let Some(value) = &self.sms_configuration {
            w.member("SmsConfiguration");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SoftwareTokenMfaConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.enabled {
            w.member("Enabled");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SoftwareTokenMfaSettingsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.enabled {
            w.member("Enabled");
            value.encode(w);
        }
        if let Some(value) = &self.preferred_mfa {
            w.member("PreferredMfa");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for StartPointInTimeRecoveryResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.restoration {
            w.member("Restoration");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for StartUserImportJobResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_import_job {
            w.member("UserImportJob");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for StartWebAuthnRegistrationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("CredentialCreationOptions");
        self.credential_creation_options.encode(w);
        w.close();
    }
}

impl Encode for StatusType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for StopUserImportJobResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_import_job {
            w.member("UserImportJob");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for StringAttributeConstraintsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.max_length {
            w.member("MaxLength");
            value.encode(w);
        }
        if let Some(value) = &self.min_length {
            w.member("MinLength");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for TagResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for TermsDescriptionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("CreationDate");
        self.creation_date.encode(w);
        w.member("Enforcement");
        self.enforcement.encode(w);
        w.member("LastModifiedDate");
        self.last_modified_date.encode(w);
        w.member("TermsId");
        self.terms_id.encode(w);
        w.member("TermsName");
        self.terms_name.encode(w);
        w.close();
    }
}

impl Encode for TermsEnforcementType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for TermsSourceType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for TermsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("ClientId");
        self.client_id.encode(w);
        w.member("CreationDate");
        self.creation_date.encode(w);
        w.member("Enforcement");
        self.enforcement.encode(w);
        w.member("LastModifiedDate");
        self.last_modified_date.encode(w);
        w.member("Links");
        self.links.encode(w);
        w.member("TermsId");
        self.terms_id.encode(w);
        w.member("TermsName");
        self.terms_name.encode(w);
        w.member("TermsSource");
        self.terms_source.encode(w);
        w.member("UserPoolId");
        self.user_pool_id.encode(w);
        w.close();
    }
}

impl Encode for TimeUnitsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for TokenTypeIdentifierType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for TokenValidityUnitsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.access_token {
            w.member("AccessToken");
            value.encode(w);
        }
        if let Some(value) = &self.id_token {
            w.member("IdToken");
            value.encode(w);
        }
        if let Some(value) = &self.refresh_token {
            w.member("RefreshToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UICustomizationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.css {
            w.member("CSS");
            value.encode(w);
        }
        if let Some(value) = &self.css_version {
            w.member("CSSVersion");
            value.encode(w);
        }
        if let Some(value) = &self.client_id {
            w.member("ClientId");
            value.encode(w);
        }
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.image_url {
            w.member("ImageUrl");
            value.encode(w);
        }
        if let Some(value) = &self.last_modified_date {
            w.member("LastModifiedDate");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UntagResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for UpdateAuthEventFeedbackResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for UpdateCIMDPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("CIMDPolicy");
        self.cimd_policy.encode(w);
        w.close();
    }
}

impl Encode for UpdateClientMetadataURLStateResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for UpdateDeviceStatusResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for UpdateGroupResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.group {
            w.member("Group");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UpdateIdentityProviderResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("IdentityProvider");
        self.identity_provider.encode(w);
        w.close();
    }
}

impl Encode for UpdateManagedLoginBrandingResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.managed_login_branding {
            w.member("ManagedLoginBranding");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UpdateProvisionedLimitResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Limit");
        self.limit.encode(w);
        w.close();
    }
}

impl Encode for UpdateReplicaStatusType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for UpdateResourceServerResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("ResourceServer");
        self.resource_server.encode(w);
        w.close();
    }
}

impl Encode for UpdateTermsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.terms {
            w.member("Terms");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UpdateUserAttributesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.code_delivery_details_list {
            w.member("CodeDeliveryDetailsList");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UpdateUserPoolClientResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_pool_client {
            w.member("UserPoolClient");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UpdateUserPoolDomainResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.cloud_front_domain {
            w.member("CloudFrontDomain");
            value.encode(w);
        }
        if let Some(value) = &self.managed_login_version {
            w.member("ManagedLoginVersion");
            value.encode(w);
        }
        if let Some(value) = &self.routing {
            w.member("Routing");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UpdateUserPoolReplicaResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user_pool_replica {
            w.member("UserPoolReplica");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UpdateUserPoolResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for UserAttributeUpdateSettingsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.attributes_require_verification_before_update {
            w.member("AttributesRequireVerificationBeforeUpdate");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UserContextDataType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.encoded_data {
            w.member("EncodedData");
            value.encode(w);
        }
        if let Some(value) = &self.ip_address {
            w.member("IpAddress");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UserImportJobStatusType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for UserImportJobType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.cloud_watch_logs_role_arn {
            w.member("CloudWatchLogsRoleArn");
            value.encode(w);
        }
        if let Some(value) = &self.completion_date {
            w.member("CompletionDate");
            value.encode(w);
        }
        if let Some(value) = &self.completion_message {
            w.member("CompletionMessage");
            value.encode(w);
        }
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.failed_users {
            w.member("FailedUsers");
            value.encode(w);
        }
        if let Some(value) = &self.imported_users {
            w.member("ImportedUsers");
            value.encode(w);
        }
        if let Some(value) = &self.job_id {
            w.member("JobId");
            value.encode(w);
        }
        if let Some(value) = &self.job_name {
            w.member("JobName");
            value.encode(w);
        }
        if let Some(value) = &self.password_hashing_algorithm {
            w.member("PasswordHashingAlgorithm");
            value.encode(w);
        }
        if let Some(value) = &self.pre_signed_url {
            w.member("PreSignedUrl");
            value.encode(w);
        }
        if let Some(value) = &self.skipped_users {
            w.member("SkippedUsers");
            value.encode(w);
        }
        if let Some(value) = &self.start_date {
            w.member("StartDate");
            value.encode(w);
        }
        if let Some(value) = &self.status {
            w.member("Status");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UserPoolAddOnsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.advanced_security_additional_flows {
            w.member("AdvancedSecurityAdditionalFlows");
            value.encode(w);
        }
        w.member("AdvancedSecurityMode");
        self.advanced_security_mode.encode(w);
        w.close();
    }
}

impl Encode for UserPoolClientDescription {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.client_id {
            w.member("ClientId");
            value.encode(w);
        }
        if let Some(value) = &self.client_name {
            w.member("ClientName");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UserPoolClientType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.access_token_validity {
            w.member("AccessTokenValidity");
            value.encode(w);
        }
        if let Some(value) = &self.allowed_oauth_flows {
            w.member("AllowedOAuthFlows");
            value.encode(w);
        }
        if let Some(value) = &self.allowed_oauth_flows_user_pool_client {
            w.member("AllowedOAuthFlowsUserPoolClient");
            value.encode(w);
        }
        if let Some(value) = &self.allowed_oauth_scopes {
            w.member("AllowedOAuthScopes");
            value.encode(w);
        }
        if let Some(value) = &self.analytics_configuration {
            w.member("AnalyticsConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.auth_session_validity {
            w.member("AuthSessionValidity");
            value.encode(w);
        }
        if let Some(value) = &self.callback_urls {
            w.member("CallbackURLs");
            value.encode(w);
        }
        if let Some(value) = &self.client_id {
            w.member("ClientId");
            value.encode(w);
        }
        if let Some(value) = &self.client_name {
            w.member("ClientName");
            value.encode(w);
        }
        if let Some(value) = &self.client_secret {
            w.member("ClientSecret");
            value.encode(w);
        }
        if let Some(value) = &self.client_secret_arn {
            w.member("ClientSecretArn");
            value.encode(w);
        }
        if let Some(value) = &self.client_type {
            w.member("ClientType");
            value.encode(w);
        }
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.default_redirect_uri {
            w.member("DefaultRedirectURI");
            value.encode(w);
        }
        if let Some(value) = &self.enable_propagate_additional_user_context_data {
            w.member("EnablePropagateAdditionalUserContextData");
            value.encode(w);
        }
        if let Some(value) = &self.enable_token_revocation {
            w.member("EnableTokenRevocation");
            value.encode(w);
        }
        if let Some(value) = &self.explicit_auth_flows {
            w.member("ExplicitAuthFlows");
            value.encode(w);
        }
        if let Some(value) = &self.id_token_validity {
            w.member("IdTokenValidity");
            value.encode(w);
        }
        if let Some(value) = &self.last_modified_date {
            w.member("LastModifiedDate");
            value.encode(w);
        }
        if let Some(value) = &self.logout_urls {
            w.member("LogoutURLs");
            value.encode(w);
        }
        if let Some(value) = &self.prevent_user_existence_errors {
            w.member("PreventUserExistenceErrors");
            value.encode(w);
        }
        if let Some(value) = &self.read_attributes {
            w.member("ReadAttributes");
            value.encode(w);
        }
        if let Some(value) = &self.refresh_token_rotation {
            w.member("RefreshTokenRotation");
            value.encode(w);
        }
        if let Some(value) = &self.refresh_token_validity {
            w.member("RefreshTokenValidity");
            value.encode(w);
        }
        if let Some(value) = &self.supported_identity_providers {
            w.member("SupportedIdentityProviders");
            value.encode(w);
        }
        if let Some(value) = &self.token_validity_units {
            w.member("TokenValidityUnits");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_id {
            w.member("UserPoolId");
            value.encode(w);
        }
        if let Some(value) = &self.write_attributes {
            w.member("WriteAttributes");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UserPoolDescriptionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.id {
            w.member("Id");
            value.encode(w);
        }
        if let Some(value) = &self.lambda_config {
            w.member("LambdaConfig");
            value.encode(w);
        }
        if let Some(value) = &self.last_modified_date {
            w.member("LastModifiedDate");
            value.encode(w);
        }
        if let Some(value) = &self.name {
            w.member("Name");
            value.encode(w);
        }
        if let Some(value) = &self.replica_regions {
            w.member("ReplicaRegions");
            value.encode(w);
        }
        if let Some(value) = &self.status {
            w.member("Status");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UserPoolMfaType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for UserPoolPolicyType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.password_policy {
            w.member("PasswordPolicy");
            value.encode(w);
        }
        if let Some(value) = &self.sign_in_policy {
            w.member("SignInPolicy");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UserPoolReplicaType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.region_name {
            w.member("RegionName");
            value.encode(w);
        }
        if let Some(value) = &self.role {
            w.member("Role");
            value.encode(w);
        }
        if let Some(value) = &self.status {
            w.member("Status");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_arn {
            w.member("UserPoolArn");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UserPoolTierType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for UserPoolTokenSessionConfigType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("MaxPerUser");
        self.max_per_user.encode(w);
        w.close();
    }
}

impl Encode for UserPoolType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.account_recovery_setting {
            w.member("AccountRecoverySetting");
            value.encode(w);
        }
        if let Some(value) = &self.acr_configuration {
            w.member("AcrConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.admin_create_user_config {
            w.member("AdminCreateUserConfig");
            value.encode(w);
        }
        if let Some(value) = &self.alias_attributes {
            w.member("AliasAttributes");
            value.encode(w);
        }
        if let Some(value) = &self.arn {
            w.member("Arn");
            value.encode(w);
        }
        if let Some(value) = &self.auto_verified_attributes {
            w.member("AutoVerifiedAttributes");
            value.encode(w);
        }
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.custom_domain {
            w.member("CustomDomain");
            value.encode(w);
        }
        if let Some(value) = &self.dcr_configuration {
            w.member("DcrConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.deletion_protection {
            w.member("DeletionProtection");
            value.encode(w);
        }
        if let Some(value) = &self.device_configuration {
            w.member("DeviceConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.domain {
            w.member("Domain");
            value.encode(w);
        }
        if let Some(value) = &self.email_configuration {
            w.member("EmailConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.email_configuration_failure {
            w.member("EmailConfigurationFailure");
            value.encode(w);
        }
        if let Some(value) = &self.email_verification_message {
            w.member("EmailVerificationMessage");
            value.encode(w);
        }
        if let Some(value) = &self.email_verification_subject {
            w.member("EmailVerificationSubject");
            value.encode(w);
        }
        if let Some(value) = &self.estimated_number_of_users {
            w.member("EstimatedNumberOfUsers");
            value.encode(w);
        }
        if let Some(value) = &self.id {
            w.member("Id");
            value.encode(w);
        }
        if let Some(value) = &self.issuer_configuration {
            w.member("IssuerConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.key_configuration {
            w.member("KeyConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.lambda_config {
            w.member("LambdaConfig");
            value.encode(w);
        }
        if let Some(value) = &self.last_modified_date {
            w.member("LastModifiedDate");
            value.encode(w);
        }
        if let Some(value) = &self.mfa_configuration {
            w.member("MfaConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.name {
            w.member("Name");
            value.encode(w);
        }
        if let Some(value) = &self.policies {
            w.member("Policies");
            value.encode(w);
        }
        if let Some(value) = &self.schema_attributes {
            w.member("SchemaAttributes");
            value.encode(w);
        }
        if let Some(value) = &self.sms_authentication_message {
            w.member("SmsAuthenticationMessage");
            value.encode(w);
        }
        if let Some(value) = &self.sms_configuration {
            w.member("SmsConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.sms_configuration_failure {
            w.member("SmsConfigurationFailure");
            value.encode(w);
        }
        if let Some(value) = &self.sms_verification_message {
            w.member("SmsVerificationMessage");
            value.encode(w);
        }
        if let Some(value) = &self.status {
            w.member("Status");
            value.encode(w);
        }
        if let Some(value) = &self.user_attribute_update_settings {
            w.member("UserAttributeUpdateSettings");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_add_ons {
            w.member("UserPoolAddOns");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_tags {
            w.member("UserPoolTags");
            value.encode(w);
        }
        if let Some(value) = &self.user_pool_tier {
            w.member("UserPoolTier");
            value.encode(w);
        }
        if let Some(value) = &self.username_attributes {
            w.member("UsernameAttributes");
            value.encode(w);
        }
        if let Some(value) = &self.username_configuration {
            w.member("UsernameConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.verification_message_template {
            w.member("VerificationMessageTemplate");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UserSessionTrackingType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for UserStatusType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for UserType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.attributes {
            w.member("Attributes");
            value.encode(w);
        }
        if let Some(value) = &self.enabled {
            w.member("Enabled");
            value.encode(w);
        }
        if let Some(value) = &self.mfa_options {
            w.member("MFAOptions");
            value.encode(w);
        }
        if let Some(value) = &self.user_create_date {
            w.member("UserCreateDate");
            value.encode(w);
        }
        if let Some(value) = &self.user_last_modified_date {
            w.member("UserLastModifiedDate");
            value.encode(w);
        }
        if let Some(value) = &self.user_status {
            w.member("UserStatus");
            value.encode(w);
        }
        if let Some(value) = &self.username {
            w.member("Username");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UserVerificationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for UsernameAttributeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for UsernameConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("CaseSensitive");
        self.case_sensitive.encode(w);
        w.close();
    }
}

impl Encode for VerificationMessageTemplateType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.default_email_option {
            w.member("DefaultEmailOption");
            value.encode(w);
        }
        if let Some(value) = &self.email_message {
            w.member("EmailMessage");
            value.encode(w);
        }
        if let Some(value) = &self.email_message_by_link {
            w.member("EmailMessageByLink");
            value.encode(w);
        }
        if let Some(value) = &self.email_subject {
            w.member("EmailSubject");
            value.encode(w);
        }
        if let Some(value) = &self.email_subject_by_link {
            w.member("EmailSubjectByLink");
            value.encode(w);
        }
        if let Some(value) = &self.sms_message {
            w.member("SmsMessage");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for VerifiedAttributeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for VerifySoftwareTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.session {
            w.member("Session");
            value.encode(w);
        }
        if let Some(value) = &self.status {
            w.member("Status");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for VerifySoftwareTokenResponseType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for VerifyUserAttributeResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for WebAuthnConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.factor_configuration {
            w.member("FactorConfiguration");
            value.encode(w);
        }
        if let Some(value) = &self.relying_party_id {
            w.member("RelyingPartyId");
            value.encode(w);
        }
        if let Some(value) = &self.user_verification {
            w.member("UserVerification");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for WebAuthnCredentialDescription {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.authenticator_attachment {
            w.member("AuthenticatorAttachment");
            value.encode(w);
        }
        w.member("AuthenticatorTransports");
        self.authenticator_transports.encode(w);
        w.member("CreatedAt");
        self.created_at.encode(w);
        w.member("CredentialId");
        self.credential_id.encode(w);
        w.member("FriendlyCredentialName");
        self.friendly_credential_name.encode(w);
        w.member("RelyingPartyId");
        self.relying_party_id.encode(w);
        w.close();
    }
}

impl Encode for WebAuthnFactorConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for WebAuthnMfaSettingsType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.enabled {
            w.member("Enabled");
            value.encode(w);
        }
        w.close();
    }
}
