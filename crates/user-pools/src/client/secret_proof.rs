//! How a client proves that it knows its secret: by `SECRET_HASH`, or by the secret itself.

use super::Client;
use keys::hmac;
use wire::ApiResult;
use wire::cognito_idp::error;

/// How a wrong `SECRET_HASH` is told of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wording {
    /// As sign-in and the operations on codes do it.
    SignIn,
    /// As sign-up and refresh do it.
    SignUpOrRefresh,
}

impl Client {
    /// Refuses a request without `SECRET_HASH` where the client has a secret.
    ///
    /// # Errors
    /// `NotAuthorizedException`.
    pub(crate) fn require_no_secret(&self) -> ApiResult<()> {
        if self.has_secret() {
            return Err(error::not_authorized(format!(
                "Client {} is configured with secret but SECRET_HASH was not received",
                self.id
            )));
        }
        Ok(())
    }

    /// Checks `SECRET_HASH`, which clients make of one of the names of the same user.
    ///
    /// # Errors
    /// `NotAuthorizedException` when it is missing or wrong.
    pub(crate) fn check_secret_hash(
        &self,
        names: &[&str],
        given: Option<&str>,
        wording: Wording,
    ) -> ApiResult<()> {
        let Some(given) = given else {
            return self.require_no_secret();
        };
        let id = &self.id;
        // Every pair is compared, in constant time each, so that the time does not tell how near a guess was.
        let matches = self.secrets.iter().fold(false, |found, secret| {
            names.iter().fold(found, |found, name| {
                found | hmac::secret_hash_matches(secret, name, id, given)
            })
        });
        if matches {
            return Ok(());
        }
        Err(error::not_authorized(match wording {
            Wording::SignIn => format!("Unable to verify secret hash for client {id}"),
            Wording::SignUpOrRefresh => format!("SecretHash does not match for the client: {id}"),
        }))
    }

    /// Whether `given` is one of the secrets; a client without secrets takes none.
    #[must_use]
    pub(crate) fn check_secret(&self, given: Option<&str>) -> bool {
        match given {
            None => !self.has_secret(),
            // Constant time, so that the secret cannot be guessed byte by byte.
            Some(given) => self.secrets.iter().fold(false, |found, secret| {
                found | hmac::constant_time_eq(secret.as_bytes(), given.as_bytes())
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Client, Wording};
    use keys::hmac;
    use wire::ApiResult;
    use wire::cognito_idp::UserPoolClientType;

    fn client(secrets: &[&str]) -> Client {
        Client {
            id: "6h89qn2bfglbmvfebq9aaknqk0".into(),
            pool_id: "eu-west-1_Ab3dEf6hI".into(),
            settings: UserPoolClientType::default(),
            secrets: secrets.iter().map(|secret| (*secret).into()).collect(),
            version: 1,
        }
    }

    fn check(client: &Client, names: &[&str], given: Option<&str>) -> ApiResult<()> {
        client.check_secret_hash(names, given, Wording::SignIn)
    }

    #[test]
    fn each_active_secret_proves_the_client() {
        let client = client(&["first", "second"]);
        for secret in ["first", "second"] {
            let hash = hmac::secret_hash(secret, "alice", &client.id);
            assert!(check(&client, &["alice"], Some(&hash)).is_ok());
            assert!(check(&client, &["bob"], Some(&hash)).is_err());
            assert!(check(&client, &["bob", "alice"], Some(&hash)).is_ok());
        }
        assert!(
            client.check_secret(Some("second"))
                && !client.check_secret(Some("third"))
                && !client.check_secret(None)
        );
        let missing = check(&client, &["alice"], None)
            .err()
            .map(|error| error.message);
        assert_eq!(
            missing.as_deref(),
            Some(
                "Client 6h89qn2bfglbmvfebq9aaknqk0 is configured with secret but SECRET_HASH was not received"
            )
        );
    }

    #[test]
    fn a_public_client_takes_no_secret() {
        let client = client(&[]);
        assert!(check(&client, &["alice"], None).is_ok());
        assert!(check(&client, &["alice"], Some("x")).is_err());
        assert!(client.check_secret(None) && !client.check_secret(Some("")));
    }
}
