// Made by `cargo xtask codegen` from models/; do not edit.

//! The operations of the API model.

#[allow(unused_imports)]
use crate::operation::{Access, Operation, OperationInfo, RequestTag, Resource, Service};

/// The service as a whole.
pub static SERVICE: Service = Service {
    name: "iam",
    version: "2010-05-08",
    target_prefix: "",
    namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    operations: &[
        AttachRolePolicy::INFO,
        AttachUserPolicy::INFO,
        CreateAccessKey::INFO,
        CreatePolicy::INFO,
        CreatePolicyVersion::INFO,
        CreateRole::INFO,
        CreateUser::INFO,
        DeleteAccessKey::INFO,
        DeletePolicy::INFO,
        DeletePolicyVersion::INFO,
        DeleteRole::INFO,
        DeleteRolePermissionsBoundary::INFO,
        DeleteRolePolicy::INFO,
        DeleteUser::INFO,
        DeleteUserPermissionsBoundary::INFO,
        DeleteUserPolicy::INFO,
        DetachRolePolicy::INFO,
        DetachUserPolicy::INFO,
        GetPolicy::INFO,
        GetPolicyVersion::INFO,
        GetRole::INFO,
        GetRolePolicy::INFO,
        GetUser::INFO,
        GetUserPolicy::INFO,
        ListAccessKeys::INFO,
        ListAttachedRolePolicies::INFO,
        ListAttachedUserPolicies::INFO,
        ListGroupsForUser::INFO,
        ListInstanceProfilesForRole::INFO,
        ListPolicies::INFO,
        ListPolicyVersions::INFO,
        ListRolePolicies::INFO,
        ListRoles::INFO,
        ListUserPolicies::INFO,
        ListUsers::INFO,
        PutRolePermissionsBoundary::INFO,
        PutRolePolicy::INFO,
        PutUserPermissionsBoundary::INFO,
        PutUserPolicy::INFO,
        SetDefaultPolicyVersion::INFO,
        TagPolicy::INFO,
        TagRole::INFO,
        TagUser::INFO,
        UntagPolicy::INFO,
        UntagRole::INFO,
        UntagUser::INFO,
        UpdateAccessKey::INFO,
        UpdateAssumeRolePolicy::INFO,
        UpdateRole::INFO,
        UpdateRoleDescription::INFO,
    ],
};

/// `AttachRolePolicy`.
pub struct AttachRolePolicy;

impl Operation for AttachRolePolicy {
    type Input = crate::iam::AttachRolePolicyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AttachRolePolicy",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `AttachUserPolicy`.
pub struct AttachUserPolicy;

impl Operation for AttachUserPolicy {
    type Input = crate::iam::AttachUserPolicyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "AttachUserPolicy",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }
}

/// `CreateAccessKey`.
pub struct CreateAccessKey;

impl Operation for CreateAccessKey {
    type Input = crate::iam::CreateAccessKeyRequest;
    type Output = crate::iam::CreateAccessKeyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateAccessKey",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        input
            .user_name
            .as_ref()
            .map_or(Resource::Any, |value| Resource::User(value.to_string()))
    }
}

/// `CreatePolicy`.
pub struct CreatePolicy;

impl Operation for CreatePolicy {
    type Input = crate::iam::CreatePolicyRequest;
    type Output = crate::iam::CreatePolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreatePolicy",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Policy(input.policy_name.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        input.tags.as_ref().map(|tags| {
            tags.iter()
                .map(|tag| (tag.key.to_string(), Some(tag.value.to_string())))
                .collect()
        })
    }
}

/// `CreatePolicyVersion`.
pub struct CreatePolicyVersion;

impl Operation for CreatePolicyVersion {
    type Input = crate::iam::CreatePolicyVersionRequest;
    type Output = crate::iam::CreatePolicyVersionResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreatePolicyVersion",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.policy_arn.to_string())
    }
}

/// `CreateRole`.
pub struct CreateRole;

