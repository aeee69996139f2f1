//! Jobs: what is done after the answer, by whichever node takes it.

use crate::{
    Batch, Error, Store,
    statement::statements,
    value::{Row, values},
};

/// A job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Its id: of what there is once, such as the sweep, always the same.
    pub id: String,
    /// Which job it is.
    pub kind: String,
    /// What it is about, sealed.
    pub sealed: Vec<u8>,
    /// Whether it has failed for too long, and is tried no more.
    pub dead: bool,
    /// When it may be taken: while somebody has it, when their lease ends; of a dead one, when it died.
    pub due_at: i64,
    /// How often it was begun.
    pub attempts: i64,
    /// Until when it is tried.
    pub expires_at: i64,
    /// Counts the changes.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "id, kind, sealed, dead, due_at, attempts, expires_at, version"
    };
}

statements! {
    BY_TIME = concat!("SELECT ", columns!(), " FROM jobs WHERE dead = $1 AND due_at <= $2 ORDER BY due_at, id LIMIT $3");
    PUT = concat!("INSERT INTO jobs (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO UPDATE SET \
        kind = excluded.kind, sealed = excluded.sealed, dead = excluded.dead, due_at = excluded.due_at, \
        attempts = excluded.attempts, expires_at = excluded.expires_at, version = jobs.version + 1");
    PUT_IF_ABSENT = concat!("INSERT INTO jobs (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING");
    CHANGE = "UPDATE jobs SET dead = $3, due_at = $4, attempts = $5, version = version + 1 WHERE id = $1 AND version = $2";
    DELETE = "DELETE FROM jobs WHERE id = $1 AND version = $2";
}

/// The jobs that may be taken at a time, those that have waited for longest first.
///
/// # Errors
/// When the database fails.
pub async fn due(store: &Store, at: i64, limit: u32) -> Result<Vec<Job>, Error> {
    store.all(&BY_TIME, values![false, at, limit], read).await
}

/// The jobs that have died until a time, those that have been dead for longest first.
///
/// # Errors
/// When the database fails.
pub async fn dead(store: &Store, until: i64, limit: u32) -> Result<Vec<Job>, Error> {
    store.all(&BY_TIME, values![true, until, limit], read).await
}

/// Keeps a job, in the place of the one with its id. Whoever has that one loses it.
pub fn put(batch: &mut Batch, job: &Job) {
    batch.any(&PUT, params(job));
}

/// Keeps a job, unless there is one with its id.
pub fn put_if_absent(batch: &mut Batch, job: &Job) {
    batch.any(&PUT_IF_ABSENT, params(job));
}

/// Takes a job, keeps it for longer, or gives it back: its time, its attempts and whether it is dead become those of
/// `after`. Conflicts as `job` when somebody else has it meanwhile.
pub fn change(batch: &mut Batch, before: &Job, after: &Job) {
    let params = values![
        &before.id,
        before.version,
        after.dead,
        after.due_at,
        after.attempts
    ];
    batch.one("job", &CHANGE, params);
}

/// Forgets a job that is done; it stays if somebody else has it meanwhile.
pub fn delete(batch: &mut Batch, job: &Job) {
    batch.any(&DELETE, values![&job.id, job.version]);
}

fn params(job: &Job) -> Vec<crate::value::Value> {
    let Job {
        id,
        kind,
        sealed,
        dead,
        due_at,
        attempts,
        expires_at,
        version,
    } = job;
    values![
        id,
        kind,
        sealed,
        *dead,
        *due_at,
        *attempts,
        *expires_at,
        *version
    ]
}

fn read(mut row: Row) -> Result<Job, Error> {
    Ok(Job {
        id: row.text(0)?,
        kind: row.text(1)?,
        sealed: row.blob(2)?,
        dead: row.boolean(3)?,
        due_at: row.integer(4)?,
        attempts: row.integer(5)?,
        expires_at: row.integer(6)?,
        version: row.integer(7)?,
    })
}
