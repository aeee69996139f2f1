//! What may be presented once: authorization codes, challenge sessions, ids of assertions.

use crate::{Batch, statement::statements, value::values};

statements! {
    MARK = "INSERT INTO used_once (pool_id, id, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
}

/// Marks something as used; conflicts as `used` when it was used before. The attack: what is stolen on its way is
/// presented a second time. The mark may be forgotten after `expires_at`, so that must be when the thing itself is void.
pub fn mark(batch: &mut Batch, pool_id: &str, id: &[u8], expires_at: i64) {
    batch.one("used", &MARK, values![pool_id, id, expires_at]);
}
