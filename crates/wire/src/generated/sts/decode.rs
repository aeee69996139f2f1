// Made by `cargo xtask codegen` from models/; do not edit.

#![allow(unused_imports, clippy::too_many_lines, clippy::similar_names)]

use super::types::*;
use crate::decode::{Decode, Decoder, Number, Size, Text, Values};
use crate::{Blob, Sensitive, Timestamp};
use serde_json::Value;
use std::collections::BTreeMap;

static PROVIDED_CONTEXTS_LIST_TYPE: Size = Size::new(Some(1), Some(5));

fn provided_contexts_list_type(value: Value, d: &mut Decoder) -> Option<Vec<ProvidedContext>> {
    d.list(
        value,
        &PROVIDED_CONTEXTS_LIST_TYPE,
        None,
        ProvidedContext::decode,
    )
}

static ROOT_DURATION_SECONDS_TYPE: Number = Number::new(Some(0), Some(900));

fn root_duration_seconds_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &ROOT_DURATION_SECONDS_TYPE)
}

static SAML_ASSERTION_TYPE: Text = Text::new(Some(4), Some(100000)).sensitive();

fn saml_assertion_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &SAML_ASSERTION_TYPE).map(Sensitive::from)
}

static TARGET_PRINCIPAL_TYPE: Text = Text::new(Some(12), Some(2048));

fn target_principal_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &TARGET_PRINCIPAL_TYPE)
}

static ACCESS_KEY_ID_TYPE: Text =
    Text::new(Some(16), Some(128)).pattern("[\\w]*", "^(?:[a-zA-Z0-9_]*)$");

fn access_key_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ACCESS_KEY_ID_TYPE)
}

static ACCESS_KEY_SECRET_TYPE: Text = Text::new(None, None).sensitive();

fn access_key_secret_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &ACCESS_KEY_SECRET_TYPE).map(Sensitive::from)
}

static ARN_TYPE: Text = Text::new(Some(20), Some(2048)).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+", "^(?:[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{007E}\\x{0085}\\x{00A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{1000}0-\\x{10FF}FF]+)$");

fn arn_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ARN_TYPE)
}

static ASSUMED_ROLE_ID_TYPE: Text =
    Text::new(Some(2), Some(193)).pattern("[\\w+=,.@:-]*", "^(?:[a-zA-Z0-9_+=,.@:\\-]*)$");

fn assumed_role_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ASSUMED_ROLE_ID_TYPE)
}

static CLIENT_TOKEN_TYPE: Text = Text::new(Some(4), Some(20000)).sensitive();

fn client_token_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &CLIENT_TOKEN_TYPE).map(Sensitive::from)
}

static CONTEXT_ASSERTION_TYPE: Text = Text::new(Some(4), Some(3072));

fn context_assertion_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CONTEXT_ASSERTION_TYPE)
}

fn date_type(value: Value, d: &mut Decoder) -> Option<Timestamp> {
    d.timestamp(&value)
}

static DURATION_SECONDS_TYPE: Number = Number::new(Some(900), Some(129600));

fn duration_seconds_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &DURATION_SECONDS_TYPE)
}

static ENCODED_MESSAGE_TYPE: Text = Text::new(Some(1), Some(10240));

fn encoded_message_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ENCODED_MESSAGE_TYPE)
}

static EXTERNAL_ID_TYPE: Text =
    Text::new(Some(2), Some(1224)).pattern("[\\w+=,.@:\\/-]*", "^(?:[a-zA-Z0-9_+=,.@:\\/\\-]*)$");

fn external_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EXTERNAL_ID_TYPE)
}

static FEDERATED_ID_TYPE: Text =
    Text::new(Some(2), Some(193)).pattern("[\\w+=,.@\\:-]*", "^(?:[a-zA-Z0-9_+=,.@\\:\\-]*)$");

fn federated_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &FEDERATED_ID_TYPE)
}

static JWT_ALGORITHM_TYPE: Text = Text::new(Some(5), Some(5));

fn jwt_algorithm_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &JWT_ALGORITHM_TYPE)
}

static MINIMUM_SESSION_TOKEN_SIZE_TYPE: Number = Number::new(Some(0), Some(4096));

fn minimum_session_token_size_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &MINIMUM_SESSION_TOKEN_SIZE_TYPE)
}

static ORIGIN_IDENTITY_ISSUER_TYPE: Text = Text::new(None, None).sensitive();

