//! Changes of attributes, by users and by administrators.

use crate::attributes::{self, By, Form};
use crate::codes::{self, Purpose, Recipient, Sending};
use crate::directory::{self, conflict_on_update};
use crate::pool::Pool;
use context::Call;
use store::users::User;
use wire::ApiResult;
use wire::cognito_idp::{AttributeType, CodeDeliveryDetailsType};

/// Applies the attributes that are given and sends the codes that the change asks for.
///
/// # Errors
/// The modelled errors of both operations.
pub(super) async fn change(
    call: &Call,
    pool: &Pool,
    user: &User,
    given: &[AttributeType],
    by: By,
) -> ApiResult<Vec<CodeDeliveryDetailsType>> {
    let changes = attributes::check(pool, given, Form::Update)?;
    directory::preferred_username_must_be_free(call, pool, &user.sub, &changes).await?;
    let writing = directory::change(call, pool, &user.sub, |account, batch| {
        let to_verify = attributes::apply(pool, account, &changes, by)?;
        let mut sendings = Vec::new();
        for (attribute, value) in to_verify {
            let recipient = Recipient::of(account, attribute, &value);
            let sending = Sending::new(call, pool, recipient, &verifying(attribute))?;
            sending.store(batch);
            sendings.push((attribute, sending));
        }
        // Where there were too many codes, nothing changes.
        for (_, sending) in &sendings {
            if by == By::User {
                sending.count_request(call, batch);
            }
            sending.count_message(call, batch);
        }
        Ok(sendings)
    });
    let (_, sendings) = writing.await.map_err(|failure| {
        failure.named(|label| {
            codes::refusal_without_limit_exceeded(label).or_else(|| conflict_on_update(pool, label))
        })
    })?;
    let mut sent = Vec::new();
    for (attribute, sending) in sendings {
        sent.push(sending.deliver(call).await.map_err(|failure| match by {
            By::User => failure,
            By::Admin => codes::undelivered_to_administrator(failure, attribute),
        })?);
    }
    Ok(sent)
}

fn verifying(attribute: &str) -> Purpose {
    Purpose::VerifyAttribute(attribute.to_owned())
}
