// Made by `cargo xtask codegen` from models/; do not edit.

#![allow(unused_imports, clippy::too_many_lines)]

use crate::{Blob, Sensitive, Timestamp};
use std::collections::BTreeMap;
use std::fmt;

/// `AccessKey` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AccessKey {
    /// `AccessKeyId`.
    pub access_key_id: String,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `SecretAccessKey`.
    pub secret_access_key: Sensitive,
    /// `Status`.
    pub status: StatusType,
    /// `UserName`.
    pub user_name: String,
}

/// `AccessKeyMetadata` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AccessKeyMetadata {
    /// `AccessKeyId`.
    pub access_key_id: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `Status`.
    pub status: Option<StatusType>,
    /// `UserName`.
    pub user_name: Option<String>,
}

/// `AttachRolePolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AttachRolePolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `RoleName`.
    pub role_name: String,
}

/// `AttachUserPolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct AttachUserPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `UserName`.
    pub user_name: String,
}

/// `AttachedPermissionsBoundary` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AttachedPermissionsBoundary {
    /// `PermissionsBoundaryArn`.
    pub permissions_boundary_arn: Option<String>,
    /// `PermissionsBoundaryType`.
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
}

/// `AttachedPolicy` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AttachedPolicy {
    /// `PolicyArn`.
    pub policy_arn: Option<String>,
    /// `PolicyName`.
    pub policy_name: Option<String>,
}

/// `CreateAccessKeyRequest` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CreateAccessKeyRequest {
    /// `UserName`.
    pub user_name: Option<String>,
}

/// `CreateAccessKeyResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateAccessKeyResponse {
    /// `AccessKey`.
    pub access_key: AccessKey,
}

/// `CreatePolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreatePolicyRequest {
    /// `Description`.
    pub description: Option<String>,
    /// `Path`.
    pub path: Option<String>,
    /// `PolicyDocument`.
    pub policy_document: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

/// `CreatePolicyResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CreatePolicyResponse {
    /// `Policy`.
    pub policy: Option<Policy>,
}

/// `CreatePolicyVersionRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreatePolicyVersionRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `PolicyDocument`.
    pub policy_document: String,
    /// `SetAsDefault`.
    pub set_as_default: Option<bool>,
}

/// `CreatePolicyVersionResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CreatePolicyVersionResponse {
    /// `PolicyVersion`.
    pub policy_version: Option<PolicyVersion>,
}

/// `CreateRoleRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateRoleRequest {
    /// `AssumeRolePolicyDocument`.
    pub assume_role_policy_document: String,
    /// `Description`.
    pub description: Option<String>,
    /// `MaxSessionDuration`.
    pub max_session_duration: Option<i32>,
    /// `MaxSigninSessionDuration`.
    pub max_signin_session_duration: Option<i32>,
    /// `Path`.
    pub path: Option<String>,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<String>,
    /// `RoleName`.
    pub role_name: String,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

/// `CreateRoleResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateRoleResponse {
    /// `Role`.
    pub role: Role,
}

/// `CreateUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateUserRequest {
    /// `Path`.
    pub path: Option<String>,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `UserName`.
    pub user_name: String,
}

/// `CreateUserResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CreateUserResponse {
    /// `User`.
    pub user: Option<User>,
}

/// `DeleteAccessKeyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteAccessKeyRequest {
    /// `AccessKeyId`.
    pub access_key_id: String,
    /// `UserName`.
    pub user_name: Option<String>,
}

/// `DeletePolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeletePolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
}

/// `DeletePolicyVersionRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeletePolicyVersionRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `VersionId`.
    pub version_id: String,
}

/// `DeleteRolePermissionsBoundaryRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteRolePermissionsBoundaryRequest {
    /// `RoleName`.
    pub role_name: String,
}

/// `DeleteRolePolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteRolePolicyRequest {
    /// `PolicyName`.
    pub policy_name: String,
    /// `RoleName`.
    pub role_name: String,
}

/// `DeleteRoleRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteRoleRequest {
    /// `RoleName`.
    pub role_name: String,
}

/// `DeleteUserPermissionsBoundaryRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteUserPermissionsBoundaryRequest {
    /// `UserName`.
    pub user_name: String,
}

/// `DeleteUserPolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteUserPolicyRequest {
    /// `PolicyName`.
    pub policy_name: String,
    /// `UserName`.
    pub user_name: String,
}

