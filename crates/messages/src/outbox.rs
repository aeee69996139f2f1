//! Development mode: messages are kept to be looked at, and nothing is sent.

use context::{Deliver, DeliveryError, Message};
use keys::Clock;
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

/// How many messages are kept; older ones fall out.
const CAPACITY: usize = 1000;

/// The messages of development mode, newest first.
pub struct Outbox {
    clock: Arc<dyn Clock>,
    sent: Mutex<VecDeque<Sent>>,
}

/// A message that would have been sent.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The message.
    pub message: Message,
    /// When, in milliseconds since the epoch.
    pub sent_at: i64,
}

impl Outbox {
    /// An empty outbox.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            sent: Mutex::new(VecDeque::new()),
        }
    }

    /// The messages, newest first; only those to `to` if it is given.
    #[must_use]
    pub fn messages(&self, to: Option<&str>) -> Vec<Sent> {
        let sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.iter()
            .filter(|sent| to.is_none_or(|to| sent.message.to.eq_ignore_ascii_case(to)))
            .cloned()
            .collect()
    }
}

impl Deliver for Outbox {
    fn deliver(
        &self,
        message: Message,
    ) -> Pin<Box<dyn Future<Output = Result<(), DeliveryError>> + Send + '_>> {
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.push_front(Sent {
            message,
            sent_at: self.clock.now(),
        });
        sent.truncate(CAPACITY);
        Box::pin(std::future::ready(Ok(())))
    }

    fn is_immediate(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::Outbox;
    use context::{Channel, Deliver, Message};
    use keys::ManualClock;
    use std::pin::pin;
    use std::sync::Arc;
    use std::task::{Context, Poll, Waker};

    #[test]
    fn newest_first_and_filtered_by_address() {
        let outbox = Outbox::new(Arc::new(ManualClock::new(5)));
        for (to, code) in [
            ("a@example.com", "1"),
            ("b@example.com", "2"),
            ("a@example.com", "3"),
        ] {
            let message = Message {
                pool_id: String::new(),
                purpose: String::new(),
                channel: Channel::Email,
                to: to.into(),
                subject: String::new(),
                body: String::new(),
                code: code.into(),
            };
            let mut delivered = pin!(outbox.deliver(message));
            assert!(matches!(
                delivered
                    .as_mut()
                    .poll(&mut Context::from_waker(Waker::noop())),
                Poll::Ready(Ok(()))
            ));
        }
        let codes: Vec<String> = outbox
            .messages(Some("a@example.com"))
            .into_iter()
            .map(|sent| sent.message.code)
            .collect();
        assert_eq!(codes, ["3", "1"]);
        assert_eq!(outbox.messages(None).len(), 3);
    }
}
