//! How often codes may be asked for and tried.

use super::Purpose;
use crate::risk::address::{self, Address, Charge};
use crate::risk::{destination, limit};
use context::{Call, Context};
use store::Batch;
use store::codes::Code;
use store::counters::{self, Limit};
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// What the kinds of the counters of requests begin with.
const REQUEST: &str = "code_request";

/// Codes per user and hour (developer guide, "Quotas on code delivery and attempts": `ResendConfirmationCode` and
/// `GetUserAttributeVerificationCode` 5).
const REQUESTS: i64 = 5;
/// Codes for a forgotten password per user and hour (the guide: 5 to 20, by risk; we know no risk yet and take the
/// stricter end).
const RESET_REQUESTS: i64 = 5;
/// Attempts per user and hour (the guide: `ConfirmSignUp` and `VerifyUserAttribute` 15).
const ATTEMPTS: i64 = 15;
/// Attempts to reset a password per user and hour (the guide: 5 to 20).
const RESET_ATTEMPTS: i64 = 10;

/// Counts a request for a code.
pub(super) fn count_request(batch: &mut Batch, cx: &Context, code: &Code, purpose: &Purpose) {
    counters::count(
        batch,
        &code.pool_id,
        &code.sub,
        &requests(purpose),
        cx.now(),
    );
}

/// What is said of a batch that conflicts because too many codes were asked for, or went to one destination.
pub(crate) fn refusal_of(label: &str) -> Option<ApiError> {
    (label == destination::KIND || label.starts_with(REQUEST)).then(limit::exceeded)
}

/// As [`refusal_of`], for operations that send messages and whose models have another name for too many of them.
pub(crate) fn refusal_without_limit_exceeded(label: &str) -> Option<ApiError> {
    refusal_of(label).map(|failure| error::too_many_requests(failure.message))
}

/// Counts an attempt, before the code is looked at: guesses that are sent in parallel each find the counter moved
/// (threat 33). It is counted for the address as well, since codes can be sprayed over many users like passwords
/// (threat 32).
///
/// # Errors
/// `LimitExceededException`, `TooManyRequestsException`, and failures of the store.
pub(super) async fn charge_attempt(
    call: &Call,
    pool_id: &str,
    subject: &str,
    purpose: &Purpose,
) -> ApiResult<Charge> {
    address::refuse_spraying(call, pool_id).await?;
    let (mut batch, address) = (Batch::new(), Address::of(call, pool_id));
    let limit = attempts(purpose);
    counters::count(&mut batch, pool_id, subject, &limit, call.now());
    address.charge(&mut batch);
    limit::commit(call, batch).await?;
    Ok(address.charged())
}

fn requests(purpose: &Purpose) -> Limit {
    let (kind, most) = match purpose {
        Purpose::SignUp => ("code_request_sign_up", REQUESTS),
        Purpose::ForgotPassword => ("code_request_forgot_password", RESET_REQUESTS),
        Purpose::VerifyAttribute(_) => ("code_request_verify", REQUESTS),
    };
    Limit {
        kind,
        most,
        window: limit::HOUR_MS,
    }
}

fn attempts(purpose: &Purpose) -> Limit {
    let (kind, most) = match purpose {
        Purpose::SignUp => ("code_attempt_sign_up", ATTEMPTS),
        Purpose::ForgotPassword => ("code_attempt_forgot_password", RESET_ATTEMPTS),
        // One counter for all attributes, as the limits are per user.
        Purpose::VerifyAttribute(_) => ("code_attempt_verify", ATTEMPTS),
    };
    Limit {
        kind,
        most,
        window: limit::HOUR_MS,
    }
}
