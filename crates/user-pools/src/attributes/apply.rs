//! Changes of attributes, the same for users and administrators.

use super::verified_flag;
use crate::account::Account;
use crate::pool::Pool;
use std::collections::BTreeMap;
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// Who changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// The user: nothing that is set is verified.
    User,
    /// An administrator, who may say that something is verified.
    Admin,
}

/// Applies checked changes to `account`; the attributes that a code is now to be sent for come back with the values it
/// goes to.
///
/// # Errors
/// `InvalidParameterException`.
pub(crate) fn apply(
    pool: &Pool,
    account: &mut Account,
    changes: &BTreeMap<String, String>,
    by: By,
) -> ApiResult<Vec<(&'static str, String)>> {
    let mut to_verify = Vec::new();
    for (name, value) in changes {
        if value.is_empty() {
            remove_one(pool, account, name)?;
            continue;
        }
        let Some((contact, flag)) = contact(name) else {
            if !matches!(name.as_str(), "email_verified" | "phone_number_verified") {
                account.attributes_mut().insert(name.clone(), value.clone());
            }
            continue;
        };
        if account.attributes.get(contact) == Some(value) {
            // The value that holds is chosen again: what was waiting to replace it is given up.
            account.details.pending.remove(contact);
            continue;
        }
        if by == By::Admin && changes.get(flag).is_some_and(|said| said == "true") {
            set(account, contact, value, flag, true);
            continue;
        }
        if pool.verifies_before_update(contact) && account.attributes.contains_key(contact) {
            account
                .details
                .pending
                .insert(contact.to_owned(), value.clone());
            to_verify.push((contact, value.clone()));
            continue;
        }
        set(account, contact, value, flag, false);
        if pool.auto_verifies(contact) {
            to_verify.push((contact, value.clone()));
        }
    }
    if by == By::Admin {
        flags(account, changes)?;
    }
    Ok(to_verify)
}

/// Removes attributes of `account`.
///
/// # Errors
/// `InvalidParameterException` for one that the pool requires.
pub(crate) fn remove(pool: &Pool, account: &mut Account, names: &[String]) -> ApiResult<()> {
    let unknown: Vec<String> = names
        .iter()
        .filter(|name| pool.attribute(name).is_none() && !name.starts_with("cognito:"))
        .map(|name| format!("user.{name}: Attribute does not exist in the schema.\n"))
        .collect();
    if !unknown.is_empty() {
        return Err(error::invalid_parameter(unknown.concat()));
    }
    for name in names {
        if matches!(name.as_str(), "sub" | "identities") || name.starts_with("cognito:") {
            return Err(error::invalid_parameter(format!(
                "Cannot modify the non-mutable attribute {name}"
            )));
        }
        let attribute = pool.attribute(name);
        if attribute.is_some_and(|attribute| attribute.mutable == Some(false)) {
            return Err(error::invalid_parameter(format!(
                "user.{name}: Attribute cannot be updated.\n"
            )));
        }
        remove_one(pool, account, name)?;
    }
    Ok(())
}

fn contact(name: &str) -> Option<(&'static str, &'static str)> {
    match name {
        "email" => Some(("email", "email_verified")),
        "phone_number" => Some(("phone_number", "phone_number_verified")),
        _ => None,
    }
}

fn set(account: &mut Account, name: &str, value: &str, flag: &str, verified: bool) {
    let attributes = account.attributes_mut();
    attributes.insert(name.to_owned(), value.to_owned());
    // A flag belongs to the value that was verified; it must not outlive it.
    attributes.insert(flag.to_owned(), verified.to_string());
    account.details.pending.remove(name);
}

fn remove_one(pool: &Pool, account: &mut Account, name: &str) -> ApiResult<()> {
    if pool
        .attribute(name)
        .is_some_and(|attribute| attribute.required == Some(true))
    {
        return Err(error::invalid_parameter(format!(
            "user.{name}: The attribute is required\n"
        )));
    }
    let others_sign_in = ["email", "phone_number"].iter().any(|other| {
        *other != name && pool.signs_in_by(other) && account.attributes.contains_key(*other)
    });
    // Who has signed up with an address may change it, but not for a telephone number (`UsernameAttributes`).
    let chosen = account.details.username_attribute.as_deref() == Some(name);
    let needed = pool.signs_in_by(name) && account.attributes.contains_key(name);
    if needed && (chosen || !others_sign_in) {
        return Err(error::invalid_parameter(format!(
            "user.{name}: Attribute cannot be removed, the user signs in with it.\n"
        )));
    }
    account.attributes_mut().remove(name);
    account.details.pending.remove(name);
    if let Some(flag) = verified_flag(name) {
        account.attributes_mut().remove(flag);
    }
    Ok(())
}

/// What an administrator says of verification, once the values themselves are in place.
fn flags(account: &mut Account, changes: &BTreeMap<String, String>) -> ApiResult<()> {
    for name in ["email", "phone_number"] {
        let Some((flag, said)) =
            verified_flag(name).and_then(|flag| Some((flag, changes.get(flag)?)))
        else {
            continue;
        };
        // What is said of a value that waits to be verified is not said of the one that it will replace.
        let waits = changes
            .get(name)
            .is_some_and(|value| account.details.pending.get(name) == Some(value));
        if said.is_empty() || waits {
            continue;
        }
        if !account.attributes.contains_key(name) {
            return Err(unverifiable(name));
        }
        account
            .attributes_mut()
            .insert(flag.to_owned(), said.clone());
    }
    Ok(())
}

/// There is nothing of which it could be said whether it is verified.
pub(crate) fn unverifiable(name: &str) -> ApiError {
    error::invalid_parameter(if name == "email" {
        "Email is required to verify/un-verify"
    } else {
        "Phone Number is required to verify/un-verify"
    })
}
