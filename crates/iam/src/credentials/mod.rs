//! Temporary credentials: an access key whose session token carries the whole session, sealed. Any node reads it, nobody
//! else can, and nothing of it is stored.

mod issue;
mod open;

pub use issue::{Grant, Temporary, issue};
pub use open::open;

/// What every session token begins with, as AWS's do.
const PREFIX: &str = "IQoJb3JpZ2luX2Vj";

/// What the access key ids of sessions begin with.
const ACCESS_KEY_PREFIX: &str = "ASIA";

/// What session tokens are sealed for.
fn seal_context() -> Vec<u8> {
    keys::keyring::context(&["session-token"])
}
