// Made by `cargo xtask codegen` from models/; do not edit.

#![allow(unused_imports, clippy::too_many_lines, clippy::similar_names)]

use super::types::*;
use crate::decode::{Decode, Decoder, Number, Size, Text, Values};
use crate::{Blob, Sensitive, Timestamp};
use serde_json::Value;
use std::collections::BTreeMap;

static AWS_ACCOUNT_ID_TYPE: Text = Text::new(None, Some(12)).pattern("[0-9]+", "^(?:[0-9]+)$");

fn aws_account_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &AWS_ACCOUNT_ID_TYPE)
}

static ACCESS_TOKEN_VALIDITY_TYPE: Number = Number::new(Some(1), Some(86400));

fn access_token_validity_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &ACCESS_TOKEN_VALIDITY_TYPE)
}

fn account_takeover_action_notify_type(value: Value, d: &mut Decoder) -> Option<bool> {
    d.boolean(&value)
}

static ACCOUNT_TAKEOVER_EVENT_ACTION_TYPE: Values = Values(AccountTakeoverEventActionType::VALUES);

fn account_takeover_event_action_type(
    value: Value,
    d: &mut Decoder,
) -> Option<AccountTakeoverEventActionType> {
    d.one_of(&value, &ACCOUNT_TAKEOVER_EVENT_ACTION_TYPE)
        .map(AccountTakeoverEventActionType::from)
}

static ACR_CONFIGURATION_TYPE: Size = Size::new(Some(0), Some(4));

fn acr_configuration_type(
    value: Value,
    d: &mut Decoder,
) -> Option<BTreeMap<String, AcrLevelConfigType>> {
    d.map(
        value,
        &ACR_CONFIGURATION_TYPE,
        &ACR_LEVEL_KEY_TYPE,
        None,
        AcrLevelConfigType::decode,
    )
}

static ACR_MAPPING_TYPE: Size = Size::new(Some(0), Some(4));

fn acr_mapping_type(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(
        value,
        &ACR_MAPPING_TYPE,
        &ACR_MAPPING_KEY_TYPE,
        Some(&ACR_VALUE_TYPE),
        acr_value_type,
    )
}

static ACR_VALUE_TYPE: Text = Text::new(Some(1), Some(64)).pattern(
    "[\\x21\\x23-\\x5B\\x5D-\\x7E]+",
    "^(?:[\\x21\\x23-\\x5B\\x5D-\\x7E]+)$",
);

fn acr_value_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ACR_VALUE_TYPE)
}

static ADMIN_CREATE_USER_UNUSED_ACCOUNT_VALIDITY_DAYS_TYPE: Number =
    Number::new(Some(0), Some(365));

fn admin_create_user_unused_account_validity_days_type(
    value: Value,
    d: &mut Decoder,
) -> Option<i32> {
    d.integer(&value, &ADMIN_CREATE_USER_UNUSED_ACCOUNT_VALIDITY_DAYS_TYPE)
}

static ADVANCED_SECURITY_ENABLED_MODE_TYPE: Values =
    Values(AdvancedSecurityEnabledModeType::VALUES);

fn advanced_security_enabled_mode_type(
    value: Value,
    d: &mut Decoder,
) -> Option<AdvancedSecurityEnabledModeType> {
    d.one_of(&value, &ADVANCED_SECURITY_ENABLED_MODE_TYPE)
        .map(AdvancedSecurityEnabledModeType::from)
}

static ADVANCED_SECURITY_MODE_TYPE: Values = Values(AdvancedSecurityModeType::VALUES);

fn advanced_security_mode_type(value: Value, d: &mut Decoder) -> Option<AdvancedSecurityModeType> {
    d.one_of(&value, &ADVANCED_SECURITY_MODE_TYPE)
        .map(AdvancedSecurityModeType::from)
}

static ALIAS_ATTRIBUTES_LIST_TYPE: Size = Size::new(None, None);

fn alias_attributes_list_type(value: Value, d: &mut Decoder) -> Option<Vec<AliasAttributeType>> {
    d.list(
        value,
        &ALIAS_ATTRIBUTES_LIST_TYPE,
        Some(&ALIAS_ATTRIBUTE_TYPE),
        alias_attribute_type,
    )
}

static ALIAS_ATTRIBUTE_TYPE: Values = Values(AliasAttributeType::VALUES);

fn alias_attribute_type(value: Value, d: &mut Decoder) -> Option<AliasAttributeType> {
    d.one_of(&value, &ALIAS_ATTRIBUTE_TYPE)
        .map(AliasAttributeType::from)
}

static ALLOWED_FIRST_AUTH_FACTORS_LIST_TYPE: Size = Size::new(Some(1), Some(5));

fn allowed_first_auth_factors_list_type(
    value: Value,
    d: &mut Decoder,
) -> Option<Vec<AuthFactorType>> {
    d.list(
        value,
        &ALLOWED_FIRST_AUTH_FACTORS_LIST_TYPE,
        Some(&AUTH_FACTOR_TYPE),
        auth_factor_type,
    )
}

static ARN_TYPE: Text = Text::new(Some(20), Some(2048)).pattern("arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?", "^(?:arn:[a-zA-Z0-9_+=/,.@\\-]+:[a-zA-Z0-9_+=/,.@\\-]+:([a-zA-Z0-9_+=/,.@\\-]*)?:[0-9]+:[a-zA-Z0-9_+=/,.@\\-]+(:[a-zA-Z0-9_+=/,.@\\-]+)?(:[a-zA-Z0-9_+=/,.@\\-]+)?)$");

fn arn_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ARN_TYPE)
}

static ASSET_BYTES_TYPE: Size = Size::new(None, Some(1000000));

fn asset_bytes_type(value: Value, d: &mut Decoder) -> Option<Blob> {
    d.blob(&value, &ASSET_BYTES_TYPE)
}

static ASSET_CATEGORY_TYPE: Values = Values(AssetCategoryType::VALUES);

fn asset_category_type(value: Value, d: &mut Decoder) -> Option<AssetCategoryType> {
    d.one_of(&value, &ASSET_CATEGORY_TYPE)
        .map(AssetCategoryType::from)
}

static ASSET_EXTENSION_TYPE: Values = Values(AssetExtensionType::VALUES);

fn asset_extension_type(value: Value, d: &mut Decoder) -> Option<AssetExtensionType> {
    d.one_of(&value, &ASSET_EXTENSION_TYPE)
        .map(AssetExtensionType::from)
}

static ASSET_LIST_TYPE: Size = Size::new(Some(0), Some(40));

fn asset_list_type(value: Value, d: &mut Decoder) -> Option<Vec<AssetType>> {
    d.list(value, &ASSET_LIST_TYPE, None, AssetType::decode)
}

static ATTRIBUTE_DATA_TYPE: Values = Values(AttributeDataType::VALUES);

fn attribute_data_type(value: Value, d: &mut Decoder) -> Option<AttributeDataType> {
    d.one_of(&value, &ATTRIBUTE_DATA_TYPE)
        .map(AttributeDataType::from)
}

static ATTRIBUTE_LIST_TYPE: Size = Size::new(None, None);

fn attribute_list_type(value: Value, d: &mut Decoder) -> Option<Vec<AttributeType>> {
    d.list(value, &ATTRIBUTE_LIST_TYPE, None, AttributeType::decode)
}

static ATTRIBUTE_MAPPING_TYPE: Size = Size::new(None, None);

fn attribute_mapping_type(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(
        value,
        &ATTRIBUTE_MAPPING_TYPE,
        &ATTRIBUTE_MAPPING_KEY_TYPE,
        Some(&STRING_TYPE),
        string_type,
    )
}

static ATTRIBUTE_NAME_LIST_TYPE: Size = Size::new(None, None);

fn attribute_name_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &ATTRIBUTE_NAME_LIST_TYPE,
        Some(&ATTRIBUTE_NAME_TYPE),
        attribute_name_type,
    )
}

static ATTRIBUTE_NAME_TYPE: Text = Text::new(Some(1), Some(32)).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+)$",
);

fn attribute_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ATTRIBUTE_NAME_TYPE)
}

static ATTRIBUTE_VALUE_TYPE: Text = Text::new(None, Some(2048)).sensitive();

fn attribute_value_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &ATTRIBUTE_VALUE_TYPE).map(Sensitive::from)
}

static ATTRIBUTES_REQUIRE_VERIFICATION_BEFORE_UPDATE_TYPE: Size = Size::new(None, None);

fn attributes_require_verification_before_update_type(
    value: Value,
    d: &mut Decoder,
) -> Option<Vec<VerifiedAttributeType>> {
    d.list(
        value,
        &ATTRIBUTES_REQUIRE_VERIFICATION_BEFORE_UPDATE_TYPE,
        Some(&VERIFIED_ATTRIBUTE_TYPE),
        verified_attribute_type,
    )
}

static AUDIENCE_LIST_TYPE: Size = Size::new(Some(0), Some(1));

fn audience_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &AUDIENCE_LIST_TYPE,
        Some(&AUDIENCE_TYPE),
        audience_type,
    )
}

static AUDIENCE_TYPE: Text = Text::new(Some(1), Some(256)).pattern(
    "[\\x21\\x23-\\x5B\\x5D-\\x7E]+",
    "^(?:[\\x21\\x23-\\x5B\\x5D-\\x7E]+)$",
);

fn audience_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &AUDIENCE_TYPE)
}

static AUTH_FACTOR_TYPE: Values = Values(AuthFactorType::VALUES);

fn auth_factor_type(value: Value, d: &mut Decoder) -> Option<AuthFactorType> {
    d.one_of(&value, &AUTH_FACTOR_TYPE)
        .map(AuthFactorType::from)
}

static AUTH_FLOW_TYPE: Values = Values(AuthFlowType::VALUES);

fn auth_flow_type(value: Value, d: &mut Decoder) -> Option<AuthFlowType> {
    d.one_of(&value, &AUTH_FLOW_TYPE).map(AuthFlowType::from)
}

static AUTH_PARAMETERS_TYPE: Size = Size::new(None, None).sensitive();

fn auth_parameters_type(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(
        value,
        &AUTH_PARAMETERS_TYPE,
        &STRING_TYPE,
        Some(&STRING_TYPE),
        string_type,
    )
}

static AUTH_SESSION_VALIDITY_TYPE: Number = Number::new(Some(3), Some(15));

fn auth_session_validity_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &AUTH_SESSION_VALIDITY_TYPE)
}

static BLOCKED_IP_RANGE_LIST_TYPE: Size = Size::new(None, Some(200));

fn blocked_ip_range_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &BLOCKED_IP_RANGE_LIST_TYPE,
        Some(&STRING_TYPE),
        string_type,
    )
}

fn boolean_type(value: Value, d: &mut Decoder) -> Option<bool> {
    d.boolean(&value)
}

static CIMD_CACHE_ACTION_TYPE: Values = Values(CIMDCacheActionType::VALUES);

fn cimd_cache_action_type(value: Value, d: &mut Decoder) -> Option<CIMDCacheActionType> {
    d.one_of(&value, &CIMD_CACHE_ACTION_TYPE)
        .map(CIMDCacheActionType::from)
}

static CIMD_POLICY_ID_TYPE: Text =
    Text::new(Some(1), Some(64)).pattern("^[a-z0-9]+$", "^(?:^[a-z0-9]+$)$");

fn cimd_policy_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CIMD_POLICY_ID_TYPE)
}

static CIMD_POLICY_NAME_TYPE: Text = Text::new(Some(1), Some(32)).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+)$",
);

fn cimd_policy_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CIMD_POLICY_NAME_TYPE)
}

static CSS_TYPE: Text = Text::new(Some(0), Some(131072));

fn css_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CSS_TYPE)
}

static CSS_VERSION_TYPE: Text = Text::new(None, None);

fn css_version_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CSS_VERSION_TYPE)
}

static CACHE_DURATION_TYPE: Number = Number::new(Some(86400), Some(31556952));

fn cache_duration_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &CACHE_DURATION_TYPE)
}

static CALLBACK_URLS_LIST_TYPE: Size = Size::new(Some(0), Some(100));

fn callback_urls_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &CALLBACK_URLS_LIST_TYPE,
        Some(&REDIRECT_URL_TYPE),
        redirect_url_type,
    )
}

static CHALLENGE_NAME: Values = Values(ChallengeName::VALUES);

fn challenge_name(value: Value, d: &mut Decoder) -> Option<ChallengeName> {
    d.one_of(&value, &CHALLENGE_NAME).map(ChallengeName::from)
}

static CHALLENGE_NAME_TYPE: Values = Values(ChallengeNameType::VALUES);

fn challenge_name_type(value: Value, d: &mut Decoder) -> Option<ChallengeNameType> {
    d.one_of(&value, &CHALLENGE_NAME_TYPE)
        .map(ChallengeNameType::from)
}

static CHALLENGE_RESPONSE: Values = Values(ChallengeResponse::VALUES);

fn challenge_response(value: Value, d: &mut Decoder) -> Option<ChallengeResponse> {
    d.one_of(&value, &CHALLENGE_RESPONSE)
        .map(ChallengeResponse::from)
}

static CHALLENGE_RESPONSE_LIST_TYPE: Size = Size::new(None, None);

fn challenge_response_list_type(
    value: Value,
    d: &mut Decoder,
) -> Option<Vec<ChallengeResponseType>> {
    d.list(
        value,
        &CHALLENGE_RESPONSE_LIST_TYPE,
        None,
        ChallengeResponseType::decode,
    )
}

static CHALLENGE_RESPONSES_TYPE: Size = Size::new(None, None).sensitive();

fn challenge_responses_type(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(
        value,
        &CHALLENGE_RESPONSES_TYPE,
        &STRING_TYPE,
        Some(&STRING_TYPE),
        string_type,
    )
}

static CLIENT_ID_TYPE: Text =
    Text::new(Some(1), Some(128)).pattern("[\\w+]+", "^(?:[a-zA-Z0-9_+]+)$");

fn client_id_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &CLIENT_ID_TYPE).map(Sensitive::from)
}

static CLIENT_METADATA_TYPE: Size = Size::new(None, None);

fn client_metadata_type(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(
        value,
        &CLIENT_METADATA_TYPE,
        &STRING_TYPE,
        Some(&STRING_TYPE),
        string_type,
    )
}

static CLIENT_NAME_TYPE: Text = Text::new(Some(1), Some(128)).pattern(
    "[\\w\\s+=,.@-]+",
    "^(?:[a-zA-Z0-9_ \\t\\n\\x0B\\x0C\\r+=,.@\\-]+)$",
);

fn client_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CLIENT_NAME_TYPE)
}

static CLIENT_PERMISSION_LIST_TYPE: Size = Size::new(None, None);

fn client_permission_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &CLIENT_PERMISSION_LIST_TYPE,
        Some(&CLIENT_PERMISSION_TYPE),
        client_permission_type,
    )
}

static CLIENT_PERMISSION_TYPE: Text = Text::new(Some(1), Some(2048));

fn client_permission_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CLIENT_PERMISSION_TYPE)
}

static CLIENT_SECRET_ARN_TYPE: Text = Text::new(Some(20), Some(2048)).pattern("^arn\\:(aws|aws-us-gov|aws-eusc)\\:secretsmanager\\:([\\d\\w\\-]+):(\\d{12})\\:secret\\/[\\w+=\\/,.@\\-]+$", "^(?:^arn\\:(aws|aws-us-gov|aws-eusc)\\:secretsmanager\\:([0-9a-zA-Z0-9_\\-]+):([0-9]{12})\\:secret\\/[a-zA-Z0-9_+=\\/,.@\\-]+$)$");

fn client_secret_arn_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CLIENT_SECRET_ARN_TYPE)
}

static CLIENT_SECRET_ID_TYPE: Text = Text::new(Some(1), Some(128));

fn client_secret_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CLIENT_SECRET_ID_TYPE)
}

static CLIENT_SECRET_TYPE: Text = Text::new(Some(24), Some(64))
    .pattern("[\\w+]+", "^(?:[a-zA-Z0-9_+]+)$")
    .sensitive();

fn client_secret_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &CLIENT_SECRET_TYPE).map(Sensitive::from)
}

static CLIENT_TYPE_TYPE: Values = Values(ClientTypeType::VALUES);

fn client_type_type(value: Value, d: &mut Decoder) -> Option<ClientTypeType> {
    d.one_of(&value, &CLIENT_TYPE_TYPE)
        .map(ClientTypeType::from)
}

static COLOR_SCHEME_MODE_TYPE: Values = Values(ColorSchemeModeType::VALUES);

fn color_scheme_mode_type(value: Value, d: &mut Decoder) -> Option<ColorSchemeModeType> {
    d.one_of(&value, &COLOR_SCHEME_MODE_TYPE)
        .map(ColorSchemeModeType::from)
}

static COMPLETION_MESSAGE_TYPE: Text =
    Text::new(Some(1), Some(128)).pattern("[\\w]+", "^(?:[a-zA-Z0-9_]+)$");

fn completion_message_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &COMPLETION_MESSAGE_TYPE)
}

static COMPROMISED_CREDENTIALS_EVENT_ACTION_TYPE: Values =
    Values(CompromisedCredentialsEventActionType::VALUES);

fn compromised_credentials_event_action_type(
    value: Value,
    d: &mut Decoder,
) -> Option<CompromisedCredentialsEventActionType> {
    d.one_of(&value, &COMPROMISED_CREDENTIALS_EVENT_ACTION_TYPE)
        .map(CompromisedCredentialsEventActionType::from)
}

static CONFIRMATION_CODE_TYPE: Text =
    Text::new(Some(1), Some(2048)).pattern("[\\S]+", "^(?:[[^ \\t\\n\\x0B\\x0C\\r]]+)$");

fn confirmation_code_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CONFIRMATION_CODE_TYPE)
}

static CUSTOM_ATTRIBUTE_NAME_TYPE: Text = Text::new(Some(1), Some(20)).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$",
);

fn custom_attribute_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CUSTOM_ATTRIBUTE_NAME_TYPE)
}

static CUSTOM_ATTRIBUTES_LIST_TYPE: Size = Size::new(Some(1), Some(25));

fn custom_attributes_list_type(value: Value, d: &mut Decoder) -> Option<Vec<SchemaAttributeType>> {
    d.list(
        value,
        &CUSTOM_ATTRIBUTES_LIST_TYPE,
        None,
        SchemaAttributeType::decode,
    )
}

static CUSTOM_EMAIL_SENDER_LAMBDA_VERSION_TYPE: Values =
    Values(CustomEmailSenderLambdaVersionType::VALUES);

fn custom_email_sender_lambda_version_type(
    value: Value,
    d: &mut Decoder,
) -> Option<CustomEmailSenderLambdaVersionType> {
    d.one_of(&value, &CUSTOM_EMAIL_SENDER_LAMBDA_VERSION_TYPE)
        .map(CustomEmailSenderLambdaVersionType::from)
}

static CUSTOM_SMS_SENDER_LAMBDA_VERSION_TYPE: Values =
    Values(CustomSMSSenderLambdaVersionType::VALUES);

fn custom_sms_sender_lambda_version_type(
    value: Value,
    d: &mut Decoder,
) -> Option<CustomSMSSenderLambdaVersionType> {
    d.one_of(&value, &CUSTOM_SMS_SENDER_LAMBDA_VERSION_TYPE)
        .map(CustomSMSSenderLambdaVersionType::from)
}

fn date_type(value: Value, d: &mut Decoder) -> Option<Timestamp> {
    d.timestamp(&value)
}

static DEFAULT_EMAIL_OPTION_TYPE: Values = Values(DefaultEmailOptionType::VALUES);

fn default_email_option_type(value: Value, d: &mut Decoder) -> Option<DefaultEmailOptionType> {
    d.one_of(&value, &DEFAULT_EMAIL_OPTION_TYPE)
        .map(DefaultEmailOptionType::from)
}

static DELETION_PROTECTION_TYPE: Values = Values(DeletionProtectionType::VALUES);

fn deletion_protection_type(value: Value, d: &mut Decoder) -> Option<DeletionProtectionType> {
    d.one_of(&value, &DELETION_PROTECTION_TYPE)
        .map(DeletionProtectionType::from)
}

static DELIVERY_MEDIUM_LIST_TYPE: Size = Size::new(None, None);

fn delivery_medium_list_type(value: Value, d: &mut Decoder) -> Option<Vec<DeliveryMediumType>> {
    d.list(
        value,
        &DELIVERY_MEDIUM_LIST_TYPE,
        Some(&DELIVERY_MEDIUM_TYPE),
        delivery_medium_type,
    )
}

static DELIVERY_MEDIUM_TYPE: Values = Values(DeliveryMediumType::VALUES);

fn delivery_medium_type(value: Value, d: &mut Decoder) -> Option<DeliveryMediumType> {
    d.one_of(&value, &DELIVERY_MEDIUM_TYPE)
        .map(DeliveryMediumType::from)
}

static DESCRIPTION_TYPE: Text = Text::new(None, Some(2048));

fn description_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &DESCRIPTION_TYPE)
}

static DEVICE_KEY_TYPE: Text = Text::new(Some(1), Some(55))
    .pattern("[\\w-]+_[0-9a-f-]+", "^(?:[a-zA-Z0-9_\\-]+_[0-9a-f\\-]+)$");

fn device_key_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &DEVICE_KEY_TYPE)
}

static DEVICE_NAME_TYPE: Text = Text::new(Some(1), Some(1024));

fn device_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &DEVICE_NAME_TYPE)
}

static DEVICE_REMEMBERED_STATUS_TYPE: Values = Values(DeviceRememberedStatusType::VALUES);

fn device_remembered_status_type(
    value: Value,
    d: &mut Decoder,
) -> Option<DeviceRememberedStatusType> {
    d.one_of(&value, &DEVICE_REMEMBERED_STATUS_TYPE)
        .map(DeviceRememberedStatusType::from)
}

fn document(value: Value, d: &mut Decoder) -> Option<serde_json::Value> {
    d.document(value)
}

static DOMAIN_STATUS_TYPE: Values = Values(DomainStatusType::VALUES);

fn domain_status_type(value: Value, d: &mut Decoder) -> Option<DomainStatusType> {
    d.one_of(&value, &DOMAIN_STATUS_TYPE)
        .map(DomainStatusType::from)
}

static DOMAIN_TYPE: Text = Text::new(Some(1), Some(63)).pattern(
    "^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$",
    "^(?:^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$)$",
);

fn domain_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &DOMAIN_TYPE)
}

static DOMAIN_VERSION_TYPE: Text = Text::new(Some(1), Some(20));

fn domain_version_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &DOMAIN_VERSION_TYPE)
}

static EMAIL_ADDRESS_TYPE: Text = Text::new(None, None).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$",
);

fn email_address_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EMAIL_ADDRESS_TYPE)
}

static EMAIL_INVITE_MESSAGE_TYPE: Text = Text::new(Some(6), Some(20000)).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r*]*)$",
);

fn email_invite_message_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EMAIL_INVITE_MESSAGE_TYPE)
}

static EMAIL_MFA_MESSAGE_TYPE: Text = Text::new(Some(6), Some(20000)).pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*", "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r*]*)$");

fn email_mfa_message_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EMAIL_MFA_MESSAGE_TYPE)
}

static EMAIL_MFA_SUBJECT_TYPE: Text = Text::new(None, None).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r]+)$",
);

fn email_mfa_subject_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EMAIL_MFA_SUBJECT_TYPE)
}

static EMAIL_NOTIFICATION_BODY_TYPE: Text = Text::new(Some(6), Some(20000)).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r*]+)$",
);

fn email_notification_body_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EMAIL_NOTIFICATION_BODY_TYPE)
}

static EMAIL_NOTIFICATION_SUBJECT_TYPE: Text = Text::new(Some(1), Some(140)).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r]+)$",
);

fn email_notification_subject_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EMAIL_NOTIFICATION_SUBJECT_TYPE)
}

static EMAIL_SENDING_ACCOUNT_TYPE: Values = Values(EmailSendingAccountType::VALUES);

fn email_sending_account_type(value: Value, d: &mut Decoder) -> Option<EmailSendingAccountType> {
    d.one_of(&value, &EMAIL_SENDING_ACCOUNT_TYPE)
        .map(EmailSendingAccountType::from)
}

static EMAIL_VERIFICATION_MESSAGE_BY_LINK_TYPE: Text = Text::new(Some(6), Some(20000)).pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*", "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r*]*)$");

fn email_verification_message_by_link_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EMAIL_VERIFICATION_MESSAGE_BY_LINK_TYPE)
}

static EMAIL_VERIFICATION_MESSAGE_TYPE: Text = Text::new(Some(6), Some(20000)).pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*", "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r*]*)$");

fn email_verification_message_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EMAIL_VERIFICATION_MESSAGE_TYPE)
}

static EMAIL_VERIFICATION_SUBJECT_BY_LINK_TYPE: Text = Text::new(Some(1), Some(140)).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r]+)$",
);

fn email_verification_subject_by_link_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EMAIL_VERIFICATION_SUBJECT_BY_LINK_TYPE)
}

static EMAIL_VERIFICATION_SUBJECT_TYPE: Text = Text::new(Some(1), Some(140)).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\t\\n\\x0B\\x0C\\r]+)$",
);

fn email_verification_subject_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EMAIL_VERIFICATION_SUBJECT_TYPE)
}

static ENCRYPTION_KEY_ARN_TYPE: Text = Text::new(Some(20), Some(2048)).pattern("arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?", "^(?:arn:[a-zA-Z0-9_+=/,.@\\-]+:[a-zA-Z0-9_+=/,.@\\-]+:([a-zA-Z0-9_+=/,.@\\-]*)?:[0-9]+:[a-zA-Z0-9_+=/,.@\\-]+(:[a-zA-Z0-9_+=/,.@\\-]+)?(:[a-zA-Z0-9_+=/,.@\\-]+)?)$");

fn encryption_key_arn_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ENCRYPTION_KEY_ARN_TYPE)
}

static ENCRYPTION_KEY_TYPE: Values = Values(EncryptionKeyType::VALUES);

fn encryption_key_type(value: Value, d: &mut Decoder) -> Option<EncryptionKeyType> {
    d.one_of(&value, &ENCRYPTION_KEY_TYPE)
        .map(EncryptionKeyType::from)
}

static EVENT_FILTERS_TYPE: Size = Size::new(None, None);

fn event_filters_type(value: Value, d: &mut Decoder) -> Option<Vec<EventFilterType>> {
    d.list(
        value,
        &EVENT_FILTERS_TYPE,
        Some(&EVENT_FILTER_TYPE),
        event_filter_type,
    )
}

static EVENT_FILTER_TYPE: Values = Values(EventFilterType::VALUES);

fn event_filter_type(value: Value, d: &mut Decoder) -> Option<EventFilterType> {
    d.one_of(&value, &EVENT_FILTER_TYPE)
        .map(EventFilterType::from)
}

static EVENT_ID_TYPE: Text =
    Text::new(Some(1), Some(50)).pattern("[\\w+-]+", "^(?:[a-zA-Z0-9_+\\-]+)$");

