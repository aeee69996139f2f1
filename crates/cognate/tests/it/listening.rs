//! A server that listens, for what requests in the process do not show.

use cognate::http::{Connections, Listener, Shared, router, serve};
use std::net::SocketAddr;
use std::sync::Arc;
use testing::{Database, TestServer};

/// Its address.
pub(crate) async fn listening() -> SocketAddr {
    let server = TestServer::start(Database::Memory).await;
    let routes = router(Shared {
        context: Arc::clone(&server.context),
        outbox: None,
        trusted_proxies: Arc::new([]),
        metrics: None,
        folder: None,
    });
    let local = "127.0.0.1:0".parse().unwrap();
    let listener = Listener::bind(local).await.unwrap();
    let address = listener.address;
    let connections = Connections::within(1024, Arc::new([]));
    let forever = std::future::pending();
    tokio::spawn(serve(listener, routes, connections, None, forever));
    address
}
