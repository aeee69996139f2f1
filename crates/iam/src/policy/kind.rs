//! The kinds of policies.

/// What a document is for; each kind has its own grammar and size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A policy of a user, group or role, inline or managed.
    Identity,
    /// Who may assume a role.
    Trust,
    /// What a session is cut down to.
    Session,
    /// What a user or role can be given at most.
    Boundary,
    /// A policy of any other resource.
    Resource,
}
