//! `BinaryEquals`: bytes that policy and request both write in base64.

/// A comparison of bytes.
#[derive(Clone, Debug)]
pub(super) struct BinaryTest {
    expected: Vec<Vec<u8>>,
}

impl BinaryTest {
    pub(super) fn parse(values: &[String]) -> Option<Self> {
        let expected = values
            .iter()
            .map(|value| decode(value))
            .collect::<Option<Vec<_>>>()?;
        Some(Self { expected })
    }

    pub(super) fn accepts(&self, value: &str) -> bool {
        decode(value).is_some_and(|actual| self.expected.contains(&actual))
    }
}

/// Reads the standard alphabet with or without padding.
fn decode(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let is_whole = text.len().is_multiple_of(4) && padding <= 2;
    if digits.len() % 4 == 1 || (padding > 0 && !is_whole) {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len());
    let mut buffer = 0_u32;
    let mut held = 0_u32;
    for digit in digits.bytes() {
        // At most six bits are left over, so that the buffer never overflows.
        buffer = (buffer << 6) | u32::from(sextet(digit)?);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(buffer >> held).ok()?);
            buffer &= (1 << held) - 1;
        }
    }
    Some(bytes)
}

fn sextet(digit: u8) -> Option<u8> {
    match digit {
        b'A'..=b'Z' => Some(digit - b'A'),
        b'a'..=b'z' => Some(digit - b'a' + 26),
        b'0'..=b'9' => Some(digit - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn base64_is_read() {
        assert_eq!(decode(""), Some(Vec::new()));
        assert_eq!(decode("QmluYXJ5"), Some(b"Binary".to_vec()));
        assert_eq!(decode("QQ=="), Some(b"A".to_vec()));
        assert_eq!(decode("QUI="), Some(b"AB".to_vec()));
        assert_eq!(decode("QUI"), Some(b"AB".to_vec()));
        assert_eq!(decode("/+8="), Some(vec![0xff, 0xef]));
        for malformed in ["Q", "QQ=", "Q===", "QQ==QQ==", "Q Q=", "*"] {
            assert_eq!(decode(malformed), None, "{malformed}");
        }
    }

    #[test]
    fn bytes_are_compared() {
        let test = BinaryTest::parse(&["QQ==".to_owned()]).unwrap();
        assert!(test.accepts("QQ=="));
        assert!(!test.accepts("Qg=="));
        assert!(!test.accepts("?"));
    }
}
