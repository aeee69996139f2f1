// Made by `cargo xtask codegen` from models/; do not edit.

#![allow(unused_imports, clippy::too_many_lines, clippy::similar_names)]

use super::types::*;
use crate::decode::{Decode, Decoder, Number, Size, Text, Values};
use crate::{Blob, Sensitive, Timestamp};
use serde_json::Value;
use std::collections::BTreeMap;

static ARN_STRING: Text = Text::new(Some(20), Some(2048));

fn arn_string(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ARN_STRING)
}

static ACCESS_KEY_STRING: Text = Text::new(None, None);

fn access_key_string(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ACCESS_KEY_STRING)
}

static ACCOUNT_ID: Text = Text::new(Some(1), Some(15)).pattern("\\d+", "^(?:[0-9]+)$");

fn account_id(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ACCOUNT_ID)
}

static AMBIGUOUS_ROLE_RESOLUTION_TYPE: Values = Values(AmbiguousRoleResolutionType::VALUES);

fn ambiguous_role_resolution_type(
    value: Value,
    d: &mut Decoder,
) -> Option<AmbiguousRoleResolutionType> {
    d.one_of(&value, &AMBIGUOUS_ROLE_RESOLUTION_TYPE)
        .map(AmbiguousRoleResolutionType::from)
}

static CLAIM_NAME: Text = Text::new(Some(1), Some(64)).pattern(
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    "^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$",
);

fn claim_name(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CLAIM_NAME)
}

static CLAIM_VALUE: Text = Text::new(Some(1), Some(128));

fn claim_value(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &CLAIM_VALUE)
}

fn classic_flow(value: Value, d: &mut Decoder) -> Option<bool> {
    d.boolean(&value)
}

static COGNITO_IDENTITY_PROVIDER_CLIENT_ID: Text =
    Text::new(Some(1), Some(128)).pattern("[\\w_]+", "^(?:[a-zA-Z0-9__]+)$");

fn cognito_identity_provider_client_id(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &COGNITO_IDENTITY_PROVIDER_CLIENT_ID)
}

static COGNITO_IDENTITY_PROVIDER_LIST: Size = Size::new(None, None);

fn cognito_identity_provider_list(
    value: Value,
    d: &mut Decoder,
) -> Option<Vec<CognitoIdentityProvider>> {
    d.list(
        value,
        &COGNITO_IDENTITY_PROVIDER_LIST,
        None,
        CognitoIdentityProvider::decode,
    )
}

static COGNITO_IDENTITY_PROVIDER_NAME: Text =
    Text::new(Some(1), Some(128)).pattern("[\\w._:/-]+", "^(?:[a-zA-Z0-9_._:/\\-]+)$");

fn cognito_identity_provider_name(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &COGNITO_IDENTITY_PROVIDER_NAME)
}

fn cognito_identity_provider_token_check(value: Value, d: &mut Decoder) -> Option<bool> {
    d.boolean(&value)
}

fn date_type(value: Value, d: &mut Decoder) -> Option<Timestamp> {
    d.timestamp(&value)
}

static DEVELOPER_PROVIDER_NAME: Text =
    Text::new(Some(1), Some(128)).pattern("[\\w._-]+", "^(?:[a-zA-Z0-9_._\\-]+)$");

fn developer_provider_name(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &DEVELOPER_PROVIDER_NAME)
}

static DEVELOPER_USER_IDENTIFIER: Text = Text::new(Some(1), Some(1024));

fn developer_user_identifier(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &DEVELOPER_USER_IDENTIFIER)
}

static ERROR_CODE: Values = Values(ErrorCode::VALUES);

fn error_code(value: Value, d: &mut Decoder) -> Option<ErrorCode> {
    d.one_of(&value, &ERROR_CODE).map(ErrorCode::from)
}

fn hide_disabled(value: Value, d: &mut Decoder) -> Option<bool> {
    d.boolean(&value)
}

