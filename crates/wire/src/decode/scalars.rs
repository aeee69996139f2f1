//! Texts, numbers, booleans, instants, blobs and documents.

use super::constraint::{Constraint, Number, Size, Text, Values};
use super::{Decoder, Source};
use crate::{Blob, Timestamp};
use serde_json::Value;

impl Decoder {
    /// A text.
    pub fn text(&mut self, value: Value, shape: &Text) -> Option<String> {
        let text = match value {
            Value::String(text) => text,
            other => return self.mistyped(&cannot(&other, "a String"), &other),
        };
        // PostgreSQL's texts cannot hold the character; both databases are to answer alike.
        if self.checks() && text.contains('\0') {
            return self.mistyped("a text cannot hold the character U+0000", &Value::Null);
        }
        if self.checks() {
            let broken = shape.broken(&text);
            if !broken.is_empty() {
                let shown = if shape.sensitive {
                    "Value".to_owned()
                } else {
                    format!("Value '{text}'")
                };
                for constraint in broken {
                    self.violate(&shown, &constraint);
                }
                return None;
            }
        }
        Some(text)
    }

    /// One of a set of values. A stored document may hold a value that only a newer model has.
    pub fn one_of<'a>(&mut self, value: &'a Value, shape: &Values) -> Option<&'a str> {
        let Value::String(text) = value else {
            return self.mistyped(&cannot(value, "a String"), value);
        };
        if self.checks() && !shape.0.contains(&text.as_str()) {
            let constraint = shape.texts().join(", ");
            self.violate(&format!("Value '{text}'"), &constraint);
            return None;
        }
        Some(text)
    }

    /// A 32-bit number.
    pub fn integer(&mut self, value: &Value, shape: &Number) -> Option<i32> {
        let number = self.number(value, shape, "an Integer")?;
        match i32::try_from(number) {
            Ok(number) => Some(number),
            Err(_) => self.mistyped("NUMBER_VALUE can not be converted to an Integer", value),
        }
    }

    /// A 64-bit number.
    pub fn long(&mut self, value: &Value, shape: &Number) -> Option<i64> {
        self.number(value, shape, "a Long")
    }

    fn number(&mut self, value: &Value, shape: &Number, what: &str) -> Option<i64> {
        let parsed = match value {
            Value::String(text) if self.source == Source::Query => text.parse().ok(),
            other => other.as_i64(),
        };
        let Some(number) = parsed else {
            return self.mistyped(&cannot(value, what), value);
        };
        if self.checks()
            && let Some(constraint) = shape.broken(number)
        {
            self.violate(&format!("Value '{number}'"), &constraint);
            return None;
        }
        Some(number)
    }

    /// A truth value.
    pub fn boolean(&mut self, value: &Value) -> Option<bool> {
        match value {
            Value::Bool(truth) => Some(*truth),
            Value::String(text)
                if self.source == Source::Query && text.eq_ignore_ascii_case("true") =>
            {
                Some(true)
            }
            Value::String(text)
                if self.source == Source::Query && text.eq_ignore_ascii_case("false") =>
            {
                Some(false)
            }
            other => self.mistyped(&cannot(other, "a Boolean"), other),
        }
    }

    /// An instant: epoch seconds, with or without a fraction.
    pub fn timestamp(&mut self, value: &Value) -> Option<Timestamp> {
        match value.as_f64() {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a float beyond i64 saturates, which is an instant too"
            )]
            Some(seconds) => Some(Timestamp((seconds * 1000.0).round() as i64)),
            None => self.mistyped(&cannot(value, "a Date"), value),
        }
    }

    /// Bytes, sent as base64.
    pub fn blob(&mut self, value: &Value, shape: &Size) -> Option<Blob> {
        let Some(blob) = value.as_str().and_then(Blob::from_base64) else {
            return self.mistyped(&cannot(value, "a ByteBuffer"), value);
        };
        if self.checks()
            && let Some(constraint) = shape.broken(blob.0.len())
        {
            self.violate("Value", &constraint);
            return None;
        }
        Some(blob)
    }

    /// Any JSON.
    pub fn document(&mut self, value: Value) -> Option<Value> {
        Some(value)
    }
}

/// AWS's text for a value of the wrong type.
fn cannot(value: &Value, target: &str) -> String {
    let kind = match value {
        Value::Null => "NULL_VALUE",
        Value::Bool(true) => "TRUE_VALUE",
        Value::Bool(false) => "FALSE_VALUE",
        Value::Number(_) => "NUMBER_VALUE",
        Value::String(_) => "STRING_VALUE",
        Value::Array(_) | Value::Object(_) => "STRUCTURE_VALUE",
    };
    format!("{kind} can not be converted to {target}")
}
