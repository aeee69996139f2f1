//! The roles of an identity pool.

pub mod get_identity_pool_roles;
pub mod set_identity_pool_roles;
