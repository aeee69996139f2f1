//! `AuthParameters` and `ChallengeResponses`.

use crate::client::{Client, Wording};
use std::collections::BTreeMap;
use wire::ApiResult;
use wire::cognito_idp::error;
use wire::decode::{Text, check_text};

/// What attributes are called in the answer to `NEW_PASSWORD_REQUIRED`, and in its challenge.
pub(super) const ATTRIBUTE: &str = "userAttributes.";

/// The longest user name (`UsernameType` of the model). The model's pattern does not apply: blanks around a name are
/// no part of it.
static USERNAME: Text = Text::new(None, Some(128)).sensitive();

/// The longest value of an attribute (`AttributeValueType` of the model).
static ATTRIBUTE_VALUE: Text = Text::new(None, Some(2048)).sensitive();

/// The parameters of a step. They hold passwords, so they do not print.
pub(crate) struct Parameters(BTreeMap<String, String>);

impl Parameters {
    /// Checks what is stored, or sealed into what the client keeps. The model lets a text of a map be of any length;
    /// the attack is a name or a value of a megabyte that stays here after the request.
    ///
    /// # Errors
    /// `InvalidParameterException`, as for the member of a structure that the text stands for.
    pub(crate) fn new(parameters: BTreeMap<String, String>) -> ApiResult<Self> {
        for (name, value) in &parameters {
            if name == "USERNAME" {
                check_text(value, "username", &USERNAME)?;
            } else if name.starts_with(ATTRIBUTE) {
                check_text(value, name, &ATTRIBUTE_VALUE)?;
            }
        }
        Ok(Self(parameters))
    }

    /// A parameter that must be there.
    pub(crate) fn required(&self, name: &str) -> ApiResult<&str> {
        self.get(name)
            .ok_or_else(|| error::invalid_parameter(format!("Missing required parameter {name}")))
    }

    /// A parameter that may be there; a blank one is absent.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// `USERNAME`, once the client has proved that it knows its secret.
    pub(super) fn username(&self, client: &Client) -> ApiResult<&str> {
        let username = self.required("USERNAME")?;
        client.check_secret_hash(&[username], self.get("SECRET_HASH"), Wording::SignIn)?;
        Ok(username)
    }

    /// Refuses a device key: no pool remembers devices. Clients drop a key that does not exist, and go on without.
    pub(super) fn refuse_device(&self) -> ApiResult<()> {
        match self.get("DEVICE_KEY") {
            None => Ok(()),
            Some(_) => Err(error::resource_not_found("Device does not exist.")),
        }
    }

    /// The attributes.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .filter_map(|(name, value)| Some((name.strip_prefix(ATTRIBUTE)?, value.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::Parameters;
    use std::collections::BTreeMap;

    #[test]
    fn a_blank_parameter_is_missing() {
        let pairs = [("USERNAME", ""), ("userAttributes.email", "a@b.example")];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let Ok(parameters) = Parameters::new(BTreeMap::from(pairs)) else {
            panic!("nothing is too long");
        };
        let refused = parameters
            .required("USERNAME")
            .map_err(|failure| failure.message);
        assert_eq!(
            refused,
            Err("Missing required parameter USERNAME".to_owned())
        );
        let attributes: Vec<_> = parameters.attributes().collect();
        assert_eq!(attributes, [("email", "a@b.example")]);
    }
}
