//! Identity pools.

pub mod create_identity_pool;
pub mod delete_identity_pool;
pub mod describe_identity_pool;
pub mod list_identity_pools;
mod settings;
pub mod update_identity_pool;

pub(super) use settings::check_tags;
