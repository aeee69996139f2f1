// Made by `cargo xtask codegen` from models/; do not edit.

//! The shapes and operations of `cognito-identity`, version 2014-06-30.

mod decode;
mod encode;
pub mod error;
pub mod operation;
mod types;

pub use types::*;