/// `DeleteUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DeleteUserRequest {
    /// `UserName`.
    pub user_name: String,
}

/// `DetachRolePolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DetachRolePolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `RoleName`.
    pub role_name: String,
}

/// `DetachUserPolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct DetachUserPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `UserName`.
    pub user_name: String,
}

/// `GetPolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
}

/// `GetPolicyResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetPolicyResponse {
    /// `Policy`.
    pub policy: Option<Policy>,
}

/// `GetPolicyVersionRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetPolicyVersionRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `VersionId`.
    pub version_id: String,
}

/// `GetPolicyVersionResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetPolicyVersionResponse {
    /// `PolicyVersion`.
    pub policy_version: Option<PolicyVersion>,
}

/// `GetRolePolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetRolePolicyRequest {
    /// `PolicyName`.
    pub policy_name: String,
    /// `RoleName`.
    pub role_name: String,
}

/// `GetRolePolicyResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetRolePolicyResponse {
    /// `PolicyDocument`.
    pub policy_document: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `RoleName`.
    pub role_name: String,
}

/// `GetRoleRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetRoleRequest {
    /// `RoleName`.
    pub role_name: String,
}

/// `GetRoleResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetRoleResponse {
    /// `Role`.
    pub role: Role,
}

/// `GetUserPolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUserPolicyRequest {
    /// `PolicyName`.
    pub policy_name: String,
    /// `UserName`.
    pub user_name: String,
}

/// `GetUserPolicyResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUserPolicyResponse {
    /// `PolicyDocument`.
    pub policy_document: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `UserName`.
    pub user_name: String,
}

/// `GetUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GetUserRequest {
    /// `UserName`.
    pub user_name: Option<String>,
}

/// `GetUserResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct GetUserResponse {
    /// `User`.
    pub user: User,
}

/// `Group` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    /// `Arn`.
    pub arn: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `GroupId`.
    pub group_id: String,
    /// `GroupName`.
    pub group_name: String,
    /// `Path`.
    pub path: String,
}

/// `InstanceProfile` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct InstanceProfile {
    /// `Arn`.
    pub arn: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `InstanceProfileId`.
    pub instance_profile_id: String,
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `Path`.
    pub path: String,
    /// `Roles`.
    pub roles: Vec<Role>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

/// `ListAccessKeysRequest` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListAccessKeysRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `UserName`.
    pub user_name: Option<String>,
}

/// `ListAccessKeysResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListAccessKeysResponse {
    /// `AccessKeyMetadata`.
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

/// `ListAttachedRolePoliciesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListAttachedRolePoliciesRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `RoleName`.
    pub role_name: String,
}

/// `ListAttachedRolePoliciesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListAttachedRolePoliciesResponse {
    /// `AttachedPolicies`.
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

/// `ListAttachedUserPoliciesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListAttachedUserPoliciesRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `UserName`.
    pub user_name: String,
}

/// `ListAttachedUserPoliciesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListAttachedUserPoliciesResponse {
    /// `AttachedPolicies`.
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

/// `ListGroupsForUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListGroupsForUserRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `UserName`.
    pub user_name: String,
}

/// `ListGroupsForUserResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListGroupsForUserResponse {
    /// `Groups`.
    pub groups: Vec<Group>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

/// `ListInstanceProfilesForRoleRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListInstanceProfilesForRoleRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `RoleName`.
    pub role_name: String,
}

/// `ListInstanceProfilesForRoleResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListInstanceProfilesForRoleResponse {
    /// `InstanceProfiles`.
    pub instance_profiles: Vec<InstanceProfile>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

/// `ListPoliciesRequest` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListPoliciesRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `OnlyAttached`.
    pub only_attached: Option<bool>,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`.
    pub policy_usage_filter: Option<PolicyUsageType>,
    /// `Scope`.
    pub scope: Option<PolicyScopeType>,
}

/// `ListPoliciesResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListPoliciesResponse {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `Policies`.
    pub policies: Option<Vec<Policy>>,
}

/// `ListPolicyVersionsRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListPolicyVersionsRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `PolicyArn`.
    pub policy_arn: String,
}

/// `ListPolicyVersionsResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListPolicyVersionsResponse {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `Versions`.
    pub versions: Option<Vec<PolicyVersion>>,
}

