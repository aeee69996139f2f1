//! What user pools and identity pools have in common: two tables of the same shape.

use crate::{
    Batch, Error, Store, deleted_pools,
    error::Conflict,
    statement::Statement,
    value::{Row, values},
};

/// A pool: what it is found by, and its configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pool {
    /// The pool's id, such as `eu-west-1_Ab3dEf6hI` for a user pool; a region, a colon and a UUID for an identity pool.
    pub id: String,
    /// The name that an administrator gave it.
    pub name: String,
    /// The configuration, a document of `user-pools` or `identity-pools`.
    pub document: String,
    /// When it was created.
    pub created_at: i64,
    /// When it was last changed.
    pub modified_at: i64,
    /// Counts the changes.
    pub version: i64,
}

/// The statements on one of the tables.
pub(crate) struct Table {
    /// The label of the conflict when an id is taken, or when there is no pool to delete.
    pub(crate) label: &'static str,
    pub(crate) get: &'static Statement,
    pub(crate) list: &'static Statement,
    pub(crate) insert: &'static Statement,
    pub(crate) update: &'static Statement,
    pub(crate) delete: &'static Statement,
}

/// Writes the statements of a table of pools, and names them together `TABLE`.
macro_rules! table {
    ($table:literal, $label:literal) => {
        crate::statement::statements! {
            GET = concat!("SELECT id, name, document, created_at, modified_at, version FROM ", $table, " WHERE id = $1");
            LIST = concat!("SELECT id, name, document, created_at, modified_at, version FROM ", $table, " WHERE id > $1 ORDER BY id LIMIT $2");
            INSERT = concat!("INSERT INTO ", $table, " (id, name, document, created_at, modified_at, version) \
                VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING");
            UPDATE = concat!("UPDATE ", $table, " SET name = $3, document = $4, modified_at = $5, version = version + 1 \
                WHERE id = $1 AND version = $2");
            DELETE = concat!("DELETE FROM ", $table, " WHERE id = $1");
        }
        static TABLE: $crate::pools::Table = $crate::pools::Table {
            label: $label,
            get: &GET,
            list: &LIST,
            insert: &INSERT,
            update: &UPDATE,
            delete: &DELETE,
        };
    };
}
pub(crate) use table;

impl Table {
    pub(crate) async fn get(&self, store: &Store, id: &str) -> Result<Option<Pool>, Error> {
        store.one(self.get, values![id], read).await
    }

    pub(crate) async fn list(
        &self,
        store: &Store,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Pool>, Error> {
        store
            .all(self.list, values![after.unwrap_or(""), limit], read)
            .await
    }

    pub(crate) fn insert(&self, batch: &mut Batch, pool: &Pool) {
        let Pool {
            id,
            name,
            document,
            created_at,
            modified_at,
            version,
        } = pool;
        batch.one(
            self.label,
            self.insert,
            values![id, name, document, *created_at, *modified_at, *version],
        );
    }

    pub(crate) fn update(&self, batch: &mut Batch, pool: &Pool) {
        let Pool {
            id,
            name,
            document,
            created_at: _,
            modified_at,
            version,
        } = pool;
        batch.one(
            Conflict::VERSION,
            self.update,
            values![id, *version, name, document, *modified_at],
        );
    }

    /// Deletes the pool's row; everything else in it is left to [`crate::deleted_pools`].
    pub(crate) fn delete(&self, batch: &mut Batch, id: &str, at: i64) {
        batch.one(self.label, self.delete, values![id]);
        deleted_pools::mark(batch, id, at);
    }
}

fn read(mut row: Row) -> Result<Pool, Error> {
    Ok(Pool {
        id: row.text(0)?,
        name: row.text(1)?,
        document: row.text(2)?,
        created_at: row.integer(3)?,
        modified_at: row.integer(4)?,
        version: row.integer(5)?,
    })
}