static IDENTITY_ID: Text = Text::new(Some(1), Some(55))
    .pattern("[\\w-]+:[0-9a-f-]+", "^(?:[a-zA-Z0-9_\\-]+:[0-9a-f\\-]+)$");

fn identity_id(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &IDENTITY_ID)
}

static IDENTITY_ID_LIST: Size = Size::new(Some(1), Some(60));

fn identity_id_list(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(value, &IDENTITY_ID_LIST, Some(&IDENTITY_ID), identity_id)
}

static IDENTITY_POOL_ID: Text = Text::new(Some(1), Some(55))
    .pattern("[\\w-]+:[0-9a-f-]+", "^(?:[a-zA-Z0-9_\\-]+:[0-9a-f\\-]+)$");

fn identity_pool_id(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &IDENTITY_POOL_ID)
}

static IDENTITY_POOL_NAME: Text = Text::new(Some(1), Some(128)).pattern(
    "[\\w\\s+=,.@-]+",
    "^(?:[a-zA-Z0-9_ \\t\\n\\x0B\\x0C\\r+=,.@\\-]+)$",
);

fn identity_pool_name(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &IDENTITY_POOL_NAME)
}

static IDENTITY_POOL_TAGS_LIST_TYPE: Size = Size::new(None, None);

fn identity_pool_tags_list_type(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &IDENTITY_POOL_TAGS_LIST_TYPE,
        Some(&TAG_KEYS_TYPE),
        tag_keys_type,
    )
}

static IDENTITY_POOL_TAGS_TYPE: Size = Size::new(None, None);

fn identity_pool_tags_type(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(
        value,
        &IDENTITY_POOL_TAGS_TYPE,
        &TAG_KEYS_TYPE,
        Some(&TAG_VALUE_TYPE),
        tag_value_type,
    )
}

fn identity_pool_unauthenticated(value: Value, d: &mut Decoder) -> Option<bool> {
    d.boolean(&value)
}

static IDENTITY_PROVIDER_NAME: Text = Text::new(Some(1), Some(128));

fn identity_provider_name(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &IDENTITY_PROVIDER_NAME)
}

static IDENTITY_PROVIDERS: Size = Size::new(None, Some(10));

fn identity_providers(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(
        value,
        &IDENTITY_PROVIDERS,
        &IDENTITY_PROVIDER_NAME,
        Some(&IDENTITY_PROVIDER_ID),
        identity_provider_id,
    )
}

static IDENTITY_PROVIDER_ID: Text =
    Text::new(Some(1), Some(128)).pattern("[\\w.;_/-]+", "^(?:[a-zA-Z0-9_.;_/\\-]+)$");

fn identity_provider_id(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &IDENTITY_PROVIDER_ID)
}

static LOGINS_LIST: Size = Size::new(None, None);

fn logins_list(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(
        value,
        &LOGINS_LIST,
        Some(&IDENTITY_PROVIDER_NAME),
        identity_provider_name,
    )
}

static LOGINS_MAP: Size = Size::new(None, Some(10));

fn logins_map(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, Sensitive>> {
    d.map(
        value,
        &LOGINS_MAP,
        &IDENTITY_PROVIDER_NAME,
        Some(&IDENTITY_PROVIDER_TOKEN),
        identity_provider_token,
    )
}

static IDENTITY_PROVIDER_TOKEN: Text = Text::new(Some(1), Some(50000)).sensitive();

fn identity_provider_token(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &IDENTITY_PROVIDER_TOKEN).map(Sensitive::from)
}

static MAPPING_RULE_MATCH_TYPE: Values = Values(MappingRuleMatchType::VALUES);

fn mapping_rule_match_type(value: Value, d: &mut Decoder) -> Option<MappingRuleMatchType> {
    d.one_of(&value, &MAPPING_RULE_MATCH_TYPE)
        .map(MappingRuleMatchType::from)
}

static MAPPING_RULES_LIST: Size = Size::new(Some(1), Some(400));

