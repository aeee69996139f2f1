// Made by `cargo xtask codegen` from models/; do not edit.

//! The shapes and operations of `iam`, version 2010-05-08.

mod decode;
mod encode;
pub mod error;
pub mod operation;
mod types;

pub use types::*;
