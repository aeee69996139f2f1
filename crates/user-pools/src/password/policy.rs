//! The rules of a pool's password policy, in the order in which they are checked.

use std::fmt;
use wire::cognito_idp::PasswordPolicyType;

/// The symbols that count as such; a space inside the password counts too.
const SYMBOLS: &str = "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+-";

/// No password is longer, and none is cut (threat 36).
const MAX_CHARACTERS: usize = 256;

/// The first rule that a password breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    TooShort,
    TooLong,
    Uppercase,
    Lowercase,
    Numbers,
    Symbols,
    OuterSpace,
}

/// The first rule that `password` breaks, if any.
pub(super) fn check(policy: &PasswordPolicyType, password: &str) -> Result<(), Broken> {
    let length = password.chars().count();
    let minimum = policy
        .minimum_length
        .and_then(|length| usize::try_from(length).ok())
        .unwrap_or(0);
    let has = |wanted: fn(char) -> bool| password.chars().any(wanted);
    let asks = |member: Option<bool>| member.unwrap_or(false);
    if length < minimum {
        Err(Broken::TooShort)
    } else if length > MAX_CHARACTERS {
        Err(Broken::TooLong)
    } else if asks(policy.require_uppercase) && !has(|c| c.is_ascii_uppercase()) {
        Err(Broken::Uppercase)
    } else if asks(policy.require_lowercase) && !has(|c| c.is_ascii_lowercase()) {
        Err(Broken::Lowercase)
    } else if asks(policy.require_numbers) && !has(|c| c.is_ascii_digit()) {
        Err(Broken::Numbers)
    } else if asks(policy.require_symbols) && !has(|c| c == ' ' || SYMBOLS.contains(c)) {
        Err(Broken::Symbols)
    } else if password.starts_with(' ') || password.ends_with(' ') {
        Err(Broken::OuterSpace)
    } else {
        Ok(())
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooShort => "Password not long enough",
            Self::TooLong => "Password too long",
            Self::Uppercase => "Password must have uppercase characters",
            Self::Lowercase => "Password must have lowercase characters",
            Self::Numbers => "Password must have numeric characters",
            Self::Symbols => "Password must have symbol characters",
            Self::OuterSpace => "Password cannot have leading or trailing space characters",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Broken, check};
    use wire::cognito_idp::PasswordPolicyType;

    fn strict() -> PasswordPolicyType {
        PasswordPolicyType {
            minimum_length: Some(8),
            require_lowercase: Some(true),
            require_numbers: Some(true),
            require_symbols: Some(true),
            require_uppercase: Some(true),
            ..PasswordPolicyType::default()
        }
    }

    #[test]
    fn the_rules_are_checked_in_order() {
        let policy = strict();
        assert_eq!(check(&policy, "a"), Err(Broken::TooShort));
        assert_eq!(check(&policy, "aaaaaaaa"), Err(Broken::Uppercase));
        assert_eq!(check(&policy, "AAAAAAAA"), Err(Broken::Lowercase));
        assert_eq!(check(&policy, "AAAAaaaa"), Err(Broken::Numbers));
        assert_eq!(check(&policy, "AAAAaaa1"), Err(Broken::Symbols));
        assert_eq!(check(&policy, "AAaaa1! "), Err(Broken::OuterSpace));
        assert_eq!(check(&policy, "AA aaaa1"), Ok(()));
        assert_eq!(check(&policy, "Password123!"), Ok(()));
    }

    #[test]
    fn the_texts_are_cognitos() {
        let text = |broken: Broken| broken.to_string();
        assert_eq!(text(Broken::TooShort), "Password not long enough");
        assert_eq!(
            text(Broken::Uppercase),
            "Password must have uppercase characters"
        );
        assert_eq!(
            text(Broken::Symbols),
            "Password must have symbol characters"
        );
    }

    #[test]
    fn letters_beyond_basic_latin_are_neither_upper_nor_lower_case() {
        assert_eq!(check(&strict(), "Äaaaaaa1!"), Err(Broken::Uppercase));
        assert_eq!(check(&strict(), "Aäääääää1!"), Err(Broken::Lowercase));
    }

    #[test]
    fn t36_a_password_beyond_the_limit_is_refused_and_not_cut() {
        let policy = PasswordPolicyType::default();
        assert_eq!(check(&policy, &"é".repeat(256)), Ok(()));
        assert_eq!(check(&policy, &"a".repeat(257)), Err(Broken::TooLong));
    }
}
