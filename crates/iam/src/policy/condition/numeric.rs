//! `NumericEquals` and its kin, on decimals of any length: `10` is more than `9`, and nothing is lost in a float.

use std::cmp::Ordering;

use super::comparison::Comparison;

/// A comparison of numbers.
#[derive(Clone, Debug)]
pub(super) struct NumericTest {
    comparison: Comparison,
    expected: Vec<Decimal>,
}

impl NumericTest {
    /// Reads the part of the operator's name after `Numeric`, and its values.
    pub(super) fn parse(name: &str, values: &[String]) -> Option<Self> {
        let comparison = Comparison::parse(name)?;
        let expected = values
            .iter()
            .map(|value| Decimal::parse(value))
            .collect::<Option<Vec<_>>>()?;
        Some(Self {
            comparison,
            expected,
        })
    }

    /// What is not a number stands in no relation to one, not even in that of being different.
    pub(super) fn accepts(&self, value: &str) -> bool {
        Decimal::parse(value).is_some_and(|actual| self.comparison.accepts(&actual, &self.expected))
    }

    pub(super) fn is_negated(&self) -> bool {
        self.comparison == Comparison::NotEquals
    }
}

/// A decimal without superfluous zeros, so that equal numbers are equal texts; zero is never negative.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Decimal {
    negative: bool,
    whole: String,
    fraction: String,
}

impl Decimal {
    fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
            Some(_) => return None,
            None => (digits, ""),
        };
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_digits(whole) || !is_digits(fraction) {
            return None;
        }
        let whole = whole.trim_start_matches('0').to_owned();
        let fraction = fraction.trim_end_matches('0').to_owned();
        let is_zero = whole.is_empty() && fraction.is_empty();
        Some(Self {
            negative: negative && !is_zero,
            whole,
            fraction,
        })
    }

    fn magnitude(&self, other: &Self) -> Ordering {
        let by_length = self.whole.len().cmp(&other.whole.len());
        by_length
            .then_with(|| self.whole.cmp(&other.whole))
            .then_with(|| self.fraction.cmp(&other.fraction))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.magnitude(other),
            (true, true) => other.magnitude(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn decimals_are_in_the_order_of_numbers() {
        let ordered = [
            "-10",
            "-9.5",
            "-0.01",
            "0",
            "0.09",
            "0.1",
            "9",
            "10",
            "10.5",
            "9007199254740992",
            "9007199254740993",
        ];
        for pair in ordered.windows(2) {
            if let [less, more] = pair {
                assert!(
                    Decimal::parse(less).unwrap() < Decimal::parse(more).unwrap(),
                    "{less} {more}"
                );
            }
        }
        assert_eq!(Decimal::parse("-0.0"), Decimal::parse("00"));
        assert_eq!(Decimal::parse("+1.50"), Decimal::parse("01.5"));
    }

    #[test]
    fn what_is_no_number_never_holds() {
        for name in ["Equals", "NotEquals", "LessThan", "GreaterThanEquals"] {
            let test = NumericTest::parse(name, &["1".to_owned()]).unwrap();
            for value in ["", "one", "1e3", "0x1", "1.", ".5", "--1", "1 ", "-"] {
                assert!(!test.accepts(value), "{name} {value}");
            }
        }
    }
}
