//! The filter of `ListUsers`: one comparison, parsed to a tree. Its parts go to the database as bound values, never as
//! text of a statement (threat 51).

use store::users::SEARCHABLE;
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// A comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Filter {
    /// What is compared.
    pub(super) field: Field,
    /// How.
    pub(super) comparison: Comparison,
    /// With what.
    pub(super) value: String,
}

/// What can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// `sub`.
    Sub,
    /// `status`: `Enabled` or `Disabled`.
    Enabled,
    /// `cognito:user_status`.
    UserStatus,
    /// An attribute that users are searched by; one of a closed list.
    Attribute(&'static str),
}

/// How it is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    /// `=`.
    Equals,
    /// `^=`.
    StartsWith,
}

/// The filter in a text; `None` for an empty one.
///
/// # Errors
/// `InvalidParameterException`.
pub(super) fn parse(text: &str) -> ApiResult<Option<Filter>> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (name, rest) = name_and_rest(text).ok_or_else(unreadable)?;
    let rest = rest.trim_start();
    let (comparison, rest) = if let Some(rest) = rest.strip_prefix("^=") {
        (Comparison::StartsWith, rest)
    } else if let Some(rest) = rest.strip_prefix('=') {
        (Comparison::Equals, rest)
    } else {
        return Err(unreadable());
    };
    if name.is_empty() {
        return Err(unreadable());
    }
    let value = quoted(rest.trim_start()).ok_or_else(unreadable)?;
    Ok(Some(Filter {
        field: field(name)?,
        comparison,
        value,
    }))
}

/// The name of what is compared, and what follows it. It may stand in quotes, as the documentation of the SDK for
/// JavaScript writes it.
fn name_and_rest(text: &str) -> Option<(&str, &str)> {
    if let Some(text) = text.strip_prefix('"') {
        return text.split_once('"');
    }
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, '=' | '^' | '"'))?;
    text.split_at_checked(end)
}

fn field(name: &str) -> ApiResult<Field> {
    match name {
        "sub" => Ok(Field::Sub),
        "status" => Ok(Field::Enabled),
        "cognito:user_status" => Ok(Field::UserStatus),
        other => SEARCHABLE
            .into_iter()
            .find(|searchable| *searchable == other)
            .map(Field::Attribute)
            .ok_or_else(|| error::invalid_parameter(format!("Invalid search attribute: {other}"))),
    }
}

/// The text between quotes, which must be all there is; a backslash stands before a quote or a backslash.
fn quoted(text: &str) -> Option<String> {
    let mut letters = text.strip_prefix('"')?.chars();
    let mut value = String::new();
    loop {
        match letters.next()? {
            '"' => return letters.as_str().is_empty().then_some(value),
            '\\' => match letters.next()? {
                escaped @ ('"' | '\\') => value.push(escaped),
                _ => return None,
            },
            other => value.push(other),
        }
    }
}

fn unreadable() -> ApiError {
    error::invalid_parameter("Error while parsing filter.")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Comparison, Field, Filter, parse};

    fn parsed(text: &str) -> Filter {
        parse(text).unwrap().unwrap()
    }

    #[test]
    fn comparisons() {
        assert_eq!(parse(" ").unwrap(), None);
        assert_eq!(
            parsed("email = \"a@b.example\""),
            Filter {
                field: Field::Attribute("email"),
                comparison: Comparison::Equals,
                value: "a@b.example".to_owned()
            }
        );
        assert_eq!(
            parsed("given_name^=\"Jo\"").comparison,
            Comparison::StartsWith
        );
        assert_eq!(
            parsed("cognito:user_status=\"CONFIRMED\"").field,
            Field::UserStatus
        );
        assert_eq!(parsed("status = \"Enabled\"").field, Field::Enabled);
        assert_eq!(parsed("sub ^= \"\"").value, "");
        let quoted = parsed("\"email\" ^= \"a@\"");
        assert_eq!(quoted.field, Field::Attribute("email"));
        assert_eq!(quoted.value, "a@");
        assert_eq!(parsed(r#"name = "a \"b\" \\ c""#).value, r#"a "b" \ c"#);
    }

    #[test]
    fn refusals() {
        for bad in [
            "email",
            "email = ",
            "email = a",
            "email > \"a\"",
            "= \"a\"",
            "email = \"a\" and x = \"b\"",
            "email = \"a",
            "\"email = \"a\"",
            "\"\" = \"a\"",
            r#"email = "\n""#,
        ] {
            assert_eq!(
                parse(bad).unwrap_err().message,
                "Error while parsing filter.",
                "{bad}"
            );
        }
        assert_eq!(
            parse("custom:foo = \"x\"").unwrap_err().message,
            "Invalid search attribute: custom:foo"
        );
    }

    #[test]
    fn t51_a_filter_is_no_part_of_a_statement() {
        assert_eq!(parsed("email = \"x' OR '1'='1\"").value, "x' OR '1'='1");
        assert!(parse("email; DROP TABLE users = \"x\"").is_err());
        assert!(parse("email' OR 1=1 -- = \"x\"").is_err());
        assert!(parse("email = \"x\" OR email ^= \"\"").is_err());
    }
}