fn origin_identity_issuer_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &ORIGIN_IDENTITY_ISSUER_TYPE)
        .map(Sensitive::from)
}

static ORIGIN_IDENTITY_SUBJECT_TYPE: Text = Text::new(None, None).sensitive();

fn origin_identity_subject_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &ORIGIN_IDENTITY_SUBJECT_TYPE)
        .map(Sensitive::from)
}

static ORIGIN_IDENTITY_SUBJECT_TYPE_TYPE: Text = Text::new(None, None).sensitive();

fn origin_identity_subject_type_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &ORIGIN_IDENTITY_SUBJECT_TYPE_TYPE)
        .map(Sensitive::from)
}

static POLICY_DESCRIPTOR_LIST_TYPE: Size = Size::new(None, None);

fn policy_descriptor_list_type(value: Value, d: &mut Decoder) -> Option<Vec<PolicyDescriptorType>> {
    d.list(
        value,
        &POLICY_DESCRIPTOR_LIST_TYPE,
        None,
        PolicyDescriptorType::decode,
    )
}

static ROLE_DURATION_SECONDS_TYPE: Number = Number::new(Some(900), Some(43200));

fn role_duration_seconds_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &ROLE_DURATION_SECONDS_TYPE)
}

static ROLE_SESSION_NAME_TYPE: Text =
    Text::new(Some(2), Some(64)).pattern("[\\w+=,.@-]*", "^(?:[a-zA-Z0-9_+=,.@\\-]*)$");

fn role_session_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ROLE_SESSION_NAME_TYPE)
}

static SCOPED_CREDENTIAL_DURATION_SECONDS_TYPE: Number = Number::new(Some(1), Some(129600));

fn scoped_credential_duration_seconds_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &SCOPED_CREDENTIAL_DURATION_SECONDS_TYPE)
}

static SCOPED_SESSION_DESCRIPTION_TYPE: Text = Text::new(Some(2), Some(256)).pattern(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    "^(?:[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{007E}\\x{00A1}-\\x{00FF}]*)$",
);

fn scoped_session_description_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SCOPED_SESSION_DESCRIPTION_TYPE)
}

static SCOPED_SESSION_ID_TYPE: Text =
    Text::new(Some(2), Some(193)).pattern("[\\w+=,.@:-]*", "^(?:[a-zA-Z0-9_+=,.@:\\-]*)$");

fn scoped_session_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SCOPED_SESSION_ID_TYPE)
}

static SERIAL_NUMBER_TYPE: Text =
    Text::new(Some(9), Some(256)).pattern("[\\w+=/:,.@-]*", "^(?:[a-zA-Z0-9_+=/:,.@\\-]*)$");

fn serial_number_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SERIAL_NUMBER_TYPE)
}

static SESSION_POLICY_DOCUMENT_TYPE: Text = Text::new(Some(1), Some(2048)).pattern(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "^(?:[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{00FF}]+)$",
);

fn session_policy_document_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SESSION_POLICY_DOCUMENT_TYPE)
}

static SOURCE_IDENTITY_TYPE: Text =
    Text::new(Some(2), Some(256)).pattern("[\\w+=,.@-]*", "^(?:[a-zA-Z0-9_+=,.@\\-]*)$");

fn source_identity_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SOURCE_IDENTITY_TYPE)
}

static TAG_KEY_LIST_TYPE: Size = Size::new(None, Some(50));

fn tag_key_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(value, &TAG_KEY_LIST_TYPE, Some(&TAG_KEY_TYPE), tag_key_type)
}

static TAG_KEY_TYPE: Text = Text::new(Some(1), Some(128)).pattern(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+",
    "^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$",
);

fn tag_key_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &TAG_KEY_TYPE)
}

static TAG_LIST_TYPE: Size = Size::new(None, Some(50));

fn tag_list_type(value: Value, d: &mut Decoder) -> Option<Vec<Tag>> {
    d.list(value, &TAG_LIST_TYPE, None, Tag::decode)
}

static TAG_VALUE_TYPE: Text = Text::new(Some(0), Some(256)).pattern(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*",
    "^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
);

fn tag_value_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &TAG_VALUE_TYPE)
}

static TOKEN_CODE_TYPE: Text = Text::new(Some(6), Some(6)).pattern("[\\d]*", "^(?:[0-9]*)$");

fn token_code_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &TOKEN_CODE_TYPE)
}

