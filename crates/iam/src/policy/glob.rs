//! The comparison of a text with wildcards; its tests are those of the patterns.

use std::str::Chars;

use super::variables::Variable;

/// One piece of a pattern.
#[derive(Clone, Debug)]
pub(crate) enum Token {
    /// This character.
    Character(char),
    /// `?`: any one character.
    One,
    /// `*`: any characters, also none.
    Run,
    /// The value of a variable, letter by letter.
    Variable(Box<Variable>),
}

/// Matches without recursion. Only the last run is ever tried again, one character further on: what the runs before it
/// took can stay, since a later run can take whatever they could. The work is at most the product of both lengths,
/// whatever the pattern, and about their sum for the patterns of real policies.
pub(super) fn glob(tokens: &[Token], text: &str) -> bool {
    let mut position = 0;
    let mut rest = text.chars();
    let mut retry: Option<(usize, Chars<'_>)> = None;
    loop {
        let token = tokens.get(position);
        if matches!(token, Some(Token::Run)) {
            position += 1;
            if position == tokens.len() {
                return true;
            }
            retry = Some((position, rest.clone()));
            continue;
        }
        let mut ahead = rest.clone();
        let fits = match (token, ahead.next()) {
            (None, None) => return true,
            // The text has ended too early; starting later would leave even less of it.
            (Some(_), None) => return false,
            (Some(Token::One), Some(_)) => true,
            (Some(Token::Character(expected)), Some(actual)) => *expected == actual,
            (Some(Token::Run | Token::Variable(_)) | None, Some(_)) => false,
        };
        if fits {
            position += 1;
            rest = ahead;
            continue;
        }
        let Some((start, later)) = retry.as_mut() else {
            return false;
        };
        if later.next().is_none() {
            return false;
        }
        position = *start;
        rest = later.clone();
    }
}
