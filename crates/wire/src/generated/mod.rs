//! What `cargo xtask codegen` makes from the API models.

pub mod cognito_identity;
pub mod cognito_idp;
pub mod iam;
pub mod sts;
