//! The operations: their shapes, who may call them, and which resource a request is about.

use super::{HEADER, names};
use crate::model::{Model, Operation, Shape};
use std::fmt::Write;

/// The members that name a resource, in the order in which they are looked for, and the variant that holds them.
const RESOURCES: &[(&str, &str)] = &[
    ("UserPoolId", "UserPool"),
    ("IdentityPoolId", "IdentityPool"),
    ("ResourceArn", "Arn"),
    ("RoleArn", "Arn"),
    ("RoleName", "Role"),
    ("UserName", "User"),
    ("PolicyArn", "Arn"),
    ("PolicyName", "Policy"),
];

/// The operations whose tags, where they bring some, are all that the resource has afterwards; the models do not say so.
const TAGS_REPLACE: &[&str] = &["UpdateUserPool", "UpdateIdentityPool"];

/// `operation.rs` of one service.
pub(crate) fn generate(model: &Model, module: &str) -> Result<String, String> {
    let mut out = String::from(HEADER);
    out.push_str("//! The operations of the API model.\n\n#[allow(unused_imports)]\nuse crate::operation::{Access, Operation, OperationInfo, RequestTag, Resource, Service};\n\n");
    let metadata = &model.metadata;
    let _ = writeln!(
        out,
        "/// The service as a whole.\npub static SERVICE: Service = Service {{ name: {:?}, version: {:?}, target_prefix: {:?}, namespace: {:?}, operations: &[",
        metadata.endpoint_prefix,
        metadata.api_version,
        metadata.target_prefix.clone().unwrap_or_default(),
        metadata.xml_namespace.clone().unwrap_or_default(),
    );
    for name in model.operations.keys() {
        let _ = write!(out, "{}::INFO,", names::type_name(name));
    }
    out.push_str("] };\n\n");
    for (name, operation) in &model.operations {
        one(model, module, name, operation, &mut out)?;
    }
    Ok(out)
}

fn one(
    model: &Model,
    module: &str,
    name: &str,
    operation: &Operation,
    out: &mut String,
) -> Result<(), String> {
    let empty = Shape::default();
    let input = match &operation.input {
        Some(reference) => model.shape(&reference.shape)?,
        None => &empty,
    };
    let access = match operation.authtype.as_deref() {
        Some("none") if input.required.iter().any(|member| member == "AccessToken") => {
            "AccessToken"
        }
        Some("none") => "Public",
        _ => "Iam",
    };
    let type_of = |reference: &Option<crate::model::Reference>| {
        reference.as_ref().map_or_else(
            || "()".to_owned(),
            |reference| format!("crate::{module}::{}", names::type_name(&reference.shape)),
        )
    };
    let rust = names::type_name(name);
    let _ = writeln!(
        out,
        "/// `{name}`.\npub struct {rust};\n\nimpl Operation for {rust} {{\ntype Input = {};\ntype Output = {};\nconst INFO: &'static OperationInfo = &OperationInfo {{ name: {name:?}, service: {:?}, access: Access::{access}, answers: {}, tags_replace: {} }};\n",
        type_of(&operation.input),
        type_of(&operation.output),
        model.metadata.endpoint_prefix,
        operation.output.is_some(),
        TAGS_REPLACE.contains(&name),
    );
    let found = RESOURCES.iter().find(|(member, _)| {
        input.members.get(*member).is_some_and(|reference| {
            model
                .shapes
                .get(&reference.shape)
                .is_some_and(|shape| shape.kind == "string")
        })
    });
    match found {
        None => {
            out.push_str("fn resource(_input: &Self::Input) -> Resource {\nResource::Any\n}\n");
        }
        Some((member, variant)) => {
            let field = names::field(member);
            let value = if input.required.iter().any(|required| required == member) {
                format!("Resource::{variant}(input.{field}.to_string())")
            } else {
                format!(
                    "input.{field}.as_ref().map_or(Resource::Any, |value| Resource::{variant}(value.to_string()))"
                )
            };
            let _ = writeln!(
                out,
                "fn resource(input: &Self::Input) -> Resource {{\n{value}\n}}"
            );
        }
    }
    tags(model, input, out);
    out.push_str("}\n\n");
    Ok(())
}

/// The members that set or take away tags: maps, lists of keys with values, and lists of keys.
fn tags(model: &Model, input: &Shape, out: &mut String) {
    const KEY_AND_VALUE: &str = "(key.to_string(), Some(value.to_string()))";
    const OF_LIST: &str = "(tag.key.to_string(), Some(tag.value.to_string()))";
    for (member, kind, entry, tag) in [
        ("UserPoolTags", "map", "(key, value)", KEY_AND_VALUE),
        ("IdentityPoolTags", "map", "(key, value)", KEY_AND_VALUE),
        ("Tags", "map", "(key, value)", KEY_AND_VALUE),
        ("Tags", "list", "tag", OF_LIST),
        ("TagKeys", "list", "key", "(key.to_string(), None)"),
    ] {
        let shape = input
            .members
            .get(member)
            .and_then(|reference| model.shapes.get(&reference.shape));
        if shape.is_none_or(|shape| shape.kind != kind) {
            continue;
        }
        let field = names::field(member);
        let required = input.required.iter().any(|required| required == member);
        let collected = format!("iter().map(|{entry}| {tag}).collect()");
        let tags = if required {
            format!("Some(input.{field}.{collected})")
        } else {
            format!("input.{field}.as_ref().map(|tags| tags.{collected})")
        };
        let _ = writeln!(
            out,
            "\nfn tags(input: &Self::Input) -> Option<Vec<RequestTag>> {{\n{tags}\n}}"
        );
    }
}