fn event_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EVENT_ID_TYPE)
}

static EVENT_RESPONSE_TYPE: Values = Values(EventResponseType::VALUES);

fn event_response_type(value: Value, d: &mut Decoder) -> Option<EventResponseType> {
    d.one_of(&value, &EVENT_RESPONSE_TYPE)
        .map(EventResponseType::from)
}

static EVENT_SOURCE_NAME: Values = Values(EventSourceName::VALUES);

fn event_source_name(value: Value, d: &mut Decoder) -> Option<EventSourceName> {
    d.one_of(&value, &EVENT_SOURCE_NAME)
        .map(EventSourceName::from)
}

static EVENT_TYPE: Values = Values(EventType::VALUES);

fn event_type(value: Value, d: &mut Decoder) -> Option<EventType> {
    d.one_of(&value, &EVENT_TYPE).map(EventType::from)
}

static EXPLICIT_AUTH_FLOWS_LIST_TYPE: Size = Size::new(None, None);

fn explicit_auth_flows_list_type(
    value: Value,
    d: &mut Decoder,
) -> Option<Vec<ExplicitAuthFlowsType>> {
    d.list(
        value,
        &EXPLICIT_AUTH_FLOWS_LIST_TYPE,
        Some(&EXPLICIT_AUTH_FLOWS_TYPE),
        explicit_auth_flows_type,
    )
}

static EXPLICIT_AUTH_FLOWS_TYPE: Values = Values(ExplicitAuthFlowsType::VALUES);

fn explicit_auth_flows_type(value: Value, d: &mut Decoder) -> Option<ExplicitAuthFlowsType> {
    d.one_of(&value, &EXPLICIT_AUTH_FLOWS_TYPE)
        .map(ExplicitAuthFlowsType::from)
}

static FEATURE_TYPE: Values = Values(FeatureType::VALUES);

fn feature_type(value: Value, d: &mut Decoder) -> Option<FeatureType> {
    d.one_of(&value, &FEATURE_TYPE).map(FeatureType::from)
}

static FEEDBACK_VALUE_TYPE: Values = Values(FeedbackValueType::VALUES);

fn feedback_value_type(value: Value, d: &mut Decoder) -> Option<FeedbackValueType> {
    d.one_of(&value, &FEEDBACK_VALUE_TYPE)
        .map(FeedbackValueType::from)
}

fn force_alias_creation(value: Value, d: &mut Decoder) -> Option<bool> {
    d.boolean(&value)
}

fn generate_secret(value: Value, d: &mut Decoder) -> Option<bool> {
    d.boolean(&value)
}

static GET_DERIVED_TOKEN_TOKEN_MODEL_TYPE: Text = Text::new(Some(0), Some(131072))
    .pattern("[A-Za-z0-9-_+/=.]+", "^(?:[A-Za-z0-9\\-_+/=.]+)$")
    .sensitive();

fn get_derived_token_token_model_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &GET_DERIVED_TOKEN_TOKEN_MODEL_TYPE)
        .map(Sensitive::from)
}

static GROUP_NAME_TYPE: Text = Text::new(Some(1), Some(128)).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$",
);

fn group_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &GROUP_NAME_TYPE)
}

static HEALTH_CHECK_ID_TYPE: Text = Text::new(None, Some(64));

fn health_check_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &HEALTH_CHECK_ID_TYPE)
}

static HEX_STRING_TYPE: Text =
    Text::new(None, None).pattern("^[0-9a-fA-F]+$", "^(?:^[0-9a-fA-F]+$)$");

fn hex_string_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &HEX_STRING_TYPE)
}

static HTTP_HEADER_LIST: Size = Size::new(None, None);

fn http_header_list(value: Value, d: &mut Decoder) -> Option<Vec<HttpHeader>> {
    d.list(value, &HTTP_HEADER_LIST, None, HttpHeader::decode)
}

static ID_TOKEN_VALIDITY_TYPE: Number = Number::new(Some(1), Some(86400));

fn id_token_validity_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &ID_TOKEN_VALIDITY_TYPE)
}

static IDENTITY_PROVIDER_TYPE_TYPE: Values = Values(IdentityProviderTypeType::VALUES);

fn identity_provider_type_type(value: Value, d: &mut Decoder) -> Option<IdentityProviderTypeType> {
    d.one_of(&value, &IDENTITY_PROVIDER_TYPE_TYPE)
        .map(IdentityProviderTypeType::from)
}

static IDP_IDENTIFIER_TYPE: Text = Text::new(Some(1), Some(40)).pattern(
    "[\\w\\s+=.@-]+",
    "^(?:[a-zA-Z0-9_ \\t\\n\\x0B\\x0C\\r+=.@\\-]+)$",
);

fn idp_identifier_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &IDP_IDENTIFIER_TYPE)
}

static IDP_IDENTIFIERS_LIST_TYPE: Size = Size::new(Some(0), Some(50));

fn idp_identifiers_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &IDP_IDENTIFIERS_LIST_TYPE,
        Some(&IDP_IDENTIFIER_TYPE),
        idp_identifier_type,
    )
}

static IMAGE_FILE_TYPE: Size = Size::new(Some(0), Some(131072));

fn image_file_type(value: Value, d: &mut Decoder) -> Option<Blob> {
    d.blob(&value, &IMAGE_FILE_TYPE)
}

static IMAGE_URL_TYPE: Text = Text::new(None, None);

fn image_url_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &IMAGE_URL_TYPE)
}

static INBOUND_FEDERATION_LAMBDA_VERSION_TYPE: Values =
    Values(InboundFederationLambdaVersionType::VALUES);

fn inbound_federation_lambda_version_type(
    value: Value,
    d: &mut Decoder,
) -> Option<InboundFederationLambdaVersionType> {
    d.one_of(&value, &INBOUND_FEDERATION_LAMBDA_VERSION_TYPE)
        .map(InboundFederationLambdaVersionType::from)
}

static INTEGER_TYPE: Number = Number::new(None, None);

fn integer_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &INTEGER_TYPE)
}

static ISSUED_TOKEN_TYPE_IDENTIFIER_TYPE: Values = Values(IssuedTokenTypeIdentifierType::VALUES);

fn issued_token_type_identifier_type(
    value: Value,
    d: &mut Decoder,
) -> Option<IssuedTokenTypeIdentifierType> {
    d.one_of(&value, &ISSUED_TOKEN_TYPE_IDENTIFIER_TYPE)
        .map(IssuedTokenTypeIdentifierType::from)
}

static ISSUER_TYPE: Values = Values(IssuerType::VALUES);

fn issuer_type(value: Value, d: &mut Decoder) -> Option<IssuerType> {
    d.one_of(&value, &ISSUER_TYPE).map(IssuerType::from)
}

static LIMIT_CLASS: Values = Values(LimitClass::VALUES);

fn limit_class(value: Value, d: &mut Decoder) -> Option<LimitClass> {
    d.one_of(&value, &LIMIT_CLASS).map(LimitClass::from)
}

static LINKS_TYPE: Size = Size::new(Some(1), Some(13));

fn links_type(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(
        value,
        &LINKS_TYPE,
        &LANGUAGE_ID_TYPE,
        Some(&LINK_URL_TYPE),
        link_url_type,
    )
}

static LINK_URL_TYPE: Text = Text::new(Some(1), Some(1024)).pattern(
    "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$",
    "^(?:^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$)$",
);

fn link_url_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &LINK_URL_TYPE)
}

static LIST_PROVIDERS_LIMIT_TYPE: Number = Number::new(Some(0), Some(60));

fn list_providers_limit_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &LIST_PROVIDERS_LIMIT_TYPE)
}

static LIST_RESOURCE_SERVERS_LIMIT_TYPE: Number = Number::new(Some(1), Some(50));

fn list_resource_servers_limit_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &LIST_RESOURCE_SERVERS_LIMIT_TYPE)
}

static LIST_TERMS_REQUEST_MAX_RESULTS_INTEGER: Number = Number::new(Some(1), Some(60));

fn list_terms_request_max_results_integer(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &LIST_TERMS_REQUEST_MAX_RESULTS_INTEGER)
}

static LOG_CONFIGURATION_LIST_TYPE: Size = Size::new(Some(0), Some(2));

fn log_configuration_list_type(value: Value, d: &mut Decoder) -> Option<Vec<LogConfigurationType>> {
    d.list(
        value,
        &LOG_CONFIGURATION_LIST_TYPE,
        None,
        LogConfigurationType::decode,
    )
}

static LOG_LEVEL: Values = Values(LogLevel::VALUES);

fn log_level(value: Value, d: &mut Decoder) -> Option<LogLevel> {
    d.one_of(&value, &LOG_LEVEL).map(LogLevel::from)
}

static LOGOUT_URLS_LIST_TYPE: Size = Size::new(Some(0), Some(100));

fn logout_urls_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &LOGOUT_URLS_LIST_TYPE,
        Some(&REDIRECT_URL_TYPE),
        redirect_url_type,
    )
}

static LONG_TYPE: Number = Number::new(None, None);

fn long_type(value: Value, d: &mut Decoder) -> Option<i64> {
    d.long(&value, &LONG_TYPE)
}

static MFA_OPTION_LIST_TYPE: Size = Size::new(None, None);

fn mfa_option_list_type(value: Value, d: &mut Decoder) -> Option<Vec<MFAOptionType>> {
    d.list(value, &MFA_OPTION_LIST_TYPE, None, MFAOptionType::decode)
}

static MANAGED_LOGIN_BRANDING_ID_TYPE: Text = Text::new(None, None).pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$", "^(?:^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$)$");

fn managed_login_branding_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &MANAGED_LOGIN_BRANDING_ID_TYPE)
}

static MAX_SESSIONS_PER_USER_TYPE: Number = Number::new(Some(1), Some(100));

fn max_sessions_per_user_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &MAX_SESSIONS_PER_USER_TYPE)
}

static MESSAGE_ACTION_TYPE: Values = Values(MessageActionType::VALUES);

fn message_action_type(value: Value, d: &mut Decoder) -> Option<MessageActionType> {
    d.one_of(&value, &MESSAGE_ACTION_TYPE)
        .map(MessageActionType::from)
}

static METADATA_URL_TYPE: Text = Text::new(Some(12), Some(256)).pattern(
    "^https://[^\\s]+$",
    "^(?:^https://[^ \\t\\n\\x0B\\x0C\\r]+$)$",
);

fn metadata_url_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &METADATA_URL_TYPE)
}

static OAUTH_FLOWS_TYPE: Size = Size::new(Some(0), Some(3));

fn oauth_flows_type(value: Value, d: &mut Decoder) -> Option<Vec<OAuthFlowType>> {
    d.list(
        value,
        &OAUTH_FLOWS_TYPE,
        Some(&OAUTH_FLOW_TYPE),
        oauth_flow_type,
    )
}

static OAUTH_FLOW_TYPE: Values = Values(OAuthFlowType::VALUES);

fn oauth_flow_type(value: Value, d: &mut Decoder) -> Option<OAuthFlowType> {
    d.one_of(&value, &OAUTH_FLOW_TYPE).map(OAuthFlowType::from)
}

static OPTIONAL_ARN_TYPE: Text = Text::new(Some(0), Some(2048)).pattern("(arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?)?", "^(?:(arn:[a-zA-Z0-9_+=/,.@\\-]+:[a-zA-Z0-9_+=/,.@\\-]+:([a-zA-Z0-9_+=/,.@\\-]*)?:[0-9]+:[a-zA-Z0-9_+=/,.@\\-]+(:[a-zA-Z0-9_+=/,.@\\-]+)?(:[a-zA-Z0-9_+=/,.@\\-]+)?)?)$");

fn optional_arn_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &OPTIONAL_ARN_TYPE)
}

static PAGINATION_KEY: Text =
    Text::new(Some(1), Some(131072)).pattern("[\\S]+", "^(?:[[^ \\t\\n\\x0B\\x0C\\r]]+)$");

fn pagination_key(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &PAGINATION_KEY)
}

static PAGINATION_KEY_TYPE: Text =
    Text::new(Some(1), None).pattern("[\\S]+", "^(?:[[^ \\t\\n\\x0B\\x0C\\r]]+)$");

fn pagination_key_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &PAGINATION_KEY_TYPE)
}

static PASSWORD_HASHING_ALGORITHM_TYPE: Values = Values(PasswordHashingAlgorithmType::VALUES);

fn password_hashing_algorithm_type(
    value: Value,
    d: &mut Decoder,
) -> Option<PasswordHashingAlgorithmType> {
    d.one_of(&value, &PASSWORD_HASHING_ALGORITHM_TYPE)
        .map(PasswordHashingAlgorithmType::from)
}

static PASSWORD_HISTORY_SIZE_TYPE: Number = Number::new(Some(0), Some(24));

fn password_history_size_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &PASSWORD_HISTORY_SIZE_TYPE)
}

static PASSWORD_POLICY_MIN_LENGTH_TYPE: Number = Number::new(Some(6), Some(99));

fn password_policy_min_length_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &PASSWORD_POLICY_MIN_LENGTH_TYPE)
}

static PASSWORD_TYPE: Text = Text::new(Some(6), Some(256))
    .pattern(
        "^[\\S]+.*[\\S]+$",
        "^(?:^[[^ \\t\\n\\x0B\\x0C\\r]]+.*[[^ \\t\\n\\x0B\\x0C\\r]]+$)$",
    )
    .sensitive();

fn password_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &PASSWORD_TYPE).map(Sensitive::from)
}

static POOL_QUERY_LIMIT_TYPE: Number = Number::new(Some(1), Some(60));

fn pool_query_limit_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &POOL_QUERY_LIMIT_TYPE)
}

static PRE_SIGNED_URL_TYPE: Text = Text::new(Some(0), Some(2048));

fn pre_signed_url_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &PRE_SIGNED_URL_TYPE)
}

static PRE_TOKEN_GENERATION_LAMBDA_VERSION_TYPE: Values =
    Values(PreTokenGenerationLambdaVersionType::VALUES);

fn pre_token_generation_lambda_version_type(
    value: Value,
    d: &mut Decoder,
) -> Option<PreTokenGenerationLambdaVersionType> {
    d.one_of(&value, &PRE_TOKEN_GENERATION_LAMBDA_VERSION_TYPE)
        .map(PreTokenGenerationLambdaVersionType::from)
}

static PRECEDENCE_TYPE: Number = Number::new(Some(0), None);

fn precedence_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &PRECEDENCE_TYPE)
}

static PREVENT_USER_EXISTENCE_ERROR_TYPES: Values = Values(PreventUserExistenceErrorTypes::VALUES);

fn prevent_user_existence_error_types(
    value: Value,
    d: &mut Decoder,
) -> Option<PreventUserExistenceErrorTypes> {
    d.one_of(&value, &PREVENT_USER_EXISTENCE_ERROR_TYPES)
        .map(PreventUserExistenceErrorTypes::from)
}

static PRIORITY_TYPE: Number = Number::new(Some(1), Some(2));

fn priority_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &PRIORITY_TYPE)
}

static PROVIDER_DETAILS_TYPE: Size = Size::new(None, None);

fn provider_details_type(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(
        value,
        &PROVIDER_DETAILS_TYPE,
        &STRING_TYPE,
        Some(&STRING_TYPE),
        string_type,
    )
}

static PROVIDER_NAME_TYPE: Text = Text::new(Some(1), Some(32)).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+)$",
);

fn provider_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &PROVIDER_NAME_TYPE)
}

static PROVIDER_NAME_TYPE_V2: Text = Text::new(Some(1), Some(32)).pattern(
    "[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+",
    "^(?:[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+)$",
);

fn provider_name_type_v2(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &PROVIDER_NAME_TYPE_V2)
}

static QUERY_LIMIT: Number = Number::new(Some(1), Some(60));

fn query_limit(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &QUERY_LIMIT)
}

static QUERY_LIMIT_TYPE: Number = Number::new(Some(0), Some(60));

fn query_limit_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &QUERY_LIMIT_TYPE)
}

static RECOVERY_MECHANISMS_TYPE: Size = Size::new(Some(1), Some(2));

fn recovery_mechanisms_type(value: Value, d: &mut Decoder) -> Option<Vec<RecoveryOptionType>> {
    d.list(
        value,
        &RECOVERY_MECHANISMS_TYPE,
        None,
        RecoveryOptionType::decode,
    )
}

static RECOVERY_OPTION_NAME_TYPE: Values = Values(RecoveryOptionNameType::VALUES);

fn recovery_option_name_type(value: Value, d: &mut Decoder) -> Option<RecoveryOptionNameType> {
    d.one_of(&value, &RECOVERY_OPTION_NAME_TYPE)
        .map(RecoveryOptionNameType::from)
}

static REDIRECT_URL_TYPE: Text = Text::new(Some(1), Some(1024)).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$",
);

fn redirect_url_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &REDIRECT_URL_TYPE)
}

static REFRESH_TOKEN_VALIDITY_TYPE: Number = Number::new(Some(0), Some(315360000));

fn refresh_token_validity_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &REFRESH_TOKEN_VALIDITY_TYPE)
}

static REGION_CODE_TYPE: Text = Text::new(Some(5), Some(32));

fn region_code_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &REGION_CODE_TYPE)
}

static REGION_NAME_TYPE: Text = Text::new(Some(5), Some(32));

fn region_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &REGION_NAME_TYPE)
}

static RELYING_PARTY_ID_TYPE: Text = Text::new(Some(1), Some(127));

fn relying_party_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &RELYING_PARTY_ID_TYPE)
}

static REPLICA_REGIONS_TYPE: Size = Size::new(None, None);

fn replica_regions_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &REPLICA_REGIONS_TYPE,
        Some(&STRING_TYPE),
        string_type,
    )
}

static REPLICA_ROLE_TYPE: Values = Values(ReplicaRoleType::VALUES);

fn replica_role_type(value: Value, d: &mut Decoder) -> Option<ReplicaRoleType> {
    d.one_of(&value, &REPLICA_ROLE_TYPE)
        .map(ReplicaRoleType::from)
}

static REPLICA_STATUS_TYPE: Values = Values(ReplicaStatusType::VALUES);

fn replica_status_type(value: Value, d: &mut Decoder) -> Option<ReplicaStatusType> {
    d.one_of(&value, &REPLICA_STATUS_TYPE)
        .map(ReplicaStatusType::from)
}

static RESOURCE_ID_TYPE: Text =
    Text::new(Some(1), Some(40)).pattern("^[\\w\\- ]+$", "^(?:^[a-zA-Z0-9_\\- ]+$)$");

fn resource_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &RESOURCE_ID_TYPE)
}

static RESOURCE_LIST_TYPE: Size = Size::new(Some(0), Some(1));

fn resource_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &RESOURCE_LIST_TYPE,
        Some(&RESOURCE_SERVER_IDENTIFIER_TYPE),
        resource_server_identifier_type,
    )
}

static RESOURCE_SERVER_IDENTIFIER_TYPE: Text = Text::new(Some(1), Some(256)).pattern(
    "[\\x21\\x23-\\x5B\\x5D-\\x7E]+",
    "^(?:[\\x21\\x23-\\x5B\\x5D-\\x7E]+)$",
);

fn resource_server_identifier_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &RESOURCE_SERVER_IDENTIFIER_TYPE)
}

static RESOURCE_SERVER_MANAGED_BY_TYPE: Values = Values(ResourceServerManagedByType::VALUES);

fn resource_server_managed_by_type(
    value: Value,
    d: &mut Decoder,
) -> Option<ResourceServerManagedByType> {
    d.one_of(&value, &RESOURCE_SERVER_MANAGED_BY_TYPE)
        .map(ResourceServerManagedByType::from)
}

static RESOURCE_SERVER_NAME_TYPE: Text = Text::new(Some(1), Some(256)).pattern(
    "[\\w\\s+=,.@-]+",
    "^(?:[a-zA-Z0-9_ \\t\\n\\x0B\\x0C\\r+=,.@\\-]+)$",
);

fn resource_server_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &RESOURCE_SERVER_NAME_TYPE)
}

static RESOURCE_SERVER_SCOPE_DESCRIPTION_TYPE: Text = Text::new(Some(1), Some(256));

fn resource_server_scope_description_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &RESOURCE_SERVER_SCOPE_DESCRIPTION_TYPE)
}

static RESOURCE_SERVER_SCOPE_LIST_TYPE: Size = Size::new(None, Some(100));

fn resource_server_scope_list_type(
    value: Value,
    d: &mut Decoder,
) -> Option<Vec<ResourceServerScopeType>> {
    d.list(
        value,
        &RESOURCE_SERVER_SCOPE_LIST_TYPE,
        None,
        ResourceServerScopeType::decode,
    )
}

static RESOURCE_SERVER_SCOPE_NAME_TYPE: Text = Text::new(Some(1), Some(256)).pattern(
    "[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+",
    "^(?:[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+)$",
);

fn resource_server_scope_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &RESOURCE_SERVER_SCOPE_NAME_TYPE)
}

static RESTORE_ID_TYPE: Text = Text::new(Some(36), Some(36)).pattern(
    "^[0-9a-f]{8}\\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\\b[0-9a-f]{12}$",
    "^(?:^[0-9a-f]{8}\\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\\b[0-9a-f]{12}$)$",
);

fn restore_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &RESTORE_ID_TYPE)
}

static RESTORE_PREVIEW_LIST_TYPE: Size = Size::new(None, None);

fn restore_preview_list_type(value: Value, d: &mut Decoder) -> Option<Vec<RestorePreviewType>> {
    d.list(
        value,
        &RESTORE_PREVIEW_LIST_TYPE,
        None,
        RestorePreviewType::decode,
    )
}

static RESTORE_STATUS_TYPE: Values = Values(RestoreStatusType::VALUES);

fn restore_status_type(value: Value, d: &mut Decoder) -> Option<RestoreStatusType> {
    d.one_of(&value, &RESTORE_STATUS_TYPE)
        .map(RestoreStatusType::from)
}

static RETRY_GRACE_PERIOD_SECONDS_TYPE: Number = Number::new(Some(0), Some(60));

fn retry_grace_period_seconds_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &RETRY_GRACE_PERIOD_SECONDS_TYPE)
}

static REVOKE_ASSOCIATED_SESSIONS_TYPE: Values = Values(RevokeAssociatedSessionsType::VALUES);

fn revoke_associated_sessions_type(
    value: Value,
    d: &mut Decoder,
) -> Option<RevokeAssociatedSessionsType> {
    d.one_of(&value, &REVOKE_ASSOCIATED_SESSIONS_TYPE)
        .map(RevokeAssociatedSessionsType::from)
}

static RISK_DECISION_TYPE: Values = Values(RiskDecisionType::VALUES);

fn risk_decision_type(value: Value, d: &mut Decoder) -> Option<RiskDecisionType> {
    d.one_of(&value, &RISK_DECISION_TYPE)
        .map(RiskDecisionType::from)
}

static RISK_LEVEL_TYPE: Values = Values(RiskLevelType::VALUES);

fn risk_level_type(value: Value, d: &mut Decoder) -> Option<RiskLevelType> {
    d.one_of(&value, &RISK_LEVEL_TYPE).map(RiskLevelType::from)
}

static S3_ARN_TYPE: Text = Text::new(Some(3), Some(1024)).pattern("arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?", "^(?:arn:[a-zA-Z0-9_+=/,.@\\-]+:[a-zA-Z0-9_+=/,.@\\-]+:::[a-zA-Z0-9_+=/,.@\\-]+(:[a-zA-Z0-9_+=/,.@\\-]+)?(:[a-zA-Z0-9_+=/,.@\\-]+)?)$");

fn s3_arn_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &S3_ARN_TYPE)
}

static S3_BUCKET_TYPE: Text = Text::new(Some(3), Some(1024)).pattern(
    "^[0-9A-Za-z\\.\\-_]*(?<!\\.)$",
    "^(?:[0-9A-Za-z.\\-_]*[0-9A-Za-z\\-_])?$",
);

fn s3_bucket_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &S3_BUCKET_TYPE)
}

static SES_CONFIGURATION_SET: Text =
    Text::new(Some(1), Some(64)).pattern("^[a-zA-Z0-9_-]+$", "^(?:^[a-zA-Z0-9_\\-]+$)$");

fn ses_configuration_set(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SES_CONFIGURATION_SET)
}

static SSO_SESSION_MAX_VALIDITY_MINUTES_TYPE: Number = Number::new(Some(0), Some(129600));

fn sso_session_max_validity_minutes_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &SSO_SESSION_MAX_VALIDITY_MINUTES_TYPE)
}

static SCHEMA_ATTRIBUTES_LIST_TYPE: Size = Size::new(Some(1), Some(50));

fn schema_attributes_list_type(value: Value, d: &mut Decoder) -> Option<Vec<SchemaAttributeType>> {
    d.list(
        value,
        &SCHEMA_ATTRIBUTES_LIST_TYPE,
        None,
        SchemaAttributeType::decode,
    )
}

static SCOPE_LIST_TYPE: Size = Size::new(None, Some(50));

fn scope_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(value, &SCOPE_LIST_TYPE, Some(&SCOPE_TYPE), scope_type)
}

static SCOPE_TYPE: Text = Text::new(Some(1), Some(256)).pattern(
    "[\\x21\\x23-\\x5B\\x5D-\\x7E]+",
    "^(?:[\\x21\\x23-\\x5B\\x5D-\\x7E]+)$",
);

fn scope_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SCOPE_TYPE)
}

static SEARCH_PAGINATION_TOKEN_TYPE: Text =
    Text::new(Some(1), None).pattern("[\\S]+", "^(?:[[^ \\t\\n\\x0B\\x0C\\r]]+)$");

fn search_pagination_token_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SEARCH_PAGINATION_TOKEN_TYPE)
}

static SEARCHED_ATTRIBUTE_NAMES_LIST_TYPE: Size = Size::new(None, None);

fn searched_attribute_names_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &SEARCHED_ATTRIBUTE_NAMES_LIST_TYPE,
        Some(&ATTRIBUTE_NAME_TYPE),
        attribute_name_type,
    )
}

static SECRET_HASH_TYPE: Text = Text::new(Some(1), Some(128))
    .pattern("[\\w+=/]+", "^(?:[a-zA-Z0-9_+=/]+)$")
    .sensitive();

fn secret_hash_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &SECRET_HASH_TYPE).map(Sensitive::from)
}

static SECURITY_POLICY_TYPE: Values = Values(SecurityPolicyType::VALUES);

fn security_policy_type(value: Value, d: &mut Decoder) -> Option<SecurityPolicyType> {
    d.one_of(&value, &SECURITY_POLICY_TYPE)
        .map(SecurityPolicyType::from)
}

static SESSION_DEVICE_TYPE: Text = Text::new(Some(0), Some(1024));

fn session_device_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SESSION_DEVICE_TYPE)
}

static SESSION_ID_TYPE: Text = Text::new(Some(28), Some(28))
    .pattern("^(tkn|sso)[a-z0-9]{25}$", "^(?:^(tkn|sso)[a-z0-9]{25}$)$");

fn session_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SESSION_ID_TYPE)
}

