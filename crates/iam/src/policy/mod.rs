//! The policy language of IAM: documents are parsed once and evaluated many times, without any input or output.

mod condition;
mod context;
mod date;
mod decision;
mod document;
mod evaluate;
mod glob;
mod json;
mod kind;
pub mod limits;
mod malformed;
mod naming;
mod pattern;
mod principal;
pub mod scope_down;
mod statement;
pub mod trust;
mod variables;

#[cfg(test)]
mod edge_cases;
#[cfg(test)]
mod scenario;
#[cfg(test)]
mod threats;

pub use context::ConditionContext;
pub use decision::{Decision, PolicyType, denied_message};
pub use document::PolicyDocument;
pub use evaluate::{Policies, Request, evaluate};
pub use kind::Kind;
pub use limits::size;
pub use malformed::MalformedPolicy;
pub use principal::Principal;
