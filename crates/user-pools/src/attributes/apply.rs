//! Changes of attributes, the same for users and administrators.

use super::verified_flag;
use crate::directory::{Details, names_of};
use crate::pool::Pool;
use std::collections::BTreeMap;
use store::users::User;
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

/// Applies checked changes to `user`; the attributes that a code is now to be sent for come back with the values it
/// goes to.
///
/// # Errors
/// `InvalidParameterException`.
pub(crate) fn apply(
    pool: &Pool,
    user: &mut User,
    changes: &BTreeMap<String, String>,
    by: By,
    now: i64,
) -> ApiResult<Vec<(&'static str, String)>> {
    let mut details = Details::of(user)?;
    let mut to_verify = Vec::new();
    for (name, value) in changes {
        if value.is_empty() {
            remove_one(pool, user, &mut details, name)?;
            continue;
        }
        let Some((contact, flag)) = contact(name) else {
            if !matches!(name.as_str(), "email_verified" | "phone_number_verified") {
                user.attributes.insert(name.clone(), value.clone());
            }
            continue;
        };
        if user.attributes.get(contact) == Some(value) {
            // The value that holds is chosen again: what was waiting to replace it is given up.
            details.pending.remove(contact);
            continue;
        }
        if by == By::Admin && changes.get(flag).is_some_and(|said| said == "true") {
            set(user, &mut details, contact, value, flag, true);
            continue;
        }
        if pool.verifies_before_update(contact) && user.attributes.contains_key(contact) {
            details.pending.insert(contact.to_owned(), value.clone());
            to_verify.push((contact, value.clone()));
            continue;
        }
        set(user, &mut details, contact, value, flag, false);
        if pool.auto_verifies(contact) {
            to_verify.push((contact, value.clone()));
        }
    }
    if by == By::Admin {
        flags(user, changes, &details)?;
    }
    finish(pool, user, &details, now);
    Ok(to_verify)
}

/// Removes attributes of `user`.
///
/// # Errors
/// `InvalidParameterException` for one that the pool requires.
pub(crate) fn remove(pool: &Pool, user: &mut User, names: &[String], now: i64) -> ApiResult<()> {
    let mut details = Details::of(user)?;
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
        remove_one(pool, user, &mut details, name)?;
    }
    finish(pool, user, &details, now);
    Ok(())
}

fn contact(name: &str) -> Option<(&'static str, &'static str)> {
    match name {
        "email" => Some(("email", "email_verified")),
        "phone_number" => Some(("phone_number", "phone_number_verified")),
        _ => None,
    }
}

fn set(
    user: &mut User,
    details: &mut Details,
    name: &str,
    value: &str,
    flag: &str,
    verified: bool,
) {
    user.attributes.insert(name.to_owned(), value.to_owned());
    // A flag belongs to the value that was verified; it must not outlive it.
    user.attributes
        .insert(flag.to_owned(), verified.to_string());
    details.pending.remove(name);
}

fn remove_one(pool: &Pool, user: &mut User, details: &mut Details, name: &str) -> ApiResult<()> {
    if pool
        .attribute(name)
        .is_some_and(|attribute| attribute.required == Some(true))
    {
        return Err(error::invalid_parameter(format!(
            "user.{name}: The attribute is required\n"
        )));
    }
    let others_sign_in = ["email", "phone_number"].iter().any(|other| {
        *other != name && pool.signs_in_by(other) && user.attributes.contains_key(*other)
    });
    // Who has signed up with an address may change it, but not for a telephone number (`UsernameAttributes`).
    let chosen = details.username_attribute.as_deref() == Some(name);
    let needed = pool.signs_in_by(name) && user.attributes.contains_key(name);
    if needed && (chosen || !others_sign_in) {
        return Err(error::invalid_parameter(format!(
            "user.{name}: Attribute cannot be removed, the user signs in with it.\n"
        )));
    }
    user.attributes.remove(name);
    details.pending.remove(name);
    if let Some(flag) = verified_flag(name) {
        user.attributes.remove(flag);
    }
    Ok(())
}

/// What an administrator says of verification, once the values themselves are in place.
fn flags(user: &mut User, changes: &BTreeMap<String, String>, details: &Details) -> ApiResult<()> {
    for name in ["email", "phone_number"] {
        let Some((flag, said)) =
            verified_flag(name).and_then(|flag| Some((flag, changes.get(flag)?)))
        else {
            continue;
        };
        // What is said of a value that waits to be verified is not said of the one that it will replace.
        let waits = changes
            .get(name)
            .is_some_and(|value| details.pending.get(name) == Some(value));
        if said.is_empty() || waits {
            continue;
        }
        if !user.attributes.contains_key(name) {
            return Err(unverifiable(name));
        }
        user.attributes.insert(flag.to_owned(), said.clone());
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

fn finish(pool: &Pool, user: &mut User, details: &Details, now: i64) {
    details.write(user);
    user.names = names_of(pool, &user.username, &user.attributes);
    user.modified_at = now;
}
