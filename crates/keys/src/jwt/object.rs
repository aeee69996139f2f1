//! A JSON object in which no name occurs twice.

use std::fmt;

use serde::de::{Deserializer as _, Error as _, MapAccess, Visitor};
use serde_json::{Map, Value};

/// The JSON object in `bytes`. A name that occurs twice is refused: which of the two counts differs
/// between readers, and the attack is one that is checked and another that is used.
pub(super) fn read(bytes: &[u8]) -> Option<Map<String, Value>> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let map = reader.deserialize_map(Unique).ok()?;
    reader.end().ok()?;
    Some(map)
}

struct Unique;

impl<'de> Visitor<'de> for Unique {
    type Value = Map<String, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object in which no name occurs twice")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut map = Map::new();
        while let Some((name, value)) = access.next_entry::<String, Value>()? {
            if map.insert(name, value).is_some() {
                return Err(A::Error::custom("a name occurs twice"));
            }
        }
        Ok(map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_objects_with_distinct_names() {
        assert_eq!(read(br#"{"a":1,"b":[2]}"#).map(|map| map.len()), Some(2));
        for text in [
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"\u0061":2}"#,
            "[]",
            "{} {}",
            "1",
            "",
            "{",
        ] {
            assert_eq!(read(text.as_bytes()), None, "{text}");
        }
        // Nesting is bounded by the reader.
        let deep = format!("{{\"a\":{}{}}}", "[".repeat(5000), "]".repeat(5000));
        assert_eq!(read(deep.as_bytes()), None);
    }
}
