//! The metrics: what each is, and how they are kept.

use crate::version::{COMMIT, VERSION};
use metrics::{Unit, describe_counter, describe_gauge, describe_histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

/// How long requests take, by operation.
pub(crate) const DURATION: &str = "cognate_request_duration_seconds";

/// The bounds of its buckets, in seconds: from a read that is remembered to the longest that a client waits.
const BUCKETS: &[f64] = &[
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0,
];

/// Starts counting.
///
/// # Errors
/// When that was done before.
pub(crate) fn start() -> Result<PrometheusHandle, String> {
    let handle = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Full(DURATION.to_owned()), BUCKETS)
        .and_then(PrometheusBuilder::install_recorder)
        .map_err(|error| error.to_string())?;
    describe();
    metrics::gauge!("cognate_build_info", "version" => VERSION, "commit" => COMMIT).set(1.0);
    Ok(handle)
}

fn describe() {
    describe_gauge!(
        "cognate_build_info",
        "1, with the version and the commit of the program"
    );
    describe_counter!(
        "cognate_requests_total",
        "Requests answered, by operation and code"
    );
    describe_histogram!(
        DURATION,
        Unit::Seconds,
        "From a request that has arrived to its answer, by operation"
    );
    describe_counter!(
        "cognate_requests_refused_total",
        "Requests refused because too many were in work, by operation"
    );
    describe_gauge!("cognate_connections", "Connections that are open");
    describe_counter!(
        "cognate_connections_refused_total",
        "Connections refused because of a limit: of all, or of one address"
    );
    describe_counter!(
        "cognate_connections_closed_total",
        "Connections closed by the server, by why"
    );
    describe_counter!(
        "cognate_log_lines_dropped_total",
        "Lines of the log that standard error did not take, or not in time"
    );
    describe_counter!(
        "cognate_jobs_total",
        "Jobs that were begun, by kind and what became of them"
    );
    describe_gauge!(
        "cognate_jobs_overdue_seconds",
        "How long the oldest job that is due has waited, when this server last looked"
    );
    describe_counter!(
        "cognate_panics_total",
        "Panics that were survived, by where; each is a bug"
    );
}
