//! The server's operations, as clients meet them, on both databases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that finds something else has failed"
)]

mod app;
mod encoding;
mod sign_in;
