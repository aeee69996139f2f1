//! Page tokens: sealed, and bound to the operation, its pool and its filter, so that a token can be neither forged nor
//! carried to another listing (threat 51).

use crate::Context;
use keys::keyring;

/// The token for what follows `cursor`. `listing` names the operation and everything that the page depends on.
#[must_use]
pub fn seal(context: &Context, listing: &[&str], cursor: &str) -> String {
    context
        .keyring
        .seal_token(&bound_to(listing), cursor.as_bytes(), &*context.random)
}

/// The cursor in a token that was made for the same listing; `None` for any other text.
#[must_use]
pub fn open(context: &Context, listing: &[&str], token: &str) -> Option<String> {
    let cursor = context.keyring.open_token(&bound_to(listing), token).ok()?;
    String::from_utf8(cursor.to_vec()).ok()
}

fn bound_to(listing: &[&str]) -> Vec<u8> {
    let mut parts = vec!["page"];
    parts.extend(listing);
    keyring::context(&parts)
}
