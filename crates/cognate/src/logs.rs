//! Logs: text on a terminal, JSON otherwise.

use std::io::IsTerminal as _;
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
        .with_writer(std::io::stderr)
        .with_target(false);
    if std::io::stderr().is_terminal() {
        builder.try_init().map_err(|error| error.to_string())
    } else {
        builder
            .json()
            .flatten_event(true)
            .try_init()
            .map_err(|error| error.to_string())
    }
}
