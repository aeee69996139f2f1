// Made by `cargo xtask codegen` from models/; do not edit.

//! The operations of the API model.

#[allow(unused_imports)]
use crate::operation::{Access, Operation, OperationInfo, RequestTag, Resource, Service};

/// The service as a whole.
pub static SERVICE: Service = Service {
    name: "cognito-identity",
    version: "2014-06-30",
    target_prefix: "AWSCognitoIdentityService",
    namespace: "",
    operations: &[
        CreateIdentityPool::INFO,
        DeleteIdentities::INFO,
        DeleteIdentityPool::INFO,
        DescribeIdentity::INFO,
        DescribeIdentityPool::INFO,
        GetCredentialsForIdentity::INFO,
        GetId::INFO,
        GetIdentityPoolRoles::INFO,
        GetOpenIdToken::INFO,
        GetOpenIdTokenForDeveloperIdentity::INFO,
        GetPrincipalTagAttributeMap::INFO,
        ListIdentities::INFO,
        ListIdentityPools::INFO,
        ListTagsForResource::INFO,
        LookupDeveloperIdentity::INFO,
        MergeDeveloperIdentities::INFO,
        SetIdentityPoolRoles::INFO,
        SetPrincipalTagAttributeMap::INFO,
        TagResource::INFO,
        UnlinkDeveloperIdentity::INFO,
        UnlinkIdentity::INFO,
        UntagResource::INFO,
        UpdateIdentityPool::INFO,
    ],
};

/// `CreateIdentityPool`.
pub struct CreateIdentityPool;

impl Operation for CreateIdentityPool {
    type Input = crate::cognito_identity::CreateIdentityPoolInput;
    type Output = crate::cognito_identity::IdentityPool;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateIdentityPool",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        input.identity_pool_tags.as_ref().map(|tags| {
            tags.iter()
                .map(|(key, value)| (key.to_string(), Some(value.to_string())))
                .collect()
        })
    }
}

/// `DeleteIdentities`.
pub struct DeleteIdentities;

impl Operation for DeleteIdentities {
    type Input = crate::cognito_identity::DeleteIdentitiesInput;
    type Output = crate::cognito_identity::DeleteIdentitiesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteIdentities",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `DeleteIdentityPool`.
pub struct DeleteIdentityPool;

impl Operation for DeleteIdentityPool {
    type Input = crate::cognito_identity::DeleteIdentityPoolInput;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteIdentityPool",
        service: "cognito-identity",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }
}

/// `DescribeIdentity`.
pub struct DescribeIdentity;

