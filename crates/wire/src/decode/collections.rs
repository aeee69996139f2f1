//! Lists and maps.

use super::constraint::{Constraint, Size};
use super::{Decoder, Source};
use serde_json::Value;
use std::collections::BTreeMap;

impl Decoder {
    /// A list. `element` is what plain elements must satisfy; the list reports for them.
    pub fn list<T>(
        &mut self,
        value: Value,
        size: &Size,
        element: Option<&'static dyn Constraint>,
        read: impl Fn(Value, &mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        let values = match value {
            Value::Array(values) => values,
            Value::Object(map) if self.source == Source::Query => match elements_of(map) {
                Some(values) => values,
                None => return self.mistyped("Expected list or null", &Value::Null),
            },
            // `Tags=` in a form is the empty list.
            Value::String(text) if self.source == Source::Query && text.is_empty() => Vec::new(),
            other => return self.mistyped("Expected list or null", &other),
        };
        self.size(size, values.len(), || show(&values))?;
        let shown = element.filter(|_| self.checks()).map(|_| show(&values));
        let outer_elements = self.elements;
        if element.is_some() {
            self.elements = Some(false);
        }
        let mut list = Vec::with_capacity(values.len());
        for (index, value) in values.into_iter().enumerate() {
            let outer = self.path.len();
            if element.is_none() {
                use std::fmt::Write;
                let _ = write!(self.path, ".{}.member", index + 1);
            }
            if let Value::Null = value {
                self.violate("Value null", "Member must not be null");
            } else if let Some(decoded) = read(value, self) {
                list.push(decoded);
            }
            self.path.truncate(outer);
        }
        self.report(outer_elements, element, shown)?;
        Some(list)
    }

    /// A map from text.
    pub fn map<T>(
        &mut self,
        value: Value,
        size: &Size,
        element: Option<&'static dyn Constraint>,
        read: impl Fn(Value, &mut Self) -> Option<T>,
    ) -> Option<BTreeMap<String, T>> {
        let Value::Object(values) = value else {
            return self.mistyped("Expected map or null", &value);
        };
        self.size(size, values.len(), || "{}".to_owned())?;
        let outer_elements = self.elements;
        if element.is_some() {
            self.elements = Some(false);
        }
        let mut map = BTreeMap::new();
        for (key, value) in values {
            // A null value is the same as no entry.
            if value.is_null() {
                continue;
            }
            let outer = self.descend(&key);
            if let Some(decoded) = read(value, self) {
                map.insert(key, decoded);
            }
            self.path.truncate(outer);
        }
        self.report(outer_elements, element, None)?;
        Some(map)
    }

    fn size(&mut self, size: &Size, length: usize, show: impl Fn() -> String) -> Option<()> {
        if self.checks()
            && let Some(constraint) = size.broken(length)
        {
            let shown = format!("Value '{}'", show());
            self.violate(&shown, &constraint);
            return None;
        }
        Some(())
    }

    /// Says of a collection of plain values that one of them breaks a constraint.
    fn report(
        &mut self,
        outer: Option<bool>,
        element: Option<&'static dyn Constraint>,
        shown: Option<String>,
    ) -> Option<()> {
        let Some(element) = element else {
            return Some(());
        };
        let broken = self.elements == Some(true);
        self.elements = outer;
        if broken {
            let texts = element.texts().join(", ");
            let value =
                shown.map_or_else(|| "Value".to_owned(), |shown| format!("Value '{shown}'"));
            self.violate(
                &value,
                &format!("Member must satisfy constraint: [{texts}]"),
            );
            return None;
        }
        Some(())
    }
}

/// The elements `member.1`, `member.2`, … of a form's list, in the order of their numbers; nothing when the list has
/// anything else. The attack: of `PolicyArns.member.x.arn` nobody would notice that it does not count, and the session
/// would be wider than it was meant to be (threat 44).
fn elements_of(mut list: serde_json::Map<String, Value>) -> Option<Vec<Value>> {
    let Some(Value::Object(numbered)) = list.remove("member") else {
        return None;
    };
    if !list.is_empty() {
        return None;
    }
    let mut values = BTreeMap::new();
    for (number, value) in numbered {
        // `1` and `01` are the same element, given twice.
        if values.insert(number.parse::<u32>().ok()?, value).is_some() {
            return None;
        }
    }
    Some(values.into_values().collect())
}

/// The list as a violation shows it: `[a, b]`.
fn show(values: &[Value]) -> String {
    let texts: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
    format!("[{}]", texts.join(", "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::decode::{Source, decode};
    use crate::sts::AssumeRoleRequest;
    use serde_json::json;

    #[test]
    fn t44_a_list_of_a_form_has_numbered_elements_and_nothing_else() {
        let read = |list: serde_json::Value| {
            let input = json!({
                "RoleArn": "arn:aws:iam::000000000000:role/r", "RoleSessionName": "s1", "TransitiveTagKeys": list,
            });
            decode::<AssumeRoleRequest>(input, Source::Query)
                .map(|input| input.transitive_tag_keys.unwrap())
        };
        let good = json!({ "member": { "10": "c", "2": "b", "1": "a" } });
        assert_eq!(read(good).unwrap(), ["a", "b", "c"]);
        assert!(read(json!("")).unwrap().is_empty());
        for list in [
            json!({ "member": { "1": "a", "x": "b" } }),
            json!({ "member": { "1": "a", "01": "b" } }),
            json!({ "member": { "1": "a", "-2": "b" } }),
            json!({ "member": { "4294967296": "a" } }),
            json!({ "member": { "1": "a" }, "Member": { "2": "b" } }),
            json!({ "1": "a" }),
            json!({ "member": "a" }),
        ] {
            assert_eq!(read(list.clone()).err().unwrap().status, 400, "{list}");
        }
    }
}
