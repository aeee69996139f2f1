//! Trust policies when they are stored and when they are read.
//!
//! A trust policy names users and roles by ARN, but it means those that exist when it is written: somebody who is
//! deleted and made again under the old name is somebody else. So the unique ids of the moment are stored along, and
//! the policy is evaluated with the ids in place of the ARNs.

use crate::documents;
use crate::policy::{Kind, PolicyDocument};
use context::Context;
use serde_json::Value;
use std::collections::BTreeMap;
use store::{iam_roles, iam_users};
use wire::iam::error;
use wire::{ApiError, ApiResult};

/// Checks a trust policy that a caller has sent; the unique ids of the users and roles that it names.
pub(crate) async fn check(cx: &Context, text: &str) -> ApiResult<BTreeMap<String, String>> {
    documents::parse(text, Kind::Trust)?;
    let mut document: Value = serde_json::from_str(text).map_err(ApiError::internal)?;
    let mut named = Vec::new();
    for_each_principal(&mut document, &mut |arn| named.push(arn.clone()));
    let mut ids = BTreeMap::new();
    for arn in named {
        if let Some((kind, name)) = own_entity(&cx.deployment.account_id, &arn) {
            let id = find(cx, kind, name, &arn)
                .await?
                .ok_or_else(|| invalid(&arn))?;
            ids.insert(arn, id);
        }
    }
    Ok(ids)
}

/// The policy as it is evaluated.
pub(crate) fn compile(text: &str, ids: &BTreeMap<String, String>) -> ApiResult<PolicyDocument> {
    if ids.is_empty() {
        return documents::parse_stored(text, Kind::Trust);
    }
    let mut document: Value = serde_json::from_str(text).map_err(ApiError::internal)?;
    for_each_principal(&mut document, &mut |arn| {
        if let Some(id) = ids.get(arn.as_str()) {
            arn.clone_from(id);
        }
    });
    documents::parse_stored(&document.to_string(), Kind::Trust)
}

/// Visits every text of the `AWS` members of `Principal` and `NotPrincipal`.
fn for_each_principal(document: &mut Value, visit: &mut dyn FnMut(&mut String)) {
    let Some(statements) = document.get_mut("Statement") else {
        return;
    };
    for statement in each(statements) {
        for element in ["Principal", "NotPrincipal"] {
            let Some(principals) = statement
                .get_mut(element)
                .and_then(|element| element.get_mut("AWS"))
            else {
                continue;
            };
            for principal in each(principals) {
                if let Value::String(text) = principal {
                    visit(text);
                }
            }
        }
    }
}

/// The elements of a list; anything else is a list of itself.
fn each(value: &mut Value) -> &mut [Value] {
    match value {
        Value::Array(values) => values,
        other => std::slice::from_mut(other),
    }
}

/// Kind and name in the ARN of a user or a role of this account.
fn own_entity<'a>(account: &str, arn: &'a str) -> Option<(&'static str, &'a str)> {
    let entity = arn
        .strip_prefix("arn:aws:iam::")?
        .strip_prefix(account)?
        .strip_prefix(':')?;
    let (kind, rest) = entity.split_once('/')?;
    let name = rest.rsplit('/').next()?;
    match kind {
        "role" => Some(("role", name)),
        "user" => Some(("user", name)),
        _ => None,
    }
}

async fn find(cx: &Context, kind: &str, name: &str, arn: &str) -> ApiResult<Option<String>> {
    let found = if kind == "role" {
        iam_roles::get(&cx.store, name)
            .await?
            .map(|role| (role.path, role.name, role.id))
    } else {
        iam_users::get(&cx.store, name)
            .await?
            .map(|user| (user.path, user.name, user.id))
    };
    Ok(found.and_then(|(path, name, id)| {
        (cx.deployment.iam_arn(kind, &path, &name) == arn).then_some(id)
    }))
}

fn invalid(arn: &str) -> ApiError {
    error::malformed_policy_document(format!("Invalid principal in policy: \"AWS\":\"{arn}\""))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::{for_each_principal, own_entity};
    use serde_json::json;

    #[test]
    fn principals_are_found_in_every_form() {
        let mut document = json!({"Statement": [
            {"Principal": {"AWS": "a"}},
            {"Principal": {"AWS": ["b", "c"], "Service": "x"}},
            {"NotPrincipal": {"AWS": "d"}},
            {"Principal": "*"},
        ]});
        let mut found = Vec::new();
        for_each_principal(&mut document, &mut |text| {
            found.push(text.clone());
            text.insert(0, '!');
        });
        assert_eq!(found, ["a", "b", "c", "d"]);
        assert_eq!(document["Statement"][1]["Principal"]["AWS"][1], "!c");
        let mut single = json!({"Statement": {"Principal": {"AWS": "e"}}});
        let mut count = 0;
        for_each_principal(&mut single, &mut |_| count += 1);
        assert_eq!(count, 1);
    }

    #[test]
    fn t57_only_entities_of_this_account_are_looked_up() {
        let own = "123456789012";
        assert_eq!(
            own_entity(own, "arn:aws:iam::123456789012:role/a/b"),
            Some(("role", "b"))
        );
        assert_eq!(
            own_entity(own, "arn:aws:iam::123456789012:user/u"),
            Some(("user", "u"))
        );
        assert_eq!(own_entity(own, "arn:aws:iam::123456789012:root"), None);
        assert_eq!(own_entity(own, "arn:aws:iam::210987654321:role/b"), None);
        assert_eq!(own_entity(own, "arn:aws:iam::1234567890123:role/b"), None);
    }
}
