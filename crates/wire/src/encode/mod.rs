//! From a shape to JSON or XML: one description of a shape serves both.

mod json;
mod xml;

pub use json::JsonWriter;
pub use xml::XmlWriter;
pub(crate) use xml::escape as escape_xml;

use crate::{Blob, Sensitive, Timestamp};
use serde_json::Value;
use std::collections::BTreeMap;

/// A shape that can be written.
pub trait Encode {
    /// Writes the shape.
    fn encode(&self, w: &mut dyn Writer);
}

/// What a shape is written to.
pub trait Writer {
    /// Begins a structure.
    fn open(&mut self);
    /// Names the next value.
    fn member(&mut self, name: &str);
    /// Ends a structure.
    fn close(&mut self);
    /// Begins a list.
    fn open_list(&mut self);
    /// The next value is an element of the list.
    fn item(&mut self);
    /// Ends a list.
    fn close_list(&mut self);
    /// A text.
    fn text(&mut self, value: &str);
    /// A number.
    fn number(&mut self, value: i64);
    /// A truth value.
    fn boolean(&mut self, value: bool);
    /// An instant.
    fn timestamp(&mut self, value: Timestamp);
    /// Any JSON.
    fn document(&mut self, value: &Value);
}

impl Encode for () {
    fn encode(&self, _w: &mut dyn Writer) {}
}

impl Encode for String {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self);
    }
}

impl Encode for Sensitive {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(self);
    }
}

impl Encode for i32 {
    fn encode(&self, w: &mut dyn Writer) {
        w.number(i64::from(*self));
    }
}

impl Encode for i64 {
    fn encode(&self, w: &mut dyn Writer) {
        w.number(*self);
    }
}

impl Encode for bool {
    fn encode(&self, w: &mut dyn Writer) {
        w.boolean(*self);
    }
}

impl Encode for Timestamp {
    fn encode(&self, w: &mut dyn Writer) {
        w.timestamp(*self);
    }
}

impl Encode for Blob {
    fn encode(&self, w: &mut dyn Writer) {
        w.text(&self.to_base64());
    }
}

impl Encode for Value {
    fn encode(&self, w: &mut dyn Writer) {
        w.document(self);
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, w: &mut dyn Writer) {
        w.open_list();
        for value in self {
            w.item();
            value.encode(w);
        }
        w.close_list();
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, w: &mut dyn Writer) {
        w.open();
        for (key, value) in self {
            w.member(key);
            value.encode(w);
        }
        w.close();
    }
}
