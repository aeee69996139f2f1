//! `VerifyUserAttribute`.

use super::must_be_verifiable;
use crate::account::Account;
use crate::attributes::verified_flag;
use crate::codes::{self, Purpose};
use crate::directory::{self, conflict_on_update};
use crate::tokens::access;
use context::Call;
use store::codes::Code;
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
    let account = Account::of(signed_in.user)?;
    let right = codes::check(call, pool, &account, &purpose, &input.code, false).await?;
    let code = &right.code;
    directory::change(call, pool, &account.sub, |account, batch| {
        if !verify(account, code) {
            return Err(codes::expired().into());
        }
        right.consume(batch);
        Ok(())
    })
    .await
    .map_err(|failure| {
        failure.named(|label| codes::conflict(label).or_else(|| conflict_on_update(pool, label)))
    })?;
    right.consumed();
    Ok(VerifyUserAttributeResponse {})
}

/// Whether the address that the code went to is still the one to verify (threat 39); then it is verified.
fn verify(account: &mut Account, code: &Code) -> bool {
    let Some(flag) = verified_flag(&code.target_attribute) else {
        return false;
    };
    let wanted = account.details.pending.remove(&code.target_attribute);
    match wanted
        .as_ref()
        .or_else(|| account.attributes.get(&code.target_attribute))
    {
        Some(value) if *value == code.target_value => {}
        _ => return false,
    }
    let attributes = account.attributes_mut();
    attributes.insert(code.target_attribute.clone(), code.target_value.clone());
    attributes.insert(flag.to_owned(), "true".to_owned());
    true
}
