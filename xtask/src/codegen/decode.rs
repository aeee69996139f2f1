//! How each shape is read from a request, with the constraints of the model.

use super::types::rust_type;
use super::{HEADER, names, patterns};
use crate::model::{Model, Shape};
use std::collections::BTreeSet;
use std::fmt::Write;

/// What the service enforces where the published model says less: shape, least length, pattern.
const STRICTER: &[(&str, u32, &str)] = &[("PasswordType", 6, r"^[\S]+.*[\S]+$")];

/// What the model calls sensitive and the service shows all the same when it breaks a constraint: a client's id is in
/// every page that signs somebody in.
const SHOWN: &[&str] = &["ClientIdType"];

/// `decode.rs` of one service.
pub(crate) fn generate(model: &Model) -> Result<String, String> {
    let mut out = String::from(HEADER);
    out.push_str("#![allow(unused_imports, clippy::too_many_lines, clippy::similar_names)]\n\nuse super::types::*;\nuse crate::decode::{Decode, Decoder, Number, Size, Text, Values};\nuse crate::{Blob, Sensitive, Timestamp};\nuse serde_json::Value;\nuse std::collections::BTreeMap;\n\n");
    let mut used = BTreeSet::new();
    let mut keys = BTreeSet::new();
    let mut structures = String::new();
    for (name, shape) in &model.shapes {
        let only_output = model.is_output(name) && !model.is_input(name);
        if shape.kind == "structure" && !shape.exception && !shape.document && !only_output {
            structure(model, name, shape, &mut structures, &mut used)?;
        }
    }
    // Lists and maps use further shapes, until nothing new turns up.
    let mut written = BTreeSet::new();
    while let Some(name) = used.difference(&written).next().cloned() {
        written.insert(name.clone());
        scalar_or_collection(model, &name, &mut out, &mut used)?;
        if let Some(key) = &model.shape(&name)?.key {
            keys.insert(key.shape.clone());
        }
    }
    // What is only ever a key of maps is checked and not read.
    for name in keys.difference(&written) {
        let _ = writeln!(out, "{}\n", text(model, name)?);
    }
    out.push_str(&structures);
    Ok(out)
}

/// The function that reads the shape.
fn reader(model: &Model, name: &str, used: &mut BTreeSet<String>) -> Result<String, String> {
    let shape = model.shape(name)?;
    Ok(if shape.kind == "structure" && !shape.document {
        format!("{}::decode", names::type_name(name))
    } else {
        used.insert(name.to_owned());
        names::snake(name)
    })
}

fn structure(
    model: &Model,
    name: &str,
    shape: &Shape,
    out: &mut String,
    used: &mut BTreeSet<String>,
) -> Result<(), String> {
    let rust = names::type_name(name);
    let _ = writeln!(
        out,
        "impl Decode for {rust} {{\nfn decode(value: Value, d: &mut Decoder) -> Option<Self> {{"
    );
    if shape.members.is_empty() {
        out.push_str("d.fields(value)?;\nSome(Self {})\n}\n}\n\n");
        return Ok(());
    }
    out.push_str("let mut fields = d.fields(value)?;\n");
    for (member, reference) in &shape.members {
        let how = if shape.required.contains(member) {
            "required"
        } else {
            "optional"
        };
        let reader = reader(model, &reference.shape, used)?;
        let _ = writeln!(
            out,
            "let {} = d.{how}(&mut fields, {member:?}, {:?}, {reader});",
            names::field(member),
            names::lower_camel(member),
        );
    }
    out.push_str("Some(Self {\n");
    for member in shape.members.keys() {
        let field = names::field(member);
        let _ = writeln!(out, "{field}: {field}?,");
    }
    out.push_str("})\n}\n}\n\n");
    Ok(())
}