fn mapping_rules_list(value: Value, d: &mut Decoder) -> Option<Vec<MappingRule>> {
    d.list(value, &MAPPING_RULES_LIST, None, MappingRule::decode)
}

static OIDC_PROVIDER_LIST: Size = Size::new(None, None);

fn oidc_provider_list(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(value, &OIDC_PROVIDER_LIST, Some(&ARN_STRING), arn_string)
}

static PAGINATION_KEY: Text =
    Text::new(Some(1), Some(65535)).pattern("[\\S]+", "^(?:[[^ \\t\\n\\x0B\\x0C\\r]]+)$");

fn pagination_key(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &PAGINATION_KEY)
}

static PRINCIPAL_TAGS: Size = Size::new(None, Some(50));

fn principal_tags(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(
        value,
        &PRINCIPAL_TAGS,
        &PRINCIPAL_TAG_ID,
        Some(&PRINCIPAL_TAG_VALUE),
        principal_tag_value,
    )
}

static PRINCIPAL_TAG_VALUE: Text = Text::new(Some(1), Some(256));

fn principal_tag_value(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &PRINCIPAL_TAG_VALUE)
}

static QUERY_LIMIT: Number = Number::new(Some(1), Some(60));

fn query_limit(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &QUERY_LIMIT)
}

static ROLE_MAPPING_MAP: Size = Size::new(None, Some(10));

fn role_mapping_map(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, RoleMapping>> {
    d.map(
        value,
        &ROLE_MAPPING_MAP,
        &IDENTITY_PROVIDER_NAME,
        None,
        RoleMapping::decode,
    )
}

static ROLE_MAPPING_TYPE: Values = Values(RoleMappingType::VALUES);

fn role_mapping_type(value: Value, d: &mut Decoder) -> Option<RoleMappingType> {
    d.one_of(&value, &ROLE_MAPPING_TYPE)
        .map(RoleMappingType::from)
}

static ROLES_MAP: Size = Size::new(None, Some(2));

fn roles_map(value: Value, d: &mut Decoder) -> Option<BTreeMap<String, String>> {
    d.map(value, &ROLES_MAP, &ROLE_TYPE, Some(&ARN_STRING), arn_string)
}

static SAML_PROVIDER_LIST: Size = Size::new(None, None);

fn saml_provider_list(value: Value, d: &mut Decoder) -> Option<Vec<String>> {
    d.list(value, &SAML_PROVIDER_LIST, Some(&ARN_STRING), arn_string)
}

static SECRET_KEY_STRING: Text = Text::new(None, None).sensitive();

fn secret_key_string(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &SECRET_KEY_STRING).map(Sensitive::from)
}

static SESSION_TOKEN_STRING: Text = Text::new(None, None);

fn session_token_string(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &SESSION_TOKEN_STRING)
}

static TAG_KEYS_TYPE: Text = Text::new(Some(1), Some(128));

fn tag_keys_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &TAG_KEYS_TYPE)
}

static TAG_VALUE_TYPE: Text = Text::new(Some(0), Some(256));

fn tag_value_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &TAG_VALUE_TYPE)
}

static TOKEN_DURATION: Number = Number::new(Some(1), Some(86400));

fn token_duration(value: Value, d: &mut Decoder) -> Option<i64> {
    d.long(&value, &TOKEN_DURATION)
}

fn use_defaults(value: Value, d: &mut Decoder) -> Option<bool> {
    d.boolean(&value)
}

static PRINCIPAL_TAG_ID: Text = Text::new(Some(1), Some(128));

static ROLE_TYPE: Text =
    Text::new(Some(1), Some(128)).pattern("(un)?authenticated", "^(?:(un)?authenticated)$");

