//! Structs and open enums.

use super::{HEADER, names};
use crate::model::{Model, Shape};
use std::fmt::Write;

/// `types.rs` of one service.
pub(crate) fn generate(model: &Model) -> Result<String, String> {
    let mut out = String::from(HEADER);
    out.push_str("#![allow(unused_imports, clippy::too_many_lines)]\n\nuse crate::{Blob, Sensitive, Timestamp};\nuse std::collections::BTreeMap;\nuse std::fmt;\n\n");
    for (name, shape) in &model.shapes {
        if shape.exception || shape.document {
            continue;
        }
        if shape.kind == "structure" {
            structure(model, name, shape, &mut out)?;
        } else if let Some(values) = &shape.values {
            enumeration(name, values, &mut out);
        }
    }
    Ok(out)
}

/// The Rust type that holds a value of the shape.
pub(crate) fn rust_type(model: &Model, name: &str) -> Result<String, String> {
    let shape = model.shape(name)?;
    Ok(match shape.kind.as_str() {
        "structure" if shape.document => "serde_json::Value".to_owned(),
        "structure" => names::type_name(name),
        "string" if shape.values.is_some() => names::type_name(name),
        "string" if shape.sensitive => "Sensitive".to_owned(),
        "string" => "String".to_owned(),
        "integer" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "boolean" => "bool".to_owned(),
        "timestamp" => "Timestamp".to_owned(),
        "blob" => "Blob".to_owned(),
        "list" => {
            let member = shape.member.as_ref().ok_or("a list has a member")?;
            format!("Vec<{}>", rust_type(model, &member.shape)?)
        }
        "map" => {
            let value = shape.value.as_ref().ok_or("a map has a value")?;
            format!("BTreeMap<String, {}>", rust_type(model, &value.shape)?)
        }
        other => return Err(format!("{name}: no Rust type for {other}")),
    })
}

fn structure(model: &Model, name: &str, shape: &Shape, out: &mut String) -> Result<(), String> {
    let rust = names::type_name(name);
    let hides = shape.members.values().any(|member| {
        model.shapes.get(&member.shape).is_some_and(|shape| {
            shape.sensitive && (shape.kind != "string" || shape.values.is_some())
        })
    });
    let mut derives = vec!["Clone", "PartialEq"];
    if !hides {
        derives.push("Debug");
    }
    if shape.required.is_empty() {
        derives.push("Default");
    }
    let _ = writeln!(
        out,
        "/// `{name}` of the API model.\n#[derive({})]\npub struct {rust} {{",
        derives.join(", ")
    );
    for (member, reference) in &shape.members {
        let inner = rust_type(model, &reference.shape)?;
        let required = shape.required.contains(member);
        let held = if required {
            inner
        } else {
            format!("Option<{inner}>")
        };
        let _ = writeln!(
            out,
            "/// `{member}`.\npub {}: {held},",
            names::field(member)
        );
    }
    out.push_str("}\n\n");
    if hides {
        let _ = writeln!(
            out,
            "impl fmt::Debug for {rust} {{\nfn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\nf.debug_struct({rust:?})"
        );
        for (member, reference) in &shape.members {
            let field = names::field(member);
            let held = model.shape(&reference.shape)?;
            if held.sensitive && (held.kind != "string" || held.values.is_some()) {
                let _ = writeln!(out, ".field({member:?}, &\"***\")");
            } else {
                let _ = writeln!(out, ".field({member:?}, &self.{field})");
            }
        }
        out.push_str(".finish()\n}\n}\n\n");
    }
    Ok(())
}

fn enumeration(name: &str, values: &[String], out: &mut String) {
    let rust = names::type_name(name);
    let _ = writeln!(
        out,
        "/// `{name}` of the API model, open to values that it does not know yet.\n#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]\npub enum {rust} {{"
    );
    for value in values {
        let _ = writeln!(out, "/// `{value}`.\n{},", names::variant(value));
    }
    out.push_str("/// A value that the model does not have.\nUnknown(String),\n}\n\n");
    let _ = writeln!(
        out,
        "impl {rust} {{\n/// The values of the model, in its order.\npub const VALUES: &[&str] = &["
    );
    for value in values {
        let _ = write!(out, "{value:?},");
    }
    out.push_str("];\n\n/// The value as the wire has it.\n#[must_use]\npub fn as_str(&self) -> &str {\nmatch self {\n");
    for value in values {
        let _ = writeln!(out, "Self::{} => {value:?},", names::variant(value));
    }
    out.push_str("Self::Unknown(value) => value,\n}\n}\n}\n\n");
    let _ = writeln!(
        out,
        "impl From<&str> for {rust} {{\nfn from(value: &str) -> Self {{\nmatch value {{"
    );
    for value in values {
        let _ = writeln!(out, "{value:?} => Self::{},", names::variant(value));
    }
    let _ = writeln!(
        out,
        "other => Self::Unknown(other.to_owned()),\n}}\n}}\n}}\n\nimpl fmt::Display for {rust} {{\nfn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\nf.write_str(self.as_str())\n}}\n}}\n"
    );
}
