//! Changes of attributes, by users and by administrators.

use crate::attributes::{self, By, Form};
use crate::codes::{self, Purpose, Recipient, Sending};
use crate::directory::{self, conflict_on_update};
use crate::pool::Pool;
use context::{Call, WriteError};
use store::Batch;
use store::users::{self, User};
use wire::cognito_idp::{AttributeType, CodeDeliveryDetailsType, error};
use wire::{ApiError, ApiResult};

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
    let now = call.now();
    let sendings = call
        .store
        .rewrite(async || {
            let before = directory::again(call, user).await?;
            let mut after = before.clone();
            let to_verify = attributes::apply(pool, &mut after, &changes, by, now)?;
            let mut batch = Batch::new();
            users::update(&mut batch, &before, &after);
            let mut sendings = Vec::new();
            for (attribute, value) in to_verify {
                let recipient = Recipient::of(&after, attribute, &value);
                let sending = Sending::new(call, pool, recipient, &verifying(attribute))?;
                sending.store(&mut batch);
                sendings.push((attribute, sending));
            }
            // Whoever has asked for too many codes changes nothing.
            if by == By::User {
                for (_, sending) in &sendings {
                    sending.count_request(call, &mut batch);
                }
            }
            Ok::<_, WriteError>((batch, sendings))
        })
        .await
        .map_err(|failure| {
            failure.named(|label| too_many(label).or_else(|| conflict_on_update(pool, label)))
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

/// Changes of attributes send codes, but their models have another name for too many of them.
fn too_many(label: &str) -> Option<ApiError> {
    codes::exceeded(label).map(|failure| error::too_many_requests(failure.message))
}

fn verifying(attribute: &str) -> Purpose {
    Purpose::VerifyAttribute(attribute.to_owned())
}
