//! The query protocol of STS and IAM: forms in, XML out.

use crate::encode::{Encode, JsonWriter, Writer, XmlWriter};
use crate::error::{ApiError, ApiResult};
use crate::operation::Service;
use serde_json::{Map, Value};
use std::fmt::Write as _;

/// The content type of answers.
pub const CONTENT_TYPE: &str = "text/xml";

/// The content type of answers in JSON.
pub const JSON_CONTENT_TYPE: &str = "application/json";

/// How deep the names of a form may nest (`A.member.1.B`): no shape needs more.
const MAX_DEPTH: usize = 12;

/// Reads a form into nested values: `Tags.member.1.Key=a` becomes `{"Tags":{"member":{"1":{"Key":"a"}}}}`.
///
/// # Errors
/// `MalformedInput` when a name is both a value and a structure, comes twice, or nests too deep.
pub fn parse(form: &[u8]) -> ApiResult<Map<String, Value>> {
    let mut root = Map::new();
    for (name, value) in form_urlencoded::parse(form) {
        let words: Vec<&str> = name.split('.').collect();
        if words.len() > MAX_DEPTH || words.iter().any(|word| word.is_empty()) {
            return Err(malformed(&name));
        }
        insert(&mut root, &words, &value).ok_or_else(|| malformed(&name))?;
    }
    Ok(root)
}

fn insert(map: &mut Map<String, Value>, words: &[&str], value: &str) -> Option<()> {
    let (first, rest) = words.split_first()?;
    if rest.is_empty() {
        return map
            .insert((*first).to_owned(), Value::from(value))
            .is_none()
            .then_some(());
    }
    let inner = map
        .entry(*first)
        .or_insert_with(|| Value::Object(Map::new()));
    insert(inner.as_object_mut()?, rest, value)
}

fn malformed(name: &str) -> ApiError {
    ApiError::new(
        "MalformedInput",
        400,
        format!("the parameter {name} cannot be read: it is given twice or nested wrongly"),
    )
}

/// The whole answer of an operation.
#[must_use]
pub fn answer<T: Encode>(
    service: &Service,
    operation: &str,
    answers: bool,
    output: &T,
    request_id: &str,
) -> String {
    let mut out = format!("<{operation}Response xmlns=\"{}\">", service.namespace);
    if answers {
        let mut writer = XmlWriter::default();
        writer.member(&format!("{operation}Result"));
        output.encode(&mut writer);
        out.push_str(&writer.finish());
    }
    let _ = write!(
        out,
        "<ResponseMetadata><RequestId>{request_id}</RequestId></ResponseMetadata></{operation}Response>"
    );
    out
}

/// The whole answer of an operation as JSON: the same names as in XML.
#[must_use]
pub fn json_answer<T: Encode>(
    operation: &str,
    answers: bool,
    output: &T,
    request_id: &str,
) -> String {
    let mut writer = JsonWriter::default();
    writer.open();
    writer.member(&format!("{operation}Response"));
    writer.open();
    if answers {
        writer.member(&format!("{operation}Result"));
        output.encode(&mut writer);
    }
    writer.member("ResponseMetadata");
    writer.open();
    writer.member("RequestId");
    writer.text(request_id);
    writer.close();
    writer.close();
    writer.close();
    writer.finish()
}

/// The body of an error as JSON.
#[must_use]
pub fn json_error_body(error: &ApiError, request_id: &str) -> String {
    serde_json::json!({
        "Error": { "Code": error.code, "Message": error.message, "Type": fault(error) },
        "RequestId": request_id,
    })
    .to_string()
}

/// Whose fault an error is.
fn fault(error: &ApiError) -> &'static str {
    if error.status < 500 {
        "Sender"
    } else {
        "Receiver"
    }
}

