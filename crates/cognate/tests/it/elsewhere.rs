//! Requests that are sent to the wrong place, by clients that know nothing of this server.

use crate::listening::listening;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

const TARGET: &str = "AWSCognitoIdentityProviderService.InitiateAuth";

#[tokio::test]
async fn what_is_for_another_service_is_told_in_its_own_form() {
    let listening = listening().await;
    let signed = |service: &str| {
        format!(
            "Authorization: AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20260101/us-east-1/{service}/aws4_request, \
             SignedHeaders=host, Signature=00\r\n"
        )
    };
    let s3 = "<Code>NotImplemented</Code><Message>s3 is not served here: ";
    for (line, headers, status, told) in [
        ("GET /bucket/key", signed("s3"), 501, s3),
        ("GET /", signed("s3"), 501, s3),
        (
            "PUT /bucket",
            "Authorization: AWS AKIAEXAMPLE:c2ln\r\n".to_owned(),
            501,
            s3,
        ),
        (
            "GET /b?X-Amz-Credential=AKIAEXAMPLE%2F20260101%2Fus-east-1%2Fs3%2Faws4_request",
            String::new(),
            501,
            s3,
        ),
        (
            "POST /somewhere",
            format!("X-Amz-Target: {TARGET}\r\n"),
            400,
            "\"AWSCognitoIdentityProviderService.InitiateAuth is not served at POST /somewhere: send it to POST /\"",
        ),
        (
            "GET /2015-03-31/functions",
            signed("lambda"),
            400,
            "\"GET /2015-03-31/functions is no operation of lambda that is served here\"",
        ),
        (
            "GET /somewhere",
            String::new(),
            404,
            "nothing is served at this address\n",
        ),
    ] {
        let said = exchange(listening, &format!("{line} HTTP/1.1\r\n{headers}")).await;
        assert!(
            said.starts_with(&format!("HTTP/1.1 {status} ")),
            "{line}: {said}"
        );
        assert!(said.contains(told), "{line}: {said}");
    }
}

#[tokio::test]
async fn an_operation_that_is_not_built_takes_no_large_body() {
    let head = concat!(
        "POST / HTTP/1.1\r\nContent-Type: application/x-amz-json-1.1\r\nContent-Length: 1048577\r\n",
        "X-Amz-Target: AWSCognitoIdentityProviderService.SetUICustomization\r\n"
    );
    let said = exchange(listening().await, head).await;
    assert!(said.starts_with("HTTP/1.1 413 "), "{said}");
}

/// What the server says to a request with this head, and as much body as it promises.
async fn exchange(address: SocketAddr, head: &str) -> String {
    let mut connection = TcpStream::connect(address).await.unwrap();
    let length = head
        .split("Content-Length: ")
        .nth(1)
        .and_then(|rest| rest.split('\r').next());
    let body = vec![b' '; length.map_or(0, |length| length.parse().unwrap())];
    let head = format!("{head}Host: localhost\r\nConnection: close\r\n\r\n");
    let request = [head.into_bytes(), body].concat();
    // A server that has read enough hangs up before the end.
    let _ = connection.write_all(&request).await;
    let mut said = Vec::new();
    let _ = connection.read_to_end(&mut said).await;
    String::from_utf8(said).unwrap()
}
