//! Reduces a full API model to what code is made from: no documentation, only the operations that are served.

use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::path::Path;

/// The IAM operations that Cognate serves: roles, users, access keys and their policies.
const IAM_OPERATIONS: &[&str] = &[
    "AttachRolePolicy",
    "AttachUserPolicy",
    "CreateAccessKey",
    "CreatePolicy",
    "CreatePolicyVersion",
    "CreateRole",
    "CreateUser",
    "DeleteAccessKey",
    "DeletePolicy",
    "DeletePolicyVersion",
    "DeleteRole",
    "DeleteRolePermissionsBoundary",
    "DeleteRolePolicy",
    "DeleteUser",
    "DeleteUserPermissionsBoundary",
    "DeleteUserPolicy",
    "DetachRolePolicy",
    "DetachUserPolicy",
    "GetPolicy",
    "GetPolicyVersion",
    "GetRole",
    "GetRolePolicy",
    "GetUser",
    "GetUserPolicy",
    "ListAccessKeys",
    "ListAttachedRolePolicies",
    "ListAttachedUserPolicies",
    "ListGroupsForUser",
    "ListInstanceProfilesForRole",
    "ListPolicies",
    "ListPolicyVersions",
    "ListRolePolicies",
    "ListRoles",
    "ListUserPolicies",
    "ListUsers",
    "PutRolePermissionsBoundary",
    "PutRolePolicy",
    "PutUserPermissionsBoundary",
    "PutUserPolicy",
    "SetDefaultPolicyVersion",
    "TagPolicy",
    "TagRole",
    "TagUser",
    "UntagPolicy",
    "UntagRole",
    "UntagUser",
    "UpdateAccessKey",
    "UpdateAssumeRolePolicy",
    "UpdateRole",
    "UpdateRoleDescription",
];

/// Writes `models/NAME.json` from the full model in `file`.
pub(crate) fn reduce(file: &Path, root: &Path, name: &str) -> Result<String, String> {
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let mut model: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    strip(&mut model);
    let object = model.as_object_mut().ok_or("a model is a JSON object")?;
    if name == "iam"
        && let Some(Value::Object(operations)) = object.get_mut("operations")
    {
        operations.retain(|operation, _| IAM_OPERATIONS.contains(&operation.as_str()));
    }
    keep_reachable(object)?;
    let mut pretty = serde_json::to_string_pretty(&model).map_err(|error| error.to_string())?;
    pretty.push('\n');
    let target = root.join("models").join(format!("{name}.json"));
    std::fs::write(&target, pretty).map_err(|error| error.to_string())?;
    Ok(format!("wrote models/{name}.json"))
}

/// Takes the documentation out, at every depth; a member may itself be called `documentation`, but no shape here has one.
fn strip(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for key in ["documentation", "deprecatedMessage", "deprecatedSince"] {
                if map.get(key).is_some_and(Value::is_string) {
                    map.remove(key);
                }
            }
            map.values_mut().for_each(strip);
        }
        Value::Array(list) => list.iter_mut().for_each(strip),
        _ => {}
    }
}

/// Drops the shapes that no remaining operation leads to.
fn keep_reachable(model: &mut Map<String, Value>) -> Result<(), String> {
    let shapes = model
        .get("shapes")
        .and_then(Value::as_object)
        .ok_or("a model has shapes")?;
    let operations = model.get("operations").ok_or("a model has operations")?;
    let mut reached = BTreeSet::new();
    let mut waiting = Vec::new();
    references(operations, &mut waiting);
    while let Some(name) = waiting.pop() {
        if reached.insert(name.clone())
            && let Some(shape) = shapes.get(&name)
        {
            references(shape, &mut waiting);
        }
    }
    if let Some(Value::Object(shapes)) = model.get_mut("shapes") {
        shapes.retain(|name, _| reached.contains(name));
    }
    Ok(())
}

/// Collects the names of the shapes that `value` refers to.
fn references(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(name)) = map.get("shape") {
                into.push(name.clone());
            }
            map.values().for_each(|inner| references(inner, into));
        }
        Value::Array(list) => list.iter().for_each(|inner| references(inner, into)),
        _ => {}
    }
}
