//! The schema, brought up to date in numbered steps. All missing steps are one transaction.

use deadpool_postgres::Client;
use rusqlite::{Connection, TransactionBehavior};

use crate::{dialect, error::Error};

/// A step of the schema; its number is its place in the list, counted from one.
struct Migration {
    name: &'static str,
    sqlite: &'static str,
    /// `None` where the step for SQLite serves, its types translated.
    postgres: Option<&'static str>,
}

macro_rules! shared {
    ($name:literal) => {
        Migration {
            name: $name,
            sqlite: include_str!(concat!("../../../migrations/", $name, ".sql")),
            postgres: None,
        }
    };
}

const MIGRATIONS: &[Migration] = &[
    shared!("0001_settings"),
    shared!("0002_user_pools"),
    shared!("0003_users"),
    shared!("0004_sign_in"),
    shared!("0005_identity_pools"),
    shared!("0006_iam"),
    shared!("0007_deleted_pools"),
    shared!("0008_preferred_usernames"),
    shared!("0009_password_forms"),
    shared!("0010_nobody"),
    shared!("0011_used_codes"),
    shared!("0012_jobs"),
];

const BOOKKEEPING: &str = "
    CREATE TABLE IF NOT EXISTS schema_migrations (number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS schema_lock (id BIGINT NOT NULL PRIMARY KEY);
";
const LOCK_ROW: &str = "INSERT INTO schema_lock (id) VALUES (1) ON CONFLICT DO NOTHING";
const LOCK: &str = "SELECT id FROM schema_lock WHERE id = 1 FOR UPDATE";
const APPLIED: &str = "SELECT COUNT(*), COALESCE(MAX(number), 0) FROM schema_migrations";
const RECORD: &str = "INSERT INTO schema_migrations (number, name) VALUES ($1, $2)";

/// How often the bookkeeping is created again: PostgreSQL lets two creators of one table collide.
const ATTEMPTS: u32 = 5;

/// Applies what is missing on SQLite, where the transaction itself is the lock.
pub(crate) fn sqlite(connection: &mut Connection) -> Result<u32, Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(BOOKKEEPING)?;
    let applied = transaction.query_row(APPLIED, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut count = 0;
    for (number, migration) in missing(applied)? {
        transaction
            .execute_batch(migration.sqlite)
            .map_err(|error| failed(migration, &error))?;
        transaction.execute(&dialect::for_sqlite(RECORD), (number, migration.name))?;
        count += 1;
    }
    transaction.commit()?;
    Ok(count)
}

/// Applies what is missing on PostgreSQL. Nodes that start together queue for the row of the lock.
pub(crate) async fn postgres(client: &mut Client) -> Result<u32, Error> {
    let mut attempt = 1;
    while let Err(error) = client
        .batch_execute(&dialect::schema_for_postgres(BOOKKEEPING))
        .await
    {
        if error.as_db_error().is_none() || attempt == ATTEMPTS {
            return Err(error.into());
        }
        attempt += 1;
    }
    client.execute(LOCK_ROW, &[]).await?;
    let transaction = client.transaction().await?;
    transaction.query_one(LOCK, &[]).await?;
    let applied = transaction.query_one(APPLIED, &[]).await?;
    let mut count = 0;
    for (number, migration) in missing((applied.try_get(0)?, applied.try_get(1)?))? {
        let schema = match migration.postgres {
            Some(schema) => schema.to_owned(),
            None => dialect::schema_for_postgres(migration.sqlite),
        };
        transaction
            .batch_execute(&schema)
            .await
            .map_err(|error| failed(migration, &Error::from(error)))?;
        transaction
            .execute(RECORD, &[&number, &migration.name])
            .await?;
        count += 1;
    }
    transaction.commit().await?;
    Ok(count)
}

fn failed(migration: &Migration, error: &impl std::fmt::Display) -> Error {
    Error::Migration(format!("migration {}: {error}", migration.name))
}

/// The steps behind the ones that are applied, given their count and their highest number.
fn missing(
    (count, highest): (i64, i64),
) -> Result<impl Iterator<Item = (i64, &'static Migration)>, Error> {
    if count != highest {
        return Err(Error::Migration(format!(
            "its table schema_migrations is damaged ({count} rows, the highest number is {highest}): restore a backup"
        )));
    }
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    if highest > known {
        return Err(Error::Migration(format!(
            "a newer version of cognate has changed it (it is at step {highest}, and this version knows {known}): start that version, or restore a backup from before it"
        )));
    }
    Ok((1..)
        .zip(MIGRATIONS)
        .filter(move |(number, _)| *number > highest))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_names_are_numbered_as_the_list_is() {
        for (number, migration) in (1..).zip(MIGRATIONS) {
            assert!(
                migration.name.starts_with(&format!("{number:04}_")),
                "{}",
                migration.name
            );
        }
    }

    #[test]
    fn a_newer_database_is_left_alone() {
        let mut connection = Connection::open_in_memory().unwrap();
        assert_eq!(
            usize::try_from(sqlite(&mut connection).unwrap()).unwrap(),
            MIGRATIONS.len()
        );
        assert_eq!(sqlite(&mut connection).unwrap(), 0);
        let next = i64::try_from(MIGRATIONS.len()).unwrap() + 1;
        connection
            .execute("INSERT INTO schema_migrations VALUES (?1, 'x')", [next])
            .unwrap();
        assert!(
            sqlite(&mut connection)
                .unwrap_err()
                .to_string()
                .contains("newer version of cognate")
        );
    }
}