static SESSION_IP_ADDRESS_TYPE: Text = Text::new(Some(0), Some(128)).sensitive();

fn session_ip_address_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &SESSION_IP_ADDRESS_TYPE).map(Sensitive::from)
}

static SESSION_LOCATION_CITY_TYPE: Text = Text::new(Some(0), Some(256));

fn session_location_city_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SESSION_LOCATION_CITY_TYPE)
}

static SESSION_LOCATION_COUNTRY_TYPE: Text = Text::new(Some(0), Some(256));

fn session_location_country_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SESSION_LOCATION_COUNTRY_TYPE)
}

static SESSION_TYPE: Text = Text::new(Some(20), Some(4096)).sensitive();

fn session_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &SESSION_TYPE).map(Sensitive::from)
}

static SESSION_TYPE_TYPE: Values = Values(SessionTypeType::VALUES);

fn session_type_type(value: Value, d: &mut Decoder) -> Option<SessionTypeType> {
    d.one_of(&value, &SESSION_TYPE_TYPE)
        .map(SessionTypeType::from)
}

static SKIPPED_IP_RANGE_LIST_TYPE: Size = Size::new(None, Some(200));

fn skipped_ip_range_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &SKIPPED_IP_RANGE_LIST_TYPE,
        Some(&STRING_TYPE),
        string_type,
    )
}

static SMS_INVITE_MESSAGE_TYPE: Text =
    Text::new(Some(6), Some(140)).pattern("(?s).*", "^(?:(?s).*)$");

fn sms_invite_message_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SMS_INVITE_MESSAGE_TYPE)
}

static SMS_VERIFICATION_MESSAGE_TYPE: Text =
    Text::new(Some(6), Some(140)).pattern(".*\\{####\\}.*", "^(?:.*\\{####\\}.*)$");

fn sms_verification_message_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SMS_VERIFICATION_MESSAGE_TYPE)
}

static SOFTWARE_TOKEN_MFA_USER_CODE_TYPE: Text = Text::new(Some(6), Some(6))
    .pattern("[0-9]+", "^(?:[0-9]+)$")
    .sensitive();

fn software_token_mfa_user_code_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &SOFTWARE_TOKEN_MFA_USER_CODE_TYPE)
        .map(Sensitive::from)
}

static STATUS_TYPE: Values = Values(StatusType::VALUES);

fn status_type(value: Value, d: &mut Decoder) -> Option<StatusType> {
    d.one_of(&value, &STATUS_TYPE).map(StatusType::from)
}

static STRING_TO_STRING_MAP_TYPE: Size = Size::new(None, None);

fn string_to_string_map_type(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(
        value,
        &STRING_TO_STRING_MAP_TYPE,
        &STRING_TYPE,
        Some(&STRING_TYPE),
        string_type,
    )
}

static STRING_TYPE: Text = Text::new(Some(0), Some(131072));

fn string_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &STRING_TYPE)
}

static SUPPORTED_IDENTITY_PROVIDERS_LIST_TYPE: Size = Size::new(None, None);

fn supported_identity_providers_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &SUPPORTED_IDENTITY_PROVIDERS_LIST_TYPE,
        Some(&PROVIDER_NAME_TYPE),
        provider_name_type,
    )
}

static TEMPORARY_PASSWORD_VALIDITY_DAYS_TYPE: Number = Number::new(Some(0), Some(365));

fn temporary_password_validity_days_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &TEMPORARY_PASSWORD_VALIDITY_DAYS_TYPE)
}

static TERMS_ENFORCEMENT_TYPE: Values = Values(TermsEnforcementType::VALUES);

fn terms_enforcement_type(value: Value, d: &mut Decoder) -> Option<TermsEnforcementType> {
    d.one_of(&value, &TERMS_ENFORCEMENT_TYPE)
        .map(TermsEnforcementType::from)
}

static TERMS_ID_TYPE: Text = Text::new(None, None).pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$", "^(?:^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$)$");

fn terms_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &TERMS_ID_TYPE)
}

static TERMS_NAME_TYPE: Text = Text::new(None, None).pattern(
    "^(terms-of-use|privacy-policy)$",
    "^(?:^(terms-of-use|privacy-policy)$)$",
);

fn terms_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &TERMS_NAME_TYPE)
}

static TERMS_SOURCE_TYPE: Values = Values(TermsSourceType::VALUES);

fn terms_source_type(value: Value, d: &mut Decoder) -> Option<TermsSourceType> {
    d.one_of(&value, &TERMS_SOURCE_TYPE)
        .map(TermsSourceType::from)
}

static TIME_UNITS_TYPE: Values = Values(TimeUnitsType::VALUES);

fn time_units_type(value: Value, d: &mut Decoder) -> Option<TimeUnitsType> {
    d.one_of(&value, &TIME_UNITS_TYPE).map(TimeUnitsType::from)
}

static TOKEN_MODEL_TYPE: Text = Text::new(None, None)
    .pattern("[A-Za-z0-9-_=.]+", "^(?:[A-Za-z0-9\\-_=.]+)$")
    .sensitive();

fn token_model_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &TOKEN_MODEL_TYPE).map(Sensitive::from)
}

static TOKEN_TYPE_IDENTIFIER_TYPE: Values = Values(TokenTypeIdentifierType::VALUES);

fn token_type_identifier_type(value: Value, d: &mut Decoder) -> Option<TokenTypeIdentifierType> {
    d.one_of(&value, &TOKEN_TYPE_IDENTIFIER_TYPE)
        .map(TokenTypeIdentifierType::from)
}

static URL_PATTERN_LIST_TYPE: Size = Size::new(Some(1), Some(5));

fn url_pattern_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &URL_PATTERN_LIST_TYPE,
        Some(&URL_PATTERN_TYPE),
        url_pattern_type,
    )
}

static URL_PATTERN_TYPE: Text = Text::new(Some(12), Some(256)).pattern(
    "^https://[!$-;=@-\\[\\]_a-z~]+$",
    "^(?:^https://[!$-;=@-\\[\\]_a-z\\~]+$)$",
);

fn url_pattern_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &URL_PATTERN_TYPE)
}

static UPDATE_REPLICA_STATUS_TYPE: Values = Values(UpdateReplicaStatusType::VALUES);

fn update_replica_status_type(value: Value, d: &mut Decoder) -> Option<UpdateReplicaStatusType> {
    d.one_of(&value, &UPDATE_REPLICA_STATUS_TYPE)
        .map(UpdateReplicaStatusType::from)
}

static USER_FILTER_TYPE: Text = Text::new(None, Some(256));

fn user_filter_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &USER_FILTER_TYPE)
}

static USER_IMPORT_JOB_ID_TYPE: Text =
    Text::new(Some(1), Some(55)).pattern("import-[0-9a-zA-Z-]+", "^(?:import-[0-9a-zA-Z\\-]+)$");

fn user_import_job_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &USER_IMPORT_JOB_ID_TYPE)
}

static USER_IMPORT_JOB_NAME_TYPE: Text = Text::new(Some(1), Some(128)).pattern(
    "[\\w\\s+=,.@-]+",
    "^(?:[a-zA-Z0-9_ \\t\\n\\x0B\\x0C\\r+=,.@\\-]+)$",
);

fn user_import_job_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &USER_IMPORT_JOB_NAME_TYPE)
}

static USER_IMPORT_JOB_STATUS_TYPE: Values = Values(UserImportJobStatusType::VALUES);

fn user_import_job_status_type(value: Value, d: &mut Decoder) -> Option<UserImportJobStatusType> {
    d.one_of(&value, &USER_IMPORT_JOB_STATUS_TYPE)
        .map(UserImportJobStatusType::from)
}

static USER_POOL_ID_TYPE: Text = Text::new(Some(1), Some(55)).pattern(
    "[\\w-]+_[0-9a-zA-Z]+",
    "^(?:[a-zA-Z0-9_\\-]+_[0-9a-zA-Z]+)$",
);

fn user_pool_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &USER_POOL_ID_TYPE)
}

static USER_POOL_MFA_TYPE: Values = Values(UserPoolMfaType::VALUES);

fn user_pool_mfa_type(value: Value, d: &mut Decoder) -> Option<UserPoolMfaType> {
    d.one_of(&value, &USER_POOL_MFA_TYPE)
        .map(UserPoolMfaType::from)
}

static USER_POOL_NAME_TYPE: Text = Text::new(Some(1), Some(128)).pattern(
    "[\\w\\s+=,.@-]+",
    "^(?:[a-zA-Z0-9_ \\t\\n\\x0B\\x0C\\r+=,.@\\-]+)$",
);

fn user_pool_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &USER_POOL_NAME_TYPE)
}

static USER_POOL_TAGS_LIST_TYPE: Size = Size::new(None, None);

fn user_pool_tags_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &USER_POOL_TAGS_LIST_TYPE,
        Some(&TAG_KEYS_TYPE),
        tag_keys_type,
    )
}

static TAG_KEYS_TYPE: Text = Text::new(Some(1), Some(128));

fn tag_keys_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &TAG_KEYS_TYPE)
}

static USER_POOL_TAGS_TYPE: Size = Size::new(None, None);

fn user_pool_tags_type(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(
        value,
        &USER_POOL_TAGS_TYPE,
        &TAG_KEYS_TYPE,
        Some(&TAG_VALUE_TYPE),
        tag_value_type,
    )
}

static TAG_VALUE_TYPE: Text = Text::new(Some(0), Some(256));

fn tag_value_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &TAG_VALUE_TYPE)
}

static USER_POOL_TIER_TYPE: Values = Values(UserPoolTierType::VALUES);

fn user_pool_tier_type(value: Value, d: &mut Decoder) -> Option<UserPoolTierType> {
    d.one_of(&value, &USER_POOL_TIER_TYPE)
        .map(UserPoolTierType::from)
}

static USER_SESSION_TRACKING_TYPE: Values = Values(UserSessionTrackingType::VALUES);

fn user_session_tracking_type(value: Value, d: &mut Decoder) -> Option<UserSessionTrackingType> {
    d.one_of(&value, &USER_SESSION_TRACKING_TYPE)
        .map(UserSessionTrackingType::from)
}

static USER_STATUS_TYPE: Values = Values(UserStatusType::VALUES);

fn user_status_type(value: Value, d: &mut Decoder) -> Option<UserStatusType> {
    d.one_of(&value, &USER_STATUS_TYPE)
        .map(UserStatusType::from)
}

static USER_VERIFICATION_TYPE: Values = Values(UserVerificationType::VALUES);

fn user_verification_type(value: Value, d: &mut Decoder) -> Option<UserVerificationType> {
    d.one_of(&value, &USER_VERIFICATION_TYPE)
        .map(UserVerificationType::from)
}

static USERNAME_ATTRIBUTES_LIST_TYPE: Size = Size::new(None, None);

fn username_attributes_list_type(
    value: Value,
    d: &mut Decoder,
) -> Option<Vec<UsernameAttributeType>> {
    d.list(
        value,
        &USERNAME_ATTRIBUTES_LIST_TYPE,
        Some(&USERNAME_ATTRIBUTE_TYPE),
        username_attribute_type,
    )
}

static USERNAME_ATTRIBUTE_TYPE: Values = Values(UsernameAttributeType::VALUES);

fn username_attribute_type(value: Value, d: &mut Decoder) -> Option<UsernameAttributeType> {
    d.one_of(&value, &USERNAME_ATTRIBUTE_TYPE)
        .map(UsernameAttributeType::from)
}

static USERNAME_TYPE: Text = Text::new(Some(1), Some(128))
    .pattern(
        "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
        "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$",
    )
    .sensitive();

fn username_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &USERNAME_TYPE).map(Sensitive::from)
}

static VERIFIED_ATTRIBUTE_TYPE: Values = Values(VerifiedAttributeType::VALUES);

fn verified_attribute_type(value: Value, d: &mut Decoder) -> Option<VerifiedAttributeType> {
    d.one_of(&value, &VERIFIED_ATTRIBUTE_TYPE)
        .map(VerifiedAttributeType::from)
}

static VERIFIED_ATTRIBUTES_LIST_TYPE: Size = Size::new(None, None);

fn verified_attributes_list_type(
    value: Value,
    d: &mut Decoder,
) -> Option<Vec<VerifiedAttributeType>> {
    d.list(
        value,
        &VERIFIED_ATTRIBUTES_LIST_TYPE,
        Some(&VERIFIED_ATTRIBUTE_TYPE),
        verified_attribute_type,
    )
}

static WEB_AUTHN_AUTHENTICATOR_ATTACHMENT_TYPE: Text = Text::new(None, None);

fn web_authn_authenticator_attachment_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &WEB_AUTHN_AUTHENTICATOR_ATTACHMENT_TYPE)
}

static WEB_AUTHN_AUTHENTICATOR_TRANSPORTS_LIST: Size = Size::new(None, None);

fn web_authn_authenticator_transports_list(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &WEB_AUTHN_AUTHENTICATOR_TRANSPORTS_LIST,
        Some(&WEB_AUTHN_AUTHENTICATOR_TRANSPORT_TYPE),
        web_authn_authenticator_transport_type,
    )
}

static WEB_AUTHN_AUTHENTICATOR_TRANSPORT_TYPE: Text = Text::new(None, None);

fn web_authn_authenticator_transport_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &WEB_AUTHN_AUTHENTICATOR_TRANSPORT_TYPE)
}

static WEB_AUTHN_CREDENTIALS_QUERY_LIMIT_TYPE: Number = Number::new(Some(0), Some(20));

fn web_authn_credentials_query_limit_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &WEB_AUTHN_CREDENTIALS_QUERY_LIMIT_TYPE)
}

static WEB_AUTHN_FACTOR_CONFIGURATION_TYPE: Values =
    Values(WebAuthnFactorConfigurationType::VALUES);

fn web_authn_factor_configuration_type(
    value: Value,
    d: &mut Decoder,
) -> Option<WebAuthnFactorConfigurationType> {
    d.one_of(&value, &WEB_AUTHN_FACTOR_CONFIGURATION_TYPE)
        .map(WebAuthnFactorConfigurationType::from)
}

fn wrapped_boolean_type(value: Value, d: &mut Decoder) -> Option<bool> {
    d.boolean(&value)
}

static WRAPPED_INTEGER_TYPE: Number = Number::new(None, None);

fn wrapped_integer_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &WRAPPED_INTEGER_TYPE)
}

static ACR_LEVEL_KEY_TYPE: Text = Text::new(None, None).pattern("Level[1-4]", "^(?:Level[1-4])$");

static ACR_MAPPING_KEY_TYPE: Text = Text::new(None, None).pattern("Level[1-4]", "^(?:Level[1-4])$");

static ATTRIBUTE_MAPPING_KEY_TYPE: Text = Text::new(Some(1), Some(32));

static LANGUAGE_ID_TYPE: Text = Text::new(None, None).pattern("^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional))$", "^(?:^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional))$)$");

impl Decode for AccountRecoverySettingType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let recovery_mechanisms = d.optional(
            &mut fields,
            "RecoveryMechanisms",
            "recoveryMechanisms",
            recovery_mechanisms_type,
        );
        Some(Self {
            recovery_mechanisms: recovery_mechanisms?,
        })
    }
}

impl Decode for AccountTakeoverActionType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let event_action = d.required(
            &mut fields,
            "EventAction",
            "eventAction",
            account_takeover_event_action_type,
        );
        let notify = d.required(
            &mut fields,
            "Notify",
            "notify",
            account_takeover_action_notify_type,
        );
        Some(Self {
            event_action: event_action?,
            notify: notify?,
        })
    }
}

impl Decode for AccountTakeoverActionsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let high_action = d.optional(
            &mut fields,
            "HighAction",
            "highAction",
            AccountTakeoverActionType::decode,
        );
        let low_action = d.optional(
            &mut fields,
            "LowAction",
            "lowAction",
            AccountTakeoverActionType::decode,
        );
        let medium_action = d.optional(
            &mut fields,
            "MediumAction",
            "mediumAction",
            AccountTakeoverActionType::decode,
        );
        Some(Self {
            high_action: high_action?,
            low_action: low_action?,
            medium_action: medium_action?,
        })
    }
}

impl Decode for AccountTakeoverRiskConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let actions = d.required(
            &mut fields,
            "Actions",
            "actions",
            AccountTakeoverActionsType::decode,
        );
        let notify_configuration = d.optional(
            &mut fields,
            "NotifyConfiguration",
            "notifyConfiguration",
            NotifyConfigurationType::decode,
        );
        Some(Self {
            actions: actions?,
            notify_configuration: notify_configuration?,
        })
    }
}

impl Decode for AcrLevelConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let acr_value = d.required(&mut fields, "AcrValue", "acrValue", acr_value_type);
        Some(Self {
            acr_value: acr_value?,
        })
    }
}

impl Decode for AddCustomAttributesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let custom_attributes = d.required(
            &mut fields,
            "CustomAttributes",
            "customAttributes",
            custom_attributes_list_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            custom_attributes: custom_attributes?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for AddUserPoolClientSecretRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_secret = d.optional(
            &mut fields,
            "ClientSecret",
            "clientSecret",
            client_secret_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            client_secret: client_secret?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for AdminAddUserToGroupRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let group_name = d.required(&mut fields, "GroupName", "groupName", group_name_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            group_name: group_name?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminConfirmSignUpRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            client_metadata: client_metadata?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminCreateUserConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let allow_admin_create_user_only = d.optional(
            &mut fields,
            "AllowAdminCreateUserOnly",
            "allowAdminCreateUserOnly",
            boolean_type,
        );
        let invite_message_template = d.optional(
            &mut fields,
            "InviteMessageTemplate",
            "inviteMessageTemplate",
            MessageTemplateType::decode,
        );
        let unused_account_validity_days = d.optional(
            &mut fields,
            "UnusedAccountValidityDays",
            "unusedAccountValidityDays",
            admin_create_user_unused_account_validity_days_type,
        );
        Some(Self {
            allow_admin_create_user_only: allow_admin_create_user_only?,
            invite_message_template: invite_message_template?,
            unused_account_validity_days: unused_account_validity_days?,
        })
    }
}

impl Decode for AdminCreateUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let desired_delivery_mediums = d.optional(
            &mut fields,
            "DesiredDeliveryMediums",
            "desiredDeliveryMediums",
            delivery_medium_list_type,
        );
        let force_alias_creation = d.optional(
            &mut fields,
            "ForceAliasCreation",
            "forceAliasCreation",
            force_alias_creation,
        );
        let message_action = d.optional(
            &mut fields,
            "MessageAction",
            "messageAction",
            message_action_type,
        );
        let temporary_password = d.optional(
            &mut fields,
            "TemporaryPassword",
            "temporaryPassword",
            password_type,
        );
        let user_attributes = d.optional(
            &mut fields,
            "UserAttributes",
            "userAttributes",
            attribute_list_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        let validation_data = d.optional(
            &mut fields,
            "ValidationData",
            "validationData",
            attribute_list_type,
        );
        Some(Self {
            client_metadata: client_metadata?,
            desired_delivery_mediums: desired_delivery_mediums?,
            force_alias_creation: force_alias_creation?,
            message_action: message_action?,
            temporary_password: temporary_password?,
            user_attributes: user_attributes?,
            user_pool_id: user_pool_id?,
            username: username?,
            validation_data: validation_data?,
        })
    }
}

impl Decode for AdminDeleteSoftwareTokenRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminDeleteUserAttributesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_attribute_names = d.required(
            &mut fields,
            "UserAttributeNames",
            "userAttributeNames",
            attribute_name_list_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            user_attribute_names: user_attribute_names?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminDeleteUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminDisableProviderForUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user = d.required(
            &mut fields,
            "User",
            "user",
            ProviderUserIdentifierType::decode,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", string_type);
        Some(Self {
            user: user?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for AdminDisableUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminEnableUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminForgetDeviceRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let device_key = d.required(&mut fields, "DeviceKey", "deviceKey", device_key_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            device_key: device_key?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminGetDeviceRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let device_key = d.required(&mut fields, "DeviceKey", "deviceKey", device_key_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            device_key: device_key?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminGetUserAuthFactorsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminGetUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminInitiateAuthRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let analytics_metadata = d.optional(
            &mut fields,
            "AnalyticsMetadata",
            "analyticsMetadata",
            AnalyticsMetadataType::decode,
        );
        let auth_flow = d.required(&mut fields, "AuthFlow", "authFlow", auth_flow_type);
        let auth_parameters = d.optional(
            &mut fields,
            "AuthParameters",
            "authParameters",
            auth_parameters_type,
        );
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let context_data = d.optional(
            &mut fields,
            "ContextData",
            "contextData",
            ContextDataType::decode,
        );
        let session = d.optional(&mut fields, "Session", "session", session_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            analytics_metadata: analytics_metadata?,
            auth_flow: auth_flow?,
            auth_parameters: auth_parameters?,
            client_id: client_id?,
            client_metadata: client_metadata?,
            context_data: context_data?,
            session: session?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for AdminLinkProviderForUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let destination_user = d.required(
            &mut fields,
            "DestinationUser",
            "destinationUser",
            ProviderUserIdentifierType::decode,
        );
        let source_user = d.required(
            &mut fields,
            "SourceUser",
            "sourceUser",
            ProviderUserIdentifierType::decode,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", string_type);
        Some(Self {
            destination_user: destination_user?,
            source_user: source_user?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for AdminListDevicesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let limit = d.optional(&mut fields, "Limit", "limit", query_limit_type);
        let pagination_token = d.optional(
            &mut fields,
            "PaginationToken",
            "paginationToken",
            search_pagination_token_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            limit: limit?,
            pagination_token: pagination_token?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminListGroupsForUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let limit = d.optional(&mut fields, "Limit", "limit", query_limit_type);
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            limit: limit?,
            next_token: next_token?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminListUserAuthEventsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_results = d.optional(&mut fields, "MaxResults", "maxResults", query_limit_type);
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            max_results: max_results?,
            next_token: next_token?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminListUserSessionsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            next_token: next_token?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminRemoveUserFromGroupRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let group_name = d.required(&mut fields, "GroupName", "groupName", group_name_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            group_name: group_name?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminResetUserPasswordRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            client_metadata: client_metadata?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminRespondToAuthChallengeRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let analytics_metadata = d.optional(
            &mut fields,
            "AnalyticsMetadata",
            "analyticsMetadata",
            AnalyticsMetadataType::decode,
        );
        let challenge_name = d.required(
            &mut fields,
            "ChallengeName",
            "challengeName",
            challenge_name_type,
        );
        let challenge_responses = d.optional(
            &mut fields,
            "ChallengeResponses",
            "challengeResponses",
            challenge_responses_type,
        );
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let context_data = d.optional(
            &mut fields,
            "ContextData",
            "contextData",
            ContextDataType::decode,
        );
        let session = d.optional(&mut fields, "Session", "session", session_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            analytics_metadata: analytics_metadata?,
            challenge_name: challenge_name?,
            challenge_responses: challenge_responses?,
            client_id: client_id?,
            client_metadata: client_metadata?,
            context_data: context_data?,
            session: session?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for AdminRevokeUserSessionRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let revoke_associated_sessions = d.optional(
            &mut fields,
            "RevokeAssociatedSessions",
            "revokeAssociatedSessions",
            revoke_associated_sessions_type,
        );
        let session_id = d.required(&mut fields, "SessionId", "sessionId", session_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            revoke_associated_sessions: revoke_associated_sessions?,
            session_id: session_id?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminSetUserMFAPreferenceRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let email_mfa_settings = d.optional(
            &mut fields,
            "EmailMfaSettings",
            "emailMfaSettings",
            EmailMfaSettingsType::decode,
        );
        let sms_mfa_settings = d.optional(
            &mut fields,
            "SMSMfaSettings",
            "sMSMfaSettings",
            SMSMfaSettingsType::decode,
        );
        let software_token_mfa_settings = d.optional(
            &mut fields,
            "SoftwareTokenMfaSettings",
            "softwareTokenMfaSettings",
            SoftwareTokenMfaSettingsType::decode,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        let web_authn_mfa_settings = d.optional(
            &mut fields,
            "WebAuthnMfaSettings",
            "webAuthnMfaSettings",
            WebAuthnMfaSettingsType::decode,
        );
        Some(Self {
            email_mfa_settings: email_mfa_settings?,
            sms_mfa_settings: sms_mfa_settings?,
            software_token_mfa_settings: software_token_mfa_settings?,
            user_pool_id: user_pool_id?,
            username: username?,
            web_authn_mfa_settings: web_authn_mfa_settings?,
        })
    }
}

impl Decode for AdminSetUserPasswordRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let password = d.required(&mut fields, "Password", "password", password_type);
        let permanent = d.optional(&mut fields, "Permanent", "permanent", boolean_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            password: password?,
            permanent: permanent?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminSetUserSettingsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let mfa_options = d.required(
            &mut fields,
            "MFAOptions",
            "mFAOptions",
            mfa_option_list_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            mfa_options: mfa_options?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminUpdateAuthEventFeedbackRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let event_id = d.required(&mut fields, "EventId", "eventId", event_id_type);
        let feedback_value = d.required(
            &mut fields,
            "FeedbackValue",
            "feedbackValue",
            feedback_value_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            event_id: event_id?,
            feedback_value: feedback_value?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminUpdateDeviceStatusRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let device_key = d.required(&mut fields, "DeviceKey", "deviceKey", device_key_type);
        let device_remembered_status = d.optional(
            &mut fields,
            "DeviceRememberedStatus",
            "deviceRememberedStatus",
            device_remembered_status_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            device_key: device_key?,
            device_remembered_status: device_remembered_status?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminUpdateUserAttributesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let user_attributes = d.required(
            &mut fields,
            "UserAttributes",
            "userAttributes",
            attribute_list_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            client_metadata: client_metadata?,
            user_attributes: user_attributes?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdminUserGlobalSignOutRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for AdvancedSecurityAdditionalFlowsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let custom_auth_mode = d.optional(
            &mut fields,
            "CustomAuthMode",
            "customAuthMode",
            advanced_security_enabled_mode_type,
        );
        Some(Self {
            custom_auth_mode: custom_auth_mode?,
        })
    }
}

impl Decode for AnalyticsConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let application_arn = d.optional(&mut fields, "ApplicationArn", "applicationArn", arn_type);
        let application_id = d.optional(
            &mut fields,
            "ApplicationId",
            "applicationId",
            hex_string_type,
        );
        let external_id = d.optional(&mut fields, "ExternalId", "externalId", string_type);
        let role_arn = d.optional(&mut fields, "RoleArn", "roleArn", arn_type);
        let user_data_shared = d.optional(
            &mut fields,
            "UserDataShared",
            "userDataShared",
            boolean_type,
        );
        Some(Self {
            application_arn: application_arn?,
            application_id: application_id?,
            external_id: external_id?,
            role_arn: role_arn?,
            user_data_shared: user_data_shared?,
        })
    }
}

impl Decode for AnalyticsMetadataType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let analytics_endpoint_id = d.optional(
            &mut fields,
            "AnalyticsEndpointId",
            "analyticsEndpointId",
            string_type,
        );
        Some(Self {
            analytics_endpoint_id: analytics_endpoint_id?,
        })
    }
}

impl Decode for AssetType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let bytes = d.optional(&mut fields, "Bytes", "bytes", asset_bytes_type);
        let category = d.required(&mut fields, "Category", "category", asset_category_type);
        let color_mode = d.required(
            &mut fields,
            "ColorMode",
            "colorMode",
            color_scheme_mode_type,
        );
        let extension = d.required(&mut fields, "Extension", "extension", asset_extension_type);
        let resource_id = d.optional(&mut fields, "ResourceId", "resourceId", resource_id_type);
        Some(Self {
            bytes: bytes?,
            category: category?,
            color_mode: color_mode?,
            extension: extension?,
            resource_id: resource_id?,
        })
    }
}

impl Decode for AssociateSoftwareTokenRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.optional(&mut fields, "AccessToken", "accessToken", token_model_type);
        let session = d.optional(&mut fields, "Session", "session", session_type);
        Some(Self {
            access_token: access_token?,
            session: session?,
        })
    }
}

impl Decode for AttributeType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let name = d.required(&mut fields, "Name", "name", attribute_name_type);
        let value = d.optional(&mut fields, "Value", "value", attribute_value_type);
        Some(Self {
            name: name?,
            value: value?,
        })
    }
}

impl Decode for AuthEventType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let challenge_responses = d.optional(
            &mut fields,
            "ChallengeResponses",
            "challengeResponses",
            challenge_response_list_type,
        );
        let creation_date = d.optional(&mut fields, "CreationDate", "creationDate", date_type);
        let event_context_data = d.optional(
            &mut fields,
            "EventContextData",
            "eventContextData",
            EventContextDataType::decode,
        );
        let event_feedback = d.optional(
            &mut fields,
            "EventFeedback",
            "eventFeedback",
            EventFeedbackType::decode,
        );
        let event_id = d.optional(&mut fields, "EventId", "eventId", string_type);
        let event_response = d.optional(
            &mut fields,
            "EventResponse",
            "eventResponse",
            event_response_type,
        );
        let event_risk = d.optional(&mut fields, "EventRisk", "eventRisk", EventRiskType::decode);
        let event_type = d.optional(&mut fields, "EventType", "eventType", event_type);
        Some(Self {
            challenge_responses: challenge_responses?,
            creation_date: creation_date?,
            event_context_data: event_context_data?,
            event_feedback: event_feedback?,
            event_id: event_id?,
            event_response: event_response?,
            event_risk: event_risk?,
            event_type: event_type?,
        })
    }
}

impl Decode for AuthenticationResultType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.optional(&mut fields, "AccessToken", "accessToken", token_model_type);
        let expires_in = d.optional(&mut fields, "ExpiresIn", "expiresIn", integer_type);
        let id_token = d.optional(&mut fields, "IdToken", "idToken", token_model_type);
        let new_device_metadata = d.optional(
            &mut fields,
            "NewDeviceMetadata",
            "newDeviceMetadata",
            NewDeviceMetadataType::decode,
        );
        let refresh_token = d.optional(
            &mut fields,
            "RefreshToken",
            "refreshToken",
            token_model_type,
        );
        let token_type = d.optional(&mut fields, "TokenType", "tokenType", string_type);
        Some(Self {
            access_token: access_token?,
            expires_in: expires_in?,
            id_token: id_token?,
            new_device_metadata: new_device_metadata?,
            refresh_token: refresh_token?,
            token_type: token_type?,
        })
    }
}

impl Decode for CIMDPolicySummaryType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let cimd_policy_id = d.required(
            &mut fields,
            "CIMDPolicyId",
            "cIMDPolicyId",
            cimd_policy_id_type,
        );
        let cache_duration = d.optional(
            &mut fields,
            "CacheDuration",
            "cacheDuration",
            cache_duration_type,
        );
        let client_id = d.optional(&mut fields, "ClientId", "clientId", client_id_type);
        let creation_date = d.optional(&mut fields, "CreationDate", "creationDate", date_type);
        let last_modified_date = d.optional(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let policy_name = d.required(
            &mut fields,
            "PolicyName",
            "policyName",
            cimd_policy_name_type,
        );
        Some(Self {
            cimd_policy_id: cimd_policy_id?,
            cache_duration: cache_duration?,
            client_id: client_id?,
            creation_date: creation_date?,
            last_modified_date: last_modified_date?,
            policy_name: policy_name?,
        })
    }
}

impl Decode for CIMDPolicyType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let cimd_policy_id = d.required(
            &mut fields,
            "CIMDPolicyId",
            "cIMDPolicyId",
            cimd_policy_id_type,
        );
        let cache_duration = d.optional(
            &mut fields,
            "CacheDuration",
            "cacheDuration",
            cache_duration_type,
        );
        let client_id = d.optional(&mut fields, "ClientId", "clientId", client_id_type);
        let creation_date = d.optional(&mut fields, "CreationDate", "creationDate", date_type);
        let last_modified_date = d.optional(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let policy_name = d.required(
            &mut fields,
            "PolicyName",
            "policyName",
            cimd_policy_name_type,
        );
        let url_patterns = d.optional(
            &mut fields,
            "URLPatterns",
            "uRLPatterns",
            url_pattern_list_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            cimd_policy_id: cimd_policy_id?,
            cache_duration: cache_duration?,
            client_id: client_id?,
            creation_date: creation_date?,
            last_modified_date: last_modified_date?,
            policy_name: policy_name?,
            url_patterns: url_patterns?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for CancelPointInTimeRecoveryRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let restore_id = d.required(&mut fields, "RestoreId", "restoreId", restore_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            restore_id: restore_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ChallengeResponseType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let challenge_name = d.optional(
            &mut fields,
            "ChallengeName",
            "challengeName",
            challenge_name,
        );
        let challenge_response = d.optional(
            &mut fields,
            "ChallengeResponse",
            "challengeResponse",
            challenge_response,
        );
        Some(Self {
            challenge_name: challenge_name?,
            challenge_response: challenge_response?,
        })
    }
}

impl Decode for ChangePasswordRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let previous_password = d.optional(
            &mut fields,
            "PreviousPassword",
            "previousPassword",
            password_type,
        );
        let proposed_password = d.required(
            &mut fields,
            "ProposedPassword",
            "proposedPassword",
            password_type,
        );
        Some(Self {
            access_token: access_token?,
            previous_password: previous_password?,
            proposed_password: proposed_password?,
        })
    }
}

