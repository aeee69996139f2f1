//! Accepting connections, and an end that finishes what is in flight.

use super::connection::Connection;
use super::connections::Connections;
use crate::once_a_minute::OnceAMinute;
use axum::Router;
use context::survive::round;
use hyper_util::server::graceful::GracefulShutdown;
use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// How long a shutdown waits for requests in flight.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(20);

/// After an accept failed (too many open files), the loop waits that long.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Under a flood every connection is refused.
static REFUSED: OnceAMinute = OnceAMinute::new();

/// A bound address.
pub struct Listener {
    inner: TcpListener,
    /// The address, with the port that was chosen when it was 0.
    pub address: SocketAddr,
}

impl Listener {
    /// Binds the address.
    ///
    /// # Errors
    /// Why it cannot be bound.
    pub async fn bind(address: SocketAddr) -> Result<Self, String> {
        let failed = |error| {
            format!(
                "cannot listen on {address}: {error}; choose another address; port 0 takes any that is free"
            )
        };
        let inner = TcpListener::bind(address).await.map_err(failed)?;
        let address = inner.local_addr().map_err(failed)?;
        Ok(Self { inner, address })
    }
}

/// Serves until `stop` is ready, then finishes what is in flight. With `tls`, a connection that begins with a TLS
/// handshake is https, any other is http.
pub async fn serve(
    listener: Listener,
    router: Router,
    connections: Connections,
    tls: Option<TlsAcceptor>,
    stop: impl Future<Output = ()>,
) {
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.inner.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let entering = async {
            let place = match connections.enter(peer.ip()) {
                Ok(place) => place,
                Err(limit) => {
                    metrics::counter!("cognate_connections_refused_total", "limit" => limit)
                        .increment(1);
                    if REFUSED.is_due() {
                        tracing::warn!(limit, "connections are refused: too many are open");
                    }
                    return;
                }
            };
            // Small answers go out at once.
            let _ = stream.set_nodelay(true);
            let connection = Connection {
                router: router.clone(),
                watcher: graceful.watcher(),
                peer,
                place,
            };
            tokio::spawn(connection.run(stream, tls.clone()));
        };
        round("accepting a connection", entering).await;
    }
    drop(listener);
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(DRAIN_TIMEOUT) => tracing::warn!("some requests were still in flight at the end of the grace period"),
    }
}