impl Decode for CognitoIdentityProvider {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let client_id = d.optional(
            &mut fields,
            "ClientId",
            "clientId",
            cognito_identity_provider_client_id,
        );
        let provider_name = d.optional(
            &mut fields,
            "ProviderName",
            "providerName",
            cognito_identity_provider_name,
        );
        let server_side_token_check = d.optional(
            &mut fields,
            "ServerSideTokenCheck",
            "serverSideTokenCheck",
            cognito_identity_provider_token_check,
        );
        Some(Self {
            client_id: client_id?,
            provider_name: provider_name?,
            server_side_token_check: server_side_token_check?,
        })
    }
}

impl Decode for CreateIdentityPoolInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let allow_classic_flow = d.optional(
            &mut fields,
            "AllowClassicFlow",
            "allowClassicFlow",
            classic_flow,
        );
        let allow_unauthenticated_identities = d.required(
            &mut fields,
            "AllowUnauthenticatedIdentities",
            "allowUnauthenticatedIdentities",
            identity_pool_unauthenticated,
        );
        let cognito_identity_providers = d.optional(
            &mut fields,
            "CognitoIdentityProviders",
            "cognitoIdentityProviders",
            cognito_identity_provider_list,
        );
        let developer_provider_name = d.optional(
            &mut fields,
            "DeveloperProviderName",
            "developerProviderName",
            developer_provider_name,
        );
        let identity_pool_name = d.required(
            &mut fields,
            "IdentityPoolName",
            "identityPoolName",
            identity_pool_name,
        );
        let identity_pool_tags = d.optional(
            &mut fields,
            "IdentityPoolTags",
            "identityPoolTags",
            identity_pool_tags_type,
        );
        let open_id_connect_provider_arns = d.optional(
            &mut fields,
            "OpenIdConnectProviderARNs",
            "openIdConnectProviderARNs",
            oidc_provider_list,
        );
        let saml_provider_arns = d.optional(
            &mut fields,
            "SamlProviderARNs",
            "samlProviderARNs",
            saml_provider_list,
        );
        let supported_login_providers = d.optional(
            &mut fields,
            "SupportedLoginProviders",
            "supportedLoginProviders",
            identity_providers,
        );
        Some(Self {
            allow_classic_flow: allow_classic_flow?,
            allow_unauthenticated_identities: allow_unauthenticated_identities?,
            cognito_identity_providers: cognito_identity_providers?,
            developer_provider_name: developer_provider_name?,
            identity_pool_name: identity_pool_name?,
            identity_pool_tags: identity_pool_tags?,
            open_id_connect_provider_arns: open_id_connect_provider_arns?,
            saml_provider_arns: saml_provider_arns?,
            supported_login_providers: supported_login_providers?,
        })
    }
}

impl Decode for Credentials {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_key_id =
            d.optional(&mut fields, "AccessKeyId", "accessKeyId", access_key_string);
        let expiration = d.optional(&mut fields, "Expiration", "expiration", date_type);
        let secret_key = d.optional(&mut fields, "SecretKey", "secretKey", secret_key_string);
        let session_token = d.optional(
            &mut fields,
            "SessionToken",
            "sessionToken",
            session_token_string,
        );
        Some(Self {
            access_key_id: access_key_id?,
            expiration: expiration?,
            secret_key: secret_key?,
            session_token: session_token?,
        })
    }
}

impl Decode for DeleteIdentitiesInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_ids_to_delete = d.required(
            &mut fields,
            "IdentityIdsToDelete",
            "identityIdsToDelete",
            identity_id_list,
        );
        Some(Self {
            identity_ids_to_delete: identity_ids_to_delete?,
        })
    }
}

impl Decode for DeleteIdentityPoolInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        Some(Self {
            identity_pool_id: identity_pool_id?,
        })
    }
}

impl Decode for DescribeIdentityInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_id = d.required(&mut fields, "IdentityId", "identityId", identity_id);
        Some(Self {
            identity_id: identity_id?,
        })
    }
}

impl Decode for DescribeIdentityPoolInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        Some(Self {
            identity_pool_id: identity_pool_id?,
        })
    }
}

impl Decode for GetCredentialsForIdentityInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let custom_role_arn = d.optional(&mut fields, "CustomRoleArn", "customRoleArn", arn_string);
        let identity_id = d.required(&mut fields, "IdentityId", "identityId", identity_id);
        let logins = d.optional(&mut fields, "Logins", "logins", logins_map);
        Some(Self {
            custom_role_arn: custom_role_arn?,
            identity_id: identity_id?,
            logins: logins?,
        })
    }
}

impl Decode for GetIdInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let account_id = d.optional(&mut fields, "AccountId", "accountId", account_id);
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        let logins = d.optional(&mut fields, "Logins", "logins", logins_map);
        Some(Self {
            account_id: account_id?,
            identity_pool_id: identity_pool_id?,
            logins: logins?,
        })
    }
}

impl Decode for GetIdentityPoolRolesInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        Some(Self {
            identity_pool_id: identity_pool_id?,
        })
    }
}

impl Decode for GetOpenIdTokenForDeveloperIdentityInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_id = d.optional(&mut fields, "IdentityId", "identityId", identity_id);
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        let logins = d.required(&mut fields, "Logins", "logins", logins_map);
        let principal_tags = d.optional(
            &mut fields,
            "PrincipalTags",
            "principalTags",
            principal_tags,
        );
        let token_duration = d.optional(
            &mut fields,
            "TokenDuration",
            "tokenDuration",
            token_duration,
        );
        Some(Self {
            identity_id: identity_id?,
            identity_pool_id: identity_pool_id?,
            logins: logins?,
            principal_tags: principal_tags?,
            token_duration: token_duration?,
        })
    }
}

impl Decode for GetOpenIdTokenInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_id = d.required(&mut fields, "IdentityId", "identityId", identity_id);
        let logins = d.optional(&mut fields, "Logins", "logins", logins_map);
        Some(Self {
            identity_id: identity_id?,
            logins: logins?,
        })
    }
}

impl Decode for GetPrincipalTagAttributeMapInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        let identity_provider_name = d.required(
            &mut fields,
            "IdentityProviderName",
            "identityProviderName",
            identity_provider_name,
        );
        Some(Self {
            identity_pool_id: identity_pool_id?,
            identity_provider_name: identity_provider_name?,
        })
    }
}

impl Decode for IdentityPool {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let allow_classic_flow = d.optional(
            &mut fields,
            "AllowClassicFlow",
            "allowClassicFlow",
            classic_flow,
        );
        let allow_unauthenticated_identities = d.required(
            &mut fields,
            "AllowUnauthenticatedIdentities",
            "allowUnauthenticatedIdentities",
            identity_pool_unauthenticated,
        );
        let cognito_identity_providers = d.optional(
            &mut fields,
            "CognitoIdentityProviders",
            "cognitoIdentityProviders",
            cognito_identity_provider_list,
        );
        let developer_provider_name = d.optional(
            &mut fields,
            "DeveloperProviderName",
            "developerProviderName",
            developer_provider_name,
        );
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        let identity_pool_name = d.required(
            &mut fields,
            "IdentityPoolName",
            "identityPoolName",
            identity_pool_name,
        );
        let identity_pool_tags = d.optional(
            &mut fields,
            "IdentityPoolTags",
            "identityPoolTags",
            identity_pool_tags_type,
        );
        let open_id_connect_provider_arns = d.optional(
            &mut fields,
            "OpenIdConnectProviderARNs",
            "openIdConnectProviderARNs",
            oidc_provider_list,
        );
        let saml_provider_arns = d.optional(
            &mut fields,
            "SamlProviderARNs",
            "samlProviderARNs",
            saml_provider_list,
        );
        let supported_login_providers = d.optional(
            &mut fields,
            "SupportedLoginProviders",
            "supportedLoginProviders",
            identity_providers,
        );
        Some(Self {
            allow_classic_flow: allow_classic_flow?,
            allow_unauthenticated_identities: allow_unauthenticated_identities?,
            cognito_identity_providers: cognito_identity_providers?,
            developer_provider_name: developer_provider_name?,
            identity_pool_id: identity_pool_id?,
            identity_pool_name: identity_pool_name?,
            identity_pool_tags: identity_pool_tags?,
            open_id_connect_provider_arns: open_id_connect_provider_arns?,
            saml_provider_arns: saml_provider_arns?,
            supported_login_providers: supported_login_providers?,
        })
    }
}

