//! HTTP/1.1 over one keep-alive connection: as little as a load generator needs, so that it does not measure itself.

use crate::Result;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// An answer that takes longer than this is a failure.
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection that stays open.
pub(crate) struct Connection {
    stream: TcpStream,
    host: String,
    sent: Vec<u8>,
    received: Vec<u8>,
}

/// What came back.
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Connection {
    /// Connects to `address`, `host:port`.
    pub(crate) fn open(address: &str) -> Result<Self> {
        let failed = |error| format!("{address}: {error}");
        let stream = TcpStream::connect(address).map_err(failed)?;
        stream.set_nodelay(true).map_err(failed)?;
        stream.set_read_timeout(Some(PATIENCE)).map_err(failed)?;
        Ok(Self {
            stream,
            host: address.to_owned(),
            sent: Vec::new(),
            received: Vec::new(),
        })
    }

    /// The value of the `host` header.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// `POST /` with these headers (`host` among them) and this body.
    pub(crate) fn post(&mut self, headers: &[(String, String)], body: &[u8]) -> Result<Answer> {
        self.sent.clear();
        self.sent.extend_from_slice(b"POST / HTTP/1.1\r\n");
        for (name, value) in headers {
            for part in [name.as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
                self.sent.extend_from_slice(part);
            }
        }
        let length = format!("content-length: {}\r\n\r\n", body.len());
        self.sent.extend_from_slice(length.as_bytes());
        self.sent.extend_from_slice(body);
        let sent = self.stream.write_all(&self.sent);
        sent.map_err(|error| format!("a request could not be sent: {error}"))?;
        self.receive()
    }

    fn receive(&mut self) -> Result<Answer> {
        self.received.clear();
        let head_end = loop {
            if let Some(at) = find(&self.received, b"\r\n\r\n") {
                break at;
            }
            self.read_more()?;
        };
        let head = self.received.get(..head_end).unwrap_or_default();
        let head = String::from_utf8_lossy(head).into_owned();
        let status = head.get(9..12).and_then(|status| status.parse().ok());
        let length = head.lines().find_map(content_length);
        let (Some(status), Some(length)) = (status, length) else {
            return Err(format!("the answer is not understood:\n{head}"));
        };
        let body_start = head_end + 4;
        while self.received.len() < body_start + length {
            self.read_more()?;
        }
        let body = self.received.get(body_start..body_start + length);
        Ok(Answer {
            status,
            body: body.unwrap_or_default().to_vec(),
        })
    }

    fn read_more(&mut self) -> Result<()> {
        let mut chunk = [0; 16 * 1024];
        match self.stream.read(&mut chunk) {
            Ok(0) => Err("the server closed the connection".to_owned()),
            Ok(read) => {
                let read = chunk.get(..read).unwrap_or_default();
                self.received.extend_from_slice(read);
                Ok(())
            }
            Err(error) => Err(format!("no answer: {error}")),
        }
    }
}

fn content_length(line: &str) -> Option<usize> {
    let (name, value) = line.split_once(':')?;
    if name.eq_ignore_ascii_case("content-length") {
        value.trim().parse().ok()
    } else {
        None
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack
        .windows(needle.len())
        .position(|window| window == needle)
}