static TOKEN_TYPE: Text = Text::new(None, None);

fn token_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &TOKEN_TYPE)
}

static TRADE_IN_TOKEN_TYPE: Text = Text::new(None, None).sensitive();

fn trade_in_token_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &TRADE_IN_TOKEN_TYPE).map(Sensitive::from)
}

static TRANSACTION_CONTEXT_IDENTITY_PROVIDER_MAP_TYPE: Size = Size::new(None, None);

fn transaction_context_identity_provider_map_type(
    value: Value,
    d: &mut Decoder,
) -> Option<BTreeMap<String, Sensitive>> {
    d.map(
        value,
        &TRANSACTION_CONTEXT_IDENTITY_PROVIDER_MAP_TYPE,
        &TRANSACTION_CONTEXT_KEY_TYPE,
        Some(&TRANSACTION_CONTEXT_VALUE_TYPE),
        transaction_context_value_type,
    )
}

static TRANSACTION_CONTEXT_VALUE_TYPE: Text = Text::new(None, Some(128)).sensitive();

fn transaction_context_value_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &TRANSACTION_CONTEXT_VALUE_TYPE)
        .map(Sensitive::from)
}

static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Text = Text::new(Some(1), None).pattern(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "^(?:[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{00FF}]+)$",
);

fn unrestricted_session_policy_document_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE)
}

static URL_TYPE: Text = Text::new(Some(4), Some(2048));

fn url_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &URL_TYPE)
}

static USER_NAME_TYPE: Text =
    Text::new(Some(2), Some(32)).pattern("[\\w+=,.@-]*", "^(?:[a-zA-Z0-9_+=,.@\\-]*)$");

fn user_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &USER_NAME_TYPE)
}

static WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE: Size = Size::new(Some(1), Some(10));

fn web_identity_token_audience_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE,
        Some(&WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE),
        web_identity_token_audience_string_type,
    )
}

static WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE: Text = Text::new(Some(1), Some(1000));

fn web_identity_token_audience_string_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE)
}

static WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE: Number = Number::new(Some(60), Some(3600));

fn web_identity_token_duration_seconds_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE)
}

static WEB_IDENTITY_TOKEN_SCOPE_TYPE: Text = Text::new(Some(1), Some(256)).pattern(
    "[\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+)*",
    "^(?:[\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+)*)$",
);

fn web_identity_token_scope_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &WEB_IDENTITY_TOKEN_SCOPE_TYPE)
}

static WEB_IDENTITY_TOKEN_SUBJECT_MODE_TYPE: Values =
    Values(WebIdentityTokenSubjectModeType::VALUES);

fn web_identity_token_subject_mode_type(
    value: Value,
    d: &mut Decoder,
) -> Option<WebIdentityTokenSubjectModeType> {
    d.one_of(&value, &WEB_IDENTITY_TOKEN_SUBJECT_MODE_TYPE)
        .map(WebIdentityTokenSubjectModeType::from)
}

static TRANSACTION_CONTEXT_KEY_TYPE: Text = Text::new(None, None);

impl Decode for AssumeRoleRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let duration_seconds = d.optional(
            &mut fields,
            "DurationSeconds",
            "durationSeconds",
            role_duration_seconds_type,
        );
        let external_id = d.optional(&mut fields, "ExternalId", "externalId", external_id_type);
        let minimum_session_token_size = d.optional(
            &mut fields,
            "MinimumSessionTokenSize",
            "minimumSessionTokenSize",
            minimum_session_token_size_type,
        );
        let policy = d.optional(
            &mut fields,
            "Policy",
            "policy",
            unrestricted_session_policy_document_type,
        );
        let policy_arns = d.optional(
            &mut fields,
            "PolicyArns",
            "policyArns",
            policy_descriptor_list_type,
        );
        let provided_contexts = d.optional(
            &mut fields,
            "ProvidedContexts",
            "providedContexts",
            provided_contexts_list_type,
        );
        let role_arn = d.required(&mut fields, "RoleArn", "roleArn", arn_type);
        let role_session_name = d.required(
            &mut fields,
            "RoleSessionName",
            "roleSessionName",
            role_session_name_type,
        );
        let serial_number = d.optional(
            &mut fields,
            "SerialNumber",
            "serialNumber",
            serial_number_type,
        );
        let source_identity = d.optional(
            &mut fields,
            "SourceIdentity",
            "sourceIdentity",
            source_identity_type,
        );
        let tags = d.optional(&mut fields, "Tags", "tags", tag_list_type);
        let token_code = d.optional(&mut fields, "TokenCode", "tokenCode", token_code_type);
        let transitive_tag_keys = d.optional(
            &mut fields,
            "TransitiveTagKeys",
            "transitiveTagKeys",
            tag_key_list_type,
        );
        Some(Self {
            duration_seconds: duration_seconds?,
            external_id: external_id?,
            minimum_session_token_size: minimum_session_token_size?,
            policy: policy?,
            policy_arns: policy_arns?,
            provided_contexts: provided_contexts?,
            role_arn: role_arn?,
            role_session_name: role_session_name?,
            serial_number: serial_number?,
            source_identity: source_identity?,
            tags: tags?,
            token_code: token_code?,
            transitive_tag_keys: transitive_tag_keys?,
        })
    }
}

impl Decode for AssumeRoleWithSAMLRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let duration_seconds = d.optional(
            &mut fields,
            "DurationSeconds",
            "durationSeconds",
            role_duration_seconds_type,
        );
        let minimum_session_token_size = d.optional(
            &mut fields,
            "MinimumSessionTokenSize",
            "minimumSessionTokenSize",
            minimum_session_token_size_type,
        );
        let policy = d.optional(
            &mut fields,
            "Policy",
            "policy",
            session_policy_document_type,
        );
        let policy_arns = d.optional(
            &mut fields,
            "PolicyArns",
            "policyArns",
            policy_descriptor_list_type,
        );
        let principal_arn = d.required(&mut fields, "PrincipalArn", "principalArn", arn_type);
        let role_arn = d.required(&mut fields, "RoleArn", "roleArn", arn_type);
        let saml_assertion = d.required(
            &mut fields,
            "SAMLAssertion",
            "sAMLAssertion",
            saml_assertion_type,
        );
        Some(Self {
            duration_seconds: duration_seconds?,
            minimum_session_token_size: minimum_session_token_size?,
            policy: policy?,
            policy_arns: policy_arns?,
            principal_arn: principal_arn?,
            role_arn: role_arn?,
            saml_assertion: saml_assertion?,
        })
    }
}

impl Decode for AssumeRoleWithWebIdentityRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let duration_seconds = d.optional(
            &mut fields,
            "DurationSeconds",
            "durationSeconds",
            role_duration_seconds_type,
        );
        let minimum_session_token_size = d.optional(
            &mut fields,
            "MinimumSessionTokenSize",
            "minimumSessionTokenSize",
            minimum_session_token_size_type,
        );
        let policy = d.optional(
            &mut fields,
            "Policy",
            "policy",
            session_policy_document_type,
        );
        let policy_arns = d.optional(
            &mut fields,
            "PolicyArns",
            "policyArns",
            policy_descriptor_list_type,
        );
        let provider_id = d.optional(&mut fields, "ProviderId", "providerId", url_type);
        let role_arn = d.required(&mut fields, "RoleArn", "roleArn", arn_type);
        let role_session_name = d.required(
            &mut fields,
            "RoleSessionName",
            "roleSessionName",
            role_session_name_type,
        );
        let web_identity_token = d.required(
            &mut fields,
            "WebIdentityToken",
            "webIdentityToken",
            client_token_type,
        );
        Some(Self {
            duration_seconds: duration_seconds?,
            minimum_session_token_size: minimum_session_token_size?,
            policy: policy?,
            policy_arns: policy_arns?,
            provider_id: provider_id?,
            role_arn: role_arn?,
            role_session_name: role_session_name?,
            web_identity_token: web_identity_token?,
        })
    }
}

impl Decode for AssumeRootRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let duration_seconds = d.optional(
            &mut fields,
            "DurationSeconds",
            "durationSeconds",
            root_duration_seconds_type,
        );
        let minimum_session_token_size = d.optional(
            &mut fields,
            "MinimumSessionTokenSize",
            "minimumSessionTokenSize",
            minimum_session_token_size_type,
        );
        let target_principal = d.required(
            &mut fields,
            "TargetPrincipal",
            "targetPrincipal",
            target_principal_type,
        );
        let task_policy_arn = d.required(
            &mut fields,
            "TaskPolicyArn",
            "taskPolicyArn",
            PolicyDescriptorType::decode,
        );
        Some(Self {
            duration_seconds: duration_seconds?,
            minimum_session_token_size: minimum_session_token_size?,
            target_principal: target_principal?,
            task_policy_arn: task_policy_arn?,
        })
    }
}

