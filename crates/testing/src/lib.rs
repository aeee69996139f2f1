//! A server in the test's process, with a clock and a random source to steer, on either database.

#![forbid(unsafe_code)]
#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "a test that cannot be set up has failed"
)]

mod caller;
mod database;
mod modelled;
mod server;

pub use caller::{Credentials, Refused, element};
pub use database::{Database, POSTGRES_VARIABLE};
pub use server::TestServer;

/// Makes one test for each database: `on_both!(name, async |server| { … });`.
#[macro_export]
macro_rules! on_both {
    ($(#[$note:meta])* $name:ident, async |$server:ident| $body:block) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn body($server: $crate::TestServer) $body

            $(#[$note])*
            #[tokio::test]
            async fn sqlite() {
                body($crate::TestServer::start($crate::Database::Memory).await).await;
            }

            $(#[$note])*
            #[tokio::test]
            async fn postgres() {
                body($crate::TestServer::start($crate::Database::Postgres).await).await;
            }
        }
    };
}
