//! `Null`: whether a key is there at all.

use super::boolean;

/// `true` asks for an absent key, `false` for one that is present.
#[derive(Clone, Debug)]
pub(super) struct NullTest {
    expected: Vec<bool>,
}

impl NullTest {
    pub(super) fn parse(values: &[String]) -> Option<Self> {
        let expected = values
            .iter()
            .map(|value| boolean::read(value))
            .collect::<Option<Vec<_>>>()?;
        Some(Self { expected })
    }

    pub(super) fn holds(&self, present: bool) -> bool {
        self.expected.contains(&!present)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn true_means_absent() {
        let absent = NullTest::parse(&["true".to_owned()]).unwrap();
        assert!(absent.holds(false));
        assert!(!absent.holds(true));
        let either = NullTest::parse(&["true".to_owned(), "false".to_owned()]).unwrap();
        assert!(either.holds(false) && either.holds(true));
    }
}
