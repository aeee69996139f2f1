//! Whether a code that somebody types is the one that was sent.

use super::sending::sealed_for;
use super::{Purpose, limit};
use crate::account::Account;
use crate::pool::Pool;
use crate::risk::address::Charge;
use context::{Call, Context};
use keys::hmac::constant_time_eq;
use store::Batch;
use store::codes::{self, Code};
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// A code that was right.
pub(crate) struct RightCode {
    pub(crate) code: Code,
    charge: Charge,
    now: i64,
}

impl RightCode {
    /// Uses the code up; behind everything else in the batch of what it allows. Conflicts as `code` when somebody else
    /// used it a moment ago.
    pub(crate) fn consume(&self, batch: &mut Batch) {
        codes::consume(batch, &self.code, self.now);
        self.charge.refund(batch);
    }

    /// That batch is committed.
    pub(crate) fn consumed(self) {
        self.charge.refunded();
    }
}

/// The code for `purpose`, if `given` is it. The caller consumes it in the batch of what it allows.
///
/// With `hidden`, which stands for `PreventUserExistenceErrors`, "expired" is said only to somebody who types a code
/// that was right: it would tell everybody else that the user exists (threat 31).
///
/// # Errors
/// `LimitExceededException`, `CodeMismatchException`, `ExpiredCodeException`, and failures of the store.
pub(crate) async fn check(
    call: &Call,
    pool: &Pool,
    account: &Account,
    purpose: &Purpose,
    given: &str,
    hidden: bool,
) -> ApiResult<RightCode> {
    let charge = limit::charge_attempt(call, &pool.id, &account.sub, purpose).await?;
    let Some(code) = codes::get(&call.store, &pool.id, &account.sub, &purpose.key()).await? else {
        charge.stands();
        return Err(if hidden { mismatch() } else { expired() });
    };
    let right = matches(call, purpose, &code, given);
    let now = call.now();
    let good = !code.used && code.expires_at > now && still_there(account, purpose, &code);
    match (right, good) {
        (true, true) => return Ok(RightCode { code, charge, now }),
        // Whoever has the code does not guess: it came late, or twice.
        (true, false) => {
            charge.take_back().await?;
            return Err(expired());
        }
        (false, _) => charge.stands(),
    }
    Err(if good || hidden {
        mismatch()
    } else {
        expired()
    })
}

/// Whether these are the digits of the code.
pub(super) fn matches(cx: &Context, purpose: &Purpose, code: &Code, given: &str) -> bool {
    cx.keyring
        .open(&sealed_for(&code.pool_id, &code.sub, purpose), &code.sealed)
        .is_ok_and(|digits| constant_time_eq(&digits, given.as_bytes()))
}

/// Whether the address is still the one that the code went to: a code for an old address proves nothing about the
/// new one (threat 39).
fn still_there(account: &Account, purpose: &Purpose, code: &Code) -> bool {
    let current = account.attributes.get(&code.target_attribute) == Some(&code.target_value);
    match purpose {
        Purpose::SignUp | Purpose::ForgotPassword => current,
        Purpose::VerifyAttribute(attribute) => {
            *attribute == code.target_attribute
                && match account.details.pending.get(attribute) {
                    Some(pending) => *pending == code.target_value,
                    None => current,
                }
        }
    }
}

/// `CodeMismatchException`.
pub(super) fn mismatch() -> ApiError {
    error::code_mismatch("Invalid verification code provided, please try again.")
}

/// `ExpiredCodeException`.
pub(crate) fn expired() -> ApiError {
    error::expired_code("Invalid code provided, please request a code again.")
}

/// The error for the label that [`Right::consume`] conflicts as: somebody else used the same code a moment ago.
pub(crate) fn conflict(label: &str) -> Option<ApiError> {
    (label == "code").then(expired)
}

#[cfg(test)]
mod tests {
    use super::still_there;
    use crate::account::{Account, Details};
    use crate::codes::Purpose;
    use std::collections::{BTreeMap, BTreeSet};
    use store::codes::Code;
    use store::users::User;

    fn user(email: &str, pending: Option<&str>) -> Account {
        let row = User {
            pool_id: "p".to_owned(),
            sub: "s".to_owned(),
            username: "u".to_owned(),
            status: "CONFIRMED".to_owned(),
            enabled: true,
            attributes: BTreeMap::from([("email".to_owned(), email.to_owned())]),
            credential: None,
            details: String::new(),
            names: BTreeSet::new(),
            signed_out_at: 0,
            created_at: 0,
            modified_at: 0,
            version: 1,
        };
        let mut details = Details::default();
        if let Some(pending) = pending {
            details
                .pending
                .insert("email".to_owned(), pending.to_owned());
        }
        Account::new(row, details)
    }

    fn judged(user: &Account, purpose: &Purpose, code: &Code) -> bool {
        still_there(user, purpose, code)
    }

    #[test]
    fn t39_a_code_is_bound_to_its_address() {
        let code = Code {
            pool_id: "p".to_owned(),
            sub: "s".to_owned(),
            purpose: "forgot_password".to_owned(),
            sealed: Vec::new(),
            target_attribute: "email".to_owned(),
            target_value: "old@b.example".to_owned(),
            created_at: 0,
            expires_at: 1,
            used: false,
        };
        let verify = Purpose::VerifyAttribute("email".to_owned());
        assert!(judged(
            &user("old@b.example", None),
            &Purpose::ForgotPassword,
            &code
        ));
        assert!(!judged(
            &user("new@b.example", None),
            &Purpose::ForgotPassword,
            &code
        ));
        assert!(judged(&user("old@b.example", None), &verify, &code));
        assert!(!judged(
            &user("old@b.example", Some("new@b.example")),
            &verify,
            &code
        ));
        assert!(judged(
            &user("x@b.example", Some("old@b.example")),
            &verify,
            &code
        ));
    }
}
