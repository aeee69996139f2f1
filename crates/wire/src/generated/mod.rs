//! What `cargo xtask codegen` makes from the API models.

#![allow(clippy::pedantic, reason = "generated code is regular, not polished")]

pub mod cognito_identity;
pub mod cognito_idp;
pub mod iam;
pub mod sts;
