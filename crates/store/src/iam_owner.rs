//! Who a policy belongs to.

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
