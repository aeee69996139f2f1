//! Reading session tokens.

use super::{PREFIX, seal_context};
use context::{Context, Session};

/// The session in a token; nothing for a text that this deployment did not seal. Whether the session has ended, and
/// whether it belongs to the key that signed, is for the caller to check.
#[must_use]
pub fn open(cx: &Context, token: &str) -> Option<Session> {
    let sealed = token.strip_prefix(PREFIX)?;
    let plain = cx.keyring.open_token(&seal_context(), sealed).ok()?;
    serde_json::from_slice(&plain).ok()
}
