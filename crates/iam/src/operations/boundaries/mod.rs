//! Permissions boundaries of roles and users.

pub mod delete_role_permissions_boundary;
pub mod delete_user_permissions_boundary;
pub mod put_role_permissions_boundary;
pub mod put_user_permissions_boundary;
