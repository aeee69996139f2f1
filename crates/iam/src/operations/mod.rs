//! The operations of IAM, one file each.

pub mod access_keys;
pub mod boundaries;
pub mod policies;
pub mod role_policies;
pub mod roles;
pub mod user_policies;
pub mod users;

context::operations! {
    wire::iam;
    AttachRolePolicy => role_policies::attach_role_policy::attach_role_policy,
    AttachUserPolicy => user_policies::attach_user_policy::attach_user_policy,
    CreateAccessKey => access_keys::create_access_key::create_access_key,
    CreatePolicy => policies::create_policy::create_policy,
    CreatePolicyVersion => policies::create_policy_version::create_policy_version,
    CreateRole => roles::create_role::create_role,
    CreateUser => users::create_user::create_user,
    DeleteAccessKey => access_keys::delete_access_key::delete_access_key,
    DeletePolicy => policies::delete_policy::delete_policy,
    DeletePolicyVersion => policies::delete_policy_version::delete_policy_version,
    DeleteRole => roles::delete_role::delete_role,
    DeleteRolePermissionsBoundary => boundaries::delete_role_permissions_boundary::delete_role_permissions_boundary,
    DeleteRolePolicy => role_policies::delete_role_policy::delete_role_policy,
    DeleteUser => users::delete_user::delete_user,
    DeleteUserPermissionsBoundary => boundaries::delete_user_permissions_boundary::delete_user_permissions_boundary,
    DeleteUserPolicy => user_policies::delete_user_policy::delete_user_policy,
    DetachRolePolicy => role_policies::detach_role_policy::detach_role_policy,
    DetachUserPolicy => user_policies::detach_user_policy::detach_user_policy,
    GetPolicy => policies::get_policy::get_policy,
    GetPolicyVersion => policies::get_policy_version::get_policy_version,
    GetRole => roles::get_role::get_role,
    GetRolePolicy => role_policies::get_role_policy::get_role_policy,
    GetUser => users::get_user::get_user,
    GetUserPolicy => user_policies::get_user_policy::get_user_policy,
    ListAccessKeys => access_keys::list_access_keys::list_access_keys,
    ListAttachedRolePolicies => role_policies::list_attached_role_policies::list_attached_role_policies,
    ListAttachedUserPolicies => user_policies::list_attached_user_policies::list_attached_user_policies,
    ListGroupsForUser => users::list_groups_for_user::list_groups_for_user,
    ListInstanceProfilesForRole => roles::list_instance_profiles_for_role::list_instance_profiles_for_role,
    ListPolicies => policies::list_policies::list_policies,
    ListPolicyVersions => policies::list_policy_versions::list_policy_versions,
    ListRolePolicies => role_policies::list_role_policies::list_role_policies,
    ListRoles => roles::list_roles::list_roles,
    ListUserPolicies => user_policies::list_user_policies::list_user_policies,
    ListUsers => users::list_users::list_users,
    PutRolePermissionsBoundary => boundaries::put_role_permissions_boundary::put_role_permissions_boundary,
    PutRolePolicy => role_policies::put_role_policy::put_role_policy,
    PutUserPermissionsBoundary => boundaries::put_user_permissions_boundary::put_user_permissions_boundary,
    PutUserPolicy => user_policies::put_user_policy::put_user_policy,
    SetDefaultPolicyVersion => policies::set_default_policy_version::set_default_policy_version,
    TagPolicy => policies::tag_policy::tag_policy,
    TagRole => roles::tag_role::tag_role,
    TagUser => users::tag_user::tag_user,
    UntagPolicy => policies::untag_policy::untag_policy,
    UntagRole => roles::untag_role::untag_role,
    UntagUser => users::untag_user::untag_user,
    UpdateAccessKey => access_keys::update_access_key::update_access_key,
    UpdateAssumeRolePolicy => roles::update_assume_role_policy::update_assume_role_policy,
    UpdateRole => roles::update_role::update_role,
    UpdateRoleDescription => roles::update_role_description::update_role_description,
}

/// Nothing of the model is missing.
pub static NOT_BUILT: context::NotBuilt = &[];

#[cfg(test)]
mod tests {
    use super::{NOT_BUILT, OPERATIONS};

    #[test]
    fn every_operation_of_the_model_is_built() {
        for info in wire::iam::operation::SERVICE.operations {
            let built = OPERATIONS
                .iter()
                .filter(|route| route.info.name == info.name)
                .count();
            let missing = NOT_BUILT.iter().filter(|name| **name == info.name).count();
            assert_eq!(built + missing, 1, "{}", info.name);
        }
    }
}
