//! What is kept of a user beside attributes and password.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::users::User;
use wire::{ApiError, ApiResult};

/// The document in `User::details`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Details {
    /// Earlier passwords, sealed and in base64, newest first.
    pub password_history: Vec<String>,
    /// When the password was set, in milliseconds since the epoch.
    pub password_set_at: i64,
    /// When the temporary password was set, if the password is one.
    pub temporary_password_set_at: Option<i64>,
    /// The attribute that the user was made with as user name, in a pool with `UsernameAttributes`; its value may change,
    /// but it stays the one to sign in with.
    pub username_attribute: Option<String>,
    /// New values of attributes that replace the old ones once they are verified.
    pub pending: BTreeMap<String, String>,
}

impl Details {
    /// What is kept of `user`.
    ///
    /// # Errors
    /// When the document cannot be read. To go on without it would forget earlier passwords, and that a password is a
    /// temporary one.
    pub(crate) fn of(user: &User) -> ApiResult<Self> {
        serde_json::from_str(&user.details).map_err(|failure| {
            ApiError::internal(format!("the details of the user {}: {failure}", user.sub))
        })
    }

    /// Puts the document back.
    pub(crate) fn write(&self, user: &mut User) {
        if let Ok(document) = serde_json::to_string(self) {
            user.details = document;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Details;

    #[test]
    fn an_older_document_lacks_members() {
        let details: Details = serde_json::from_str(r#"{"password_set_at":5}"#).unwrap_or_default();
        assert_eq!(details.password_set_at, 5);
        assert!(details.pending.is_empty());
        assert_eq!(details.temporary_password_set_at, None);
    }
}
