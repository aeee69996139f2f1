//! XML of the query protocol.

use super::Writer;
use crate::Timestamp;
use serde_json::Value;

/// Writes the elements of a query answer.
#[derive(Default)]
pub struct XmlWriter {
    out: String,
    /// The name of the value that comes next.
    next: String,
    /// The elements that are open.
    open: Vec<String>,
}

impl XmlWriter {
    /// The XML written so far.
    #[must_use]
    pub fn finish(self) -> String {
        self.out
    }

    fn start(&mut self) {
        let name = std::mem::take(&mut self.next);
        if !name.is_empty() {
            self.out.push('<');
            self.out.push_str(&name);
            self.out.push('>');
        }
        self.open.push(name);
    }

    fn end(&mut self) {
        if let Some(name) = self.open.pop()
            && !name.is_empty()
        {
            self.out.push_str("</");
            self.out.push_str(&name);
            self.out.push('>');
        }
    }

    fn scalar(&mut self, text: &str) {
        self.start();
        escape(text, &mut self.out);
        self.end();
    }
}

/// Appends `text` with the characters escaped that mean something in XML. What XML 1.0 cannot hold becomes U+FFFD.
pub(crate) fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' => out.push(letter),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
}

impl Writer for XmlWriter {
    fn open(&mut self) {
        self.start();
    }

    fn member(&mut self, name: &str) {
        name.clone_into(&mut self.next);
    }

    fn close(&mut self) {
        self.end();
    }

    fn open_list(&mut self) {
        self.start();
    }

    fn item(&mut self) {
        "member".clone_into(&mut self.next);
    }

    fn close_list(&mut self) {
        self.end();
    }

    fn text(&mut self, value: &str) {
        self.scalar(value);
    }

    fn number(&mut self, value: i64) {
        self.scalar(&value.to_string());
    }

    fn boolean(&mut self, value: bool) {
        self.scalar(if value { "true" } else { "false" });
    }

    fn timestamp(&mut self, value: Timestamp) {
        self.scalar(&value.iso_8601());
    }

    fn document(&mut self, value: &Value) {
        self.scalar(&value.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::XmlWriter;
    use crate::encode::{Encode, Writer};

    #[test]
    fn lists_have_members_and_texts_are_escaped() {
        let mut w = XmlWriter::default();
        w.member("Result");
        w.open();
        w.member("Names");
        vec!["a<b".to_owned(), "c".to_owned()].encode(&mut w);
        w.close();
        assert_eq!(
            w.finish(),
            "<Result><Names><member>a&lt;b</member><member>c</member></Names></Result>"
        );
    }
}
