//! From a JSON value to a shape, with every constraint of the model checked on the way.
//!
//! The violations of a request are collected into one message, worded as AWS words them.

mod collections;
mod constraint;
mod pattern;
mod scalars;
mod violations;

pub use constraint::{Number, Size, Text, Values};

use crate::error::{ApiError, ApiResult};
use crate::operation::Service;
use serde_json::{Map, Value};
use violations::Violations;

/// A shape that can be read.
pub trait Decode: Sized {
    /// Reads the shape; `None` when `d` has noted why not.
    fn decode(value: Value, d: &mut Decoder) -> Option<Self>;
}

impl Decode for () {
    fn decode(_value: Value, _d: &mut Decoder) -> Option<Self> {
        Some(())
    }
}

/// Where the values come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A JSON request.
    Json,
    /// A JSON request to identity pools, whose code for what breaks a constraint is another.
    IdentityPools,
    /// A form of the query protocol, in which every scalar is a text.
    Query,
    /// A document of our own store, which was checked when it was written.
    Stored,
}

impl Source {
    /// What a request to the service is.
    #[must_use]
    pub fn of(service: &Service) -> Self {
        match service.name {
            _ if service.is_query() => Self::Query,
            "cognito-identity" => Self::IdentityPools,
            _ => Self::Json,
        }
    }
}

/// Reads one request and remembers what is wrong with it.
pub struct Decoder {
    source: Source,
    path: String,
    violations: Violations,
    malformed: Option<String>,
    /// Set while the plain elements of a collection are read: their violations are reported by the collection.
    elements: Option<bool>,
}

/// Reads `value` as the shape and checks it.
///
/// # Errors
/// `SerializationException` for a wrong JSON type, otherwise the violations in one `InvalidParameterException`
/// (`ValidationException` of identity pools; `ValidationError` for both in the query protocol).
pub fn decode<T: Decode>(value: Value, source: Source) -> ApiResult<T> {
    let mut decoder = Decoder::new(source);
    let shape = T::decode(value, &mut decoder);
    decoder.finish(shape)
}

/// Checks a text that travels in a map, such as `USERNAME` in `AuthParameters`, against the shape of the member that it
/// stands for.
///
/// # Errors
/// As [`decode`], for the member at `path`.
pub fn check_text(text: &str, path: &str, shape: &Text) -> ApiResult<()> {
    let mut decoder = Decoder::new(Source::Json);
    decoder.descend(path);
    let checked = decoder.text(Value::from(text), shape);
    decoder.finish(checked.map(drop))
}

impl Decoder {
    fn new(source: Source) -> Self {
        Self {
            source,
            path: String::new(),
            violations: Violations::default(),
            malformed: None,
            elements: None,
        }
    }

    /// The members of a structure.
    pub fn fields(&mut self, value: Value) -> Option<Map<String, Value>> {
        match value {
            Value::Object(map) => Some(map),
            // An empty structure of a form has no fields at all.
            Value::String(text) if self.source == Source::Query && text.is_empty() => {
                Some(Map::new())
            }
            other => self.mistyped("Unexpected value type in payload", &other),
        }
    }

    /// A member that must be there.
    pub fn required<T>(
        &mut self,
        fields: &mut Map<String, Value>,
        name: &str,
        path: &str,
        read: impl FnOnce(Value, &mut Self) -> Option<T>,
    ) -> Option<T> {
        match fields.remove(name) {
            None | Some(Value::Null) => {
                let outer = self.descend(path);
                self.violate("Value null", "Member must not be null");
                self.path.truncate(outer);
                None
            }
            Some(value) => self.member(value, path, read),
        }
    }

    /// A member that may be absent; `null` is the same as absent.
    pub fn optional<T>(
        &mut self,
        fields: &mut Map<String, Value>,
        name: &str,
        path: &str,
        read: impl FnOnce(Value, &mut Self) -> Option<T>,
    ) -> Option<Option<T>> {
        match fields.remove(name) {
            None | Some(Value::Null) => Some(None),
            Some(value) => self.member(value, path, read).map(Some),
        }
    }

    fn member<T>(
        &mut self,
        value: Value,
        path: &str,
        read: impl FnOnce(Value, &mut Self) -> Option<T>,
    ) -> Option<T> {
        let outer = self.descend(path);
        let decoded = read(value, self);
        self.path.truncate(outer);
        decoded
    }

    fn descend(&mut self, path: &str) -> usize {
        let outer = self.path.len();
        if outer > 0 {
            self.path.push('.');
        }
        self.path.push_str(path);
        outer
    }

    /// Notes that the value at the present path breaks a constraint.
    fn violate(&mut self, value: &str, constraint: &str) {
        if let Some(broken) = &mut self.elements {
            *broken = true;
            return;
        }
        self.violations.add(value, &self.path, constraint);
    }

    /// Notes that the value has the wrong JSON type.
    fn mistyped<T>(&mut self, what: &str, value: &Value) -> Option<T> {
        let text = match value {
            Value::Object(_) => "Start of structure or map found where not expected.".to_owned(),
            Value::Array(_) => "Start of list found where not expected.".to_owned(),
            _ => what.to_owned(),
        };
        self.malformed.get_or_insert(text);
        None
    }

