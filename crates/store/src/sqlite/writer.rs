//! The one thread that writes to a file of SQLite. Whatever waits when it comes back from the disk is committed
//! as a group: one write to the disk then serves them all.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel},
    thread::{self, JoinHandle},
};

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::{apply, space};
use crate::{
    batch::Batch,
    error::{CommitError, Error},
};

/// The most batches that share a commit, so that the first does not wait for long.
const GROUP: usize = 64;

/// So many batches wait for the thread, thirty-two commits' worth; what comes then is refused, so that a disk that has
/// become slow fills no memory.
const QUEUE: usize = 2048;

type Outcome = Result<u64, CommitError>;

struct Job {
    work: Work,
    answer: oneshot::Sender<Outcome>,
}

pub(super) enum Work {
    Commit(Batch),
    /// One portion of it; what waits is committed before.
    GiveSpaceBack,
}

/// A batch that waits, and where its outcome goes.
struct Waiting {
    batch: Batch,
    answer: oneshot::Sender<Outcome>,
}

/// The handle of the thread. Dropping it waits for what is under way and closes the file.
#[derive(Debug)]
pub(crate) struct Writer {
    jobs: Option<SyncSender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(connection: Connection) -> Result<Self, Error> {
        let (jobs, queue) = sync_channel(QUEUE);
        let thread = thread::Builder::new()
            .name("sqlite-writer".to_owned())
            .spawn(move || serve(&connection, &queue))
            .map_err(|error| {
                Error::Address(format!("the writer's thread cannot be started: {error}"))
            })?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
        })
    }

    pub(super) async fn run(&self, work: Work) -> Outcome {
        let (answer, outcome) = oneshot::channel();
        let jobs = self.jobs.as_ref().ok_or(Error::WriterStopped)?;
        jobs.try_send(Job { work, answer })
            .map_err(|refused| match refused {
                TrySendError::Full(_) => Error::Busy,
                TrySendError::Disconnected(_) => Error::WriterStopped,
            })?;
        outcome.await.map_err(|_| Error::WriterStopped)?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the writer of the database ended with a panic");
        }
    }
}

fn serve(connection: &Connection, jobs: &Receiver<Job>) {
    while let Ok(first) = jobs.recv() {
        let mut group = Vec::new();
        let mut space = Vec::new();
        let mut next = Some(first);
        while let Some(Job { work, answer }) = next {
            match work {
                Work::Commit(batch) => group.push(Waiting { batch, answer }),
                Work::GiveSpaceBack => space.push(answer),
            }
            next = (group.len() < GROUP)
                .then(|| jobs.try_recv().ok())
                .flatten();
        }
        // Nothing here panics by intention. The attack is to find a value that makes a library do so: it would end
        // all writing until the next start, so a group that does it is undone and the thread goes on.
        let outcomes = catch_unwind(AssertUnwindSafe(|| commit(connection, &group)));
        let outcomes = outcomes.unwrap_or_else(|_| undone(connection, &group));
        for (waiting, outcome) in group.into_iter().zip(outcomes) {
            // Whoever asked may have gone away; the write stands all the same.
            let _ = waiting.answer.send(outcome);
        }
        for answer in space {
            let _ = answer.send(space::give_back(connection));
        }
    }
}

/// The outcome of each batch of a group. Nobody is answered before the commit, not even a batch that was refused:
/// what refused it may be the write of another batch of the group.
fn commit(connection: &Connection, group: &[Waiting]) -> Vec<Outcome> {
    match group {
        [] => return Vec::new(),
        [only] => return vec![apply::alone(connection, &only.batch)],
        _ => {}
    }
    let outcomes = together(connection, group);
    outcomes.unwrap_or_else(|error| {
        tracing::error!(%error, "a group of writes was undone");
        undone(connection, group)
    })
}

fn together(connection: &Connection, group: &[Waiting]) -> Result<Vec<Outcome>, Error> {
    apply::begin(connection)?;
    let mut outcomes = Vec::with_capacity(group.len());
    for waiting in group {
        outcomes.push(apply::nested(connection, &waiting.batch));
        // Some errors, such as a full disk, make SQLite undo the whole transaction by itself.
        if connection.is_autocommit() {
            return Err(Error::Undone);
        }
    }
    apply::control(connection, "COMMIT")?;
    Ok(outcomes)
}

/// Undoes what a group has written, and answers all of it with that.
fn undone(connection: &Connection, group: &[Waiting]) -> Vec<Outcome> {
    apply::undo(connection);
    group.iter().map(|_| Err(Error::Undone.into())).collect()
}
