//! What roles and users have in common (the user guide calls the two IAM entities): two tables of the same shape.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    iam_attached_policies, iam_inline_policies,
    iam_owner::{Owner, OwnerKind},
    statement::Statement,
    value::{Row, values},
};

/// A role or a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IamEntity {
    /// The name, in the case that it was created with; it is unique without regard to case.
    pub name: String,
    /// The path, from `/` to `/`.
    pub path: String,
    /// The unique id, `AROA…` or `AIDA…`.
    pub id: String,
    /// Everything else, a document of `iam`.
    pub document: String,
    /// When it was created.
    pub created_at: i64,
    /// Counts the changes.
    pub version: i64,
}

/// The statements on one of the tables.
pub(crate) struct Table {
    pub(crate) kind: OwnerKind,
    pub(crate) get: &'static Statement,
    pub(crate) list: &'static Statement,
    pub(crate) insert: &'static Statement,
    pub(crate) update: &'static Statement,
    pub(crate) delete: &'static Statement,
}

/// Writes the statements of a table of IAM entities, and names them together `TABLE`.
macro_rules! table {
    ($table:literal, $kind:expr) => {
        crate::statement::statements! {
            GET = concat!("SELECT name, path, id, document, created_at, version FROM ", $table, " WHERE name_key = $1");
            LIST = concat!("SELECT name, path, id, document, created_at, version FROM ", $table,
                " WHERE name_key > $1 AND substr(path, 1, $2) = $3 ORDER BY name_key LIMIT $4");
            INSERT = concat!("INSERT INTO ", $table, " (name_key, name, path, id, document, created_at, version) \
                VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING");
            UPDATE = concat!("UPDATE ", $table, " SET name = $4, path = $5, document = $6, version = version + 1 \
                WHERE name_key = $1 AND id = $2 AND version = $3");
            DELETE = concat!("DELETE FROM ", $table, " WHERE name_key = $1 AND id = $2 AND version = $3");
        }
        static TABLE: $crate::iam_entities::Table = $crate::iam_entities::Table {
            kind: $kind,
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
    pub(crate) async fn get(&self, store: &Store, name: &str) -> Result<Option<IamEntity>, Error> {
        store
            .one(self.get, values![name.to_lowercase()], read)
            .await
    }

    pub(crate) async fn list(
        &self,
        store: &Store,
        path_prefix: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<IamEntity>, Error> {
        let after = after.unwrap_or("").to_lowercase();
        let length = i32::try_from(path_prefix.chars().count()).unwrap_or(i32::MAX);
        store
            .all(self.list, values![after, length, path_prefix, limit], read)
            .await
    }

    pub(crate) fn insert(&self, batch: &mut Batch, entity: &IamEntity) {
        let IamEntity {
            name,
            path,
            id,
            document,
            created_at,
            version,
        } = entity;
        batch.one(
            "name",
            self.insert,
            values![
                name.to_lowercase(),
                name,
                path,
                id,
                document,
                *created_at,
                *version
            ],
        );
    }

    pub(crate) fn update(&self, batch: &mut Batch, entity: &IamEntity) {
        let IamEntity {
            name,
            path,
            id,
            document,
            created_at: _,
            version,
        } = entity;
        batch.one(
            Conflict::VERSION,
            self.update,
            values![name.to_lowercase(), id, *version, name, path, document],
        );
    }

    /// Deletes the row with the policies that it owns or has attached.
    pub(crate) fn delete(&self, batch: &mut Batch, entity: &IamEntity) {
        batch.one(
            Conflict::VERSION,
            self.delete,
            values![entity.name.to_lowercase(), &entity.id, entity.version],
        );
        let owner = Owner {
            kind: self.kind,
            id: &entity.id,
        };
        iam_inline_policies::delete_all(batch, owner);
        iam_attached_policies::detach_all(batch, owner);
    }
}

fn read(mut row: Row) -> Result<IamEntity, Error> {
    Ok(IamEntity {
        name: row.text(0)?,
        path: row.text(1)?,
        id: row.text(2)?,
        document: row.text(3)?,
        created_at: row.integer(4)?,
        version: row.integer(5)?,
    })
}
