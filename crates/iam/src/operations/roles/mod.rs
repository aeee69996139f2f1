//! Roles.

pub mod create_role;
pub mod delete_role;
pub mod get_role;
pub mod list_instance_profiles_for_role;
pub mod list_roles;
pub mod tag_role;
pub mod untag_role;
pub mod update_assume_role_policy;
pub mod update_role;
pub mod update_role_description;
