// Made by `cargo xtask codegen` from models/; do not edit.

#![allow(unused_imports, clippy::too_many_lines, clippy::similar_names)]

use super::types::*;
use crate::decode::{Decode, Decoder, Number, Size, Text, Values};
use crate::{Blob, Sensitive, Timestamp};
use serde_json::Value;
use std::collections::BTreeMap;

static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Values =
    Values(PermissionsBoundaryAttachmentType::VALUES);

fn permissions_boundary_attachment_type(
    value: Value,
    d: &mut Decoder,
) -> Option<PermissionsBoundaryAttachmentType> {
    d.one_of(&value, &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE)
        .map(PermissionsBoundaryAttachmentType::from)
}

static POLICY_USAGE_TYPE: Values = Values(PolicyUsageType::VALUES);

fn policy_usage_type(value: Value, d: &mut Decoder) -> Option<PolicyUsageType> {
    d.one_of(&value, &POLICY_USAGE_TYPE)
        .map(PolicyUsageType::from)
}

static ACCESS_KEY_ID_TYPE: Text =
    Text::new(Some(16), Some(128)).pattern("[\\w]+", "^(?:[a-zA-Z0-9_]+)$");

fn access_key_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ACCESS_KEY_ID_TYPE)
}

static ACCESS_KEY_SECRET_TYPE: Text = Text::new(None, None).sensitive();

fn access_key_secret_type(value: Value, d: &mut Decoder) -> Option<Sensitive> {
    d.text(value, &ACCESS_KEY_SECRET_TYPE).map(Sensitive::from)
}

static ARN_TYPE: Text = Text::new(Some(20), Some(2048));

fn arn_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ARN_TYPE)
}

static ATTACHMENT_COUNT_TYPE: Number = Number::new(None, None);

fn attachment_count_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &ATTACHMENT_COUNT_TYPE)
}

fn boolean_object_type(value: Value, d: &mut Decoder) -> Option<bool> {
    d.boolean(&value)
}

fn boolean_type(value: Value, d: &mut Decoder) -> Option<bool> {
    d.boolean(&value)
}

fn date_type(value: Value, d: &mut Decoder) -> Option<Timestamp> {
    d.timestamp(&value)
}

static EXISTING_USER_NAME_TYPE: Text =
    Text::new(Some(1), Some(128)).pattern("[\\w+=,.@-]+", "^(?:[a-zA-Z0-9_+=,.@\\-]+)$");

fn existing_user_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &EXISTING_USER_NAME_TYPE)
}

static GROUP_NAME_TYPE: Text =
    Text::new(Some(1), Some(128)).pattern("[\\w+=,.@-]+", "^(?:[a-zA-Z0-9_+=,.@\\-]+)$");

fn group_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &GROUP_NAME_TYPE)
}

static ID_TYPE: Text = Text::new(Some(16), Some(128)).pattern("[\\w]+", "^(?:[a-zA-Z0-9_]+)$");

fn id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ID_TYPE)
}

static INSTANCE_PROFILE_NAME_TYPE: Text =
    Text::new(Some(1), Some(128)).pattern("[\\w+=,.@-]+", "^(?:[a-zA-Z0-9_+=,.@\\-]+)$");

fn instance_profile_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &INSTANCE_PROFILE_NAME_TYPE)
}

static INTEGER_TYPE: Number = Number::new(None, None);

fn integer_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &INTEGER_TYPE)
}

static MARKER_TYPE: Text =
    Text::new(Some(1), Some(320)).pattern("[\\u0020-\\u00FF]+", "^(?:[\\x{0020}-\\x{00FF}]+)$");

fn marker_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &MARKER_TYPE)
}

static MAX_ITEMS_TYPE: Number = Number::new(Some(1), Some(1000));

fn max_items_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &MAX_ITEMS_TYPE)
}

static MAX_SIGNIN_SESSION_DURATION_TYPE: Number = Number::new(Some(3600), Some(7776000));

fn max_signin_session_duration_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &MAX_SIGNIN_SESSION_DURATION_TYPE)
}

static PATH_PREFIX_TYPE: Text = Text::new(Some(1), Some(512)).pattern(
    "\\u002F[\\u0021-\\u007F]*",
    "^(?:\\x{002F}[\\x{0021}-\\x{007F}]*)$",
);

