//! An operation that has begun is finished, whether or not somebody waits for the answer. The attack: a client that
//! hangs up between two writes, so that one is made and the other is not. It keeps its place until then: who hangs up and
//! asks again does not have more in work than who waits.

use context::{Answer, Background};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::runtime::Handle;
use wire::ApiResult;

/// Runs the operation where it is awaited; when that is given up, it goes on by itself.
pub(super) fn finish<P: Send + Unpin + 'static>(
    answer: Answer,
    place: P,
    background: Background,
) -> impl Future<Output = ApiResult<String>> {
    Finish {
        unfinished: Some((answer, place)),
        background,
    }
}

struct Finish<P: Send + Unpin + 'static> {
    unfinished: Option<(Answer, P)>,
    background: Background,
}

impl<P: Send + Unpin + 'static> Future for Finish<P> {
    type Output = ApiResult<String>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        // Nobody polls a future again that was ready.
        let Some((answer, _)) = self.unfinished.as_mut() else {
            return Poll::Pending;
        };
        let polled = answer.as_mut().poll(cx);
        if polled.is_ready() {
            self.unfinished = None;
        }
        polled
    }
}

impl<P: Send + Unpin + 'static> Drop for Finish<P> {
    fn drop(&mut self) {
        // What has panicked does not go on.
        let unfinished = self.unfinished.take().filter(|_| !std::thread::panicking());
        // Without a run time the process is ending.
        if let (Some((answer, place)), Ok(_)) = (unfinished, Handle::try_current()) {
            self.background.spawn(async move {
                let _place = place;
                // Nobody hears it.
                drop(answer.await);
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::finish;
    use context::Background;
    use futures_util::FutureExt as _;
    use std::sync::Arc;
    use tokio::sync::oneshot;

    #[tokio::test]
    async fn what_is_given_up_goes_on() {
        let place = Arc::new(());
        let (go, gone) = oneshot::channel::<()>();
        let (finished, done) = oneshot::channel();
        let mut operation = Box::pin(finish(
            Box::pin(async move {
                let _ = gone.await;
                let _ = finished.send(());
                Ok(String::new())
            }),
            Arc::clone(&place),
            Background::default(),
        ));
        assert!(operation.as_mut().now_or_never().is_none());
        drop(operation);
        assert_eq!(Arc::strong_count(&place), 2);
        assert!(go.send(()).is_ok());
        assert!(done.await.is_ok());
    }

    #[tokio::test]
    async fn what_is_awaited_answers_once() {
        let answer = finish(
            Box::pin(async { Ok("answer".to_owned()) }),
            (),
            Background::default(),
        );
        assert_eq!(answer.await.ok().as_deref(), Some("answer"));
    }
}
