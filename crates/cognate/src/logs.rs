//! Logs: text on a terminal, JSON otherwise.

use std::io::{self, IsTerminal as _, Write};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

/// Starts logging to standard error. `filter` is a directive such as `info` or `cognate=debug`.
///
/// # Errors
/// When the filter cannot be read, or logging has started already.
pub fn start(filter: &str) -> Result<(), String> {
    let filter = EnvFilter::try_new(filter).map_err(|error| format!("log: {error}"))?;
    let builder = fmt()
        .with_env_filter(filter)
        .with_writer(|| Lines)
        .with_target(false);
    if io::stderr().is_terminal() {
        builder.try_init().map_err(|error| error.to_string())
    } else {
        builder
            .json()
            .flatten_event(true)
            .try_init()
            .map_err(|error| error.to_string())
    }
}

/// Standard error, one line a write. It never fails: whoever tells of a failed write tells it on standard error, too, and
/// panics there. A full volume or a closed pipe costs lines of the log, never an answer.
struct Lines;

impl Write for Lines {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if io::stderr().write_all(line).is_err() {
            metrics::counter!("cognate_log_lines_dropped_total").increment(1);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
