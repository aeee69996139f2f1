//! What a mask lets a stranger see of an address, without the address.

use keys::hmac::hex;

/// The most digits of a telephone number (E.164).
const MAX_DIGITS: u8 = 15;

/// How many bytes it is kept in.
const LENGTH: usize = 6;

/// What is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// The first letters of the two parts.
    Email { local: u8, domain: u8 },
    /// The number of digits and the last four, behind zero bytes where there are fewer.
    Phone { digits: u8, last: [u8; 4] },
}

impl Shown {
    /// What is seen of the address that is the value of `attribute`.
    #[must_use]
    pub(crate) fn of(attribute: &str, address: &str) -> Self {
        if attribute == "phone_number" {
            let mut last = [0; 4];
            let digits = address.bytes().filter(u8::is_ascii_digit);
            for (to, from) in last.iter_mut().rev().zip(digits.clone().rev()) {
                *to = from;
            }
            Self::Phone {
                digits: u8::try_from(digits.count()).unwrap_or(MAX_DIGITS),
                last,
            }
        } else {
            let (local, domain) = address.split_once('@').unwrap_or((address, ""));
            let first = |text: &str| text.bytes().next().unwrap_or_default();
            Self::Email {
                local: first(local),
                domain: first(domain),
            }
        }
    }

    /// The attribute that the address is the value of.
    #[must_use]
    pub(crate) fn attribute(self) -> &'static str {
        match self {
            Self::Email { .. } => "email",
            Self::Phone { .. } => "phone_number",
        }
    }

    /// An address that shows the same. Nobody has it, so nobody's messages are counted with those to it.
    #[must_use]
    pub(crate) fn address(self, digest: &[u8; 32]) -> String {
        match self {
            Self::Email { local, domain } => {
                let (local, domain) = (char::from(local), char::from(domain));
                format!("{local}{}@{domain}.invalid", hex(digest))
            }
            Self::Phone { digits, last } => {
                let number = digest
                    .iter()
                    .take(8)
                    .fold(0_u64, |all, byte| (all << 8) | u64::from(*byte));
                let hidden = usize::from(digits).saturating_sub(last.len());
                let start: String = format!("{number:020}").chars().rev().take(hidden).collect();
                let last = last.iter().filter(|digit| **digit != 0);
                let last: String = last.map(|digit| char::from(*digit)).collect();
                format!("+{start}{last}")
            }
        }
    }

    /// It in few bytes.
    #[must_use]
    pub(crate) fn to_bytes(self) -> [u8; LENGTH] {
        match self {
            Self::Email { local, domain } => [b'@', local, domain, 0, 0, 0],
            Self::Phone {
                digits,
                last: [a, b, c, d],
            } => [b'+', digits, a, b, c, d],
        }
    }

    /// What such bytes say; of noise, less than one in a billion says anything.
    #[must_use]
    pub(crate) fn from_bytes(bytes: [u8; LENGTH]) -> Option<Self> {
        match bytes {
            [b'@', local, domain, 0, 0, 0] => (local.is_ascii_graphic()
                && domain.is_ascii_alphanumeric())
            .then_some(Self::Email { local, domain }),
            [b'+', digits, a, b, c, d] => {
                let last = [a, b, c, d];
                let missing = last.len().saturating_sub(digits.into());
                let is_number = last.iter().enumerate().all(|(index, digit)| {
                    if index < missing {
                        *digit == 0
                    } else {
                        digit.is_ascii_digit()
                    }
                });
                (is_number && digits <= MAX_DIGITS).then_some(Self::Phone { digits, last })
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Shown;
    use crate::directory::{mask_email, mask_phone};

    #[test]
    fn another_address_shows_the_same() {
        let digest = [0xfe; 32];
        for email in ["frieda@example.com", "{@x.example", "F@9.example"] {
            let shown = Shown::of("email", email);
            assert_eq!(shown.attribute(), "email");
            assert_eq!(Shown::from_bytes(shown.to_bytes()), Some(shown));
            assert_eq!(mask_email(&shown.address(&digest)), mask_email(email));
            assert_ne!(shown.address(&digest), email);
        }
        for phone in ["+12065551234", "+123456789012345", "+12", "+1200"] {
            let shown = Shown::of("phone_number", phone);
            assert_eq!(shown.attribute(), "phone_number");
            assert_eq!(Shown::from_bytes(shown.to_bytes()), Some(shown));
            assert_eq!(mask_phone(&shown.address(&digest)), mask_phone(phone));
        }
    }

    #[test]
    fn noise_shows_nothing() {
        for bytes in [
            *b"@fe---",
            *b"+\x0b12x4",
            *b"+\x101234",
            *b"+\x031234",
            *b"@\0e\0\0\0",
            [0; 6],
        ] {
            assert_eq!(Shown::from_bytes(bytes), None, "{bytes:?}");
        }
    }
}
