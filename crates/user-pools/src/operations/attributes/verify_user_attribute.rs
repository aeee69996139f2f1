//! `VerifyUserAttribute`.

use super::must_be_verifiable;
use crate::attributes::verified_flag;
use crate::codes::{self, Purpose};
use crate::directory::{self, Details, conflict_on_update, names_of};
use crate::tokens::access;
use context::{Call, WriteError};
use store::Batch;
use store::codes::Code;
use store::users::{self, User};
use wire::ApiResult;
use wire::cognito_idp::{VerifyUserAttributeRequest, VerifyUserAttributeResponse};

/// A user proves that an address is theirs; a value that waited for this takes the place of the old one.
///
/// # Errors
/// The modelled errors.
pub async fn verify_user_attribute(
    call: &Call,
    input: VerifyUserAttributeRequest,
) -> ApiResult<VerifyUserAttributeResponse> {
    let signed_in = access::verify(call, &input.access_token).await?;
    must_be_verifiable(&input.attribute_name)?;
    let pool = &signed_in.pool;
    let purpose = Purpose::VerifyAttribute(input.attribute_name.clone());
    let right = codes::check(call, pool, &signed_in.user, &purpose, &input.code, false).await?;
    let (code, now) = (&right.code, call.now());
    call.store
        .rewrite(async || {
            let before = directory::again(call, &signed_in.user).await?;
            let mut after = before.clone();
            if !verify(&mut after, code)? {
                return Err(codes::expired().into());
            }
            after.names = names_of(pool, &after.username, &after.attributes);
            after.modified_at = now;
            let mut batch = Batch::new();
            users::update(&mut batch, &before, &after);
            right.consume(&mut batch);
            Ok::<_, WriteError>((batch, ()))
        })
        .await
        .map_err(|failure| {
            failure.named(|label| match label {
                // Somebody else used the same code a moment ago.
                "code" => Some(codes::expired()),
                _ => conflict_on_update(pool, label),
            })
        })?;
    right.consumed();
    Ok(VerifyUserAttributeResponse {})
}

/// Whether the address that the code went to is still the one to verify (threat 39); then it is verified.
fn verify(user: &mut User, code: &Code) -> ApiResult<bool> {
    let Some(flag) = verified_flag(&code.target_attribute) else {
        return Ok(false);
    };
    let mut details = Details::of(user)?;
    let wanted = details.pending.remove(&code.target_attribute);
    match wanted
        .as_ref()
        .or_else(|| user.attributes.get(&code.target_attribute))
    {
        Some(value) if *value == code.target_value => {}
        _ => return Ok(false),
    }
    user.attributes
        .insert(code.target_attribute.clone(), code.target_value.clone());
    user.attributes.insert(flag.to_owned(), "true".to_owned());
    details.write(user);
    Ok(true)
}
