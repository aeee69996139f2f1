//! Attributes that come from outside, against the schema and against the client's permissions.

use super::value::{is_email, is_phone_number, stored};
use crate::client::Client;
use crate::pool::Pool;
use std::collections::BTreeMap;
use wire::cognito_idp::{AttributeType, SchemaAttributeType, error};
use wire::{ApiError, ApiResult};

/// Where attributes come from; the texts of errors and what is allowed depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `SignUp`: required attributes must be there.
    SignUp,
    /// `AdminCreateUser`: required attributes may follow later.
    AdminCreate,
    /// Every change of a user who exists: what is not mutable stays.
    Update,
}

/// As [`super::check`], against a schema.
pub(super) fn against(
    schema: &[SchemaAttributeType],
    given: &[AttributeType],
    form: Form,
) -> ApiResult<BTreeMap<String, String>> {
    let mut checked = BTreeMap::new();
    let mut problems = String::new();
    for attribute in given {
        let name = attribute.name.as_str();
        let value = attribute.value.as_deref().unwrap_or("");
        match one(schema, name, value, form)? {
            Ok(Some(value)) => {
                checked.insert(name.to_owned(), value);
            }
            Ok(None) => {}
            Err(problem) => problems.push_str(&line(form, name, &problem)),
        }
    }
    if form == Form::SignUp {
        for name in missing_from(schema, &checked) {
            problems.push_str(&line(form, &name, "The attribute is required"));
        }
    }
    if problems.is_empty() {
        return Ok(checked);
    }
    Err(error::invalid_parameter(match form {
        Form::SignUp | Form::AdminCreate => {
            format!("Attributes did not conform to the schema: {problems}")
        }
        Form::Update => problems,
    }))
}

/// The value to store, `None` for one to leave out, or what is wrong with it.
fn one(
    schema: &[SchemaAttributeType],
    name: &str,
    value: &str,
    form: Form,
) -> ApiResult<Result<Option<String>, String>> {
    refuse_our_own(name)?;
    let Some(attribute) = schema
        .iter()
        .find(|attribute| attribute.name.as_deref() == Some(name))
    else {
        return Ok(Err("Attribute does not exist in the schema.".to_owned()));
    };
    if form == Form::Update && attribute.mutable == Some(false) {
        return Ok(Err("Attribute cannot be updated.".to_owned()));
    }
    if value.is_empty() {
        return Ok(Ok((form == Form::Update).then(String::new)));
    }
    match name {
        "email" if !is_email(value) => {
            Err(error::invalid_parameter("Invalid email address format."))
        }
        "phone_number" if !is_phone_number(value) => {
            Err(error::invalid_parameter("Invalid phone number format."))
        }
        _ => Ok(stored(attribute, value).map(Some)),
    }
}

fn line(form: Form, name: &str, problem: &str) -> String {
    match form {
        Form::SignUp | Form::AdminCreate => format!("{name}: {problem}\n"),
        Form::Update => format!("user.{name}: {problem}\n"),
    }
}

/// Nobody writes what the pool itself says of a user.
fn refuse_our_own(name: &str) -> ApiResult<()> {
    if matches!(name, "sub" | "identities") || name.starts_with("cognito:") {
        return Err(error::invalid_parameter(format!(
            "Cannot modify the non-mutable attribute {name}"
        )));
    }
    Ok(())
}

/// The required attributes that are not among `attributes`.
#[must_use]
pub(crate) fn missing(
    pool: &crate::pool::Pool,
    attributes: &BTreeMap<String, String>,
) -> Vec<String> {
    missing_from(pool.schema(), attributes)
}

fn missing_from(
    schema: &[SchemaAttributeType],
    attributes: &BTreeMap<String, String>,
) -> Vec<String> {
    schema
        .iter()
        .filter(|attribute| attribute.required == Some(true))
        .filter_map(|attribute| attribute.name.clone())
        .filter(|name| name != "sub" && attributes.get(name).is_none_or(String::is_empty))
        .collect()
}

/// Refuses names that a user may not write through this client.
///
/// # Errors
/// `NotAuthorizedException`.
pub(crate) fn writable<'a>(
    pool: &Pool,
    client: &Client,
    names: impl IntoIterator<Item = &'a str>,
) -> ApiResult<()> {
    for name in names {
        // What the schema does not have is told so by the check of the schema, which follows.
        let known = pool.attribute(name).is_some();
        if known && !client.writes(name) {
            return Err(unauthorized());
        }
    }
    Ok(())
}

fn unauthorized() -> ApiError {
    error::not_authorized("A client attempted to write unauthorized attribute")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Form, against};
    use wire::cognito_idp::{AttributeDataType, AttributeType, SchemaAttributeType};

    fn schema() -> Vec<SchemaAttributeType> {
        let attribute = |name: &str, required: bool, mutable: bool| SchemaAttributeType {
            name: Some(name.to_owned()),
            attribute_data_type: Some(AttributeDataType::String),
            required: Some(required),
            mutable: Some(mutable),
            ..SchemaAttributeType::default()
        };
        vec![
            attribute("sub", true, false),
            attribute("email", true, true),
            attribute("phone_number", false, true),
            attribute("custom:fixed", false, false),
        ]
    }

    fn given(pairs: &[(&str, &str)]) -> Vec<AttributeType> {
        pairs
            .iter()
            .map(|(name, value)| AttributeType {
                name: (*name).to_owned(),
                value: Some((*value).into()),
            })
            .collect()
    }

    fn refusal(pairs: &[(&str, &str)], form: Form) -> String {
        against(&schema(), &given(pairs), form).unwrap_err().message
    }

    #[test]
    fn the_texts_of_both_forms() {
        assert_eq!(
            refusal(
                &[("custom:foo", "x"), ("email", "a@b.example")],
                Form::SignUp
            ),
            "Attributes did not conform to the schema: custom:foo: Attribute does not exist in the schema.\n"
        );
        assert_eq!(
            refusal(&[], Form::SignUp),
            "Attributes did not conform to the schema: email: The attribute is required\n"
        );
        assert_eq!(
            refusal(&[("custom:foo", "x"), ("custom:fixed", "y")], Form::Update),
            "user.custom:foo: Attribute does not exist in the schema.\nuser.custom:fixed: Attribute cannot be updated.\n"
        );
        assert_eq!(
            refusal(&[("email", "x")], Form::Update),
            "Invalid email address format."
        );
        assert_eq!(
            refusal(&[("phone_number", "1")], Form::Update),
            "Invalid phone number format."
        );
    }

    #[test]
    fn blanks_remove_in_updates_and_are_absent_elsewhere() {
        let update = against(&schema(), &given(&[("phone_number", "")]), Form::Update).unwrap();
        assert_eq!(update.get("phone_number").map(String::as_str), Some(""));
        let created = against(
            &schema(),
            &given(&[("phone_number", "")]),
            Form::AdminCreate,
        )
        .unwrap();
        assert!(created.is_empty());
    }

    #[test]
    fn t40_what_the_pool_says_of_a_user_is_for_nobody_to_write() {
        assert_eq!(
            refusal(&[("sub", "x")], Form::Update),
            "Cannot modify the non-mutable attribute sub"
        );
        assert_eq!(
            refusal(&[("cognito:groups", "x")], Form::AdminCreate),
            "Cannot modify the non-mutable attribute cognito:groups"
        );
    }
}