    fn finish<T>(self, decoded: Option<T>) -> ApiResult<T> {
        if let Some(text) = self.malformed {
            // The query protocol has one code for whatever is wrong with an input.
            let code = if self.source == Source::Query {
                "ValidationError"
            } else {
                "SerializationException"
            };
            return Err(ApiError::new(code, 400, text));
        }
        match decoded {
            Some(decoded) if self.violations.is_empty() => Ok(decoded),
            _ => {
                let code = match self.source {
                    Source::Query => "ValidationError",
                    Source::IdentityPools => "ValidationException",
                    Source::Json | Source::Stored => "InvalidParameterException",
                };
                Err(ApiError::new(code, 400, self.violations.message()))
            }
        }
    }

    fn checks(&self) -> bool {
        self.source != Source::Stored
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Source, decode};
    use crate::cognito_idp::{
        CreateUserPoolRequest, InitiateAuthRequest, ListUsersRequest, SignUpRequest,
    };
    use serde_json::json;

    fn refusal<T: super::Decode>(value: serde_json::Value) -> String {
        decode::<T>(value, Source::Json).err().unwrap().to_string()
    }

    #[test]
    fn all_violations_stand_in_one_message() {
        assert_eq!(
            refusal::<SignUpRequest>(json!({"Password": "short"})),
            "InvalidParameterException: 3 validation errors detected: Value null at 'clientId' failed to satisfy constraint: Member must not be null; \
             Value at 'password' failed to satisfy constraint: Member must have length greater than or equal to 6; \
             Value null at 'username' failed to satisfy constraint: Member must not be null"
        );
    }

    #[test]
    fn each_service_has_its_own_code_for_violations() {
        for (service, code) in [
            (
                &crate::cognito_idp::operation::SERVICE,
                "InvalidParameterException",
            ),
            (
                &crate::cognito_identity::operation::SERVICE,
                "ValidationException",
            ),
            (&crate::sts::operation::SERVICE, "ValidationError"),
            (&crate::iam::operation::SERVICE, "ValidationError"),
        ] {
            let refused = decode::<SignUpRequest>(json!({}), Source::of(service)).err();
            assert_eq!(refused.unwrap().code, code, "{}", service.name);
        }
    }

    #[test]
    fn sensitive_values_are_not_repeated() {
        let text = refusal::<SignUpRequest>(
            json!({"ClientId": "abc", "Username": "has space", "Password": "Password1!"}),
        );
        assert!(text.contains("Value at 'username' failed to satisfy constraint: Member must satisfy regular expression pattern: "), "{text}");
        assert!(!text.contains("has space"), "{text}");
    }

    #[test]
    fn the_id_of_a_client_is_no_secret() {
        let text = refusal::<SignUpRequest>(json!({"ClientId": "", "Username": "bob"}));
        assert_eq!(
            text,
            "InvalidParameterException: 2 validation errors detected: \
             Value '' at 'clientId' failed to satisfy constraint: Member must have length greater than or equal to 1; \
             Value '' at 'clientId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+]+"
        );
    }

    #[test]
    fn enumerations_and_nested_paths() {
        let text =
            refusal::<InitiateAuthRequest>(json!({"ClientId": "abc", "AuthFlow": "NO_SUCH_FLOW"}));
        assert!(text.contains("Value 'NO_SUCH_FLOW' at 'authFlow' failed to satisfy constraint: Member must satisfy enum value set: ["), "{text}");
        let text = refusal::<SignUpRequest>(
            json!({"ClientId": "abc", "Username": "bob", "UserAttributes": [{"Name": "email"}, {"Value": "x"}]}),
        );
        assert!(
            text.contains("Value null at 'userAttributes.2.member.name'"),
            "{text}"
        );
        let text =
            refusal::<CreateUserPoolRequest>(json!({"PoolName": "p", "AliasAttributes": ["mail"]}));
        assert!(
            text.contains("Value '[mail]' at 'aliasAttributes' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: ["),
            "{text}"
        );
    }

    #[test]
    fn wrong_types_are_serialization_errors() {
        assert_eq!(
            refusal::<ListUsersRequest>(json!({"UserPoolId": "us-east-1_a", "Limit": "ten"})),
            "SerializationException: STRING_VALUE can not be converted to an Integer"
        );
        assert_eq!(
            refusal::<ListUsersRequest>(json!({"UserPoolId": {}})),
            "SerializationException: Start of structure or map found where not expected."
        );
        assert_eq!(
            refusal::<ListUsersRequest>(json!({"UserPoolId": 7})),
            "SerializationException: NUMBER_VALUE can not be converted to a String"
        );
    }

    #[test]
    fn no_text_holds_what_postgresql_cannot_store() {
        assert_eq!(
            refusal::<ListUsersRequest>(json!({"UserPoolId": "us-east-1_a", "Filter": "a\u{0}"})),
            "SerializationException: a text cannot hold the character U+0000"
        );
    }

    #[test]
    fn numbers_have_bounds() {
        assert!(
            refusal::<ListUsersRequest>(json!({"UserPoolId": "us-east-1_a", "Limit": 61}))
                .contains("Value '61' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 60")
        );
    }

    #[test]
    fn null_is_absent_and_unknown_members_are_ignored() {
        let input: ListUsersRequest = decode(
            json!({"UserPoolId": "us-east-1_a", "Limit": null, "Nonsense": 1}),
            Source::Json,
        )
        .unwrap();
        assert_eq!(input.limit, None);
    }
}
