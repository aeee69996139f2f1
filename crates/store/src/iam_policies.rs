//! Managed policies.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    statement::statements,
    value::{Row, values},
};

/// A managed policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IamPolicy {
    /// The policy's ARN.
    pub arn: String,
    /// The name, in the case that it was created with; it is unique without regard to case.
    pub name: String,
    /// The path, from `/` to `/`.
    pub path: String,
    /// The unique id, `ANPA…`.
    pub id: String,
    /// The versions and which is the default, a document of `iam`.
    pub document: String,
    /// When it was created.
    pub created_at: i64,
    /// Counts the changes.
    pub version: i64,
    /// To how many roles and users it is attached; read, never written.
    pub attachment_count: i64,
}

macro_rules! select {
    () => {
        "SELECT p.arn, p.name, p.path, p.id, p.document, p.created_at, p.version, \
         (SELECT COUNT(*) FROM iam_attached_policies a WHERE a.policy_arn = p.arn) FROM iam_policies p"
    };
}

statements! {
    GET = concat!(select!(), " WHERE p.arn = $1");
    LIST = concat!(select!(), " WHERE p.name_key > $1 AND substr(p.path, 1, $2) = $3 ORDER BY p.name_key LIMIT $4");
    INSERT = "INSERT INTO iam_policies (arn, name_key, name, path, id, document, created_at, version) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE iam_policies SET document = $4, version = version + 1 WHERE arn = $1 AND id = $2 AND version = $3";
    DELETE = "DELETE FROM iam_policies WHERE arn = $1 AND id = $2 AND version = $3";
}

/// The policy with this ARN.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, arn: &str) -> Result<Option<IamPolicy>, Error> {
    store.one(&GET, values![arn], read).await
}

/// The policies whose path begins with `path_prefix`, in the order of their names, behind the one named `after`.
///
/// # Errors
/// When the database fails.
pub async fn list(
    store: &Store,
    path_prefix: &str,
    after: Option<&str>,
    limit: u32,
) -> Result<Vec<IamPolicy>, Error> {
    let after = after.unwrap_or("").to_lowercase();
    let length = i32::try_from(path_prefix.chars().count()).unwrap_or(i32::MAX);
    store
        .all(&LIST, values![after, length, path_prefix, limit], read)
        .await
}

/// Creates a policy; conflicts as `name` when its name or its ARN is taken.
pub fn insert(batch: &mut Batch, policy: &IamPolicy) {
    let IamPolicy {
        arn,
        name,
        path,
        id,
        document,
        created_at,
        version,
        attachment_count: _,
    } = policy;
    batch.one(
        "name",
        &INSERT,
        values![
            arn,
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

/// Rewrites a policy's document; conflicts as `version` when it is not the one that was read.
pub fn update(batch: &mut Batch, policy: &IamPolicy) {
    batch.one(
        Conflict::VERSION,
        &UPDATE,
        values![&policy.arn, &policy.id, policy.version, &policy.document],
    );
}

/// Deletes a policy, and leaves its attachments; conflicts as `version` when it is not the one that was read.
pub fn delete(batch: &mut Batch, policy: &IamPolicy) {
    batch.one(
        Conflict::VERSION,
        &DELETE,
        values![&policy.arn, &policy.id, policy.version],
    );
}

fn read(mut row: Row) -> Result<IamPolicy, Error> {
    Ok(IamPolicy {
        arn: row.text(0)?,
        name: row.text(1)?,
        path: row.text(2)?,
        id: row.text(3)?,
        document: row.text(4)?,
        created_at: row.integer(5)?,
        version: row.integer(6)?,
        attachment_count: row.integer(7)?,
    })
}
