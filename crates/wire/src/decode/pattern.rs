//! The models' patterns, compiled.

use regex::Regex;

/// A pattern. Tokens have two thousand characters, and most patterns are one or more characters of one class: an ASCII
/// text is then looked up character by character, which costs a fraction of the search.
pub(super) struct Pattern {
    regex: Regex,
    /// Which ASCII characters such a class has.
    class: Option<[bool; 128]>,
}

impl Pattern {
    /// The pattern, as the `regex` crate reads it; `None` where it does not.
    pub(super) fn new(pattern: &str) -> Option<Self> {
        let regex = Regex::new(pattern).ok()?;
        let class = is_one_class(pattern).then(|| {
            let mut class = [false; 128];
            for (code, is_in) in (0_u8..).zip(&mut class) {
                *is_in = regex.is_match(char::from(code).encode_utf8(&mut [0; 4]));
            }
            class
        });
        Some(Self { regex, class })
    }

    pub(super) fn is_match(&self, text: &str) -> bool {
        match &self.class {
            Some(class) if text.is_ascii() => {
                let is_in = |byte: u8| class.get(usize::from(byte)) == Some(&true);
                !text.is_empty() && text.bytes().all(is_in)
            }
            _ => self.regex.is_match(text),
        }
    }
}

/// Whether the pattern is `^(?:[…]+)$`, with one class.
fn is_one_class(pattern: &str) -> bool {
    let inner = pattern.strip_prefix("^(?:[");
    let inner = inner.and_then(|rest| rest.strip_suffix("]+)$"));
    inner.is_some_and(|class| {
        // A backslash before a bracket makes it a character of the class; before a backslash it would not.
        let brackets = class.replace("\\[", "").replace("\\]", "");
        !brackets.contains(['[', ']']) && !class.contains("\\\\") && !class.ends_with('\\')
    })
}

#[cfg(test)]
mod tests {
    use super::{Pattern, is_one_class};

    #[test]
    fn a_class_is_looked_up_as_it_is_searched() {
        for pattern in [
            "^(?:[A-Za-z0-9\\-_=.]+)$",
            "^(?:[a-zA-Z0-9_+=,.@\\-]+)$",
            "^(?:[\\S]+)$",
            "^(?:[^\\[\\]a]+)$",
            "^(?:[\\p{L}\\p{Z}]+)$",
        ] {
            let compiled = Pattern::new(pattern).expect(pattern);
            assert!(compiled.class.is_some(), "{pattern}");
            for code in 0..300 {
                let character = char::from_u32(code).unwrap_or_default();
                for text in [
                    format!("b{character}"),
                    character.to_string(),
                    String::new(),
                ] {
                    let searched = compiled.regex.is_match(&text);
                    assert_eq!(compiled.is_match(&text), searched, "{pattern} {text:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_more_than_one_class_is_searched() {
        for pattern in [
            "^(?:[a]+b[c]+)$",
            "^(?:[a]+|[c]+)$",
            "^(?:[a]*)$",
            "^(?:[a-z&&[^b]]+)$",
            "^(?:[a\\\\]b[c]+)$",
            "[a]+",
        ] {
            assert!(!is_one_class(pattern), "{pattern}");
        }
    }
}