impl Decode for AssumedRoleUser {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let arn = d.required(&mut fields, "Arn", "arn", arn_type);
        let assumed_role_id = d.required(
            &mut fields,
            "AssumedRoleId",
            "assumedRoleId",
            assumed_role_id_type,
        );
        Some(Self {
            arn: arn?,
            assumed_role_id: assumed_role_id?,
        })
    }
}

impl Decode for Credentials {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_key_id = d.required(
            &mut fields,
            "AccessKeyId",
            "accessKeyId",
            access_key_id_type,
        );
        let expiration = d.required(&mut fields, "Expiration", "expiration", date_type);
        let secret_access_key = d.required(
            &mut fields,
            "SecretAccessKey",
            "secretAccessKey",
            access_key_secret_type,
        );
        let session_token = d.required(&mut fields, "SessionToken", "sessionToken", token_type);
        Some(Self {
            access_key_id: access_key_id?,
            expiration: expiration?,
            secret_access_key: secret_access_key?,
            session_token: session_token?,
        })
    }
}

impl Decode for DecodeAuthorizationMessageRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let encoded_message = d.required(
            &mut fields,
            "EncodedMessage",
            "encodedMessage",
            encoded_message_type,
        );
        Some(Self {
            encoded_message: encoded_message?,
        })
    }
}

impl Decode for FederatedUser {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let arn = d.required(&mut fields, "Arn", "arn", arn_type);
        let federated_user_id = d.required(
            &mut fields,
            "FederatedUserId",
            "federatedUserId",
            federated_id_type,
        );
        Some(Self {
            arn: arn?,
            federated_user_id: federated_user_id?,
        })
    }
}

impl Decode for GetAccessKeyInfoRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_key_id = d.required(
            &mut fields,
            "AccessKeyId",
            "accessKeyId",
            access_key_id_type,
        );
        Some(Self {
            access_key_id: access_key_id?,
        })
    }
}

impl Decode for GetCallerIdentityRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        d.fields(value)?;
        Some(Self {})
    }
}

impl Decode for GetDelegatedAccessTokenRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let trade_in_token = d.required(
            &mut fields,
            "TradeInToken",
            "tradeInToken",
            trade_in_token_type,
        );
        Some(Self {
            trade_in_token: trade_in_token?,
        })
    }
}

impl Decode for GetFederationTokenRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let duration_seconds = d.optional(
            &mut fields,
            "DurationSeconds",
            "durationSeconds",
            duration_seconds_type,
        );
        let minimum_session_token_size = d.optional(
            &mut fields,
            "MinimumSessionTokenSize",
            "minimumSessionTokenSize",
            minimum_session_token_size_type,
        );
        let name = d.required(&mut fields, "Name", "name", user_name_type);
        let policy = d.optional(
            &mut fields,
            "Policy",
            "policy",
            session_policy_document_type,
        );
        let policy_arns = d.optional(
            &mut fields,
            "PolicyArns",
            "policyArns",
            policy_descriptor_list_type,
        );
        let tags = d.optional(&mut fields, "Tags", "tags", tag_list_type);
        Some(Self {
            duration_seconds: duration_seconds?,
            minimum_session_token_size: minimum_session_token_size?,
            name: name?,
            policy: policy?,
            policy_arns: policy_arns?,
            tags: tags?,
        })
    }
}

impl Decode for GetScopedCredentialsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let duration_seconds = d.optional(
            &mut fields,
            "DurationSeconds",
            "durationSeconds",
            scoped_credential_duration_seconds_type,
        );
        let minimum_session_token_size = d.optional(
            &mut fields,
            "MinimumSessionTokenSize",
            "minimumSessionTokenSize",
            minimum_session_token_size_type,
        );
        let policy = d.optional(
            &mut fields,
            "Policy",
            "policy",
            session_policy_document_type,
        );
        let scoped_session_description = d.optional(
            &mut fields,
            "ScopedSessionDescription",
            "scopedSessionDescription",
            scoped_session_description_type,
        );
        Some(Self {
            duration_seconds: duration_seconds?,
            minimum_session_token_size: minimum_session_token_size?,
            policy: policy?,
            scoped_session_description: scoped_session_description?,
        })
    }
}

