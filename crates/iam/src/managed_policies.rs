//! Managed policies: what the store keeps of them, and what the API shows.

use crate::{documents, policy, tags};
use context::{Context, WriteError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Batch;
use store::iam_policies::{self, IamPolicy};
use wire::iam::{Policy, PolicyVersion, error};
use wire::{ApiError, ApiResult, Timestamp};

/// Versions that a policy may have (IAM quotas).
pub(crate) const MAX_VERSIONS: usize = 5;

/// Parts of an ARN between its colons; the last may have further ones in it (IAM user guide, "ARN format").
const ARN_PARTS: usize = 6;

/// What the `document` column of a managed policy holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ManagedPolicy {
    pub(crate) description: Option<String>,
    /// The versions that exist, oldest first.
    pub(crate) versions: Vec<Version>,
    /// The number of the version that counts.
    pub(crate) default_version: u32,
    /// The number that the next version gets; numbers are not used twice.
    pub(crate) next_version: u32,
    pub(crate) updated_at: i64,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

/// One version of a managed policy.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Version {
    pub(crate) number: u32,
    pub(crate) document: String,
    pub(crate) created_at: i64,
}

impl Version {
    /// `v1`.
    pub(crate) fn id(&self) -> String {
        format!("v{}", self.number)
    }
}

impl ManagedPolicy {
    /// The version of that id.
    pub(crate) fn version(&self, id: &str) -> Option<&Version> {
        self.versions.iter().find(|version| version.id() == id)
    }

    /// The document that counts.
    pub(crate) fn in_force(&self) -> Option<&str> {
        let version = self
            .versions
            .iter()
            .find(|version| version.number == self.default_version)?;
        Some(&version.document)
    }

    /// A version as the API shows it; `with_document` is false in lists.
    pub(crate) fn version_shape(&self, version: &Version, with_document: bool) -> PolicyVersion {
        PolicyVersion {
            create_date: Some(Timestamp(version.created_at)),
            document: with_document.then(|| documents::url_encode(&version.document)),
            is_default_version: Some(version.number == self.default_version),
            version_id: Some(version.id()),
        }
    }
}

/// Refuses a document that is no identity policy, or too long for a managed one.
pub(crate) fn check_document(text: &str) -> ApiResult<()> {
    documents::parse(text, policy::Kind::Identity)?;
    if policy::size(text) > policy::limits::MANAGED {
        return Err(error::limit_exceeded(format!(
            "Cannot exceed quota for PolicySize: {}",
            policy::limits::MANAGED
        )));
    }
    Ok(())
}

/// The text of the version that counts, of the managed policy of that ARN: STS takes session policies by it.
///
/// # Errors
/// A failure of the store.
pub async fn document(cx: &Context, arn: &str) -> ApiResult<Option<String>> {
    let Some(row) = iam_policies::get(&cx.store, arn).await? else {
        return Ok(None);
    };
    Ok(read(&row)?.in_force().map(str::to_owned))
}

/// The tags of the managed policy of that ARN; none for an ARN of anything else, or of a policy that does not exist.
pub(crate) async fn tags(cx: &Context, arn: &str) -> ApiResult<BTreeMap<String, String>> {
    if !(arn.starts_with("arn:aws:iam:") && arn.contains(":policy/")) {
        return Ok(BTreeMap::new());
    }
    match iam_policies::get(&cx.store, arn).await? {
        Some(row) => Ok(read(&row)?.tags),
        None => Ok(BTreeMap::new()),
    }
}

/// Changes the tags of a managed policy.
pub(crate) async fn change_tags(
    cx: &Context,
    arn: &str,
    change: impl Fn(&mut BTreeMap<String, String>) -> ApiResult<()>,
) -> ApiResult<()> {
    cx.store
        .rewrite(async || {
            let (mut policy, mut details) = require(cx, arn).await?;
            change(&mut details.tags)?;
            policy.document = documents::write(&details)?;
            let mut batch = Batch::new();
            iam_policies::update(&mut batch, &policy);
            Ok::<_, WriteError>((batch, ()))
        })
        .await
        .map_err(Into::into)
}

/// Refuses what is no ARN at all, of whatever.
pub(crate) fn check_arn(text: &str) -> ApiResult<()> {
    if text.starts_with("arn:") && text.split(':').count() >= ARN_PARTS {
        return Ok(());
    }
    // Two spaces, as at AWS.
    let text = "Invalid ARN:  Could not be parsed!";
    Err(ApiError::new("ValidationError", 400, text))
}

