//! Which names a user has, each in one canonical form (threat 32): whoever looks somebody up, counts attempts or
//! checks that a name is free uses this form, so that neither case nor blanks make a second user of the first.

use crate::pool::Pool;
use std::collections::{BTreeMap, BTreeSet};
use store::users::{Name, NameKind};

/// The canonical form of a user name.
#[must_use]
pub(crate) fn canonical_username(pool: &Pool, name: &str) -> String {
    NameRules::of(pool).canonical(name)
}

/// The names that a user with this user name and these attributes has: the aliases that are verified in a pool with
/// `AliasAttributes`, all of them in a pool with `UsernameAttributes`.
#[must_use]
pub(super) fn names_of(
    pool: &Pool,
    username: &str,
    attributes: &BTreeMap<String, String>,
) -> BTreeSet<Name> {
    NameRules::of(pool).names(username, attributes)
}

/// The text as a `sub`, if it has the shape of one.
pub(crate) fn as_sub(name: &str) -> Option<String> {
    let name = name.trim();
    let shaped = name.len() == 36
        && name.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        });
    shaped.then(|| name.to_ascii_lowercase())
}

/// When an attribute is a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Naming {
    Never,
    /// In a pool with the attribute in `AliasAttributes`: a name that anybody may claim counts only once its owner
    /// has proven it (threat 38).
    WhenVerified,
    /// In a pool with the attribute in `UsernameAttributes`.
    Always,
}

/// What a pool says of names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NameRules {
    case_sensitive: bool,
    email: Naming,
    phone_number: Naming,
    preferred_username: bool,
}

impl NameRules {
    pub(crate) fn of(pool: &Pool) -> Self {
        let naming = |attribute: &str| {
            if pool.signs_in_by(attribute) {
                Naming::Always
            } else if pool.alias(attribute) {
                Naming::WhenVerified
            } else {
                Naming::Never
            }
        };
        Self {
            case_sensitive: pool.case_sensitive(),
            email: naming("email"),
            phone_number: naming("phone_number"),
            preferred_username: pool.alias("preferred_username"),
        }
    }

    /// The names that a text can be, the one that wins first.
    pub(crate) fn keys(self, name: &str) -> Vec<Name> {
        let canonical = self.canonical(name);
        let mut keys = vec![Name::new(NameKind::Username, canonical.clone())];
        if self.email != Naming::Never {
            keys.push(Name::new(NameKind::Email, canonical.clone()));
        }
        if self.phone_number != Naming::Never {
            keys.push(Name::new(NameKind::PhoneNumber, canonical.clone()));
        }
        if self.preferred_username {
            keys.push(Name::new(NameKind::PreferredUsername, canonical));
        }
        keys
    }

    fn canonical(self, name: &str) -> String {
        let name = name.trim();
        if self.case_sensitive {
            return name.to_owned();
        }
        // Letter by letter: `str::to_lowercase` writes a sigma by its place in the word, which would make two forms
        // of one name.
        name.chars().flat_map(char::to_lowercase).collect()
    }

    fn names(self, username: &str, attributes: &BTreeMap<String, String>) -> BTreeSet<Name> {
        let mut names = BTreeSet::from([Name::new(NameKind::Username, self.canonical(username))]);
        let verified = |flag: &str| attributes.get(flag).is_some_and(|value| value == "true");
        let counts = |naming: Naming, flag: &str| match naming {
            Naming::Never => false,
            Naming::WhenVerified => verified(flag),
            Naming::Always => true,
        };
        let mut add = |kind: NameKind, attribute: &str, counts: bool| {
            if let Some(value) = attributes
                .get(attribute)
                .filter(|value| counts && !value.is_empty())
            {
                names.insert(Name::new(kind, self.canonical(value)));
            }
        };
        add(
            NameKind::Email,
            "email",
            counts(self.email, "email_verified"),
        );
        add(
            NameKind::PhoneNumber,
            "phone_number",
            counts(self.phone_number, "phone_number_verified"),
        );
        add(
            NameKind::PreferredUsername,
            "preferred_username",
            self.preferred_username,
        );
        names
    }
}

#[cfg(test)]
mod tests {
    use super::{NameRules, Naming, as_sub};
    use std::collections::BTreeMap;
    use store::users::{Name, NameKind};

    const FOLDING: NameRules = NameRules {
        case_sensitive: false,
        email: Naming::WhenVerified,
        phone_number: Naming::Never,
        preferred_username: true,
    };

    fn attributes(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn t32_one_form_for_case_and_blanks() {
        for spelling in ["bob", "BOB", " Bob ", "bOb\t"] {
            assert_eq!(FOLDING.canonical(spelling), "bob");
        }
        assert_eq!(FOLDING.canonical("ΟΔΟΣ"), FOLDING.canonical("οδοσ"));
        let exact = NameRules {
            case_sensitive: true,
            ..FOLDING
        };
        assert_eq!(exact.canonical(" Bob "), "Bob");
    }

    #[test]
    fn t32_the_user_name_wins_over_aliases() {
        let kinds: Vec<NameKind> = FOLDING
            .keys("Bob")
            .into_iter()
            .map(|name| name.kind)
            .collect();
        assert_eq!(
            kinds,
            [
                NameKind::Username,
                NameKind::Email,
                NameKind::PreferredUsername
            ]
        );
    }

    #[test]
    fn t38_an_unverified_alias_is_nobodys_name() {
        let email = Name::new(NameKind::Email, "a@b.example".to_owned());
        let unverified = attributes(&[("email", "A@b.example"), ("email_verified", "false")]);
        assert!(!FOLDING.names("x", &unverified).contains(&email));
        let verified = attributes(&[("email", "A@b.example"), ("email_verified", "true")]);
        assert!(FOLDING.names("x", &verified).contains(&email));
        let always = NameRules {
            email: Naming::Always,
            ..FOLDING
        };
        assert!(always.names("x", &unverified).contains(&email));
    }

    #[test]
    fn a_sub_has_its_shape() {
        assert_eq!(
            as_sub("34C84488-e0e1-70ae-d2ee-991ad1a898c8").as_deref(),
            Some("34c84488-e0e1-70ae-d2ee-991ad1a898c8")
        );
        assert_eq!(as_sub("34c84488e0e1-70ae-d2ee-991ad1a898c8-"), None);
        assert_eq!(as_sub("bob"), None);
    }
}
