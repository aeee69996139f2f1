//! Everything that persists.
//!
//! One file per entity, each with the entity's struct, its reads (plain queries on a [`Store`]) and its writes
//! (statements pushed on a [`Batch`]). A batch is committed whole or not at all, on SQLite and on PostgreSQL
//! alike; a statement that did not touch the row it had to is a [`Conflict`] that carries the statement's label.
//!
//! No transaction is ever held open across I/O or cryptography: what is read and rewritten carries a version,
//! and [`Store::rewrite`] reads and decides again when somebody else was faster.

#![forbid(unsafe_code)]

mod address;
mod api_error;
mod batch;
pub mod deleted_pools;
mod dialect;
mod error;
mod iam_entities;
mod jitter;
mod migrate;
mod pools;
mod portions;
mod postgres;
mod sqlite;
mod statement;
mod statements;
mod store;
mod sweep;
mod user;
mod user_names;
mod user_search;
mod value;

pub mod app_clients;
pub mod codes;
pub mod counters;
pub mod data_keys;
pub mod groups;
pub mod iam_access_keys;
pub mod iam_attached_policies;
pub mod iam_inline_policies;
pub mod iam_owner;
pub mod iam_policies;
pub mod iam_roles;
pub mod iam_users;
pub mod identities;
pub mod identity_pools;
pub mod jobs;
pub mod memberships;
pub mod password_forms;
pub mod settings;
pub mod signing_keys;
pub mod token_families;
pub mod used_once;
pub mod user_pools;
pub mod users;

pub use address::Address;
pub use batch::Batch;
pub use error::{CommitError, Conflict, DISK_FULL, Error};
pub use store::Store;
