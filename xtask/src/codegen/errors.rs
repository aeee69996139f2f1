//! One constructor for each modelled error.

use super::{HEADER, names};
use crate::model::Model;
use std::fmt::Write;

/// `error.rs` of one service.
pub(crate) fn generate(model: &Model) -> String {
    let mut out = String::from(HEADER);
    out.push_str("//! The errors of the API model, by their names without `Exception`.\n\nuse crate::ApiError;\n\n");
    for (name, shape) in model.shapes.iter().filter(|(_, shape)| shape.exception) {
        let code = shape
            .error
            .as_ref()
            .and_then(|error| error.code.clone())
            .unwrap_or_else(|| name.clone());
        let status = shape
            .error
            .as_ref()
            .and_then(|error| error.http_status_code)
            .unwrap_or(if shape.fault { 500 } else { 400 });
        let function = names::snake(name.strip_suffix("Exception").unwrap_or(name));
        let _ = writeln!(
            out,
            "/// `{name}`: code `{code}`, HTTP status {status}.\n#[must_use]\npub fn {function}(message: impl Into<String>) -> ApiError {{\nApiError::new({code:?}, {status}, message)\n}}\n"
        );
    }
    out
}
