//! What users are listed by. The rows hold the values folded; a value serves any number of users.

use std::collections::BTreeSet;

use crate::{
    Batch, Error, Store,
    dialect::end_of_prefix,
    statement::{Statement, statements},
    user::{User, columns, read},
    value::values,
};

/// The attributes that users can be searched by. Only the username keeps its case.
pub const SEARCHABLE: [&str; 7] = [
    "email",
    "family_name",
    "given_name",
    "name",
    "phone_number",
    "preferred_username",
    "username",
];

/// The most bytes of a value that are searchable: an index of PostgreSQL takes no longer rows than 2,704 bytes.
/// What is longer is found by its beginning and then compared as a whole.
const KEPT: usize = 512;

/// How a value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match<'a> {
    /// The whole value is this.
    Exact(&'a str),
    /// The value begins with this.
    Prefix(&'a str),
}

/// Where a page of a search ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The value of the last user of the page, as it is searched by.
    pub value: String,
    /// The id of the last user of the page.
    pub sub: String,
}

impl Position {
    /// The place of a user in a search by an attribute.
    #[must_use]
    pub fn in_search(user: &User, attribute: &str) -> Self {
        let value = value(user, attribute).map(|value| kept(&value).to_owned());
        Self {
            value: value.unwrap_or_default(),
            sub: user.sub.clone(),
        }
    }

    /// The place of a user in a search by status.
    #[must_use]
    pub fn in_status(user: &User) -> Self {
        Self {
            value: user.status.clone(),
            sub: user.sub.clone(),
        }
    }
}

macro_rules! search {
    ($condition:literal, $order:literal) => {
        concat!(
            "SELECT ",
            columns!(),
            " FROM user_search s JOIN users u ON u.pool_id = s.pool_id AND u.sub = s.sub ",
            "WHERE s.pool_id = $1 AND s.attribute = $2 AND ",
            $condition,
            " ORDER BY ",
            $order
        )
    };
}

macro_rules! by_status {
    ($condition:literal, $order:literal) => {
        concat!(
            "SELECT ",
            columns!(),
            " FROM users u WHERE u.pool_id = $1 AND ",
            $condition,
            " ORDER BY ",
            $order
        )
    };
}

macro_rules! insert {
    ($($row:literal),*) => {
        concat!(
            "INSERT INTO user_search (pool_id, sub, attribute, value) VALUES ($1, $2, $3, $4)",
            $(", ($1, $2, ", $row, ")",)*
            " ON CONFLICT DO NOTHING"
        )
    };
}

statements! {
    EXACT = search!("s.value = $3 AND s.sub > $4", "s.sub LIMIT $5");
    PREFIX = search!("(s.value, s.sub) > ($3, $4) AND s.value < $5", "s.value, s.sub LIMIT $6");
    PREFIX_WITHOUT_END = search!("(s.value, s.sub) > ($3, $4)", "s.value, s.sub LIMIT $5");
    STATUS = by_status!("u.status = $2 AND u.sub > $3", "u.sub LIMIT $4");
    STATUS_PREFIX = by_status!("(u.status, u.sub) > ($2, $3) AND u.status < $4", "u.status, u.sub LIMIT $5");
    STATUS_WITHOUT_END = by_status!("(u.status, u.sub) > ($2, $3)", "u.status, u.sub LIMIT $4");
    INSERT_1 = insert!();
    INSERT_2 = insert!("$5, $6");
    INSERT_3 = insert!("$5, $6", "$7, $8");
    INSERT_4 = insert!("$5, $6", "$7, $8", "$9, $10");
    INSERT_5 = insert!("$5, $6", "$7, $8", "$9, $10", "$11, $12");
    INSERT_6 = insert!("$5, $6", "$7, $8", "$9, $10", "$11, $12", "$13, $14");
    INSERT_7 = insert!("$5, $6", "$7, $8", "$9, $10", "$11, $12", "$13, $14", "$15, $16");
    DELETE = "DELETE FROM user_search WHERE pool_id = $1 AND attribute = $2 AND value = $3 AND sub = $4";
}

/// By the number of rows.
static INSERT: [&Statement; 7] = [
    &INSERT_1, &INSERT_2, &INSERT_3, &INSERT_4, &INSERT_5, &INSERT_6, &INSERT_7,
];