fn scalar_or_collection(
    model: &Model,
    name: &str,
    out: &mut String,
    used: &mut BTreeSet<String>,
) -> Result<(), String> {
    let shape = model.shape(name)?;
    let function = names::snake(name);
    let constant = function.to_ascii_uppercase();
    let rust = rust_type(model, name)?;
    let size = format!("{}, {}", bound(shape.min), bound(shape.max));
    let signature = format!("fn {function}(value: Value, d: &mut Decoder) -> Option<{rust}>");
    let _ = match shape.kind.as_str() {
        "structure" => writeln!(out, "{signature} {{\nd.document(value)\n}}\n"),
        "string" if shape.values.is_some() => writeln!(
            out,
            "static {constant}: Values = Values({rust}::VALUES);\n\n{signature} {{\nd.one_of(&value, &{constant}).map({rust}::from)\n}}\n"
        ),
        "string" => {
            let text = text(model, name)?;
            let wrap = if shape.sensitive {
                ".map(Sensitive::from)"
            } else {
                ""
            };
            writeln!(
                out,
                "{text}\n\n{signature} {{\nd.text(value, &{constant}){wrap}\n}}\n"
            )
        }
        "integer" | "long" => {
            let convert = if shape.kind == "integer" {
                "integer"
            } else {
                "long"
            };
            let number = format!("{}, {}", bound(shape.min), bound(shape.max));
            writeln!(
                out,
                "static {constant}: Number = Number::new({number});\n\n{signature} {{\nd.{convert}(&value, &{constant})\n}}\n"
            )
        }
        "boolean" => writeln!(out, "{signature} {{\nd.boolean(&value)\n}}\n"),
        "timestamp" => writeln!(out, "{signature} {{\nd.timestamp(&value)\n}}\n"),
        "blob" => writeln!(
            out,
            "static {constant}: Size = Size::new({size});\n\n{signature} {{\nd.blob(&value, &{constant})\n}}\n"
        ),
        "list" => {
            let member = shape.member.as_ref().ok_or("a list has a member")?;
            let read = reader(model, &member.shape, used)?;
            let element = element(model, &member.shape)?;
            writeln!(
                out,
                "static {constant}: Size = Size::new({size});\n\n{signature} {{\nd.list(value, &{constant}, {element}, {read})\n}}\n"
            )
        }
        "map" => {
            let value = shape.value.as_ref().ok_or("a map has a value")?;
            let read = reader(model, &value.shape, used)?;
            let element = element(model, &value.shape)?;
            let key = shape.key.as_ref().ok_or("a map has a key")?;
            let key = names::snake(&key.shape).to_ascii_uppercase();
            let sensitive = if shape.sensitive { ".sensitive()" } else { "" };
            writeln!(
                out,
                "static {constant}: Size = Size::new({size}){sensitive};\n\n{signature} {{\nd.map(value, &{constant}, &{key}, {element}, {read})\n}}\n"
            )
        }
        other => return Err(format!("{name}: cannot read {other}")),
    };
    Ok(())
}

/// The constraints of a plain text.
fn text(model: &Model, name: &str) -> Result<String, String> {
    let shape = model.shape(name)?;
    if shape.kind != "string" || shape.values.is_some() {
        return Err(format!("{name}: a key of a map is not a plain text"));
    }
    let stricter = STRICTER.iter().find(|(shape, _, _)| *shape == name);
    let min = stricter.map_or(shape.min, |(_, least, _)| Some(f64::from(*least)));
    let pattern = stricter.map_or(shape.pattern.as_deref(), |(_, _, pattern)| Some(*pattern));
    let mut text = format!("Text::new({}, {})", bound(min), bound(shape.max));
    if let Some(pattern) = pattern {
        let _ = write!(
            text,
            ".pattern({pattern:?}, {:?})",
            patterns::translate(pattern)
        );
    }
    if shape.sensitive && !SHOWN.contains(&name) {
        text.push_str(".sensitive()");
    }
    let constant = names::snake(name).to_ascii_uppercase();
    Ok(format!("static {constant}: Text = {text};"))
}

/// What the elements of a collection must satisfy, when they are plain texts or numbers.
fn element(model: &Model, name: &str) -> Result<String, String> {
    let shape = model.shape(name)?;
    Ok(match shape.kind.as_str() {
        "string" | "integer" | "long" => {
            format!("Some(&{})", names::snake(name).to_ascii_uppercase())
        }
        _ => "None".to_owned(),
    })
}

fn bound(value: Option<f64>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value:.0})"))
}
