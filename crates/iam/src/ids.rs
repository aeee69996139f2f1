//! The identifiers of IAM: unique ids, access key ids and secrets.

use keys::Random;
use keys::random::{self, alphanumeric};

/// What ids are made of: the base32 alphabet.
const BASE32: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// What secrets are made of.
const SECRET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+";

/// Characters after the prefix of a unique id.
const UNIQUE_ID_LENGTH: usize = 17;

/// Characters of the prefix of an access key id.
const PREFIX_LENGTH: usize = 4;

/// Characters of an access key id that hold the account: a bit that is set, the 40 bits of its number, and 4 of chance.
const ACCOUNT_LENGTH: usize = 9;

/// The bits of chance behind the account's number.
const CHANCE_BITS: u32 = 4;

/// The bit before the account's number, which tells such an id from one of another make.
const MARK: u64 = 1 << 40;

/// Characters of an access key id behind those: 35 bits more.
const REST_LENGTH: usize = 7;

/// Characters of a secret access key: 240 bits.
const SECRET_LENGTH: usize = 40;

/// A unique id: `AROA` for a role, `AIDA` for a user, `ANPA` for a managed policy.
pub(crate) fn unique_id(prefix: &str, random: &dyn Random) -> String {
    format!("{prefix}{}", alphanumeric(random, UNIQUE_ID_LENGTH, BASE32))
}

/// An access key id: `AKIA` for a long-term key, `ASIA` for a session's. As at AWS it holds the number of the account, so
/// that a key of ours is known as one even after it was deleted.
pub(crate) fn access_key_id(prefix: &str, account: &str, random: &dyn Random) -> String {
    let number = account.parse::<u64>().unwrap_or_default() & (MARK - 1);
    let chance = u64::from(
        random::bytes::<1>(random)
            .into_iter()
            .next()
            .unwrap_or_default(),
    );
    let bits = ((MARK | number) << CHANCE_BITS) | (chance & ((1 << CHANCE_BITS) - 1));
    let mut id = prefix.to_owned();
    for place in (0..ACCOUNT_LENGTH).rev() {
        let digit = usize::try_from((bits >> (5 * place)) & 31).unwrap_or_default();
        id.extend(BASE32.chars().nth(digit));
    }
    id.push_str(&alphanumeric(random, REST_LENGTH, BASE32));
    id
}

/// Whether the id is one that [`access_key_id`] makes for the account.
pub(crate) fn is_of_account(access_key_id: &str, account: &str) -> bool {
    let digits = access_key_id.chars().skip(PREFIX_LENGTH);
    let bits = digits.take(ACCOUNT_LENGTH).try_fold(0_u64, |bits, digit| {
        let value = BASE32.chars().position(|known| known == digit)?;
        Some((bits << 5) | u64::try_from(value).ok()?)
    });
    let whole = access_key_id.len() == PREFIX_LENGTH + ACCOUNT_LENGTH + REST_LENGTH;
    let number = account.parse::<u64>().unwrap_or_default();
    whole && bits.is_some_and(|bits| bits >> CHANCE_BITS == MARK | number)
}

/// A secret access key.
pub(crate) fn secret_access_key(random: &dyn Random) -> String {
    alphanumeric(random, SECRET_LENGTH, SECRET)
}

#[cfg(test)]
mod tests {
    use super::{access_key_id, is_of_account, secret_access_key, unique_id};
    use keys::SeededRandom;

    #[test]
    fn ids_have_the_lengths_of_aws() {
        let random = SeededRandom::new(1);
        let role = unique_id("AROA", &random);
        assert_eq!(role.len(), 21);
        assert!(role.starts_with("AROA"));
        let key = access_key_id("AKIA", "000000000000", &random);
        assert_eq!(key.len(), 20);
        assert!(
            key.bytes()
                .all(|byte| byte.is_ascii_uppercase() || (b'2'..=b'7').contains(&byte)),
            "{key}"
        );
        let secret = secret_access_key(&random);
        assert_eq!(secret.len(), 40);
        assert_ne!(secret, secret_access_key(&random));
    }

    #[test]
    fn an_access_key_id_holds_its_account() {
        let random = SeededRandom::new(2);
        for account in ["000000000000", "123456789012", "999999999999"] {
            let key = access_key_id("AKIA", account, &random);
            assert!(is_of_account(&key, account), "{key}");
            assert!(!is_of_account(&key, "123456789013"), "{key}");
            assert!(!is_of_account(&key[..19], account), "{key}");
        }
        // The example that AWS publishes for its own tools.
        assert!(is_of_account("ASIAQNZGKIQY56JQ7WML", "029608264753"));
        for strange in [
            "AKIAIOSFODNN7EXAMPLE",
            "ASIAIOSFODNN7EXAMPLE",
            "ASIAABCDEFGHIJKLMNOP",
            "test",
            "",
            "AKIAé",
        ] {
            assert!(!is_of_account(strange, "000000000000"), "{strange}");
        }
    }
}
