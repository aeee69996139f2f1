//! What is told of each request to whoever runs the server: a line of the log, a count and a duration. No name, no code, no
//! text of a client is in it.

use crate::metering::DURATION;
use http::StatusCode;
use metrics::{Counter, Histogram};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
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
    pub code: &'a Cow<'static, str>,
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
    let measures = Measures::of(operation, code.clone());
    measures.answered.increment(1);
    measures.took.record(took);
    // A flood of what is refused at once must fill no log; it is counted, and told once a minute where it is refused.
    if *code == TOO_MANY {
        return;
    }
    tracing::info!(
        operation,
        status = status.as_u16(),
        code = &**code,
        duration_ms = (took * 1e6).round() / 1e3,
        request_id,
        pool,
        "answered"
    );
}

/// What is counted for one operation and one code.
struct Measures {
    answered: Counter,
    took: Histogram,
}

type ByOutcome = HashMap<(&'static str, Cow<'static, str>), Arc<Measures>>;

/// To find a metric by its labels costs more than all the rest of counting, so each is found once. There are as many as
/// models have operations and codes.
static MEASURES: LazyLock<RwLock<ByOutcome>> = LazyLock::new(RwLock::default);

impl Measures {
    fn of(operation: &'static str, code: Cow<'static, str>) -> Arc<Self> {
        let outcome = (operation, code);
        let known = MEASURES.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(measures) = known.get(&outcome) {
            return Arc::clone(measures);
        }
        drop(known);
        let measures = Arc::new(Self {
            answered: metrics::counter!(
                "cognate_requests_total", "operation" => operation, "code" => outcome.1.clone()
            ),
            took: metrics::histogram!(DURATION, "operation" => operation),
        });
        let mut known = MEASURES.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(known.entry(outcome).or_insert(measures))
    }
}
