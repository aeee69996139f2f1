//! Attributes of users: what a pool's schema allows, who may write what, and how a change is applied.

mod apply;
mod check;
mod value;

pub(crate) use apply::{By, apply, remove, unverifiable};
pub(crate) use check::{Form, missing, writable};
pub(crate) use value::{is_email, is_phone_number};

use crate::pool::Pool;
use std::collections::BTreeMap;
use wire::ApiResult;
use wire::cognito_idp::{AttributeType, error};

/// Checks attributes against the pool's schema; the values come back in the form that is stored. In the form of an
/// update a blank value stands for the removal of the attribute, elsewhere it is as good as absent.
///
/// # Errors
/// `InvalidParameterException` that names what does not fit.
pub(crate) fn check(
    pool: &Pool,
    given: &[AttributeType],
    form: Form,
) -> ApiResult<BTreeMap<String, String>> {
    let checked = check::against(pool.schema(), given, form)?;
    refuse_foreign_alias(pool, &checked)?;
    Ok(checked)
}

/// The attack: somebody prefers to be called by another person's address, and is found in that person's place until the
/// address is verified (threat 38).
fn refuse_foreign_alias(pool: &Pool, checked: &BTreeMap<String, String>) -> ApiResult<()> {
    let Some(preferred) = checked.get("preferred_username") else {
        return Ok(());
    };
    let looks_like = |alias: &str, is: fn(&str) -> bool| pool.alias(alias) && is(preferred);
    if pool.alias("preferred_username")
        && (looks_like("email", is_email) || looks_like("phone_number", is_phone_number))
    {
        return Err(error::invalid_parameter(
            "preferred_username cannot look like another alias of this user pool",
        ));
    }
    Ok(())
}

/// The attribute that says whether `attribute` is verified, for the two that can be.
#[must_use]
pub(crate) fn verified_flag(attribute: &str) -> Option<&'static str> {
    match attribute {
        "email" => Some("email_verified"),
        "phone_number" => Some("phone_number_verified"),
        _ => None,
    }
}

/// Whether the user's `attribute` is verified.
#[must_use]
pub(crate) fn is_verified(attributes: &BTreeMap<String, String>, attribute: &str) -> bool {
    verified_flag(attribute)
        .and_then(|flag| attributes.get(flag))
        .is_some_and(|value| value == "true")
}