fn path_prefix_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &PATH_PREFIX_TYPE)
}

static PATH_TYPE: Text = Text::new(Some(1), Some(512)).pattern(
    "(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)",
    "^(?:(\\x{002F})|(\\x{002F}[\\x{0021}-\\x{007E}]+\\x{002F}))$",
);

fn path_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &PATH_TYPE)
}

static POLICY_DESCRIPTION_TYPE: Text = Text::new(None, Some(1000));

fn policy_description_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &POLICY_DESCRIPTION_TYPE)
}

static POLICY_DOCUMENT_TYPE: Text = Text::new(Some(1), Some(131072)).pattern(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "^(?:[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{00FF}]+)$",
);

fn policy_document_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &POLICY_DOCUMENT_TYPE)
}

static POLICY_NAME_TYPE: Text =
    Text::new(Some(1), Some(128)).pattern("[\\w+=,.@-]+", "^(?:[a-zA-Z0-9_+=,.@\\-]+)$");

fn policy_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &POLICY_NAME_TYPE)
}

static POLICY_PATH_TYPE: Text = Text::new(Some(1), Some(512)).pattern(
    "((/[A-Za-z0-9\\.,\\+@=_-]+)*)/",
    "^(?:((/[A-Za-z0-9\\.,\\+@=_\\-]+)*)/)$",
);

fn policy_path_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &POLICY_PATH_TYPE)
}

static POLICY_SCOPE_TYPE: Values = Values(PolicyScopeType::VALUES);

fn policy_scope_type(value: Value, d: &mut Decoder) -> Option<PolicyScopeType> {
    d.one_of(&value, &POLICY_SCOPE_TYPE)
        .map(PolicyScopeType::from)
}

static POLICY_VERSION_ID_TYPE: Text = Text::new(None, None).pattern(
    "v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?",
    "^(?:v[1-9][0-9]*(\\.[A-Za-z0-9\\-]*)?)$",
);

fn policy_version_id_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &POLICY_VERSION_ID_TYPE)
}

static ROLE_DESCRIPTION_TYPE: Text = Text::new(None, Some(1000)).pattern(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    "^(?:[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{007E}\\x{00A1}-\\x{00FF}]*)$",
);

fn role_description_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ROLE_DESCRIPTION_TYPE)
}

static ROLE_LIST_TYPE: Size = Size::new(None, None);

fn role_list_type(value: Value, d: &mut Decoder) -> Option<Vec<Role>> {
    d.list(value, &ROLE_LIST_TYPE, None, Role::decode)
}

static ROLE_MAX_SESSION_DURATION_TYPE: Number = Number::new(Some(3600), Some(43200));

fn role_max_session_duration_type(value: Value, d: &mut Decoder) -> Option<i32> {
    d.integer(&value, &ROLE_MAX_SESSION_DURATION_TYPE)
}

static ROLE_NAME_TYPE: Text =
    Text::new(Some(1), Some(64)).pattern("[\\w+=,.@-]+", "^(?:[a-zA-Z0-9_+=,.@\\-]+)$");

fn role_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &ROLE_NAME_TYPE)
}

static STATUS_TYPE: Values = Values(StatusType::VALUES);

fn status_type(value: Value, d: &mut Decoder) -> Option<StatusType> {
    d.one_of(&value, &STATUS_TYPE).map(StatusType::from)
}

static STRING_TYPE: Text = Text::new(None, None);

fn string_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &STRING_TYPE)
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

static USER_NAME_TYPE: Text =
    Text::new(Some(1), Some(64)).pattern("[\\w+=,.@-]+", "^(?:[a-zA-Z0-9_+=,.@\\-]+)$");

fn user_name_type(value: Value, d: &mut Decoder) -> Option<String> {
    d.text(value, &USER_NAME_TYPE)
}

impl Decode for AccessKey {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_key_id = d.required(
            &mut fields,
            "AccessKeyId",
            "accessKeyId",
            access_key_id_type,
        );
        let create_date = d.optional(&mut fields, "CreateDate", "createDate", date_type);
        let secret_access_key = d.required(
            &mut fields,
            "SecretAccessKey",
            "secretAccessKey",
            access_key_secret_type,
        );
        let status = d.required(&mut fields, "Status", "status", status_type);
        let user_name = d.required(&mut fields, "UserName", "userName", user_name_type);
        Some(Self {
            access_key_id: access_key_id?,
            create_date: create_date?,
            secret_access_key: secret_access_key?,
            status: status?,
            user_name: user_name?,
        })
    }
}

