//! `StringEquals`, `StringEqualsIgnoreCase`, `StringLike` and their negations.

use super::super::context::ConditionContext;
use super::super::pattern::{self, Matched, Pattern, Syntax};

/// A comparison of texts.
#[derive(Clone, Debug)]
pub(super) struct StringTest {
    negated: bool,
    patterns: Vec<Pattern>,
}

impl StringTest {
    /// Reads the part of the operator's name after `String`, and its values.
    pub(super) fn parse(name: &str, values: &[String], variables: bool) -> Option<Self> {
        let (negated, wildcards, fold) = match name {
            "Equals" => (false, false, false),
            "NotEquals" => (true, false, false),
            "EqualsIgnoreCase" => (false, false, true),
            "NotEqualsIgnoreCase" => (true, false, true),
            "Like" => (false, true, false),
            "NotLike" => (true, true, false),
            _ => return None,
        };
        let syntax = Syntax {
            wildcards,
            variables,
            fold,
        };
        let patterns = values
            .iter()
            .map(|value| Pattern::parse(value, syntax))
            .collect::<Option<Vec<_>>>()?;
        Some(Self { negated, patterns })
    }

    pub(super) fn accepts(&self, value: &str, context: &ConditionContext) -> bool {
        match pattern::any(&self.patterns, value, context) {
            Matched::Yes => !self.negated,
            Matched::No => self.negated,
            Matched::Unresolved => false,
        }
    }

    pub(super) fn is_negated(&self) -> bool {
        self.negated
    }

    pub(super) fn is_unresolved(&self, context: &ConditionContext) -> bool {
        self.patterns
            .iter()
            .any(|pattern| pattern.is_unresolved(context))
    }

    /// What a value has to be like; `None` for a negated operator.
    pub(super) fn positive_patterns(&self) -> Option<&[Pattern]> {
        (!self.negated).then_some(self.patterns.as_slice())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn accepts(name: &str, policy: &str, value: &str) -> bool {
        StringTest::parse(name, &[policy.to_owned()], true)
            .unwrap()
            .accepts(value, &ConditionContext::new())
    }

    #[test]
    fn each_operator() {
        assert!(accepts("Equals", "a*", "a*"));
        assert!(!accepts("Equals", "a*", "ab"));
        assert!(!accepts("Equals", "a", "A"));
        assert!(accepts("EqualsIgnoreCase", "aB", "Ab"));
        assert!(!accepts("NotEqualsIgnoreCase", "aB", "Ab"));
        assert!(accepts("Like", "a*?", "abc"));
        assert!(!accepts("Like", "a*", "Ab"));
        assert!(accepts("NotLike", "a*", "Ab"));
        assert!(accepts("Equals", "", ""));
    }
}
