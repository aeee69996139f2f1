//! Who a policy belongs to.

use crate::Error;

/// The kinds of principals that have policies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnerKind {
    /// A role.
    Role,
    /// A user of IAM.
    User,
}

impl OwnerKind {
    /// The text that the kind is stored as.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::User => "user",
        }
    }

    pub(crate) fn from_text(text: &str) -> Result<Self, Error> {
        match text {
            "role" => Ok(Self::Role),
            "user" => Ok(Self::User),
            _ => Err(Error::Document("kind of a policy's owner")),
        }
    }
}

/// A principal that has policies, by its unique id (`AROA…`, `AIDA…`). The attack that the id prevents: a role is
/// deleted, somebody else's is created under the same name, and inherits what was left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner<'a> {
    /// What it is.
    pub kind: OwnerKind,
    /// Its unique id.
    pub id: &'a str,
}
