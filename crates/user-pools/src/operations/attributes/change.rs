//! Changes of attributes, by users and by administrators.

use crate::attributes::{self, By, Form};
use crate::codes::{self, Purpose};
use crate::directory::{self, conflict_on_update, preferred_username_taken};
use crate::pool::Pool;
use context::{Call, WriteError};
use std::collections::BTreeMap;
use store::Batch;
use store::users::{self, User};
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
    preferred_username_must_be_free(call, pool, user, &changes).await?;
    let now = call.now();
    // Tried on a copy first: whoever has asked for too many codes changes nothing.
    let codes_to_come = attributes::apply(pool, &mut user.clone(), &changes, by, now)?;
    if by == By::User {
        for (attribute, _) in &codes_to_come {
            codes::charge_request(call, &pool.id, &user.sub, &verifying(attribute)).await?;
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
        sent.push(
            codes::send_uncounted(call, pool, &user, &verifying(attribute), attribute, &value)
                .await?,
        );
    }
    Ok(sent)
}

fn verifying(attribute: &str) -> Purpose {
    Purpose::VerifyAttribute(attribute.to_owned())
}

/// A preferred user name that already means somebody else under another kind of name would take over what is meant
/// for them (threat 38).
async fn preferred_username_must_be_free(
    call: &Call,
    pool: &Pool,
    user: &User,
    changes: &BTreeMap<String, String>,
) -> ApiResult<()> {
    let Some(preferred) = changes
        .get("preferred_username")
        .filter(|value| !value.is_empty())
    else {
        return Ok(());
    };
    if !pool.alias("preferred_username") {
        return Ok(());
    }
    match directory::find(call, pool, preferred).await? {
        Some(other) if other.sub != user.sub => Err(preferred_username_taken()),
        _ => Ok(()),
    }
}