impl Decode for AccessKeyMetadata {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_key_id = d.optional(
            &mut fields,
            "AccessKeyId",
            "accessKeyId",
            access_key_id_type,
        );
        let create_date = d.optional(&mut fields, "CreateDate", "createDate", date_type);
        let status = d.optional(&mut fields, "Status", "status", status_type);
        let user_name = d.optional(&mut fields, "UserName", "userName", user_name_type);
        Some(Self {
            access_key_id: access_key_id?,
            create_date: create_date?,
            status: status?,
            user_name: user_name?,
        })
    }
}

impl Decode for AttachRolePolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            policy_arn: policy_arn?,
            role_name: role_name?,
        })
    }
}

impl Decode for AttachUserPolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        let user_name = d.required(&mut fields, "UserName", "userName", user_name_type);
        Some(Self {
            policy_arn: policy_arn?,
            user_name: user_name?,
        })
    }
}

impl Decode for AttachedPermissionsBoundary {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let permissions_boundary_arn = d.optional(
            &mut fields,
            "PermissionsBoundaryArn",
            "permissionsBoundaryArn",
            arn_type,
        );
        let permissions_boundary_type = d.optional(
            &mut fields,
            "PermissionsBoundaryType",
            "permissionsBoundaryType",
            permissions_boundary_attachment_type,
        );
        Some(Self {
            permissions_boundary_arn: permissions_boundary_arn?,
            permissions_boundary_type: permissions_boundary_type?,
        })
    }
}

impl Decode for AttachedPolicy {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.optional(&mut fields, "PolicyArn", "policyArn", arn_type);
        let policy_name = d.optional(&mut fields, "PolicyName", "policyName", policy_name_type);
        Some(Self {
            policy_arn: policy_arn?,
            policy_name: policy_name?,
        })
    }
}

impl Decode for CreateAccessKeyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_name = d.optional(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            user_name: user_name?,
        })
    }
}

impl Decode for CreatePolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let description = d.optional(
            &mut fields,
            "Description",
            "description",
            policy_description_type,
        );
        let path = d.optional(&mut fields, "Path", "path", policy_path_type);
        let policy_document = d.required(
            &mut fields,
            "PolicyDocument",
            "policyDocument",
            policy_document_type,
        );
        let policy_name = d.required(&mut fields, "PolicyName", "policyName", policy_name_type);
        let tags = d.optional(&mut fields, "Tags", "tags", tag_list_type);
        Some(Self {
            description: description?,
            path: path?,
            policy_document: policy_document?,
            policy_name: policy_name?,
            tags: tags?,
        })
    }
}

impl Decode for CreatePolicyVersionRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        let policy_document = d.required(
            &mut fields,
            "PolicyDocument",
            "policyDocument",
            policy_document_type,
        );
        let set_as_default = d.optional(&mut fields, "SetAsDefault", "setAsDefault", boolean_type);
        Some(Self {
            policy_arn: policy_arn?,
            policy_document: policy_document?,
            set_as_default: set_as_default?,
        })
    }
}

impl Decode for CreateRoleRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let assume_role_policy_document = d.required(
            &mut fields,
            "AssumeRolePolicyDocument",
            "assumeRolePolicyDocument",
            policy_document_type,
        );
        let description = d.optional(
            &mut fields,
            "Description",
            "description",
            role_description_type,
        );
        let max_session_duration = d.optional(
            &mut fields,
            "MaxSessionDuration",
            "maxSessionDuration",
            role_max_session_duration_type,
        );
        let max_signin_session_duration = d.optional(
            &mut fields,
            "MaxSigninSessionDuration",
            "maxSigninSessionDuration",
            max_signin_session_duration_type,
        );
        let path = d.optional(&mut fields, "Path", "path", path_type);
        let permissions_boundary = d.optional(
            &mut fields,
            "PermissionsBoundary",
            "permissionsBoundary",
            arn_type,
        );
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        let tags = d.optional(&mut fields, "Tags", "tags", tag_list_type);
        Some(Self {
            assume_role_policy_document: assume_role_policy_document?,
            description: description?,
            max_session_duration: max_session_duration?,
            max_signin_session_duration: max_signin_session_duration?,
            path: path?,
            permissions_boundary: permissions_boundary?,
            role_name: role_name?,
            tags: tags?,
        })
    }
}