impl Decode for IdentityPoolShortDescription {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_pool_id = d.optional(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        let identity_pool_name = d.optional(
            &mut fields,
            "IdentityPoolName",
            "identityPoolName",
            identity_pool_name,
        );
        Some(Self {
            identity_pool_id: identity_pool_id?,
            identity_pool_name: identity_pool_name?,
        })
    }
}

impl Decode for ListIdentitiesInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let hide_disabled = d.optional(&mut fields, "HideDisabled", "hideDisabled", hide_disabled);
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        let max_results = d.required(&mut fields, "MaxResults", "maxResults", query_limit);
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key);
        Some(Self {
            hide_disabled: hide_disabled?,
            identity_pool_id: identity_pool_id?,
            max_results: max_results?,
            next_token: next_token?,
        })
    }
}

impl Decode for ListIdentityPoolsInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let max_results = d.required(&mut fields, "MaxResults", "maxResults", query_limit);
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key);
        Some(Self {
            max_results: max_results?,
            next_token: next_token?,
        })
    }
}

impl Decode for ListTagsForResourceInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let resource_arn = d.required(&mut fields, "ResourceArn", "resourceArn", arn_string);
        Some(Self {
            resource_arn: resource_arn?,
        })
    }
}

impl Decode for LookupDeveloperIdentityInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let developer_user_identifier = d.optional(
            &mut fields,
            "DeveloperUserIdentifier",
            "developerUserIdentifier",
            developer_user_identifier,
        );
        let identity_id = d.optional(&mut fields, "IdentityId", "identityId", identity_id);
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        let max_results = d.optional(&mut fields, "MaxResults", "maxResults", query_limit);
        let next_token = d.optional(&mut fields, "NextToken", "nextToken", pagination_key);
        Some(Self {
            developer_user_identifier: developer_user_identifier?,
            identity_id: identity_id?,
            identity_pool_id: identity_pool_id?,
            max_results: max_results?,
            next_token: next_token?,
        })
    }
}

impl Decode for MappingRule {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let claim = d.required(&mut fields, "Claim", "claim", claim_name);
        let match_type = d.required(
            &mut fields,
            "MatchType",
            "matchType",
            mapping_rule_match_type,
        );
        let role_arn = d.required(&mut fields, "RoleARN", "roleARN", arn_string);
        let value = d.required(&mut fields, "Value", "value", claim_value);
        Some(Self {
            claim: claim?,
            match_type: match_type?,
            role_arn: role_arn?,
            value: value?,
        })
    }
}

impl Decode for MergeDeveloperIdentitiesInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let destination_user_identifier = d.required(
            &mut fields,
            "DestinationUserIdentifier",
            "destinationUserIdentifier",
            developer_user_identifier,
        );
        let developer_provider_name = d.required(
            &mut fields,
            "DeveloperProviderName",
            "developerProviderName",
            developer_provider_name,
        );
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        let source_user_identifier = d.required(
            &mut fields,
            "SourceUserIdentifier",
            "sourceUserIdentifier",
            developer_user_identifier,
        );
        Some(Self {
            destination_user_identifier: destination_user_identifier?,
            developer_provider_name: developer_provider_name?,
            identity_pool_id: identity_pool_id?,
            source_user_identifier: source_user_identifier?,
        })
    }
}

