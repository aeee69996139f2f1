//! Temporary passwords.

use crate::pool::Pool;
use keys::Random;
use keys::random::{alphanumeric, bytes};

const UPPER: &str = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const LOWER: &str = "abcdefghijkmnopqrstuvwxyz";
const DIGITS: &str = "23456789";
/// Symbols that survive a mail in HTML and a URL in a message.
const SYMBOLS: &str = "!@#$%*-_=+.:";

/// The shortest password that is generated; about 70 bits.
const LENGTH: usize = 12;

/// A password that the pool's policy allows, with characters that people can tell apart.
#[must_use]
pub(crate) fn generate(pool: &Pool, random: &dyn Random) -> String {
    let minimum = pool
        .password_policy()
        .minimum_length
        .and_then(|length| usize::try_from(length).ok());
    of_length(minimum.unwrap_or(0).max(LENGTH), random)
}

/// One character of each class, the rest of any, in random order.
fn of_length(length: usize, random: &dyn Random) -> String {
    let mut text = String::with_capacity(length);
    for class in [UPPER, LOWER, DIGITS, SYMBOLS] {
        text.push_str(&alphanumeric(random, 1, class));
    }
    let any = [UPPER, LOWER, DIGITS, SYMBOLS].concat();
    text.push_str(&alphanumeric(random, length.saturating_sub(4), &any));
    let mut keyed: Vec<([u8; 8], char)> = text.chars().map(|c| (bytes::<8>(random), c)).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, c)| c).collect()
}

#[cfg(test)]
mod tests {
    use super::of_length;
    use crate::password::policy;
    use keys::SeededRandom;
    use wire::cognito_idp::PasswordPolicyType;

    #[test]
    fn a_generated_password_conforms_with_the_strictest_policy() {
        let strictest = PasswordPolicyType {
            minimum_length: Some(99),
            require_lowercase: Some(true),
            require_numbers: Some(true),
            require_symbols: Some(true),
            require_uppercase: Some(true),
            ..PasswordPolicyType::default()
        };
        for seed in 0..50 {
            let password = of_length(99, &SeededRandom::new(seed));
            assert_eq!(policy::check(&strictest, &password), Ok(()), "{password}");
        }
        assert_ne!(
            of_length(12, &SeededRandom::new(1)),
            of_length(12, &SeededRandom::new(2))
        );
    }
}
