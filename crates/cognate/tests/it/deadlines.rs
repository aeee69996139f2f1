//! Slow clients. The clock of the run time stands still and jumps when everybody waits, so that nobody has to.

use crate::listening::listening;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::Instant;

/// A connection to a server that listens; from now on time is steered.
async fn connected() -> TcpStream {
    let connection = TcpStream::connect(listening().await).await.unwrap();
    tokio::time::pause();
    connection
}

/// What the server says until it hangs up, and after how long it does.
async fn until_the_end(connection: &mut TcpStream) -> (String, Duration) {
    let (began, mut said) = (Instant::now(), Vec::new());
    // A connection that is reset has ended, too.
    let _ = connection.read_to_end(&mut said).await;
    (String::from_utf8(said).unwrap(), began.elapsed())
}

#[tokio::test]
async fn t48_a_silent_connection_is_closed() {
    let (said, after) = until_the_end(&mut connected().await).await;
    assert_eq!(said, "");
    assert!(
        after >= Duration::from_secs(15) && after < Duration::from_secs(20),
        "{after:?}"
    );
}

#[tokio::test]
async fn t48_headers_that_do_not_end_are_not_waited_for() {
    let mut connection = connected().await;
    connection
        .write_all(b"POST / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
        .await
        .unwrap();
    let (said, after) = until_the_end(&mut connection).await;
    assert!(
        said.is_empty() || said.starts_with("HTTP/1.1 408 "),
        "{said}"
    );
    assert!(
        after >= Duration::from_secs(15) && after < Duration::from_secs(20),
        "{after:?}"
    );
}

#[tokio::test]
async fn t48_a_body_that_does_not_end_is_not_waited_for() {
    let mut connection = connected().await;
    connection
        .write_all(b"POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 100\r\n\r\n{\"a\":")
        .await
        .unwrap();
    let (said, after) = until_the_end(&mut connection).await;
    assert!(said.starts_with("HTTP/1.1 408 "), "{said}");
    assert!(
        after >= Duration::from_secs(30) && after < Duration::from_secs(35),
        "{after:?}"
    );
}

#[tokio::test]
async fn t48_answers_that_nobody_reads_are_not_waited_for() {
    let mut connection = connected().await;
    let requests = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n".repeat(1000);
    let began = Instant::now();
    // Nothing is read, and at some point nothing is taken any more.
    let mut taken = 0_usize;
    while let Ok(more) = connection.write(&requests).await {
        taken += more;
    }
    let after = began.elapsed();
    assert!(
        after >= Duration::from_secs(30) && after < Duration::from_secs(35),
        "{after:?} {taken}"
    );
}