/// The users of a pool whose attribute matches, behind `after`: by id when the whole value is given, otherwise by
/// value and id. An attribute that is not searchable matches nobody.
///
/// # Errors
/// When the database fails.
pub async fn search(
    store: &Store,
    pool_id: &str,
    attribute: &str,
    wanted: Match<'_>,
    after: Option<&Position>,
    limit: u32,
) -> Result<Vec<User>, Error> {
    let folded = match wanted {
        Match::Exact(value) | Match::Prefix(value) => fold(attribute, value),
    };
    let matches = |user: &User| {
        value(user, attribute).is_some_and(|value| match wanted {
            Match::Exact(_) => value == folded,
            Match::Prefix(_) => value.starts_with(&folded),
        })
    };
    let mut found = Vec::new();
    let mut after = after.cloned();
    loop {
        let page = page(
            store,
            pool_id,
            attribute,
            wanted,
            kept(&folded),
            after.as_ref(),
            limit,
        )
        .await?;
        let last = page.len() < limit as usize;
        after = page.last().map(|user| Position::in_search(user, attribute));
        // Users are dropped here only if they share the first 512 bytes of what is looked for and not the rest.
        found.extend(page.into_iter().filter(matches));
        if last || found.len() >= limit as usize {
            found.truncate(limit as usize);
            return Ok(found);
        }
    }
}

async fn page(
    store: &Store,
    pool_id: &str,
    attribute: &str,
    wanted: Match<'_>,
    folded: &str,
    after: Option<&Position>,
    limit: u32,
) -> Result<Vec<User>, Error> {
    // No id is empty, so that the first page begins with the value itself.
    let (value, sub) = after.map_or((folded, ""), |after| (&after.value, &after.sub));
    match wanted {
        Match::Exact(_) => {
            store
                .all(
                    &EXACT,
                    values![pool_id, attribute, folded, sub, limit],
                    read,
                )
                .await
        }
        Match::Prefix(_) => {
            // A position before the range, which only a forged one could be, must not widen it.
            let (value, sub) = (value, sub).max((folded, ""));
            match end_of_prefix(folded) {
                Some(end) => {
                    store
                        .all(
                            &PREFIX,
                            values![pool_id, attribute, value, sub, end, limit],
                            read,
                        )
                        .await
                }
                None => {
                    store
                        .all(
                            &PREFIX_WITHOUT_END,
                            values![pool_id, attribute, value, sub, limit],
                            read,
                        )
                        .await
                }
            }
        }
    }
}

/// The users of a pool whose status matches, behind `after`.
///
/// # Errors
/// When the database fails.
pub async fn list_by_status(
    store: &Store,
    pool_id: &str,
    wanted: Match<'_>,
    after: Option<&Position>,
    limit: u32,
) -> Result<Vec<User>, Error> {
    let sub = after.map_or("", |after| &after.sub);
    match wanted {
        Match::Exact(status) => {
            store
                .all(&STATUS, values![pool_id, status, sub, limit], read)
                .await
        }
        Match::Prefix(prefix) => {
            let (status, sub) = (after.map_or("", |after| &after.value), sub).max((prefix, ""));
            match end_of_prefix(prefix) {
                Some(end) => {
                    store
                        .all(
                            &STATUS_PREFIX,
                            values![pool_id, status, sub, end, limit],
                            read,
                        )
                        .await
                }
                None => {
                    store
                        .all(
                            &STATUS_WITHOUT_END,
                            values![pool_id, status, sub, limit],
                            read,
                        )
                        .await
                }
            }
        }
    }
}

/// What a user is listed by: attributes and the beginnings of their folded values.
pub(crate) fn rows(user: &User) -> BTreeSet<(&'static str, String)> {
    let row = |attribute| Some((attribute, kept(&value(user, attribute)?).to_owned()));
    SEARCHABLE.into_iter().filter_map(row).collect()
}

pub(crate) fn insert(batch: &mut Batch, user: &User, rows: BTreeSet<(&'static str, String)>) {
    let Some(statement) = rows
        .len()
        .checked_sub(1)
        .and_then(|index| INSERT.get(index))
    else {
        return;
    };
    let mut params = values![&user.pool_id, &user.sub];
    params.extend(
        rows.into_iter()
            .flat_map(|(attribute, value)| values![attribute, value]),
    );
    batch.any(statement, params);
}

pub(crate) fn delete<'a>(
    batch: &mut Batch,
    user: &User,
    rows: impl Iterator<Item = &'a (&'static str, String)>,
) {
    for (attribute, value) in rows {
        batch.any(
            &DELETE,
            values![&user.pool_id, *attribute, value, &user.sub],
        );
    }
}

/// The folded value of a user's attribute, whole.
fn value(user: &User, attribute: &str) -> Option<String> {
    let value = if attribute == "username" {
        &user.username
    } else {
        user.attributes.get(attribute)?
    };
    Some(fold(attribute, value))
}

fn fold(attribute: &str, value: &str) -> String {
    if attribute == "username" {
        value.to_owned()
    } else {
        value.to_lowercase()
    }
}

fn kept(value: &str) -> &str {
    value
        .get(..value.floor_char_boundary(KEPT))
        .unwrap_or(value)
}
