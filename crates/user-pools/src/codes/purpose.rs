//! What a code proves.

use crate::risk::limit::HOUR_MS;

/// What a code proves. A code for one purpose is none for another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// That somebody who signs up has the address.
    SignUp,
    /// That somebody who has forgotten the password has the address.
    ForgotPassword,
    /// That a user who is signed in has the address in this attribute.
    VerifyAttribute(String),
}

impl Purpose {
    /// The text that codes are stored under.
    #[must_use]
    pub(crate) fn key(&self) -> String {
        match self {
            Self::SignUp => "sign_up".to_owned(),
            Self::ForgotPassword => "forgot_password".to_owned(),
            Self::VerifyAttribute(attribute) => format!("verify_{attribute}"),
        }
    }

    /// What the code is for, as the outbox tells it.
    #[must_use]
    pub(super) fn in_words(&self) -> String {
        match self {
            Self::SignUp => "sign-up".to_owned(),
            Self::ForgotPassword => "forgotten password".to_owned(),
            Self::VerifyAttribute(attribute) => format!("verification of {attribute}"),
        }
    }

    /// How long a code is good, as in the developer guide: 24 hours, one hour for a forgotten password.
    pub(super) fn validity_ms(&self) -> i64 {
        match self {
            Self::SignUp | Self::VerifyAttribute(_) => 24 * HOUR_MS,
            Self::ForgotPassword => HOUR_MS,
        }
    }
}
