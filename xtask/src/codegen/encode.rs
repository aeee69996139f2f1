//! How each shape is written into an answer or a stored document.

use super::{HEADER, names};
use crate::model::Model;
use std::fmt::Write;

/// `encode.rs` of one service.
pub(crate) fn generate(model: &Model) -> String {
    let mut out = String::from(HEADER);
    out.push_str("#![allow(clippy::too_many_lines)]\n\nuse super::types::*;\nuse crate::encode::{Encode, Writer};\n\n");
    for (name, shape) in &model.shapes {
        if shape.exception || shape.document {
            continue;
        }
        let rust = names::type_name(name);
        if shape.values.is_some() {
            let _ = writeln!(
                out,
                "impl Encode for {rust} {{\nfn encode(&self, w: &mut dyn Writer) {{\nw.text(self.as_str());\n}}\n}}\n"
            );
        }
        let only_input = model.is_input(name) && !model.is_output(name);
        if shape.kind != "structure" || only_input {
            continue;
        }
        let _ = writeln!(
            out,
            "impl Encode for {rust} {{\nfn encode(&self, w: &mut dyn Writer) {{\nw.open();"
        );
        for member in shape.members.keys() {
            let field = names::field(member);
            if shape.required.contains(member) {
                let _ = writeln!(out, "w.member({member:?});\nself.{field}.encode(w);");
            } else {
                let _ = writeln!(
                    out,
                    "if let Some(value) = &self.{field} {{\nw.member({member:?});\nvalue.encode(w);\n}}"
                );
            }
        }
        out.push_str("w.close();\n}\n}\n\n");
    }
    out
}
