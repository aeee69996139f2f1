//! Forgetting what has expired.

use crate::{Error, Store, portions::ROWS, statement::statements, value::values};

/// A counter is kept for a day after it last moved, even when it locks nobody: it may still be short of its limit.
const COUNTERS_KEPT: i64 = 24 * 60 * 60 * 1000;

/// A token family is kept for a day after its refresh token has ended: an access token of its last hour lives that
/// long at the most ("Token expiration" of the app client settings), and counts as long as the family is there.
const FAMILIES_KEPT: i64 = 24 * 60 * 60 * 1000;

/// A code is kept for a quarter of an hour after its end, so that whoever sends it late or again is not taken for somebody
/// who guesses: as long as the failures of an address count.
const CODES_KEPT: i64 = 15 * 60 * 1000;

/// A job that has died is kept for a week: long enough for an operator to see which, and to mend why.
const DEAD_JOBS_KEPT: i64 = 7 * 24 * 60 * 60 * 1000;

statements! {
    DEAD_JOBS = "DELETE FROM jobs WHERE id IN (SELECT id FROM jobs WHERE dead = TRUE AND due_at < $1 ORDER BY due_at LIMIT $2) \
        AND dead = TRUE AND due_at < $1";
    USED = "DELETE FROM used_once WHERE (pool_id, id) IN \
        (SELECT pool_id, id FROM used_once WHERE expires_at < $1 ORDER BY expires_at LIMIT $2)";
    CODES = "DELETE FROM codes WHERE (pool_id, sub, purpose) IN \
        (SELECT pool_id, sub, purpose FROM codes WHERE expires_at < $1 ORDER BY expires_at LIMIT $2) AND expires_at < $1";
    FAMILIES = "DELETE FROM token_families WHERE (pool_id, sub, family) IN \
        (SELECT pool_id, sub, family FROM token_families WHERE expires_at < $1 ORDER BY expires_at LIMIT $2) AND expires_at < $1";
    COUNTERS = "DELETE FROM counters WHERE (pool_id, subject, kind) IN \
        (SELECT pool_id, subject, kind FROM counters WHERE last_at < $1 AND until < $3 ORDER BY last_at LIMIT $2) \
        AND last_at < $1 AND until < $3";
}

impl Store {
    /// Deletes marks of use, codes, token families, counters and dead jobs that are past their time, gives their space
    /// back, and says how many rows.
    ///
    /// # Errors
    /// When the database fails; what was deleted until then stays so.
    pub async fn sweep(&self, now: i64) -> Result<u64, Error> {
        let mut total = 0;
        for (statement, before) in [
            (&USED, now),
            (&CODES, now - CODES_KEPT),
            (&FAMILIES, now - FAMILIES_KEPT),
        ] {
            total += self
                .delete_in_portions(statement, || values![before, ROWS])
                .await?;
        }
        total += self
            .delete_in_portions(&COUNTERS, || values![now - COUNTERS_KEPT, ROWS, now])
            .await?;
        total += self
            .delete_in_portions(&DEAD_JOBS, || values![now - DEAD_JOBS_KEPT, ROWS])
            .await?;
        self.give_space_back().await?;
        Ok(total)
    }
}
