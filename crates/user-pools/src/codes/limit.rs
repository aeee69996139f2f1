//! How often codes may be asked for and tried.

use super::Purpose;
use context::{Context, WriteError};
use store::Batch;
use store::counters::{self, Counter};
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// The window that the limits are per.
const WINDOW_MS: i64 = 60 * 60 * 1000;

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
///
/// # Errors
/// `LimitExceededException`, and failures of the store.
pub(crate) async fn charge_request(
    cx: &Context,
    pool_id: &str,
    subject: &str,
    purpose: &Purpose,
) -> ApiResult<()> {
    let most = match purpose {
        Purpose::ForgotPassword => RESET_REQUESTS,
        Purpose::SignUp | Purpose::VerifyAttribute(_) => REQUESTS,
    };
    charge(cx, pool_id, subject, &kind("request", purpose), most).await
}

/// Counts an attempt, before the code is looked at: guesses that are sent in parallel each find the counter moved
/// (threat 33).
pub(super) async fn charge_attempt(
    cx: &Context,
    pool_id: &str,
    subject: &str,
    purpose: &Purpose,
) -> ApiResult<()> {
    let most = match purpose {
        Purpose::ForgotPassword => RESET_ATTEMPTS,
        Purpose::SignUp | Purpose::VerifyAttribute(_) => ATTEMPTS,
    };
    charge(cx, pool_id, subject, &kind("attempt", purpose), most).await
}

/// One counter for all attributes, as the limits are per user.
fn kind(what: &str, purpose: &Purpose) -> String {
    let purpose = match purpose {
        Purpose::SignUp => "sign_up",
        Purpose::ForgotPassword => "forgot_password",
        Purpose::VerifyAttribute(_) => "verify",
    };
    format!("code_{what}_{purpose}")
}

async fn charge(
    cx: &Context,
    pool_id: &str,
    subject: &str,
    kind: &str,
    most: i64,
) -> ApiResult<()> {
    let now = cx.now();
    let fresh = Counter {
        pool_id: pool_id.to_owned(),
        subject: subject.to_owned(),
        kind: kind.to_owned(),
        count: 0,
        started_at: now,
        last_at: now,
        until: now.saturating_add(WINDOW_MS),
        version: 1,
    };
    cx.store
        .rewrite(async || {
            let before = counters::get(&cx.store, pool_id, subject, kind).await?;
            let running = before.as_ref().filter(|counter| counter.until > now);
            let mut after = running.unwrap_or(&fresh).clone();
            if after.count >= most {
                return Err(WriteError::Api(exceeded()));
            }
            after.count += 1;
            after.last_at = now;
            let mut batch = Batch::new();
            counters::put(&mut batch, before.as_ref(), &after);
            Ok((batch, ()))
        })
        .await
        .map_err(ApiError::from)
}

fn exceeded() -> ApiError {
    error::limit_exceeded("Attempt limit exceeded, please try after some time.")
}
