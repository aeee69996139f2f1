//! Texts of policies with wildcards and variables. They are cut into tokens before any variable gets its value, so that
//! a value that holds `*` (a user who names himself so) is only ever compared letter by letter.

use std::str::Chars;

use super::context::ConditionContext;
use super::glob::{Token, glob};
use super::variables::{self, Substitution};

/// What is special in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Syntax {
    /// `*` and `?` stand for other characters.
    pub(crate) wildcards: bool,
    /// `${…}` is replaced; only in policies of version 2012-10-17.
    pub(crate) variables: bool,
    /// Upper and lower case are the same.
    pub(crate) fold: bool,
}

/// Whether a text fits a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Matched {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// A variable of the pattern has no value in this request.
    Unresolved,
}

/// A text of a policy, ready to be compared.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    fold: bool,
    form: Form,
}

#[derive(Clone, Debug)]
enum Form {
    Everything,
    Exact(String),
    Glob(Vec<Token>),
    Template(Vec<Token>),
}

impl Pattern {
    /// Reads a pattern; `None` when a variable in it is malformed.
    pub(crate) fn parse(text: &str, syntax: Syntax) -> Option<Self> {
        Some(Self::from_tokens(tokenise(text, syntax)?, syntax.fold))
    }

    /// A pattern of tokens that were read before.
    pub(crate) fn from_tokens(tokens: Vec<Token>, fold: bool) -> Self {
        let form = if matches!(tokens.as_slice(), [Token::Run]) {
            Form::Everything
        } else if tokens
            .iter()
            .any(|token| matches!(token, Token::Variable(_)))
        {
            Form::Template(tokens)
        } else if let Some(text) = literal(&tokens) {
            Form::Exact(text)
        } else {
            Form::Glob(tokens)
        };
        Self { fold, form }
    }

    /// Compares a text with the pattern.
    pub(crate) fn matches(&self, text: &str, context: &ConditionContext) -> Matched {
        if self.fold {
            self.compare(&fold(text), context)
        } else {
            self.compare(text, context)
        }
    }

    /// The text itself, when the pattern has neither wildcards nor variables.
    pub(crate) fn exact(&self) -> Option<&str> {
        match &self.form {
            Form::Exact(text) => Some(text),
            _ => None,
        }
    }

    /// Whether the pattern has variables, so that the request has a say in what it fits.
    pub(crate) fn has_variables(&self) -> bool {
        matches!(self.form, Form::Template(_))
    }

    /// Whether a variable of the pattern has no value in this request.
    pub(crate) fn is_unresolved(&self, context: &ConditionContext) -> bool {
        match &self.form {
            Form::Template(tokens) => self.substitute(tokens, context).is_none(),
            Form::Everything | Form::Exact(_) | Form::Glob(_) => false,
        }
    }

    fn compare(&self, text: &str, context: &ConditionContext) -> Matched {
        let fits = match &self.form {
            Form::Everything => true,
            Form::Exact(expected) => expected == text,
            Form::Glob(tokens) => glob(tokens, text),
            Form::Template(tokens) => match self.substitute(tokens, context) {
                Some(resolved) => glob(&resolved, text),
                None => return Matched::Unresolved,
            },
        };
        if fits { Matched::Yes } else { Matched::No }
    }

    /// Puts characters in the place of variables. They stay characters: a `*` among them is no wildcard.
    fn substitute(&self, tokens: &[Token], context: &ConditionContext) -> Option<Vec<Token>> {
        let mut resolved = Vec::with_capacity(tokens.len());
        for token in tokens {
            match token {
                Token::Variable(variable) => {
                    let value = variable.resolve(context)?;
                    if self.fold {
                        resolved.extend(fold(value).chars().map(Token::Character));
                    } else {
                        resolved.extend(value.chars().map(Token::Character));
                    }
                }
                other => resolved.push(other.clone()),
            }
        }
        Some(resolved)
    }
}

