//! Aliases that somebody else has.

use super::find;
use crate::account::Account;
use crate::attributes::verified_flag;
use crate::pool::Pool;
use context::{Context, WriteError};
use std::collections::BTreeMap;
use store::Batch;
use store::users::{self, Name, NameKind, User};
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// Takes from whoever has them the aliases that `after` is to have (`ForceAliasCreation`): the other user keeps the
/// attribute, which is no longer verified.
///
/// # Errors
/// Failures of the store.
pub(crate) async fn release(
    cx: &Context,
    pool: &Pool,
    batch: &mut Batch,
    after: &User,
    now: i64,
) -> Result<(), WriteError> {
    let aliases: Vec<Name> = after
        .names
        .iter()
        .filter(|name| name.kind != NameKind::PreferredUsername)
        .filter(|name| pool.alias(attribute_of(name.kind)))
        .cloned()
        .collect();
    if aliases.is_empty() {
        return Ok(());
    }
    for owner in users::by_any(&cx.store, &pool.id, &aliases).await? {
        if owner.sub == after.sub {
            continue;
        }
        let mut without = Account::of(owner.clone())?;
        for name in owner.names.iter().filter(|name| aliases.contains(name)) {
            if let Some(flag) = verified_flag(attribute_of(name.kind)) {
                without
                    .attributes_mut()
                    .insert(flag.to_owned(), "false".to_owned());
            }
        }
        users::update(batch, &owner, &without.into_row(pool, now));
    }
    Ok(())
}

/// Refuses a preferred user name, given or to be set, that already means somebody other than `sub` under whatever kind of
/// name: it would take over what is meant for them (threat 38).
///
/// # Errors
/// `AliasExistsException`, and failures of the store.
pub(crate) async fn preferred_username_must_be_free(
    cx: &Context,
    pool: &Pool,
    sub: &str,
    attributes: &BTreeMap<String, String>,
) -> ApiResult<()> {
    let preferred = attributes
        .get("preferred_username")
        .filter(|value| !value.is_empty() && pool.alias("preferred_username"));
    let Some(preferred) = preferred else {
        return Ok(());
    };
    match find(cx, pool, preferred).await? {
        Some(other) if other.sub != sub => Err(error::alias_exists(
            "An account with the preferred_username already exists.",
        )),
        _ => Ok(()),
    }
}

/// The error for a name that is taken when a user is made; `taken` is the text for the user name itself.
#[must_use]
pub(crate) fn conflict_on_create(pool: &Pool, label: &str, taken: &str) -> Option<ApiError> {
    match label {
        "username" => Some(error::username_exists(taken)),
        "email" | "phone_number" if pool.signs_in_by(label) => Some(error::username_exists(
            format!("An account with the given {label} already exists."),
        )),
        "email" | "phone_number" | "preferred_username" => Some(error::alias_exists(format!(
            "An account with the {label} already exists."
        ))),
        _ => None,
    }
}

/// The error for an alias that is taken when a user gets it later.
#[must_use]
pub(crate) fn conflict_on_update(pool: &Pool, label: &str) -> Option<ApiError> {
    match label {
        "email" | "phone_number" if pool.signs_in_by(label) => Some(error::alias_exists(format!(
            "An account with the given {label} already exists."
        ))),
        "email" | "phone_number" | "preferred_username" => Some(error::alias_exists(format!(
            "An account with the {label} already exists."
        ))),
        _ => None,
    }
}

fn attribute_of(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Username => "username",
        NameKind::Email => "email",
        NameKind::PhoneNumber => "phone_number",
        NameKind::PreferredUsername => "preferred_username",
    }
}
