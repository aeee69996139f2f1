//! The sizes that IAM allows, counted in characters without white space.

/// The largest managed policy, and so the largest permissions boundary.
pub const MANAGED: usize = 6_144;
/// The largest trust policy of a role.
pub const TRUST: usize = 2_048;
/// The largest session policy.
pub const SESSION: usize = 2_048;
/// All inline policies of one role together.
pub const ROLE_INLINE_TOTAL: usize = 10_240;
/// All inline policies of one user together.
pub const USER_INLINE_TOTAL: usize = 2_048;
/// The largest policy of a resource.
pub const RESOURCE: usize = 20_480;
/// The longest text that is read at all, white space included.
pub const DOCUMENT_BYTES: usize = 131_072;
/// How deep a document may nest; the grammar itself needs six levels.
pub const DEPTH: usize = 16;

/// The size of a document as IAM counts it: its characters without white space.
#[must_use]
pub fn size(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_not_counted() {
        assert_eq!(size(" { \"a\" :\n\t1 }\r\n"), 7);
        assert_eq!(size("é"), 1);
    }
}