impl Decode for CreateUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let path = d.optional(&mut fields, "Path", "path", path_type);
        let permissions_boundary = d.optional(
            &mut fields,
            "PermissionsBoundary",
            "permissionsBoundary",
            arn_type,
        );
        let tags = d.optional(&mut fields, "Tags", "tags", tag_list_type);
        let user_name = d.required(&mut fields, "UserName", "userName", user_name_type);
        Some(Self {
            path: path?,
            permissions_boundary: permissions_boundary?,
            tags: tags?,
            user_name: user_name?,
        })
    }
}

impl Decode for DeleteAccessKeyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_key_id = d.required(
            &mut fields,
            "AccessKeyId",
            "accessKeyId",
            access_key_id_type,
        );
        let user_name = d.optional(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            access_key_id: access_key_id?,
            user_name: user_name?,
        })
    }
}

impl Decode for DeletePolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        Some(Self {
            policy_arn: policy_arn?,
        })
    }
}

impl Decode for DeletePolicyVersionRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        let version_id = d.required(
            &mut fields,
            "VersionId",
            "versionId",
            policy_version_id_type,
        );
        Some(Self {
            policy_arn: policy_arn?,
            version_id: version_id?,
        })
    }
}

impl Decode for DeleteRolePermissionsBoundaryRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            role_name: role_name?,
        })
    }
}

impl Decode for DeleteRolePolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_name = d.required(&mut fields, "PolicyName", "policyName", policy_name_type);
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            policy_name: policy_name?,
            role_name: role_name?,
        })
    }
}

impl Decode for DeleteRoleRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            role_name: role_name?,
        })
    }
}

impl Decode for DeleteUserPermissionsBoundaryRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_name = d.required(&mut fields, "UserName", "userName", user_name_type);
        Some(Self {
            user_name: user_name?,
        })
    }
}

impl Decode for DeleteUserPolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_name = d.required(&mut fields, "PolicyName", "policyName", policy_name_type);
        let user_name = d.required(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            policy_name: policy_name?,
            user_name: user_name?,
        })
    }
}

impl Decode for DeleteUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_name = d.required(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            user_name: user_name?,
        })
    }
}

impl Decode for DetachRolePolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            policy_arn: policy_arn?,
            role_name: role_name?,
        })
    }
}

impl Decode for DetachUserPolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        let user_name = d.required(&mut fields, "UserName", "userName", user_name_type);
        Some(Self {
            policy_arn: policy_arn?,
            user_name: user_name?,
        })
    }
}

impl Decode for GetPolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        Some(Self {
            policy_arn: policy_arn?,
        })
    }
}

impl Decode for GetPolicyVersionRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        let version_id = d.required(
            &mut fields,
            "VersionId",
            "versionId",
            policy_version_id_type,
        );
        Some(Self {
            policy_arn: policy_arn?,
            version_id: version_id?,
        })
    }
}

impl Decode for GetRolePolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_name = d.required(&mut fields, "PolicyName", "policyName", policy_name_type);
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            policy_name: policy_name?,
            role_name: role_name?,
        })
    }
}

impl Decode for GetRoleRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            role_name: role_name?,
        })
    }
}

impl Decode for GetUserPolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_name = d.required(&mut fields, "PolicyName", "policyName", policy_name_type);
        let user_name = d.required(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            policy_name: policy_name?,
            user_name: user_name?,
        })
    }
}

impl Decode for GetUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let user_name = d.optional(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            user_name: user_name?,
        })
    }
}

impl Decode for Group {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let arn = d.required(&mut fields, "Arn", "arn", arn_type);
        let create_date = d.required(&mut fields, "CreateDate", "createDate", date_type);
        let group_id = d.required(&mut fields, "GroupId", "groupId", id_type);
        let group_name = d.required(&mut fields, "GroupName", "groupName", group_name_type);
        let path = d.required(&mut fields, "Path", "path", path_type);
        Some(Self {
            arn: arn?,
            create_date: create_date?,
            group_id: group_id?,
            group_name: group_name?,
            path: path?,
        })
    }
}