/// `ListRolePoliciesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListRolePoliciesRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `RoleName`.
    pub role_name: String,
}

/// `ListRolePoliciesResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListRolePoliciesResponse {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `PolicyNames`.
    pub policy_names: Vec<String>,
}

/// `ListRolesRequest` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListRolesRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
}

/// `ListRolesResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListRolesResponse {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `Roles`.
    pub roles: Vec<Role>,
}

/// `ListUserPoliciesRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListUserPoliciesRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `UserName`.
    pub user_name: String,
}

/// `ListUserPoliciesResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListUserPoliciesResponse {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `PolicyNames`.
    pub policy_names: Vec<String>,
}

/// `ListUsersRequest` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ListUsersRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
}

/// `ListUsersResponse` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct ListUsersResponse {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `Users`.
    pub users: Vec<User>,
}

/// `PermissionsBoundaryAttachmentType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PermissionsBoundaryAttachmentType {
    /// `PermissionsBoundaryPolicy`.
    PermissionsBoundaryPolicy,
    /// A value that the model does not have.
    Unknown(String),
}

impl PermissionsBoundaryAttachmentType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["PermissionsBoundaryPolicy"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PermissionsBoundaryPolicy => "PermissionsBoundaryPolicy",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PermissionsBoundaryAttachmentType {
    fn from(value: &str) -> Self {
        match value {
            "PermissionsBoundaryPolicy" => Self::PermissionsBoundaryPolicy,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for PermissionsBoundaryAttachmentType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `Policy` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Policy {
    /// `Arn`.
    pub arn: Option<String>,
    /// `AttachmentCount`.
    pub attachment_count: Option<i32>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `DefaultVersionId`.
    pub default_version_id: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `IsAttachable`.
    pub is_attachable: Option<bool>,
    /// `Path`.
    pub path: Option<String>,
    /// `PermissionsBoundaryUsageCount`.
    pub permissions_boundary_usage_count: Option<i32>,
    /// `PolicyId`.
    pub policy_id: Option<String>,
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `UpdateDate`.
    pub update_date: Option<Timestamp>,
}

/// `PolicyUsageType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyUsageType {
    /// `PermissionsPolicy`.
    PermissionsPolicy,
    /// `PermissionsBoundary`.
    PermissionsBoundary,
    /// A value that the model does not have.
    Unknown(String),
}

impl PolicyUsageType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["PermissionsPolicy", "PermissionsBoundary"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PermissionsPolicy => "PermissionsPolicy",
            Self::PermissionsBoundary => "PermissionsBoundary",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PolicyUsageType {
    fn from(value: &str) -> Self {
        match value {
            "PermissionsPolicy" => Self::PermissionsPolicy,
            "PermissionsBoundary" => Self::PermissionsBoundary,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for PolicyUsageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `PolicyVersion` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PolicyVersion {
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `Document`.
    pub document: Option<String>,
    /// `IsDefaultVersion`.
    pub is_default_version: Option<bool>,
    /// `VersionId`.
    pub version_id: Option<String>,
}

/// `PutRolePermissionsBoundaryRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct PutRolePermissionsBoundaryRequest {
    /// `PermissionsBoundary`.
    pub permissions_boundary: String,
    /// `RoleName`.
    pub role_name: String,
}

/// `PutRolePolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct PutRolePolicyRequest {
    /// `PolicyDocument`.
    pub policy_document: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `RoleName`.
    pub role_name: String,
}

/// `PutUserPermissionsBoundaryRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct PutUserPermissionsBoundaryRequest {
    /// `PermissionsBoundary`.
    pub permissions_boundary: String,
    /// `UserName`.
    pub user_name: String,
}

/// `PutUserPolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct PutUserPolicyRequest {
    /// `PolicyDocument`.
    pub policy_document: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `UserName`.
    pub user_name: String,
}

/// `Role` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct Role {
    /// `Arn`.
    pub arn: String,
    /// `AssumeRolePolicyDocument`.
    pub assume_role_policy_document: Option<String>,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `Description`.
    pub description: Option<String>,
    /// `MaxSessionDuration`.
    pub max_session_duration: Option<i32>,
    /// `MaxSigninSessionDuration`.
    pub max_signin_session_duration: Option<i32>,
    /// `Path`.
    pub path: String,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `RoleId`.
    pub role_id: String,
    /// `RoleLastUsed`.
    pub role_last_used: Option<RoleLastUsed>,
    /// `RoleName`.
    pub role_name: String,
    /// `SourceRoleTemplate`.
    pub source_role_template: Option<SourceRoleTemplate>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

/// `RoleLastUsed` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RoleLastUsed {
    /// `LastUsedDate`.
    pub last_used_date: Option<Timestamp>,
    /// `Region`.
    pub region: Option<String>,
}

/// `SetDefaultPolicyVersionRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SetDefaultPolicyVersionRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `VersionId`.
    pub version_id: String,
}

/// `SourceRoleTemplate` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct SourceRoleTemplate {
    /// `TemplateArn`.
    pub template_arn: String,
    /// `TemplateMinorVersion`.
    pub template_minor_version: i32,
}

