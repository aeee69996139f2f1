// Made by `cargo xtask codegen` from models/; do not edit.

//! The shapes and operations of `cognito-idp`, version 2016-04-18.

mod decode;
mod encode;
pub mod error;
pub mod operation;
mod types;

pub use types::*;
