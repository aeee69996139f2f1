//! Values of attributes, by their types.

use wire::cognito_idp::{AttributeDataType, SchemaAttributeType};

/// The longest address of electronic mail (RFC 5321, 4.5.3.1.3: a path of 256 with its brackets).
const MAX_EMAIL: usize = 254;
/// The longest part before the at sign (RFC 5321, 4.5.3.1.1).
const MAX_LOCAL_PART: usize = 64;
/// What an encoded word begins with (RFC 2047, 2).
const ENCODED_WORD: &str = "=?";
/// The most digits of a telephone number (E.164).
const MAX_DIGITS: usize = 15;

/// Whether this is an address that mail can go to.
///
/// Nothing but the letters of a plain address passes – no line break, no blank, no comma, no bracket, no quote –, so
/// that an address cannot add headers or recipients to a mail (threat 53). Nor is it read as something else on the way:
/// an encoded word (RFC 2047) is decoded by some into another address, and a hyphen begins an option of programs that
/// deliver mail.
#[must_use]
pub(crate) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let atom = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(c);
    text.len() <= MAX_EMAIL
        && !text.starts_with('-')
        && !text.contains(ENCODED_WORD)
        && local.len() <= MAX_LOCAL_PART
        && domain.contains('.')
        && dotted(local, atom)
        && dotted(domain, |c| c.is_ascii_alphanumeric() || c == '-')
        && domain
            .split('.')
            .all(|label| !label.starts_with('-') && !label.ends_with('-'))
}

fn dotted(part: &str, letter: impl Fn(char) -> bool) -> bool {
    part.split('.')
        .all(|label| !label.is_empty() && label.chars().all(&letter))
}

/// Whether this is a telephone number: a plus sign and up to fifteen digits, the first not zero.
#[must_use]
pub(crate) fn is_phone_number(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| {
        (2..=MAX_DIGITS).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && !digits.starts_with('0')
    })
}

/// The value in the form that is stored, or what is wrong with it.
pub(super) fn stored(attribute: &SchemaAttributeType, value: &str) -> Result<String, String> {
    match attribute.attribute_data_type.as_ref() {
        Some(AttributeDataType::Boolean) => boolean(value),
        Some(AttributeDataType::Number) => number(attribute, value),
        Some(AttributeDataType::DateTime) => date_time(value),
        _ => string(attribute, value),
    }
}

fn string(attribute: &SchemaAttributeType, value: &str) -> Result<String, String> {
    let constraint = attribute.string_attribute_constraints.as_ref();
    let bound = |text: Option<&String>| text.and_then(|text| text.parse::<usize>().ok());
    let length = value.chars().count();
    if let Some(least) = bound(constraint.and_then(|limits| limits.min_length.as_ref()))
        .filter(|least| length < *least)
    {
        return Err(format!("String must be no shorter than {least} characters"));
    }
    if let Some(most) = bound(constraint.and_then(|limits| limits.max_length.as_ref()))
        .filter(|most| length > *most)
    {
        return Err(format!("String must be no longer than {most} characters"));
    }
    Ok(value.to_owned())
}

fn boolean(value: &str) -> Result<String, String> {
    let folded = value.to_ascii_lowercase();
    if matches!(folded.as_str(), "true" | "false") {
        Ok(folded)
    } else {
        Err("Attribute value should be a boolean".to_owned())
    }
}

fn number(attribute: &SchemaAttributeType, value: &str) -> Result<String, String> {
    let Ok(parsed) = value.parse::<i64>() else {
        return Err("Attribute value should be a number".to_owned());
    };
    let constraint = attribute.number_attribute_constraints.as_ref();
    let bound = |text: Option<&String>| text.and_then(|text| text.parse::<i64>().ok());
    if let Some(least) = bound(constraint.and_then(|limits| limits.min_value.as_ref()))
        .filter(|least| parsed < *least)
    {
        return Err(format!("Number must be no less than {least}"));
    }
    if let Some(most) =
        bound(constraint.and_then(|limits| limits.max_value.as_ref())).filter(|most| parsed > *most)
    {
        return Err(format!("Number must be no greater than {most}"));
    }
    Ok(parsed.to_string())
}