impl Decode for ClientAuthenticationResultType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.optional(&mut fields, "AccessToken", "accessToken", token_model_type);
        let expires_in = d.optional(&mut fields, "ExpiresIn", "expiresIn", integer_type);
        let token_type = d.optional(&mut fields, "TokenType", "tokenType", string_type);
        Some(Self {
            access_token: access_token?,
            expires_in: expires_in?,
            token_type: token_type?,
        })
    }
}

impl Decode for ClientMetadataURLType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let cached_date = d.optional(&mut fields, "CachedDate", "cachedDate", date_type);
        let expiration_date =
            d.optional(&mut fields, "ExpirationDate", "expirationDate", date_type);
        let url = d.required(&mut fields, "URL", "uRL", metadata_url_type);
        Some(Self {
            cached_date: cached_date?,
            expiration_date: expiration_date?,
            url: url?,
        })
    }
}

impl Decode for ClientSSOSessionConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_validity_minutes = d.required(
            &mut fields,
            "MaxValidityMinutes",
            "maxValidityMinutes",
            sso_session_max_validity_minutes_type,
        );
        Some(Self {
            max_validity_minutes: max_validity_minutes?,
        })
    }
}

impl Decode for ClientSecretDescriptorType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_secret_create_date = d.optional(
            &mut fields,
            "ClientSecretCreateDate",
            "clientSecretCreateDate",
            date_type,
        );
        let client_secret_id = d.optional(
            &mut fields,
            "ClientSecretId",
            "clientSecretId",
            client_secret_id_type,
        );
        let client_secret_value = d.optional(
            &mut fields,
            "ClientSecretValue",
            "clientSecretValue",
            client_secret_type,
        );
        Some(Self {
            client_secret_create_date: client_secret_create_date?,
            client_secret_id: client_secret_id?,
            client_secret_value: client_secret_value?,
        })
    }
}

impl Decode for CloudWatchLogsConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let log_group_arn = d.optional(&mut fields, "LogGroupArn", "logGroupArn", arn_type);
        Some(Self {
            log_group_arn: log_group_arn?,
        })
    }
}

impl Decode for CodeDeliveryDetailsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let attribute_name = d.optional(
            &mut fields,
            "AttributeName",
            "attributeName",
            attribute_name_type,
        );
        let delivery_medium = d.optional(
            &mut fields,
            "DeliveryMedium",
            "deliveryMedium",
            delivery_medium_type,
        );
        let destination = d.optional(&mut fields, "Destination", "destination", string_type);
        Some(Self {
            attribute_name: attribute_name?,
            delivery_medium: delivery_medium?,
            destination: destination?,
        })
    }
}

impl Decode for CompleteWebAuthnRegistrationRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let credential = d.required(&mut fields, "Credential", "credential", document);
        Some(Self {
            access_token: access_token?,
            credential: credential?,
        })
    }
}

impl Decode for CompromisedCredentialsActionsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let event_action = d.required(
            &mut fields,
            "EventAction",
            "eventAction",
            compromised_credentials_event_action_type,
        );
        Some(Self {
            event_action: event_action?,
        })
    }
}

impl Decode for CompromisedCredentialsRiskConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let actions = d.required(
            &mut fields,
            "Actions",
            "actions",
            CompromisedCredentialsActionsType::decode,
        );
        let event_filter = d.optional(
            &mut fields,
            "EventFilter",
            "eventFilter",
            event_filters_type,
        );
        Some(Self {
            actions: actions?,
            event_filter: event_filter?,
        })
    }
}

impl Decode for ConfirmDeviceRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let device_key = d.required(&mut fields, "DeviceKey", "deviceKey", device_key_type);
        let device_name = d.optional(&mut fields, "DeviceName", "deviceName", device_name_type);
        let device_secret_verifier_config = d.optional(
            &mut fields,
            "DeviceSecretVerifierConfig",
            "deviceSecretVerifierConfig",
            DeviceSecretVerifierConfigType::decode,
        );
        Some(Self {
            access_token: access_token?,
            device_key: device_key?,
            device_name: device_name?,
            device_secret_verifier_config: device_secret_verifier_config?,
        })
    }
}

impl Decode for ConfirmForgotPasswordRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let analytics_metadata = d.optional(
            &mut fields,
            "AnalyticsMetadata",
            "analyticsMetadata",
            AnalyticsMetadataType::decode,
        );
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let confirmation_code = d.required(
            &mut fields,
            "ConfirmationCode",
            "confirmationCode",
            confirmation_code_type,
        );
        let password = d.required(&mut fields, "Password", "password", password_type);
        let secret_hash = d.optional(&mut fields, "SecretHash", "secretHash", secret_hash_type);
        let user_context_data = d.optional(
            &mut fields,
            "UserContextData",
            "userContextData",
            UserContextDataType::decode,
        );
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            analytics_metadata: analytics_metadata?,
            client_id: client_id?,
            client_metadata: client_metadata?,
            confirmation_code: confirmation_code?,
            password: password?,
            secret_hash: secret_hash?,
            user_context_data: user_context_data?,
            username: username?,
        })
    }
}

impl Decode for ConfirmSignUpRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let analytics_metadata = d.optional(
            &mut fields,
            "AnalyticsMetadata",
            "analyticsMetadata",
            AnalyticsMetadataType::decode,
        );
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let confirmation_code = d.required(
            &mut fields,
            "ConfirmationCode",
            "confirmationCode",
            confirmation_code_type,
        );
        let force_alias_creation = d.optional(
            &mut fields,
            "ForceAliasCreation",
            "forceAliasCreation",
            force_alias_creation,
        );
        let secret_hash = d.optional(&mut fields, "SecretHash", "secretHash", secret_hash_type);
        let session = d.optional(&mut fields, "Session", "session", session_type);
        let user_context_data = d.optional(
            &mut fields,
            "UserContextData",
            "userContextData",
            UserContextDataType::decode,
        );
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            analytics_metadata: analytics_metadata?,
            client_id: client_id?,
            client_metadata: client_metadata?,
            confirmation_code: confirmation_code?,
            force_alias_creation: force_alias_creation?,
            secret_hash: secret_hash?,
            session: session?,
            user_context_data: user_context_data?,
            username: username?,
        })
    }
}

impl Decode for ContextDataType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let encoded_data = d.optional(&mut fields, "EncodedData", "encodedData", string_type);
        let http_headers = d.required(&mut fields, "HttpHeaders", "httpHeaders", http_header_list);
        let ip_address = d.required(&mut fields, "IpAddress", "ipAddress", string_type);
        let server_name = d.required(&mut fields, "ServerName", "serverName", string_type);
        let server_path = d.required(&mut fields, "ServerPath", "serverPath", string_type);
        Some(Self {
            encoded_data: encoded_data?,
            http_headers: http_headers?,
            ip_address: ip_address?,
            server_name: server_name?,
            server_path: server_path?,
        })
    }
}

impl Decode for CreateCIMDPolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let cache_duration = d.optional(
            &mut fields,
            "CacheDuration",
            "cacheDuration",
            cache_duration_type,
        );
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let policy_name = d.required(
            &mut fields,
            "PolicyName",
            "policyName",
            cimd_policy_name_type,
        );
        let url_patterns = d.required(
            &mut fields,
            "URLPatterns",
            "uRLPatterns",
            url_pattern_list_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            cache_duration: cache_duration?,
            client_id: client_id?,
            policy_name: policy_name?,
            url_patterns: url_patterns?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for CreateGroupRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let description = d.optional(&mut fields, "Description", "description", description_type);
        let group_name = d.required(&mut fields, "GroupName", "groupName", group_name_type);
        let precedence = d.optional(&mut fields, "Precedence", "precedence", precedence_type);
        let role_arn = d.optional(&mut fields, "RoleArn", "roleArn", arn_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            description: description?,
            group_name: group_name?,
            precedence: precedence?,
            role_arn: role_arn?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for CreateIdentityProviderRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let acr_mapping = d.optional(&mut fields, "AcrMapping", "acrMapping", acr_mapping_type);
        let attribute_mapping = d.optional(
            &mut fields,
            "AttributeMapping",
            "attributeMapping",
            attribute_mapping_type,
        );
        let idp_identifiers = d.optional(
            &mut fields,
            "IdpIdentifiers",
            "idpIdentifiers",
            idp_identifiers_list_type,
        );
        let provider_details = d.required(
            &mut fields,
            "ProviderDetails",
            "providerDetails",
            provider_details_type,
        );
        let provider_name = d.required(
            &mut fields,
            "ProviderName",
            "providerName",
            provider_name_type_v2,
        );
        let provider_type = d.required(
            &mut fields,
            "ProviderType",
            "providerType",
            identity_provider_type_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            acr_mapping: acr_mapping?,
            attribute_mapping: attribute_mapping?,
            idp_identifiers: idp_identifiers?,
            provider_details: provider_details?,
            provider_name: provider_name?,
            provider_type: provider_type?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for CreateManagedLoginBrandingRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let assets = d.optional(&mut fields, "Assets", "assets", asset_list_type);
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let settings = d.optional(&mut fields, "Settings", "settings", document);
        let use_cognito_provided_values = d.optional(
            &mut fields,
            "UseCognitoProvidedValues",
            "useCognitoProvidedValues",
            boolean_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            assets: assets?,
            client_id: client_id?,
            settings: settings?,
            use_cognito_provided_values: use_cognito_provided_values?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for CreateResourceServerRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identifier = d.required(
            &mut fields,
            "Identifier",
            "identifier",
            resource_server_identifier_type,
        );
        let name = d.required(&mut fields, "Name", "name", resource_server_name_type);
        let scopes = d.optional(
            &mut fields,
            "Scopes",
            "scopes",
            resource_server_scope_list_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            identifier: identifier?,
            name: name?,
            scopes: scopes?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for CreateTermsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let enforcement = d.required(
            &mut fields,
            "Enforcement",
            "enforcement",
            terms_enforcement_type,
        );
        let links = d.optional(&mut fields, "Links", "links", links_type);
        let terms_name = d.required(&mut fields, "TermsName", "termsName", terms_name_type);
        let terms_source = d.required(&mut fields, "TermsSource", "termsSource", terms_source_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            enforcement: enforcement?,
            links: links?,
            terms_name: terms_name?,
            terms_source: terms_source?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for CreateUserImportJobRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let cloud_watch_logs_role_arn = d.required(
            &mut fields,
            "CloudWatchLogsRoleArn",
            "cloudWatchLogsRoleArn",
            arn_type,
        );
        let job_name = d.required(&mut fields, "JobName", "jobName", user_import_job_name_type);
        let password_hashing_algorithm = d.optional(
            &mut fields,
            "PasswordHashingAlgorithm",
            "passwordHashingAlgorithm",
            password_hashing_algorithm_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            cloud_watch_logs_role_arn: cloud_watch_logs_role_arn?,
            job_name: job_name?,
            password_hashing_algorithm: password_hashing_algorithm?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for CreateUserPoolClientRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token_validity = d.optional(
            &mut fields,
            "AccessTokenValidity",
            "accessTokenValidity",
            access_token_validity_type,
        );
        let allowed_oauth_flows = d.optional(
            &mut fields,
            "AllowedOAuthFlows",
            "allowedOAuthFlows",
            oauth_flows_type,
        );
        let allowed_oauth_flows_user_pool_client = d.optional(
            &mut fields,
            "AllowedOAuthFlowsUserPoolClient",
            "allowedOAuthFlowsUserPoolClient",
            boolean_type,
        );
        let allowed_oauth_scopes = d.optional(
            &mut fields,
            "AllowedOAuthScopes",
            "allowedOAuthScopes",
            scope_list_type,
        );
        let analytics_configuration = d.optional(
            &mut fields,
            "AnalyticsConfiguration",
            "analyticsConfiguration",
            AnalyticsConfigurationType::decode,
        );
        let auth_session_validity = d.optional(
            &mut fields,
            "AuthSessionValidity",
            "authSessionValidity",
            auth_session_validity_type,
        );
        let callback_urls = d.optional(
            &mut fields,
            "CallbackURLs",
            "callbackURLs",
            callback_urls_list_type,
        );
        let client_name = d.required(&mut fields, "ClientName", "clientName", client_name_type);
        let client_secret = d.optional(
            &mut fields,
            "ClientSecret",
            "clientSecret",
            client_secret_type,
        );
        let default_redirect_uri = d.optional(
            &mut fields,
            "DefaultRedirectURI",
            "defaultRedirectURI",
            redirect_url_type,
        );
        let enable_propagate_additional_user_context_data = d.optional(
            &mut fields,
            "EnablePropagateAdditionalUserContextData",
            "enablePropagateAdditionalUserContextData",
            wrapped_boolean_type,
        );
        let enable_token_revocation = d.optional(
            &mut fields,
            "EnableTokenRevocation",
            "enableTokenRevocation",
            wrapped_boolean_type,
        );
        let explicit_auth_flows = d.optional(
            &mut fields,
            "ExplicitAuthFlows",
            "explicitAuthFlows",
            explicit_auth_flows_list_type,
        );
        let generate_secret = d.optional(
            &mut fields,
            "GenerateSecret",
            "generateSecret",
            generate_secret,
        );
        let id_token_validity = d.optional(
            &mut fields,
            "IdTokenValidity",
            "idTokenValidity",
            id_token_validity_type,
        );
        let logout_urls = d.optional(
            &mut fields,
            "LogoutURLs",
            "logoutURLs",
            logout_urls_list_type,
        );
        let prevent_user_existence_errors = d.optional(
            &mut fields,
            "PreventUserExistenceErrors",
            "preventUserExistenceErrors",
            prevent_user_existence_error_types,
        );
        let publish_secrets_in_aws_secrets_manager = d.optional(
            &mut fields,
            "PublishSecretsInAWSSecretsManager",
            "publishSecretsInAWSSecretsManager",
            wrapped_boolean_type,
        );
        let read_attributes = d.optional(
            &mut fields,
            "ReadAttributes",
            "readAttributes",
            client_permission_list_type,
        );
        let refresh_token_rotation = d.optional(
            &mut fields,
            "RefreshTokenRotation",
            "refreshTokenRotation",
            RefreshTokenRotationType::decode,
        );
        let refresh_token_validity = d.optional(
            &mut fields,
            "RefreshTokenValidity",
            "refreshTokenValidity",
            refresh_token_validity_type,
        );
        let supported_identity_providers = d.optional(
            &mut fields,
            "SupportedIdentityProviders",
            "supportedIdentityProviders",
            supported_identity_providers_list_type,
        );
        let token_validity_units = d.optional(
            &mut fields,
            "TokenValidityUnits",
            "tokenValidityUnits",
            TokenValidityUnitsType::decode,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let write_attributes = d.optional(
            &mut fields,
            "WriteAttributes",
            "writeAttributes",
            client_permission_list_type,
        );
        Some(Self {
            access_token_validity: access_token_validity?,
            allowed_oauth_flows: allowed_oauth_flows?,
            allowed_oauth_flows_user_pool_client: allowed_oauth_flows_user_pool_client?,
            allowed_oauth_scopes: allowed_oauth_scopes?,
            analytics_configuration: analytics_configuration?,
            auth_session_validity: auth_session_validity?,
            callback_urls: callback_urls?,
            client_name: client_name?,
            client_secret: client_secret?,
            default_redirect_uri: default_redirect_uri?,
            enable_propagate_additional_user_context_data:
                enable_propagate_additional_user_context_data?,
            enable_token_revocation: enable_token_revocation?,
            explicit_auth_flows: explicit_auth_flows?,
            generate_secret: generate_secret?,
            id_token_validity: id_token_validity?,
            logout_urls: logout_urls?,
            prevent_user_existence_errors: prevent_user_existence_errors?,
            publish_secrets_in_aws_secrets_manager: publish_secrets_in_aws_secrets_manager?,
            read_attributes: read_attributes?,
            refresh_token_rotation: refresh_token_rotation?,
            refresh_token_validity: refresh_token_validity?,
            supported_identity_providers: supported_identity_providers?,
            token_validity_units: token_validity_units?,
            user_pool_id: user_pool_id?,
            write_attributes: write_attributes?,
        })
    }
}

impl Decode for CreateUserPoolDomainRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let custom_domain_config = d.optional(
            &mut fields,
            "CustomDomainConfig",
            "customDomainConfig",
            CustomDomainConfigType::decode,
        );
        let domain = d.required(&mut fields, "Domain", "domain", domain_type);
        let managed_login_version = d.optional(
            &mut fields,
            "ManagedLoginVersion",
            "managedLoginVersion",
            wrapped_integer_type,
        );
        let routing = d.optional(&mut fields, "Routing", "routing", RoutingType::decode);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            custom_domain_config: custom_domain_config?,
            domain: domain?,
            managed_login_version: managed_login_version?,
            routing: routing?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for CreateUserPoolReplicaRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let region_name = d.required(&mut fields, "RegionName", "regionName", region_name_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let user_pool_tags = d.optional(
            &mut fields,
            "UserPoolTags",
            "userPoolTags",
            user_pool_tags_type,
        );
        Some(Self {
            region_name: region_name?,
            user_pool_id: user_pool_id?,
            user_pool_tags: user_pool_tags?,
        })
    }
}

impl Decode for CreateUserPoolRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let account_recovery_setting = d.optional(
            &mut fields,
            "AccountRecoverySetting",
            "accountRecoverySetting",
            AccountRecoverySettingType::decode,
        );
        let acr_configuration = d.optional(
            &mut fields,
            "AcrConfiguration",
            "acrConfiguration",
            acr_configuration_type,
        );
        let admin_create_user_config = d.optional(
            &mut fields,
            "AdminCreateUserConfig",
            "adminCreateUserConfig",
            AdminCreateUserConfigType::decode,
        );
        let alias_attributes = d.optional(
            &mut fields,
            "AliasAttributes",
            "aliasAttributes",
            alias_attributes_list_type,
        );
        let auto_verified_attributes = d.optional(
            &mut fields,
            "AutoVerifiedAttributes",
            "autoVerifiedAttributes",
            verified_attributes_list_type,
        );
        let dcr_configuration = d.optional(
            &mut fields,
            "DcrConfiguration",
            "dcrConfiguration",
            DcrConfigurationType::decode,
        );
        let deletion_protection = d.optional(
            &mut fields,
            "DeletionProtection",
            "deletionProtection",
            deletion_protection_type,
        );
        let device_configuration = d.optional(
            &mut fields,
            "DeviceConfiguration",
            "deviceConfiguration",
            DeviceConfigurationType::decode,
        );
        let email_configuration = d.optional(
            &mut fields,
            "EmailConfiguration",
            "emailConfiguration",
            EmailConfigurationType::decode,
        );
        let email_verification_message = d.optional(
            &mut fields,
            "EmailVerificationMessage",
            "emailVerificationMessage",
            email_verification_message_type,
        );
        let email_verification_subject = d.optional(
            &mut fields,
            "EmailVerificationSubject",
            "emailVerificationSubject",
            email_verification_subject_type,
        );
        let issuer_configuration = d.optional(
            &mut fields,
            "IssuerConfiguration",
            "issuerConfiguration",
            IssuerConfigurationType::decode,
        );
        let key_configuration = d.optional(
            &mut fields,
            "KeyConfiguration",
            "keyConfiguration",
            KeyConfigurationType::decode,
        );
        let lambda_config = d.optional(
            &mut fields,
            "LambdaConfig",
            "lambdaConfig",
            LambdaConfigType::decode,
        );
        let mfa_configuration = d.optional(
            &mut fields,
            "MfaConfiguration",
            "mfaConfiguration",
            user_pool_mfa_type,
        );
        let policies = d.optional(
            &mut fields,
            "Policies",
            "policies",
            UserPoolPolicyType::decode,
        );
        let pool_name = d.required(&mut fields, "PoolName", "poolName", user_pool_name_type);
        let schema = d.optional(&mut fields, "Schema", "schema", schema_attributes_list_type);
        let sms_authentication_message = d.optional(
            &mut fields,
            "SmsAuthenticationMessage",
            "smsAuthenticationMessage",
            sms_verification_message_type,
        );
        let sms_configuration = d.optional(
            &mut fields,
            "SmsConfiguration",
            "smsConfiguration",
            SmsConfigurationType::decode,
        );
        let sms_verification_message = d.optional(
            &mut fields,
            "SmsVerificationMessage",
            "smsVerificationMessage",
            sms_verification_message_type,
        );
        let user_attribute_update_settings = d.optional(
            &mut fields,
            "UserAttributeUpdateSettings",
            "userAttributeUpdateSettings",
            UserAttributeUpdateSettingsType::decode,
        );
        let user_pool_add_ons = d.optional(
            &mut fields,
            "UserPoolAddOns",
            "userPoolAddOns",
            UserPoolAddOnsType::decode,
        );
        let user_pool_tags = d.optional(
            &mut fields,
            "UserPoolTags",
            "userPoolTags",
            user_pool_tags_type,
        );
        let user_pool_tier = d.optional(
            &mut fields,
            "UserPoolTier",
            "userPoolTier",
            user_pool_tier_type,
        );
        let username_attributes = d.optional(
            &mut fields,
            "UsernameAttributes",
            "usernameAttributes",
            username_attributes_list_type,
        );
        let username_configuration = d.optional(
            &mut fields,
            "UsernameConfiguration",
            "usernameConfiguration",
            UsernameConfigurationType::decode,
        );
        let verification_message_template = d.optional(
            &mut fields,
            "VerificationMessageTemplate",
            "verificationMessageTemplate",
            VerificationMessageTemplateType::decode,
        );
        Some(Self {
            account_recovery_setting: account_recovery_setting?,
            acr_configuration: acr_configuration?,
            admin_create_user_config: admin_create_user_config?,
            alias_attributes: alias_attributes?,
            auto_verified_attributes: auto_verified_attributes?,
            dcr_configuration: dcr_configuration?,
            deletion_protection: deletion_protection?,
            device_configuration: device_configuration?,
            email_configuration: email_configuration?,
            email_verification_message: email_verification_message?,
            email_verification_subject: email_verification_subject?,
            issuer_configuration: issuer_configuration?,
            key_configuration: key_configuration?,
            lambda_config: lambda_config?,
            mfa_configuration: mfa_configuration?,
            policies: policies?,
            pool_name: pool_name?,
            schema: schema?,
            sms_authentication_message: sms_authentication_message?,
            sms_configuration: sms_configuration?,
            sms_verification_message: sms_verification_message?,
            user_attribute_update_settings: user_attribute_update_settings?,
            user_pool_add_ons: user_pool_add_ons?,
            user_pool_tags: user_pool_tags?,
            user_pool_tier: user_pool_tier?,
            username_attributes: username_attributes?,
            username_configuration: username_configuration?,
            verification_message_template: verification_message_template?,
        })
    }
}

impl Decode for CustomDomainConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let certificate_arn = d.required(&mut fields, "CertificateArn", "certificateArn", arn_type);
        let security_policy = d.optional(
            &mut fields,
            "SecurityPolicy",
            "securityPolicy",
            security_policy_type,
        );
        Some(Self {
            certificate_arn: certificate_arn?,
            security_policy: security_policy?,
        })
    }
}

impl Decode for CustomEmailLambdaVersionConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let lambda_arn = d.required(&mut fields, "LambdaArn", "lambdaArn", arn_type);
        let lambda_version = d.required(
            &mut fields,
            "LambdaVersion",
            "lambdaVersion",
            custom_email_sender_lambda_version_type,
        );
        Some(Self {
            lambda_arn: lambda_arn?,
            lambda_version: lambda_version?,
        })
    }
}

impl Decode for CustomSMSLambdaVersionConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let lambda_arn = d.required(&mut fields, "LambdaArn", "lambdaArn", arn_type);
        let lambda_version = d.required(
            &mut fields,
            "LambdaVersion",
            "lambdaVersion",
            custom_sms_sender_lambda_version_type,
        );
        Some(Self {
            lambda_arn: lambda_arn?,
            lambda_version: lambda_version?,
        })
    }
}

impl Decode for DcrConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let allowed_scopes = d.optional(
            &mut fields,
            "AllowedScopes",
            "allowedScopes",
            scope_list_type,
        );
        let authenticated_grant_types = d.optional(
            &mut fields,
            "AuthenticatedGrantTypes",
            "authenticatedGrantTypes",
            oauth_flows_type,
        );
        let enable_status = d.optional(&mut fields, "EnableStatus", "enableStatus", status_type);
        let open_dcr_enabled = d.optional(
            &mut fields,
            "OpenDcrEnabled",
            "openDcrEnabled",
            boolean_type,
        );
        let open_dcr_grant_types = d.optional(
            &mut fields,
            "OpenDcrGrantTypes",
            "openDcrGrantTypes",
            oauth_flows_type,
        );
        Some(Self {
            allowed_scopes: allowed_scopes?,
            authenticated_grant_types: authenticated_grant_types?,
            enable_status: enable_status?,
            open_dcr_enabled: open_dcr_enabled?,
            open_dcr_grant_types: open_dcr_grant_types?,
        })
    }
}

impl Decode for DeleteCIMDPolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let cimd_policy_id = d.required(
            &mut fields,
            "CIMDPolicyId",
            "cIMDPolicyId",
            cimd_policy_id_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            cimd_policy_id: cimd_policy_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DeleteGroupRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let group_name = d.required(&mut fields, "GroupName", "groupName", group_name_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            group_name: group_name?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DeleteIdentityProviderRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let provider_name = d.required(
            &mut fields,
            "ProviderName",
            "providerName",
            provider_name_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            provider_name: provider_name?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DeleteManagedLoginBrandingRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let managed_login_branding_id = d.required(
            &mut fields,
            "ManagedLoginBrandingId",
            "managedLoginBrandingId",
            managed_login_branding_id_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            managed_login_branding_id: managed_login_branding_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DeleteResourceServerRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identifier = d.required(
            &mut fields,
            "Identifier",
            "identifier",
            resource_server_identifier_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            identifier: identifier?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DeleteTermsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let terms_id = d.required(&mut fields, "TermsId", "termsId", terms_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            terms_id: terms_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DeleteUserAttributesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let user_attribute_names = d.required(
            &mut fields,
            "UserAttributeNames",
            "userAttributeNames",
            attribute_name_list_type,
        );
        Some(Self {
            access_token: access_token?,
            user_attribute_names: user_attribute_names?,
        })
    }
}

impl Decode for DeleteUserPoolClientRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DeleteUserPoolClientSecretRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_secret_id = d.required(
            &mut fields,
            "ClientSecretId",
            "clientSecretId",
            client_secret_id_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            client_secret_id: client_secret_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DeleteUserPoolDomainRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let domain = d.required(&mut fields, "Domain", "domain", domain_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            domain: domain?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DeleteUserPoolReplicaRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let region_name = d.required(&mut fields, "RegionName", "regionName", region_name_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            region_name: region_name?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DeleteUserPoolRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DeleteUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        Some(Self {
            access_token: access_token?,
        })
    }
}

impl Decode for DeleteWebAuthnCredentialRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let credential_id = d.required(&mut fields, "CredentialId", "credentialId", string_type);
        Some(Self {
            access_token: access_token?,
            credential_id: credential_id?,
        })
    }
}

impl Decode for DescribeCIMDPolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let cimd_policy_id = d.required(
            &mut fields,
            "CIMDPolicyId",
            "cIMDPolicyId",
            cimd_policy_id_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            cimd_policy_id: cimd_policy_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DescribeIdentityProviderRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let provider_name = d.required(
            &mut fields,
            "ProviderName",
            "providerName",
            provider_name_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            provider_name: provider_name?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DescribeManagedLoginBrandingByClientRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let return_merged_resources = d.optional(
            &mut fields,
            "ReturnMergedResources",
            "returnMergedResources",
            boolean_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            return_merged_resources: return_merged_resources?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DescribeManagedLoginBrandingRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let managed_login_branding_id = d.required(
            &mut fields,
            "ManagedLoginBrandingId",
            "managedLoginBrandingId",
            managed_login_branding_id_type,
        );
        let return_merged_resources = d.optional(
            &mut fields,
            "ReturnMergedResources",
            "returnMergedResources",
            boolean_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            managed_login_branding_id: managed_login_branding_id?,
            return_merged_resources: return_merged_resources?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DescribePointInTimeRecoveryRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let restore_id = d.required(&mut fields, "RestoreId", "restoreId", restore_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            restore_id: restore_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DescribeResourceServerRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identifier = d.required(
            &mut fields,
            "Identifier",
            "identifier",
            resource_server_identifier_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            identifier: identifier?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DescribeRiskConfigurationRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.optional(&mut fields, "ClientId", "clientId", client_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DescribeTermsByClientRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let terms_name = d.required(&mut fields, "TermsName", "termsName", terms_name_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            terms_name: terms_name?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DescribeTermsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let terms_id = d.required(&mut fields, "TermsId", "termsId", terms_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            terms_id: terms_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DescribeUserImportJobRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let job_id = d.required(&mut fields, "JobId", "jobId", user_import_job_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            job_id: job_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DescribeUserPoolClientRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DescribeUserPoolDomainRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let domain = d.required(&mut fields, "Domain", "domain", domain_type);
        Some(Self { domain: domain? })
    }
}

impl Decode for DescribeUserPoolRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for DeviceConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let challenge_required_on_new_device = d.optional(
            &mut fields,
            "ChallengeRequiredOnNewDevice",
            "challengeRequiredOnNewDevice",
            boolean_type,
        );
        let device_only_remembered_on_user_prompt = d.optional(
            &mut fields,
            "DeviceOnlyRememberedOnUserPrompt",
            "deviceOnlyRememberedOnUserPrompt",
            boolean_type,
        );
        Some(Self {
            challenge_required_on_new_device: challenge_required_on_new_device?,
            device_only_remembered_on_user_prompt: device_only_remembered_on_user_prompt?,
        })
    }
}

impl Decode for DeviceSecretVerifierConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let password_verifier = d.optional(
            &mut fields,
            "PasswordVerifier",
            "passwordVerifier",
            string_type,
        );
        let salt = d.optional(&mut fields, "Salt", "salt", string_type);
        Some(Self {
            password_verifier: password_verifier?,
            salt: salt?,
        })
    }
}

impl Decode for DeviceType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let device_attributes = d.optional(
            &mut fields,
            "DeviceAttributes",
            "deviceAttributes",
            attribute_list_type,
        );
        let device_create_date = d.optional(
            &mut fields,
            "DeviceCreateDate",
            "deviceCreateDate",
            date_type,
        );
        let device_key = d.optional(&mut fields, "DeviceKey", "deviceKey", device_key_type);
        let device_last_authenticated_date = d.optional(
            &mut fields,
            "DeviceLastAuthenticatedDate",
            "deviceLastAuthenticatedDate",
            date_type,
        );
        let device_last_modified_date = d.optional(
            &mut fields,
            "DeviceLastModifiedDate",
            "deviceLastModifiedDate",
            date_type,
        );
        Some(Self {
            device_attributes: device_attributes?,
            device_create_date: device_create_date?,
            device_key: device_key?,
            device_last_authenticated_date: device_last_authenticated_date?,
            device_last_modified_date: device_last_modified_date?,
        })
    }
}

impl Decode for DomainDescriptionType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let aws_account_id = d.optional(
            &mut fields,
            "AWSAccountId",
            "aWSAccountId",
            aws_account_id_type,
        );
        let cloud_front_distribution = d.optional(
            &mut fields,
            "CloudFrontDistribution",
            "cloudFrontDistribution",
            string_type,
        );
        let custom_domain_config = d.optional(
            &mut fields,
            "CustomDomainConfig",
            "customDomainConfig",
            CustomDomainConfigType::decode,
        );
        let domain = d.optional(&mut fields, "Domain", "domain", domain_type);
        let managed_login_version = d.optional(
            &mut fields,
            "ManagedLoginVersion",
            "managedLoginVersion",
            wrapped_integer_type,
        );
        let routing = d.optional(&mut fields, "Routing", "routing", RoutingType::decode);
        let s3_bucket = d.optional(&mut fields, "S3Bucket", "s3Bucket", s3_bucket_type);
        let status = d.optional(&mut fields, "Status", "status", domain_status_type);
        let user_pool_id = d.optional(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let version = d.optional(&mut fields, "Version", "version", domain_version_type);
        Some(Self {
            aws_account_id: aws_account_id?,
            cloud_front_distribution: cloud_front_distribution?,
            custom_domain_config: custom_domain_config?,
            domain: domain?,
            managed_login_version: managed_login_version?,
            routing: routing?,
            s3_bucket: s3_bucket?,
            status: status?,
            user_pool_id: user_pool_id?,
            version: version?,
        })
    }
}

impl Decode for EmailConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let configuration_set = d.optional(
            &mut fields,
            "ConfigurationSet",
            "configurationSet",
            ses_configuration_set,
        );
        let email_sending_account = d.optional(
            &mut fields,
            "EmailSendingAccount",
            "emailSendingAccount",
            email_sending_account_type,
        );
        let from = d.optional(&mut fields, "From", "from", string_type);
        let reply_to_email_address = d.optional(
            &mut fields,
            "ReplyToEmailAddress",
            "replyToEmailAddress",
            email_address_type,
        );
        let source_arn = d.optional(&mut fields, "SourceArn", "sourceArn", arn_type);
        Some(Self {
            configuration_set: configuration_set?,
            email_sending_account: email_sending_account?,
            from: from?,
            reply_to_email_address: reply_to_email_address?,
            source_arn: source_arn?,
        })
    }
}

impl Decode for EmailMfaConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let message = d.optional(&mut fields, "Message", "message", email_mfa_message_type);
        let subject = d.optional(&mut fields, "Subject", "subject", email_mfa_subject_type);
        Some(Self {
            message: message?,
            subject: subject?,
        })
    }
}

impl Decode for EmailMfaSettingsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let enabled = d.optional(&mut fields, "Enabled", "enabled", boolean_type);
        let preferred_mfa = d.optional(&mut fields, "PreferredMfa", "preferredMfa", boolean_type);
        Some(Self {
            enabled: enabled?,
            preferred_mfa: preferred_mfa?,
        })
    }
}

impl Decode for EumsSmsConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let caller_arn = d.required(&mut fields, "CallerArn", "callerArn", arn_type);
        let configuration_set_name = d.optional(
            &mut fields,
            "ConfigurationSetName",
            "configurationSetName",
            string_type,
        );
        let external_id = d.optional(&mut fields, "ExternalId", "externalId", string_type);
        let in_entity_id = d.optional(&mut fields, "InEntityId", "inEntityId", string_type);
        let in_template_id = d.optional(&mut fields, "InTemplateId", "inTemplateId", string_type);
        let origination_identity = d.optional(
            &mut fields,
            "OriginationIdentity",
            "originationIdentity",
            string_type,
        );
        let region = d.optional(&mut fields, "Region", "region", region_code_type);
        Some(Self {
            caller_arn: caller_arn?,
            configuration_set_name: configuration_set_name?,
            external_id: external_id?,
            in_entity_id: in_entity_id?,
            in_template_id: in_template_id?,
            origination_identity: origination_identity?,
            region: region?,
        })
    }
}

impl Decode for EventContextDataType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let city = d.optional(&mut fields, "City", "city", string_type);
        let country = d.optional(&mut fields, "Country", "country", string_type);
        let device_name = d.optional(&mut fields, "DeviceName", "deviceName", string_type);
        let ip_address = d.optional(&mut fields, "IpAddress", "ipAddress", string_type);
        let timezone = d.optional(&mut fields, "Timezone", "timezone", string_type);
        Some(Self {
            city: city?,
            country: country?,
            device_name: device_name?,
            ip_address: ip_address?,
            timezone: timezone?,
        })
    }
}

impl Decode for EventFeedbackType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let feedback_date = d.optional(&mut fields, "FeedbackDate", "feedbackDate", date_type);
        let feedback_value = d.required(
            &mut fields,
            "FeedbackValue",
            "feedbackValue",
            feedback_value_type,
        );
        let provider = d.required(&mut fields, "Provider", "provider", string_type);
        Some(Self {
            feedback_date: feedback_date?,
            feedback_value: feedback_value?,
            provider: provider?,
        })
    }
}

impl Decode for EventRiskType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let compromised_credentials_detected = d.optional(
            &mut fields,
            "CompromisedCredentialsDetected",
            "compromisedCredentialsDetected",
            wrapped_boolean_type,
        );
        let risk_decision = d.optional(
            &mut fields,
            "RiskDecision",
            "riskDecision",
            risk_decision_type,
        );
        let risk_level = d.optional(&mut fields, "RiskLevel", "riskLevel", risk_level_type);
        Some(Self {
            compromised_credentials_detected: compromised_credentials_detected?,
            risk_decision: risk_decision?,
            risk_level: risk_level?,
        })
    }
}

impl Decode for FailoverType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let primary_route53_health_check_id = d.required(
            &mut fields,
            "PrimaryRoute53HealthCheckId",
            "primaryRoute53HealthCheckId",
            health_check_id_type,
        );
        let secondary_region = d.required(
            &mut fields,
            "SecondaryRegion",
            "secondaryRegion",
            region_name_type,
        );
        Some(Self {
            primary_route53_health_check_id: primary_route53_health_check_id?,
            secondary_region: secondary_region?,
        })
    }
}

impl Decode for FirehoseConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let stream_arn = d.optional(&mut fields, "StreamArn", "streamArn", arn_type);
        Some(Self {
            stream_arn: stream_arn?,
        })
    }
}

impl Decode for ForgetDeviceRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.optional(&mut fields, "AccessToken", "accessToken", token_model_type);
        let device_key = d.required(&mut fields, "DeviceKey", "deviceKey", device_key_type);
        Some(Self {
            access_token: access_token?,
            device_key: device_key?,
        })
    }
}

impl Decode for ForgotPasswordRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let analytics_metadata = d.optional(
            &mut fields,
            "AnalyticsMetadata",
            "analyticsMetadata",
            AnalyticsMetadataType::decode,
        );
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let secret_hash = d.optional(&mut fields, "SecretHash", "secretHash", secret_hash_type);
        let user_context_data = d.optional(
            &mut fields,
            "UserContextData",
            "userContextData",
            UserContextDataType::decode,
        );
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            analytics_metadata: analytics_metadata?,
            client_id: client_id?,
            client_metadata: client_metadata?,
            secret_hash: secret_hash?,
            user_context_data: user_context_data?,
            username: username?,
        })
    }
}

impl Decode for GetCSVHeaderRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for GetClientTokenRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let scopes = d.optional(&mut fields, "Scopes", "scopes", scope_list_type);
        let secret = d.required(&mut fields, "Secret", "secret", client_secret_type);
        Some(Self {
            client_id: client_id?,
            client_metadata: client_metadata?,
            scopes: scopes?,
            secret: secret?,
        })
    }
}

impl Decode for GetDerivedTokenRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let actor_token = d.optional(
            &mut fields,
            "ActorToken",
            "actorToken",
            get_derived_token_token_model_type,
        );
        let actor_token_provider_name = d.optional(
            &mut fields,
            "ActorTokenProviderName",
            "actorTokenProviderName",
            provider_name_type,
        );
        let actor_token_type = d.optional(
            &mut fields,
            "ActorTokenType",
            "actorTokenType",
            token_type_identifier_type,
        );
        let audiences = d.optional(&mut fields, "Audiences", "audiences", audience_list_type);
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_secret = d.optional(
            &mut fields,
            "ClientSecret",
            "clientSecret",
            client_secret_type,
        );
        let requested_token_type = d.optional(
            &mut fields,
            "RequestedTokenType",
            "requestedTokenType",
            issued_token_type_identifier_type,
        );
        let resources = d.optional(&mut fields, "Resources", "resources", resource_list_type);
        let scopes = d.optional(&mut fields, "Scopes", "scopes", scope_list_type);
        let subject_token = d.required(
            &mut fields,
            "SubjectToken",
            "subjectToken",
            get_derived_token_token_model_type,
        );
        let subject_token_provider_name = d.optional(
            &mut fields,
            "SubjectTokenProviderName",
            "subjectTokenProviderName",
            provider_name_type,
        );
        let subject_token_type = d.required(
            &mut fields,
            "SubjectTokenType",
            "subjectTokenType",
            token_type_identifier_type,
        );
        Some(Self {
            actor_token: actor_token?,
            actor_token_provider_name: actor_token_provider_name?,
            actor_token_type: actor_token_type?,
            audiences: audiences?,
            client_id: client_id?,
            client_secret: client_secret?,
            requested_token_type: requested_token_type?,
            resources: resources?,
            scopes: scopes?,
            subject_token: subject_token?,
            subject_token_provider_name: subject_token_provider_name?,
            subject_token_type: subject_token_type?,
        })
    }
}

impl Decode for GetDeviceRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.optional(&mut fields, "AccessToken", "accessToken", token_model_type);
        let device_key = d.required(&mut fields, "DeviceKey", "deviceKey", device_key_type);
        Some(Self {
            access_token: access_token?,
            device_key: device_key?,
        })
    }
}

impl Decode for GetGroupRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let group_name = d.required(&mut fields, "GroupName", "groupName", group_name_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            group_name: group_name?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for GetIdentityProviderByIdentifierRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let idp_identifier = d.required(
            &mut fields,
            "IdpIdentifier",
            "idpIdentifier",
            idp_identifier_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            idp_identifier: idp_identifier?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for GetLogDeliveryConfigurationRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for GetProvisionedLimitRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let limit_definition = d.required(
            &mut fields,
            "LimitDefinition",
            "limitDefinition",
            LimitDefinitionType::decode,
        );
        Some(Self {
            limit_definition: limit_definition?,
        })
    }
}

impl Decode for GetSigningCertificateRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for GetTokensFromRefreshTokenRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let client_secret = d.optional(
            &mut fields,
            "ClientSecret",
            "clientSecret",
            client_secret_type,
        );
        let device_key = d.optional(&mut fields, "DeviceKey", "deviceKey", device_key_type);
        let refresh_token = d.required(
            &mut fields,
            "RefreshToken",
            "refreshToken",
            token_model_type,
        );
        Some(Self {
            client_id: client_id?,
            client_metadata: client_metadata?,
            client_secret: client_secret?,
            device_key: device_key?,
            refresh_token: refresh_token?,
        })
    }
}

impl Decode for GetUICustomizationRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.optional(&mut fields, "ClientId", "clientId", client_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for GetUserAttributeVerificationCodeRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let attribute_name = d.required(
            &mut fields,
            "AttributeName",
            "attributeName",
            attribute_name_type,
        );
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        Some(Self {
            access_token: access_token?,
            attribute_name: attribute_name?,
            client_metadata: client_metadata?,
        })
    }
}

impl Decode for GetUserAuthFactorsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        Some(Self {
            access_token: access_token?,
        })
    }
}

impl Decode for GetUserPoolClientSessionConfigurationRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for GetUserPoolMfaConfigRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for GetUserPoolSessionConfigurationRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for GetUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        Some(Self {
            access_token: access_token?,
        })
    }
}

impl Decode for GlobalSignOutRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        Some(Self {
            access_token: access_token?,
        })
    }
}

impl Decode for GroupType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let creation_date = d.optional(&mut fields, "CreationDate", "creationDate", date_type);
        let description = d.optional(&mut fields, "Description", "description", description_type);
        let group_name = d.optional(&mut fields, "GroupName", "groupName", group_name_type);
        let last_modified_date = d.optional(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let precedence = d.optional(&mut fields, "Precedence", "precedence", precedence_type);
        let role_arn = d.optional(&mut fields, "RoleArn", "roleArn", arn_type);
        let user_pool_id = d.optional(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            creation_date: creation_date?,
            description: description?,
            group_name: group_name?,
            last_modified_date: last_modified_date?,
            precedence: precedence?,
            role_arn: role_arn?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for HttpHeader {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let header_name = d.optional(&mut fields, "headerName", "headerName", string_type);
        let header_value = d.optional(&mut fields, "headerValue", "headerValue", string_type);
        Some(Self {
            header_name: header_name?,
            header_value: header_value?,
        })
    }
}

impl Decode for IdentityProviderType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let acr_mapping = d.optional(&mut fields, "AcrMapping", "acrMapping", acr_mapping_type);
        let attribute_mapping = d.optional(
            &mut fields,
            "AttributeMapping",
            "attributeMapping",
            attribute_mapping_type,
        );
        let creation_date = d.optional(&mut fields, "CreationDate", "creationDate", date_type);
        let idp_identifiers = d.optional(
            &mut fields,
            "IdpIdentifiers",
            "idpIdentifiers",
            idp_identifiers_list_type,
        );
        let last_modified_date = d.optional(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let provider_details = d.optional(
            &mut fields,
            "ProviderDetails",
            "providerDetails",
            provider_details_type,
        );
        let provider_name = d.optional(
            &mut fields,
            "ProviderName",
            "providerName",
            provider_name_type,
        );
        let provider_type = d.optional(
            &mut fields,
            "ProviderType",
            "providerType",
            identity_provider_type_type,
        );
        let user_pool_id = d.optional(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            acr_mapping: acr_mapping?,
            attribute_mapping: attribute_mapping?,
            creation_date: creation_date?,
            idp_identifiers: idp_identifiers?,
            last_modified_date: last_modified_date?,
            provider_details: provider_details?,
            provider_name: provider_name?,
            provider_type: provider_type?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for InboundFederationLambdaType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let lambda_arn = d.required(&mut fields, "LambdaArn", "lambdaArn", arn_type);
        let lambda_version = d.required(
            &mut fields,
            "LambdaVersion",
            "lambdaVersion",
            inbound_federation_lambda_version_type,
        );
        Some(Self {
            lambda_arn: lambda_arn?,
            lambda_version: lambda_version?,
        })
    }
}

impl Decode for InitiateAuthRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let analytics_metadata = d.optional(
            &mut fields,
            "AnalyticsMetadata",
            "analyticsMetadata",
            AnalyticsMetadataType::decode,
        );
        let auth_flow = d.required(&mut fields, "AuthFlow", "authFlow", auth_flow_type);
        let auth_parameters = d.optional(
            &mut fields,
            "AuthParameters",
            "authParameters",
            auth_parameters_type,
        );
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let session = d.optional(&mut fields, "Session", "session", session_type);
        let user_context_data = d.optional(
            &mut fields,
            "UserContextData",
            "userContextData",
            UserContextDataType::decode,
        );
        Some(Self {
            analytics_metadata: analytics_metadata?,
            auth_flow: auth_flow?,
            auth_parameters: auth_parameters?,
            client_id: client_id?,
            client_metadata: client_metadata?,
            session: session?,
            user_context_data: user_context_data?,
        })
    }
}

impl Decode for InitiatePointInTimeRecoveryRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let restore_timestamp = d.required(
            &mut fields,
            "RestoreTimestamp",
            "restoreTimestamp",
            date_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            restore_timestamp: restore_timestamp?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for IssuerConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let r#type = d.optional(&mut fields, "Type", "type", issuer_type);
        Some(Self { r#type: r#type? })
    }
}

impl Decode for KeyConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let key_type = d.optional(&mut fields, "KeyType", "keyType", encryption_key_type);
        let kms_key_arn = d.optional(
            &mut fields,
            "KmsKeyArn",
            "kmsKeyArn",
            encryption_key_arn_type,
        );
        Some(Self {
            key_type: key_type?,
            kms_key_arn: kms_key_arn?,
        })
    }
}

