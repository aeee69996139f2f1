//! Policies of roles: inline and attached.

pub mod attach_role_policy;
pub mod delete_role_policy;
pub mod detach_role_policy;
pub mod get_role_policy;
pub mod list_attached_role_policies;
pub mod list_role_policies;
pub mod put_role_policy;
