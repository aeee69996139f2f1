//! Policies of users: inline and attached.

pub mod attach_user_policy;
pub mod delete_user_policy;
pub mod detach_user_policy;
pub mod get_user_policy;
pub mod list_attached_user_policies;
pub mod list_user_policies;
pub mod put_user_policy;
