//! A user as their row has them, and the names that they are found by.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Error, value::Row};

/// A user of a pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// The pool.
    pub pool_id: String,
    /// The user's id within the pool, which never changes.
    pub sub: String,
    /// The name that the user was created with.
    pub username: String,
    /// The state of the account, such as `CONFIRMED`.
    pub status: String,
    /// Whether the user may sign in at all.
    pub enabled: bool,
    /// The attributes.
    pub attributes: BTreeMap<String, String>,
    /// The password's verifier or hash, sealed.
    pub credential: Option<Vec<u8>>,
    /// Everything else, a document of `user-pools`.
    pub details: String,
    /// What the user signs in with, in canonical form.
    pub names: BTreeSet<Name>,
    /// When all sign-ins ended for the last time; it only grows, so it tells one such end from every other.
    pub signed_out_at: i64,
    /// When the user was created.
    pub created_at: i64,
    /// When the user was last changed.
    pub modified_at: i64,
    /// Counts the changes.
    pub version: i64,
}

impl User {
    /// Notes that all sign-ins end.
    pub fn sign_out(&mut self, now: i64) {
        self.signed_out_at = now.max(self.signed_out_at.saturating_add(1));
    }
}

macro_rules! columns {
    () => {
        "u.pool_id, u.sub, u.username, u.status, u.enabled, u.attributes, u.credential, u.details, u.names, \
         u.signed_out_at, u.created_at, u.modified_at, u.version"
    };
}
pub(crate) use columns;

/// How many columns that are; those of another table come behind them.
pub(crate) const COLUMNS: usize = 13;

/// What a name is. Its text is also the label of the conflict when the name is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// The name that the user was created with.
    Username,
    /// A verified address of electronic mail, in a pool where it is an alias or the username.
    Email,
    /// A verified telephone number, in a pool where it is an alias or the username.
    PhoneNumber,
    /// The preferred username, in a pool where it is an alias.
    PreferredUsername,
}

impl NameKind {
    const ALL: [Self; 4] = [
        Self::Username,
        Self::Email,
        Self::PhoneNumber,
        Self::PreferredUsername,
    ];

    /// The text that the kind is stored as.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Username => "username",
            Self::Email => "email",
            Self::PhoneNumber => "phone_number",
            Self::PreferredUsername => "preferred_username",
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A name that a user signs in with. Its value is compared byte by byte, so it must be in canonical form;
/// PostgreSQL takes no more than about 2,600 bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    /// What it is.
    pub kind: NameKind,
    /// The name itself.
    pub value: String,
}

impl Name {
    /// A name of a kind.
    #[must_use]
    pub fn new(kind: NameKind, value: impl Into<String>) -> Self {
        Self {
            kind,
            value: value.into(),
        }
    }
}

pub(crate) fn read(mut row: Row) -> Result<User, Error> {
    Ok(User {
        pool_id: row.text(0)?,
        sub: row.text(1)?,
        username: row.text(2)?,
        status: row.text(3)?,
        enabled: row.boolean(4)?,
        attributes: serde_json::from_str(&row.text(5)?)
            .map_err(|_| Error::Document("attributes"))?,
        credential: row.optional_blob(6)?,
        details: row.text(7)?,
        names: names_from_json(&row.text(8)?)?,
        signed_out_at: row.integer(9)?,
        created_at: row.integer(10)?,
        modified_at: row.integer(11)?,
        version: row.integer(12)?,
    })
}

/// The names as they stand in the row of their user, where they save a second query.
pub(crate) fn names_as_json(names: &BTreeSet<Name>) -> Option<String> {
    let pairs: Vec<_> = names
        .iter()
        .map(|name| (name.kind.as_str(), &name.value))
        .collect();
    serde_json::to_string(&pairs).ok()
}

fn names_from_json(text: &str) -> Result<BTreeSet<Name>, Error> {
    let pairs: Vec<(&str, String)> =
        serde_json::from_str(text).map_err(|_| Error::Document("names"))?;
    let name = |(kind, value)| {
        Some(Name {
            kind: NameKind::from_text(kind)?,
            value,
        })
    };
    pairs
        .into_iter()
        .map(name)
        .collect::<Option<_>>()
        .ok_or(Error::Document("names"))
}
