//! Why an SRP exchange ends.

use std::fmt;

/// Why an SRP exchange ends before a password is even compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SrpError {
    /// Something is not hexadecimal (or base64, in a device's configuration).
    BadHex,
    /// A public value is zero or not below the modulus.
    BadPublicValue,
    /// The scrambling value u is zero.
    BadScrambler,
    /// The verifier is zero, one, minus one or not below the modulus.
    BadVerifier,
    /// The bytes are not a server's state.
    BadState,
}

impl fmt::Display for SrpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BadHex => "a number is not properly encoded",
            Self::BadPublicValue => "the public value is out of range",
            Self::BadScrambler => "the scrambling value is zero",
            Self::BadVerifier => "the verifier is out of range",
            Self::BadState => "the bytes are not the state of an exchange",
        })
    }
}

impl std::error::Error for SrpError {}