/// `Tag` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct Tag {
    /// `Key`.
    pub key: String,
    /// `Value`.
    pub value: String,
}

/// `TagPolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct TagPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

/// `TagRoleRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct TagRoleRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

/// `TagUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct TagUserRequest {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `UserName`.
    pub user_name: String,
}

/// `UntagPolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UntagPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

/// `UntagRoleRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UntagRoleRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

/// `UntagUserRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UntagUserRequest {
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
    /// `UserName`.
    pub user_name: String,
}

/// `UpdateAccessKeyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateAccessKeyRequest {
    /// `AccessKeyId`.
    pub access_key_id: String,
    /// `Status`.
    pub status: StatusType,
    /// `UserName`.
    pub user_name: Option<String>,
}

/// `UpdateAssumeRolePolicyRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateAssumeRolePolicyRequest {
    /// `PolicyDocument`.
    pub policy_document: String,
    /// `RoleName`.
    pub role_name: String,
}

/// `UpdateRoleDescriptionRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateRoleDescriptionRequest {
    /// `Description`.
    pub description: String,
    /// `RoleName`.
    pub role_name: String,
}

/// `UpdateRoleDescriptionResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateRoleDescriptionResponse {
    /// `Role`.
    pub role: Option<Role>,
}

/// `UpdateRoleRequest` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct UpdateRoleRequest {
    /// `Description`.
    pub description: Option<String>,
    /// `MaxSessionDuration`.
    pub max_session_duration: Option<i32>,
    /// `MaxSigninSessionDuration`.
    pub max_signin_session_duration: Option<i32>,
    /// `ResetMaxSigninSessionDuration`.
    pub reset_max_signin_session_duration: Option<bool>,
    /// `RoleName`.
    pub role_name: String,
}

/// `UpdateRoleResponse` of the API model.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UpdateRoleResponse {}

/// `User` of the API model.
#[derive(Clone, PartialEq, Debug)]
pub struct User {
    /// `Arn`.
    pub arn: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `PasswordLastUsed`.
    pub password_last_used: Option<Timestamp>,
    /// `Path`.
    pub path: String,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `UserId`.
    pub user_id: String,
    /// `UserName`.
    pub user_name: String,
}

/// `policyScopeType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyScopeType {
    /// `All`.
    All,
    /// `AWS`.
    Aws,
    /// `Local`.
    Local,
    /// A value that the model does not have.
    Unknown(String),
}

impl PolicyScopeType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["All", "AWS", "Local"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "All",
            Self::Aws => "AWS",
            Self::Local => "Local",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PolicyScopeType {
    fn from(value: &str) -> Self {
        match value {
            "All" => Self::All,
            "AWS" => Self::Aws,
            "Local" => Self::Local,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for PolicyScopeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `statusType` of the API model, open to values that it does not know yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusType {
    /// `Active`.
    Active,
    /// `Inactive`.
    Inactive,
    /// `Expired`.
    Expired,
    /// A value that the model does not have.
    Unknown(String),
}

impl StatusType {
    /// The values of the model, in its order.
    pub const VALUES: &[&str] = &["Active", "Inactive", "Expired"];

    /// The value as the wire has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Expired => "Expired",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StatusType {
    fn from(value: &str) -> Self {
        match value {
            "Active" => Self::Active,
            "Inactive" => Self::Inactive,
            "Expired" => Self::Expired,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl fmt::Display for StatusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
