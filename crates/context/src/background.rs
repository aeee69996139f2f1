//! Work that nobody waits for, except for the end of the process.

use tokio::sync::watch;

/// What is under way.
#[derive(Clone, Debug, Default)]
pub struct Background(watch::Sender<()>);

impl Background {
    /// Does the work on its own.
    ///
    /// # Panics
    /// Outside of a run time.
    pub fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let under_way = self.0.subscribe();
        tokio::spawn(async move {
            work.await;
            drop(under_way);
        });
    }

    /// Waits until nothing is under way.
    pub async fn finished(&self) {
        self.0.closed().await;
    }
}

#[cfg(test)]
mod tests {
    use super::Background;
    use futures_util::FutureExt as _;
    use tokio::sync::oneshot;

    #[tokio::test]
    async fn the_end_waits_for_what_is_under_way() {
        let background = Background::default();
        assert_eq!(background.finished().now_or_never(), Some(()));
        let (go, gone) = oneshot::channel::<()>();
        background.spawn(async move {
            let _ = gone.await;
        });
        background.spawn(async {});
        assert_eq!(background.finished().now_or_never(), None);
        assert!(go.send(()).is_ok());
        background.finished().await;
    }
}