/// The body of an error.
#[must_use]
pub fn error_body(service: &Service, error: &ApiError, request_id: &str) -> String {
    let kind = fault(error);
    let mut out = format!(
        "<ErrorResponse xmlns=\"{}\"><Error><Type>{kind}</Type><Code>",
        service.namespace
    );
    crate::encode::escape_xml(&error.code, &mut out);
    out.push_str("</Code><Message>");
    crate::encode::escape_xml(&error.message, &mut out);
    let _ = write!(
        out,
        "</Message></Error><RequestId>{request_id}</RequestId></ErrorResponse>"
    );
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{answer, error_body, json_answer, json_error_body, parse};
    use crate::decode::{Source, decode};
    use crate::sts::{AssumeRoleRequest, GetCallerIdentityResponse, operation};
    use crate::{ApiError, Operation};

    #[test]
    fn a_form_becomes_a_shape() {
        let form = b"RoleArn=arn%3Aaws%3Aiam%3A%3A000000000000%3Arole%2Fr&RoleSessionName=s1&DurationSeconds=900\
            &Tags.member.2.Key=b&Tags.member.2.Value=2&Tags.member.1.Key=a&Tags.member.1.Value=1&TransitiveTagKeys.member.1=a";
        let input: AssumeRoleRequest = decode(parse(form).unwrap().into(), Source::Query).unwrap();
        assert_eq!(input.duration_seconds, Some(900));
        let tags = input.tags.unwrap();
        assert_eq!(
            tags.iter().map(|tag| tag.key.as_str()).collect::<Vec<_>>(),
            ["a", "b"]
        );
        assert_eq!(input.transitive_tag_keys.unwrap(), ["a"]);
    }

    #[test]
    fn violations_are_validation_errors_that_show_the_value() {
        let form = b"RoleArn=arn%3Aaws%3Aiam%3A%3A000000000000%3Arole%2Fr&RoleSessionName=x";
        let error = decode::<AssumeRoleRequest>(parse(form).unwrap().into(), Source::Query)
            .err()
            .unwrap();
        assert_eq!(error.code, "ValidationError");
        assert_eq!(
            error.message,
            "1 validation error detected: Value 'x' at 'roleSessionName' failed to satisfy constraint: Member must have length greater than or equal to 2"
        );
    }

    #[test]
    fn values_of_another_type_are_validation_errors() {
        let role = "RoleArn=arn%3Aaws%3Aiam%3A%3A000000000000%3Arole%2Fr&RoleSessionName=s1";
        for (wrong, text) in [
            (
                "DurationSeconds=abc",
                "STRING_VALUE can not be converted to an Integer",
            ),
            ("PolicyArns.1.arn=x", "Expected list or null"),
            (
                "RoleArn.x=y",
                "Start of structure or map found where not expected.",
            ),
        ] {
            let role = if wrong.starts_with("RoleArn") {
                "RoleSessionName=s1"
            } else {
                role
            };
            let form = format!("{role}&{wrong}");
            let form = parse(form.as_bytes()).unwrap();
            let error = decode::<AssumeRoleRequest>(form.into(), Source::Query).err();
            let error = error.unwrap();
            assert_eq!(
                (error.code.as_ref(), error.status, error.message.as_str()),
                ("ValidationError", 400, text),
                "{wrong}"
            );
        }
    }

    #[test]
    fn ambiguous_forms_are_refused() {
        for form in [
            "a=1&a.b=2",
            "a.b=1&a=2",
            "a=1&a=2",
            "a..b=1",
            "a.b.c.d.e.f.g.h.i.j.k.l.m=1",
        ] {
            assert!(parse(form.as_bytes()).is_err(), "{form}");
        }
    }

    #[test]
    fn answers_and_errors_have_the_namespace() {
        let service = &operation::SERVICE;
        let output = GetCallerIdentityResponse {
            account: Some("1".into()),
            ..Default::default()
        };
        let info = operation::GetCallerIdentity::INFO;
        assert_eq!(
            answer(service, info.name, info.answers, &output, "r"),
            "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></GetCallerIdentityResponse>"
        );
        let body = error_body(service, &ApiError::new("AccessDenied", 403, "a & b"), "r");
        assert!(
            body.contains(
                "<Type>Sender</Type><Code>AccessDenied</Code><Message>a &amp; b</Message>"
            ),
            "{body}"
        );
    }

    #[test]
    fn json_has_the_names_of_xml() {
        let output = GetCallerIdentityResponse {
            account: Some("1".into()),
            ..Default::default()
        };
        assert_eq!(
            json_answer("GetCallerIdentity", true, &output, "r"),
            r#"{"GetCallerIdentityResponse":{"GetCallerIdentityResult":{"Account":"1"},"ResponseMetadata":{"RequestId":"r"}}}"#
        );
        assert_eq!(
            json_answer("Nothing", false, &(), "r"),
            r#"{"NothingResponse":{"ResponseMetadata":{"RequestId":"r"}}}"#
        );
        assert_eq!(
            json_error_body(&ApiError::new("AccessDenied", 403, "no"), "r"),
            r#"{"Error":{"Code":"AccessDenied","Message":"no","Type":"Sender"},"RequestId":"r"}"#
        );
    }
}
