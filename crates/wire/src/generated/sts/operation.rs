// Made by `cargo xtask codegen` from models/; do not edit.

//! The operations of the API model.

#[allow(unused_imports)]
use crate::operation::{Access, Operation, OperationInfo, RequestTag, Resource, Service};

/// The service as a whole.
pub static SERVICE: Service = Service {
    name: "sts",
    version: "2011-06-15",
    target_prefix: "",
    namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    operations: &[
        AssumeRole::INFO,
        AssumeRoleWithSAML::INFO,
        AssumeRoleWithWebIdentity::INFO,
        AssumeRoot::INFO,
        DecodeAuthorizationMessage::INFO,
        GetAccessKeyInfo::INFO,
        GetCallerIdentity::INFO,
        GetDelegatedAccessToken::INFO,
        GetFederationToken::INFO,
        GetScopedCredentials::INFO,
        GetSessionToken::INFO,
        GetWebIdentityToken::INFO,
    ],
};

/// `AssumeRole`.
pub struct AssumeRole;

impl Operation for AssumeRole {
    type Input = crate::sts::AssumeRoleRequest;
    type Output = crate::sts::AssumeRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AssumeRole",
        service: "sts",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.role_arn.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        input.tags.as_ref().map(|tags| {
            tags.iter()
                .map(|tag| (tag.key.to_string(), Some(tag.value.to_string())))
                .collect()
        })
    }
}

/// `AssumeRoleWithSAML`.
pub struct AssumeRoleWithSAML;

impl Operation for AssumeRoleWithSAML {
    type Input = crate::sts::AssumeRoleWithSAMLRequest;
    type Output = crate::sts::AssumeRoleWithSAMLResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AssumeRoleWithSAML",
        service: "sts",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.role_arn.to_string())
    }
}

/// `AssumeRoleWithWebIdentity`.
pub struct AssumeRoleWithWebIdentity;

impl Operation for AssumeRoleWithWebIdentity {
    type Input = crate::sts::AssumeRoleWithWebIdentityRequest;
    type Output = crate::sts::AssumeRoleWithWebIdentityResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AssumeRoleWithWebIdentity",
        service: "sts",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.role_arn.to_string())
    }
}

/// `AssumeRoot`.
pub struct AssumeRoot;

impl Operation for AssumeRoot {
    type Input = crate::sts::AssumeRootRequest;
    type Output = crate::sts::AssumeRootResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AssumeRoot",
        service: "sts",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `DecodeAuthorizationMessage`.
pub struct DecodeAuthorizationMessage;

impl Operation for DecodeAuthorizationMessage {
    type Input = crate::sts::DecodeAuthorizationMessageRequest;
    type Output = crate::sts::DecodeAuthorizationMessageResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DecodeAuthorizationMessage",
        service: "sts",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetAccessKeyInfo`.
pub struct GetAccessKeyInfo;

impl Operation for GetAccessKeyInfo {
    type Input = crate::sts::GetAccessKeyInfoRequest;
    type Output = crate::sts::GetAccessKeyInfoResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetAccessKeyInfo",
        service: "sts",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetCallerIdentity`.
pub struct GetCallerIdentity;

impl Operation for GetCallerIdentity {
    type Input = crate::sts::GetCallerIdentityRequest;
    type Output = crate::sts::GetCallerIdentityResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetCallerIdentity",
        service: "sts",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetDelegatedAccessToken`.
pub struct GetDelegatedAccessToken;

impl Operation for GetDelegatedAccessToken {
    type Input = crate::sts::GetDelegatedAccessTokenRequest;
    type Output = crate::sts::GetDelegatedAccessTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetDelegatedAccessToken",
        service: "sts",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetFederationToken`.
pub struct GetFederationToken;

impl Operation for GetFederationToken {
    type Input = crate::sts::GetFederationTokenRequest;
    type Output = crate::sts::GetFederationTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetFederationToken",
        service: "sts",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        input.tags.as_ref().map(|tags| {
            tags.iter()
                .map(|tag| (tag.key.to_string(), Some(tag.value.to_string())))
                .collect()
        })
    }
}

/// `GetScopedCredentials`.
pub struct GetScopedCredentials;

impl Operation for GetScopedCredentials {
    type Input = crate::sts::GetScopedCredentialsRequest;
    type Output = crate::sts::GetScopedCredentialsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetScopedCredentials",
        service: "sts",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetSessionToken`.
pub struct GetSessionToken;

impl Operation for GetSessionToken {
    type Input = crate::sts::GetSessionTokenRequest;
    type Output = crate::sts::GetSessionTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetSessionToken",
        service: "sts",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetWebIdentityToken`.
pub struct GetWebIdentityToken;

impl Operation for GetWebIdentityToken {
    type Input = crate::sts::GetWebIdentityTokenRequest;
    type Output = crate::sts::GetWebIdentityTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetWebIdentityToken",
        service: "sts",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        input.tags.as_ref().map(|tags| {
            tags.iter()
                .map(|tag| (tag.key.to_string(), Some(tag.value.to_string())))
                .collect()
        })
    }
}
