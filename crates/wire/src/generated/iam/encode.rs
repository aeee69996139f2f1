// Made by `cargo xtask codegen` from models/; do not edit.

#![allow(clippy::too_many_lines)]

use super::types::*;
use crate::encode::{Encode, Writer};

impl Encode for AccessKey {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("AccessKeyId");
        self.access_key_id.encode(w);
        if let Some(value) = &self.create_date {
            w.member("CreateDate");
            value.encode(w);
        }
        w.member("SecretAccessKey");
        self.secret_access_key.encode(w);
        w.member("Status");
        self.status.encode(w);
        w.member("UserName");
        self.user_name.encode(w);
        w.close();
    }
}

impl Encode for AccessKeyMetadata {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.access_key_id {
            w.member("AccessKeyId");
            value.encode(w);
        }
        if let Some(value) = &self.create_date {
            w.member("CreateDate");
            value.encode(w);
        }
        if let Some(value) = &self.status {
            w.member("Status");
            value.encode(w);
        }
        if let Some(value) = &self.user_name {
            w.member("UserName");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AttachedPermissionsBoundary {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.permissions_boundary_arn {
            w.member("PermissionsBoundaryArn");
            value.encode(w);
        }
        if let Some(value) = &self.permissions_boundary_type {
            w.member("PermissionsBoundaryType");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for AttachedPolicy {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.policy_arn {
            w.member("PolicyArn");
            value.encode(w);
        }
        if let Some(value) = &self.policy_name {
            w.member("PolicyName");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CreateAccessKeyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("AccessKey");
        self.access_key.encode(w);
        w.close();
    }
}

impl Encode for CreatePolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.policy {
            w.member("Policy");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CreatePolicyVersionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.policy_version {
            w.member("PolicyVersion");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for CreateRoleResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Role");
        self.role.encode(w);
        w.close();
    }
}

impl Encode for CreateUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.user {
            w.member("User");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.policy {
            w.member("Policy");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetPolicyVersionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.policy_version {
            w.member("PolicyVersion");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for GetRolePolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("PolicyDocument");
        self.policy_document.encode(w);
        w.member("PolicyName");
        self.policy_name.encode(w);
        w.member("RoleName");
        self.role_name.encode(w);
        w.close();
    }
}

impl Encode for GetRoleResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Role");
        self.role.encode(w);
        w.close();
    }
}

impl Encode for GetUserPolicyResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("PolicyDocument");
        self.policy_document.encode(w);
        w.member("PolicyName");
        self.policy_name.encode(w);
        w.member("UserName");
        self.user_name.encode(w);
        w.close();
    }
}

impl Encode for GetUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("User");
        self.user.encode(w);
        w.close();
    }
}

impl Encode for Group {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Arn");
        self.arn.encode(w);
        w.member("CreateDate");
        self.create_date.encode(w);
        w.member("GroupId");
        self.group_id.encode(w);
        w.member("GroupName");
        self.group_name.encode(w);
        w.member("Path");
        self.path.encode(w);
        w.close();
    }
}

