//! Policies that belong to one role or user.

use crate::{
    Batch, Error, Store,
    iam_owner::Owner,
    statement::statements,
    value::{Row, values},
};

/// A policy that is part of its owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlinePolicy {
    /// The name, unique within the owner.
    pub name: String,
    /// The policy document.
    pub document: String,
}

statements! {
    GET = "SELECT name, document FROM iam_inline_policies WHERE owner_kind = $1 AND owner = $2 AND name = $3";
    LIST = "SELECT name, document FROM iam_inline_policies WHERE owner_kind = $1 AND owner = $2 AND name > $3 ORDER BY name LIMIT $4";
    PUT = "INSERT INTO iam_inline_policies (owner_kind, owner, name, document) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (owner_kind, owner, name) DO UPDATE SET document = excluded.document";
    DELETE = "DELETE FROM iam_inline_policies WHERE owner_kind = $1 AND owner = $2 AND name = $3";
    DELETE_ALL = "DELETE FROM iam_inline_policies WHERE owner_kind = $1 AND owner = $2";
}

/// The owner's policy with this name.
///
/// # Errors
/// When the database fails.
pub async fn get(
    store: &Store,
    owner: Owner<'_>,
    name: &str,
) -> Result<Option<InlinePolicy>, Error> {
    store
        .one(&GET, values![owner.kind.as_str(), owner.id, name], read)
        .await
}

/// The owner's policies in the order of their names, behind `after`.
///
/// # Errors
/// When the database fails.
pub async fn list(
    store: &Store,
    owner: Owner<'_>,
    after: Option<&str>,
    limit: u32,
) -> Result<Vec<InlinePolicy>, Error> {
    store
        .all(
            &LIST,
            values![owner.kind.as_str(), owner.id, after.unwrap_or(""), limit],
            read,
        )
        .await
}

/// Creates the policy, or replaces the one with its name.
pub fn put(batch: &mut Batch, owner: Owner<'_>, policy: &InlinePolicy) {
    batch.any(
        &PUT,
        values![
            owner.kind.as_str(),
            owner.id,
            &policy.name,
            &policy.document
        ],
    );
}

/// Deletes the policy; conflicts as `inline_policy` when there is none.
pub fn delete(batch: &mut Batch, owner: Owner<'_>, name: &str) {
    batch.one(
        "inline_policy",
        &DELETE,
        values![owner.kind.as_str(), owner.id, name],
    );
}

pub(crate) fn delete_all(batch: &mut Batch, owner: Owner<'_>) {
    batch.any(&DELETE_ALL, values![owner.kind.as_str(), owner.id]);
}

fn read(mut row: Row) -> Result<InlinePolicy, Error> {
    Ok(InlinePolicy {
        name: row.text(0)?,
        document: row.text(1)?,
    })
}
