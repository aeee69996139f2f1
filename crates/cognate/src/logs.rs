//! Logs: text on a terminal, JSON otherwise.

mod queue;

use queue::Queue;
use std::backtrace::Backtrace;
use std::fs::File;
use std::io::{self, IsTerminal as _, Write};
use std::os::fd::AsFd as _;
use std::panic::{self, PanicHookInfo};
use std::thread;
use std::time::Duration;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

/// How long start and end of the server wait for whoever reads the log.
const FLUSH: Duration = Duration::from_secs(2);

static QUEUE: Queue = Queue::new();

/// The log. When it is dropped, it is flushed.
#[must_use]
pub struct Log(());

impl Log {
    /// Waits until what has been said so far is written, but not for long.
    pub fn flush(&self) {
        QUEUE.flush(FLUSH);
    }
}

/// Starts logging to standard error. `filter` is a directive such as `info` or `cognate=debug`.
///
/// # Errors
/// When the filter cannot be read, or logging has started already.
pub fn start(filter: &str) -> Result<Log, String> {
    let filter = EnvFilter::try_new(filter).map_err(|error| format!("log: {error}"))?;
    // By a descriptor of its own: a write that waits does not keep the lock of `io::stderr`.
    let out = io::stderr().as_fd().try_clone_to_owned();
    let out = File::from(out.map_err(|error| format!("standard error: {error}"))?);
    thread::Builder::new()
        .name("log".to_owned())
        .spawn(|| QUEUE.write_to(out, lost))
        .map_err(|error| format!("the log's thread: {error}"))?;
    let builder = fmt()
        .with_env_filter(filter)
        .with_writer(|| Lines)
        .with_target(false);
    if io::stderr().is_terminal() {
        builder.try_init().map_err(|error| error.to_string())?;
    } else {
        builder
            .json()
            .flatten_event(true)
            .try_init()
            .map_err(|error| error.to_string())?;
    }
    panic::set_hook(Box::new(tell_of_panic));
    Ok(Log(()))
}

impl Drop for Log {
    fn drop(&mut self) {
        self.flush();
    }
}

/// Standard error, one line a write. It never fails and never waits: whoever tells of a failed write tells it on standard
/// error, too, and panics there; and a reader that stalls would stop every thread that has something to say. A full volume,
/// a closed pipe and a slow reader cost lines of the log, never an answer.
struct Lines;

impl Write for Lines {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if !QUEUE.push(line) {
            lost(1);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn lost(lines: u64) {
    metrics::counter!("cognate_log_lines_dropped_total").increment(lines);
}

/// A panic takes the same way as the log, and waits for nobody either.
fn tell_of_panic(panic: &PanicHookInfo<'_>) {
    let thread = thread::current();
    let (name, trace) = (thread.name().unwrap_or_default(), Backtrace::capture());
    let text = format!("thread '{name}' {panic}\n{trace}\n");
    let _ = Lines.write_all(text.as_bytes());
}
