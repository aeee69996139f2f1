//! How many requests are in work at once. What comes beyond that is refused before anything is read or written for it, so
//! that a server with five times the load that it can bear answers a fifth of it in time, and not all of it too late.
//!
//! Every operation has places of its own ([`Context::places`]): a flood of sign-ins leaves those of `GetUser` alone. One address has half of
//! them, so that it alone keeps nobody out (threat 48).

use crate::once_a_minute::OnceAMinute;
use context::{ClientAddress, Context, Crowded, Place};

/// Under a flood most requests are refused.
static REFUSED: OnceAMinute = OnceAMinute::new();

/// Takes a place for a request of `operation` from `address`.
///
/// # Errors
/// [`Crowded`], at once.
pub(super) fn enter(
    context: &Context,
    operation: &'static str,
    address: ClientAddress,
) -> Result<Place, Crowded> {
    let place = context.places.enter(operation, address);
    place.inspect_err(|Crowded| refused(operation))
}

fn refused(operation: &'static str) {
    metrics::counter!("cognate_requests_refused_total", "operation" => operation).increment(1);
    if REFUSED.is_due() {
        tracing::warn!(
            operation,
            "requests are refused: more are in work than this server can answer in time"
        );
    }
}
