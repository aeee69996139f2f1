//! Policy variables: `${key}`, `${key, 'default'}` and the escapes `${*}`, `${?}` and `${$}`.

use std::str::Chars;

use super::context::ConditionContext;

/// A variable whose value the request's context gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    key: String,
    default: Option<String>,
}

impl Variable {
    /// The value in this request; `None` when the key is absent without a default, or has many values.
    pub(crate) fn resolve<'a>(&'a self, context: &'a ConditionContext) -> Option<&'a str> {
        match context.folded_values(&self.key) {
            Some(_) => context.folded_single(&self.key),
            None => self.default.as_deref(),
        }
    }
}

/// What a `${…}` stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Substitution {
    /// A character that would mean something else without the braces.
    Literal(char),
    /// A value of the request.
    Value(Variable),
}

/// Reads what follows `${` up to and with the closing brace; `None` when it is malformed.
pub(crate) fn read(rest: &mut Chars<'_>) -> Option<Substitution> {
    let mut name = String::new();
    loop {
        match rest.next()? {
            '}' => return named(name.trim(), None),
            ',' => {
                let default = read_default(rest)?;
                return named(name.trim(), Some(default));
            }
            '{' => return None,
            character => name.push(character),
        }
    }
}

fn named(name: &str, default: Option<String>) -> Option<Substitution> {
    match (name, default) {
        ("", _) => None,
        ("*", None) => Some(Substitution::Literal('*')),
        ("?", None) => Some(Substitution::Literal('?')),
        ("$", None) => Some(Substitution::Literal('$')),
        (key, default) => Some(Substitution::Value(Variable {
            key: key.to_lowercase(),
            default,
        })),
    }
}

fn read_default(rest: &mut Chars<'_>) -> Option<String> {
    if next_visible(rest)? != '\'' {
        return None;
    }
    let mut text = String::new();
    loop {
        match rest.next()? {
            '\'' => break,
            character => text.push(character),
        }
    }
    (next_visible(rest)? == '}').then_some(text)
}

fn next_visible(rest: &mut Chars<'_>) -> Option<char> {
    rest.find(|character| *character != ' ')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::*;

    fn value(text: &str) -> Variable {
        match read(&mut text.chars()).unwrap() {
            Substitution::Value(variable) => variable,
            Substitution::Literal(character) => panic!("{character}"),
        }
    }

    #[test]
    fn escapes_stand_for_themselves() {
        for (text, character) in [("*}", '*'), ("?}", '?'), ("$}", '$')] {
            assert_eq!(
                read(&mut text.chars()),
                Some(Substitution::Literal(character))
            );
        }
    }

    #[test]
    fn a_default_serves_only_an_absent_key() {
        let variable = value("aws:PrincipalTag/Team, 'a }*b'}rest");
        let mut context = ConditionContext::new();
        assert_eq!(variable.resolve(&context), Some("a }*b"));
        context.insert("AWS:principaltag/team", "blue");
        assert_eq!(variable.resolve(&context), Some("blue"));
        context.insert_many("aws:principaltag/team", ["blue", "red"]);
        assert_eq!(variable.resolve(&context), None);
    }

    #[test]
    fn an_absent_key_has_no_value() {
        assert_eq!(
            value("aws:username}").resolve(&ConditionContext::new()),
            None
        );
    }

    #[test]
    fn malformed_variables_are_refused() {
        for text in [
            "",
            "}",
            "aws:username",
            "a,b}",
            "a,'b}",
            "a,'b'x}",
            "a${b}}",
        ] {
            assert_eq!(read(&mut text.chars()), None, "{text}");
        }
    }
}
