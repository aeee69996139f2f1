//! Counters that protect: attempts to sign in, messages sent, codes tried.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    statement::statements,
    value::{Row, values},
};

/// How often something happened to a subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counter {
    /// The pool.
    pub pool_id: String,
    /// Who or what is counted for.
    pub subject: String,
    /// What is counted.
    pub kind: String,
    /// How often it happened.
    pub count: i64,
    /// When it happened first.
    pub started_at: i64,
    /// When it happened last.
    pub last_at: i64,
    /// Until when the subject is locked.
    pub until: i64,
    /// Counts the changes.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "pool_id, subject, kind, count, started_at, last_at, until, version"
    };
}

statements! {
    GET = concat!("SELECT ", columns!(), " FROM counters WHERE pool_id = $1 AND subject = $2 AND kind = $3");
    INSERT = concat!("INSERT INTO counters (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING");
    UPDATE = "UPDATE counters SET count = $5, started_at = $6, last_at = $7, until = $8, version = version + 1 \
        WHERE pool_id = $1 AND subject = $2 AND kind = $3 AND version = $4";
    COUNT = concat!("INSERT INTO counters (", columns!(), ") VALUES ($1, $2, $3, 1, $4, $4, $5, 1) \
        ON CONFLICT (pool_id, subject, kind) DO UPDATE SET \
        count = CASE WHEN counters.until > $4 THEN counters.count + 1 ELSE 1 END, \
        started_at = CASE WHEN counters.until > $4 THEN counters.started_at ELSE $4 END, \
        until = CASE WHEN counters.until > $4 THEN counters.until ELSE $5 END, \
        last_at = $4, version = counters.version + 1 \
        WHERE counters.until <= $4 OR counters.count < $6");
    UNCOUNT = "UPDATE counters SET count = count - 1, version = version + 1 \
        WHERE pool_id = $1 AND subject = $2 AND kind = $3 AND started_at <= $4 AND count > 0";
    CLEAR = "DELETE FROM counters WHERE pool_id = $1 AND subject = $2 AND kind = $3";
}

/// The counter of a subject.
///
/// # Errors
/// When the database fails.
pub async fn get(
    store: &Store,
    pool_id: &str,
    subject: &str,
    kind: &str,
) -> Result<Option<Counter>, Error> {
    store.one(&GET, values![pool_id, subject, kind], read).await
}

/// Moves a counter from what was read to what follows; conflicts as `version` when another request moved it first.
/// The attack: guesses in parallel that all read the same count outrun it. So commit this before the check that it
/// protects, inside of [`Store::rewrite`].
pub fn put(batch: &mut Batch, before: Option<&Counter>, after: &Counter) {
    let Counter {
        pool_id,
        subject,
        kind,
        count,
        started_at,
        last_at,
        until,
        version,
    } = after;
    let (statement, version) =
        before.map_or((&INSERT, *version), |before| (&UPDATE, before.version));
    let params = if before.is_some() {
        values![
            pool_id,
            subject,
            kind,
            version,
            *count,
            *started_at,
            *last_at,
            *until
        ]
    } else {
        values![
            pool_id,
            subject,
            kind,
            *count,
            *started_at,
            *last_at,
            *until,
            version
        ]
    };
    batch.one(Conflict::VERSION, statement, params);
}

/// How often something may happen in a window of time.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What is counted; also the label of the conflict when the window is full.
    pub kind: &'static str,
    /// So often in each window.
    pub most: i64,
    /// The length of the window in milliseconds. It begins with the first of what is counted; until its end is
    /// [`Counter::until`].
    pub window: i64,
}

/// Counts one more in the window that runs at `now`, or begins the next window; conflicts as [`Limit::kind`] when the
/// window is full. Nothing is read before, so those who count in parallel do not outrun the limit, and none of them has
/// to decide again. Commit it before the check that it protects. On PostgreSQL they wait for one another's commits, so
/// push it last.
pub fn count(batch: &mut Batch, pool_id: &str, subject: &str, limit: &Limit, now: i64) {
    let ends = now.saturating_add(limit.window);
    let params = values![pool_id, subject, limit.kind, now, ends, limit.most];
    batch.one(limit.kind, &COUNT, params);
}

/// Takes back one [`count`], unless the window that runs has begun after `at`: what was counted in one window is not taken
/// from the next. Push it last, too.
pub fn uncount(batch: &mut Batch, pool_id: &str, subject: &str, limit: &Limit, at: i64) {
    batch.any(&UNCOUNT, values![pool_id, subject, limit.kind, at]);
}

/// Forgets a counter.
pub fn clear(batch: &mut Batch, pool_id: &str, subject: &str, kind: &str) {
    batch.any(&CLEAR, values![pool_id, subject, kind]);
}

fn read(mut row: Row) -> Result<Counter, Error> {
    Ok(Counter {
        pool_id: row.text(0)?,
        subject: row.text(1)?,
        kind: row.text(2)?,
        count: row.integer(3)?,
        started_at: row.integer(4)?,
        last_at: row.integer(5)?,
        until: row.integer(6)?,
        version: row.integer(7)?,
    })
}