/// Milliseconds since the epoch, or a date in the form of ISO 8601 with or without a time of day.
fn date_time(value: &str) -> Result<String, String> {
    let number = value.parse::<i64>().is_ok();
    let iso = value.len() >= 10
        && value.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            10 => matches!(byte, b'T' | b't' | b' '),
            0..10 => byte.is_ascii_digit(),
            _ => byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'+' | b'-' | b'Z' | b'z'),
        });
    if number || iso {
        Ok(value.to_owned())
    } else {
        Err("Attribute value should be a date and time".to_owned())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{is_email, is_phone_number, stored};
    use wire::cognito_idp::{
        AttributeDataType, NumberAttributeConstraintsType, SchemaAttributeType,
        StringAttributeConstraintsType,
    };

    #[test]
    fn t53_an_address_is_plain() {
        assert!(is_email("alice@example.com"));
        assert!(is_email("a.b+c_d@mail.example.co"));
        assert!(is_email("a-b=c?d-@mail.example.co"));
        for bad in [
            "",
            "a",
            "@b.c",
            "a@",
            "a@b",
            "a@b..c",
            ".a@b.c",
            "a@@b.c",
            "a@b@c.d",
            "a b@c.de",
            "a@b.c\r\nBcc: x@y.z",
            "<a@b.c>",
            "a@b.c,d@e.f",
            "\"a\"@b.c",
            "a@-b.c",
            "a@b.c;d",
            "a@b.c\0",
            "-oQ/tmp@b.c",
            "=?utf-8?q?a=40evil.example=3e?=@b.c",
            "x=?iso-8859-1?b?YQ==?=@b.c",
        ] {
            assert!(!is_email(bad), "{bad:?}");
        }
        assert!(!is_email(&format!("{}@example.com", "a".repeat(65))));
    }

    #[test]
    fn telephone_numbers() {
        assert!(is_phone_number("+12065550100"));
        for bad in [
            "12065550100",
            "+",
            "+1 206",
            "+0123456",
            "+1234567890123456",
            "+12a",
        ] {
            assert!(!is_phone_number(bad), "{bad}");
        }
    }

    #[test]
    fn values_by_type() {
        let text = SchemaAttributeType {
            attribute_data_type: Some(AttributeDataType::String),
            string_attribute_constraints: Some(StringAttributeConstraintsType {
                min_length: Some("10".to_owned()),
                max_length: Some("10".to_owned()),
            }),
            ..SchemaAttributeType::default()
        };
        assert_eq!(stored(&text, "2000-01-02").unwrap(), "2000-01-02");
        assert_eq!(
            stored(&text, "2000").unwrap_err(),
            "String must be no shorter than 10 characters"
        );
        assert_eq!(
            stored(&text, "2000-01-02x").unwrap_err(),
            "String must be no longer than 10 characters"
        );
        let number = SchemaAttributeType {
            attribute_data_type: Some(AttributeDataType::Number),
            number_attribute_constraints: Some(NumberAttributeConstraintsType {
                min_value: Some("0".to_owned()),
                max_value: None,
            }),
            ..SchemaAttributeType::default()
        };
        assert_eq!(stored(&number, "007").unwrap(), "7");
        assert!(stored(&number, "-1").is_err());
        assert!(stored(&number, "x").is_err());
        let flag = SchemaAttributeType {
            attribute_data_type: Some(AttributeDataType::Boolean),
            ..SchemaAttributeType::default()
        };
        assert_eq!(stored(&flag, "TRUE").unwrap(), "true");
        assert!(stored(&flag, "yes").is_err());
        let date = SchemaAttributeType {
            attribute_data_type: Some(AttributeDataType::DateTime),
            ..SchemaAttributeType::default()
        };
        assert!(stored(&date, "2026-01-02T03:04:05Z").is_ok());
        assert!(stored(&date, "tomorrow").is_err());
    }
}
