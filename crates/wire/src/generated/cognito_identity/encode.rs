// Made by `cargo xtask codegen` from models/; do not edit.

#![allow(clippy::too_many_lines)]

use super::types::*;
use crate::encode::{Encode, Writer};

impl Encode for AmbiguousRoleResolutionType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for CognitoIdentityProvider {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.client_id {
            w.member("ClientId");
            value.encode(w);
        }
        if let Some(value) = &self.provider_name {
            w.member("ProviderName");
            value.encode(w);
        }
        if let Some(value) = &self.server_side_token_check {
            w.member("ServerSideTokenCheck");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for Credentials {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.access_key_id {
            w.member("AccessKeyId");
            value.encode(w);
        }
        if let Some(value) = &self.expiration {
            w.member("Expiration");
            value.encode(w);
        }
        if let Some(value) = &self.secret_key {
            w.member("SecretKey");
            value.encode(w);
        }
        if let Some(value) = &self.session_token {
            w.member("SessionToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for DeleteIdentitiesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.unprocessed_identity_ids {
            w.member("UnprocessedIdentityIds");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ErrorCode {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for GetCredentialsForIdentityResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.credentials {
            w.member("Credentials");
            value.encode(w);
        }
        if let Some(value) = &self.identity_id {
            w.member("IdentityId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetIdResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.identity_id {
            w.member("IdentityId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetIdentityPoolRolesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.identity_pool_id {
            w.member("IdentityPoolId");
            value.encode(w);
        }
        if let Some(value) = &self.role_mappings {
            w.member("RoleMappings");
            value.encode(w);
        }
        if let Some(value) = &self.roles {
            w.member("Roles");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetOpenIdTokenForDeveloperIdentityResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.identity_id {
            w.member("IdentityId");
            value.encode(w);
        }
        if let Some(value) = &self.token {
            w.member("Token");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetOpenIdTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.identity_id {
            w.member("IdentityId");
            value.encode(w);
        }
        if let Some(value) = &self.token {
            w.member("Token");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetPrincipalTagAttributeMapResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.identity_pool_id {
            w.member("IdentityPoolId");
            value.encode(w);
        }
        if let Some(value) = &self.identity_provider_name {
            w.member("IdentityProviderName");
            value.encode(w);
        }
        if let Some(value) = &self.principal_tags {
            w.member("PrincipalTags");
            value.encode(w);
        }
        if let Some(value) = &self.use_defaults {
            w.member("UseDefaults");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for IdentityDescription {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.creation_date {
            w.member("CreationDate");
            value.encode(w);
        }
        if let Some(value) = &self.identity_id {
            w.member("IdentityId");
            value.encode(w);
        }
        if let Some(value) = &self.last_modified_date {
            w.member("LastModifiedDate");
            value.encode(w);
        }
        if let Some(value) = &self.logins {
            w.member("Logins");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for IdentityPool {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.allow_classic_flow {
            w.member("AllowClassicFlow");
            value.encode(w);
        }
        w.member("AllowUnauthenticatedIdentities");
        self.allow_unauthenticated_identities.encode(w);
        if let Some(value) = &self.cognito_identity_providers {
            w.member("CognitoIdentityProviders");
            value.encode(w);
        }
        if let Some(value) = &self.developer_provider_name {
            w.member("DeveloperProviderName");
            value.encode(w);
        }
        w.member("IdentityPoolId");
        self.identity_pool_id.encode(w);
        w.member("IdentityPoolName");
        self.identity_pool_name.encode(w);
        if let Some(value) = &self.identity_pool_tags {
            w.member("IdentityPoolTags");
            value.encode(w);
        }
        if let Some(value) = &self.open_id_connect_provider_arns {
            w.member("OpenIdConnectProviderARNs");
            value.encode(w);
        }
        if let Some(value) = &self.saml_provider_arns {
            w.member("SamlProviderARNs");
            value.encode(w);
        }
        if let Some(value) = &self.supported_login_providers {
            w.member("SupportedLoginProviders");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for IdentityPoolShortDescription {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.identity_pool_id {
            w.member("IdentityPoolId");
            value.encode(w);
        }
        if let Some(value) = &self.identity_pool_name {
            w.member("IdentityPoolName");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListIdentitiesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.identities {
            w.member("Identities");
            value.encode(w);
        }
        if let Some(value) = &self.identity_pool_id {
            w.member("IdentityPoolId");
            value.encode(w);
        }
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListIdentityPoolsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.identity_pools {
            w.member("IdentityPools");
            value.encode(w);
        }
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
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

impl Encode for LookupDeveloperIdentityResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.developer_user_identifier_list {
            w.member("DeveloperUserIdentifierList");
            value.encode(w);
        }
        if let Some(value) = &self.identity_id {
            w.member("IdentityId");
            value.encode(w);
        }
        if let Some(value) = &self.next_token {
            w.member("NextToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for MappingRule {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Claim");
        self.claim.encode(w);
        w.member("MatchType");
        self.match_type.encode(w);
        w.member("RoleARN");
        self.role_arn.encode(w);
        w.member("Value");
        self.value.encode(w);
        w.close();
    }
}

impl Encode for MappingRuleMatchType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for MergeDeveloperIdentitiesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.identity_id {
            w.member("IdentityId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for RoleMapping {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.ambiguous_role_resolution {
            w.member("AmbiguousRoleResolution");
            value.encode(w);
        }
        if let Some(value) = &self.rules_configuration {
            w.member("RulesConfiguration");
            value.encode(w);
        }
        w.member("Type");
        self.r#type.encode(w);
        w.close();
    }
}

impl Encode for RoleMappingType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for RulesConfigurationType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Rules");
        self.rules.encode(w);
        w.close();
    }
}

impl Encode for SetPrincipalTagAttributeMapResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.identity_pool_id {
            w.member("IdentityPoolId");
            value.encode(w);
        }
        if let Some(value) = &self.identity_provider_name {
            w.member("IdentityProviderName");
            value.encode(w);
        }
        if let Some(value) = &self.principal_tags {
            w.member("PrincipalTags");
            value.encode(w);
        }
        if let Some(value) = &self.use_defaults {
            w.member("UseDefaults");
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

impl Encode for UnprocessedIdentityId {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.error_code {
            w.member("ErrorCode");
            value.encode(w);
        }
        if let Some(value) = &self.identity_id {
            w.member("IdentityId");
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
