//! What every process does again and again for itself. What one of them does for all is a job (`jobs.rs`).

use crate::config::Settings;
use crate::startup::sealing;
use context::Context;
use context::survive::round;
use metrics_exporter_prometheus::PrometheusHandle;
use std::sync::Arc;
use std::time::Duration;
use store::data_keys::{self, DataKey};

/// How often the data keys are read again, so that a rotation reaches every node.
const RELOAD_KEYS_EVERY: Duration = Duration::from_secs(5);

/// How often the metrics are summed up; as often as their library does it by itself.
const SUM_UP_EVERY: Duration = Duration::from_secs(5);

/// Starts the rounds; they end with the process, and not before.
pub(crate) fn start(context: &Arc<Context>, settings: &Settings, metrics: &PrometheusHandle) {
    tokio::spawn(sum_up(metrics.clone()));
    tokio::spawn(reload_keys(Arc::clone(context), settings.clone()));
}

/// Durations pile up one by one until somebody reads the metrics, and perhaps nobody does.
async fn sum_up(metrics: PrometheusHandle) {
    loop {
        tokio::time::sleep(SUM_UP_EVERY).await;
        round("summing up the metrics", async { metrics.run_upkeep() }).await;
    }
}

async fn reload_keys(context: Arc<Context>, settings: Settings) {
    let mut known = data_keys::list(&context.store).await.unwrap_or_default();
    loop {
        tokio::time::sleep(RELOAD_KEYS_EVERY).await;
        let reloading = reload_changed_keys(&context, &settings, &mut known);
        round("reloading the data keys", reloading).await;
    }
}

async fn reload_changed_keys(context: &Context, settings: &Settings, known: &mut Vec<DataKey>) {
    let rows = match data_keys::list(&context.store).await {
        Ok(rows) if rows != *known => rows,
        Ok(_) => return,
        Err(error) => {
            tracing::warn!(%error, "the data keys could not be read");
            return;
        }
    };
    let reloaded = sealing::load_keks(settings).and_then(|keks| {
        context
            .keyring
            .replace(&keks, &sealing::from_rows(&rows))
            .map_err(|error| error.to_string())
    });
    match reloaded {
        Ok(()) => {
            tracing::info!(
                keys = rows.len(),
                "the data keys have changed and were loaded"
            );
            *known = rows;
        }
        Err(error) => tracing::error!(
            error,
            "the data keys have changed and cannot be opened; the old ones stay in use"
        ),
    }
}
