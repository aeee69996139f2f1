//! Percent-encoding and hexadecimal digits as the canonical form wants them.

const UPPER: &[u8; 16] = b"0123456789ABCDEF";
const LOWER: &[u8; 16] = b"0123456789abcdef";

/// Appends `bytes` to `to`, all but the unreserved characters of RFC 3986 escaped.
pub(super) fn encode(bytes: &[u8], to: &mut String) {
    for byte in bytes {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            to.push(char::from(*byte));
        } else {
            to.push('%');
            push_digits(*byte, UPPER, to);
        }
    }
}

/// `bytes`, all but the unreserved characters of RFC 3986 escaped.
pub(super) fn encoded(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + 16);
    encode(bytes, &mut text);
    text
}

/// What the escapes in `text` stand for; nothing when one is not an escape. A plus sign is itself.
pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [] => return Some(bytes),
            [b'%', high, low, rest @ ..] => {
                bytes.push((digit(*high)? << 4) | digit(*low)?);
                rest
            }
            [b'%', ..] => return None,
            [byte, rest @ ..] => {
                bytes.push(*byte);
                rest
            }
        };
    }
}

/// Appends `bytes` in lower-case hexadecimal digits.
pub(super) fn push_hex(bytes: &[u8], to: &mut String) {
    for byte in bytes {
        push_digits(*byte, LOWER, to);
    }
}

/// `bytes` in lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    push_hex(bytes, &mut text);
    text
}

fn push_digits(byte: u8, digits: &[u8; 16], to: &mut String) {
    for half in [byte >> 4, byte & 15] {
        to.push(
            digits
                .get(usize::from(half))
                .map_or('0', |digit| char::from(*digit)),
        );
    }
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unreserved_characters_stay() {
        assert_eq!(
            encoded("aZ09-._~/ +é%".as_bytes()),
            "aZ09-._~%2F%20%2B%C3%A9%25"
        );
        assert_eq!(decoded("a%2fb%2B+c").as_deref(), Some(b"a/b++c".as_slice()));
        for text in ["%", "%2", "%zz", "a%+1", "% 1"] {
            assert_eq!(decoded(text), None, "{text}");
        }
        assert_eq!(hex(&[0, 0xab]), "00ab");
    }
}
