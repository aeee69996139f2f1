//! Users.

pub mod admin_create_user;
pub mod admin_delete_user;
pub mod admin_disable_user;
pub mod admin_enable_user;
pub mod admin_get_user;
pub mod delete_user;
mod filter;
pub mod get_user;
mod invitation;
pub mod list_users;
mod page;
mod switch;
