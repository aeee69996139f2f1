//! Why a signature is refused, in the words of AWS.

use std::fmt;

/// Why a signature is refused. What it displays is the message that AWS sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignatureError {
    /// The request is not signed at all.
    Missing,
    /// The signature is malformed.
    Incomplete(String),
    /// Something that must be signed is not.
    Unsigned(String),
    /// The signature is not the one that the secret gives.
    Mismatch,
    /// The signature is too old.
    Expired(String),
    /// The signature is of the future.
    NotYetCurrent(String),
    /// The signature is for another day, region or service.
    WrongScope(String),
}

impl SignatureError {
    /// The error's name in the JSON protocols.
    #[must_use]
    pub fn json_code(&self) -> &'static str {
        match self {
            Self::Missing => "MissingAuthenticationTokenException",
            Self::Incomplete(_) => "IncompleteSignatureException",
            _ => "InvalidSignatureException",
        }
    }

    /// The error's code in the query protocol.
    #[must_use]
    pub fn query_code(&self) -> &'static str {
        match self {
            Self::Missing => "MissingAuthenticationToken",
            Self::Incomplete(_) => "IncompleteSignature",
            _ => "SignatureDoesNotMatch",
        }
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "Missing Authentication Token",
            Self::Mismatch => {
                "The request signature we calculated does not match the signature you provided. \
                 Check your AWS Secret Access Key and signing method. Consult the service \
                 documentation for details."
            }
            Self::Incomplete(message)
            | Self::Unsigned(message)
            | Self::Expired(message)
            | Self::NotYetCurrent(message)
            | Self::WrongScope(message) => message,
        })
    }
}

impl std::error::Error for SignatureError {}
