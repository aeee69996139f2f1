//! The constraints of the models and their texts.

use super::pattern::Pattern;
use std::sync::OnceLock;

/// What a plain value must satisfy, in AWS's words.
pub trait Constraint: Sync {
    /// All constraints, whether they are met or not.
    fn texts(&self) -> Vec<String>;

    /// Whether its value is never repeated.
    fn is_sensitive(&self) -> bool {
        false
    }
}

/// A text: its length in UTF-16 units, as Java counts, and its pattern.
pub struct Text {
    min: Option<usize>,
    max: Option<usize>,
    pattern: Option<(&'static str, &'static str)>,
    compiled: OnceLock<Option<Pattern>>,
    pub(super) sensitive: bool,
}

impl Text {
    /// A text of that many units.
    #[must_use]
    pub const fn new(min: Option<usize>, max: Option<usize>) -> Self {
        Self {
            min,
            max,
            pattern: None,
            compiled: OnceLock::new(),
            sensitive: false,
        }
    }

    /// The pattern as AWS shows it, and as the `regex` crate reads it.
    #[must_use]
    pub const fn pattern(mut self, shown: &'static str, matched: &'static str) -> Self {
        self.pattern = Some((shown, matched));
        self
    }

    /// Its value is never repeated.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The constraints that the text breaks.
    pub(super) fn broken(&self, text: &str) -> Vec<String> {
        let mut broken = Vec::new();
        let length = if text.is_ascii() {
            text.len()
        } else {
            text.encode_utf16().count()
        };
        if let Some(max) = self.max
            && length > max
        {
            broken.push(at_most(max));
        }
        if let Some(min) = self.min
            && length < min
        {
            broken.push(at_least(min));
        }
        if let Some((shown, matched)) = self.pattern {
            let compiled = self.compiled.get_or_init(|| Pattern::new(matched));
            // A pattern that does not compile matches nothing; a test compiles them all.
            if !compiled
                .as_ref()
                .is_some_and(|pattern| pattern.is_match(text))
            {
                broken.push(pattern_text(shown));
            }
        }
        broken
    }
}

impl Constraint for Text {
    fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        texts.extend(self.max.map(at_most));
        texts.extend(self.min.map(at_least));
        texts.extend(self.pattern.map(|(shown, _)| pattern_text(shown)));
        texts
    }

    fn is_sensitive(&self) -> bool {
        self.sensitive
    }
}

/// One of a set of values.
pub struct Values(pub &'static [&'static str]);

impl Constraint for Values {
    fn texts(&self) -> Vec<String> {
        vec![format!(
            "Member must satisfy enum value set: [{}]",
            self.0.join(", ")
        )]
    }
}

/// A whole number between bounds.
pub struct Number {
    pub(super) min: Option<i64>,
    pub(super) max: Option<i64>,
}

impl Number {
    /// A number between the bounds, both included.
    #[must_use]
    pub const fn new(min: Option<i64>, max: Option<i64>) -> Self {
        Self { min, max }
    }

    /// The constraint that the number breaks.
    pub(super) fn broken(&self, number: i64) -> Option<String> {
        match (self.min, self.max) {
            (Some(min), _) if number < min => Some(format!(
                "Member must have value greater than or equal to {min}"
            )),
            (_, Some(max)) if number > max => Some(format!(
                "Member must have value less than or equal to {max}"
            )),
            _ => None,
        }
    }
}

impl Constraint for Number {
    fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        texts.extend(
            self.max
                .map(|max| format!("Member must have value less than or equal to {max}")),
        );
        texts.extend(
            self.min
                .map(|min| format!("Member must have value greater than or equal to {min}")),
        );
        texts
    }
}

/// The number of elements of a collection, or of bytes of a blob.
pub struct Size {
    min: Option<usize>,
    max: Option<usize>,
    pub(super) sensitive: bool,
}

impl Size {
    /// A size between the bounds, both included.
    #[must_use]
    pub const fn new(min: Option<usize>, max: Option<usize>) -> Self {
        Self {
            min,
            max,
            sensitive: false,
        }
    }

    /// What the collection holds is never repeated.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The constraint that the size breaks.
    pub(super) fn broken(&self, size: usize) -> Option<String> {
        match (self.min, self.max) {
            (Some(min), _) if size < min => Some(at_least(min)),
            (_, Some(max)) if size > max => Some(at_most(max)),
            _ => None,
        }
    }
}

fn at_least(min: usize) -> String {
    format!("Member must have length greater than or equal to {min}")
}

fn at_most(max: usize) -> String {
    format!("Member must have length less than or equal to {max}")
}

fn pattern_text(shown: &str) -> String {
    format!("Member must satisfy regular expression pattern: {shown}")
}
