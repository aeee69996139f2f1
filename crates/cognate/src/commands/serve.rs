//! `cognate serve`.

use crate::config::{self, ServeOptions, Settings};
use crate::http::{Listener, Shared, router, serve as serve_http};
use crate::{demo, jobs, logs, startup, tls, welcome};
use metrics_exporter_prometheus::PrometheusBuilder;
use tokio::signal::unix::{SignalKind, signal};

/// Serves until it is told to stop.
///
/// # Errors
/// What keeps it from starting.
pub async fn serve(options: &ServeOptions) -> Result<(), String> {
    let settings = config::load(options)?;
    logs::start(&settings.log)?;
    let listener = Listener::bind(settings.listen).await?;
    let public_url = public_url(&settings, &listener);
    let started = startup::start(&settings, public_url).await?;
    let metrics = PrometheusBuilder::new()
        .install_recorder()
        .map_err(|error| error.to_string())?;
    let demo = if settings.dev {
        Some(demo::ensure(&started.context).await?)
    } else {
        None
    };
    jobs::start(&started.context, &settings);
    let address = listener.address;
    let shared = Shared {
        context: started.context.clone(),
        outbox: started.outbox.clone(),
        trusted_proxies: settings.trusted_proxies.clone().into(),
        metrics: Some(metrics),
    };
    let tls = if settings.dev {
        Some(tls::development(&settings)?)
    } else {
        None
    };
    let stop = stop_signal()?;
    let server = serve_http(
        listener,
        router(shared),
        tls.as_ref().map(|tls| tls.acceptor.clone()),
        stop,
    );
    if settings.public_url.is_none() && address.ip().is_unspecified() {
        tracing::warn!(
            "tokens name http://{address} as their issuer, which no client can reach: set public_url to the address that clients use"
        );
    }
    for warning in &started.warnings {
        tracing::warn!("{warning}");
    }
    print!(
        "{}",
        welcome::screen(
            &settings,
            &started,
            demo.as_ref().zip(tls.as_ref()),
            address
        )
    );
    // Whoever started the server waits for this line, also through a pipe.
    let _ = std::io::Write::flush(&mut std::io::stdout());
    server.await;
    tracing::info!("stopped");
    Ok(())
}

/// The address that clients use: what is configured, else the listening address.
fn public_url(settings: &Settings, listener: &Listener) -> String {
    match &settings.public_url {
        Some(url) => url.trim_end_matches('/').to_owned(),
        None => format!("http://{}", listener.address),
    }
}

/// Ready when the process is told to end.
fn stop_signal() -> Result<impl Future<Output = ()>, String> {
    let mut terminate = signal(SignalKind::terminate()).map_err(|error| error.to_string())?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(|error| error.to_string())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
