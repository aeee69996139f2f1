//! JSON as policies need it: members keep their order, a repeated key is an error, and the depth is limited.

use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::limits;

/// A JSON value; numbers are kept as their text, because condition values are texts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Boolean(bool),
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Reads one JSON text; `None` when it is malformed, too deep, or repeats a key.
pub(crate) fn parse(text: &str) -> Option<Json> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let seed = Seed {
        remaining: limits::DEPTH,
    };
    let value = seed.deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    Some(value)
}

/// Reads a value that may nest so many levels more.
#[derive(Clone, Copy)]
struct Seed {
    remaining: usize,
}

impl Seed {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        match self.remaining.checked_sub(1) {
            Some(remaining) => Ok(Self { remaining }),
            None => Err(E::custom("too deep")),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Seed {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Json, A::Error> {
        let inner = self.deeper::<A::Error>()?;
        let mut list = Vec::new();
        while let Some(value) = sequence.next_element_seed(inner)? {
            list.push(value);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let inner = self.deeper::<A::Error>()?;
        let mut seen = HashSet::new();
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            // Readers differ on which of two equal keys wins: a document that one reader takes for a Deny and
            // another for an Allow must not exist.
            if !seen.insert(name.clone()) {
                return Err(A::Error::custom("duplicate key"));
            }
            members.push((name, map.next_value_seed(inner)?));
        }
        Ok(Json::Object(members))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn values_keep_their_order() {
        let parsed = parse(r#"{"b":[1,true,null,"x"],"a":1.5}"#).unwrap();
        let expected = Json::Object(vec![
            (
                "b".to_owned(),
                Json::List(vec![
                    Json::Number("1".to_owned()),
                    Json::Boolean(true),
                    Json::Null,
                    Json::Text("x".to_owned()),
                ]),
            ),
            ("a".to_owned(), Json::Number("1.5".to_owned())),
        ]);
        assert_eq!(parsed, expected);
    }

    #[test]
    fn a_repeated_key_is_refused_at_any_depth() {
        assert_eq!(parse(r#"{"a":1,"a":1}"#), None);
        assert_eq!(parse(r#"[{"x":{"a":1,"b":2,"\u0061":3}}]"#), None);
    }

    #[test]
    fn trailing_text_is_refused() {
        assert_eq!(parse("{} {}"), None);
        assert_eq!(parse("{}x"), None);
        assert_eq!(parse(""), None);
    }

    #[test]
    fn t50_deep_json_is_refused() {
        let deep = format!(
            "{}1{}",
            "[".repeat(limits::DEPTH + 1),
            "]".repeat(limits::DEPTH + 1)
        );
        assert_eq!(parse(&deep), None);
        let shallow = format!(
            "{}1{}",
            "[".repeat(limits::DEPTH),
            "]".repeat(limits::DEPTH)
        );
        assert!(parse(&shallow).is_some());
        assert_eq!(parse(&"[".repeat(100_000)), None);
    }
}
