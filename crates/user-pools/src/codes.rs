//! Codes that are sent to people: made, bound to the address they go to, delivered, and checked.

mod check;
mod limit;
mod mask;
mod message;
mod purpose;
mod recovery;
mod shown;
mod simulate;
mod unseen;

pub(crate) use check::{check, expired};
pub(crate) use limit::{refusal_of, refusal_without_limit_exceeded};
pub(crate) use mask::{mask_email, mask_phone};
pub(crate) use message::invite;
pub(crate) use purpose::Purpose;
pub(crate) use recovery::{no_destination, recoverable, recovery_destination};
pub(crate) use shown::Shown;
pub(crate) use simulate::{nobody, refuse};

use crate::directory;
use crate::pool::Pool;
use crate::risk::{self, destination};
use context::{Call, Channel, Message};
use keys::{keyring, random};
use store::codes::{self, Code};
use store::users::User;
use store::{Batch, CommitError};
use unseen::Unseen;
use wire::cognito_idp::{CodeDeliveryDetailsType, DeliveryMediumType, error};
use wire::{ApiError, ApiResult};

/// How many digits a code has (Amazon Cognito's codes for confirmation, verification and reset have six).
const DIGITS: usize = 6;

/// Where a code goes.
pub(crate) struct Recipient {
    sub: String,
    attribute: String,
    value: String,
    /// Nobody is at the other end: all is done as for others, but nothing is sent.
    is_nobody: bool,
}

impl Recipient {
    /// The user, at `value` of `attribute`.
    #[must_use]
    pub(crate) fn of(user: &User, attribute: &str, value: &str) -> Self {
        Self {
            sub: user.sub.clone(),
            attribute: attribute.to_owned(),
            value: value.to_owned(),
            is_nobody: false,
        }
    }

    fn details(&self) -> CodeDeliveryDetailsType {
        let (medium, destination) = match channel_of(&self.attribute) {
            Channel::Email => (DeliveryMediumType::Email, mask_email(&self.value)),
            Channel::Sms => (DeliveryMediumType::Sms, mask_phone(&self.value)),
        };
        CodeDeliveryDetailsType {
            attribute_name: Some(self.attribute.clone()),
            delivery_medium: Some(medium),
            destination: Some(destination),
        }
    }
}

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
            // What a stranger has typed is not kept.
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

    /// Counts the request for the code, behind everything else in the batch; it conflicts as what [`refusal_of`] names when
    /// there were too many.
    pub(crate) fn count_request(&self, call: &Call, batch: &mut Batch) {
        limit::count_request(batch, call, &self.code, &self.purpose);
    }

    /// Counts the message for where it goes, behind everything else in the batch; it conflicts as what [`refusal_of`] names when
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
        loop {
            let mut batch = Batch::new();
            self.store(&mut batch);
            self.count_request(call, &mut batch);
            if !is_full {
                destination::count(&mut batch, call, destination::UNSEEN, channel, to);
            }
            match call.store.commit(batch).await {
                Ok(()) => break,
                // Filled in this moment.
                Err(CommitError::Conflict(conflict)) if conflict.label == destination::UNSEEN => {
                    is_full = true;
                }
                Err(CommitError::Conflict(_)) => return Err(risk::limit::exceeded()),
                Err(CommitError::Failed(failure)) => return Err(failure.into()),
            }
        }
        // In one form: the attack is to ask in capitals, and to see whose are shown.
        let canonical = Recipient {
            value: directory::canonical_username(pool, &self.recipient.value),
            ..self.recipient
        };
        let details = canonical.details();
        unseen::deliver(
            call,
            match canonical.is_nobody {
                true => Unseen::Nobody,
                false if is_full => Unseen::TooMany(self.message),
                false => Unseen::Message(self.message),
            },
        )
        .await;
        Ok(details)
    }
}

/// `CodeDeliveryFailureException`; why is for the operator.
pub(crate) fn undelivered(failure: &context::DeliveryError) -> ApiError {
    ApiError {
        detail: Some(failure.to_string()),
        ..error::code_delivery_failure("Failed to deliver the message.")
    }
}

/// What an operation of administrators answers for [`undelivered`], which their models do not have: the error of the
/// channel.
#[must_use]
pub(crate) fn undelivered_to_administrator(failure: ApiError, attribute: &str) -> ApiError {
    if failure.code != "CodeDeliveryFailureException" {
        return failure;
    }
    let named = match channel_of(attribute) {
        Channel::Email => error::invalid_email_role_access_policy(failure.message),
        Channel::Sms => error::invalid_sms_role_access_policy(failure.message),
    };
    ApiError {
        detail: failure.detail,
        ..named
    }
}

fn channel_of(attribute: &str) -> Channel {
    if attribute == "phone_number" {
        Channel::Sms
    } else {
        Channel::Email
    }
}

/// What a code is sealed for: it opens for no other pool, user or purpose.
fn sealed_for(pool_id: &str, sub: &str, purpose: &Purpose) -> Vec<u8> {
    keyring::context(&["code", pool_id, sub, &purpose.key()])
}
