//! `ArnEquals`, `ArnLike` and their negations: the six parts of an ARN are compared each by itself, so that a wildcard
//! for the account does not reach into the name.

use super::super::context::ConditionContext;
use super::super::glob::Token;
use super::super::pattern::{self, Matched, Pattern, Syntax};

const PARTS: usize = 6;

const SYNTAX: Syntax = Syntax {
    wildcards: true,
    variables: true,
    fold: false,
};

/// A comparison of ARNs.
#[derive(Clone, Debug)]
pub(super) struct ArnTest {
    negated: bool,
    patterns: Vec<ArnPattern>,
}

/// The patterns of the six parts, or none of them when the text of the policy is no ARN: it fits nothing.
#[derive(Clone, Debug)]
struct ArnPattern {
    parts: Vec<Pattern>,
}

impl ArnTest {
    pub(super) fn parse(values: &[String], negated: bool, variables: bool) -> Option<Self> {
        let syntax = Syntax {
            variables,
            ..SYNTAX
        };
        let patterns = values
            .iter()
            .map(|value| ArnPattern::parse(value, syntax))
            .collect::<Option<Vec<_>>>()?;
        Some(Self { negated, patterns })
    }

    pub(super) fn accepts(&self, value: &str, context: &ConditionContext) -> bool {
        let mut unresolved = false;
        for pattern in &self.patterns {
            match pattern.matches(value, context) {
                Matched::Yes => return !self.negated,
                Matched::Unresolved => unresolved = true,
                Matched::No => {}
            }
        }
        self.negated && !unresolved
    }

    pub(super) fn is_negated(&self) -> bool {
        self.negated
    }

    pub(super) fn is_unresolved(&self, context: &ConditionContext) -> bool {
        self.patterns
            .iter()
            .flat_map(|pattern| &pattern.parts)
            .any(|part| part.is_unresolved(context))
    }
}

impl ArnPattern {
    /// Cuts at the colons of the policy's own text. Those in the name of a variable are in its token already, and
    /// those in its value come too late to shift the parts.
    fn parse(text: &str, syntax: Syntax) -> Option<Self> {
        let tokens = pattern::tokenise(text, syntax)?;
        let parts: Vec<Pattern> = tokens
            .splitn(PARTS, |token| matches!(token, Token::Character(':')))
            .map(|part| Pattern::from_tokens(part.to_vec(), syntax.fold))
            .collect();
        let parts = if parts.len() == PARTS {
            parts
        } else {
            Vec::new()
        };
        Some(Self { parts })
    }

    fn matches(&self, value: &str, context: &ConditionContext) -> Matched {
        let parts: Vec<&str> = value.splitn(PARTS, ':').collect();
        if parts.len() != PARTS || self.parts.is_empty() {
            return Matched::No;
        }
        let mut answer = Matched::Yes;
        for (pattern, part) in self.parts.iter().zip(parts) {
            match pattern.matches(part, context) {
                Matched::Yes => {}
                Matched::No => return Matched::No,
                Matched::Unresolved => answer = Matched::Unresolved,
            }
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn accepts(policy: &str, negated: bool, value: &str) -> bool {
        let mut context = ConditionContext::new();
        context.insert("aws:PrincipalTag/x", "111122223333:role/admin");
        ArnTest::parse(&[policy.to_owned()], negated, true)
            .unwrap()
            .accepts(value, &context)
    }

    #[test]
    fn parts_are_compared_one_by_one() {
        assert!(accepts(
            "arn:aws:sns:*:123456789012:t*",
            false,
            "arn:aws:sns:eu-west-1:123456789012:topic:sub"
        ));
        assert!(!accepts(
            "arn:aws:iam::*:role/a*",
            false,
            "arn:aws:iam::123456789012:role/x/a"
        ));
        assert!(accepts(
            "arn:aws:iam::*:role/a*",
            false,
            "arn:aws:iam::123456789012:role/a/x"
        ));
        assert!(!accepts(
            "arn:aws:*:admin",
            false,
            "arn:aws:iam::123456789012:admin"
        ));
        assert!(!accepts(
            "arn:aws:iam::*:user",
            false,
            "arn:aws:iam::123456789012:x:user"
        ));
    }

    #[test]
    fn what_is_no_arn_does_not_fit() {
        assert!(!accepts("arn:aws:iam::*:*", false, "role"));
        assert!(!accepts("*", false, "arn:aws:iam::123456789012:role/a"));
        assert!(accepts("arn:aws:iam::*:*", true, "role"));
    }

    #[test]
    fn a_colon_in_a_value_does_not_shift_the_parts() {
        let value = "arn:aws:iam::111122223333:role/admin";
        assert!(!accepts("arn:aws:iam::${aws:PrincipalTag/x}", false, value));
        assert!(!accepts(
            "arn:aws:iam::${aws:PrincipalTag/x}:*",
            false,
            value
        ));
    }
}
