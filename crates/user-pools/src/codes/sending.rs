//! Codes that are made, stored, counted and sent.

use super::recipient::channel_of;
use super::undelivered::undelivered;
use super::unseen::{Fate, UnseenMessage};
use super::{Purpose, Recipient, limit, message};
use crate::account::canonical_username;
use crate::pool::Pool;
use crate::risk::{self, destination};
use context::{Call, Message};
use keys::{keyring, random};
use store::codes::{self, Code};
use store::{Batch, CommitError};
use wire::ApiResult;
use wire::cognito_idp::CodeDeliveryDetailsType;

/// How many digits a code has (Amazon Cognito's codes for confirmation, verification and reset have six).
const DIGITS: usize = 6;

/// Makes a code for somebody who asks for one, and sends it; counts the request.
///
/// With `unseen`, which stands for `PreventUserExistenceErrors`, the answer neither waits for the delivery nor tells how it
/// went: the time that a mail server takes would tell that there is somebody to send a mail to (threat 31).
///
/// # Errors
/// `LimitExceededException`, `CodeDeliveryFailureException`, and failures of the store.
pub(crate) async fn send(
    call: &Call,
    pool: &Pool,
    recipient: Recipient,
    purpose: &Purpose,
    unseen: bool,
) -> ApiResult<CodeDeliveryDetailsType> {
    let sending = Sending::new(call, pool, recipient, purpose)?;
    if unseen {
        return sending.send_unseen(call, pool).await;
    }
    let mut batch = Batch::new();
    sending.store(&mut batch);
    sending.count_request(call, &mut batch);
    sending.count_message(call, &mut batch);
    risk::limit::commit(call, batch).await?;
    sending.deliver(call).await
}

/// A code that is made, and goes out once it is stored.
pub(crate) struct Sending {
    recipient: Recipient,
    purpose: Purpose,
    code: Code,
    message: Message,
}

impl Sending {
    /// Makes a code.
    ///
    /// # Errors
    /// `NotImplemented` where the pool wants a link.
    pub(crate) fn new(
        call: &Call,
        pool: &Pool,
        recipient: Recipient,
        purpose: &Purpose,
    ) -> ApiResult<Self> {
        let now = call.now();
        let digits = random::digits(&*call.random, DIGITS);
        let channel = channel_of(&recipient.attribute);
        let message = message::verification(pool, purpose, channel, &recipient.value, &digits)?;
        let code = Code {
            pool_id: pool.id.clone(),
            sub: recipient.sub.clone(),
            purpose: purpose.key(),
            sealed: call.keyring.seal(
                &sealed_for(&pool.id, &recipient.sub, purpose),
                digits.as_bytes(),
                &*call.random,
            ),
            target_attribute: recipient.attribute.clone(),
            // What a stranger has typed is not part of the code, only of its message, as long as that waits.
            target_value: if recipient.is_nobody {
                recipient.sub.clone()
            } else {
                recipient.value.clone()
            },
            created_at: now,
            expires_at: now.saturating_add(purpose.validity_ms()),
            used: false,
        };
        Ok(Self {
            recipient,
            purpose: purpose.clone(),
            code,
            message,
        })
    }

    /// Stores the code in the place of an earlier one for the same purpose.
    pub(crate) fn store(&self, batch: &mut Batch) {
        codes::put(batch, &self.code);
    }

    /// Counts the request for the code, behind everything else in the batch; it conflicts as what [`super::refusal_of`] names when
    /// there were too many.
    pub(crate) fn count_request(&self, call: &Call, batch: &mut Batch) {
        limit::count_request(batch, call, &self.code, &self.purpose);
    }

    /// Counts the message for where it goes, behind everything else in the batch; it conflicts as what [`super::refusal_of`] names when
    /// there were too many.
    pub(crate) fn count_message(&self, call: &Call, batch: &mut Batch) {
        let Message { channel, to, .. } = &self.message;
        destination::count(batch, call, destination::KIND, *channel, to);
    }

    /// Sends the code, now that it is stored.
    ///
    /// # Errors
    /// `CodeDeliveryFailureException`.
    pub(crate) async fn deliver(self, call: &Call) -> ApiResult<CodeDeliveryDetailsType> {
        call.messages
            .deliver(self.message)
            .await
            .map_err(|failure| undelivered(&failure))?;
        Ok(self.recipient.details())
    }

    /// Does for everybody what tells nothing of anybody. A destination that has had its share is not told either: the
    /// attack is to fill it by other names, and to see for which name it was the destination. So it is asked for first, and
    /// the work is the same.
    async fn send_unseen(self, call: &Call, pool: &Pool) -> ApiResult<CodeDeliveryDetailsType> {
        let (channel, to) = (self.message.channel, &self.message.to);
        let mut is_full = destination::is_full(call, channel, to).await?;
        let waiting = loop {
            let fate = match self.recipient.is_nobody {
                true => Fate::Nobody,
                false if is_full => Fate::TooMany,
                false => Fate::Sent,
            };
            let unseen = UnseenMessage::new(&self.message, &self.code, fate);
            let mut batch = Batch::new();
            self.store(&mut batch);
            let waiting = unseen.enqueue(call, &mut batch, self.code.expires_at);
            self.count_request(call, &mut batch);
            if !is_full {
                destination::count(&mut batch, call, destination::UNSEEN, channel, to);
            }
            match call.store.commit(batch).await {
                Ok(()) => break waiting,
                // Filled in this moment.
                Err(CommitError::Conflict(conflict)) if conflict.label == destination::UNSEEN => {
                    is_full = true;
                }
                Err(CommitError::Conflict(_)) => return Err(risk::limit::exceeded()),
                Err(CommitError::Failed(failure)) => return Err(failure.into()),
            }
        };
        waiting.start(call).await;
        // In one form: the attack is to ask in capitals, and to see whose are shown.
        let canonical = Recipient {
            value: canonical_username(pool, &self.recipient.value),
            ..self.recipient
        };
        Ok(canonical.details())
    }
}

/// What a code is sealed for: it opens for no other pool, user or purpose.
pub(super) fn sealed_for(pool_id: &str, sub: &str, purpose: &Purpose) -> Vec<u8> {
    keyring::context(&["code", pool_id, sub, &purpose.key()])
}