/// The policy, to be changed.
pub(crate) async fn require(cx: &Context, arn: &str) -> ApiResult<(IamPolicy, ManagedPolicy)> {
    check_arn(arn)?;
    let row = iam_policies::get(&cx.store, arn)
        .await?
        .ok_or_else(|| not_found(arn))?;
    let details = read(&row)?;
    Ok((row, details))
}

/// What is said of a policy that does not exist.
pub(crate) fn not_found(arn: &str) -> ApiError {
    error::no_such_entity(format!("Policy {arn} was not found."))
}

/// What is said of a policy that does not exist and was to be attached.
pub(crate) fn not_attachable(arn: &str) -> ApiError {
    error::no_such_entity(format!("Policy {arn} does not exist or is not attachable."))
}

/// What is said of a version that does not exist.
pub(crate) fn version_not_found(arn: &str, version: &str) -> ApiError {
    error::no_such_entity(format!(
        "Policy {arn} version {version} does not exist or is not attachable."
    ))
}

/// The details of a policy.
pub(crate) fn read(row: &IamPolicy) -> ApiResult<ManagedPolicy> {
    documents::read(&row.document)
}

/// The name at the end of a policy's ARN.
pub(crate) fn name_in_arn(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

/// The path in a policy's ARN, with its slashes.
pub(crate) fn path_in_arn(arn: &str) -> &str {
    let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
    let start = resource.find('/').unwrap_or(resource.len());
    let end = resource.rfind('/').map_or(start, |end| end + 1);
    resource.get(start..end).unwrap_or_default()
}

/// A policy as the API shows it; lists leave out description and tags. `usage` is `boundaries::usage`.
pub(crate) fn shape(
    row: &IamPolicy,
    details: &ManagedPolicy,
    usage: &BTreeMap<String, i32>,
    in_list: bool,
) -> Policy {
    Policy {
        arn: Some(row.arn.clone()),
        attachment_count: Some(i32::try_from(row.attachment_count).unwrap_or(i32::MAX)),
        create_date: Some(Timestamp(row.created_at)),
        default_version_id: Some(format!("v{}", details.default_version)),
        description: if in_list {
            None
        } else {
            details.description.clone()
        },
        is_attachable: Some(true),
        path: Some(row.path.clone()),
        permissions_boundary_usage_count: Some(usage.get(&row.arn).copied().unwrap_or(0)),
        policy_id: Some(row.id.clone()),
        policy_name: Some(row.name.clone()),
        tags: if in_list {
            None
        } else {
            tags::shape(&details.tags)
        },
        update_date: Some(Timestamp(details.updated_at)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::{ManagedPolicy, Version, check_arn, name_in_arn, path_in_arn};
    use std::collections::BTreeMap;

    #[test]
    fn names_and_paths_are_read_from_arns() {
        for (arn, path, name) in [
            ("arn:aws:iam::123456789012:policy/p", "/", "p"),
            ("arn:aws:iam::123456789012:policy/a/b/p", "/a/b/", "p"),
            ("nonsense", "", "nonsense"),
        ] {
            assert_eq!((path_in_arn(arn), name_in_arn(arn)), (path, name));
        }
    }

    #[test]
    fn arns_are_told_from_other_texts() {
        for arn in [
            "arn:aws:iam::123456789012:policy/p",
            "arn:aws:s3:::bucket/a:b",
        ] {
            assert!(check_arn(arn).is_ok(), "{arn}");
        }
        for text in ["", "policy/p", "arn:aws:iam::policy/p", "a:b:c:d:e:f"] {
            assert!(check_arn(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_default_version_counts() {
        let version = |number| Version {
            number,
            document: format!("d{number}"),
            created_at: 0,
        };
        let policy = ManagedPolicy {
            description: None,
            versions: vec![version(1), version(3)],
            default_version: 3,
            next_version: 4,
            updated_at: 0,
            tags: BTreeMap::new(),
        };
        assert_eq!(policy.in_force(), Some("d3"));
        assert!(
            policy.version("v1").is_some()
                && policy.version("v2").is_none()
                && policy.version("3").is_none()
        );
        let shape = policy.version_shape(policy.version("v3").unwrap(), false);
        assert_eq!(
            (shape.is_default_version, shape.document),
            (Some(true), None)
        );
    }
}