impl Operation for DescribeIdentity {
    type Input = crate::cognito_identity::DescribeIdentityInput;
    type Output = crate::cognito_identity::IdentityDescription;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeIdentity",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `DescribeIdentityPool`.
pub struct DescribeIdentityPool;

impl Operation for DescribeIdentityPool {
    type Input = crate::cognito_identity::DescribeIdentityPoolInput;
    type Output = crate::cognito_identity::IdentityPool;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DescribeIdentityPool",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }
}

/// `GetCredentialsForIdentity`.
pub struct GetCredentialsForIdentity;

impl Operation for GetCredentialsForIdentity {
    type Input = crate::cognito_identity::GetCredentialsForIdentityInput;
    type Output = crate::cognito_identity::GetCredentialsForIdentityResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetCredentialsForIdentity",
        service: "cognito-identity",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetId`.
pub struct GetId;

impl Operation for GetId {
    type Input = crate::cognito_identity::GetIdInput;
    type Output = crate::cognito_identity::GetIdResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetId",
        service: "cognito-identity",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }
}

/// `GetIdentityPoolRoles`.
pub struct GetIdentityPoolRoles;

impl Operation for GetIdentityPoolRoles {
    type Input = crate::cognito_identity::GetIdentityPoolRolesInput;
    type Output = crate::cognito_identity::GetIdentityPoolRolesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetIdentityPoolRoles",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }
}

/// `GetOpenIdToken`.
pub struct GetOpenIdToken;

impl Operation for GetOpenIdToken {
    type Input = crate::cognito_identity::GetOpenIdTokenInput;
    type Output = crate::cognito_identity::GetOpenIdTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetOpenIdToken",
        service: "cognito-identity",
        access: Access::Public,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `GetOpenIdTokenForDeveloperIdentity`.
pub struct GetOpenIdTokenForDeveloperIdentity;

impl Operation for GetOpenIdTokenForDeveloperIdentity {
    type Input = crate::cognito_identity::GetOpenIdTokenForDeveloperIdentityInput;
    type Output = crate::cognito_identity::GetOpenIdTokenForDeveloperIdentityResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetOpenIdTokenForDeveloperIdentity",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }
}

/// `GetPrincipalTagAttributeMap`.
pub struct GetPrincipalTagAttributeMap;

impl Operation for GetPrincipalTagAttributeMap {
    type Input = crate::cognito_identity::GetPrincipalTagAttributeMapInput;
    type Output = crate::cognito_identity::GetPrincipalTagAttributeMapResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetPrincipalTagAttributeMap",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }
}

/// `ListIdentities`.
pub struct ListIdentities;

impl Operation for ListIdentities {
    type Input = crate::cognito_identity::ListIdentitiesInput;
    type Output = crate::cognito_identity::ListIdentitiesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListIdentities",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }
}

/// `ListIdentityPools`.
pub struct ListIdentityPools;

impl Operation for ListIdentityPools {
    type Input = crate::cognito_identity::ListIdentityPoolsInput;
    type Output = crate::cognito_identity::ListIdentityPoolsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListIdentityPools",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `ListTagsForResource`.
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = crate::cognito_identity::ListTagsForResourceInput;
    type Output = crate::cognito_identity::ListTagsForResourceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListTagsForResource",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.resource_arn.to_string())
    }
}

/// `LookupDeveloperIdentity`.
pub struct LookupDeveloperIdentity;

impl Operation for LookupDeveloperIdentity {
    type Input = crate::cognito_identity::LookupDeveloperIdentityInput;
    type Output = crate::cognito_identity::LookupDeveloperIdentityResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "LookupDeveloperIdentity",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }
}

/// `MergeDeveloperIdentities`.
pub struct MergeDeveloperIdentities;

impl Operation for MergeDeveloperIdentities {
    type Input = crate::cognito_identity::MergeDeveloperIdentitiesInput;
    type Output = crate::cognito_identity::MergeDeveloperIdentitiesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "MergeDeveloperIdentities",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }
}

/// `SetIdentityPoolRoles`.
pub struct SetIdentityPoolRoles;

impl Operation for SetIdentityPoolRoles {
    type Input = crate::cognito_identity::SetIdentityPoolRolesInput;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "SetIdentityPoolRoles",
        service: "cognito-identity",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }
}

/// `SetPrincipalTagAttributeMap`.
pub struct SetPrincipalTagAttributeMap;

impl Operation for SetPrincipalTagAttributeMap {
    type Input = crate::cognito_identity::SetPrincipalTagAttributeMapInput;
    type Output = crate::cognito_identity::SetPrincipalTagAttributeMapResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "SetPrincipalTagAttributeMap",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }
}

/// `TagResource`.
pub struct TagResource;

impl Operation for TagResource {
    type Input = crate::cognito_identity::TagResourceInput;
    type Output = crate::cognito_identity::TagResourceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "TagResource",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.resource_arn.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        Some(
            input
                .tags
                .iter()
                .map(|(key, value)| (key.to_string(), Some(value.to_string())))
                .collect(),
        )
    }
}

/// `UnlinkDeveloperIdentity`.
pub struct UnlinkDeveloperIdentity;

impl Operation for UnlinkDeveloperIdentity {
    type Input = crate::cognito_identity::UnlinkDeveloperIdentityInput;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UnlinkDeveloperIdentity",
        service: "cognito-identity",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }
}

/// `UnlinkIdentity`.
pub struct UnlinkIdentity;

impl Operation for UnlinkIdentity {
    type Input = crate::cognito_identity::UnlinkIdentityInput;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UnlinkIdentity",
        service: "cognito-identity",
        access: Access::Public,
        answers: false,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `UntagResource`.
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = crate::cognito_identity::UntagResourceInput;
    type Output = crate::cognito_identity::UntagResourceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UntagResource",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.resource_arn.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        Some(
            input
                .tag_keys
                .iter()
                .map(|key| (key.to_string(), None))
                .collect(),
        )
    }
}

/// `UpdateIdentityPool`.
pub struct UpdateIdentityPool;

impl Operation for UpdateIdentityPool {
    type Input = crate::cognito_identity::IdentityPool;
    type Output = crate::cognito_identity::IdentityPool;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateIdentityPool",
        service: "cognito-identity",
        access: Access::Iam,
        answers: true,
        tags_replace: true,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::IdentityPool(input.identity_pool_id.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        input.identity_pool_tags.as_ref().map(|tags| {
            tags.iter()
                .map(|(key, value)| (key.to_string(), Some(value.to_string())))
                .collect()
        })
    }
}
