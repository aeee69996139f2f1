//! The states of an account.

use store::users::User;

/// The state of an account, as far as it is one of ours. Users of other providers are in none of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// Somebody has signed up and has not confirmed it.
    Unconfirmed,
    /// The user can sign in.
    Confirmed,
    /// The user has a temporary password.
    ForceChangePassword,
    /// The user has to choose a new password with a code.
    ResetRequired,
}

impl Status {
    const ALL: [Self; 4] = [
        Self::Unconfirmed,
        Self::Confirmed,
        Self::ForceChangePassword,
        Self::ResetRequired,
    ];

    /// The status of `user`; `None` for one that is not known here.
    #[must_use]
    pub(crate) fn of(user: &User) -> Option<Self> {
        Self::from_text(&user.status)
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }

    /// The text that is stored and shown.
    #[must_use]
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Unconfirmed => "UNCONFIRMED",
            Self::Confirmed => "CONFIRMED",
            Self::ForceChangePassword => "FORCE_CHANGE_PASSWORD",
            Self::ResetRequired => "RESET_REQUIRED",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Status;

    #[test]
    fn t35_a_status_that_is_not_known_is_none_of_ours() {
        assert_eq!(Status::from_text("CONFIRMED"), Some(Status::Confirmed));
        for text in ["EXTERNAL_PROVIDER", "", "confirmed", "CONFIRMED "] {
            assert_eq!(Status::from_text(text), None, "{text}");
        }
    }
}
