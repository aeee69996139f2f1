//! Inputs made from the API models: valid ones, and what breaks them.

use regex::Regex;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// A model, and texts that may stand for shapes with a pattern.
pub(crate) struct Model {
    shapes: Value,
    operations: Value,
    candidates: Vec<String>,
    patterns: std::cell::RefCell<HashMap<String, Option<Regex>>>,
}

/// A value that a shape does not allow.
pub(crate) struct Broken {
    /// Where, and what is wrong.
    pub(crate) what: String,
    /// The whole value.
    pub(crate) value: Value,
    /// Whether the JSON type itself is wrong.
    pub(crate) mistyped: bool,
}

/// No deeper than this into structures, lists and maps.
const DEPTH: usize = 4;

impl Model {
    pub(crate) fn load(service: &str, candidates: &[&str]) -> Self {
        let path = format!("{}/../../models/{service}.json", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).expect("the model");
        let mut model: Value = serde_json::from_str(&text).expect("JSON");
        let usual = [
            "a",
            "aaaaaaaa",
            "Aa1!aaaa",
            "arn:aws:iam::000000000000:role/aaaa",
            "aaaaaaaaaaaaaaaaaaaaaaaa",
            "{####}",
            "a@example.com",
            "1",
            "123456",
        ];
        Self {
            shapes: model["shapes"].take(),
            operations: model["operations"].take(),
            candidates: candidates
                .iter()
                .chain(&usual)
                .map(|text| (*text).to_owned())
                .collect(),
            patterns: std::cell::RefCell::default(),
        }
    }

    /// The name of an operation's input shape.
    pub(crate) fn input(&self, operation: &str) -> Option<&str> {
        self.operations[operation]["input"]["shape"].as_str()
    }

