//! `AuthParameters` and `ChallengeResponses`.

use crate::client::Client;
use std::collections::BTreeMap;
use wire::ApiResult;
use wire::cognito_idp::error;

/// The parameters of a step. They hold passwords, so they do not print.
pub(crate) struct Parameters(BTreeMap<String, String>);

impl Parameters {
    pub(super) fn new(parameters: BTreeMap<String, String>) -> Self {
        Self(parameters)
    }

    /// A parameter that must be there.
    pub(super) fn required(&self, name: &str) -> ApiResult<&str> {
        self.get(name)
            .ok_or_else(|| error::invalid_parameter(format!("Missing required parameter {name}")))
    }

    /// A parameter that may be there; a blank one is absent.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// `USERNAME`, once the client has proved that it knows its secret.
    pub(super) fn username(&self, client: &Client) -> ApiResult<&str> {
        let username = self.required("USERNAME")?;
        client.check_secret_hash(username, self.get("SECRET_HASH"))?;
        Ok(username)
    }

    /// Refuses a device key: no pool remembers devices. Clients drop a key that does not exist, and go on without.
    pub(super) fn refuse_device(&self) -> ApiResult<()> {
        match self.get("DEVICE_KEY") {
            None => Ok(()),
            Some(_) => Err(error::resource_not_found("Device does not exist.")),
        }
    }

    /// The parameters whose names begin with `prefix`, without it.
    pub(super) fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?, value.as_str())))
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
        let parameters = Parameters::new(BTreeMap::from(pairs));
        let refused = parameters
            .required("USERNAME")
            .map_err(|failure| failure.message);
        assert_eq!(
            refused,
            Err("Missing required parameter USERNAME".to_owned())
        );
        let under: Vec<_> = parameters.under("userAttributes.").collect();
        assert_eq!(under, [("email", "a@b.example")]);
    }
}
