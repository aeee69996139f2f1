//! Tags of roles, users and policies.

use crate::owner::{Entity, Kind};
use crate::policy::ConditionContext;
use context::{Context, WriteError};
use std::collections::{BTreeMap, BTreeSet};
use store::Batch;
use wire::ApiResult;
use wire::iam::{Tag, error};
use wire::operation::RequestTag;

/// Tags per entity (IAM quotas).
const MAX_TAGS: usize = 50;

/// Reads the tags of a request. Keys are unique without regard to case, because policies compare them so.
pub(crate) fn read(tags: Option<&[Tag]>) -> ApiResult<BTreeMap<String, String>> {
    let tags = tags.unwrap_or_default();
    check_number(tags.len())?;
    if tags.iter().any(|tag| context::tags::is_reserved(&tag.key)) {
        return Err(error::invalid_input(
            "System tags cannot be added/updated by requester",
        ));
    }
    context::tags::check_keys(tags.iter().map(|tag| tag.key.as_str()))
        .map_err(error::invalid_input)?;
    Ok(tags
        .iter()
        .map(|tag| (tag.key.clone(), tag.value.clone()))
        .collect())
}

/// What is said of too many tags has not been seen at AWS, only the form in which it says so of other quotas.
fn check_number(tags: usize) -> ApiResult<()> {
    if tags > MAX_TAGS {
        return Err(error::limit_exceeded(format!(
            "Cannot exceed quota for TagsPerResource: {MAX_TAGS}"
        )));
    }
    Ok(())
}

/// Changes the tags of a role or a user. Their keys are the same in every case (IAM user guide, "Rules for tagging").
pub(crate) async fn change_owner(
    cx: &Context,
    kind: Kind,
    name: &str,
    change: impl Fn(&mut BTreeMap<String, String>) -> ApiResult<()>,
) -> ApiResult<()> {
    let entity = cx
        .store
        .rewrite(async || {
            let mut entity = Entity::require(cx, kind, name).await?;
            entity.change_tags(&change)?;
            let mut batch = Batch::new();
            entity.update(&mut batch);
            Ok::<_, WriteError>((batch, entity))
        })
        .await?;
    entity.forget(cx);
    Ok(())
}

/// Adds tags to those that are there. A key that is there in another case is replaced, as AWS does it for roles and users.
/// For policies AWS keeps both; here too one takes the other's place, because conditions do not tell them apart.
pub(crate) fn add(
    present: &mut BTreeMap<String, String>,
    given: &BTreeMap<String, String>,
) -> ApiResult<()> {
    remove(present, given.keys());
    present.extend(given.clone());
    check_number(present.len())
}

/// Takes tags away, in whatever case their keys are given.
pub(crate) fn remove<'a>(
    present: &mut BTreeMap<String, String>,
    keys: impl IntoIterator<Item = &'a String>,
) {
    let folded: BTreeSet<String> = keys.into_iter().map(|key| key.to_lowercase()).collect();
    present.retain(|key, _| !folded.contains(&key.to_lowercase()));
}

/// The keys among `present` that a request means and spells in another case. The attack: to change or take away
/// `Environment` as `environment`, where a policy forbids the first in `aws:TagKeys`, which compares with regard to case
/// (threat 45).
pub(crate) fn meant(present: &BTreeMap<String, String>, given: &[RequestTag]) -> Vec<RequestTag> {
    let folded: BTreeSet<String> = given.iter().map(|(key, _)| key.to_lowercase()).collect();
    let spelled = |key: &String| given.iter().any(|(given, _)| given == key);
    present
        .keys()
        .filter(|key| folded.contains(&key.to_lowercase()) && !spelled(key))
        .map(|key| (key.clone(), None))
        .collect()
}

/// The tags as answers show them; none at all when there are none.
pub(crate) fn shape(tags: &BTreeMap<String, String>) -> Option<Vec<Tag>> {
    if tags.is_empty() {
        return None;
    }
    Some(
        tags.iter()
            .map(|(key, value)| Tag {
                key: key.clone(),
                value: value.clone(),
            })
            .collect(),
    )
}

/// The condition keys of a request that brings tags, or takes away those whose values are not given.
pub(crate) fn fill_request<'a>(
    conditions: &mut ConditionContext,
    tags: impl IntoIterator<Item = (&'a String, Option<&'a String>)>,
) {
    let mut keys = Vec::new();
    for (key, value) in tags {
        keys.push(key.clone());
        if let Some(value) = value {
            conditions.add(&format!("aws:RequestTag/{key}"), value.as_str());
        }
    }
    if !keys.is_empty() {
        conditions.insert_many("aws:TagKeys", keys);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::{read, shape};
    use wire::iam::Tag;

    fn tag(key: &str, value: &str) -> Tag {
        Tag {
            key: key.to_owned(),
            value: value.to_owned(),
        }
    }

    #[test]
    fn keys_are_unique_without_case() {
        let tags = read(Some(&[tag("a", "1"), tag("b", "2")])).unwrap();
        assert_eq!(shape(&tags).unwrap().len(), 2);
        assert_eq!(
            read(Some(&[tag("a", "1"), tag("A", "2")]))
                .err()
                .unwrap()
                .code,
            "InvalidInput"
        );
        assert_eq!(
            read(Some(&[tag("AWS:x", "1")])).err().unwrap().code,
            "InvalidInput"
        );
        assert!(shape(&read(None).unwrap()).is_none());
    }
}
