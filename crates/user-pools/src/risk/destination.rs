//! How many messages one address or telephone number gets in an hour, from all pools and whoever asks for them. The attack:
//! somebody signs up again and again with the address of somebody else, who gets a mail each time.

use super::limit;
use context::{Channel, Context};
use keys::hmac::{hex, hmac_sha256};
use store::counters::{self, Limit};
use store::{Batch, Error};

/// The kind of the counter, and the label of the conflict.
pub(crate) const KIND: &str = "destination";

/// As [`KIND`], for messages of which nobody is told where they go, or whether there is one. The attack: to ask for some for
/// a name, and then to count how many are left for the address that it might have, where that is told.
pub(crate) const UNSEEN: &str = "destination_unseen";

/// The pool of what is counted for all pools.
const EVERY_POOL: &str = "";

/// Counts a message, behind everything else in the batch; the batch conflicts as its kind, [`KIND`] or [`UNSEEN`], when the
/// destination has had its share.
pub(crate) fn count(
    batch: &mut Batch,
    cx: &Context,
    kind: &'static str,
    channel: Channel,
    to: &str,
) {
    if let Some(most) = cx.messages_per_hour {
        let limit = Limit {
            kind,
            most: most.into(),
            window: limit::HOUR_MS,
        };
        counters::count(
            batch,
            EVERY_POOL,
            &subject(cx, channel, to),
            &limit,
            cx.now(),
        );
    }
}

/// Whether the destination has had its share of [`UNSEEN`] messages.
///
/// # Errors
/// When the database fails.
pub(crate) async fn is_full(cx: &Context, channel: Channel, to: &str) -> Result<bool, Error> {
    let Some(most) = cx.messages_per_hour else {
        return Ok(false);
    };
    let counter = counters::get(&cx.store, EVERY_POOL, &subject(cx, channel, to), UNSEEN).await?;
    Ok(counter.is_some_and(|counter| counter.until > cx.now() && counter.count >= most.into()))
}

/// The address itself is not kept. Letters of either case reach the same mailbox.
fn subject(cx: &Context, channel: Channel, to: &str) -> String {
    let secret = cx.keyring.stable_secret(b"message destination");
    let to = to.to_lowercase();
    hex(&hmac_sha256(
        &secret,
        &[channel.as_str().as_bytes(), b"\0", to.as_bytes()],
    ))
}