impl Decode for RoleMapping {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let ambiguous_role_resolution = d.optional(
            &mut fields,
            "AmbiguousRoleResolution",
            "ambiguousRoleResolution",
            ambiguous_role_resolution_type,
        );
        let rules_configuration = d.optional(
            &mut fields,
            "RulesConfiguration",
            "rulesConfiguration",
            RulesConfigurationType::decode,
        );
        let r#type = d.required(&mut fields, "Type", "type", role_mapping_type);
        Some(Self {
            ambiguous_role_resolution: ambiguous_role_resolution?,
            rules_configuration: rules_configuration?,
            r#type: r#type?,
        })
    }
}

impl Decode for RulesConfigurationType {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let rules = d.required(&mut fields, "Rules", "rules", mapping_rules_list);
        Some(Self { rules: rules? })
    }
}

impl Decode for SetIdentityPoolRolesInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        let role_mappings = d.optional(
            &mut fields,
            "RoleMappings",
            "roleMappings",
            role_mapping_map,
        );
        let roles = d.required(&mut fields, "Roles", "roles", roles_map);
        Some(Self {
            identity_pool_id: identity_pool_id?,
            role_mappings: role_mappings?,
            roles: roles?,
        })
    }
}

impl Decode for SetPrincipalTagAttributeMapInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        let identity_provider_name = d.required(
            &mut fields,
            "IdentityProviderName",
            "identityProviderName",
            identity_provider_name,
        );
        let principal_tags = d.optional(
            &mut fields,
            "PrincipalTags",
            "principalTags",
            principal_tags,
        );
        let use_defaults = d.optional(&mut fields, "UseDefaults", "useDefaults", use_defaults);
        Some(Self {
            identity_pool_id: identity_pool_id?,
            identity_provider_name: identity_provider_name?,
            principal_tags: principal_tags?,
            use_defaults: use_defaults?,
        })
    }
}

impl Decode for TagResourceInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let resource_arn = d.required(&mut fields, "ResourceArn", "resourceArn", arn_string);
        let tags = d.required(&mut fields, "Tags", "tags", identity_pool_tags_type);
        Some(Self {
            resource_arn: resource_arn?,
            tags: tags?,
        })
    }
}

impl Decode for UnlinkDeveloperIdentityInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let developer_provider_name = d.required(
            &mut fields,
            "DeveloperProviderName",
            "developerProviderName",
            developer_provider_name,
        );
        let developer_user_identifier = d.required(
            &mut fields,
            "DeveloperUserIdentifier",
            "developerUserIdentifier",
            developer_user_identifier,
        );
        let identity_id = d.required(&mut fields, "IdentityId", "identityId", identity_id);
        let identity_pool_id = d.required(
            &mut fields,
            "IdentityPoolId",
            "identityPoolId",
            identity_pool_id,
        );
        Some(Self {
            developer_provider_name: developer_provider_name?,
            developer_user_identifier: developer_user_identifier?,
            identity_id: identity_id?,
            identity_pool_id: identity_pool_id?,
        })
    }
}

impl Decode for UnlinkIdentityInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let identity_id = d.required(&mut fields, "IdentityId", "identityId", identity_id);
        let logins = d.required(&mut fields, "Logins", "logins", logins_map);
        let logins_to_remove =
            d.required(&mut fields, "LoginsToRemove", "loginsToRemove", logins_list);
        Some(Self {
            identity_id: identity_id?,
            logins: logins?,
            logins_to_remove: logins_to_remove?,
        })
    }
}

impl Decode for UnprocessedIdentityId {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let error_code = d.optional(&mut fields, "ErrorCode", "errorCode", error_code);
        let identity_id = d.optional(&mut fields, "IdentityId", "identityId", identity_id);
        Some(Self {
            error_code: error_code?,
            identity_id: identity_id?,
        })
    }
}

impl Decode for UntagResourceInput {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let resource_arn = d.required(&mut fields, "ResourceArn", "resourceArn", arn_string);
        let tag_keys = d.required(
            &mut fields,
            "TagKeys",
            "tagKeys",
            identity_pool_tags_list_type,
        );
        Some(Self {
            resource_arn: resource_arn?,
            tag_keys: tag_keys?,
        })
    }
}
