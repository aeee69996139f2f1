//! Who calls.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whom a request's signature proved.
#[derive(Clone, Debug)]
pub enum Caller {
    /// Nobody: the operation takes no signature.
    Anonymous,
    /// A principal of the account.
    Principal(Box<Principal>),
}

impl Caller {
    /// The principal, if there is one.
    #[must_use]
    pub fn principal(&self) -> Option<&Principal> {
        match self {
            Self::Anonymous => None,
            Self::Principal(principal) => Some(principal),
        }
    }
}

/// A principal of the account.
#[derive(Clone, Debug)]
pub struct Principal {
    /// What it is.
    pub kind: PrincipalKind,
    /// The 12 digits of the account.
    pub account: String,
    /// As `GetCallerIdentity` shows it: `arn:aws:iam::…:root`, `…:user/path/name`, `arn:aws:sts::…:assumed-role/Role/session`.
    pub arn: String,
    /// As `GetCallerIdentity` shows it: the account, `AIDA…`, or `AROA…:session`.
    pub user_id: String,
    /// The key that signed.
    pub access_key_id: String,
}

/// The kinds of principal.
#[derive(Clone, Debug)]
pub enum PrincipalKind {
    /// The account itself; everything is allowed.
    Root,
    /// An IAM user, by its name.
    User {
        /// The user's name.
        name: String,
    },
    /// A session of a role.
    AssumedRole(Box<Session>),
}

/// What a session token says. It is sealed, so that any node can read it and nobody else can.
#[derive(Clone, Serialize, Deserialize)]
pub struct Session {
    /// The access key id that belongs to the token.
    pub access_key_id: String,
    /// Its secret.
    pub secret_access_key: String,
    /// The role's name.
    pub role_name: String,
    /// The role's unique id (`AROA…`): a role that is deleted and made again is another role.
    pub role_id: String,
    /// The session's name.
    pub session_name: String,
    /// When it was issued, in milliseconds since the epoch.
    pub issued_at: i64,
    /// When it ends.
    pub expires_at: i64,
    /// The session policies, as JSON documents; an action must be allowed by one of them if there are any.
    pub policies: Vec<String>,
    /// Session tags.
    pub tags: BTreeMap<String, String>,
    /// The keys of the tags that go along to the next role.
    pub transitive_tags: Vec<String>,
    /// The source identity.
    pub source_identity: Option<String>,
    /// Further keys for conditions: `cognito-identity.amazonaws.com:sub`, `aws:FederatedProvider`.
    pub keys: BTreeMap<String, Vec<String>>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session")
            .field("access_key_id", &self.access_key_id)
            .field("role_name", &self.role_name)
            .field("session_name", &self.session_name)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}