impl Decode for LambdaConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let create_auth_challenge = d.optional(
            &mut fields,
            "CreateAuthChallenge",
            "createAuthChallenge",
            arn_type,
        );
        let custom_email_sender = d.optional(
            &mut fields,
            "CustomEmailSender",
            "customEmailSender",
            CustomEmailLambdaVersionConfigType::decode,
        );
        let custom_message = d.optional(&mut fields, "CustomMessage", "customMessage", arn_type);
        let custom_sms_sender = d.optional(
            &mut fields,
            "CustomSMSSender",
            "customSMSSender",
            CustomSMSLambdaVersionConfigType::decode,
        );
        let define_auth_challenge = d.optional(
            &mut fields,
            "DefineAuthChallenge",
            "defineAuthChallenge",
            arn_type,
        );
        let inbound_federation = d.optional(
            &mut fields,
            "InboundFederation",
            "inboundFederation",
            InboundFederationLambdaType::decode,
        );
        let kms_key_id = d.optional(&mut fields, "KMSKeyID", "kMSKeyID", arn_type);
        let post_authentication = d.optional(
            &mut fields,
            "PostAuthentication",
            "postAuthentication",
            arn_type,
        );
        let post_confirmation = d.optional(
            &mut fields,
            "PostConfirmation",
            "postConfirmation",
            arn_type,
        );
        let pre_authentication = d.optional(
            &mut fields,
            "PreAuthentication",
            "preAuthentication",
            arn_type,
        );
        let pre_sign_up = d.optional(&mut fields, "PreSignUp", "preSignUp", arn_type);
        let pre_token_generation = d.optional(
            &mut fields,
            "PreTokenGeneration",
            "preTokenGeneration",
            arn_type,
        );
        let pre_token_generation_config = d.optional(
            &mut fields,
            "PreTokenGenerationConfig",
            "preTokenGenerationConfig",
            PreTokenGenerationVersionConfigType::decode,
        );
        let user_migration = d.optional(&mut fields, "UserMigration", "userMigration", arn_type);
        let verify_auth_challenge_response = d.optional(
            &mut fields,
            "VerifyAuthChallengeResponse",
            "verifyAuthChallengeResponse",
            arn_type,
        );
        Some(Self {
            create_auth_challenge: create_auth_challenge?,
            custom_email_sender: custom_email_sender?,
            custom_message: custom_message?,
            custom_sms_sender: custom_sms_sender?,
            define_auth_challenge: define_auth_challenge?,
            inbound_federation: inbound_federation?,
            kms_key_id: kms_key_id?,
            post_authentication: post_authentication?,
            post_confirmation: post_confirmation?,
            pre_authentication: pre_authentication?,
            pre_sign_up: pre_sign_up?,
            pre_token_generation: pre_token_generation?,
            pre_token_generation_config: pre_token_generation_config?,
            user_migration: user_migration?,
            verify_auth_challenge_response: verify_auth_challenge_response?,
        })
    }
}

impl Decode for LimitDefinitionType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let attributes = d.required(
            &mut fields,
            "Attributes",
            "attributes",
            string_to_string_map_type,
        );
        let limit_class = d.required(&mut fields, "LimitClass", "limitClass", limit_class);
        Some(Self {
            attributes: attributes?,
            limit_class: limit_class?,
        })
    }
}

impl Decode for LimitType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let free_limit_value = d.required(
            &mut fields,
            "FreeLimitValue",
            "freeLimitValue",
            integer_type,
        );
        let limit_definition = d.required(
            &mut fields,
            "LimitDefinition",
            "limitDefinition",
            LimitDefinitionType::decode,
        );
        let provisioned_limit_value = d.required(
            &mut fields,
            "ProvisionedLimitValue",
            "provisionedLimitValue",
            integer_type,
        );
        Some(Self {
            free_limit_value: free_limit_value?,
            limit_definition: limit_definition?,
            provisioned_limit_value: provisioned_limit_value?,
        })
    }
}

impl Decode for ListCIMDPoliciesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_results = d.optional(
            &mut fields,
            "MaxResults",
            "maxResults",
            pool_query_limit_type,
        );
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            max_results: max_results?,
            next_token: next_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListClientMetadataURLsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let cimd_policy_id = d.required(
            &mut fields,
            "CIMDPolicyId",
            "cIMDPolicyId",
            cimd_policy_id_type,
        );
        let max_results = d.optional(
            &mut fields,
            "MaxResults",
            "maxResults",
            pool_query_limit_type,
        );
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            cimd_policy_id: cimd_policy_id?,
            max_results: max_results?,
            next_token: next_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListDevicesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let limit = d.optional(&mut fields, "Limit", "limit", query_limit_type);
        let pagination_token = d.optional(
            &mut fields,
            "PaginationToken",
            "paginationToken",
            search_pagination_token_type,
        );
        Some(Self {
            access_token: access_token?,
            limit: limit?,
            pagination_token: pagination_token?,
        })
    }
}

impl Decode for ListGroupsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let limit = d.optional(&mut fields, "Limit", "limit", query_limit_type);
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            limit: limit?,
            next_token: next_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListIdentityProvidersRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_results = d.optional(
            &mut fields,
            "MaxResults",
            "maxResults",
            list_providers_limit_type,
        );
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            max_results: max_results?,
            next_token: next_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListPointInTimeRecoveriesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_results = d.optional(
            &mut fields,
            "MaxResults",
            "maxResults",
            pool_query_limit_type,
        );
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            max_results: max_results?,
            next_token: next_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListResourceServersRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_results = d.optional(
            &mut fields,
            "MaxResults",
            "maxResults",
            list_resource_servers_limit_type,
        );
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            max_results: max_results?,
            next_token: next_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListTagsForResourceRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let resource_arn = d.required(&mut fields, "ResourceArn", "resourceArn", arn_type);
        Some(Self {
            resource_arn: resource_arn?,
        })
    }
}

impl Decode for ListTermsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_results = d.optional(
            &mut fields,
            "MaxResults",
            "maxResults",
            list_terms_request_max_results_integer,
        );
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", string_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            max_results: max_results?,
            next_token: next_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListUserImportJobsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_results = d.required(
            &mut fields,
            "MaxResults",
            "maxResults",
            pool_query_limit_type,
        );
        let pagination_token = d.optional(
            &mut fields,
            "PaginationToken",
            "paginationToken",
            pagination_key_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            max_results: max_results?,
            pagination_token: pagination_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListUserPoolClientSecretsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            next_token: next_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListUserPoolClientsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_type = d.optional(&mut fields, "ClientType", "clientType", client_type_type);
        let max_results = d.optional(&mut fields, "MaxResults", "maxResults", query_limit);
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_type: client_type?,
            max_results: max_results?,
            next_token: next_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListUserPoolReplicasRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            next_token: next_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListUserPoolsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_results = d.required(
            &mut fields,
            "MaxResults",
            "maxResults",
            pool_query_limit_type,
        );
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key_type);
        Some(Self {
            max_results: max_results?,
            next_token: next_token?,
        })
    }
}

impl Decode for ListUserSessionsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key);
        Some(Self {
            access_token: access_token?,
            next_token: next_token?,
        })
    }
}

impl Decode for ListUsersInGroupRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let group_name = d.required(&mut fields, "GroupName", "groupName", group_name_type);
        let limit = d.optional(&mut fields, "Limit", "limit", query_limit_type);
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            group_name: group_name?,
            limit: limit?,
            next_token: next_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListUsersRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let attributes_to_get = d.optional(
            &mut fields,
            "AttributesToGet",
            "attributesToGet",
            searched_attribute_names_list_type,
        );
        let filter = d.optional(&mut fields, "Filter", "filter", user_filter_type);
        let limit = d.optional(&mut fields, "Limit", "limit", query_limit_type);
        let pagination_token = d.optional(
            &mut fields,
            "PaginationToken",
            "paginationToken",
            search_pagination_token_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            attributes_to_get: attributes_to_get?,
            filter: filter?,
            limit: limit?,
            pagination_token: pagination_token?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for ListWebAuthnCredentialsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let max_results = d.optional(
            &mut fields,
            "MaxResults",
            "maxResults",
            web_authn_credentials_query_limit_type,
        );
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key);
        Some(Self {
            access_token: access_token?,
            max_results: max_results?,
            next_token: next_token?,
        })
    }
}

impl Decode for LogConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let cloud_watch_logs_configuration = d.optional(
            &mut fields,
            "CloudWatchLogsConfiguration",
            "cloudWatchLogsConfiguration",
            CloudWatchLogsConfigurationType::decode,
        );
        let event_source = d.required(&mut fields, "EventSource", "eventSource", event_source_name);
        let firehose_configuration = d.optional(
            &mut fields,
            "FirehoseConfiguration",
            "firehoseConfiguration",
            FirehoseConfigurationType::decode,
        );
        let log_level = d.required(&mut fields, "LogLevel", "logLevel", log_level);
        let s3_configuration = d.optional(
            &mut fields,
            "S3Configuration",
            "s3Configuration",
            S3ConfigurationType::decode,
        );
        Some(Self {
            cloud_watch_logs_configuration: cloud_watch_logs_configuration?,
            event_source: event_source?,
            firehose_configuration: firehose_configuration?,
            log_level: log_level?,
            s3_configuration: s3_configuration?,
        })
    }
}

impl Decode for LogDeliveryConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let log_configurations = d.required(
            &mut fields,
            "LogConfigurations",
            "logConfigurations",
            log_configuration_list_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            log_configurations: log_configurations?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for MFAOptionType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let attribute_name = d.optional(
            &mut fields,
            "AttributeName",
            "attributeName",
            attribute_name_type,
        );
        let delivery_medium = d.optional(
            &mut fields,
            "DeliveryMedium",
            "deliveryMedium",
            delivery_medium_type,
        );
        Some(Self {
            attribute_name: attribute_name?,
            delivery_medium: delivery_medium?,
        })
    }
}

impl Decode for ManagedLoginBrandingType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let assets = d.optional(&mut fields, "Assets", "assets", asset_list_type);
        let creation_date = d.optional(&mut fields, "CreationDate", "creationDate", date_type);
        let last_modified_date = d.optional(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let managed_login_branding_id = d.optional(
            &mut fields,
            "ManagedLoginBrandingId",
            "managedLoginBrandingId",
            managed_login_branding_id_type,
        );
        let settings = d.optional(&mut fields, "Settings", "settings", document);
        let use_cognito_provided_values = d.optional(
            &mut fields,
            "UseCognitoProvidedValues",
            "useCognitoProvidedValues",
            boolean_type,
        );
        let user_pool_id = d.optional(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            assets: assets?,
            creation_date: creation_date?,
            last_modified_date: last_modified_date?,
            managed_login_branding_id: managed_login_branding_id?,
            settings: settings?,
            use_cognito_provided_values: use_cognito_provided_values?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for MessageTemplateType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let email_message = d.optional(
            &mut fields,
            "EmailMessage",
            "emailMessage",
            email_invite_message_type,
        );
        let email_subject = d.optional(
            &mut fields,
            "EmailSubject",
            "emailSubject",
            email_verification_subject_type,
        );
        let sms_message = d.optional(
            &mut fields,
            "SMSMessage",
            "sMSMessage",
            sms_invite_message_type,
        );
        Some(Self {
            email_message: email_message?,
            email_subject: email_subject?,
            sms_message: sms_message?,
        })
    }
}

impl Decode for NewDeviceMetadataType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let device_group_key =
            d.optional(&mut fields, "DeviceGroupKey", "deviceGroupKey", string_type);
        let device_key = d.optional(&mut fields, "DeviceKey", "deviceKey", device_key_type);
        Some(Self {
            device_group_key: device_group_key?,
            device_key: device_key?,
        })
    }
}

impl Decode for NotifyConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let block_email = d.optional(
            &mut fields,
            "BlockEmail",
            "blockEmail",
            NotifyEmailType::decode,
        );
        let from = d.optional(&mut fields, "From", "from", string_type);
        let mfa_email = d.optional(&mut fields, "MfaEmail", "mfaEmail", NotifyEmailType::decode);
        let no_action_email = d.optional(
            &mut fields,
            "NoActionEmail",
            "noActionEmail",
            NotifyEmailType::decode,
        );
        let reply_to = d.optional(&mut fields, "ReplyTo", "replyTo", string_type);
        let source_arn = d.required(&mut fields, "SourceArn", "sourceArn", arn_type);
        Some(Self {
            block_email: block_email?,
            from: from?,
            mfa_email: mfa_email?,
            no_action_email: no_action_email?,
            reply_to: reply_to?,
            source_arn: source_arn?,
        })
    }
}

impl Decode for NotifyEmailType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let html_body = d.optional(
            &mut fields,
            "HtmlBody",
            "htmlBody",
            email_notification_body_type,
        );
        let subject = d.required(
            &mut fields,
            "Subject",
            "subject",
            email_notification_subject_type,
        );
        let text_body = d.optional(
            &mut fields,
            "TextBody",
            "textBody",
            email_notification_body_type,
        );
        Some(Self {
            html_body: html_body?,
            subject: subject?,
            text_body: text_body?,
        })
    }
}

impl Decode for NumberAttributeConstraintsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_value = d.optional(&mut fields, "MaxValue", "maxValue", string_type);
        let min_value = d.optional(&mut fields, "MinValue", "minValue", string_type);
        Some(Self {
            max_value: max_value?,
            min_value: min_value?,
        })
    }
}

impl Decode for PasswordPolicyType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let minimum_length = d.optional(
            &mut fields,
            "MinimumLength",
            "minimumLength",
            password_policy_min_length_type,
        );
        let password_history_size = d.optional(
            &mut fields,
            "PasswordHistorySize",
            "passwordHistorySize",
            password_history_size_type,
        );
        let require_lowercase = d.optional(
            &mut fields,
            "RequireLowercase",
            "requireLowercase",
            boolean_type,
        );
        let require_numbers = d.optional(
            &mut fields,
            "RequireNumbers",
            "requireNumbers",
            boolean_type,
        );
        let require_symbols = d.optional(
            &mut fields,
            "RequireSymbols",
            "requireSymbols",
            boolean_type,
        );
        let require_uppercase = d.optional(
            &mut fields,
            "RequireUppercase",
            "requireUppercase",
            boolean_type,
        );
        let temporary_password_validity_days = d.optional(
            &mut fields,
            "TemporaryPasswordValidityDays",
            "temporaryPasswordValidityDays",
            temporary_password_validity_days_type,
        );
        Some(Self {
            minimum_length: minimum_length?,
            password_history_size: password_history_size?,
            require_lowercase: require_lowercase?,
            require_numbers: require_numbers?,
            require_symbols: require_symbols?,
            require_uppercase: require_uppercase?,
            temporary_password_validity_days: temporary_password_validity_days?,
        })
    }
}

impl Decode for PreTokenGenerationVersionConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let lambda_arn = d.required(&mut fields, "LambdaArn", "lambdaArn", arn_type);
        let lambda_version = d.required(
            &mut fields,
            "LambdaVersion",
            "lambdaVersion",
            pre_token_generation_lambda_version_type,
        );
        Some(Self {
            lambda_arn: lambda_arn?,
            lambda_version: lambda_version?,
        })
    }
}

impl Decode for ProviderDescription {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let creation_date = d.optional(&mut fields, "CreationDate", "creationDate", date_type);
        let last_modified_date = d.optional(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let provider_name = d.optional(
            &mut fields,
            "ProviderName",
            "providerName",
            provider_name_type,
        );
        let provider_type = d.optional(
            &mut fields,
            "ProviderType",
            "providerType",
            identity_provider_type_type,
        );
        Some(Self {
            creation_date: creation_date?,
            last_modified_date: last_modified_date?,
            provider_name: provider_name?,
            provider_type: provider_type?,
        })
    }
}

impl Decode for ProviderUserIdentifierType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let provider_attribute_name = d.optional(
            &mut fields,
            "ProviderAttributeName",
            "providerAttributeName",
            string_type,
        );
        let provider_attribute_value = d.optional(
            &mut fields,
            "ProviderAttributeValue",
            "providerAttributeValue",
            string_type,
        );
        let provider_name = d.optional(
            &mut fields,
            "ProviderName",
            "providerName",
            provider_name_type,
        );
        Some(Self {
            provider_attribute_name: provider_attribute_name?,
            provider_attribute_value: provider_attribute_value?,
            provider_name: provider_name?,
        })
    }
}

impl Decode for RecoveryOptionType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let name = d.required(&mut fields, "Name", "name", recovery_option_name_type);
        let priority = d.required(&mut fields, "Priority", "priority", priority_type);
        Some(Self {
            name: name?,
            priority: priority?,
        })
    }
}

impl Decode for RefreshTokenRotationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let feature = d.required(&mut fields, "Feature", "feature", feature_type);
        let retry_grace_period_seconds = d.optional(
            &mut fields,
            "RetryGracePeriodSeconds",
            "retryGracePeriodSeconds",
            retry_grace_period_seconds_type,
        );
        Some(Self {
            feature: feature?,
            retry_grace_period_seconds: retry_grace_period_seconds?,
        })
    }
}

impl Decode for ResendConfirmationCodeRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let analytics_metadata = d.optional(
            &mut fields,
            "AnalyticsMetadata",
            "analyticsMetadata",
            AnalyticsMetadataType::decode,
        );
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let secret_hash = d.optional(&mut fields, "SecretHash", "secretHash", secret_hash_type);
        let user_context_data = d.optional(
            &mut fields,
            "UserContextData",
            "userContextData",
            UserContextDataType::decode,
        );
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            analytics_metadata: analytics_metadata?,
            client_id: client_id?,
            client_metadata: client_metadata?,
            secret_hash: secret_hash?,
            user_context_data: user_context_data?,
            username: username?,
        })
    }
}

impl Decode for ResourceServerScopeType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let scope_description = d.required(
            &mut fields,
            "ScopeDescription",
            "scopeDescription",
            resource_server_scope_description_type,
        );
        let scope_name = d.required(
            &mut fields,
            "ScopeName",
            "scopeName",
            resource_server_scope_name_type,
        );
        Some(Self {
            scope_description: scope_description?,
            scope_name: scope_name?,
        })
    }
}

impl Decode for ResourceServerType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identifier = d.optional(
            &mut fields,
            "Identifier",
            "identifier",
            resource_server_identifier_type,
        );
        let managed_by = d.optional(
            &mut fields,
            "ManagedBy",
            "managedBy",
            resource_server_managed_by_type,
        );
        let name = d.optional(&mut fields, "Name", "name", resource_server_name_type);
        let scopes = d.optional(
            &mut fields,
            "Scopes",
            "scopes",
            resource_server_scope_list_type,
        );
        let user_pool_id = d.optional(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            identifier: identifier?,
            managed_by: managed_by?,
            name: name?,
            scopes: scopes?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for RespondToAuthChallengeRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let analytics_metadata = d.optional(
            &mut fields,
            "AnalyticsMetadata",
            "analyticsMetadata",
            AnalyticsMetadataType::decode,
        );
        let challenge_name = d.required(
            &mut fields,
            "ChallengeName",
            "challengeName",
            challenge_name_type,
        );
        let challenge_responses = d.optional(
            &mut fields,
            "ChallengeResponses",
            "challengeResponses",
            challenge_responses_type,
        );
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let session = d.optional(&mut fields, "Session", "session", session_type);
        let user_context_data = d.optional(
            &mut fields,
            "UserContextData",
            "userContextData",
            UserContextDataType::decode,
        );
        Some(Self {
            analytics_metadata: analytics_metadata?,
            challenge_name: challenge_name?,
            challenge_responses: challenge_responses?,
            client_id: client_id?,
            client_metadata: client_metadata?,
            session: session?,
            user_context_data: user_context_data?,
        })
    }
}

impl Decode for RestorationDescriptionType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let restore_id = d.optional(&mut fields, "RestoreId", "restoreId", restore_id_type);
        let restore_status = d.optional(
            &mut fields,
            "RestoreStatus",
            "restoreStatus",
            restore_status_type,
        );
        let restore_timestamp = d.optional(
            &mut fields,
            "RestoreTimestamp",
            "restoreTimestamp",
            date_type,
        );
        Some(Self {
            restore_id: restore_id?,
            restore_status: restore_status?,
            restore_timestamp: restore_timestamp?,
        })
    }
}

impl Decode for RestorationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let restore_id = d.optional(&mut fields, "RestoreId", "restoreId", restore_id_type);
        let restore_preview = d.optional(
            &mut fields,
            "RestorePreview",
            "restorePreview",
            restore_preview_list_type,
        );
        let restore_status = d.optional(
            &mut fields,
            "RestoreStatus",
            "restoreStatus",
            restore_status_type,
        );
        let restore_timestamp = d.optional(
            &mut fields,
            "RestoreTimestamp",
            "restoreTimestamp",
            date_type,
        );
        let trigger_timestamp = d.optional(
            &mut fields,
            "TriggerTimestamp",
            "triggerTimestamp",
            date_type,
        );
        Some(Self {
            restore_id: restore_id?,
            restore_preview: restore_preview?,
            restore_status: restore_status?,
            restore_timestamp: restore_timestamp?,
            trigger_timestamp: trigger_timestamp?,
        })
    }
}

impl Decode for RestorePreviewType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let create_count = d.optional(&mut fields, "CreateCount", "createCount", long_type);
        let delete_count = d.optional(&mut fields, "DeleteCount", "deleteCount", long_type);
        let entity = d.optional(&mut fields, "Entity", "entity", string_type);
        let update_count = d.optional(&mut fields, "UpdateCount", "updateCount", long_type);
        Some(Self {
            create_count: create_count?,
            delete_count: delete_count?,
            entity: entity?,
            update_count: update_count?,
        })
    }
}

impl Decode for RevokeTokenRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_secret = d.optional(
            &mut fields,
            "ClientSecret",
            "clientSecret",
            client_secret_type,
        );
        let revoke_associated_sessions = d.optional(
            &mut fields,
            "RevokeAssociatedSessions",
            "revokeAssociatedSessions",
            revoke_associated_sessions_type,
        );
        let token = d.required(&mut fields, "Token", "token", token_model_type);
        Some(Self {
            client_id: client_id?,
            client_secret: client_secret?,
            revoke_associated_sessions: revoke_associated_sessions?,
            token: token?,
        })
    }
}

impl Decode for RevokeUserSessionRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let revoke_associated_sessions = d.optional(
            &mut fields,
            "RevokeAssociatedSessions",
            "revokeAssociatedSessions",
            revoke_associated_sessions_type,
        );
        let session_id = d.required(&mut fields, "SessionId", "sessionId", session_id_type);
        Some(Self {
            access_token: access_token?,
            revoke_associated_sessions: revoke_associated_sessions?,
            session_id: session_id?,
        })
    }
}

impl Decode for RiskConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let account_takeover_risk_configuration = d.optional(
            &mut fields,
            "AccountTakeoverRiskConfiguration",
            "accountTakeoverRiskConfiguration",
            AccountTakeoverRiskConfigurationType::decode,
        );
        let client_id = d.optional(&mut fields, "ClientId", "clientId", client_id_type);
        let compromised_credentials_risk_configuration = d.optional(
            &mut fields,
            "CompromisedCredentialsRiskConfiguration",
            "compromisedCredentialsRiskConfiguration",
            CompromisedCredentialsRiskConfigurationType::decode,
        );
        let last_modified_date = d.optional(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let risk_exception_configuration = d.optional(
            &mut fields,
            "RiskExceptionConfiguration",
            "riskExceptionConfiguration",
            RiskExceptionConfigurationType::decode,
        );
        let user_pool_id = d.optional(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            account_takeover_risk_configuration: account_takeover_risk_configuration?,
            client_id: client_id?,
            compromised_credentials_risk_configuration: compromised_credentials_risk_configuration?,
            last_modified_date: last_modified_date?,
            risk_exception_configuration: risk_exception_configuration?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for RiskExceptionConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let blocked_ip_range_list = d.optional(
            &mut fields,
            "BlockedIPRangeList",
            "blockedIPRangeList",
            blocked_ip_range_list_type,
        );
        let skipped_ip_range_list = d.optional(
            &mut fields,
            "SkippedIPRangeList",
            "skippedIPRangeList",
            skipped_ip_range_list_type,
        );
        Some(Self {
            blocked_ip_range_list: blocked_ip_range_list?,
            skipped_ip_range_list: skipped_ip_range_list?,
        })
    }
}

impl Decode for RoutingType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let failover = d.optional(&mut fields, "Failover", "failover", FailoverType::decode);
        Some(Self {
            failover: failover?,
        })
    }
}

impl Decode for S3ConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let bucket_arn = d.optional(&mut fields, "BucketArn", "bucketArn", s3_arn_type);
        Some(Self {
            bucket_arn: bucket_arn?,
        })
    }
}

impl Decode for SMSMfaSettingsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let enabled = d.optional(&mut fields, "Enabled", "enabled", boolean_type);
        let preferred_mfa = d.optional(&mut fields, "PreferredMfa", "preferredMfa", boolean_type);
        Some(Self {
            enabled: enabled?,
            preferred_mfa: preferred_mfa?,
        })
    }
}

impl Decode for SchemaAttributeType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let attribute_data_type = d.optional(
            &mut fields,
            "AttributeDataType",
            "attributeDataType",
            attribute_data_type,
        );
        let developer_only_attribute = d.optional(
            &mut fields,
            "DeveloperOnlyAttribute",
            "developerOnlyAttribute",
            boolean_type,
        );
        let mutable = d.optional(&mut fields, "Mutable", "mutable", boolean_type);
        let name = d.optional(&mut fields, "Name", "name", custom_attribute_name_type);
        let number_attribute_constraints = d.optional(
            &mut fields,
            "NumberAttributeConstraints",
            "numberAttributeConstraints",
            NumberAttributeConstraintsType::decode,
        );
        let required = d.optional(&mut fields, "Required", "required", boolean_type);
        let string_attribute_constraints = d.optional(
            &mut fields,
            "StringAttributeConstraints",
            "stringAttributeConstraints",
            StringAttributeConstraintsType::decode,
        );
        Some(Self {
            attribute_data_type: attribute_data_type?,
            developer_only_attribute: developer_only_attribute?,
            mutable: mutable?,
            name: name?,
            number_attribute_constraints: number_attribute_constraints?,
            required: required?,
            string_attribute_constraints: string_attribute_constraints?,
        })
    }
}

impl Decode for SessionDescriptionType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.optional(&mut fields, "ClientId", "clientId", client_id_type);
        let create_date = d.optional(&mut fields, "CreateDate", "createDate", date_type);
        let device_type = d.optional(&mut fields, "DeviceType", "deviceType", session_device_type);
        let is_current_session = d.optional(
            &mut fields,
            "IsCurrentSession",
            "isCurrentSession",
            wrapped_boolean_type,
        );
        let last_active_date =
            d.optional(&mut fields, "LastActiveDate", "lastActiveDate", date_type);
        let last_ip_address = d.optional(
            &mut fields,
            "LastIPAddress",
            "lastIPAddress",
            session_ip_address_type,
        );
        let last_location = d.optional(
            &mut fields,
            "LastLocation",
            "lastLocation",
            SessionLocationType::decode,
        );
        let origin_session_id = d.optional(
            &mut fields,
            "OriginSessionId",
            "originSessionId",
            session_id_type,
        );
        let session_id = d.optional(&mut fields, "SessionId", "sessionId", session_id_type);
        let session_type = d.optional(&mut fields, "SessionType", "sessionType", session_type_type);
        Some(Self {
            client_id: client_id?,
            create_date: create_date?,
            device_type: device_type?,
            is_current_session: is_current_session?,
            last_active_date: last_active_date?,
            last_ip_address: last_ip_address?,
            last_location: last_location?,
            origin_session_id: origin_session_id?,
            session_id: session_id?,
            session_type: session_type?,
        })
    }
}

