//! A connection whose client has to read: answers that nobody takes are waited for with a limit, and no further request
//! is begun behind them. The attack (threat 48): a client that sends requests one behind the other and reads nothing,
//! so that their answers pile up in memory.

use super::room::{Full, Held};
use std::future::Future as _;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::Notify;
use tokio::time::Sleep;

/// A client has that long to take all that was written to it. At 1 MiB, the largest lists, that is 35 KB/s.
const TAKE_TIMEOUT: Duration = Duration::from_secs(30);

/// What the connection and its service know of answers that are not taken yet.
#[derive(Clone, Default)]
pub(super) struct Answers {
    inner: Arc<Untaken>,
}

#[derive(Default)]
struct Untaken {
    some: AtomicBool,
    taken: Notify,
}

impl Answers {
    /// Waits until the client has taken all answers to earlier requests.
    pub(super) async fn taken(&self) {
        loop {
            let taken = self.inner.taken.notified();
            if !self.inner.some.load(Ordering::Acquire) {
                return;
            }
            taken.await;
        }
    }
}

/// The connection.
pub(super) struct Paced<S> {
    stream: S,
    answers: Answers,
    deadline: Option<Pin<Box<Sleep>>>,
    held: Held,
}

impl<S> Paced<S> {
    pub(super) fn new(stream: S, answers: Answers) -> Self {
        Self {
            stream,
            answers,
            deadline: None,
            held: Held::default(),
        }
    }

    /// So many bytes could not be written now, but there may be room for them.
    fn keep<T>(&mut self, bytes: usize, cx: &mut Context<'_>) -> Poll<io::Result<T>> {
        match self.held.set(bytes) {
            Ok(()) => self.wait(cx),
            Err(Full) => closed("answers not taken"),
        }
    }

    /// Something could not be written now.
    fn wait<T>(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<T>> {
        self.answers.inner.some.store(true, Ordering::Release);
        let deadline = self
            .deadline
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(TAKE_TIMEOUT)));
        ready!(deadline.as_mut().poll(cx));
        closed("answer not taken")
    }

    /// All that there was is written.
    fn caught_up(&mut self) {
        if self.deadline.take().is_some() {
            self.answers.inner.some.store(false, Ordering::Release);
            self.answers.inner.taken.notify_waiters();
            self.held = Held::default();
        }
    }
}

fn closed<T>(why: &'static str) -> Poll<io::Result<T>> {
    metrics::counter!("cognate_connections_closed_total", "why" => why).increment(1);
    Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
}

impl<S: AsyncRead + Unpin> AsyncRead for Paced<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Paced<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        match Pin::new(&mut self.stream).poll_write(cx, bytes) {
            Poll::Pending => self.keep(bytes.len(), cx),
            written @ Poll::Ready(_) => written,
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match Pin::new(&mut self.stream).poll_write_vectored(cx, slices) {
            Poll::Pending => self.keep(slices.iter().map(|slice| slice.len()).sum(), cx),
            written @ Poll::Ready(_) => written,
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match Pin::new(&mut self.stream).poll_flush(cx) {
            Poll::Pending => self.wait(cx),
            flushed @ Poll::Ready(_) => {
                self.caught_up();
                flushed
            }
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match Pin::new(&mut self.stream).poll_shutdown(cx) {
            Poll::Pending => self.wait(cx),
            closed @ Poll::Ready(_) => closed,
        }
    }
}