impl Decode for GetSessionTokenRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let duration_seconds = d.optional(
            &mut fields,
            "DurationSeconds",
            "durationSeconds",
            duration_seconds_type,
        );
        let minimum_session_token_size = d.optional(
            &mut fields,
            "MinimumSessionTokenSize",
            "minimumSessionTokenSize",
            minimum_session_token_size_type,
        );
        let serial_number = d.optional(
            &mut fields,
            "SerialNumber",
            "serialNumber",
            serial_number_type,
        );
        let token_code = d.optional(&mut fields, "TokenCode", "tokenCode", token_code_type);
        Some(Self {
            duration_seconds: duration_seconds?,
            minimum_session_token_size: minimum_session_token_size?,
            serial_number: serial_number?,
            token_code: token_code?,
        })
    }
}

impl Decode for GetWebIdentityTokenRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let audience = d.required(
            &mut fields,
            "Audience",
            "audience",
            web_identity_token_audience_list_type,
        );
        let duration_seconds = d.optional(
            &mut fields,
            "DurationSeconds",
            "durationSeconds",
            web_identity_token_duration_seconds_type,
        );
        let scope = d.optional(&mut fields, "Scope", "scope", web_identity_token_scope_type);
        let signing_algorithm = d.required(
            &mut fields,
            "SigningAlgorithm",
            "signingAlgorithm",
            jwt_algorithm_type,
        );
        let subject_mode = d.optional(
            &mut fields,
            "SubjectMode",
            "subjectMode",
            web_identity_token_subject_mode_type,
        );
        let tags = d.optional(&mut fields, "Tags", "tags", tag_list_type);
        Some(Self {
            audience: audience?,
            duration_seconds: duration_seconds?,
            scope: scope?,
            signing_algorithm: signing_algorithm?,
            subject_mode: subject_mode?,
            tags: tags?,
        })
    }
}

impl Decode for OriginIdentity {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let federated_provider_arn = d.optional(
            &mut fields,
            "FederatedProviderArn",
            "federatedProviderArn",
            arn_type,
        );
        let issuer = d.optional(&mut fields, "Issuer", "issuer", origin_identity_issuer_type);
        let subject = d.optional(
            &mut fields,
            "Subject",
            "subject",
            origin_identity_subject_type,
        );
        let subject_type = d.optional(
            &mut fields,
            "SubjectType",
            "subjectType",
            origin_identity_subject_type_type,
        );
        Some(Self {
            federated_provider_arn: federated_provider_arn?,
            issuer: issuer?,
            subject: subject?,
            subject_type: subject_type?,
        })
    }
}

impl Decode for PolicyDescriptorType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let arn = d.optional(&mut fields, "arn", "arn", arn_type);
        Some(Self { arn: arn? })
    }
}

impl Decode for ProvidedContext {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let context_assertion = d.optional(
            &mut fields,
            "ContextAssertion",
            "contextAssertion",
            context_assertion_type,
        );
        let provider_arn = d.optional(&mut fields, "ProviderArn", "providerArn", arn_type);
        Some(Self {
            context_assertion: context_assertion?,
            provider_arn: provider_arn?,
        })
    }
}

impl Decode for ScopedSession {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let arn = d.required(&mut fields, "Arn", "arn", arn_type);
        let scoped_session_id = d.required(
            &mut fields,
            "ScopedSessionId",
            "scopedSessionId",
            scoped_session_id_type,
        );
        Some(Self {
            arn: arn?,
            scoped_session_id: scoped_session_id?,
        })
    }
}

impl Decode for Tag {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let key = d.required(&mut fields, "Key", "key", tag_key_type);
        let value = d.required(&mut fields, "Value", "value", tag_value_type);
        Some(Self {
            key: key?,
            value: value?,
        })
    }
}

impl Decode for TransactionContext {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_provider = d.optional(
            &mut fields,
            "IdentityProvider",
            "identityProvider",
            transaction_context_identity_provider_map_type,
        );
        Some(Self {
            identity_provider: identity_provider?,
        })
    }
}

impl Decode for TrustedIdentityPropagationContext {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let origin_identity = d.optional(
            &mut fields,
            "OriginIdentity",
            "originIdentity",
            OriginIdentity::decode,
        );
        let transaction_context = d.optional(
            &mut fields,
            "TransactionContext",
            "transactionContext",
            TransactionContext::decode,
        );
        Some(Self {
            origin_identity: origin_identity?,
            transaction_context: transaction_context?,
        })
    }
}
