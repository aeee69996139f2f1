//! The AWS protocols: shapes generated from the API models with their constraints, JSON 1.1, Query/XML, errors, `SigV4`.
//!
//! Nothing here does I/O, and nothing here knows what an operation does.

#![forbid(unsafe_code)]

mod blob;
pub mod decode;
pub mod encode;
mod error;
mod generated;
pub mod json;
pub mod operation;
pub mod query;
mod sensitive;
pub mod sigv4;
mod timestamp;

pub use blob::Blob;
pub use error::{ApiError, ApiResult};
pub use generated::{cognito_identity, cognito_idp, iam, sts};
pub use operation::{Access, Operation, OperationInfo, Resource, Service};
pub use sensitive::Sensitive;
pub use timestamp::Timestamp;
