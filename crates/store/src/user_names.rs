//! What users sign in with. A name belongs to one user of its pool; the database itself sees to that.

use crate::{
    Batch, Error, Store,
    statement::{Statement, statements},
    user::{Name, User, columns, read},
    value::values,
};

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
