//! What is known about a request: the condition keys and their values.

use std::collections::HashMap;

/// The condition keys of one request; names are compared without regard to case.
#[derive(Clone, Debug, Default)]
pub struct ConditionContext {
    entries: HashMap<String, Entry>,
}

#[derive(Clone, Debug)]
enum Entry {
    /// One value; a tag may have several whose keys differ only by case.
    Single(Vec<String>),
    /// Many values by its nature.
    Many(Vec<String>),
    /// What it is cannot be told.
    Unknown,
}

impl Entry {
    fn values(&self) -> &[String] {
        match self {
            Self::Single(values) | Self::Many(values) => values,
            Self::Unknown => &[],
        }
    }
}

impl ConditionContext {
    /// A context without any key.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a key that has one value.
    pub fn insert(&mut self, key: &str, value: impl Into<String>) {
        let entry = Entry::Single(vec![value.into()]);
        self.entries.insert(key.to_lowercase(), entry);
    }

    /// Adds a value to a key: to that of a tag, of which there may be several whose keys differ only by case.
    pub fn add(&mut self, key: &str, value: impl Into<String>) {
        let entry = self.entries.entry(key.to_lowercase());
        match entry.or_insert_with(|| Entry::Single(Vec::new())) {
            Entry::Single(values) | Entry::Many(values) => values.push(value.into()),
            Entry::Unknown => {}
        }
    }

    /// Sets a key that by its nature has many values, even when this request brings one or none of them.
    pub fn insert_many<I>(&mut self, key: &str, values: I)
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        let entry = Entry::Many(values.into_iter().map(Into::into).collect());
        self.entries.insert(key.to_lowercase(), entry);
    }

    /// Sets a key whose value cannot be told: a statement that asks for it, whatever it asks, allows nothing, and denies.
    pub fn insert_unknown(&mut self, key: &str) {
        self.entries.insert(key.to_lowercase(), Entry::Unknown);
    }

    /// Takes a key away.
    pub fn remove(&mut self, key: &str) {
        self.entries.remove(&key.to_lowercase());
    }

    /// All values of a key; `None` when the key is absent.
    #[must_use]
    pub fn values(&self, key: &str) -> Option<&[String]> {
        self.folded_values(&key.to_lowercase())
    }

    /// The value of a single-valued key.
    #[must_use]
    pub fn single(&self, key: &str) -> Option<&str> {
        self.folded_single(&key.to_lowercase())
    }

    /// Like `values`, for a key that is in lower case already.
    pub(crate) fn folded_values(&self, key: &str) -> Option<&[String]> {
        self.entries.get(key).map(Entry::values)
    }

    /// Whether the value of the key, which is in lower case, cannot be told.
    pub(crate) fn is_unknown(&self, key: &str) -> bool {
        matches!(self.entries.get(key), Some(Entry::Unknown))
    }

    /// Like `single`, for a key that is in lower case already.
    pub(crate) fn folded_single(&self, key: &str) -> Option<&str> {
        match self.entries.get(key)? {
            Entry::Single(values) => match values.as_slice() {
                [value] => Some(value),
                _ => None,
            },
            Entry::Many(_) | Entry::Unknown => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_case() {
        let mut context = ConditionContext::new();
        context.insert("aws:PrincipalTag/Team", "blue");
        assert_eq!(context.single("AWS:principaltag/TEAM"), Some("blue"));
        context.remove("aws:principaltag/team");
        assert_eq!(context.values("aws:PrincipalTag/Team"), None);
    }

    #[test]
    fn t45_a_value_that_is_added_hides_no_other() {
        let mut context = ConditionContext::new();
        context.add("aws:ResourceTag/Env", "production");
        assert_eq!(context.single("aws:ResourceTag/env"), Some("production"));
        context.add("aws:ResourceTag/env", "test");
        assert_eq!(context.single("aws:ResourceTag/Env"), None);
        assert_eq!(
            context.values("aws:ResourceTag/Env"),
            Some(&["production".to_owned(), "test".to_owned()][..])
        );
    }

    #[test]
    fn a_multi_valued_key_has_no_single_value() {
        let mut context = ConditionContext::new();
        context.insert_many("aws:TagKeys", ["one"]);
        assert_eq!(context.single("aws:TagKeys"), None);
        assert_eq!(context.values("aws:TagKeys"), Some(&["one".to_owned()][..]));
    }
}