/// Compares a text with several patterns: one that fits is enough, whatever the others lack.
pub(crate) fn any(patterns: &[Pattern], text: &str, context: &ConditionContext) -> Matched {
    let mut answer = Matched::No;
    for pattern in patterns {
        match pattern.matches(text, context) {
            Matched::Yes => return Matched::Yes,
            Matched::Unresolved => answer = Matched::Unresolved,
            Matched::No => {}
        }
    }
    answer
}

/// Cuts a text into tokens; `None` when a variable in it is malformed.
pub(crate) fn tokenise(text: &str, syntax: Syntax) -> Option<Vec<Token>> {
    let mut tokens = Vec::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        match character {
            '$' if syntax.variables && begins_variable(&mut rest) => {
                match variables::read(&mut rest)? {
                    Substitution::Literal(literal) => tokens.push(Token::Character(literal)),
                    Substitution::Value(variable) => {
                        tokens.push(Token::Variable(Box::new(variable)));
                    }
                }
            }
            // Two runs in a row are one run; this also bounds the work of the matcher.
            '*' if syntax.wildcards && matches!(tokens.last(), Some(Token::Run)) => {}
            '*' if syntax.wildcards => tokens.push(Token::Run),
            '?' if syntax.wildcards => tokens.push(Token::One),
            other if syntax.fold => tokens.extend(other.to_lowercase().map(Token::Character)),
            other => tokens.push(Token::Character(other)),
        }
    }
    Some(tokens)
}

/// Lower case, letter by letter, as the tokens of a folding pattern have it.
fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// Steps over the opening brace, when it comes next.
fn begins_variable(rest: &mut Chars<'_>) -> bool {
    let mut ahead = rest.clone();
    let begins = ahead.next() == Some('{');
    if begins {
        *rest = ahead;
    }
    begins
}

