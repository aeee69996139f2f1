//! The six comparisons that numbers and dates have in common.

use std::cmp::Ordering;

/// How a value of the request stands to a value of the policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equals,
    NotEquals,
    LessThan,
    LessThanEquals,
    GreaterThan,
    GreaterThanEquals,
}

impl Comparison {
    /// Reads the part of an operator's name that follows its family.
    pub(super) fn parse(name: &str) -> Option<Self> {
        match name {
            "Equals" => Some(Self::Equals),
            "NotEquals" => Some(Self::NotEquals),
            "LessThan" => Some(Self::LessThan),
            "LessThanEquals" => Some(Self::LessThanEquals),
            "GreaterThan" => Some(Self::GreaterThan),
            "GreaterThanEquals" => Some(Self::GreaterThanEquals),
            _ => None,
        }
    }

    /// Compares with a list: one value is enough, except that a negated comparison has to hold for all of them.
    pub(super) fn accepts<T: Ord>(self, actual: &T, expected: &[T]) -> bool {
        let mut compared = expected.iter().map(|one| self.holds(actual.cmp(one)));
        if self == Self::NotEquals {
            compared.all(|holds| holds)
        } else {
            compared.any(|holds| holds)
        }
    }

    fn holds(self, ordering: Ordering) -> bool {
        match self {
            Self::Equals => ordering.is_eq(),
            Self::NotEquals => ordering.is_ne(),
            Self::LessThan => ordering.is_lt(),
            Self::LessThanEquals => ordering.is_le(),
            Self::GreaterThan => ordering.is_gt(),
            Self::GreaterThanEquals => ordering.is_ge(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn comparisons_with_lists() {
        let cases: [(&str, i32, &[i32], bool); 9] = [
            ("Equals", 2, &[1, 2], true),
            ("NotEquals", 2, &[1, 2], false),
            ("NotEquals", 3, &[1, 2], true),
            ("LessThan", 2, &[2], false),
            ("LessThanEquals", 2, &[2], true),
            ("GreaterThan", 2, &[1, 5], true),
            ("GreaterThanEquals", 2, &[3], false),
            ("Equals", 2, &[], false),
            ("NotEquals", 2, &[], true),
        ];
        for (name, actual, expected, accepted) in cases {
            let comparison = Comparison::parse(name).unwrap();
            assert_eq!(comparison.accepts(&actual, expected), accepted, "{name}");
        }
        assert_eq!(Comparison::parse("Like"), None);
    }
}
