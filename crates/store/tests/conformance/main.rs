//! What the store promises, proved on SQLite in memory, SQLite on a file, and PostgreSQL.
//!
//! Each module holds the cases of one entity: functions that are given an empty store. `cases!` makes three tests
//! of each.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod harness;

/// Runs each case on every database.
macro_rules! cases {
    ($($case:ident),* $(,)?) => {
        cases!(@ sqlite_in_memory, in_memory, $($case),*);
        cases!(@ sqlite_on_a_file, on_a_file, $($case),*);
        cases!(@ postgresql, on_postgresql, $($case),*);
    };
    (@ $module:ident, $database:ident, $($case:ident),*) => {
        mod $module {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $case() {
                    crate::harness::$database(super::$case).await;
                }
            )*
        }
    };
}

#[macro_use]
mod pools;

mod app_clients;
mod codes;
mod commit;
mod counters;
mod data_keys;
mod groups;
mod iam_access_keys;
mod iam_policies;
mod iam_roles;
mod iam_users;
mod identities;
mod identity_pools;
mod jobs;
mod memberships;
mod password_forms;
mod postgresql;
mod rewrite;
mod schema;
mod settings;
mod signing_keys;
mod sqlite;
mod sweep;
mod tls;
mod token_families;
mod used_once;
mod user_names;
mod user_pools;
mod user_search;
mod users;
