//! Codes that are sent to people: made, bound to the address they go to, delivered, and checked.

mod check;
mod limit;
mod mask;
mod message;
mod purpose;
mod recovery;
mod simulate;
mod unseen;

pub(crate) use check::{check, expired};
pub(crate) use limit::charge_request;
pub(crate) use mask::{mask_email, mask_phone};
pub(crate) use message::invite;
pub(crate) use purpose::Purpose;
pub(crate) use recovery::{no_destination, recoverable, recovery_destination};
pub(crate) use simulate::{refuse, simulated};

use crate::pool::Pool;
use context::{Call, Channel, Message};
use keys::{keyring, random};
use store::Batch;
use store::codes::{self, Code};
use store::users::User;
use wire::cognito_idp::{CodeDeliveryDetailsType, DeliveryMediumType, error};
use wire::{ApiError, ApiResult};

/// How many digits a code has (Amazon Cognito's codes for confirmation, verification and reset have six).
const DIGITS: usize = 6;

/// Makes a code for `user`, which replaces an earlier one for the same purpose, and sends it to `value` of
/// `attribute`; counts the request.
///
/// # Errors
/// `LimitExceededException`, `CodeDeliveryFailureException`, and failures of the store.
pub(crate) async fn send(
    call: &Call,
    pool: &Pool,
    user: &User,
    purpose: &Purpose,
    attribute: &str,
    value: &str,
) -> ApiResult<CodeDeliveryDetailsType> {
    charge_request(call, &pool.id, &user.sub, purpose).await?;
    send_uncounted(call, pool, user, purpose, attribute, value).await
}

/// As [`send`], for a request that is counted already or that nobody can repeat.
///
/// # Errors
/// `CodeDeliveryFailureException`, and failures of the store.
pub(crate) async fn send_uncounted(
    call: &Call,
    pool: &Pool,
    user: &User,
    purpose: &Purpose,
    attribute: &str,
    value: &str,
) -> ApiResult<CodeDeliveryDetailsType> {
    let message = keep(call, pool, user, purpose, attribute, value).await?;
    call.messages
        .deliver(message)
        .await
        .map_err(|failure| undelivered(&failure))?;
    Ok(details(attribute, value))
}

/// As [`send`], but the answer neither waits for the delivery nor tells how it went: the time that a mail server takes
/// would tell that there is somebody to send a mail to (threat 31).
///
/// # Errors
/// `LimitExceededException`, and failures of the store.
pub(crate) async fn send_unseen(
    call: &Call,
    pool: &Pool,
    user: &User,
    purpose: &Purpose,
    attribute: &str,
    value: &str,
) -> ApiResult<CodeDeliveryDetailsType> {
    charge_request(call, &pool.id, &user.sub, purpose).await?;
    let message = keep(call, pool, user, purpose, attribute, value).await?;
    unseen::deliver(call, message).await;
    Ok(details(attribute, value))
}

/// Makes a code and stores it; the message that is to carry it.
async fn keep(
    call: &Call,
    pool: &Pool,
    user: &User,
    purpose: &Purpose,
    attribute: &str,
    value: &str,
) -> ApiResult<Message> {
    let now = call.now();
    let digits = random::digits(&*call.random, DIGITS);
    let channel = channel_of(attribute);
    let message = message::verification(pool, purpose, channel, value, &digits)?;
    let code = Code {
        pool_id: pool.id.clone(),
        sub: user.sub.clone(),
        purpose: purpose.key(),
        sealed: call.keyring.seal(
            &sealed_for(&pool.id, &user.sub, purpose),
            digits.as_bytes(),
            &*call.random,
        ),
        target_attribute: attribute.to_owned(),
        target_value: value.to_owned(),
        created_at: now,
        expires_at: now.saturating_add(purpose.validity_ms()),
    };
    let mut batch = Batch::new();
    codes::put(&mut batch, &code);
    call.store.commit(batch).await.map_err(ApiError::from)?;
    Ok(message)
}

/// What the caller learns of where a message went.
#[must_use]
pub(crate) fn details(attribute: &str, value: &str) -> CodeDeliveryDetailsType {
    let (medium, destination) = match channel_of(attribute) {
        Channel::Email => (DeliveryMediumType::Email, mask_email(value)),
        Channel::Sms => (DeliveryMediumType::Sms, mask_phone(value)),
    };
    CodeDeliveryDetailsType {
        attribute_name: Some(attribute.to_owned()),
        delivery_medium: Some(medium),
        destination: Some(destination),
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
