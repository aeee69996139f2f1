//! `DateEquals` and its kin.

use super::super::date;
use super::comparison::Comparison;

/// A comparison of points in time, in microseconds since the epoch.
#[derive(Clone, Debug)]
pub(super) struct DateTest {
    comparison: Comparison,
    expected: Vec<i64>,
}

impl DateTest {
    /// Reads the part of the operator's name after `Date`, and its values.
    pub(super) fn parse(name: &str, values: &[String]) -> Option<Self> {
        let comparison = Comparison::parse(name)?;
        let expected = values
            .iter()
            .map(|value| date::parse(value))
            .collect::<Option<Vec<_>>>()?;
        Some(Self {
            comparison,
            expected,
        })
    }

    /// What is not a date stands in no relation to one, not even in that of being different.
    pub(super) fn accepts(&self, value: &str) -> bool {
        date::parse(value).is_some_and(|actual| self.comparison.accepts(&actual, &self.expected))
    }

    pub(super) fn is_negated(&self) -> bool {
        self.comparison == Comparison::NotEquals
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_epoch_and_a_date_are_comparable() {
        let test = DateTest::parse("LessThan", &["2023-11-14T22:13:20Z".to_owned()]).unwrap();
        assert!(test.accepts("1699999999"));
        assert!(!test.accepts("1700000000"));
        assert!(!test.accepts("yesterday"));
    }
}
