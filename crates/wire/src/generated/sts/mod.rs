// Made by `cargo xtask codegen` from models/; do not edit.

//! The shapes and operations of `sts`, version 2011-06-15.

mod decode;
mod encode;
pub mod error;
pub mod operation;
mod types;

pub use types::*;
