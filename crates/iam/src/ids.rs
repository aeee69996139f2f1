//! The identifiers of IAM: unique ids, access key ids and secrets.

use keys::Random;
use keys::random::alphanumeric;

/// What ids are made of: the base32 alphabet.
const BASE32: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// What secrets are made of.
const SECRET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+";

/// Characters after the prefix of a unique id.
const UNIQUE_ID_LENGTH: usize = 17;

/// Characters after the prefix of an access key id: 80 bits.
const ACCESS_KEY_ID_LENGTH: usize = 16;

/// Characters of a secret access key: 240 bits.
const SECRET_LENGTH: usize = 40;

/// A unique id: `AROA` for a role, `AIDA` for a user, `ANPA` for a managed policy.
pub(crate) fn unique_id(prefix: &str, random: &dyn Random) -> String {
    format!("{prefix}{}", alphanumeric(random, UNIQUE_ID_LENGTH, BASE32))
}

/// An access key id: `AKIA` for a long-term key, `ASIA` for a session's.
pub(crate) fn access_key_id(prefix: &str, random: &dyn Random) -> String {
    format!(
        "{prefix}{}",
        alphanumeric(random, ACCESS_KEY_ID_LENGTH, BASE32)
    )
}

/// A secret access key.
pub(crate) fn secret_access_key(random: &dyn Random) -> String {
    alphanumeric(random, SECRET_LENGTH, SECRET)
}

#[cfg(test)]
mod tests {
    use super::{access_key_id, secret_access_key, unique_id};
    use keys::SeededRandom;

    #[test]
    fn ids_have_the_lengths_of_aws() {
        let random = SeededRandom::new(1);
        let role = unique_id("AROA", &random);
        assert_eq!(role.len(), 21);
        assert!(role.starts_with("AROA"));
        let key = access_key_id("AKIA", &random);
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
}