impl Decode for SessionLocationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let city = d.optional(&mut fields, "City", "city", session_location_city_type);
        let country = d.optional(
            &mut fields,
            "Country",
            "country",
            session_location_country_type,
        );
        Some(Self {
            city: city?,
            country: country?,
        })
    }
}

impl Decode for SetLogDeliveryConfigurationRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let log_configurations = d.required(
            &mut fields,
            "LogConfigurations",
            "logConfigurations",
            log_configuration_list_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            log_configurations: log_configurations?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for SetRiskConfigurationRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let account_takeover_risk_configuration = d.optional(
            &mut fields,
            "AccountTakeoverRiskConfiguration",
            "accountTakeoverRiskConfiguration",
            AccountTakeoverRiskConfigurationType::decode,
        );
        let client_id = d.optional(&mut fields, "ClientId", "clientId", client_id_type);
        let compromised_credentials_risk_configuration = d.optional(
            &mut fields,
            "CompromisedCredentialsRiskConfiguration",
            "compromisedCredentialsRiskConfiguration",
            CompromisedCredentialsRiskConfigurationType::decode,
        );
        let risk_exception_configuration = d.optional(
            &mut fields,
            "RiskExceptionConfiguration",
            "riskExceptionConfiguration",
            RiskExceptionConfigurationType::decode,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            account_takeover_risk_configuration: account_takeover_risk_configuration?,
            client_id: client_id?,
            compromised_credentials_risk_configuration: compromised_credentials_risk_configuration?,
            risk_exception_configuration: risk_exception_configuration?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for SetUICustomizationRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let css = d.optional(&mut fields, "CSS", "cSS", css_type);
        let client_id = d.optional(&mut fields, "ClientId", "clientId", client_id_type);
        let image_file = d.optional(&mut fields, "ImageFile", "imageFile", image_file_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            css: css?,
            client_id: client_id?,
            image_file: image_file?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for SetUserMFAPreferenceRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let email_mfa_settings = d.optional(
            &mut fields,
            "EmailMfaSettings",
            "emailMfaSettings",
            EmailMfaSettingsType::decode,
        );
        let sms_mfa_settings = d.optional(
            &mut fields,
            "SMSMfaSettings",
            "sMSMfaSettings",
            SMSMfaSettingsType::decode,
        );
        let software_token_mfa_settings = d.optional(
            &mut fields,
            "SoftwareTokenMfaSettings",
            "softwareTokenMfaSettings",
            SoftwareTokenMfaSettingsType::decode,
        );
        let web_authn_mfa_settings = d.optional(
            &mut fields,
            "WebAuthnMfaSettings",
            "webAuthnMfaSettings",
            WebAuthnMfaSettingsType::decode,
        );
        Some(Self {
            access_token: access_token?,
            email_mfa_settings: email_mfa_settings?,
            sms_mfa_settings: sms_mfa_settings?,
            software_token_mfa_settings: software_token_mfa_settings?,
            web_authn_mfa_settings: web_authn_mfa_settings?,
        })
    }
}

impl Decode for SetUserPoolClientSessionConfigurationRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let sso_session = d.required(
            &mut fields,
            "SSOSession",
            "sSOSession",
            ClientSSOSessionConfigType::decode,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            sso_session: sso_session?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for SetUserPoolMfaConfigRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let email_mfa_configuration = d.optional(
            &mut fields,
            "EmailMfaConfiguration",
            "emailMfaConfiguration",
            EmailMfaConfigType::decode,
        );
        let mfa_configuration = d.optional(
            &mut fields,
            "MfaConfiguration",
            "mfaConfiguration",
            user_pool_mfa_type,
        );
        let sms_mfa_configuration = d.optional(
            &mut fields,
            "SmsMfaConfiguration",
            "smsMfaConfiguration",
            SmsMfaConfigType::decode,
        );
        let software_token_mfa_configuration = d.optional(
            &mut fields,
            "SoftwareTokenMfaConfiguration",
            "softwareTokenMfaConfiguration",
            SoftwareTokenMfaConfigType::decode,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let web_authn_configuration = d.optional(
            &mut fields,
            "WebAuthnConfiguration",
            "webAuthnConfiguration",
            WebAuthnConfigurationType::decode,
        );
        Some(Self {
            email_mfa_configuration: email_mfa_configuration?,
            mfa_configuration: mfa_configuration?,
            sms_mfa_configuration: sms_mfa_configuration?,
            software_token_mfa_configuration: software_token_mfa_configuration?,
            user_pool_id: user_pool_id?,
            web_authn_configuration: web_authn_configuration?,
        })
    }
}

impl Decode for SetUserPoolSessionConfigurationRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let token_session = d.required(
            &mut fields,
            "TokenSession",
            "tokenSession",
            UserPoolTokenSessionConfigType::decode,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let user_session_tracking = d.required(
            &mut fields,
            "UserSessionTracking",
            "userSessionTracking",
            user_session_tracking_type,
        );
        Some(Self {
            token_session: token_session?,
            user_pool_id: user_pool_id?,
            user_session_tracking: user_session_tracking?,
        })
    }
}

impl Decode for SetUserSettingsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let mfa_options = d.required(
            &mut fields,
            "MFAOptions",
            "mFAOptions",
            mfa_option_list_type,
        );
        Some(Self {
            access_token: access_token?,
            mfa_options: mfa_options?,
        })
    }
}

impl Decode for SignInPolicyType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let allowed_first_auth_factors = d.optional(
            &mut fields,
            "AllowedFirstAuthFactors",
            "allowedFirstAuthFactors",
            allowed_first_auth_factors_list_type,
        );
        Some(Self {
            allowed_first_auth_factors: allowed_first_auth_factors?,
        })
    }
}

impl Decode for SignUpRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let analytics_metadata = d.optional(
            &mut fields,
            "AnalyticsMetadata",
            "analyticsMetadata",
            AnalyticsMetadataType::decode,
        );
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let password = d.optional(&mut fields, "Password", "password", password_type);
        let secret_hash = d.optional(&mut fields, "SecretHash", "secretHash", secret_hash_type);
        let user_attributes = d.optional(
            &mut fields,
            "UserAttributes",
            "userAttributes",
            attribute_list_type,
        );
        let user_context_data = d.optional(
            &mut fields,
            "UserContextData",
            "userContextData",
            UserContextDataType::decode,
        );
        let username = d.required(&mut fields, "Username", "username", username_type);
        let validation_data = d.optional(
            &mut fields,
            "ValidationData",
            "validationData",
            attribute_list_type,
        );
        Some(Self {
            analytics_metadata: analytics_metadata?,
            client_id: client_id?,
            client_metadata: client_metadata?,
            password: password?,
            secret_hash: secret_hash?,
            user_attributes: user_attributes?,
            user_context_data: user_context_data?,
            username: username?,
            validation_data: validation_data?,
        })
    }
}

impl Decode for SmsConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let eums_sms = d.optional(
            &mut fields,
            "EumsSms",
            "eumsSms",
            EumsSmsConfigurationType::decode,
        );
        let external_id = d.optional(&mut fields, "ExternalId", "externalId", string_type);
        let sns_caller_arn = d.optional(
            &mut fields,
            "SnsCallerArn",
            "snsCallerArn",
            optional_arn_type,
        );
        let sns_region = d.optional(&mut fields, "SnsRegion", "snsRegion", region_code_type);
        Some(Self {
            eums_sms: eums_sms?,
            external_id: external_id?,
            sns_caller_arn: sns_caller_arn?,
            sns_region: sns_region?,
        })
    }
}

impl Decode for SmsMfaConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let sms_authentication_message = d.optional(
            &mut fields,
            "SmsAuthenticationMessage",
            "smsAuthenticationMessage",
            sms_verification_message_type,
        );
        let sms_configuration = d.optional(
            &mut fields,
            "SmsConfiguration",
            "smsConfiguration",
            SmsConfigurationType::decode,
        );
        Some(Self {
            sms_authentication_message: sms_authentication_message?,
            sms_configuration: sms_configuration?,
        })
    }
}

impl Decode for SoftwareTokenMfaConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let enabled = d.optional(&mut fields, "Enabled", "enabled", boolean_type);
        Some(Self { enabled: enabled? })
    }
}

impl Decode for SoftwareTokenMfaSettingsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let enabled = d.optional(&mut fields, "Enabled", "enabled", boolean_type);
        let preferred_mfa = d.optional(&mut fields, "PreferredMfa", "preferredMfa", boolean_type);
        Some(Self {
            enabled: enabled?,
            preferred_mfa: preferred_mfa?,
        })
    }
}

impl Decode for StartPointInTimeRecoveryRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let restore_id = d.required(&mut fields, "RestoreId", "restoreId", restore_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            restore_id: restore_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for StartUserImportJobRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let job_id = d.required(&mut fields, "JobId", "jobId", user_import_job_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            job_id: job_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for StartWebAuthnRegistrationRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        Some(Self {
            access_token: access_token?,
        })
    }
}

impl Decode for StopUserImportJobRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let job_id = d.required(&mut fields, "JobId", "jobId", user_import_job_id_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            job_id: job_id?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for StringAttributeConstraintsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_length = d.optional(&mut fields, "MaxLength", "maxLength", string_type);
        let min_length = d.optional(&mut fields, "MinLength", "minLength", string_type);
        Some(Self {
            max_length: max_length?,
            min_length: min_length?,
        })
    }
}

impl Decode for TagResourceRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let resource_arn = d.required(&mut fields, "ResourceArn", "resourceArn", arn_type);
        let tags = d.required(&mut fields, "Tags", "tags", user_pool_tags_type);
        Some(Self {
            resource_arn: resource_arn?,
            tags: tags?,
        })
    }
}

impl Decode for TermsDescriptionType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let creation_date = d.required(&mut fields, "CreationDate", "creationDate", date_type);
        let enforcement = d.required(
            &mut fields,
            "Enforcement",
            "enforcement",
            terms_enforcement_type,
        );
        let last_modified_date = d.required(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let terms_id = d.required(&mut fields, "TermsId", "termsId", terms_id_type);
        let terms_name = d.required(&mut fields, "TermsName", "termsName", terms_name_type);
        Some(Self {
            creation_date: creation_date?,
            enforcement: enforcement?,
            last_modified_date: last_modified_date?,
            terms_id: terms_id?,
            terms_name: terms_name?,
        })
    }
}

impl Decode for TermsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let creation_date = d.required(&mut fields, "CreationDate", "creationDate", date_type);
        let enforcement = d.required(
            &mut fields,
            "Enforcement",
            "enforcement",
            terms_enforcement_type,
        );
        let last_modified_date = d.required(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let links = d.required(&mut fields, "Links", "links", links_type);
        let terms_id = d.required(&mut fields, "TermsId", "termsId", terms_id_type);
        let terms_name = d.required(&mut fields, "TermsName", "termsName", terms_name_type);
        let terms_source = d.required(&mut fields, "TermsSource", "termsSource", terms_source_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            creation_date: creation_date?,
            enforcement: enforcement?,
            last_modified_date: last_modified_date?,
            links: links?,
            terms_id: terms_id?,
            terms_name: terms_name?,
            terms_source: terms_source?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for TokenValidityUnitsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.optional(&mut fields, "AccessToken", "accessToken", time_units_type);
        let id_token = d.optional(&mut fields, "IdToken", "idToken", time_units_type);
        let refresh_token =
            d.optional(&mut fields, "RefreshToken", "refreshToken", time_units_type);
        Some(Self {
            access_token: access_token?,
            id_token: id_token?,
            refresh_token: refresh_token?,
        })
    }
}

impl Decode for UICustomizationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let css = d.optional(&mut fields, "CSS", "cSS", css_type);
        let css_version = d.optional(&mut fields, "CSSVersion", "cSSVersion", css_version_type);
        let client_id = d.optional(&mut fields, "ClientId", "clientId", client_id_type);
        let creation_date = d.optional(&mut fields, "CreationDate", "creationDate", date_type);
        let image_url = d.optional(&mut fields, "ImageUrl", "imageUrl", image_url_type);
        let last_modified_date = d.optional(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let user_pool_id = d.optional(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            css: css?,
            css_version: css_version?,
            client_id: client_id?,
            creation_date: creation_date?,
            image_url: image_url?,
            last_modified_date: last_modified_date?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for UntagResourceRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let resource_arn = d.required(&mut fields, "ResourceArn", "resourceArn", arn_type);
        let tag_keys = d.required(&mut fields, "TagKeys", "tagKeys", user_pool_tags_list_type);
        Some(Self {
            resource_arn: resource_arn?,
            tag_keys: tag_keys?,
        })
    }
}

impl Decode for UpdateAuthEventFeedbackRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let event_id = d.required(&mut fields, "EventId", "eventId", event_id_type);
        let feedback_token = d.required(
            &mut fields,
            "FeedbackToken",
            "feedbackToken",
            token_model_type,
        );
        let feedback_value = d.required(
            &mut fields,
            "FeedbackValue",
            "feedbackValue",
            feedback_value_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let username = d.required(&mut fields, "Username", "username", username_type);
        Some(Self {
            event_id: event_id?,
            feedback_token: feedback_token?,
            feedback_value: feedback_value?,
            user_pool_id: user_pool_id?,
            username: username?,
        })
    }
}

impl Decode for UpdateCIMDPolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let cimd_policy_id = d.required(
            &mut fields,
            "CIMDPolicyId",
            "cIMDPolicyId",
            cimd_policy_id_type,
        );
        let cache_duration = d.optional(
            &mut fields,
            "CacheDuration",
            "cacheDuration",
            cache_duration_type,
        );
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let policy_name = d.optional(
            &mut fields,
            "PolicyName",
            "policyName",
            cimd_policy_name_type,
        );
        let url_patterns = d.required(
            &mut fields,
            "URLPatterns",
            "uRLPatterns",
            url_pattern_list_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            cimd_policy_id: cimd_policy_id?,
            cache_duration: cache_duration?,
            client_id: client_id?,
            policy_name: policy_name?,
            url_patterns: url_patterns?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for UpdateClientMetadataURLStateRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let action = d.required(&mut fields, "Action", "action", cimd_cache_action_type);
        let cimd_policy_id = d.required(
            &mut fields,
            "CIMDPolicyId",
            "cIMDPolicyId",
            cimd_policy_id_type,
        );
        let url = d.required(&mut fields, "URL", "uRL", metadata_url_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            action: action?,
            cimd_policy_id: cimd_policy_id?,
            url: url?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for UpdateDeviceStatusRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let device_key = d.required(&mut fields, "DeviceKey", "deviceKey", device_key_type);
        let device_remembered_status = d.optional(
            &mut fields,
            "DeviceRememberedStatus",
            "deviceRememberedStatus",
            device_remembered_status_type,
        );
        Some(Self {
            access_token: access_token?,
            device_key: device_key?,
            device_remembered_status: device_remembered_status?,
        })
    }
}

impl Decode for UpdateGroupRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let description = d.optional(&mut fields, "Description", "description", description_type);
        let group_name = d.required(&mut fields, "GroupName", "groupName", group_name_type);
        let precedence = d.optional(&mut fields, "Precedence", "precedence", precedence_type);
        let role_arn = d.optional(&mut fields, "RoleArn", "roleArn", arn_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            description: description?,
            group_name: group_name?,
            precedence: precedence?,
            role_arn: role_arn?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for UpdateIdentityProviderRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let acr_mapping = d.optional(&mut fields, "AcrMapping", "acrMapping", acr_mapping_type);
        let attribute_mapping = d.optional(
            &mut fields,
            "AttributeMapping",
            "attributeMapping",
            attribute_mapping_type,
        );
        let idp_identifiers = d.optional(
            &mut fields,
            "IdpIdentifiers",
            "idpIdentifiers",
            idp_identifiers_list_type,
        );
        let provider_details = d.optional(
            &mut fields,
            "ProviderDetails",
            "providerDetails",
            provider_details_type,
        );
        let provider_name = d.required(
            &mut fields,
            "ProviderName",
            "providerName",
            provider_name_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            acr_mapping: acr_mapping?,
            attribute_mapping: attribute_mapping?,
            idp_identifiers: idp_identifiers?,
            provider_details: provider_details?,
            provider_name: provider_name?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for UpdateManagedLoginBrandingRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let assets = d.optional(&mut fields, "Assets", "assets", asset_list_type);
        let managed_login_branding_id = d.optional(
            &mut fields,
            "ManagedLoginBrandingId",
            "managedLoginBrandingId",
            managed_login_branding_id_type,
        );
        let settings = d.optional(&mut fields, "Settings", "settings", document);
        let use_cognito_provided_values = d.optional(
            &mut fields,
            "UseCognitoProvidedValues",
            "useCognitoProvidedValues",
            boolean_type,
        );
        let user_pool_id = d.optional(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            assets: assets?,
            managed_login_branding_id: managed_login_branding_id?,
            settings: settings?,
            use_cognito_provided_values: use_cognito_provided_values?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for UpdateProvisionedLimitRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let limit_definition = d.required(
            &mut fields,
            "LimitDefinition",
            "limitDefinition",
            LimitDefinitionType::decode,
        );
        let requested_limit_value = d.required(
            &mut fields,
            "RequestedLimitValue",
            "requestedLimitValue",
            integer_type,
        );
        Some(Self {
            limit_definition: limit_definition?,
            requested_limit_value: requested_limit_value?,
        })
    }
}

impl Decode for UpdateResourceServerRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identifier = d.required(
            &mut fields,
            "Identifier",
            "identifier",
            resource_server_identifier_type,
        );
        let name = d.required(&mut fields, "Name", "name", resource_server_name_type);
        let scopes = d.optional(
            &mut fields,
            "Scopes",
            "scopes",
            resource_server_scope_list_type,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            identifier: identifier?,
            name: name?,
            scopes: scopes?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for UpdateTermsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let enforcement = d.optional(
            &mut fields,
            "Enforcement",
            "enforcement",
            terms_enforcement_type,
        );
        let links = d.optional(&mut fields, "Links", "links", links_type);
        let terms_id = d.required(&mut fields, "TermsId", "termsId", terms_id_type);
        let terms_name = d.optional(&mut fields, "TermsName", "termsName", terms_name_type);
        let terms_source = d.optional(&mut fields, "TermsSource", "termsSource", terms_source_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            enforcement: enforcement?,
            links: links?,
            terms_id: terms_id?,
            terms_name: terms_name?,
            terms_source: terms_source?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for UpdateUserAttributesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let client_metadata = d.optional(
            &mut fields,
            "ClientMetadata",
            "clientMetadata",
            client_metadata_type,
        );
        let user_attributes = d.required(
            &mut fields,
            "UserAttributes",
            "userAttributes",
            attribute_list_type,
        );
        Some(Self {
            access_token: access_token?,
            client_metadata: client_metadata?,
            user_attributes: user_attributes?,
        })
    }
}

impl Decode for UpdateUserPoolClientRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token_validity = d.optional(
            &mut fields,
            "AccessTokenValidity",
            "accessTokenValidity",
            access_token_validity_type,
        );
        let allowed_oauth_flows = d.optional(
            &mut fields,
            "AllowedOAuthFlows",
            "allowedOAuthFlows",
            oauth_flows_type,
        );
        let allowed_oauth_flows_user_pool_client = d.optional(
            &mut fields,
            "AllowedOAuthFlowsUserPoolClient",
            "allowedOAuthFlowsUserPoolClient",
            boolean_type,
        );
        let allowed_oauth_scopes = d.optional(
            &mut fields,
            "AllowedOAuthScopes",
            "allowedOAuthScopes",
            scope_list_type,
        );
        let analytics_configuration = d.optional(
            &mut fields,
            "AnalyticsConfiguration",
            "analyticsConfiguration",
            AnalyticsConfigurationType::decode,
        );
        let auth_session_validity = d.optional(
            &mut fields,
            "AuthSessionValidity",
            "authSessionValidity",
            auth_session_validity_type,
        );
        let callback_urls = d.optional(
            &mut fields,
            "CallbackURLs",
            "callbackURLs",
            callback_urls_list_type,
        );
        let client_id = d.required(&mut fields, "ClientId", "clientId", client_id_type);
        let client_name = d.optional(&mut fields, "ClientName", "clientName", client_name_type);
        let default_redirect_uri = d.optional(
            &mut fields,
            "DefaultRedirectURI",
            "defaultRedirectURI",
            redirect_url_type,
        );
        let enable_propagate_additional_user_context_data = d.optional(
            &mut fields,
            "EnablePropagateAdditionalUserContextData",
            "enablePropagateAdditionalUserContextData",
            wrapped_boolean_type,
        );
        let enable_token_revocation = d.optional(
            &mut fields,
            "EnableTokenRevocation",
            "enableTokenRevocation",
            wrapped_boolean_type,
        );
        let explicit_auth_flows = d.optional(
            &mut fields,
            "ExplicitAuthFlows",
            "explicitAuthFlows",
            explicit_auth_flows_list_type,
        );
        let id_token_validity = d.optional(
            &mut fields,
            "IdTokenValidity",
            "idTokenValidity",
            id_token_validity_type,
        );
        let logout_urls = d.optional(
            &mut fields,
            "LogoutURLs",
            "logoutURLs",
            logout_urls_list_type,
        );
        let prevent_user_existence_errors = d.optional(
            &mut fields,
            "PreventUserExistenceErrors",
            "preventUserExistenceErrors",
            prevent_user_existence_error_types,
        );
        let publish_secrets_in_aws_secrets_manager = d.optional(
            &mut fields,
            "PublishSecretsInAWSSecretsManager",
            "publishSecretsInAWSSecretsManager",
            wrapped_boolean_type,
        );
        let read_attributes = d.optional(
            &mut fields,
            "ReadAttributes",
            "readAttributes",
            client_permission_list_type,
        );
        let refresh_token_rotation = d.optional(
            &mut fields,
            "RefreshTokenRotation",
            "refreshTokenRotation",
            RefreshTokenRotationType::decode,
        );
        let refresh_token_validity = d.optional(
            &mut fields,
            "RefreshTokenValidity",
            "refreshTokenValidity",
            refresh_token_validity_type,
        );
        let supported_identity_providers = d.optional(
            &mut fields,
            "SupportedIdentityProviders",
            "supportedIdentityProviders",
            supported_identity_providers_list_type,
        );
        let token_validity_units = d.optional(
            &mut fields,
            "TokenValidityUnits",
            "tokenValidityUnits",
            TokenValidityUnitsType::decode,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let write_attributes = d.optional(
            &mut fields,
            "WriteAttributes",
            "writeAttributes",
            client_permission_list_type,
        );
        Some(Self {
            access_token_validity: access_token_validity?,
            allowed_oauth_flows: allowed_oauth_flows?,
            allowed_oauth_flows_user_pool_client: allowed_oauth_flows_user_pool_client?,
            allowed_oauth_scopes: allowed_oauth_scopes?,
            analytics_configuration: analytics_configuration?,
            auth_session_validity: auth_session_validity?,
            callback_urls: callback_urls?,
            client_id: client_id?,
            client_name: client_name?,
            default_redirect_uri: default_redirect_uri?,
            enable_propagate_additional_user_context_data:
                enable_propagate_additional_user_context_data?,
            enable_token_revocation: enable_token_revocation?,
            explicit_auth_flows: explicit_auth_flows?,
            id_token_validity: id_token_validity?,
            logout_urls: logout_urls?,
            prevent_user_existence_errors: prevent_user_existence_errors?,
            publish_secrets_in_aws_secrets_manager: publish_secrets_in_aws_secrets_manager?,
            read_attributes: read_attributes?,
            refresh_token_rotation: refresh_token_rotation?,
            refresh_token_validity: refresh_token_validity?,
            supported_identity_providers: supported_identity_providers?,
            token_validity_units: token_validity_units?,
            user_pool_id: user_pool_id?,
            write_attributes: write_attributes?,
        })
    }
}

impl Decode for UpdateUserPoolDomainRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let custom_domain_config = d.optional(
            &mut fields,
            "CustomDomainConfig",
            "customDomainConfig",
            CustomDomainConfigType::decode,
        );
        let domain = d.required(&mut fields, "Domain", "domain", domain_type);
        let managed_login_version = d.optional(
            &mut fields,
            "ManagedLoginVersion",
            "managedLoginVersion",
            wrapped_integer_type,
        );
        let routing = d.optional(&mut fields, "Routing", "routing", RoutingType::decode);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            custom_domain_config: custom_domain_config?,
            domain: domain?,
            managed_login_version: managed_login_version?,
            routing: routing?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for UpdateUserPoolReplicaRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let region_name = d.required(&mut fields, "RegionName", "regionName", region_name_type);
        let status = d.required(&mut fields, "Status", "status", update_replica_status_type);
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            region_name: region_name?,
            status: status?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for UpdateUserPoolRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let account_recovery_setting = d.optional(
            &mut fields,
            "AccountRecoverySetting",
            "accountRecoverySetting",
            AccountRecoverySettingType::decode,
        );
        let acr_configuration = d.optional(
            &mut fields,
            "AcrConfiguration",
            "acrConfiguration",
            acr_configuration_type,
        );
        let admin_create_user_config = d.optional(
            &mut fields,
            "AdminCreateUserConfig",
            "adminCreateUserConfig",
            AdminCreateUserConfigType::decode,
        );
        let auto_verified_attributes = d.optional(
            &mut fields,
            "AutoVerifiedAttributes",
            "autoVerifiedAttributes",
            verified_attributes_list_type,
        );
        let dcr_configuration = d.optional(
            &mut fields,
            "DcrConfiguration",
            "dcrConfiguration",
            DcrConfigurationType::decode,
        );
        let deletion_protection = d.optional(
            &mut fields,
            "DeletionProtection",
            "deletionProtection",
            deletion_protection_type,
        );
        let device_configuration = d.optional(
            &mut fields,
            "DeviceConfiguration",
            "deviceConfiguration",
            DeviceConfigurationType::decode,
        );
        let email_configuration = d.optional(
            &mut fields,
            "EmailConfiguration",
            "emailConfiguration",
            EmailConfigurationType::decode,
        );
        let email_verification_message = d.optional(
            &mut fields,
            "EmailVerificationMessage",
            "emailVerificationMessage",
            email_verification_message_type,
        );
        let email_verification_subject = d.optional(
            &mut fields,
            "EmailVerificationSubject",
            "emailVerificationSubject",
            email_verification_subject_type,
        );
        let issuer_configuration = d.optional(
            &mut fields,
            "IssuerConfiguration",
            "issuerConfiguration",
            IssuerConfigurationType::decode,
        );
        let key_configuration = d.optional(
            &mut fields,
            "KeyConfiguration",
            "keyConfiguration",
            KeyConfigurationType::decode,
        );
        let lambda_config = d.optional(
            &mut fields,
            "LambdaConfig",
            "lambdaConfig",
            LambdaConfigType::decode,
        );
        let mfa_configuration = d.optional(
            &mut fields,
            "MfaConfiguration",
            "mfaConfiguration",
            user_pool_mfa_type,
        );
        let policies = d.optional(
            &mut fields,
            "Policies",
            "policies",
            UserPoolPolicyType::decode,
        );
        let pool_name = d.optional(&mut fields, "PoolName", "poolName", user_pool_name_type);
        let sms_authentication_message = d.optional(
            &mut fields,
            "SmsAuthenticationMessage",
            "smsAuthenticationMessage",
            sms_verification_message_type,
        );
        let sms_configuration = d.optional(
            &mut fields,
            "SmsConfiguration",
            "smsConfiguration",
            SmsConfigurationType::decode,
        );
        let sms_verification_message = d.optional(
            &mut fields,
            "SmsVerificationMessage",
            "smsVerificationMessage",
            sms_verification_message_type,
        );
        let user_attribute_update_settings = d.optional(
            &mut fields,
            "UserAttributeUpdateSettings",
            "userAttributeUpdateSettings",
            UserAttributeUpdateSettingsType::decode,
        );
        let user_pool_add_ons = d.optional(
            &mut fields,
            "UserPoolAddOns",
            "userPoolAddOns",
            UserPoolAddOnsType::decode,
        );
        let user_pool_id = d.required(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let user_pool_tags = d.optional(
            &mut fields,
            "UserPoolTags",
            "userPoolTags",
            user_pool_tags_type,
        );
        let user_pool_tier = d.optional(
            &mut fields,
            "UserPoolTier",
            "userPoolTier",
            user_pool_tier_type,
        );
        let verification_message_template = d.optional(
            &mut fields,
            "VerificationMessageTemplate",
            "verificationMessageTemplate",
            VerificationMessageTemplateType::decode,
        );
        Some(Self {
            account_recovery_setting: account_recovery_setting?,
            acr_configuration: acr_configuration?,
            admin_create_user_config: admin_create_user_config?,
            auto_verified_attributes: auto_verified_attributes?,
            dcr_configuration: dcr_configuration?,
            deletion_protection: deletion_protection?,
            device_configuration: device_configuration?,
            email_configuration: email_configuration?,
            email_verification_message: email_verification_message?,
            email_verification_subject: email_verification_subject?,
            issuer_configuration: issuer_configuration?,
            key_configuration: key_configuration?,
            lambda_config: lambda_config?,
            mfa_configuration: mfa_configuration?,
            policies: policies?,
            pool_name: pool_name?,
            sms_authentication_message: sms_authentication_message?,
            sms_configuration: sms_configuration?,
            sms_verification_message: sms_verification_message?,
            user_attribute_update_settings: user_attribute_update_settings?,
            user_pool_add_ons: user_pool_add_ons?,
            user_pool_id: user_pool_id?,
            user_pool_tags: user_pool_tags?,
            user_pool_tier: user_pool_tier?,
            verification_message_template: verification_message_template?,
        })
    }
}

impl Decode for UserAttributeUpdateSettingsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let attributes_require_verification_before_update = d.optional(
            &mut fields,
            "AttributesRequireVerificationBeforeUpdate",
            "attributesRequireVerificationBeforeUpdate",
            attributes_require_verification_before_update_type,
        );
        Some(Self {
            attributes_require_verification_before_update:
                attributes_require_verification_before_update?,
        })
    }
}

impl Decode for UserContextDataType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let encoded_data = d.optional(&mut fields, "EncodedData", "encodedData", string_type);
        let ip_address = d.optional(&mut fields, "IpAddress", "ipAddress", string_type);
        Some(Self {
            encoded_data: encoded_data?,
            ip_address: ip_address?,
        })
    }
}

impl Decode for UserImportJobType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let cloud_watch_logs_role_arn = d.optional(
            &mut fields,
            "CloudWatchLogsRoleArn",
            "cloudWatchLogsRoleArn",
            arn_type,
        );
        let completion_date =
            d.optional(&mut fields, "CompletionDate", "completionDate", date_type);
        let completion_message = d.optional(
            &mut fields,
            "CompletionMessage",
            "completionMessage",
            completion_message_type,
        );
        let creation_date = d.optional(&mut fields, "CreationDate", "creationDate", date_type);
        let failed_users = d.optional(&mut fields, "FailedUsers", "failedUsers", long_type);
        let imported_users = d.optional(&mut fields, "ImportedUsers", "importedUsers", long_type);
        let job_id = d.optional(&mut fields, "JobId", "jobId", user_import_job_id_type);
        let job_name = d.optional(&mut fields, "JobName", "jobName", user_import_job_name_type);
        let password_hashing_algorithm = d.optional(
            &mut fields,
            "PasswordHashingAlgorithm",
            "passwordHashingAlgorithm",
            password_hashing_algorithm_type,
        );
        let pre_signed_url = d.optional(
            &mut fields,
            "PreSignedUrl",
            "preSignedUrl",
            pre_signed_url_type,
        );
        let skipped_users = d.optional(&mut fields, "SkippedUsers", "skippedUsers", long_type);
        let start_date = d.optional(&mut fields, "StartDate", "startDate", date_type);
        let status = d.optional(&mut fields, "Status", "status", user_import_job_status_type);
        let user_pool_id = d.optional(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            cloud_watch_logs_role_arn: cloud_watch_logs_role_arn?,
            completion_date: completion_date?,
            completion_message: completion_message?,
            creation_date: creation_date?,
            failed_users: failed_users?,
            imported_users: imported_users?,
            job_id: job_id?,
            job_name: job_name?,
            password_hashing_algorithm: password_hashing_algorithm?,
            pre_signed_url: pre_signed_url?,
            skipped_users: skipped_users?,
            start_date: start_date?,
            status: status?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for UserPoolAddOnsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let advanced_security_additional_flows = d.optional(
            &mut fields,
            "AdvancedSecurityAdditionalFlows",
            "advancedSecurityAdditionalFlows",
            AdvancedSecurityAdditionalFlowsType::decode,
        );
        let advanced_security_mode = d.required(
            &mut fields,
            "AdvancedSecurityMode",
            "advancedSecurityMode",
            advanced_security_mode_type,
        );
        Some(Self {
            advanced_security_additional_flows: advanced_security_additional_flows?,
            advanced_security_mode: advanced_security_mode?,
        })
    }
}

impl Decode for UserPoolClientDescription {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.optional(&mut fields, "ClientId", "clientId", client_id_type);
        let client_name = d.optional(&mut fields, "ClientName", "clientName", client_name_type);
        let user_pool_id = d.optional(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        Some(Self {
            client_id: client_id?,
            client_name: client_name?,
            user_pool_id: user_pool_id?,
        })
    }
}

impl Decode for UserPoolClientType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token_validity = d.optional(
            &mut fields,
            "AccessTokenValidity",
            "accessTokenValidity",
            access_token_validity_type,
        );
        let allowed_oauth_flows = d.optional(
            &mut fields,
            "AllowedOAuthFlows",
            "allowedOAuthFlows",
            oauth_flows_type,
        );
        let allowed_oauth_flows_user_pool_client = d.optional(
            &mut fields,
            "AllowedOAuthFlowsUserPoolClient",
            "allowedOAuthFlowsUserPoolClient",
            boolean_type,
        );
        let allowed_oauth_scopes = d.optional(
            &mut fields,
            "AllowedOAuthScopes",
            "allowedOAuthScopes",
            scope_list_type,
        );
        let analytics_configuration = d.optional(
            &mut fields,
            "AnalyticsConfiguration",
            "analyticsConfiguration",
            AnalyticsConfigurationType::decode,
        );
        let auth_session_validity = d.optional(
            &mut fields,
            "AuthSessionValidity",
            "authSessionValidity",
            auth_session_validity_type,
        );
        let callback_urls = d.optional(
            &mut fields,
            "CallbackURLs",
            "callbackURLs",
            callback_urls_list_type,
        );
        let client_id = d.optional(&mut fields, "ClientId", "clientId", client_id_type);
        let client_name = d.optional(&mut fields, "ClientName", "clientName", client_name_type);
        let client_secret = d.optional(
            &mut fields,
            "ClientSecret",
            "clientSecret",
            client_secret_type,
        );
        let client_secret_arn = d.optional(
            &mut fields,
            "ClientSecretArn",
            "clientSecretArn",
            client_secret_arn_type,
        );
        let client_type = d.optional(&mut fields, "ClientType", "clientType", client_type_type);
        let creation_date = d.optional(&mut fields, "CreationDate", "creationDate", date_type);
        let default_redirect_uri = d.optional(
            &mut fields,
            "DefaultRedirectURI",
            "defaultRedirectURI",
            redirect_url_type,
        );
        let enable_propagate_additional_user_context_data = d.optional(
            &mut fields,
            "EnablePropagateAdditionalUserContextData",
            "enablePropagateAdditionalUserContextData",
            wrapped_boolean_type,
        );
        let enable_token_revocation = d.optional(
            &mut fields,
            "EnableTokenRevocation",
            "enableTokenRevocation",
            wrapped_boolean_type,
        );
        let explicit_auth_flows = d.optional(
            &mut fields,
            "ExplicitAuthFlows",
            "explicitAuthFlows",
            explicit_auth_flows_list_type,
        );
        let id_token_validity = d.optional(
            &mut fields,
            "IdTokenValidity",
            "idTokenValidity",
            id_token_validity_type,
        );
        let last_modified_date = d.optional(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let logout_urls = d.optional(
            &mut fields,
            "LogoutURLs",
            "logoutURLs",
            logout_urls_list_type,
        );
        let prevent_user_existence_errors = d.optional(
            &mut fields,
            "PreventUserExistenceErrors",
            "preventUserExistenceErrors",
            prevent_user_existence_error_types,
        );
        let read_attributes = d.optional(
            &mut fields,
            "ReadAttributes",
            "readAttributes",
            client_permission_list_type,
        );
        let refresh_token_rotation = d.optional(
            &mut fields,
            "RefreshTokenRotation",
            "refreshTokenRotation",
            RefreshTokenRotationType::decode,
        );
        let refresh_token_validity = d.optional(
            &mut fields,
            "RefreshTokenValidity",
            "refreshTokenValidity",
            refresh_token_validity_type,
        );
        let supported_identity_providers = d.optional(
            &mut fields,
            "SupportedIdentityProviders",
            "supportedIdentityProviders",
            supported_identity_providers_list_type,
        );
        let token_validity_units = d.optional(
            &mut fields,
            "TokenValidityUnits",
            "tokenValidityUnits",
            TokenValidityUnitsType::decode,
        );
        let user_pool_id = d.optional(&mut fields, "UserPoolId", "userPoolId", user_pool_id_type);
        let write_attributes = d.optional(
            &mut fields,
            "WriteAttributes",
            "writeAttributes",
            client_permission_list_type,
        );
        Some(Self {
            access_token_validity: access_token_validity?,
            allowed_oauth_flows: allowed_oauth_flows?,
            allowed_oauth_flows_user_pool_client: allowed_oauth_flows_user_pool_client?,
            allowed_oauth_scopes: allowed_oauth_scopes?,
            analytics_configuration: analytics_configuration?,
            auth_session_validity: auth_session_validity?,
            callback_urls: callback_urls?,
            client_id: client_id?,
            client_name: client_name?,
            client_secret: client_secret?,
            client_secret_arn: client_secret_arn?,
            client_type: client_type?,
            creation_date: creation_date?,
            default_redirect_uri: default_redirect_uri?,
            enable_propagate_additional_user_context_data:
                enable_propagate_additional_user_context_data?,
            enable_token_revocation: enable_token_revocation?,
            explicit_auth_flows: explicit_auth_flows?,
            id_token_validity: id_token_validity?,
            last_modified_date: last_modified_date?,
            logout_urls: logout_urls?,
            prevent_user_existence_errors: prevent_user_existence_errors?,
            read_attributes: read_attributes?,
            refresh_token_rotation: refresh_token_rotation?,
            refresh_token_validity: refresh_token_validity?,
            supported_identity_providers: supported_identity_providers?,
            token_validity_units: token_validity_units?,
            user_pool_id: user_pool_id?,
            write_attributes: write_attributes?,
        })
    }
}

impl Decode for UserPoolDescriptionType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let creation_date = d.optional(&mut fields, "CreationDate", "creationDate", date_type);
        let id = d.optional(&mut fields, "Id", "id", user_pool_id_type);
        let lambda_config = d.optional(
            &mut fields,
            "LambdaConfig",
            "lambdaConfig",
            LambdaConfigType::decode,
        );
        let last_modified_date = d.optional(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let name = d.optional(&mut fields, "Name", "name", user_pool_name_type);
        let replica_regions = d.optional(
            &mut fields,
            "ReplicaRegions",
            "replicaRegions",
            replica_regions_type,
        );
        let status = d.optional(&mut fields, "Status", "status", status_type);
        Some(Self {
            creation_date: creation_date?,
            id: id?,
            lambda_config: lambda_config?,
            last_modified_date: last_modified_date?,
            name: name?,
            replica_regions: replica_regions?,
            status: status?,
        })
    }
}

impl Decode for UserPoolPolicyType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let password_policy = d.optional(
            &mut fields,
            "PasswordPolicy",
            "passwordPolicy",
            PasswordPolicyType::decode,
        );
        let sign_in_policy = d.optional(
            &mut fields,
            "SignInPolicy",
            "signInPolicy",
            SignInPolicyType::decode,
        );
        Some(Self {
            password_policy: password_policy?,
            sign_in_policy: sign_in_policy?,
        })
    }
}

impl Decode for UserPoolReplicaType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let region_name = d.optional(&mut fields, "RegionName", "regionName", region_name_type);
        let role = d.optional(&mut fields, "Role", "role", replica_role_type);
        let status = d.optional(&mut fields, "Status", "status", replica_status_type);
        let user_pool_arn = d.optional(&mut fields, "UserPoolArn", "userPoolArn", arn_type);
        Some(Self {
            region_name: region_name?,
            role: role?,
            status: status?,
            user_pool_arn: user_pool_arn?,
        })
    }
}

impl Decode for UserPoolTokenSessionConfigType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_per_user = d.required(
            &mut fields,
            "MaxPerUser",
            "maxPerUser",
            max_sessions_per_user_type,
        );
        Some(Self {
            max_per_user: max_per_user?,
        })
    }
}

impl Decode for UserPoolType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let account_recovery_setting = d.optional(
            &mut fields,
            "AccountRecoverySetting",
            "accountRecoverySetting",
            AccountRecoverySettingType::decode,
        );
        let acr_configuration = d.optional(
            &mut fields,
            "AcrConfiguration",
            "acrConfiguration",
            acr_configuration_type,
        );
        let admin_create_user_config = d.optional(
            &mut fields,
            "AdminCreateUserConfig",
            "adminCreateUserConfig",
            AdminCreateUserConfigType::decode,
        );
        let alias_attributes = d.optional(
            &mut fields,
            "AliasAttributes",
            "aliasAttributes",
            alias_attributes_list_type,
        );
        let arn = d.optional(&mut fields, "Arn", "arn", arn_type);
        let auto_verified_attributes = d.optional(
            &mut fields,
            "AutoVerifiedAttributes",
            "autoVerifiedAttributes",
            verified_attributes_list_type,
        );
        let creation_date = d.optional(&mut fields, "CreationDate", "creationDate", date_type);
        let custom_domain = d.optional(&mut fields, "CustomDomain", "customDomain", domain_type);
        let dcr_configuration = d.optional(
            &mut fields,
            "DcrConfiguration",
            "dcrConfiguration",
            DcrConfigurationType::decode,
        );
        let deletion_protection = d.optional(
            &mut fields,
            "DeletionProtection",
            "deletionProtection",
            deletion_protection_type,
        );
        let device_configuration = d.optional(
            &mut fields,
            "DeviceConfiguration",
            "deviceConfiguration",
            DeviceConfigurationType::decode,
        );
        let domain = d.optional(&mut fields, "Domain", "domain", domain_type);
        let email_configuration = d.optional(
            &mut fields,
            "EmailConfiguration",
            "emailConfiguration",
            EmailConfigurationType::decode,
        );
        let email_configuration_failure = d.optional(
            &mut fields,
            "EmailConfigurationFailure",
            "emailConfigurationFailure",
            string_type,
        );
        let email_verification_message = d.optional(
            &mut fields,
            "EmailVerificationMessage",
            "emailVerificationMessage",
            email_verification_message_type,
        );
        let email_verification_subject = d.optional(
            &mut fields,
            "EmailVerificationSubject",
            "emailVerificationSubject",
            email_verification_subject_type,
        );
        let estimated_number_of_users = d.optional(
            &mut fields,
            "EstimatedNumberOfUsers",
            "estimatedNumberOfUsers",
            integer_type,
        );
        let id = d.optional(&mut fields, "Id", "id", user_pool_id_type);
        let issuer_configuration = d.optional(
            &mut fields,
            "IssuerConfiguration",
            "issuerConfiguration",
            IssuerConfigurationType::decode,
        );
        let key_configuration = d.optional(
            &mut fields,
            "KeyConfiguration",
            "keyConfiguration",
            KeyConfigurationType::decode,
        );
        let lambda_config = d.optional(
            &mut fields,
            "LambdaConfig",
            "lambdaConfig",
            LambdaConfigType::decode,
        );
        let last_modified_date = d.optional(
            &mut fields,
            "LastModifiedDate",
            "lastModifiedDate",
            date_type,
        );
        let mfa_configuration = d.optional(
            &mut fields,
            "MfaConfiguration",
            "mfaConfiguration",
            user_pool_mfa_type,
        );
        let name = d.optional(&mut fields, "Name", "name", user_pool_name_type);
        let policies = d.optional(
            &mut fields,
            "Policies",
            "policies",
            UserPoolPolicyType::decode,
        );
        let schema_attributes = d.optional(
            &mut fields,
            "SchemaAttributes",
            "schemaAttributes",
            schema_attributes_list_type,
        );
        let sms_authentication_message = d.optional(
            &mut fields,
            "SmsAuthenticationMessage",
            "smsAuthenticationMessage",
            sms_verification_message_type,
        );
        let sms_configuration = d.optional(
            &mut fields,
            "SmsConfiguration",
            "smsConfiguration",
            SmsConfigurationType::decode,
        );
        let sms_configuration_failure = d.optional(
            &mut fields,
            "SmsConfigurationFailure",
            "smsConfigurationFailure",
            string_type,
        );
        let sms_verification_message = d.optional(
            &mut fields,
            "SmsVerificationMessage",
            "smsVerificationMessage",
            sms_verification_message_type,
        );
        let status = d.optional(&mut fields, "Status", "status", status_type);
        let user_attribute_update_settings = d.optional(
            &mut fields,
            "UserAttributeUpdateSettings",
            "userAttributeUpdateSettings",
            UserAttributeUpdateSettingsType::decode,
        );
        let user_pool_add_ons = d.optional(
            &mut fields,
            "UserPoolAddOns",
            "userPoolAddOns",
            UserPoolAddOnsType::decode,
        );
        let user_pool_tags = d.optional(
            &mut fields,
            "UserPoolTags",
            "userPoolTags",
            user_pool_tags_type,
        );
        let user_pool_tier = d.optional(
            &mut fields,
            "UserPoolTier",
            "userPoolTier",
            user_pool_tier_type,
        );
        let username_attributes = d.optional(
            &mut fields,
            "UsernameAttributes",
            "usernameAttributes",
            username_attributes_list_type,
        );
        let username_configuration = d.optional(
            &mut fields,
            "UsernameConfiguration",
            "usernameConfiguration",
            UsernameConfigurationType::decode,
        );
        let verification_message_template = d.optional(
            &mut fields,
            "VerificationMessageTemplate",
            "verificationMessageTemplate",
            VerificationMessageTemplateType::decode,
        );
        Some(Self {
            account_recovery_setting: account_recovery_setting?,
            acr_configuration: acr_configuration?,
            admin_create_user_config: admin_create_user_config?,
            alias_attributes: alias_attributes?,
            arn: arn?,
            auto_verified_attributes: auto_verified_attributes?,
            creation_date: creation_date?,
            custom_domain: custom_domain?,
            dcr_configuration: dcr_configuration?,
            deletion_protection: deletion_protection?,
            device_configuration: device_configuration?,
            domain: domain?,
            email_configuration: email_configuration?,
            email_configuration_failure: email_configuration_failure?,
            email_verification_message: email_verification_message?,
            email_verification_subject: email_verification_subject?,
            estimated_number_of_users: estimated_number_of_users?,
            id: id?,
            issuer_configuration: issuer_configuration?,
            key_configuration: key_configuration?,
            lambda_config: lambda_config?,
            last_modified_date: last_modified_date?,
            mfa_configuration: mfa_configuration?,
            name: name?,
            policies: policies?,
            schema_attributes: schema_attributes?,
            sms_authentication_message: sms_authentication_message?,
            sms_configuration: sms_configuration?,
            sms_configuration_failure: sms_configuration_failure?,
            sms_verification_message: sms_verification_message?,
            status: status?,
            user_attribute_update_settings: user_attribute_update_settings?,
            user_pool_add_ons: user_pool_add_ons?,
            user_pool_tags: user_pool_tags?,
            user_pool_tier: user_pool_tier?,
            username_attributes: username_attributes?,
            username_configuration: username_configuration?,
            verification_message_template: verification_message_template?,
        })
    }
}

impl Decode for UserType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let attributes = d.optional(&mut fields, "Attributes", "attributes", attribute_list_type);
        let enabled = d.optional(&mut fields, "Enabled", "enabled", boolean_type);
        let mfa_options = d.optional(
            &mut fields,
            "MFAOptions",
            "mFAOptions",
            mfa_option_list_type,
        );
        let user_create_date =
            d.optional(&mut fields, "UserCreateDate", "userCreateDate", date_type);
        let user_last_modified_date = d.optional(
            &mut fields,
            "UserLastModifiedDate",
            "userLastModifiedDate",
            date_type,
        );
        let user_status = d.optional(&mut fields, "UserStatus", "userStatus", user_status_type);
        let username = d.optional(&mut fields, "Username", "username", username_type);
        Some(Self {
            attributes: attributes?,
            enabled: enabled?,
            mfa_options: mfa_options?,
            user_create_date: user_create_date?,
            user_last_modified_date: user_last_modified_date?,
            user_status: user_status?,
            username: username?,
        })
    }
}

impl Decode for UsernameConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let case_sensitive = d.required(
            &mut fields,
            "CaseSensitive",
            "caseSensitive",
            wrapped_boolean_type,
        );
        Some(Self {
            case_sensitive: case_sensitive?,
        })
    }
}

impl Decode for VerificationMessageTemplateType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let default_email_option = d.optional(
            &mut fields,
            "DefaultEmailOption",
            "defaultEmailOption",
            default_email_option_type,
        );
        let email_message = d.optional(
            &mut fields,
            "EmailMessage",
            "emailMessage",
            email_verification_message_type,
        );
        let email_message_by_link = d.optional(
            &mut fields,
            "EmailMessageByLink",
            "emailMessageByLink",
            email_verification_message_by_link_type,
        );
        let email_subject = d.optional(
            &mut fields,
            "EmailSubject",
            "emailSubject",
            email_verification_subject_type,
        );
        let email_subject_by_link = d.optional(
            &mut fields,
            "EmailSubjectByLink",
            "emailSubjectByLink",
            email_verification_subject_by_link_type,
        );
        let sms_message = d.optional(
            &mut fields,
            "SmsMessage",
            "smsMessage",
            sms_verification_message_type,
        );
        Some(Self {
            default_email_option: default_email_option?,
            email_message: email_message?,
            email_message_by_link: email_message_by_link?,
            email_subject: email_subject?,
            email_subject_by_link: email_subject_by_link?,
            sms_message: sms_message?,
        })
    }
}

impl Decode for VerifySoftwareTokenRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.optional(&mut fields, "AccessToken", "accessToken", token_model_type);
        let friendly_device_name = d.optional(
            &mut fields,
            "FriendlyDeviceName",
            "friendlyDeviceName",
            string_type,
        );
        let session = d.optional(&mut fields, "Session", "session", session_type);
        let user_code = d.required(
            &mut fields,
            "UserCode",
            "userCode",
            software_token_mfa_user_code_type,
        );
        Some(Self {
            access_token: access_token?,
            friendly_device_name: friendly_device_name?,
            session: session?,
            user_code: user_code?,
        })
    }
}

impl Decode for VerifyUserAttributeRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_token = d.required(&mut fields, "AccessToken", "accessToken", token_model_type);
        let attribute_name = d.required(
            &mut fields,
            "AttributeName",
            "attributeName",
            attribute_name_type,
        );
        let code = d.required(&mut fields, "Code", "code", confirmation_code_type);
        Some(Self {
            access_token: access_token?,
            attribute_name: attribute_name?,
            code: code?,
        })
    }
}

impl Decode for WebAuthnConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let factor_configuration = d.optional(
            &mut fields,
            "FactorConfiguration",
            "factorConfiguration",
            web_authn_factor_configuration_type,
        );
        let relying_party_id = d.optional(
            &mut fields,
            "RelyingPartyId",
            "relyingPartyId",
            relying_party_id_type,
        );
        let user_verification = d.optional(
            &mut fields,
            "UserVerification",
            "userVerification",
            user_verification_type,
        );
        Some(Self {
            factor_configuration: factor_configuration?,
            relying_party_id: relying_party_id?,
            user_verification: user_verification?,
        })
    }
}

impl Decode for WebAuthnCredentialDescription {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let authenticator_attachment = d.optional(
            &mut fields,
            "AuthenticatorAttachment",
            "authenticatorAttachment",
            web_authn_authenticator_attachment_type,
        );
        let authenticator_transports = d.required(
            &mut fields,
            "AuthenticatorTransports",
            "authenticatorTransports",
            web_authn_authenticator_transports_list,
        );
        let created_at = d.required(&mut fields, "CreatedAt", "createdAt", date_type);
        let credential_id = d.required(&mut fields, "CredentialId", "credentialId", string_type);
        let friendly_credential_name = d.required(
            &mut fields,
            "FriendlyCredentialName",
            "friendlyCredentialName",
            string_type,
        );
        let relying_party_id =
            d.required(&mut fields, "RelyingPartyId", "relyingPartyId", string_type);
        Some(Self {
            authenticator_attachment: authenticator_attachment?,
            authenticator_transports: authenticator_transports?,
            created_at: created_at?,
            credential_id: credential_id?,
            friendly_credential_name: friendly_credential_name?,
            relying_party_id: relying_party_id?,
        })
    }
}

impl Decode for WebAuthnMfaSettingsType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let enabled = d.optional(&mut fields, "Enabled", "enabled", boolean_type);
        Some(Self { enabled: enabled? })
    }
}
