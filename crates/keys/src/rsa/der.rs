//! Just enough of DER to take the two numbers out of an `RSAPublicKey`.

/// Modulus and exponent of an `RSAPublicKey` (RFC 8017), without leading zeros.
pub(super) fn modulus_and_exponent(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (sequence, after) = element(der, 0x30)?;
    let (modulus, rest) = element(sequence, 0x02)?;
    let (exponent, end) = element(rest, 0x02)?;
    (after.is_empty() && end.is_empty()).then(|| (unsigned(modulus), unsigned(exponent)))
}

/// The contents of the element with this tag at the start, and what follows it.
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (first, rest) = der.split_first()?;
    if *first != tag {
        return None;
    }
    let (length, rest) = match rest {
        [0x82, high, low, rest @ ..] => (usize::from(u16::from_be_bytes([*high, *low])), rest),
        [0x81, length, rest @ ..] | [length @ ..=0x7f, rest @ ..] => (usize::from(*length), rest),
        _ => return None,
    };
    rest.split_at_checked(length)
}

fn unsigned(integer: &[u8]) -> &[u8] {
    match integer {
        [0, rest @ ..] => rest,
        _ => integer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long_lengths() {
        let key = [0x30, 0x08, 0x02, 0x02, 0x00, 0x81, 0x02, 0x02, 0x01, 0x01];
        assert_eq!(modulus_and_exponent(&key), Some((&[0x81][..], &[1, 1][..])));
        for end in 0..key.len() {
            assert_eq!(
                modulus_and_exponent(key.get(..end).unwrap_or_default()),
                None
            );
        }
        assert_eq!(
            element(&[0x02, 0x82, 0, 1, 7, 9], 0x02),
            Some((&[7][..], &[9][..]))
        );
        assert_eq!(
            element(&[0x02, 0x81, 1, 7], 0x02),
            Some((&[7][..], &[][..]))
        );
        assert_eq!(element(&[0x02, 0x83, 0, 0, 1, 7], 0x02), None);
    }
}
