//! `cognate health`: a health check for places that have no other client, such as a container of this one program.

use crate::config::{self, ServeOptions};
use http::Uri;
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use std::time::Duration;
use tokio::net::TcpStream;

/// A server that takes longer is not ready.
const TIMEOUT: Duration = Duration::from_secs(5);

/// What the server says in more than that is not shown.
const MAX_ANSWER: usize = 4096;

/// Asks the server, and prints what it says. Without an address it asks where the same configuration would listen.
///
/// # Errors
/// That it is not ready, or does not answer.
pub(super) async fn health(url: Option<String>) -> Result<(), String> {
    let url = match url {
        Some(url) => url,
        None => own_url(&config::load(&ServeOptions::default())?.listen),
    };
    let url = url.as_str();
    let failed = |error: String| format!("{url} does not answer: {error}");
    let answer = tokio::time::timeout(TIMEOUT, ask(url)).await;
    let (is_ready, text) = answer
        .map_err(|_| failed(format!("nothing came within {} s", TIMEOUT.as_secs())))?
        .map_err(failed)?;
    if is_ready {
        println!("{text}");
        return Ok(());
    }
    Err(format!("{url} is not ready: {text}"))
}

/// Where a server is found that listens there: who listens on every address also listens on this machine's own.
fn own_url(listen: &str) -> String {
    let listen = listen
        .replace("0.0.0.0:", "127.0.0.1:")
        .replace("[::]:", "[::1]:");
    format!("http://{listen}")
}

async fn ask(url: &str) -> Result<(bool, String), String> {
    let uri: Uri = url.parse().map_err(|_| "it is no URL".to_owned())?;
    let (Some("http"), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err("it must be http:// and a host".to_owned());
    };
    let port = authority.port_u16().unwrap_or(80);
    let failed = |error: std::io::Error| error.to_string();
    let stream = TcpStream::connect((authority.host().trim_matches(['[', ']']), port))
        .await
        .map_err(failed)?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| error.to_string())?;
    tokio::spawn(connection);
    let request = http::Request::get("/_cognate/health")
        .header("host", authority.as_str())
        .body(Empty::<Bytes>::new())
        .map_err(|error| error.to_string())?;
    let answer = sender
        .send_request(request)
        .await
        .map_err(|error| error.to_string())?;
    let is_ready = answer.status().is_success();
    let body = Limited::new(answer.into_body(), MAX_ANSWER).collect().await;
    let body = body.map_err(|error| error.to_string())?.to_bytes();
    Ok((is_ready, String::from_utf8_lossy(&body).trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::own_url;

    #[test]
    fn who_listens_everywhere_is_asked_here() {
        assert_eq!(own_url("0.0.0.0:9400"), "http://127.0.0.1:9400");
        assert_eq!(own_url("[::]:9400"), "http://[::1]:9400");
        assert_eq!(own_url("localhost:80"), "http://localhost:80");
    }
}
