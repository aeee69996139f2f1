//! Changes of attributes, by users and by administrators.

use crate::attributes::{self, By, Form};
use crate::codes::{self, Purpose};
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
    // Tried on a copy first: whoever has asked for too many codes changes nothing.
    let codes_to_come = attributes::apply(pool, &mut user.clone(), &changes, by, now)?;
    if by == By::User {
        for (attribute, _) in &codes_to_come {
            codes::charge_request(call, &pool.id, &user.sub, &verifying(attribute))
                .await
                .map_err(as_modelled)?;
        }
    }
    let (user, to_verify) = call
        .store
        .rewrite(async || {
            let before = directory::again(call, user).await?;
            let mut after = before.clone();
            let to_verify = attributes::apply(pool, &mut after, &changes, by, now)?;
            let mut batch = Batch::new();
            users::update(&mut batch, &before, &after);
            Ok::<_, WriteError>((batch, (after, to_verify)))
        })
        .await
        .map_err(|failure| failure.named(|label| conflict_on_update(pool, label)))?;
    let mut sent = Vec::new();
    for (attribute, value) in to_verify {
        let purpose = verifying(attribute);
        let delivery = codes::send_uncounted(call, pool, &user, &purpose, attribute, &value).await;
        sent.push(delivery.map_err(|failure| match by {
            By::User => failure,
            By::Admin => codes::undelivered_to_administrator(failure, attribute),
        })?);
    }
    Ok(sent)
}

/// `UpdateUserAttributes` sends codes, but its model has another name for too many of them.
fn as_modelled(failure: ApiError) -> ApiError {
    if failure.code == "LimitExceededException" {
        return error::too_many_requests(failure.message);
    }
    failure
}

fn verifying(attribute: &str) -> Purpose {
    Purpose::VerifyAttribute(attribute.to_owned())
}
