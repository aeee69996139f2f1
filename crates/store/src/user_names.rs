//! What users sign in with. A name belongs to one user of its pool; the database itself sees to that.

use std::collections::BTreeSet;

use crate::{
    Batch, Error, Store,
    statement::{Statement, statements},
    users::{User, columns, read},
    value::values,
};

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

macro_rules! by_any {
    ($condition:literal) => {
        concat!(
            "SELECT ",
            columns!(),
            " FROM users u WHERE u.pool_id = $1 AND u.sub IN (SELECT n.sub FROM user_names n WHERE n.pool_id = $1 AND (",
            $condition,
            "))"
        )
    };
}

statements! {
    BY_ONE = concat!(
        "SELECT ", columns!(), " FROM user_names n JOIN users u ON u.pool_id = n.pool_id AND u.sub = n.sub \
         WHERE n.pool_id = $1 AND n.kind = $2 AND n.value = $3"
    );
    BY_TWO = by_any!("n.kind = $2 AND n.value = $3 OR n.kind = $4 AND n.value = $5");
    BY_THREE = by_any!("n.kind = $2 AND n.value = $3 OR n.kind = $4 AND n.value = $5 OR n.kind = $6 AND n.value = $7");
    BY_FOUR = by_any!(
        "n.kind = $2 AND n.value = $3 OR n.kind = $4 AND n.value = $5 OR n.kind = $6 AND n.value = $7 OR n.kind = $8 AND n.value = $9"
    );
    INSERT = "INSERT INTO user_names (pool_id, kind, value, sub) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    DELETE = "DELETE FROM user_names WHERE pool_id = $1 AND kind = $2 AND value = $3 AND sub = $4";
}

/// By the number of names that are looked for.
static BY_ANY: [&Statement; 4] = [&BY_ONE, &BY_TWO, &BY_THREE, &BY_FOUR];

/// The user that signs in with this name.
///
/// # Errors
/// When the database fails.
pub async fn by_name(store: &Store, pool_id: &str, name: &Name) -> Result<Option<User>, Error> {
    store
        .one(
            &BY_ONE,
            values![pool_id, name.kind.as_str(), &name.value],
            read,
        )
        .await
}

/// The users that sign in with any of these names, each once, in no particular order.
///
/// # Errors
/// When the database fails.
pub async fn by_any(store: &Store, pool_id: &str, names: &[Name]) -> Result<Vec<User>, Error> {
    let mut found: Vec<User> = Vec::new();
    for some in names.chunks(BY_ANY.len()) {
        let Some(statement) = some
            .len()
            .checked_sub(1)
            .and_then(|index| BY_ANY.get(index))
        else {
            break;
        };
        let mut params = values![pool_id];
        params.extend(
            some.iter()
                .flat_map(|name| values![name.kind.as_str(), &name.value]),
        );
        for user in store.all(statement, params, read).await? {
            if !found.iter().any(|known| known.sub == user.sub) {
                found.push(user);
            }
        }
    }
    Ok(found)
}

/// Gives names to a user; each conflicts as the text of its kind when it is taken.
pub(crate) fn insert<'a>(batch: &mut Batch, user: &User, names: impl Iterator<Item = &'a Name>) {
    for name in names {
        let kind = name.kind.as_str();
        batch.one(
            kind,
            &INSERT,
            values![&user.pool_id, kind, &name.value, &user.sub],
        );
    }
}

/// Takes names from a user.
pub(crate) fn delete<'a>(batch: &mut Batch, user: &User, names: impl Iterator<Item = &'a Name>) {
    for name in names {
        batch.any(
            &DELETE,
            values![&user.pool_id, name.kind.as_str(), &name.value, &user.sub],
        );
    }
}

/// The names as they stand in the row of their user, where they save a second query.
pub(crate) fn to_json(names: &BTreeSet<Name>) -> Option<String> {
    let pairs: Vec<_> = names
        .iter()
        .map(|name| (name.kind.as_str(), &name.value))
        .collect();
    serde_json::to_string(&pairs).ok()
}

pub(crate) fn from_json(text: &str) -> Result<BTreeSet<Name>, Error> {
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
