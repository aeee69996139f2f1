//! Roles: what the store keeps of them, what the API shows, and what others need to know to act as one.

use crate::policy::PolicyDocument;
use crate::{documents, tags, trust};
use context::Context;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::iam_roles::{self, IamRole};
use wire::iam::{AttachedPermissionsBoundary, PermissionsBoundaryAttachmentType, Role, error};
use wire::{ApiError, ApiResult, Timestamp};

/// How long a session lasts at the most when the role does not say it, in seconds (IAM API reference).
pub const DEFAULT_MAX_SESSION_DURATION: i32 = 3600;

/// The kind under which roles are cached.
const CACHE: &str = "iam.role";

/// What the `document` column of a role holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RoleDocument {
    /// The trust policy, as it was sent.
    pub(crate) trust_policy: String,
    /// The unique ids that the ARNs in the trust policy had when it was stored.
    #[serde(default)]
    pub(crate) trust_principals: BTreeMap<String, String>,
    pub(crate) description: Option<String>,
    pub(crate) max_session_duration: i32,
    /// Kept and shown; there is no console here whose sessions it would bound.
    #[serde(default)]
    pub(crate) max_signin_session_duration: Option<i32>,
    pub(crate) permissions_boundary: Option<String>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

/// A role, ready to be acted as.
#[derive(Clone, Debug)]
pub struct LoadedRole {
    /// Its name, as it was typed when it was made.
    pub name: String,
    /// Its path.
    pub path: String,
    /// Its unique id, `AROA…`.
    pub id: String,
    /// Its ARN.
    pub arn: String,
    /// Who may assume it.
    pub trust: Arc<PolicyDocument>,
    /// How long its sessions may last, in seconds.
    pub max_session_duration: i32,
    /// The ARN of its permissions boundary.
    pub permissions_boundary: Option<String>,
    /// Its tags.
    pub tags: BTreeMap<String, String>,
}

/// Whether a text is the ARN of a role, of whatever account.
#[must_use]
pub fn is_arn(text: &str) -> bool {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", partition, "iam", "", account, resource] = parts.as_slice() else {
        return false;
    };
    let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    let name = resource.strip_prefix("role/").unwrap_or_default();
    !partition.is_empty() && is_account && !name.is_empty() && !name.ends_with('/')
}

/// The role of that ARN. It has to be exactly the role's own: one of another account or path is no role of ours, nor is a
/// bare name (threat 44).
///
/// # Errors
/// A failure of the store.
pub async fn by_arn(cx: &Context, arn: &str) -> ApiResult<Option<Arc<LoadedRole>>> {
    let Some((_, name)) = arn.rsplit_once('/') else {
        return Ok(None);
    };
    let loaded = load(cx, name).await?;
    Ok(loaded.filter(|loaded| loaded.arn == arn))
}

/// The role of that name, in whatever case.
///
/// # Errors
/// A failure of the store.
pub async fn load(cx: &Context, name: &str) -> ApiResult<Option<Arc<LoadedRole>>> {
    let key = name.to_lowercase();
    let now = cx.now();
    if let Some(loaded) = cx.cache.get::<LoadedRole>(CACHE, &key, now) {
        return Ok(Some(loaded));
    }
    let Some(row) = iam_roles::get(&cx.store, name).await? else {
        return Ok(None);
    };
    let loaded = Arc::new(compile(cx, row)?);
    cx.cache.put(CACHE, &key, now, Arc::clone(&loaded));
    Ok(Some(loaded))
}

fn compile(cx: &Context, row: IamRole) -> ApiResult<LoadedRole> {
    let details = read(&row)?;
    let trust = trust::compile(&details.trust_policy, &details.trust_principals)?;
    Ok(LoadedRole {
        arn: cx.deployment.iam_arn("role", &row.path, &row.name),
        trust: Arc::new(trust),
        max_session_duration: details.max_session_duration,
        permissions_boundary: details.permissions_boundary,
        tags: details.tags,
        name: row.name,
        path: row.path,
        id: row.id,
    })
}

/// Drops what this node remembers of a role that it has changed.
pub(crate) fn forget(cx: &Context, name: &str) {
    cx.cache.forget(CACHE, &name.to_lowercase());
}

/// The role, to be changed.
pub(crate) async fn require(cx: &Context, name: &str) -> ApiResult<(IamRole, RoleDocument)> {
    let row = iam_roles::get(&cx.store, name)
        .await?
        .ok_or_else(|| not_found(name))?;
    let details = read(&row)?;
    Ok((row, details))
}

/// What is said of a role that does not exist.
pub(crate) fn not_found(name: &str) -> ApiError {
    error::no_such_entity(format!("The role with name {name} cannot be found."))
}

/// The details of a role.
pub(crate) fn read(row: &IamRole) -> ApiResult<RoleDocument> {
    documents::read(&row.document)
}

/// A role as the API shows it.
pub(crate) fn shape(cx: &Context, row: &IamRole, details: &RoleDocument) -> Role {
    Role {
        arn: cx.deployment.iam_arn("role", &row.path, &row.name),
        assume_role_policy_document: Some(documents::url_encode(&details.trust_policy)),
        create_date: Timestamp(row.created_at),
        description: details.description.clone(),
        max_session_duration: Some(details.max_session_duration),
        max_signin_session_duration: details.max_signin_session_duration,
        path: row.path.clone(),
        permissions_boundary: boundary_shape(details.permissions_boundary.as_deref()),
        role_id: row.id.clone(),
        role_last_used: None,
        role_name: row.name.clone(),
        source_role_template: None,
        tags: tags::shape(&details.tags),
    }
}

/// A permissions boundary as the API shows it. The model knows another type, and AWS answers this one.
pub(crate) fn boundary_shape(arn: Option<&str>) -> Option<AttachedPermissionsBoundary> {
    arn.map(|arn| AttachedPermissionsBoundary {
        permissions_boundary_arn: Some(arn.to_owned()),
        permissions_boundary_type: Some(PermissionsBoundaryAttachmentType::from("Policy")),
    })
}

#[cfg(test)]
mod tests {
    use super::is_arn;

    #[test]
    fn arns_of_roles_are_told_from_other_texts() {
        for arn in [
            "arn:aws:iam::123456789012:role/r",
            "arn:aws-cn:iam::123456789012:role/a/b/r",
        ] {
            assert!(is_arn(arn), "{arn}");
        }
        for text in [
            "r",
            "role/r",
            "",
            "arn:aws:iam::123456789012:user/r",
            "arn:aws:iam::123456789012:role/",
            "arn:aws:iam::123456789012:role/r/",
            "arn:aws:iam::12345678901:role/r",
            "arn:aws:iam:::role/r",
            "arn:aws:iam:us-east-1:123456789012:role/r",
            "arn:aws:sts::123456789012:assumed-role/r/s",
            "arn:aws:iam::123456789012",
        ] {
            assert!(!is_arn(text), "{text}");
        }
    }
}
