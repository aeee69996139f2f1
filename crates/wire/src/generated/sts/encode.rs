// Made by `cargo xtask codegen` from models/; do not edit.

#![allow(clippy::too_many_lines)]

use super::types::*;
use crate::encode::{Encode, Writer};

impl Encode for AssumeRoleResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.assumed_role_user {
            w.member("AssumedRoleUser");
            value.encode(w);
        }
        if let Some(value) = &self.credentials {
            w.member("Credentials");
            value.encode(w);
        }
        if let Some(value) = &self.packed_policy_size {
            w.member("PackedPolicySize");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_size {
            w.member("SessionTokenSize");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_utilization {
            w.member("SessionTokenUtilization");
            value.encode(w);
        }
        if let Some(value) = &self.source_identity {
            w.member("SourceIdentity");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AssumeRoleWithSAMLResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.assumed_role_user {
            w.member("AssumedRoleUser");
            value.encode(w);
        }
        if let Some(value) = &self.audience {
            w.member("Audience");
            value.encode(w);
        }
        if let Some(value) = &self.credentials {
            w.member("Credentials");
            value.encode(w);
        }
        if let Some(value) = &self.issuer {
            w.member("Issuer");
            value.encode(w);
        }
        if let Some(value) = &self.name_qualifier {
            w.member("NameQualifier");
            value.encode(w);
        }
        if let Some(value) = &self.packed_policy_size {
            w.member("PackedPolicySize");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_size {
            w.member("SessionTokenSize");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_utilization {
            w.member("SessionTokenUtilization");
            value.encode(w);
        }
        if let Some(value) = &self.source_identity {
            w.member("SourceIdentity");
            value.encode(w);
        }
        if let Some(value) = &self.subject {
            w.member("Subject");
            value.encode(w);
        }
        if let Some(value) = &self.subject_type {
            w.member("SubjectType");
            value.encode(w);
        }
        if let Some(value) = &self.trusted_identity_propagation_context {
            w.member("TrustedIdentityPropagationContext");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AssumeRoleWithWebIdentityResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.assumed_role_user {
            w.member("AssumedRoleUser");
            value.encode(w);
        }
        if let Some(value) = &self.audience {
            w.member("Audience");
            value.encode(w);
        }
        if let Some(value) = &self.credentials {
            w.member("Credentials");
            value.encode(w);
        }
        if let Some(value) = &self.packed_policy_size {
            w.member("PackedPolicySize");
            value.encode(w);
        }
        if let Some(value) = &self.provider {
            w.member("Provider");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_size {
            w.member("SessionTokenSize");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_utilization {
            w.member("SessionTokenUtilization");
            value.encode(w);
        }
        if let Some(value) = &self.source_identity {
            w.member("SourceIdentity");
            value.encode(w);
        }
        if let Some(value) = &self.subject_from_web_identity_token {
            w.member("SubjectFromWebIdentityToken");
            value.encode(w);
        }
        if let Some(value) = &self.trusted_identity_propagation_context {
            w.member("TrustedIdentityPropagationContext");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AssumeRootResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.credentials {
            w.member("Credentials");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_size {
            w.member("SessionTokenSize");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_utilization {
            w.member("SessionTokenUtilization");
            value.encode(w);
        }
        if let Some(value) = &self.source_identity {
            w.member("SourceIdentity");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AssumedRoleUser {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Arn");
        self.arn.encode(w);
        w.member("AssumedRoleId");
        self.assumed_role_id.encode(w);
        w.close();
    }
}

impl Encode for Credentials {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("AccessKeyId");
        self.access_key_id.encode(w);
        w.member("Expiration");
        self.expiration.encode(w);
        w.member("SecretAccessKey");
        self.secret_access_key.encode(w);
        w.member("SessionToken");
        self.session_token.encode(w);
        w.close();
    }
}

impl Encode for DecodeAuthorizationMessageResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.decoded_message {
            w.member("DecodedMessage");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for FederatedUser {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Arn");
        self.arn.encode(w);
        w.member("FederatedUserId");
        self.federated_user_id.encode(w);
        w.close();
    }
}

impl Encode for GetAccessKeyInfoResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.account {
            w.member("Account");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetCallerIdentityResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.account {
            w.member("Account");
            value.encode(w);
        }
        if let Some(value) = &self.arn {
            w.member("Arn");
            value.encode(w);
        }
        if let Some(value) = &self.user_id {
            w.member("UserId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetDelegatedAccessTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.assumed_principal {
            w.member("AssumedPrincipal");
            value.encode(w);
        }
        if let Some(value) = &self.credentials {
            w.member("Credentials");
            value.encode(w);
        }
        if let Some(value) = &self.packed_policy_size {
            w.member("PackedPolicySize");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetFederationTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.credentials {
            w.member("Credentials");
            value.encode(w);
        }
        if let Some(value) = &self.federated_user {
            w.member("FederatedUser");
            value.encode(w);
        }
        if let Some(value) = &self.packed_policy_size {
            w.member("PackedPolicySize");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_size {
            w.member("SessionTokenSize");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_utilization {
            w.member("SessionTokenUtilization");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetScopedCredentialsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.credentials {
            w.member("Credentials");
            value.encode(w);
        }
        if let Some(value) = &self.scoped_policies_count {
            w.member("ScopedPoliciesCount");
            value.encode(w);
        }
        if let Some(value) = &self.session_info {
            w.member("SessionInfo");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_size {
            w.member("SessionTokenSize");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_utilization {
            w.member("SessionTokenUtilization");
            value.encode(w);
        }
        if let Some(value) = &self.source_identity {
            w.member("SourceIdentity");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetSessionTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.credentials {
            w.member("Credentials");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_size {
            w.member("SessionTokenSize");
            value.encode(w);
        }
        if let Some(value) = &self.session_token_utilization {
            w.member("SessionTokenUtilization");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetWebIdentityTokenResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.expiration {
            w.member("Expiration");
            value.encode(w);
        }
        if let Some(value) = &self.web_identity_token {
            w.member("WebIdentityToken");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for OriginIdentity {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.federated_provider_arn {
            w.member("FederatedProviderArn");
            value.encode(w);
        }
        if let Some(value) = &self.issuer {
            w.member("Issuer");
            value.encode(w);
        }
        if let Some(value) = &self.subject {
            w.member("Subject");
            value.encode(w);
        }
        if let Some(value) = &self.subject_type {
            w.member("SubjectType");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for PolicyDescriptorType {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.arn {
            w.member("arn");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ProvidedContext {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.context_assertion {
            w.member("ContextAssertion");
            value.encode(w);
        }
        if let Some(value) = &self.provider_arn {
            w.member("ProviderArn");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ScopedSession {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Arn");
        self.arn.encode(w);
        w.member("ScopedSessionId");
        self.scoped_session_id.encode(w);
        w.close();
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Key");
        self.key.encode(w);
        w.member("Value");
        self.value.encode(w);
        w.close();
    }
}

impl Encode for TransactionContext {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.identity_provider {
            w.member("IdentityProvider");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for TrustedIdentityPropagationContext {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.origin_identity {
            w.member("OriginIdentity");
            value.encode(w);
        }
        if let Some(value) = &self.transaction_context {
            w.member("TransactionContext");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for WebIdentityTokenSubjectModeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}
