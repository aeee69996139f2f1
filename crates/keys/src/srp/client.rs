//! The client's side of an exchange, for tests and for the load generator.

use std::fmt;

use zeroize::Zeroizing;

use super::SrpError;
use super::fixed_base;
use super::group::K;
use super::modexp;
use super::residue::Residue;
use super::server::{SharedKey, derive, public_value, scrambler};
use super::verifier::private_key;

/// A client with the secret of one exchange.
pub struct Client {
    secret: Zeroizing<[u8; 32]>,
    public: Residue,
}

impl Client {
    /// The client with the secret `a`.
    #[must_use]
    pub fn new(a: [u8; 32]) -> Self {
        Self {
            public: fixed_base::power(&a),
            secret: Zeroizing::new(a),
        }
    }

    /// The client's public value, `SRP_A`.
    #[must_use]
    pub fn public_hex(&self) -> String {
        self.public.to_hex()
    }

    /// The shared key, from what the server sent.
    ///
    /// # Errors
    /// When salt or public value are not hexadecimal or out of range.
    pub fn shared_key(
        &self,
        pool_name: &str,
        user_id: &str,
        password: &str,
        salt_hex: &str,
        b_hex: &str,
    ) -> Result<SharedKey, SrpError> {
        let b = public_value(Residue::from_hex(b_hex)?)?;
        let u = scrambler(&self.public, &b)?;
        let salt = Residue::from_hex(salt_hex)?;
        let x = private_key(pool_name, user_id, password, salt.bytes());
        let base = modexp::sub(&b, &modexp::mul(&K, &fixed_base::power(&x)));
        let exponent = multiply_add(&u, &x, &self.secret);
        Ok(derive(&u, &modexp::exp(&base, exponent.as_slice())))
    }
}

/// `u · x + a`, in 68 bytes, most significant byte first.
fn multiply_add(u: &[u8; 32], x: &[u8; 32], a: &[u8; 32]) -> Zeroizing<[u8; 68]> {
    let mut columns = Zeroizing::new([0_u64; 68]);
    for (place, digit) in a.iter().rev().enumerate() {
        if let Some(column) = columns.get_mut(place) {
            *column += u64::from(*digit);
        }
    }
    for (i, left) in u.iter().rev().enumerate() {
        for (j, right) in x.iter().rev().enumerate() {
            if let Some(column) = columns.get_mut(i + j) {
                *column += u64::from(*left) * u64::from(*right);
            }
        }
    }
    let mut carry = 0;
    let mut sum = Zeroizing::new([0; 68]);
    for (to, column) in sum.iter_mut().rev().zip(columns.iter()) {
        carry += column;
        let [.., low] = carry.to_be_bytes();
        *to = low;
        carry >>= 8;
    }
    sum
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponent_is_computed_with_its_carries() {
        let full = [0xff; 32];
        // (2^256 - 1)^2 + 2^256 - 1 = 2^512 - 2^256.
        let mut expected = [0; 68];
        for byte in expected.iter_mut().skip(4).take(32) {
            *byte = 0xff;
        }
        assert_eq!(*multiply_add(&full, &full, &full), expected);
    }
}
