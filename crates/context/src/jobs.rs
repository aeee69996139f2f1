//! Work that is done after the answer, by whichever node takes it: in the store from the batch that asks for it until it is
//! done, so that nothing that was accepted is lost.
//!
//! A job is a type of its own in a file of its own, and one row in the table of the program ([`Kind::of`]). It is done at
//! least once: who has it may lose it, and then another begins anew.

mod deleted_pool;
mod enqueue;
mod run;
mod worker;

pub use deleted_pool::DeletedPool;
pub use enqueue::{Held, enqueue, enqueue_here, ensure};
pub use worker::{run_due, work};

use crate::{Context, DeliveryError};
use serde::{Serialize, de::DeserializeOwned};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use store::CommitError;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, watch};

/// So many jobs are in work on one node at a time. The others wait in the store.
const AT_ONCE: usize = 256;

/// A job, as what it is about.
pub trait Job: Serialize + DeserializeOwned + Send + 'static {
    /// What it is called, in the store, in the metrics and in the log.
    const KIND: &'static str;

    /// Whether it may be broken off at any time, and goes on later from where it was. The end of the process does not wait
    /// for such a job.
    const MAY_BE_BROKEN_OFF: bool = false;

    /// Does it.
    fn run(self, context: Arc<Context>) -> impl Future<Output = Result<Next, Failure>> + Send;
}

/// What becomes of a job that has gone well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It is done.
    Done,
    /// It is to be done again at this time, in milliseconds since the epoch.
    At(i64),
}

/// Why a job has failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// For the operator, without anything secret.
    pub why: String,
    /// Whether it would fail again in the same way.
    pub is_final: bool,
}

impl Failure {
    /// One that may not be there the next time.
    fn passing(why: impl Into<String>) -> Self {
        Self {
            why: why.into(),
            is_final: false,
        }
    }
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        Self::passing(error.to_string())
    }
}

impl From<CommitError> for Failure {
    fn from(error: CommitError) -> Self {
        Self::passing(error.to_string())
    }
}

impl From<DeliveryError> for Failure {
    fn from(DeliveryError { why, is_final }: DeliveryError) -> Self {
        Self { why, is_final }
    }
}

type Running = Pin<Box<dyn Future<Output = Result<Next, Failure>> + Send>>;

/// One row in the table of jobs.
pub struct Kind {
    name: &'static str,
    may_be_broken_off: bool,
    run: fn(Arc<Context>, &[u8]) -> Running,
}

impl Kind {
    /// The row of a type of job.
    #[must_use]
    pub const fn of<J: Job>() -> Self {
        Self {
            name: J::KIND,
            may_be_broken_off: J::MAY_BE_BROKEN_OFF,
            run: |context, about| match serde_json::from_slice::<J>(about) {
                Ok(job) => Box::pin(job.run(context)),
                // The text of the error could repeat what the job is about.
                Err(_) => Box::pin(std::future::ready(Err(Failure::passing(
                    "what it is about cannot be read",
                )))),
            },
        }
    }
}

/// The jobs of this process.
pub struct Jobs {
    kinds: &'static [Kind],
    places: Arc<Semaphore>,
    /// A job is there that nobody has.
    added: Notify,
    stop: watch::Sender<Stop>,
}

/// How far the process is with its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stop {
    No,
    /// Nothing new is taken.
    Soon,
    /// What goes on is broken off.
    Now,
}

/// Ready when the process is so far with its end.
async fn stopped(stop: &mut watch::Receiver<Stop>, far: Stop) {
    // Without a sender nobody is left who could wait for a job.
    let _ = stop.wait_for(|stop| *stop >= far).await;
}

impl Jobs {
    /// Jobs of these kinds.
    #[must_use]
    pub fn new(kinds: &'static [Kind]) -> Self {
        Self {
            kinds,
            places: Arc::new(Semaphore::new(AT_ONCE)),
            added: Notify::new(),
            stop: watch::Sender::new(Stop::No),
        }
    }

    /// Takes nothing new, and gives back what may be broken off.
    pub fn stop(&self) {
        self.stop.send_replace(Stop::Soon);
    }

    /// Gives everything back that is not done, for whoever takes it next.
    pub fn give_back(&self) {
        self.stop.send_replace(Stop::Now);
    }

    /// Says that jobs were put into the store that nobody has.
    pub fn added(&self) {
        self.added.notify_one();
    }

    fn kind(&self, name: &str) -> Option<&'static Kind> {
        self.kinds.iter().find(|kind| kind.name == name)
    }

    fn place(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.places).try_acquire_owned().ok()
    }
}
