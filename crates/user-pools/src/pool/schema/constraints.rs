//! What an attribute's schema may ask of its values.

use wire::cognito_idp::{NumberAttributeConstraintsType, StringAttributeConstraintsType, error};
use wire::{ApiError, ApiResult};

/// The longest value of an attribute ("Quotas in Amazon Cognito").
const MAX_LENGTH: i64 = 2048;

/// Refuses lengths that cannot be.
///
/// # Errors
/// `InvalidParameterException`.
pub(super) fn check_lengths(
    name: &str,
    constraints: &StringAttributeConstraintsType,
) -> ApiResult<()> {
    let limit = |text: Option<&str>| number("StringAttributeConstraints", name, text);
    let min = limit(constraints.min_length.as_deref())?;
    let max = limit(constraints.max_length.as_deref())?;
    if min.into_iter().chain(max).any(|length| length < 0) {
        return Err(invalid("StringAttributeConstraints", name));
    }
    if min.max(max).is_some_and(|length| length > MAX_LENGTH) {
        return Err(error::invalid_parameter(format!(
            "user.{name}: String attributes cannot have a length of more than {MAX_LENGTH}"
        )));
    }
    if min.zip(max).is_some_and(|(min, max)| max < min) {
        return Err(error::invalid_parameter(format!(
            "user.{name}: Max length cannot be less than min length."
        )));
    }
    Ok(())
}

/// Refuses values that cannot be.
///
/// # Errors
/// `InvalidParameterException`.
pub(super) fn check_values(
    name: &str,
    constraints: &NumberAttributeConstraintsType,
) -> ApiResult<()> {
    let limit = |text: Option<&str>| number("NumberAttributeConstraints", name, text);
    let min = limit(constraints.min_value.as_deref())?;
    let max = limit(constraints.max_value.as_deref())?;
    if min.zip(max).is_some_and(|(min, max)| max < min) {
        return Err(error::invalid_parameter(format!(
            "user.{name}: Max value cannot be less than min value."
        )));
    }
    Ok(())
}

/// The limits are whole numbers that travel as texts.
fn number(constraints: &str, name: &str, text: Option<&str>) -> ApiResult<Option<i64>> {
    text.map(|text| text.parse().map_err(|_| invalid(constraints, name)))
        .transpose()
}

fn invalid(constraints: &str, name: &str) -> ApiError {
    error::invalid_parameter(format!("Invalid {constraints} for schema attribute {name}"))
}

#[cfg(test)]
mod tests {
    use super::{check_lengths, check_values};
    use wire::ApiResult;
    use wire::cognito_idp::{NumberAttributeConstraintsType, StringAttributeConstraintsType};

    fn refusal(checked: ApiResult<()>) -> Option<String> {
        checked.err().map(|error| error.message)
    }

    #[test]
    fn lengths_are_whole_numbers_in_order_and_not_too_large() {
        let lengths = |min: &str, max: &str| {
            let constraints = StringAttributeConstraintsType {
                min_length: Some(min.into()),
                max_length: Some(max.into()),
            };
            refusal(check_lengths("custom:x", &constraints))
        };
        assert_eq!(lengths("4", "2048"), None);
        assert_eq!(
            lengths("0", "2049").as_deref(),
            Some("user.custom:x: String attributes cannot have a length of more than 2048")
        );
        assert_eq!(
            lengths("5", "4").as_deref(),
            Some("user.custom:x: Max length cannot be less than min length.")
        );
        for (min, max) in [("a", "4"), ("-1", "4")] {
            assert_eq!(
                lengths(min, max).as_deref(),
                Some("Invalid StringAttributeConstraints for schema attribute custom:x")
            );
        }
    }

    #[test]
    fn values_are_in_order() {
        let constraints = NumberAttributeConstraintsType {
            min_value: Some("5".into()),
            max_value: Some("4".into()),
        };
        assert_eq!(
            refusal(check_values("custom:x", &constraints)).as_deref(),
            Some("user.custom:x: Max value cannot be less than min value.")
        );
    }
}