impl Operation for CreateRole {
    type Input = crate::iam::CreateRoleRequest;
    type Output = crate::iam::CreateRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateRole",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        input.tags.as_ref().map(|tags| {
            tags.iter()
                .map(|tag| (tag.key.to_string(), Some(tag.value.to_string())))
                .collect()
        })
    }
}

/// `CreateUser`.
pub struct CreateUser;

impl Operation for CreateUser {
    type Input = crate::iam::CreateUserRequest;
    type Output = crate::iam::CreateUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "CreateUser",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        input.tags.as_ref().map(|tags| {
            tags.iter()
                .map(|tag| (tag.key.to_string(), Some(tag.value.to_string())))
                .collect()
        })
    }
}

/// `DeleteAccessKey`.
pub struct DeleteAccessKey;

impl Operation for DeleteAccessKey {
    type Input = crate::iam::DeleteAccessKeyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteAccessKey",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        input
            .user_name
            .as_ref()
            .map_or(Resource::Any, |value| Resource::User(value.to_string()))
    }
}

/// `DeletePolicy`.
pub struct DeletePolicy;

impl Operation for DeletePolicy {
    type Input = crate::iam::DeletePolicyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeletePolicy",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.policy_arn.to_string())
    }
}

/// `DeletePolicyVersion`.
pub struct DeletePolicyVersion;

impl Operation for DeletePolicyVersion {
    type Input = crate::iam::DeletePolicyVersionRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeletePolicyVersion",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.policy_arn.to_string())
    }
}

/// `DeleteRole`.
pub struct DeleteRole;

impl Operation for DeleteRole {
    type Input = crate::iam::DeleteRoleRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteRole",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `DeleteRolePermissionsBoundary`.
pub struct DeleteRolePermissionsBoundary;

impl Operation for DeleteRolePermissionsBoundary {
    type Input = crate::iam::DeleteRolePermissionsBoundaryRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteRolePermissionsBoundary",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `DeleteRolePolicy`.
pub struct DeleteRolePolicy;

impl Operation for DeleteRolePolicy {
    type Input = crate::iam::DeleteRolePolicyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteRolePolicy",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `DeleteUser`.
pub struct DeleteUser;

impl Operation for DeleteUser {
    type Input = crate::iam::DeleteUserRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteUser",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }
}

/// `DeleteUserPermissionsBoundary`.
pub struct DeleteUserPermissionsBoundary;

impl Operation for DeleteUserPermissionsBoundary {
    type Input = crate::iam::DeleteUserPermissionsBoundaryRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteUserPermissionsBoundary",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }
}

/// `DeleteUserPolicy`.
pub struct DeleteUserPolicy;

impl Operation for DeleteUserPolicy {
    type Input = crate::iam::DeleteUserPolicyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DeleteUserPolicy",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }
}

/// `DetachRolePolicy`.
pub struct DetachRolePolicy;

impl Operation for DetachRolePolicy {
    type Input = crate::iam::DetachRolePolicyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DetachRolePolicy",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `DetachUserPolicy`.
pub struct DetachUserPolicy;

impl Operation for DetachUserPolicy {
    type Input = crate::iam::DetachUserPolicyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "DetachUserPolicy",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }
}

/// `GetPolicy`.
pub struct GetPolicy;

impl Operation for GetPolicy {
    type Input = crate::iam::GetPolicyRequest;
    type Output = crate::iam::GetPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetPolicy",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.policy_arn.to_string())
    }
}

/// `GetPolicyVersion`.
pub struct GetPolicyVersion;

impl Operation for GetPolicyVersion {
    type Input = crate::iam::GetPolicyVersionRequest;
    type Output = crate::iam::GetPolicyVersionResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetPolicyVersion",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.policy_arn.to_string())
    }
}

/// `GetRole`.
pub struct GetRole;

impl Operation for GetRole {
    type Input = crate::iam::GetRoleRequest;
    type Output = crate::iam::GetRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetRole",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `GetRolePolicy`.
pub struct GetRolePolicy;

impl Operation for GetRolePolicy {
    type Input = crate::iam::GetRolePolicyRequest;
    type Output = crate::iam::GetRolePolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetRolePolicy",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `GetUser`.
pub struct GetUser;

impl Operation for GetUser {
    type Input = crate::iam::GetUserRequest;
    type Output = crate::iam::GetUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetUser",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        input
            .user_name
            .as_ref()
            .map_or(Resource::Any, |value| Resource::User(value.to_string()))
    }
}

/// `GetUserPolicy`.
pub struct GetUserPolicy;

impl Operation for GetUserPolicy {
    type Input = crate::iam::GetUserPolicyRequest;
    type Output = crate::iam::GetUserPolicyResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "GetUserPolicy",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }
}

/// `ListAccessKeys`.
pub struct ListAccessKeys;

impl Operation for ListAccessKeys {
    type Input = crate::iam::ListAccessKeysRequest;
    type Output = crate::iam::ListAccessKeysResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListAccessKeys",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        input
            .user_name
            .as_ref()
            .map_or(Resource::Any, |value| Resource::User(value.to_string()))
    }
}