impl Encode for InstanceProfile {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Arn");
        self.arn.encode(w);
        w.member("CreateDate");
        self.create_date.encode(w);
        w.member("InstanceProfileId");
        self.instance_profile_id.encode(w);
        w.member("InstanceProfileName");
        self.instance_profile_name.encode(w);
        w.member("Path");
        self.path.encode(w);
        w.member("Roles");
        self.roles.encode(w);
        if let Some(value) = &self.tags {
            w.member("Tags");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListAccessKeysResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("AccessKeyMetadata");
        self.access_key_metadata.encode(w);
        if let Some(value) = &self.is_truncated {
            w.member("IsTruncated");
            value.encode(w);
        }
        if let Some(value) = &self.marker {
            w.member("Marker");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListAttachedRolePoliciesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.attached_policies {
            w.member("AttachedPolicies");
            value.encode(w);
        }
        if let Some(value) = &self.is_truncated {
            w.member("IsTruncated");
            value.encode(w);
        }
        if let Some(value) = &self.marker {
            w.member("Marker");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListAttachedUserPoliciesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.attached_policies {
            w.member("AttachedPolicies");
            value.encode(w);
        }
        if let Some(value) = &self.is_truncated {
            w.member("IsTruncated");
            value.encode(w);
        }
        if let Some(value) = &self.marker {
            w.member("Marker");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListGroupsForUserResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Groups");
        self.groups.encode(w);
        if let Some(value) = &self.is_truncated {
            w.member("IsTruncated");
            value.encode(w);
        }
        if let Some(value) = &self.marker {
            w.member("Marker");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListInstanceProfilesForRoleResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("InstanceProfiles");
        self.instance_profiles.encode(w);
        if let Some(value) = &self.is_truncated {
            w.member("IsTruncated");
            value.encode(w);
        }
        if let Some(value) = &self.marker {
            w.member("Marker");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListPoliciesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.is_truncated {
            w.member("IsTruncated");
            value.encode(w);
        }
        if let Some(value) = &self.marker {
            w.member("Marker");
            value.encode(w);
        }
        if let Some(value) = &self.policies {
            w.member("Policies");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListPolicyVersionsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.is_truncated {
            w.member("IsTruncated");
            value.encode(w);
        }
        if let Some(value) = &self.marker {
            w.member("Marker");
            value.encode(w);
        }
        if let Some(value) = &self.versions {
            w.member("Versions");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for ListRolePoliciesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.is_truncated {
            w.member("IsTruncated");
            value.encode(w);
        }
        if let Some(value) = &self.marker {
            w.member("Marker");
            value.encode(w);
        }
        w.member("PolicyNames");
        self.policy_names.encode(w);
        w.close();
    }
}

impl Encode for ListRolesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.is_truncated {
            w.member("IsTruncated");
            value.encode(w);
        }
        if let Some(value) = &self.marker {
            w.member("Marker");
            value.encode(w);
        }
        w.member("Roles");
        self.roles.encode(w);
        w.close();
    }
}

impl Encode for ListUserPoliciesResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.is_truncated {
            w.member("IsTruncated");
            value.encode(w);
        }
        if let Some(value) = &self.marker {
            w.member("Marker");
            value.encode(w);
        }
        w.member("PolicyNames");
        self.policy_names.encode(w);
        w.close();
    }
}

impl Encode for ListUsersResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.is_truncated {
            w.member("IsTruncated");
            value.encode(w);
        }
        if let Some(value) = &self.marker {
            w.member("Marker");
            value.encode(w);
        }
        w.member("Users");
        self.users.encode(w);
        w.close();
    }
}

impl Encode for PermissionsBoundaryAttachmentType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for Policy {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.arn {
            w.member("Arn");
            value.encode(w);
        }
        if let Some(value) = &self.attachment_count {
            w.member("AttachmentCount");
            value.encode(w);
        }
        if let Some(value) = &self.create_date {
            w.member("CreateDate");
            value.encode(w);
        }
        if let Some(value) = &self.default_version_id {
            w.member("DefaultVersionId");
            value.encode(w);
        }
        if let Some(value) = &self.description {
            w.member("Description");
            value.encode(w);
        }
        if let Some(value) = &self.is_attachable {
            w.member("IsAttachable");
            value.encode(w);
        }
        if let Some(value) = &self.path {
            w.member("Path");
            value.encode(w);
        }
        if let Some(value) = &self.permissions_boundary_usage_count {
            w.member("PermissionsBoundaryUsageCount");
            value.encode(w);
        }
        if let Some(value) = &self.policy_id {
            w.member("PolicyId");
            value.encode(w);
        }
        if let Some(value) = &self.policy_name {
            w.member("PolicyName");
            value.encode(w);
        }
        if let Some(value) = &self.tags {
            w.member("Tags");
            value.encode(w);
        }
        if let Some(value) = &self.update_date {
            w.member("UpdateDate");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for PolicyUsageType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for PolicyVersion {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.create_date {
            w.member("CreateDate");
            value.encode(w);
        }
        if let Some(value) = &self.document {
            w.member("Document");
            value.encode(w);
        }
        if let Some(value) = &self.is_default_version {
            w.member("IsDefaultVersion");
            value.encode(w);
        }
        if let Some(value) = &self.version_id {
            w.member("VersionId");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for Role {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Arn");
        self.arn.encode(w);
        if let Some(value) = &self.assume_role_policy_document {
            w.member("AssumeRolePolicyDocument");
            value.encode(w);
        }
        w.member("CreateDate");
        self.create_date.encode(w);
        if let Some(value) = &self.description {
            w.member("Description");
            value.encode(w);
        }
        if let Some(value) = &self.max_session_duration {
            w.member("MaxSessionDuration");
            value.encode(w);
        }
        if let Some(value) = &self.max_signin_session_duration {
            w.member("MaxSigninSessionDuration");
            value.encode(w);
        }
        w.member("Path");
        self.path.encode(w);
        if let Some(value) = &self.permissions_boundary {
            w.member("PermissionsBoundary");
            value.encode(w);
        }
        w.member("RoleId");
        self.role_id.encode(w);
        if let Some(value) = &self.role_last_used {
            w.member("RoleLastUsed");
            value.encode(w);
        }
        w.member("RoleName");
        self.role_name.encode(w);
        if let Some(value) = &self.source_role_template {
            w.member("SourceRoleTemplate");
            value.encode(w);
        }
        if let Some(value) = &self.tags {
            w.member("Tags");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for RoleLastUsed {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.last_used_date {
            w.member("LastUsedDate");
            value.encode(w);
        }
        if let Some(value) = &self.region {
            w.member("Region");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for SourceRoleTemplate {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("TemplateArn");
        self.template_arn.encode(w);
        w.member("TemplateMinorVersion");
        self.template_minor_version.encode(w);
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

impl Encode for UpdateRoleDescriptionResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        if let Some(value) = &self.role {
            w.member("Role");
            value.encode(w);
        }
        w.close();
    }
}

impl Encode for UpdateRoleResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.close();
    }
}

impl Encode for User {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        w.member("Arn");
        self.arn.encode(w);
        w.member("CreateDate");
        self.create_date.encode(w);
        if let Some(value) = &self.password_last_used {
            w.member("PasswordLastUsed");
            value.encode(w);
        }
        w.member("Path");
        self.path.encode(w);
        if let Some(value) = &self.permissions_boundary {
            w.member("PermissionsBoundary");
            value.encode(w);
        }
        if let Some(value) = &self.tags {
            w.member("Tags");
            value.encode(w);
        }
        w.member("UserId");
        self.user_id.encode(w);
        w.member("UserName");
        self.user_name.encode(w);
        w.close();
    }
}

impl Encode for PolicyScopeType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}

impl Encode for StatusType {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self.as_str());
    }
}