fn literal(tokens: &[Token]) -> Option<String> {
    tokens
        .iter()
        .map(|token| match token {
            Token::Character(character) => Some(*character),
            Token::One | Token::Run | Token::Variable(_) => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    const GLOB: Syntax = Syntax {
        wildcards: true,
        variables: true,
        fold: false,
    };

    fn fits(pattern: &str, text: &str, context: &ConditionContext) -> Matched {
        Pattern::parse(pattern, GLOB)
            .unwrap()
            .matches(text, context)
    }

    /// The definition of a glob, word for word; exponential, so only for short texts.
    fn naive(pattern: &[char], text: &[char]) -> bool {
        match (pattern.split_first(), text.split_first()) {
            (None, None) => true,
            (Some((&'*', rest)), None) => naive(rest, text),
            (Some((&'*', rest)), Some((_, tail))) => naive(rest, text) || naive(pattern, tail),
            (None, Some(_)) | (Some(_), None) => false,
            (Some((&'?', rest)), Some((_, tail))) => naive(rest, tail),
            (Some((expected, rest)), Some((actual, tail))) => {
                expected == actual && naive(rest, tail)
            }
        }
    }

    /// A small generator of numbers that look random and are the same in every run.
    struct Generator(u64);

    impl Generator {
        fn below(&mut self, limit: u64) -> u64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            self.0 % limit
        }

        fn text(&mut self, alphabet: &[char], longest: u64) -> Vec<char> {
            let length = self.below(longest + 1);
            (0..length)
                .map(|_| {
                    let count = u64::try_from(alphabet.len()).unwrap();
                    alphabet[usize::try_from(self.below(count)).unwrap()]
                })
                .collect()
        }
    }

    #[test]
    fn agrees_with_the_naive_matcher() {
        let context = ConditionContext::new();
        let mut generator = Generator(0x9E37_79B9_7F4A_7C15);
        let mut matched = 0;
        for _ in 0..20_000 {
            let pattern = generator.text(&['a', 'b', 'é', '*', '?', '*'], 7);
            let text = generator.text(&['a', 'b', 'é'], 9);
            let expected = naive(&pattern, &text);
            let pattern: String = pattern.into_iter().collect();
            let text: String = text.into_iter().collect();
            let expected = if expected { Matched::Yes } else { Matched::No };
            assert_eq!(
                fits(&pattern, &text, &context),
                expected,
                "{pattern} on {text}"
            );
            matched += u32::from(expected == Matched::Yes);
        }
        assert!(matched > 1_000);
    }

    #[test]
    fn values_of_variables_agree_with_a_literal() {
        let mut generator = Generator(7);
        for _ in 0..5_000 {
            let value: String = generator
                .text(&['a', '*', '?', '$', '{', '}'], 4)
                .into_iter()
                .collect();
            let text: String = generator
                .text(&['a', '*', '?', '$', '{', '}'], 4)
                .into_iter()
                .collect();
            let mut context = ConditionContext::new();
            context.insert("aws:username", value.as_str());
            let expected = if value == text {
                Matched::Yes
            } else {
                Matched::No
            };
            assert_eq!(
                fits("x/${aws:username}/y", &format!("x/{text}/y"), &context),
                expected
            );
        }
    }

    #[test]
    fn t45_a_wildcard_in_the_value_of_a_variable_is_a_character() {
        let mut context = ConditionContext::new();
        context.insert("aws:username", "*");
        let pattern = "arn:aws:s3:::files/${aws:username}/*";
        assert_eq!(
            fits(pattern, "arn:aws:s3:::files/alice/secret", &context),
            Matched::No
        );
        assert_eq!(
            fits(pattern, "arn:aws:s3:::files/*/own", &context),
            Matched::Yes
        );
    }

    #[test]
    fn t45_a_variable_in_the_value_of_a_variable_is_text() {
        let mut context = ConditionContext::new();
        context.insert("aws:username", "${aws:userid}");
        context.insert("aws:userid", "AIDA");
        assert_eq!(fits("${aws:username}", "AIDA", &context), Matched::No);
        assert_eq!(
            fits("${aws:username}", "${aws:userid}", &context),
            Matched::Yes
        );
    }

    #[test]
    fn escapes_are_literal() {
        let context = ConditionContext::new();
        assert_eq!(fits("a${*}b", "a*b", &context), Matched::Yes);
        assert_eq!(fits("a${*}b", "axb", &context), Matched::No);
        assert_eq!(fits("a${?}", "a?", &context), Matched::Yes);
        assert_eq!(fits("a${?}", "ab", &context), Matched::No);
        assert_eq!(fits("${$}{x}", "${x}", &context), Matched::Yes);
        assert_eq!(fits("cost$5", "cost$5", &context), Matched::Yes);
    }

    #[test]
    fn without_variables_they_are_text() {
        let old = Syntax {
            variables: false,
            ..GLOB
        };
        let pattern = Pattern::parse("x/${aws:username}/*", old).unwrap();
        let mut context = ConditionContext::new();
        context.insert("aws:username", "alice");
        assert_eq!(pattern.matches("x/alice/1", &context), Matched::No);
        assert_eq!(
            pattern.matches("x/${aws:username}/1", &context),
            Matched::Yes
        );
    }

    #[test]
    fn folding_covers_values_and_letters_beyond_ascii() {
        let syntax = Syntax {
            wildcards: false,
            variables: true,
            fold: true,
        };
        let pattern = Pattern::parse("ÄB/${aws:username}", syntax).unwrap();
        let mut context = ConditionContext::new();
        context.insert("aws:username", "ALICE");
        assert_eq!(pattern.matches("äb/Alice", &context), Matched::Yes);
    }

    #[test]
    fn t50_a_hostile_pattern_takes_no_exponential_time() {
        // With exponential time this would not come to an end.
        let pattern = format!("{}b", "a*".repeat(1_000));
        let text = "a".repeat(2_000);
        assert_eq!(fits(&pattern, &text, &ConditionContext::new()), Matched::No);
        assert_eq!(
            fits(
                &format!("*{}b", "a?".repeat(500)),
                &text,
                &ConditionContext::new()
            ),
            Matched::No
        );
    }
}
