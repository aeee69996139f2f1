//! The attributes that the users of a pool may have: the standard ones, and custom ones.

mod constraints;
mod standard;

use constraints::{check_lengths, check_values};
use wire::ApiResult;
use wire::cognito_idp::{AttributeDataType, SchemaAttributeType, error};

/// How many custom attributes a pool may have ("Quotas in Amazon Cognito").
const MAX_CUSTOM: usize = 50;

/// Whether the attribute is for administrators alone.
#[must_use]
pub fn is_developer_only(name: &str) -> bool {
    name.starts_with("dev:")
}

/// Whether only the service itself or an administrator writes the attribute, whatever a client's permissions say.
#[must_use]
pub fn is_managed(name: &str) -> bool {
    is_developer_only(name)
        || matches!(
            name,
            "sub" | "identities" | "email_verified" | "phone_number_verified"
        )
}

/// The schema of a new pool: the standard attributes, changed and added to as the request says. An attribute that is given
/// without `Mutable` never changes, standard or custom.
///
/// # Errors
/// `InvalidParameterException`.
pub fn create(given: Vec<SchemaAttributeType>) -> ApiResult<Vec<SchemaAttributeType>> {
    let mut schema = standard::all();
    let mut custom = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for attribute in given {
        let name = name_of(&attribute)?;
        // The flags of verification are the service's own; under their names a pool gets custom attributes.
        let of_standard = |known: &&mut SchemaAttributeType| {
            known.name.as_deref() == Some(name.as_str()) && !name.ends_with("_verified")
        };
        match schema.iter_mut().find(of_standard) {
            Some(known) => {
                if seen.contains(&name) {
                    return Err(already_there(&name));
                }
                change_standard(known, attribute, &name)?;
                seen.push(name);
            }
            None => custom.push(attribute),
        }
    }
    add(&mut schema, custom)?;
    Ok(schema)
}

/// Adds custom attributes to a schema.
///
/// # Errors
/// `InvalidParameterException`.
pub fn add(
    schema: &mut Vec<SchemaAttributeType>,
    given: Vec<SchemaAttributeType>,
) -> ApiResult<()> {
    for attribute in given {
        let attribute = custom(attribute)?;
        if schema.iter().any(|known| known.name == attribute.name) {
            return Err(already_there(attribute.name.as_deref().unwrap_or_default()));
        }
        schema.push(attribute);
    }
    if schema.len() > standard::COUNT + MAX_CUSTOM {
        return Err(error::invalid_parameter(format!(
            "a user pool can have at most {MAX_CUSTOM} custom attributes"
        )));
    }
    Ok(())
}

fn change_standard(
    known: &mut SchemaAttributeType,
    given: SchemaAttributeType,
    name: &str,
) -> ApiResult<()> {
    let other_type = given.attribute_data_type.is_some()
        && given.attribute_data_type != known.attribute_data_type;
    if other_type || given.developer_only_attribute == Some(true) {
        return Err(error::invalid_parameter(format!(
            "You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute {name}"
        )));
    }
    if name == "sub" {
        // The subject is the service's own: it is required and never changes, whatever a copied schema says.
        return Ok(());
    }
    if let Some(required) = given.required {
        known.required = Some(required);
    }
    known.mutable = Some(given.mutable.unwrap_or_default());
    match known.attribute_data_type {
        Some(AttributeDataType::String) => {
            if let Some(constraints) = given.string_attribute_constraints {
                check_lengths(name, &constraints)?;
                known.string_attribute_constraints = Some(constraints);
            }
        }
        Some(AttributeDataType::Number) => {
            if let Some(constraints) = given.number_attribute_constraints {
                check_values(name, &constraints)?;
                known.number_attribute_constraints = Some(constraints);
            }
        }
        _ => {}
    }
    Ok(())
}

fn custom(given: SchemaAttributeType) -> ApiResult<SchemaAttributeType> {
    let short = name_of(&given)?;
    let developer_only = given.developer_only_attribute.unwrap_or_default();
    let name = if developer_only {
        format!("dev:custom:{short}")
    } else {
        format!("custom:{short}")
    };
    if given.required == Some(true) {
        return Err(error::invalid_parameter(
            "Required custom attributes are not supported currently.",
        ));
    }
    let (strings, numbers) = match given.attribute_data_type {
        Some(AttributeDataType::String) => {
            let constraints = given.string_attribute_constraints.unwrap_or_default();
            check_lengths(&name, &constraints)?;
            (Some(constraints), None)
        }
        Some(AttributeDataType::Number) => {
            let constraints = given.number_attribute_constraints.unwrap_or_default();
            check_values(&name, &constraints)?;
            (None, Some(constraints))
        }
        Some(AttributeDataType::DateTime | AttributeDataType::Boolean) => (None, None),
        Some(AttributeDataType::Unknown(_)) | None => {
            return Err(error::invalid_parameter(
                "Invalid AttributeDataType input, consider using the provided AttributeDataType enum.",
            ));
        }
    };
    Ok(SchemaAttributeType {
        name: Some(name),
        attribute_data_type: given.attribute_data_type,
        developer_only_attribute: Some(developer_only),
        mutable: Some(given.mutable.unwrap_or_default()),
        required: Some(false),
        string_attribute_constraints: strings,
        number_attribute_constraints: numbers,
    })
}

fn name_of(attribute: &SchemaAttributeType) -> ApiResult<String> {
    attribute
        .name
        .clone()
        .ok_or_else(|| error::invalid_parameter("a schema attribute needs a name"))
}