impl Decode for InstanceProfile {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let arn = d.required(&mut fields, "Arn", "arn", arn_type);
        let create_date = d.required(&mut fields, "CreateDate", "createDate", date_type);
        let instance_profile_id = d.required(
            &mut fields,
            "InstanceProfileId",
            "instanceProfileId",
            id_type,
        );
        let instance_profile_name = d.required(
            &mut fields,
            "InstanceProfileName",
            "instanceProfileName",
            instance_profile_name_type,
        );
        let path = d.required(&mut fields, "Path", "path", path_type);
        let roles = d.required(&mut fields, "Roles", "roles", role_list_type);
        let tags = d.optional(&mut fields, "Tags", "tags", tag_list_type);
        Some(Self {
            arn: arn?,
            create_date: create_date?,
            instance_profile_id: instance_profile_id?,
            instance_profile_name: instance_profile_name?,
            path: path?,
            roles: roles?,
            tags: tags?,
        })
    }
}

impl Decode for ListAccessKeysRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let marker = d.optional(&mut fields, "Marker", "marker", marker_type);
        let max_items = d.optional(&mut fields, "MaxItems", "maxItems", max_items_type);
        let user_name = d.optional(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            marker: marker?,
            max_items: max_items?,
            user_name: user_name?,
        })
    }
}

impl Decode for ListAttachedRolePoliciesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let marker = d.optional(&mut fields, "Marker", "marker", marker_type);
        let max_items = d.optional(&mut fields, "MaxItems", "maxItems", max_items_type);
        let path_prefix = d.optional(&mut fields, "PathPrefix", "pathPrefix", policy_path_type);
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            marker: marker?,
            max_items: max_items?,
            path_prefix: path_prefix?,
            role_name: role_name?,
        })
    }
}

impl Decode for ListAttachedUserPoliciesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let marker = d.optional(&mut fields, "Marker", "marker", marker_type);
        let max_items = d.optional(&mut fields, "MaxItems", "maxItems", max_items_type);
        let path_prefix = d.optional(&mut fields, "PathPrefix", "pathPrefix", policy_path_type);
        let user_name = d.required(&mut fields, "UserName", "userName", user_name_type);
        Some(Self {
            marker: marker?,
            max_items: max_items?,
            path_prefix: path_prefix?,
            user_name: user_name?,
        })
    }
}

impl Decode for ListGroupsForUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let marker = d.optional(&mut fields, "Marker", "marker", marker_type);
        let max_items = d.optional(&mut fields, "MaxItems", "maxItems", max_items_type);
        let user_name = d.required(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            marker: marker?,
            max_items: max_items?,
            user_name: user_name?,
        })
    }
}

impl Decode for ListInstanceProfilesForRoleRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let marker = d.optional(&mut fields, "Marker", "marker", marker_type);
        let max_items = d.optional(&mut fields, "MaxItems", "maxItems", max_items_type);
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            marker: marker?,
            max_items: max_items?,
            role_name: role_name?,
        })
    }
}

impl Decode for ListPoliciesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let marker = d.optional(&mut fields, "Marker", "marker", marker_type);
        let max_items = d.optional(&mut fields, "MaxItems", "maxItems", max_items_type);
        let only_attached = d.optional(&mut fields, "OnlyAttached", "onlyAttached", boolean_type);
        let path_prefix = d.optional(&mut fields, "PathPrefix", "pathPrefix", policy_path_type);
        let policy_usage_filter = d.optional(
            &mut fields,
            "PolicyUsageFilter",
            "policyUsageFilter",
            policy_usage_type,
        );
        let scope = d.optional(&mut fields, "Scope", "scope", policy_scope_type);
        Some(Self {
            marker: marker?,
            max_items: max_items?,
            only_attached: only_attached?,
            path_prefix: path_prefix?,
            policy_usage_filter: policy_usage_filter?,
            scope: scope?,
        })
    }
}

impl Decode for ListPolicyVersionsRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let marker = d.optional(&mut fields, "Marker", "marker", marker_type);
        let max_items = d.optional(&mut fields, "MaxItems", "maxItems", max_items_type);
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        Some(Self {
            marker: marker?,
            max_items: max_items?,
            policy_arn: policy_arn?,
        })
    }
}

