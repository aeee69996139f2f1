//! Tags of roles, users and policies.

use crate::policy::ConditionContext;
use std::collections::BTreeMap;
use wire::ApiResult;
use wire::iam::{Tag, error};

/// Tags per entity (IAM quotas).
const MAX_TAGS: usize = 50;

/// Reads the tags of a request. Keys are unique without regard to case, because policies compare them so.
pub(crate) fn read(tags: Option<&[Tag]>) -> ApiResult<BTreeMap<String, String>> {
    let tags = tags.unwrap_or_default();
    if tags.len() > MAX_TAGS {
        return Err(error::limit_exceeded(format!(
            "Cannot exceed quota for TagsPerResource: {MAX_TAGS}"
        )));
    }
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
