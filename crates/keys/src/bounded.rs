//! A bounded pool of threads for heavy cryptography, so that a burst of sign-ins sheds load and does
//! not stall other requests.

use std::collections::VecDeque;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use tokio::sync::oneshot;

/// Threads of their own with a bounded queue. Cheap to clone; the threads end with the last clone.
#[derive(Clone)]
pub struct BoundedPool(Arc<Handle>);

/// The queue is full, or the job panicked: the request is to be turned away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy;

type Job = Box<dyn FnOnce() + Send>;

struct Handle(Arc<Shared>);

struct Shared {
    queue: Mutex<Queue>,
    arrived: Condvar,
    limit: usize,
}

struct Queue {
    jobs: VecDeque<Job>,
    taken: u64,
    closed: bool,
}

impl BoundedPool {
    /// A pool of `threads` threads (at least one) with at most `queue` jobs waiting for them.
    #[must_use]
    pub fn new(threads: usize, queue: usize) -> Self {
        let shared = Arc::new(Shared {
            queue: Mutex::new(Queue {
                jobs: VecDeque::new(),
                taken: 0,
                closed: false,
            }),
            arrived: Condvar::new(),
            limit: queue.max(1),
        });
        for _ in 0..threads.max(1) {
            let shared = Arc::clone(&shared);
            thread::spawn(move || shared.work());
        }
        Self(Arc::new(Handle(shared)))
    }

    /// Runs `job` on one of the threads. A job whose caller has gone away is not begun.
    ///
    /// # Errors
    /// [`Busy`] at once when the queue is full, or when the job panicked.
    pub async fn run<T, F>(&self, job: F) -> Result<T, Busy>
    where
        T: Send + 'static,
        F: FnOnce() -> T + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        self.0.0.submit(Box::new(move || {
            if !answer.is_closed() {
                let _ = answer.send(job());
            }
        }))?;
        answered.await.map_err(|_| Busy)
    }

    /// How many jobs there have been: what two requests have cost can be compared by it.
    #[must_use]
    pub fn taken(&self) -> u64 {
        self.0.0.lock().taken
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn submit(&self, job: Job) -> Result<(), Busy> {
        let mut queue = self.lock();
        if queue.closed || queue.jobs.len() >= self.limit {
            return Err(Busy);
        }
        queue.jobs.push_back(job);
        queue.taken += 1;
        drop(queue);
        self.arrived.notify_one();
        Ok(())
    }

    fn work(&self) {
        while let Some(job) = self.next() {
            // A job that panics takes its own answer with it, not the thread that others wait for.
            let _ = catch_unwind(AssertUnwindSafe(job));
        }
    }

    fn next(&self) -> Option<Job> {
        let mut queue = self.lock();
        loop {
            if let Some(job) = queue.jobs.pop_front() {
                return Some(job);
            }
            if queue.closed {
                return None;
            }
            queue = self
                .arrived
                .wait(queue)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.0.lock().closed = true;
        self.0.arrived.notify_all();
    }
}

impl fmt::Debug for BoundedPool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BoundedPool")
            .field("limit", &self.0.0.limit)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Busy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("too much work is waiting")
    }
}

impl std::error::Error for Busy {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::future::Future;
    use std::pin::pin;
    use std::sync::mpsc;
    use std::task::{Context, Poll, Waker};
    use std::time::Duration;

    /// Waits for a future without a run time: the jobs run on the pool's own threads.
    fn wait<T>(future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        loop {
            match future
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop()))
            {
                Poll::Ready(value) => return value,
                Poll::Pending => thread::sleep(Duration::from_millis(1)),
            }
        }
    }

    #[test]
    fn jobs_answer() {
        let pool = BoundedPool::new(2, 8);
        assert_eq!(wait(pool.run(|| 6 * 7)), Ok(42));
    }

    #[test]
    fn t32_a_full_queue_sheds_load_at_once() {
        let pool = BoundedPool::new(1, 1);
        let (release, released) = mpsc::channel::<()>();
        let (begin, started) = mpsc::channel::<()>();
        let mut first = Box::pin(pool.run(move || {
            begin.send(()).unwrap();
            released.recv().unwrap();
            1
        }));
        let mut context = Context::from_waker(Waker::noop());
        assert!(first.as_mut().poll(&mut context).is_pending());
        started.recv().unwrap();
        let mut second = Box::pin(pool.run(|| 2));
        assert!(second.as_mut().poll(&mut context).is_pending());
        assert_eq!(wait(pool.run(|| 3)), Err(Busy));
        release.send(()).unwrap();
        assert_eq!(wait(first), Ok(1));
        assert_eq!(wait(second), Ok(2));
    }

    #[test]
    fn t58_a_job_that_panics_takes_nothing_with_it() {
        let pool = BoundedPool::new(1, 4);
        assert_eq!(
            wait(pool.run(|| -> u8 { std::panic::resume_unwind(Box::new(())) })),
            Err(Busy)
        );
        assert_eq!(wait(pool.run(|| 5)), Ok(5));
    }

    #[test]
    fn a_job_without_a_caller_is_not_begun() {
        let pool = BoundedPool::new(1, 4);
        let (release, released) = mpsc::channel::<()>();
        let mut first = Box::pin(pool.run(move || released.recv().unwrap()));
        let mut context = Context::from_waker(Waker::noop());
        assert!(first.as_mut().poll(&mut context).is_pending());
        let (ran, did_run) = mpsc::channel::<()>();
        let mut gone = Box::pin(pool.run(move || ran.send(()).unwrap()));
        assert!(gone.as_mut().poll(&mut context).is_pending());
        drop(gone);
        release.send(()).unwrap();
        wait(first).unwrap();
        assert_eq!(wait(pool.run(|| 9)), Ok(9));
        assert!(did_run.try_recv().is_err());
    }
}