fn already_there(name: &str) -> wire::ApiError {
    let without_dev = name.strip_prefix("dev:").unwrap_or(name);
    error::invalid_parameter(format!(
        "{without_dev}: Existing attribute already has name {name}."
    ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{add, create, is_managed};
    use wire::cognito_idp::{
        AttributeDataType, NumberAttributeConstraintsType, SchemaAttributeType,
        StringAttributeConstraintsType,
    };

    fn attribute(name: &str, data_type: AttributeDataType) -> SchemaAttributeType {
        SchemaAttributeType {
            name: Some(name.into()),
            attribute_data_type: Some(data_type),
            ..SchemaAttributeType::default()
        }
    }

    fn refusal(given: SchemaAttributeType) -> String {
        create(vec![given]).unwrap_err().message
    }

    #[test]
    fn a_pool_begins_with_the_standard_attributes() {
        let schema = create(vec![]).unwrap();
        assert_eq!(schema.len(), 21);
        let sub = schema.first().unwrap();
        assert_eq!(
            (sub.name.as_deref(), sub.mutable, sub.required),
            (Some("sub"), Some(false), Some(true))
        );
        assert!(is_managed("sub") && !is_managed("email"));
    }

    #[test]
    fn a_standard_attribute_can_be_required() {
        let required = SchemaAttributeType {
            name: Some("email".into()),
            required: Some(true),
            mutable: Some(false),
            ..SchemaAttributeType::default()
        };
        let schema = create(vec![required.clone()]).unwrap();
        let email = schema
            .iter()
            .find(|attribute| attribute.name.as_deref() == Some("email"))
            .unwrap();
        assert_eq!((email.required, email.mutable), (Some(true), Some(false)));
        assert!(create(vec![required.clone(), required]).is_err());
        assert_eq!(
            refusal(attribute("email", AttributeDataType::Number)),
            "You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute email"
        );
    }

    #[test]
    fn an_attribute_that_is_given_without_mutable_never_changes() {
        let mutable = |given: SchemaAttributeType, name: &str| {
            let schema = create(vec![given]).unwrap();
            let found = schema.iter().find(|it| it.name.as_deref() == Some(name));
            found.unwrap().mutable
        };
        let email = attribute("email", AttributeDataType::String);
        assert_eq!(mutable(email.clone(), "email"), Some(false));
        assert_eq!(mutable(email, "name"), Some(true));
        // The flags are the service's own: under the name of one a pool gets an attribute of its own.
        let flag = attribute("email_verified", AttributeDataType::Boolean);
        assert_eq!(mutable(flag.clone(), "custom:email_verified"), Some(false));
        assert_eq!(mutable(flag, "email_verified"), Some(true));
    }

    #[test]
    fn custom_attributes_get_their_prefix() {
        let mut schema = create(vec![attribute("tenant", AttributeDataType::String)]).unwrap();
        let tenant = schema.last().unwrap().clone();
        assert_eq!(tenant.name.as_deref(), Some("custom:tenant"));
        assert_eq!(
            tenant.string_attribute_constraints,
            Some(StringAttributeConstraintsType::default())
        );
        assert_eq!(tenant.mutable, Some(false));
        assert_eq!(
            add(
                &mut schema,
                vec![attribute("tenant", AttributeDataType::Number)]
            )
            .unwrap_err()
            .message,
            "custom:tenant: Existing attribute already has name custom:tenant."
        );
        let hidden = SchemaAttributeType {
            developer_only_attribute: Some(true),
            ..attribute("tenant", AttributeDataType::Number)
        };
        add(&mut schema, vec![hidden.clone()]).unwrap();
        assert_eq!(
            add(&mut schema.clone(), vec![hidden]).unwrap_err().message,
            "custom:tenant: Existing attribute already has name dev:custom:tenant."
        );
        assert_eq!(
            schema.last().unwrap().name.as_deref(),
            Some("dev:custom:tenant")
        );
    }

    #[test]
    fn what_custom_attributes_cannot_be() {
        let required = SchemaAttributeType {
            required: Some(true),
            ..attribute("x", AttributeDataType::String)
        };
        assert_eq!(
            refusal(required),
            "Required custom attributes are not supported currently."
        );
        let untyped = SchemaAttributeType {
            name: Some("x".into()),
            ..SchemaAttributeType::default()
        };
        assert_eq!(
            refusal(untyped),
            "Invalid AttributeDataType input, consider using the provided AttributeDataType enum."
        );
        let long = SchemaAttributeType {
            string_attribute_constraints: Some(StringAttributeConstraintsType {
                max_length: Some("2049".into()),
                ..StringAttributeConstraintsType::default()
            }),
            ..attribute("x", AttributeDataType::String)
        };
        assert_eq!(
            refusal(long),
            "user.custom:x: String attributes cannot have a length of more than 2048"
        );
        let values = SchemaAttributeType {
            number_attribute_constraints: Some(NumberAttributeConstraintsType {
                min_value: Some("5".into()),
                max_value: Some("4".into()),
            }),
            ..attribute("x", AttributeDataType::Number)
        };
        assert_eq!(
            refusal(values),
            "user.custom:x: Max value cannot be less than min value."
        );
        let many = (0..51)
            .map(|n| attribute(&format!("a{n}"), AttributeDataType::Boolean))
            .collect();
        assert!(create(many).is_err());
    }
}
