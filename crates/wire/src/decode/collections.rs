//! Lists and maps.

use super::constraint::{Constraint, Size, Text};
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

    /// A map from text. `keys` is what its keys must satisfy.
    pub fn map<T>(
        &mut self,
        value: Value,
        size: &Size,
        keys: &Text,
        element: Option<&'static dyn Constraint>,
        read: impl Fn(Value, &mut Self) -> Option<T>,
    ) -> Option<BTreeMap<String, T>> {
        let Value::Object(values) = value else {
            return self.mistyped("Expected map or null", &value);
        };
        self.size(size, values.len(), || "{}".to_owned())?;
        let are_keys_good = self.keys(size, keys, &values, element);
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
        are_keys_good.then_some(map)
    }

    /// Whether the keys of a map satisfy their constraints; one violation speaks for all of them.
    fn keys(
        &mut self,
        size: &Size,
        keys: &Text,
        values: &serde_json::Map<String, Value>,
        element: Option<&'static dyn Constraint>,
    ) -> bool {
        if !self.checks() {
            return true;
        }
        // As in any other text: PostgreSQL cannot hold the character.
        if values.keys().any(|key| key.contains('\0')) {
            self.mistyped::<()>("a text cannot hold the character U+0000", &Value::Null);
            return false;
        }
        if values.keys().all(|key| keys.broken(key).is_empty()) {
            return true;
        }
        // A password among the parameters of a sign-in is not shown because of a key beside it.
        let is_shown = !size.sensitive
            && !keys.sensitive
            && element.is_some_and(|element| !element.is_sensitive());
        let value = if is_shown {
            format!("Value '{}'", show_map(values))
        } else {
            "Value".to_owned()
        };
        let texts = keys.texts().join(", ");
        self.violate(
            &value,
            &format!("Map keys must satisfy constraint: [{texts}]"),
        );
        false
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

/// The map as a violation shows it: `{a=1, b=2}`.
fn show_map(values: &serde_json::Map<String, Value>) -> String {
    let texts: Vec<String> = values
        .iter()
        .map(|(key, value)| match value {
            Value::String(text) => format!("{key}={text}"),
            other => format!("{key}={other}"),
        })
        .collect();
    format!("{{{}}}", texts.join(", "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::cognito_identity::{CreateIdentityPoolInput, GetIdInput, SetIdentityPoolRolesInput};
    use crate::cognito_idp::InitiateAuthRequest;
    use crate::decode::{Source, decode};
    use crate::sts::AssumeRoleRequest;
    use serde_json::json;

    fn refusal<T: crate::decode::Decode>(value: serde_json::Value) -> String {
        decode::<T>(value, Source::Json).err().unwrap().message
    }

    #[test]
    fn keys_of_maps_have_constraints() {
        let pool = |key: &str| json!({ "IdentityPoolName": "p", "AllowUnauthenticatedIdentities": false, "IdentityPoolTags": { key: "v" } });
        for key in [String::new(), "k".repeat(129)] {
            assert_eq!(
                refusal::<CreateIdentityPoolInput>(pool(&key)),
                format!(
                    "1 validation error detected: Value '{{{key}=v}}' at 'identityPoolTags' failed to satisfy constraint: Map \
                     keys must satisfy constraint: [Member must have length less than or equal to 128, Member must have \
                     length greater than or equal to 1]"
                )
            );
        }
        assert!(decode::<CreateIdentityPoolInput>(pool(&"k".repeat(128)), Source::Json).is_ok());
        assert_eq!(
            refusal::<CreateIdentityPoolInput>(pool("a\u{0}")),
            "a text cannot hold the character U+0000"
        );
        let roles = json!({ "IdentityPoolId": "us-east-1:00000000-0000-0000-0000-000000000000", "Roles": { "admin": "arn:aws:iam::000000000000:role/r" } });
        assert_eq!(
            refusal::<SetIdentityPoolRolesInput>(roles),
            "1 validation error detected: Value '{admin=arn:aws:iam::000000000000:role/r}' at 'roles' failed to satisfy \
             constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 128, Member must \
             have length greater than or equal to 1, Member must satisfy regular expression pattern: (un)?authenticated]"
        );
        // Logins and the parameters of a sign-in are secrets, so the maps that have them are not shown.
        let sign_in = json!({
            "ClientId": "abc", "AuthFlow": "USER_PASSWORD_AUTH",
            "AuthParameters": { "PASSWORD": "secret", "k".repeat(131_073): "" },
        });
        let told = refusal::<InitiateAuthRequest>(sign_in);
        assert!(
            told.starts_with(
                "1 validation error detected: Value at 'authParameters' failed to satisfy constraint: Map keys"
            ),
            "{told}"
        );
        let logins = json!({ "IdentityPoolId": "us-east-1:00000000-0000-0000-0000-000000000000", "Logins": { "": "secret" } });
        let told = refusal::<GetIdInput>(logins);
        assert!(
            told.starts_with(
                "1 validation error detected: Value at 'logins' failed to satisfy constraint: Map keys"
            ),
            "{told}"
        );
    }

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