/// `ListAttachedRolePolicies`.
pub struct ListAttachedRolePolicies;

impl Operation for ListAttachedRolePolicies {
    type Input = crate::iam::ListAttachedRolePoliciesRequest;
    type Output = crate::iam::ListAttachedRolePoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListAttachedRolePolicies",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `ListAttachedUserPolicies`.
pub struct ListAttachedUserPolicies;

impl Operation for ListAttachedUserPolicies {
    type Input = crate::iam::ListAttachedUserPoliciesRequest;
    type Output = crate::iam::ListAttachedUserPoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListAttachedUserPolicies",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }
}

/// `ListGroupsForUser`.
pub struct ListGroupsForUser;

impl Operation for ListGroupsForUser {
    type Input = crate::iam::ListGroupsForUserRequest;
    type Output = crate::iam::ListGroupsForUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListGroupsForUser",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }
}

/// `ListInstanceProfilesForRole`.
pub struct ListInstanceProfilesForRole;

impl Operation for ListInstanceProfilesForRole {
    type Input = crate::iam::ListInstanceProfilesForRoleRequest;
    type Output = crate::iam::ListInstanceProfilesForRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListInstanceProfilesForRole",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `ListPolicies`.
pub struct ListPolicies;

impl Operation for ListPolicies {
    type Input = crate::iam::ListPoliciesRequest;
    type Output = crate::iam::ListPoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListPolicies",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `ListPolicyVersions`.
pub struct ListPolicyVersions;

impl Operation for ListPolicyVersions {
    type Input = crate::iam::ListPolicyVersionsRequest;
    type Output = crate::iam::ListPolicyVersionsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListPolicyVersions",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.policy_arn.to_string())
    }
}

/// `ListRolePolicies`.
pub struct ListRolePolicies;

impl Operation for ListRolePolicies {
    type Input = crate::iam::ListRolePoliciesRequest;
    type Output = crate::iam::ListRolePoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListRolePolicies",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `ListRoles`.
pub struct ListRoles;

impl Operation for ListRoles {
    type Input = crate::iam::ListRolesRequest;
    type Output = crate::iam::ListRolesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListRoles",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `ListUserPolicies`.
pub struct ListUserPolicies;

impl Operation for ListUserPolicies {
    type Input = crate::iam::ListUserPoliciesRequest;
    type Output = crate::iam::ListUserPoliciesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListUserPolicies",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }
}

/// `ListUsers`.
pub struct ListUsers;

impl Operation for ListUsers {
    type Input = crate::iam::ListUsersRequest;
    type Output = crate::iam::ListUsersResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "ListUsers",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(_input: &Self::Input) -> Resource {
        Resource::Any
    }
}

/// `PutRolePermissionsBoundary`.
pub struct PutRolePermissionsBoundary;

impl Operation for PutRolePermissionsBoundary {
    type Input = crate::iam::PutRolePermissionsBoundaryRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "PutRolePermissionsBoundary",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `PutRolePolicy`.
pub struct PutRolePolicy;

impl Operation for PutRolePolicy {
    type Input = crate::iam::PutRolePolicyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "PutRolePolicy",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `PutUserPermissionsBoundary`.
pub struct PutUserPermissionsBoundary;

impl Operation for PutUserPermissionsBoundary {
    type Input = crate::iam::PutUserPermissionsBoundaryRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "PutUserPermissionsBoundary",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }
}

/// `PutUserPolicy`.
pub struct PutUserPolicy;

impl Operation for PutUserPolicy {
    type Input = crate::iam::PutUserPolicyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "PutUserPolicy",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }
}

/// `SetDefaultPolicyVersion`.
pub struct SetDefaultPolicyVersion;

impl Operation for SetDefaultPolicyVersion {
    type Input = crate::iam::SetDefaultPolicyVersionRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "SetDefaultPolicyVersion",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.policy_arn.to_string())
    }
}

/// `TagPolicy`.
pub struct TagPolicy;

impl Operation for TagPolicy {
    type Input = crate::iam::TagPolicyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "TagPolicy",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.policy_arn.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        Some(
            input
                .tags
                .iter()
                .map(|tag| (tag.key.to_string(), Some(tag.value.to_string())))
                .collect(),
        )
    }
}

/// `TagRole`.
pub struct TagRole;

impl Operation for TagRole {
    type Input = crate::iam::TagRoleRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "TagRole",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        Some(
            input
                .tags
                .iter()
                .map(|tag| (tag.key.to_string(), Some(tag.value.to_string())))
                .collect(),
        )
    }
}

