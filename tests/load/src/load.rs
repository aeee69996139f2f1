//! Load: many connections at once, in a closed or an open loop.

use crate::Result;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// When the next request is sent.
#[derive(Clone, Copy)]
pub(crate) enum Arrivals {
    /// Each connection sends the next one when it has the answer to the last: what the server can do.
    Closed,
    /// So many per second, whatever the server does: what a request waits for. Time is counted from when the request
    /// was due, so that a server which stalls does not stop the clock.
    Open(f64),
}

/// What a load did.
pub(crate) struct Measured {
    /// Requests that were answered.
    pub(crate) requests: u64,
    /// How long it took.
    pub(crate) elapsed: Duration,
    /// What each one waited, in order of length.
    waits: Vec<Duration>,
}

impl Measured {
    /// What these waits are, in so long.
    pub(crate) fn of(mut waits: Vec<Duration>, elapsed: Duration) -> Self {
        waits.sort_unstable();
        Self {
            requests: u64::try_from(waits.len()).unwrap_or(u64::MAX),
            elapsed,
            waits,
        }
    }

    /// Requests per second.
    #[allow(clippy::cast_precision_loss, reason = "a count of requests fits")]
    pub(crate) fn per_second(&self) -> f64 {
        self.requests as f64 / self.elapsed.as_secs_f64()
    }

    /// The wait that `percent` of the requests did not exceed, in milliseconds.
    pub(crate) fn percentile_ms(&self, percent: usize) -> f64 {
        let at = (self.waits.len() * percent / 100).min(self.waits.len().saturating_sub(1));
        self.waits
            .get(at)
            .map_or(0.0, |wait| wait.as_secs_f64() * 1000.0)
    }
}

/// Runs `step` on `connections` connections for so long. It gets its connection and the number of the request, which
/// starts at `first`. The first failure ends the load.
pub(crate) fn run<C>(
    arrivals: Arrivals,
    connections: usize,
    duration: Duration,
    first: u64,
    open: &(dyn Fn() -> Result<C> + Sync),
    step: &(dyn Fn(&mut C, u64) -> Result<()> + Sync),
) -> Result<Measured> {
    let next = AtomicU64::new(0);
    let failed = AtomicBool::new(false);
    let start = Instant::now();
    let worker = || -> Result<Vec<Duration>> {
        let mut connection = open()?;
        let mut waits = Vec::new();
        while !failed.load(Ordering::Relaxed) {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let due = due(arrivals, start, number);
            if due.duration_since(start) >= duration {
                break;
            }
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
            if let Err(why) = step(&mut connection, first + number) {
                failed.store(true, Ordering::Relaxed);
                return Err(why);
            }
            waits.push(due.elapsed());
        }
        Ok(waits)
    };
    let outcomes: Vec<Result<Vec<Duration>>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..connections).map(|_| scope.spawn(worker)).collect();
        threads
            .into_iter()
            .map(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|_| Err("a thread of the load generator panicked".to_owned()))
            })
            .collect()
    });
    let elapsed = start.elapsed();
    let waits: Vec<Duration> = outcomes.into_iter().collect::<Result<Vec<_>>>()?.concat();
    Ok(Measured::of(waits, elapsed))
}

#[allow(clippy::cast_precision_loss, reason = "a count of requests fits")]
fn due(arrivals: Arrivals, start: Instant, number: u64) -> Instant {
    match arrivals {
        Arrivals::Closed => Instant::now(),
        Arrivals::Open(per_second) => start + Duration::from_secs_f64(number as f64 / per_second),
    }
}
