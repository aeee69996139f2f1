//! `cognate jobs`.

use crate::config::{self, DataOptions};
use crate::startup::database;
use store::jobs;
use wire::Timestamp;

/// No operator reads more.
const SHOWN: u32 = 1000;

/// Lists the jobs that have failed for good, those that have been dead for longest first.
///
/// # Errors
/// Why the database cannot be read.
pub(super) async fn jobs(options: DataOptions) -> Result<(), String> {
    let settings = config::load(&options.into())?;
    let store = database::open_existing(&settings).await?;
    let dead = jobs::dead(&store, i64::MAX, SHOWN)
        .await
        .map_err(|error| format!("the jobs cannot be read: {error}"))?;
    if dead.is_empty() {
        println!("no job has failed for good");
    }
    for job in dead {
        let died_at = Timestamp(job.due_at).iso_8601();
        println!("{died_at}  {}  attempts: {}", job.kind, job.attempts);
    }
    Ok(())
}
