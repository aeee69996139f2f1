//! A user as the rules see them: the row, with what is kept in it read once.

mod details;
mod names;
mod status;

pub(crate) use details::Details;
pub(crate) use names::{NameRules, as_sub, canonical_username};
pub(crate) use status::Status;

use crate::pool::Pool;
use std::collections::BTreeMap;
use std::ops::Deref;
use store::users::User;
use wire::ApiResult;

/// A user who may be changed. It reads as the row. What follows from other things – the names, the document of the details,
/// the time of the change – cannot be set, and is made of them when the change is written: an address that stays a name after
/// it has changed would be found in another's place (threat 38).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Account {
    row: User,
    /// What is kept beside attributes and password.
    pub details: Details,
    takes_aliases: bool,
}

impl Account {
    /// The account of a user.
    ///
    /// # Errors
    /// As [`Details::of`].
    pub(crate) fn of(row: User) -> ApiResult<Self> {
        let details = Details::of(&row)?;
        Ok(Self::new(row, details))
    }

    /// The account of somebody who is about to become a user.
    pub(crate) fn new(row: User, details: Details) -> Self {
        Self {
            row,
            details,
            takes_aliases: false,
        }
    }

    /// The status, if it is one of ours.
    pub(crate) fn status(&self) -> Option<Status> {
        Status::of(&self.row)
    }

    /// Gives another status.
    pub(crate) fn set_status(&mut self, status: Status) {
        status.as_str().clone_into(&mut self.row.status);
    }

    /// Lets the user in, or shuts them out.
    pub(crate) fn set_enabled(&mut self, enabled: bool) {
        self.row.enabled = enabled;
    }

    /// The attributes, to be changed.
    pub(crate) fn attributes_mut(&mut self) -> &mut BTreeMap<String, String> {
        &mut self.row.attributes
    }

    /// Replaces the password's verifier or hash; the one before comes back.
    pub(crate) fn replace_credential(&mut self, sealed: Vec<u8>) -> Option<Vec<u8>> {
        self.row.credential.replace(sealed)
    }

    /// Notes that all sign-ins end.
    pub(crate) fn sign_out(&mut self, now: i64) {
        self.row.sign_out(now);
    }

    /// Has the aliases that the user gets by the change taken from whoever has them (`ForceAliasCreation`).
    pub(crate) fn take_aliases(&mut self) {
        self.takes_aliases = true;
    }

    /// Whether the user takes aliases.
    pub(crate) fn takes_aliases(&self) -> bool {
        self.takes_aliases
    }

    /// The row as it is to be written.
    pub(crate) fn into_row(self, pool: &Pool, now: i64) -> User {
        let Self {
            mut row, details, ..
        } = self;
        details.write(&mut row);
        row.names = names::names_of(pool, &row.username, &row.attributes);
        row.modified_at = now;
        row
    }
}

impl Deref for Account {
    type Target = User;

    fn deref(&self) -> &User {
        &self.row
    }
}
