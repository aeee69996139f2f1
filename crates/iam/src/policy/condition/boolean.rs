//! `Bool`.

/// A comparison with `true` or `false`.
#[derive(Clone, Debug)]
pub(super) struct BooleanTest {
    expected: Vec<bool>,
}

impl BooleanTest {
    pub(super) fn parse(values: &[String]) -> Option<Self> {
        let expected = values
            .iter()
            .map(|value| read(value))
            .collect::<Option<Vec<_>>>()?;
        Some(Self { expected })
    }

    pub(super) fn accepts(&self, value: &str) -> bool {
        read(value).is_some_and(|actual| self.expected.contains(&actual))
    }
}

/// Reads a boolean in any case.
pub(super) fn read(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn booleans_in_any_case() {
        let test = BooleanTest::parse(&["True".to_owned()]).unwrap();
        assert!(test.accepts("TRUE"));
        assert!(!test.accepts("false"));
        assert!(!test.accepts("1"));
        assert!(BooleanTest::parse(&["1".to_owned()]).is_none());
    }
}
