//! What a token claims.

use std::ops::Deref;

use serde_json::{Map, Value};

use super::JwtError;

/// The claims of a token.
#[derive(Clone, PartialEq)]
pub struct Claims(Map<String, Value>);

impl Claims {
    /// The claim `name`, when it is a string.
    #[must_use]
    pub fn str(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    /// The claim `name`, when it is a number; a fraction is cut off.
    #[must_use]
    pub fn integer(&self, name: &str) -> Option<i64> {
        seconds(self.0.get(name)?)
    }

    /// Checks `exp`, which must be there, and `nbf` and `iat`, which need not. All three must be
    /// numbers: the attack is a date of another type that makes a lax verifier skip the check.
    pub(super) fn check_times(&self, now: i64, grace: i64) -> Result<(), JwtError> {
        let time = |name: &'static str| match self.0.get(name) {
            None => Ok(None),
            Some(value) => seconds(value).map(Some).ok_or(JwtError::BadClaim(name)),
        };
        let exp = time("exp")?.ok_or(JwtError::BadClaim("exp"))?;
        let nbf = time("nbf")?;
        time("iat")?;
        if now >= exp.saturating_add(grace) {
            return Err(JwtError::Expired { exp, now });
        }
        if nbf.is_some_and(|nbf| now.saturating_add(grace) < nbf) {
            return Err(JwtError::NotYetValid);
        }
        Ok(())
    }
}

impl From<Map<String, Value>> for Claims {
    fn from(map: Map<String, Value>) -> Self {
        Self(map)
    }
}

impl Deref for Claims {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// Claims are personal data, so only their names print.
impl std::fmt::Debug for Claims {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Claims ")?;
        f.debug_set().entries(self.0.keys()).finish()
    }
}

fn seconds(value: &Value) -> Option<i64> {
    let number = value.as_number()?;
    // A number beyond what fits counts as the largest that does; the cast of a float does the same.
    #[allow(clippy::cast_possible_truncation)]
    let from_float = |float: f64| float.floor() as i64;
    number
        .as_i64()
        .or_else(|| number.as_u64().map(|_| i64::MAX))
        .or_else(|| number.as_f64().map(from_float))
}
