//! A code is checked for users who are not there as for others, in pools that hide who is (threat 31): the same limits and
//! the same work.

use super::check::{matches, mismatch};
use super::{Purpose, limit};
use crate::directory;
use crate::pool::Pool;
use context::Call;
use std::hint::black_box;
use store::codes;
use store::users::User;
use wire::ApiError;

/// Pretends to check a code of the user of this name, or of `user` who may not use one; it is never right.
pub(crate) async fn refuse(
    call: &Call,
    pool: &Pool,
    user: Option<&User>,
    name: &str,
    purpose: &Purpose,
    given: &str,
) -> ApiError {
    let name = directory::name_of_unreachable(user, name);
    let subject = directory::nobody(call, pool, &name).sub;
    match limit::charge_attempt(call, &pool.id, &subject, purpose).await {
        Ok(charge) => charge.stands(),
        Err(error) => return error,
    }
    // What a user who exists would cost as well; the answer is thrown away.
    match codes::get(&call.store, &pool.id, &subject, &purpose.key()).await {
        Ok(code) => {
            let _ = black_box(code.is_some_and(|code| matches(call, purpose, &code, given)));
            mismatch()
        }
        Err(error) => error.into(),
    }
}