impl Decode for ListRolePoliciesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let marker = d.optional(&mut fields, "Marker", "marker", marker_type);
        let max_items = d.optional(&mut fields, "MaxItems", "maxItems", max_items_type);
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            marker: marker?,
            max_items: max_items?,
            role_name: role_name?,
        })
    }
}

impl Decode for ListRolesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let marker = d.optional(&mut fields, "Marker", "marker", marker_type);
        let max_items = d.optional(&mut fields, "MaxItems", "maxItems", max_items_type);
        let path_prefix = d.optional(&mut fields, "PathPrefix", "pathPrefix", path_prefix_type);
        Some(Self {
            marker: marker?,
            max_items: max_items?,
            path_prefix: path_prefix?,
        })
    }
}

impl Decode for ListUserPoliciesRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let marker = d.optional(&mut fields, "Marker", "marker", marker_type);
        let max_items = d.optional(&mut fields, "MaxItems", "maxItems", max_items_type);
        let user_name = d.required(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            marker: marker?,
            max_items: max_items?,
            user_name: user_name?,
        })
    }
}

impl Decode for ListUsersRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let marker = d.optional(&mut fields, "Marker", "marker", marker_type);
        let max_items = d.optional(&mut fields, "MaxItems", "maxItems", max_items_type);
        let path_prefix = d.optional(&mut fields, "PathPrefix", "pathPrefix", path_prefix_type);
        Some(Self {
            marker: marker?,
            max_items: max_items?,
            path_prefix: path_prefix?,
        })
    }
}

impl Decode for Policy {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let arn = d.optional(&mut fields, "Arn", "arn", arn_type);
        let attachment_count = d.optional(
            &mut fields,
            "AttachmentCount",
            "attachmentCount",
            attachment_count_type,
        );
        let create_date = d.optional(&mut fields, "CreateDate", "createDate", date_type);
        let default_version_id = d.optional(
            &mut fields,
            "DefaultVersionId",
            "defaultVersionId",
            policy_version_id_type,
        );
        let description = d.optional(
            &mut fields,
            "Description",
            "description",
            policy_description_type,
        );
        let is_attachable = d.optional(&mut fields, "IsAttachable", "isAttachable", boolean_type);
        let path = d.optional(&mut fields, "Path", "path", policy_path_type);
        let permissions_boundary_usage_count = d.optional(
            &mut fields,
            "PermissionsBoundaryUsageCount",
            "permissionsBoundaryUsageCount",
            attachment_count_type,
        );
        let policy_id = d.optional(&mut fields, "PolicyId", "policyId", id_type);
        let policy_name = d.optional(&mut fields, "PolicyName", "policyName", policy_name_type);
        let tags = d.optional(&mut fields, "Tags", "tags", tag_list_type);
        let update_date = d.optional(&mut fields, "UpdateDate", "updateDate", date_type);
        Some(Self {
            arn: arn?,
            attachment_count: attachment_count?,
            create_date: create_date?,
            default_version_id: default_version_id?,
            description: description?,
            is_attachable: is_attachable?,
            path: path?,
            permissions_boundary_usage_count: permissions_boundary_usage_count?,
            policy_id: policy_id?,
            policy_name: policy_name?,
            tags: tags?,
            update_date: update_date?,
        })
    }
}

impl Decode for PolicyVersion {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let create_date = d.optional(&mut fields, "CreateDate", "createDate", date_type);
        let document = d.optional(&mut fields, "Document", "document", policy_document_type);
        let is_default_version = d.optional(
            &mut fields,
            "IsDefaultVersion",
            "isDefaultVersion",
            boolean_type,
        );
        let version_id = d.optional(
            &mut fields,
            "VersionId",
            "versionId",
            policy_version_id_type,
        );
        Some(Self {
            create_date: create_date?,
            document: document?,
            is_default_version: is_default_version?,
            version_id: version_id?,
        })
    }
}

impl Decode for PutRolePermissionsBoundaryRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let permissions_boundary = d.required(
            &mut fields,
            "PermissionsBoundary",
            "permissionsBoundary",
            arn_type,
        );
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            permissions_boundary: permissions_boundary?,
            role_name: role_name?,
        })
    }
}

