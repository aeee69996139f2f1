//! The body of a request, whole.

use super::room::{Full, Held};
use axum::body::Body;
use bytes::Bytes;
use http_body_util::BodyExt as _;
use std::time::Duration;

/// A client has that long to send a whole body (threat 48).
const TIMEOUT: Duration = Duration::from_secs(30);

/// So much of a body is not counted as kept: nearly every request is shorter, and is read however much is kept of others.
const FREE: usize = 16 * 1024;

/// Why there is none.
pub(super) enum Unread {
    /// It was not sent in time.
    TooSlow,
    /// It is longer than it may be.
    TooLarge,
    /// Too much is kept of others.
    NoRoom,
    /// The client has gone.
    Gone,
}

/// Reads a body of at most `limit` bytes. As long as what comes with it is kept, its bytes are counted.
pub(super) async fn read(body: Body, limit: usize) -> Result<(Bytes, Held), Unread> {
    let whole = tokio::time::timeout(TIMEOUT, collect(body, limit));
    whole.await.unwrap_or(Err(Unread::TooSlow))
}

async fn collect(mut body: Body, limit: usize) -> Result<(Bytes, Held), Unread> {
    let (mut held, mut length, mut pieces) = (Held::default(), 0, Vec::new());
    while let Some(frame) = body.frame().await {
        let Ok(piece) = frame.map_err(|_| Unread::Gone)?.into_data() else {
            continue;
        };
        length += piece.len();
        if length > limit {
            return Err(Unread::TooLarge);
        }
        held.set(length.saturating_sub(FREE))
            .map_err(|Full| Unread::NoRoom)?;
        pieces.push(piece);
    }
    // Nearly every body comes in one piece, which is not copied.
    let body = match pieces.as_slice() {
        [only] => only.clone(),
        pieces => pieces.concat().into(),
    };
    Ok((body, held))
}
