//! `cognate serve`.

use crate::config::{self, ServeOptions, Settings};
use crate::http::{Connections, Listener, Shared, router, serve as serve_http};
use crate::startup::{data_folder, database, development};
use crate::version::{COMMIT, VERSION};
use crate::{demo, jobs, logs, metering, rounds, startup, tls, welcome};
use context::Context;
use std::io::{IsTerminal as _, Write as _};
use std::time::Duration;
use tokio::signal::unix::{Signal, SignalKind, signal};

/// How long a stop waits, once all requests are answered, for what they have left to be done: messages that are held back,
/// and operations whose clients have hung up.
const BACKGROUND: Duration = Duration::from_secs(5);

/// How long it then waits for jobs to be given back.
const GIVING_BACK: Duration = Duration::from_secs(2);

/// Serves until it is told to stop.
///
/// # Errors
/// What keeps it from starting.
pub async fn serve(options: &ServeOptions) -> Result<(), String> {
    let mut settings = config::load(options)?;
    let metrics = metering::start()?;
    // Written to its end when this function ends.
    let log = logs::start(&settings.log)?;
    // Heard from here on; those that end the process are as they were until it serves, so that a start can be broken off.
    let hangup = heard(SignalKind::hangup())?;
    // The folder goes when this function ends.
    let _ephemeral = settings
        .ephemeral
        .then(|| data_folder::ephemeral(&mut settings))
        .transpose()?;
    let listener = bind(&settings.listen).await?;
    data_folder::make(&settings.data)?;
    if !settings.dev {
        data_folder::must_be_private(&settings)?;
    }
    // No second server on the same file, for as long as this one runs.
    let _lock = database::lock(&settings)?;
    let store = database::open(&settings).await?;
    let url = format!("http://{}", listener.address);
    let started = startup::start(&settings, store, Some(&url)).await?;
    let is_new = started.new_credentials.is_some();
    development::check(&started.context, &settings, is_new).await?;
    let demo = if settings.dev {
        Some(demo::ensure(&started.context).await?)
    } else {
        None
    };
    rounds::start(&started.context, &settings, &metrics);
    jobs::start(&started.context).await?;
    let address = listener.address;
    let shared = Shared {
        context: started.context.clone(),
        outbox: started.outbox.clone(),
        trusted_proxies: settings.trusted_proxies.clone().into(),
        metrics: Some(metrics),
        folder: settings.database_folder().map(Into::into),
    };
    let tls = if settings.dev {
        Some(tls::development(&settings, &started.context.deployment)?)
    } else {
        None
    };
    let stop = stop_signal(&settings, hangup)?;
    let server = serve_http(
        listener,
        router(shared),
        Connections::within(open_files(), settings.trusted_proxies.clone().into()),
        tls.as_ref().map(|tls| tls.acceptor.clone()),
        stop,
    );
    if address.ip().is_unspecified()
        && started.context.deployment.public_url == format!("http://{address}")
    {
        tracing::warn!(
            "tokens name http://{address} as their issuer, which no client can reach: set public_url to the address that clients use"
        );
    }
    let deployment = &started.context.deployment;
    tracing::info!(
        version = VERSION,
        commit = COMMIT,
        database = settings.database_address().engine(),
        region = deployment.region,
        public_url = deployment.public_url,
        "started"
    );
    for warning in &started.warnings {
        tracing::warn!("{warning}");
    }
    // What has been said stands above.
    log.flush();
    show(&welcome::screen(
        &settings,
        &started,
        demo.as_ref().zip(tls.as_ref()),
        address,
    ));
    server.await;
    finish(&started.context).await;
    tracing::info!("stopped");
    Ok(())
}

/// Waits for what goes on, and gives back the jobs that take too long: another node does them, or the next start.
async fn finish(context: &Context) {
    context.jobs.stop();
    let finished = async |within| {
        let background = context.background.finished();
        tokio::time::timeout(within, background).await.is_ok()
    };
    if finished(BACKGROUND).await {
        return;
    }
    context.jobs.give_back();
    if finished(GIVING_BACK).await {
        tracing::warn!(
            "some jobs were not done at the end of the grace period: the next start, or another server, does them"
        );
    } else {
        tracing::warn!("some work was still going on at the end of the grace period");
    }
}

/// Prints the first screen. Whoever started the server waits for it, also through a pipe; where nobody reads it, the server
/// serves all the same.
fn show(screen: &str) {
    let mut out = std::io::stdout();
    if let Err(error) = out.write_all(screen.as_bytes()).and_then(|()| out.flush()) {
        tracing::warn!(%error, "the first screen could not be printed");
    }
}

/// Binds what a listening address leads to. Of the addresses of a name, those of IPv4 come first: a client that was told
/// to use `127.0.0.1` finds the server that listens on `localhost`.
async fn bind(listen: &str) -> Result<Listener, String> {
    let failed = |error: std::io::Error| {
        format!("--listen {listen}: {error}; choose another address, for example 127.0.0.1:9400")
    };
    let mut addresses: Vec<_> = tokio::net::lookup_host(listen)
        .await
        .map_err(failed)?
        .collect();
    addresses.sort_by_key(std::net::SocketAddr::is_ipv6);
    match addresses.first() {
        Some(address) => Listener::bind(*address).await,
        None => Err(format!("--listen {listen}: the name has no address")),
    }
}

/// The most open files that this process may come to need.
const OPEN_FILES: u64 = 65_536;

/// Raises the limit of open files as far as is useful and allowed, and says what it is: many systems begin at 1,024, which
/// as many silent connections would use up.
fn open_files() -> usize {
    let limit = rlimit::increase_nofile_limit(OPEN_FILES).unwrap_or_else(|error| {
        tracing::warn!(%error, "the limit of open files could not be raised");
        1024
    });
    usize::try_from(limit).unwrap_or(usize::MAX)
}

/// Ready when the process is told to end. SIGHUP is heard and does nothing: it tells others to read their files again, and
/// is no reason to end. But in development mode at a terminal it says that the terminal is gone, and nobody is left who could
/// end the server. (`nohup` takes the terminal away from the input.)
fn stop_signal(
    settings: &Settings,
    mut hangup: Signal,
) -> Result<impl Future<Output = ()> + use<>, String> {
    let mut terminate = heard(SignalKind::terminate())?;
    let mut interrupt = heard(SignalKind::interrupt())?;
    let ends_with_terminal = settings.dev && std::io::stdin().is_terminal();
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
            _ = hangup.recv(), if ends_with_terminal => {}
        }
    })
}

fn heard(kind: SignalKind) -> Result<Signal, String> {
    signal(kind).map_err(|error| error.to_string())
}