impl Decode for PutRolePolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_document = d.required(
            &mut fields,
            "PolicyDocument",
            "policyDocument",
            policy_document_type,
        );
        let policy_name = d.required(&mut fields, "PolicyName", "policyName", policy_name_type);
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            policy_document: policy_document?,
            policy_name: policy_name?,
            role_name: role_name?,
        })
    }
}

impl Decode for PutUserPermissionsBoundaryRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let permissions_boundary = d.required(
            &mut fields,
            "PermissionsBoundary",
            "permissionsBoundary",
            arn_type,
        );
        let user_name = d.required(&mut fields, "UserName", "userName", user_name_type);
        Some(Self {
            permissions_boundary: permissions_boundary?,
            user_name: user_name?,
        })
    }
}

impl Decode for PutUserPolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_document = d.required(
            &mut fields,
            "PolicyDocument",
            "policyDocument",
            policy_document_type,
        );
        let policy_name = d.required(&mut fields, "PolicyName", "policyName", policy_name_type);
        let user_name = d.required(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            policy_document: policy_document?,
            policy_name: policy_name?,
            user_name: user_name?,
        })
    }
}

impl Decode for Role {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let arn = d.required(&mut fields, "Arn", "arn", arn_type);
        let assume_role_policy_document = d.optional(
            &mut fields,
            "AssumeRolePolicyDocument",
            "assumeRolePolicyDocument",
            policy_document_type,
        );
        let create_date = d.required(&mut fields, "CreateDate", "createDate", date_type);
        let description = d.optional(
            &mut fields,
            "Description",
            "description",
            role_description_type,
        );
        let max_session_duration = d.optional(
            &mut fields,
            "MaxSessionDuration",
            "maxSessionDuration",
            role_max_session_duration_type,
        );
        let max_signin_session_duration = d.optional(
            &mut fields,
            "MaxSigninSessionDuration",
            "maxSigninSessionDuration",
            max_signin_session_duration_type,
        );
        let path = d.required(&mut fields, "Path", "path", path_type);
        let permissions_boundary = d.optional(
            &mut fields,
            "PermissionsBoundary",
            "permissionsBoundary",
            AttachedPermissionsBoundary::decode,
        );
        let role_id = d.required(&mut fields, "RoleId", "roleId", id_type);
        let role_last_used = d.optional(
            &mut fields,
            "RoleLastUsed",
            "roleLastUsed",
            RoleLastUsed::decode,
        );
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        let source_role_template = d.optional(
            &mut fields,
            "SourceRoleTemplate",
            "sourceRoleTemplate",
            SourceRoleTemplate::decode,
        );
        let tags = d.optional(&mut fields, "Tags", "tags", tag_list_type);
        Some(Self {
            arn: arn?,
            assume_role_policy_document: assume_role_policy_document?,
            create_date: create_date?,
            description: description?,
            max_session_duration: max_session_duration?,
            max_signin_session_duration: max_signin_session_duration?,
            path: path?,
            permissions_boundary: permissions_boundary?,
            role_id: role_id?,
            role_last_used: role_last_used?,
            role_name: role_name?,
            source_role_template: source_role_template?,
            tags: tags?,
        })
    }
}

impl Decode for RoleLastUsed {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let last_used_date = d.optional(&mut fields, "LastUsedDate", "lastUsedDate", date_type);
        let region = d.optional(&mut fields, "Region", "region", string_type);
        Some(Self {
            last_used_date: last_used_date?,
            region: region?,
        })
    }
}

impl Decode for SetDefaultPolicyVersionRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        let version_id = d.required(
            &mut fields,
            "VersionId",
            "versionId",
            policy_version_id_type,
        );
        Some(Self {
            policy_arn: policy_arn?,
            version_id: version_id?,
        })
    }
}

impl Decode for SourceRoleTemplate {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let template_arn = d.required(&mut fields, "TemplateArn", "templateArn", arn_type);
        let template_minor_version = d.required(
            &mut fields,
            "TemplateMinorVersion",
            "templateMinorVersion",
            integer_type,
        );
        Some(Self {
            template_arn: template_arn?,
            template_minor_version: template_minor_version?,
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

impl Decode for TagPolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        let tags = d.required(&mut fields, "Tags", "tags", tag_list_type);
        Some(Self {
            policy_arn: policy_arn?,
            tags: tags?,
        })
    }
}

impl Decode for TagRoleRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        let tags = d.required(&mut fields, "Tags", "tags", tag_list_type);
        Some(Self {
            role_name: role_name?,
            tags: tags?,
        })
    }
}

