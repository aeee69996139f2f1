//! Why a policy document is refused.

use std::error::Error;
use std::fmt;

/// A document that cannot be a policy; what it displays is the text that AWS answers with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MalformedPolicy {
    /// The grammar is broken: `MalformedPolicyDocument`.
    Grammar(String),
    /// The document is larger than its quota: `LimitExceeded`, or `PackedPolicyTooLarge` for a session policy.
    TooLarge {
        /// The name of the quota.
        quota: &'static str,
        /// The characters that the quota allows, white space not counted.
        limit: usize,
    },
}

impl MalformedPolicy {
    /// The text that covers everything that has no text of its own.
    pub(crate) fn syntax() -> Self {
        Self::grammar("Syntax errors in policy.")
    }

    /// A broken rule of the grammar with its own text.
    pub(crate) fn grammar(text: impl Into<String>) -> Self {
        Self::Grammar(text.into())
    }
}

impl fmt::Display for MalformedPolicy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Grammar(text) => formatter.write_str(text),
            Self::TooLarge { quota, limit } => {
                write!(formatter, "Cannot exceed quota for {quota}: {limit}")
            }
        }
    }
}

impl Error for MalformedPolicy {}
