//! Users of IAM.

pub mod create_user;
pub mod delete_user;
pub mod get_user;
pub mod list_groups_for_user;
pub mod list_users;
pub mod tag_user;
pub mod untag_user;