    /// The names of the members that must be there.
    pub(crate) fn required(&self, shape: &str) -> Vec<&str> {
        let list = self.shapes[shape]["required"].as_array();
        list.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    /// A value that the shape allows, with no more members than it must have.
    pub(crate) fn valid(&self, name: &str) -> Value {
        let shape = &self.shapes[name];
        let minimum = usize::try_from(shape["min"].as_u64().unwrap_or(0)).unwrap();
        match shape["type"].as_str().unwrap_or_default() {
            "structure" if shape["document"] == true => json!({}),
            "structure" => {
                let members = self
                    .required(name)
                    .into_iter()
                    .map(|member| (member.to_owned(), self.valid(self.member(name, member))));
                Value::Object(members.collect())
            }
            "list" => {
                let element = shape["member"]["shape"].as_str().unwrap();
                Value::Array((0..minimum.max(1)).map(|_| self.valid(element)).collect())
            }
            "map" => json!({}),
            "boolean" => json!(true),
            "integer" | "long" => json!(shape["min"].as_i64().unwrap_or(1)),
            "blob" => json!("AAAA"),
            "timestamp" => json!(1_700_000_000),
            _ => json!(self.text(name)),
        }
    }

    fn text(&self, name: &str) -> String {
        let shape = &self.shapes[name];
        if let Some(values) = shape["enum"].as_array() {
            return values[0].as_str().unwrap().to_owned();
        }
        self.candidates
            .iter()
            .find(|text| self.allows(name, text))
            .cloned()
            .unwrap_or_else(|| {
                "a".repeat(usize::try_from(shape["min"].as_u64().unwrap_or(1)).unwrap())
            })
    }

    fn allows(&self, name: &str, text: &str) -> bool {
        let shape = &self.shapes[name];
        let length = text.chars().count() as u64;
        length >= shape["min"].as_u64().unwrap_or(0)
            && length <= shape["max"].as_u64().unwrap_or(u64::MAX)
            && self
                .pattern(name)
                .is_none_or(|pattern| pattern.is_match(text))
    }

    /// The pattern of a shape; none when it has none that this engine knows.
    fn pattern(&self, name: &str) -> Option<Regex> {
        let pattern = self.shapes[name]["pattern"].as_str()?;
        let mut known = self.patterns.borrow_mut();
        known
            .entry(pattern.to_owned())
            .or_insert_with(|| Regex::new(&format!("^(?:{pattern})$")).ok())
            .clone()
    }

    fn member(&self, shape: &str, member: &str) -> &str {
        self.shapes[shape]["members"][member]["shape"]
            .as_str()
            .expect("a member's shape")
    }

    /// Everything that is wrong for a shape.
    pub(crate) fn broken(&self, name: &str) -> Vec<Broken> {
        self.broken_within(name, 0)
    }

    fn broken_within(&self, name: &str, depth: usize) -> Vec<Broken> {
        let shape = &self.shapes[name];
        let kind = shape["type"].as_str().unwrap_or_default();
        if depth > DEPTH || shape["document"] == true {
            return Vec::new();
        }
        let mut all: Vec<Broken> = wrong_types(kind)
            .into_iter()
            .map(|value| Broken {
                what: format!(" is {value}"),
                value,
                mistyped: true,
            })
            .collect();
        all.extend(
            self.out_of_range(name, kind)
                .into_iter()
                .map(|(what, value)| Broken {
                    what: format!(" {what}"),
                    value,
                    mistyped: false,
                }),
        );
        match kind {
            "structure" => all.extend(self.broken_members(name, depth)),
            "list" => {
                let element = shape["member"]["shape"].as_str().unwrap();
                all.extend(
                    self.broken_within(element, depth + 1)
                        .into_iter()
                        .map(|inner| Broken {
                            what: format!("[0]{}", inner.what),
                            value: json!([inner.value]),
                            mistyped: inner.mistyped,
                        }),
                );
            }
            "map" => {
                let element = shape["value"]["shape"].as_str().unwrap();
                let keys = shape["key"]["shape"].as_str().unwrap();
                all.extend(
                    self.out_of_range(keys, "string")
                        .into_iter()
                        .map(|(what, key)| Broken {
                            what: format!("[key {what}]"),
                            value: json!({ key.as_str().unwrap(): self.valid(element) }),
                            mistyped: false,
                        }),
                );
                all.extend(
                    self.broken_within(element, depth + 1)
                        .into_iter()
                        .map(|inner| Broken {
                            what: format!("[key]{}", inner.what),
                            value: json!({ self.text(keys): inner.value }),
                            mistyped: inner.mistyped,
                        }),
                );
            }
            _ => {}
        }
        all
    }

    fn broken_members(&self, name: &str, depth: usize) -> Vec<Broken> {
        let valid: Map<String, Value> = self.valid(name).as_object().cloned().unwrap_or_default();
        let with = |member: &str, value: Option<Value>| {
            let mut changed = valid.clone();
            match value {
                Some(value) => changed.insert(member.to_owned(), value),
                None => changed.remove(member),
            };
            Value::Object(changed)
        };
        let mut all = Vec::new();
        for member in self.required(name) {
            for (what, value) in [("is missing", None), ("is null", Some(Value::Null))] {
                all.push(Broken {
                    what: format!(".{member} {what}"),
                    value: with(member, value),
                    mistyped: false,
                });
            }
        }
        let members = self.shapes[name]["members"].as_object();
        for (member, target) in members.into_iter().flatten() {
            for inner in self.broken_within(target["shape"].as_str().unwrap(), depth + 1) {
                all.push(Broken {
                    what: format!(".{member}{}", inner.what),
                    value: with(member, Some(inner.value)),
                    mistyped: inner.mistyped,
                });
            }
        }
        all
    }

    fn out_of_range(&self, name: &str, kind: &str) -> Vec<(String, Value)> {
        let shape = &self.shapes[name];
        let (minimum, maximum) = (shape["min"].as_i64(), shape["max"].as_i64());
        let mut all = Vec::new();
        match kind {
            "integer" | "long" => {
                let below = minimum.map(|minimum| minimum - 1);
                let above = maximum.map(|maximum| maximum + 1);
                for number in [below, above].into_iter().flatten() {
                    all.push((format!("is {number}"), json!(number)));
                }
            }
            "string" if shape["enum"].is_array() => {
                for value in ["NO_SUCH_VALUE", "", "none "] {
                    all.push((format!("is {value:?}"), json!(value)));
                }
            }
            "string" => {
                let length = |length: i64| "a".repeat(usize::try_from(length).unwrap());
                if let Some(minimum) = minimum.filter(|minimum| *minimum > 0) {
                    all.push(("is too short".to_owned(), json!(length(minimum - 1))));
                }
                if let Some(maximum) = maximum.filter(|maximum| *maximum < 200_000) {
                    all.push(("is too long".to_owned(), json!(length(maximum + 1))));
                }
                if let Some(pattern) = self.pattern(name) {
                    let unfit = ["a b\u{7f}", "*", "\u{7f}", " ", "äö ü", "\"", "\u{2028}"];
                    if let Some(text) = unfit.into_iter().find(|text| !pattern.is_match(text)) {
                        all.push((format!("is {text:?}"), json!(text)));
                    }
                }
            }
            "list" => {
                let element = shape["member"]["shape"].as_str().unwrap();
                let length =
                    |length: i64| -> Value { (0..length).map(|_| self.valid(element)).collect() };
                if let Some(minimum) = minimum.filter(|minimum| *minimum > 0) {
                    all.push(("has too few elements".to_owned(), length(minimum - 1)));
                }
                if let Some(maximum) = maximum.filter(|maximum| *maximum < 1000) {
                    all.push(("has too many elements".to_owned(), length(maximum + 1)));
                }
            }
            _ => {}
        }
        all
    }
}

/// Values of every other JSON type.
fn wrong_types(kind: &str) -> Vec<Value> {
    match kind {
        "string" => vec![json!(7), json!({}), json!(["x"]), json!(true)],
        "integer" | "long" => vec![
            json!("x"),
            json!({}),
            json!([1]),
            json!(true),
            json!(1e30),
            json!(1.5),
        ],
        "boolean" => vec![json!("maybe"), json!(7), json!({}), json!([])],
        "list" => vec![json!("x"), json!({ "a": 1 }), json!(7)],
        "map" | "structure" => vec![json!("x"), json!([]), json!(7)],
        "blob" => vec![json!(7), json!({})],
        _ => Vec::new(),
    }
}
