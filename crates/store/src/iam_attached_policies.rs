//! Which managed policies are attached to which role or user.

use crate::{Batch, Error, Store, iam_owner::Owner, statement::statements, value::values};

statements! {
    LIST = "SELECT policy_arn FROM iam_attached_policies WHERE owner_kind = $1 AND owner = $2 AND policy_arn > $3 ORDER BY policy_arn LIMIT $4";
    ATTACH = "INSERT INTO iam_attached_policies (owner_kind, owner, policy_arn) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    DETACH = "DELETE FROM iam_attached_policies WHERE owner_kind = $1 AND owner = $2 AND policy_arn = $3";
    DETACH_ALL = "DELETE FROM iam_attached_policies WHERE owner_kind = $1 AND owner = $2";
}

/// The ARNs of the policies that are attached to the owner, in their order, behind `after`.
///
/// # Errors
/// When the database fails.
pub async fn list(
    store: &Store,
    owner: Owner<'_>,
    after: Option<&str>,
    limit: u32,
) -> Result<Vec<String>, Error> {
    let params = values![owner.kind.as_str(), owner.id, after.unwrap_or(""), limit];
    store.all(&LIST, params, |mut row| row.text(0)).await
}

/// Attaches a policy, unless it is attached already.
pub fn attach(batch: &mut Batch, owner: Owner<'_>, policy_arn: &str) {
    batch.any(&ATTACH, values![owner.kind.as_str(), owner.id, policy_arn]);
}

/// Detaches a policy; conflicts as `attachment` when it is not attached.
pub fn detach(batch: &mut Batch, owner: Owner<'_>, policy_arn: &str) {
    batch.one(
        "attachment",
        &DETACH,
        values![owner.kind.as_str(), owner.id, policy_arn],
    );
}

pub(crate) fn detach_all(batch: &mut Batch, owner: Owner<'_>) {
    batch.any(&DETACH_ALL, values![owner.kind.as_str(), owner.id]);
}
