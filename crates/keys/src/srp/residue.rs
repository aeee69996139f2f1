//! A number below the modulus.

use zeroize::Zeroizing;

use super::SrpError;
use super::modulus::{LENGTH, N};

/// A number below the modulus, most significant byte first. It is overwritten when it is dropped.
#[derive(Clone)]
pub(super) struct Residue(Zeroizing<[u8; LENGTH]>);

impl Residue {
    /// The number with these bytes, however many leading zeros there are; nothing when it is not
    /// below the modulus.
    pub(super) fn from_be(bytes: &[u8]) -> Option<Self> {
        let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
        let digits = bytes.get(zeros..)?;
        let mut whole = Zeroizing::new([0; LENGTH]);
        let start = LENGTH.checked_sub(digits.len())?;
        whole.get_mut(start..)?.copy_from_slice(digits);
        (whole.as_slice() < N.as_slice()).then_some(Self(whole))
    }

    /// The number that these hexadecimal digits write, in any case and with any leading zeros.
    pub(super) fn from_hex(text: &str) -> Result<Self, SrpError> {
        if !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(SrpError::BadHex);
        }
        let digits = text.trim_start_matches('0').as_bytes();
        // More digits than the modulus has are refused before any arithmetic: the attack is a value
        // that costs the server more than it costs the sender.
        if digits.len() > LENGTH * 2 {
            return Err(SrpError::BadPublicValue);
        }
        let mut whole = [0; LENGTH];
        for (byte, pair) in whole.iter_mut().rev().zip(digits.rchunks(2)) {
            for digit in pair {
                let value = char::from(*digit).to_digit(16).ok_or(SrpError::BadHex)?;
                *byte = (*byte << 4) | u8::try_from(value).map_err(|_| SrpError::BadHex)?;
            }
        }
        Self::from_be(&whole).ok_or(SrpError::BadPublicValue)
    }

    /// The result of an operation that has reduced it already.
    pub(super) fn from_reduced(bytes: Zeroizing<[u8; LENGTH]>) -> Self {
        Self(bytes)
    }

    /// The number one.
    pub(super) fn one() -> Self {
        let mut bytes = Zeroizing::new([0; LENGTH]);
        if let Some(last) = bytes.last_mut() {
            *last = 1;
        }
        Self(bytes)
    }

    pub(super) fn bytes(&self) -> &[u8; LENGTH] {
        &self.0
    }

    pub(super) fn is_zero(&self) -> bool {
        self.0.iter().all(|byte| *byte == 0)
    }

    /// Lower-case hexadecimal digits without leading zeros.
    pub(super) fn to_hex(&self) -> String {
        let text = crate::hmac::hex(self.0.as_slice());
        let digits = text.trim_start_matches('0');
        if digits.is_empty() {
            "0".to_owned()
        } else {
            digits.to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::hmac::hex;

    #[test]
    fn hexadecimal_in_any_form() {
        for text in ["abc", "0ABC", "00000aBc"] {
            assert_eq!(Residue::from_hex(text).unwrap().to_hex(), "abc");
        }
        let long = format!("{}1", "0".repeat(2000));
        assert_eq!(Residue::from_hex(&long).unwrap().to_hex(), "1");
        assert!(matches!(Residue::from_hex("xyz"), Err(SrpError::BadHex)));
        assert!(matches!(Residue::from_hex("-1"), Err(SrpError::BadHex)));
        assert!(matches!(
            Residue::from_hex(&hex(&N)),
            Err(SrpError::BadPublicValue)
        ));
        assert!(Residue::from_hex("").unwrap().is_zero());
    }
}
