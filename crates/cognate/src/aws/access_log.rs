//! What is told of each request to whoever runs the server: a line of the log, a count and a duration. No name, no code, no
//! text of a client is in it.

use crate::metering::DURATION;
use http::StatusCode;
use tokio::time::Instant;

/// The operation of a request that names none of ours; what it says instead is a stranger's text.
pub(super) const UNKNOWN: &str = "unknown";

/// The code of what is refused since there is too much of it.
const TOO_MANY: &str = "TooManyRequestsException";

/// One request.
pub(super) struct Entry<'a> {
    /// The operation, by the model's name.
    pub operation: &'static str,
    /// `OK`, or the code of the error.
    pub code: &'a str,
    /// `x-amzn-RequestId`.
    pub request_id: &'a str,
    /// The pool, where the request says which.
    pub pool: Option<&'a str>,
    /// When it had arrived.
    pub began: Instant,
}

/// Tells of it, and of the status of its answer.
pub(super) fn write(entry: &Entry<'_>, status: StatusCode) {
    let Entry {
        operation,
        code,
        request_id,
        pool,
        began,
    } = *entry;
    let took = began.elapsed().as_secs_f64();
    metrics::counter!("cognate_requests_total", "operation" => operation, "code" => code.to_owned())
        .increment(1);
    metrics::histogram!(DURATION, "operation" => operation).record(took);
    // A flood of what is refused at once must fill no log; it is counted, and told once a minute where it is refused.
    if code == TOO_MANY {
        return;
    }
    tracing::info!(
        operation,
        status = status.as_u16(),
        code,
        duration_ms = (took * 1e6).round() / 1e3,
        request_id,
        pool,
        "answered"
    );
}