impl Decode for TagUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let tags = d.required(&mut fields, "Tags", "tags", tag_list_type);
        let user_name = d.required(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            tags: tags?,
            user_name: user_name?,
        })
    }
}

impl Decode for UntagPolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_arn = d.required(&mut fields, "PolicyArn", "policyArn", arn_type);
        let tag_keys = d.required(&mut fields, "TagKeys", "tagKeys", tag_key_list_type);
        Some(Self {
            policy_arn: policy_arn?,
            tag_keys: tag_keys?,
        })
    }
}

impl Decode for UntagRoleRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        let tag_keys = d.required(&mut fields, "TagKeys", "tagKeys", tag_key_list_type);
        Some(Self {
            role_name: role_name?,
            tag_keys: tag_keys?,
        })
    }
}

impl Decode for UntagUserRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let tag_keys = d.required(&mut fields, "TagKeys", "tagKeys", tag_key_list_type);
        let user_name = d.required(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            tag_keys: tag_keys?,
            user_name: user_name?,
        })
    }
}

impl Decode for UpdateAccessKeyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let access_key_id = d.required(
            &mut fields,
            "AccessKeyId",
            "accessKeyId",
            access_key_id_type,
        );
        let status = d.required(&mut fields, "Status", "status", status_type);
        let user_name = d.optional(&mut fields, "UserName", "userName", existing_user_name_type);
        Some(Self {
            access_key_id: access_key_id?,
            status: status?,
            user_name: user_name?,
        })
    }
}

impl Decode for UpdateAssumeRolePolicyRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let policy_document = d.required(
            &mut fields,
            "PolicyDocument",
            "policyDocument",
            policy_document_type,
        );
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            policy_document: policy_document?,
            role_name: role_name?,
        })
    }
}

impl Decode for UpdateRoleDescriptionRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let description = d.required(
            &mut fields,
            "Description",
            "description",
            role_description_type,
        );
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            description: description?,
            role_name: role_name?,
        })
    }
}

impl Decode for UpdateRoleRequest {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let description = d.optional(
            &mut fields,
            "Description",
            "description",
            role_description_type,
        );
        let max_session_duration = d.optional(
            &mut fields,
            "MaxSessionDuration",
            "maxSessionDuration",
            role_max_session_duration_type,
        );
        let max_signin_session_duration = d.optional(
            &mut fields,
            "MaxSigninSessionDuration",
            "maxSigninSessionDuration",
            max_signin_session_duration_type,
        );
        let reset_max_signin_session_duration = d.optional(
            &mut fields,
            "ResetMaxSigninSessionDuration",
            "resetMaxSigninSessionDuration",
            boolean_object_type,
        );
        let role_name = d.required(&mut fields, "RoleName", "roleName", role_name_type);
        Some(Self {
            description: description?,
            max_session_duration: max_session_duration?,
            max_signin_session_duration: max_signin_session_duration?,
            reset_max_signin_session_duration: reset_max_signin_session_duration?,
            role_name: role_name?,
        })
    }
}

impl Decode for User {
    fn decode(value: Value, d: &mut Decoder) -> Option<Self> {
        let mut fields = d.fields(value)?;
        let arn = d.required(&mut fields, "Arn", "arn", arn_type);
        let create_date = d.required(&mut fields, "CreateDate", "createDate", date_type);
        let password_last_used = d.optional(
            &mut fields,
            "PasswordLastUsed",
            "passwordLastUsed",
            date_type,
        );
        let path = d.required(&mut fields, "Path", "path", path_type);
        let permissions_boundary = d.optional(
            &mut fields,
            "PermissionsBoundary",
            "permissionsBoundary",
            AttachedPermissionsBoundary::decode,
        );
        let tags = d.optional(&mut fields, "Tags", "tags", tag_list_type);
        let user_id = d.required(&mut fields, "UserId", "userId", id_type);
        let user_name = d.required(&mut fields, "UserName", "userName", user_name_type);
        Some(Self {
            arn: arn?,
            create_date: create_date?,
            password_last_used: password_last_used?,
            path: path?,
            permissions_boundary: permissions_boundary?,
            tags: tags?,
            user_id: user_id?,
            user_name: user_name?,
        })
    }
}
