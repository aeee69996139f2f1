//! The three tokens of a sign-in: who may have them, what they say, and until when they count.

pub(crate) mod access;
mod claims;
pub(crate) mod issue;
pub(crate) mod refresh;
pub(crate) mod revoke;
pub(crate) mod rotate;
mod rotation;

/// The scope of access tokens that sign-in through the API gives out; the operations on one's own user ask for it.
pub(crate) const USER_ADMIN_SCOPE: &str = "aws.cognito.signin.user.admin";