/// `TagUser`.
pub struct TagUser;

impl Operation for TagUser {
    type Input = crate::iam::TagUserRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "TagUser",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
    }

    fn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {
        Some(
            input
                .tags
                .iter()
                .map(|tag| (tag.key.to_string(), Some(tag.value.to_string())))
                .collect(),
        )
    }
}

/// `UntagPolicy`.
pub struct UntagPolicy;

impl Operation for UntagPolicy {
    type Input = crate::iam::UntagPolicyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UntagPolicy",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Arn(input.policy_arn.to_string())
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

/// `UntagRole`.
pub struct UntagRole;

impl Operation for UntagRole {
    type Input = crate::iam::UntagRoleRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UntagRole",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
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

/// `UntagUser`.
pub struct UntagUser;

impl Operation for UntagUser {
    type Input = crate::iam::UntagUserRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UntagUser",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::User(input.user_name.to_string())
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

/// `UpdateAccessKey`.
pub struct UpdateAccessKey;

impl Operation for UpdateAccessKey {
    type Input = crate::iam::UpdateAccessKeyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateAccessKey",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        input
            .user_name
            .as_ref()
            .map_or(Resource::Any, |value| Resource::User(value.to_string()))
    }
}

/// `UpdateAssumeRolePolicy`.
pub struct UpdateAssumeRolePolicy;

impl Operation for UpdateAssumeRolePolicy {
    type Input = crate::iam::UpdateAssumeRolePolicyRequest;
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateAssumeRolePolicy",
        service: "iam",
        access: Access::Iam,
        answers: false,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `UpdateRole`.
pub struct UpdateRole;

impl Operation for UpdateRole {
    type Input = crate::iam::UpdateRoleRequest;
    type Output = crate::iam::UpdateRoleResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateRole",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}

/// `UpdateRoleDescription`.
pub struct UpdateRoleDescription;

impl Operation for UpdateRoleDescription {
    type Input = crate::iam::UpdateRoleDescriptionRequest;
    type Output = crate::iam::UpdateRoleDescriptionResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "UpdateRoleDescription",
        service: "iam",
        access: Access::Iam,
        answers: true,
        tags_replace: false,
    };

    fn resource(input: &Self::Input) -> Resource {
        Resource::Role(input.role_name.to_string())
    }
}
