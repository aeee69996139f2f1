//! What is wrong with an input, in one message of bounded length.

use std::borrow::Cow;
use std::fmt::Write;

/// How many violations are told; the rest is a number. The attack: a body that breaks a constraint with every few bytes,
/// for an answer of many times its size (threat 50). AWS tells all of them; twenty are more than anybody mends at once.
const MAX_TOLD: usize = 20;

/// Once what is told is as long as this, the rest is a number as well. The attack: twenty violations under one long key
/// of a map, which each of them names.
const MAX_BYTES: usize = 8 * 1024;

/// So much is told of a value, and of the path to it. The attack: a value of a megabyte, which is six in the answer where its
/// characters are escaped, to as many connections as one may have (threat 48).
const MAX_ECHO: usize = 1024;

/// The violations of one input.
#[derive(Default)]
pub(super) struct Violations {
    /// Those that are told, worded as AWS words them.
    text: String,
    /// How many are told.
    told: usize,
    /// How many there are.
    count: usize,
}

impl Violations {
    /// Takes note of one. Beyond the limits it is only counted.
    pub(super) fn add(&mut self, value: &str, path: &str, constraint: &str) {
        self.count += 1;
        if self.told >= MAX_TOLD || self.text.len() >= MAX_BYTES {
            return;
        }
        if self.told > 0 {
            self.text.push_str("; ");
        }
        self.told += 1;
        let (value, path) = (within_bounds(value), within_bounds(path));
        let _ = write!(
            self.text,
            "{value} at '{path}' failed to satisfy constraint: {constraint}"
        );
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The message.
    pub(super) fn message(&self) -> String {
        let Self { text, told, count } = self;
        let plural = if *count == 1 { "" } else { "s" };
        let mut message = format!("{count} validation error{plural} detected: {text}");
        if count > told {
            let _ = write!(message, "; and {} more", count - told);
        }
        message
    }
}

/// The text, or how it begins.
fn within_bounds(text: &str) -> Cow<'_, str> {
    if text.len() <= MAX_ECHO {
        return text.into();
    }
    let beginning = text.get(..text.floor_char_boundary(MAX_ECHO));
    let quote = if text.ends_with('\'') { "'" } else { "" };
    format!("{}…{quote}", beginning.unwrap_or_default()).into()
}

#[cfg(test)]
mod tests {
    use super::{MAX_BYTES, MAX_ECHO, MAX_TOLD, Violations};

    fn null(violations: &mut Violations, path: &str) {
        violations.add("Value null", path, "Member must not be null");
    }

    #[test]
    fn t50_twenty_are_told_and_the_rest_is_a_number() {
        let mut violations = Violations::default();
        assert!(violations.is_empty());
        for at in 1..=MAX_TOLD {
            null(&mut violations, &at.to_string());
        }
        let all = violations.message();
        assert!(all.starts_with("20 validation errors detected: Value null at '1' failed"));
        assert!(all.ends_with("at '20' failed to satisfy constraint: Member must not be null"));
        for at in 0..1000 {
            null(&mut violations, &at.to_string());
        }
        let expected = all.replace("20 validation errors", "1020 validation errors");
        assert_eq!(violations.message(), format!("{expected}; and 1000 more"));
    }

    #[test]
    fn t50_of_what_is_long_the_beginning_is_told() {
        let mut violations = Violations::default();
        let long = "ü".repeat(MAX_BYTES);
        for _ in 0..MAX_TOLD {
            violations.add(&format!("Value '{long}'"), &long, "Member must not be");
        }
        let message = violations.message();
        let beginning = |bytes: usize| "ü".repeat(bytes / 2);
        let told = format!(
            "Value '{}…' at '{}…' failed to satisfy constraint: Member must not be; ",
            beginning(MAX_ECHO - "Value '".len()),
            beginning(MAX_ECHO),
        );
        assert!(
            message.starts_with(&format!("20 validation errors detected: {told}{told}")),
            "{message}"
        );
        assert!(
            message.ends_with("Member must not be; and 16 more"),
            "{message}"
        );
    }
}
