//! JSON.

use super::Writer;
use crate::Timestamp;
use serde_json::Value;
use std::fmt::Write;

/// Writes JSON into a text.
#[derive(Default)]
pub struct JsonWriter {
    out: String,
}

impl JsonWriter {
    /// The JSON written so far.
    #[must_use]
    pub fn finish(self) -> String {
        self.out
    }

    fn separate(&mut self) {
        if !matches!(self.out.as_bytes().last(), None | Some(b'{' | b'[')) {
            self.out.push(',');
        }
    }

    fn quoted(&mut self, text: &str) {
        self.out.push('"');
        let mut start = 0;
        for (at, byte) in text.bytes().enumerate() {
            let escape = match byte {
                b'"' => "\\\"",
                b'\\' => "\\\\",
                b'\n' => "\\n",
                b'\r' => "\\r",
                b'\t' => "\\t",
                0x00..=0x1f => "",
                _ => continue,
            };
            self.out.push_str(text.get(start..at).unwrap_or_default());
            if escape.is_empty() {
                let _ = write!(self.out, "\\u{byte:04x}");
            } else {
                self.out.push_str(escape);
            }
            start = at + 1;
        }
        self.out.push_str(text.get(start..).unwrap_or_default());
        self.out.push('"');
    }
}

impl Writer for JsonWriter {
    fn open(&mut self) {
        self.out.push('{');
    }

    fn member(&mut self, name: &str) {
        self.separate();
        self.quoted(name);
        self.out.push(':');
    }

    fn close(&mut self) {
        self.out.push('}');
    }

    fn open_list(&mut self) {
        self.out.push('[');
    }

    fn item(&mut self) {
        self.separate();
    }

    fn close_list(&mut self) {
        self.out.push(']');
    }

    fn text(&mut self, value: &str) {
        self.quoted(value);
    }

    fn number(&mut self, value: i64) {
        let _ = write!(self.out, "{value}");
    }

    fn boolean(&mut self, value: bool) {
        self.out.push_str(if value { "true" } else { "false" });
    }

    fn timestamp(&mut self, value: Timestamp) {
        self.out.push_str(&value.epoch_seconds());
    }

    fn document(&mut self, value: &Value) {
        let _ = write!(self.out, "{value}");
    }
}
