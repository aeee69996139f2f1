//! Accepting connections, with deadlines for slow clients and an end that finishes what is in flight.

use axum::Router;
use axum::extract::ConnectInfo;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// A client has that long to send its first byte, to finish its TLS handshake, and to send the headers of each request
/// (threat 48: slow-loris and silent connections).
const CLIENT_TIMEOUT: Duration = Duration::from_secs(15);

/// How long a shutdown waits for requests in flight.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(20);

/// After an accept failed (too many open files), the loop waits that long.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// The first byte of a TLS handshake record (RFC 8446, section 5.1); no HTTP request begins with it.
const TLS_HANDSHAKE: u8 = 0x16;

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
                "cannot listen on {address}: {error}; choose another address, for example --listen 127.0.0.1:9500"
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
    tls: Option<TlsAcceptor>,
    stop: impl Future<Output = ()>,
) {
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(CLIENT_TIMEOUT)
        .pipeline_flush(true);
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
        // Small answers go out at once.
        let _ = stream.set_nodelay(true);
        let connection = Connection {
            builder: builder.clone(),
            watcher: graceful.watcher(),
            service: WithPeer {
                router: router.clone(),
                peer,
            },
        };
        tokio::spawn(connection.run(stream, tls.clone()));
    }
    drop(listener);
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(DRAIN_TIMEOUT) => tracing::warn!("some requests were still in flight at the end of the grace period"),
    }
}

/// One connection, before it is known what is spoken on it.
struct Connection {
    builder: http1::Builder,
    watcher: Watcher,
    service: WithPeer,
}

impl Connection {
    async fn run(self, stream: TcpStream, tls: Option<TlsAcceptor>) {
        let mut first = [0];
        let Ok(Ok(1)) = tokio::time::timeout(CLIENT_TIMEOUT, stream.peek(&mut first)).await else {
            return;
        };
        match tls.filter(|_| first == [TLS_HANDSHAKE]) {
            None => self.serve(stream).await,
            Some(acceptor) => {
                match tokio::time::timeout(CLIENT_TIMEOUT, acceptor.accept(stream)).await {
                    Ok(Ok(stream)) => self.serve(stream).await,
                    Ok(Err(error)) => tracing::debug!(%error, "a TLS handshake failed"),
                    Err(_) => tracing::debug!("a TLS handshake took too long"),
                }
            }
        }
    }

    async fn serve(self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) {
        let peer = self.service.peer;
        let service = TowerToHyperService::new(self.service);
        let connection = self.builder.serve_connection(TokioIo::new(stream), service);
        if let Err(error) = self.watcher.watch(connection).await {
            tracing::debug!(%error, %peer, "a connection ended early");
        }
    }
}

/// The router, with the peer's address on every request.
#[derive(Clone)]
struct WithPeer {
    router: Router,
    peer: SocketAddr,
}

impl tower_service::Service<http::Request<Incoming>> for WithPeer {
    type Response = axum::response::Response;
    type Error = std::convert::Infallible;
    type Future = <Router as tower_service::Service<http::Request<Incoming>>>::Future;

    fn poll_ready(
        &mut self,
        _cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), Self::Error>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: http::Request<Incoming>) -> Self::Future {
        request.extensions_mut().insert(ConnectInfo(self.peer));
        tower_service::Service::call(&mut self.router, request)
    }
}
