//! What users sign in with. A name belongs to one user of its pool; the database itself sees to that. A user name and a
//! preferred user name are one kind to it, so that the same text cannot become the one and the other of two users.

use std::collections::BTreeMap;

use crate::{
    Batch, Error, Store,
    statement::{Statement, statements},
    user::{Name, NameKind, User, columns, read},
    value::values,
};

/// Who has none of the names is read as the user of no pool (`0010_nobody.sql`). The attack: PostgreSQL answers an empty
/// result so much sooner that one question tells whether a user exists (threat 31).
macro_rules! by_any {
    ($condition:literal) => {
        concat!(
            "SELECT ",
            columns!(),
            " FROM (SELECT 1) one LEFT JOIN user_names n ON n.pool_id = $1 AND (",
            $condition,
            ") JOIN users u ON u.pool_id = CASE WHEN n.sub IS NULL THEN '' ELSE $1 END AND u.sub = COALESCE(n.sub, '')"
        )
    };
}

statements! {
    BY_ONE = by_any!("n.kind = $2 AND n.value = $3");
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
                .flat_map(|name| values![stored_kind(name), &name.value]),
        );
        for user in store.all(statement, params, read).await? {
            let is_somebody = !user.sub.is_empty();
            let meant = is_somebody && some.iter().any(|name| user.names.contains(name));
            if meant && !found.iter().any(|known| known.sub == user.sub) {
                found.push(user);
            }
        }
    }
    Ok(found)
}

/// The rows of a user's names: kind and value, with what each conflicts as.
type Rows<'a> = BTreeMap<(&'static str, &'a str), &'static str>;

/// Gives `user` its names in the place of those that it had `before`; each conflicts as the text of its kind when it is
/// taken.
pub(crate) fn replace(batch: &mut Batch, user: &User, before: Option<&User>) {
    let (old, new) = (before.map(rows).unwrap_or_default(), rows(user));
    for (kind, value) in old.keys().filter(|row| !new.contains_key(*row)) {
        batch.any(&DELETE, values![&user.pool_id, *kind, *value, &user.sub]);
    }
    for ((kind, value), label) in new.iter().filter(|(row, _)| !old.contains_key(*row)) {
        batch.one(
            label,
            &INSERT,
            values![&user.pool_id, *kind, *value, &user.sub],
        );
    }
}

/// Takes all names from a user.
pub(crate) fn delete(batch: &mut Batch, user: &User) {
    for (kind, value) in rows(user).into_keys() {
        batch.any(&DELETE, values![&user.pool_id, kind, value, &user.sub]);
    }
}

fn rows(user: &User) -> Rows<'_> {
    let mut rows = Rows::new();
    for name in &user.names {
        rows.entry((stored_kind(name), name.value.as_str()))
            .or_insert(name.kind.as_str());
    }
    rows
}

fn stored_kind(name: &Name) -> &'static str {
    match name.kind {
        NameKind::PreferredUsername => NameKind::Username.as_str(),
        kind => kind.as_str(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[tokio::test]
    async fn t31_looking_for_nobody_reads_a_user() {
        let store = Store::open(&"sqlite::memory:".parse().unwrap())
            .await
            .unwrap();
        let name = |text: &str| Name::new(NameKind::Username, text);
        for (statement, count) in BY_ANY.into_iter().zip(1..) {
            let mut params = values!["p"];
            for _ in 0..count {
                params.extend(values!["username", "nobody"]);
            }
            let read = store.all(statement, params, read).await.unwrap();
            assert_eq!(read.len(), 1, "{}", statement.text());
            // The user that is read is nobody's, whatever the name.
            for user in read {
                for of_nobody in user.names {
                    for pool in ["p", ""] {
                        let found = by_any(&store, pool, std::slice::from_ref(&of_nobody)).await;
                        assert!(found.unwrap().is_empty(), "{pool} {of_nobody:?}");
                    }
                }
            }
        }
        assert!(by_any(&store, "p", &[name("")]).await.unwrap().is_empty());
    }
}
