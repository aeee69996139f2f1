//! IAM: the policy language, who a signature proves, what that principal may do, and the operations on roles, users,
//! policies and access keys.

#![forbid(unsafe_code)]

mod attachments;
pub mod authenticate;
pub mod authorize;
mod boundaries;
pub mod credentials;
pub mod developer;
mod documents;
mod ids;
mod inline_policies;
pub mod managed_policies;
pub mod operations;
mod owner;
mod paging;
pub mod policy;
mod refusals;
pub mod roles;
pub mod root;
mod tags;
mod trust;
pub mod users;

pub use authenticate::authenticate;
pub use authorize::{About, Granted, RolePolicies, authorize, policies_of};
