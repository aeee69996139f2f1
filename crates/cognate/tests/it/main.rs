//! The server's operations, as clients meet them, on both databases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that finds something else has failed"
)]

mod account;
mod app;
mod assume_role;
mod at_rest;
mod attributes;
mod bad_input;
mod claims;
mod codes;
mod credentials;
mod deadlines;
mod destinations;
mod development;
mod elsewhere;
mod encoding;
mod equal_work;
mod existence;
mod fixed_ids;
mod groups;
mod iam_tags;
mod identities;
mod identity_pools;
mod jobs;
mod linking;
mod list_users;
mod listening;
mod listings;
mod lockout;
mod logs;
mod made_up_ids;
mod messages;
mod mfa_config;
mod model;
mod new_password_required;
mod nodes;
mod overload;
mod passwords;
mod policies;
mod pools;
mod protocol;
mod renewal;
mod role_mappings;
mod role_settings;
mod roles;
mod secret_hash;
mod session_tags;
mod sessions;
mod sign_in;
mod signatures;
mod signed;
mod sources;
mod spraying;
mod srp;
mod sts_json;
mod tag_conditions;
mod tenants;
mod tokens;
mod usernames;
