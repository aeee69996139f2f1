//! One connection: what is spoken on it, and its deadlines.

use super::connections::Place;
use super::paced::{Answers, Paced};
use axum::Router;
use axum::extract::ConnectInfo;
use axum::response::{IntoResponse as _, Response};
use context::survive::round;
use http::StatusCode;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::Watcher;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

/// A client has that long to send its first byte, to finish its TLS handshake, and to send the headers of each request
/// (threat 48: slow-loris and silent connections).
const CLIENT_TIMEOUT: Duration = Duration::from_secs(15);

/// What is read ahead of a connection at most. It holds the longest headers that AWS takes (16 KiB) with room to spare.
const READ_AHEAD: usize = 64 * 1024;

/// The first byte of a TLS handshake record (RFC 8446, section 5.1); no HTTP request begins with it.
const TLS_HANDSHAKE: u8 = 0x16;

/// On every request that came over TLS to this process itself.
#[derive(Clone, Copy)]
pub(super) struct OverTls;

/// One connection, before it is known what is spoken on it.
pub(super) struct Connection {
    pub(super) router: Router,
    pub(super) watcher: Watcher,
    pub(super) peer: SocketAddr,
    /// Given back when the connection ends.
    pub(super) place: Place,
}

impl Connection {
    /// Serves it until it ends.
    pub(super) async fn run(self, stream: TcpStream, tls: Option<TlsAcceptor>) {
        let mut first = [0];
        let Ok(Ok(1)) = tokio::time::timeout(CLIENT_TIMEOUT, stream.peek(&mut first)).await else {
            return;
        };
        match tls.filter(|_| first == [TLS_HANDSHAKE]) {
            None => self.serve(stream, None).await,
            Some(acceptor) => {
                match tokio::time::timeout(CLIENT_TIMEOUT, acceptor.accept(stream)).await {
                    Ok(Ok(stream)) => self.serve(stream, Some(OverTls)).await,
                    Ok(Err(error)) => tracing::debug!(%error, "a TLS handshake failed"),
                    Err(_) => tracing::debug!("a TLS handshake took too long"),
                }
            }
        }
    }

    async fn serve(
        self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        tls: Option<OverTls>,
    ) {
        let Self {
            router,
            watcher,
            peer,
            place,
        } = self;
        let answers = Answers::default();
        let stream = Paced::new(stream, answers.clone());
        let service = hyper::service::service_fn(move |request| {
            answer(router.clone(), request, peer, tls, answers.clone())
        });
        let mut builder = http1::Builder::new();
        builder
            .timer(TokioTimer::new())
            .header_read_timeout(CLIENT_TIMEOUT)
            .max_buf_size(READ_AHEAD)
            // Answers are small: one piece costs the system less than two.
            .writev(false);
        let connection = builder.serve_connection(TokioIo::new(stream), service);
        if let Err(error) = watcher.watch(connection).await {
            tracing::debug!(%error, %peer, "a connection ended early");
        }
        drop(place);
    }
}

async fn answer(
    mut router: Router,
    mut request: http::Request<Incoming>,
    peer: SocketAddr,
    tls: Option<OverTls>,
    answers: Answers,
) -> Result<Response, Infallible> {
    answers.taken().await;
    request.extensions_mut().insert(ConnectInfo(peer));
    if let Some(tls) = tls {
        request.extensions_mut().insert(tls);
    }
    // A client that gets no answer tries again, and again.
    match round(
        "answering a request",
        tower_service::Service::call(&mut router, request),
    )
    .await
    {
        Some(answer) => answer,
        None => Ok(StatusCode::INTERNAL_SERVER_ERROR.into_response()),
    }
}
