//! The secrets of an app client, sealed in its row.

use crate::client::id;
use context::Context;
use keys::{Random, keyring, random};
use serde::{Deserialize, Serialize};
use wire::cognito_idp::ClientSecretDescriptorType;
use wire::{ApiError, ApiResult, Sensitive, Timestamp};

/// How many secrets a client may have at the same time (`AddUserPoolClientSecret` in the API reference).
pub const MAX_SECRETS: usize = 2;

/// The length of the secrets that Cognito generates: 51 characters of the 32 are 255 bits.
const LENGTH: usize = 51;

/// The lengths that a secret may have (`ClientSecretType` of the model).
const LENGTHS: std::ops::RangeInclusive<usize> = 24..=64;

/// Whether a text can be a secret.
#[must_use]
pub fn is_one(text: &str) -> bool {
    LENGTHS.contains(&text.len()) && text.bytes().all(id::is_of_id)
}

/// One secret, as the row holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredSecret {
    /// `{client id}--{milliseconds since the epoch}`.
    pub id: String,
    /// When it was made.
    pub created_at: i64,
    /// The secret, sealed for this client of this pool.
    pub sealed: String,
}

impl StoredSecret {
    /// Seals a secret that is made at `created_at`, which is part of its id.
    #[must_use]
    pub fn seal(
        cx: &Context,
        pool_id: &str,
        client_id: &str,
        secret: &str,
        created_at: i64,
    ) -> Self {
        Self {
            id: format!("{client_id}--{created_at}"),
            created_at,
            sealed: cx.keyring.seal_token(
                &bound_to(pool_id, client_id),
                secret.as_bytes(),
                &*cx.random,
            ),
        }
    }

    /// The secret itself.
    ///
    /// # Errors
    /// When it does not open.
    pub fn open(&self, cx: &Context, pool_id: &str, client_id: &str) -> ApiResult<Sensitive> {
        let secret = cx
            .keyring
            .open_token(&bound_to(pool_id, client_id), &self.sealed)
            .map_err(|failure| {
                ApiError::internal(format!(
                    "unsealing a secret of client {client_id}: {failure}"
                ))
            })?;
        let text = String::from_utf8(secret.to_vec()).map_err(|_| {
            ApiError::internal(format!("a secret of client {client_id} is no text"))
        })?;
        Ok(text.into())
    }

    /// What the API shows of it; the value is for the caller to add where it may be shown.
    #[must_use]
    pub fn descriptor(&self) -> ClientSecretDescriptorType {
        ClientSecretDescriptorType {
            client_secret_id: Some(self.id.clone()),
            client_secret_create_date: Some(Timestamp(self.created_at)),
            client_secret_value: None,
        }
    }
}

/// A new secret.
#[must_use]
pub fn generate(source: &dyn Random) -> Sensitive {
    random::alphanumeric(source, LENGTH, id::ALPHABET).into()
}

/// Reads a row's secrets, the newest last.
///
/// # Errors
/// When the stored text cannot be read.
pub fn read(stored: &str) -> ApiResult<Vec<StoredSecret>> {
    serde_json::from_str(stored)
        .map_err(|failure| ApiError::internal(format!("the secrets of a client: {failure}")))
}

/// Writes a row's secrets.
///
/// # Errors
/// Never in practice: the structure always has a JSON form.
pub fn write(secrets: &[StoredSecret]) -> ApiResult<String> {
    serde_json::to_string(secrets).map_err(ApiError::internal)
}

/// A sealed secret is bound to its pool and client, so that a row copied to another client does not open.
fn bound_to(pool_id: &str, client_id: &str) -> Vec<u8> {
    keyring::context(&["client-secret", pool_id, client_id])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{StoredSecret, generate, read, write};
    use keys::SeededRandom;

    #[test]
    fn a_generated_secret_has_the_form_of_cognito() {
        let secret = generate(&SeededRandom::new(1));
        assert_eq!(secret.len(), 51);
        assert!(
            secret
                .bytes()
                .all(|byte| byte.is_ascii_digit() || (b'a'..=b'v').contains(&byte))
        );
    }

    #[test]
    fn the_list_survives_the_store() {
        let secrets = vec![StoredSecret {
            id: "c--1".into(),
            created_at: 1,
            sealed: "x".into(),
        }];
        assert_eq!(read(&write(&secrets).unwrap()).unwrap(), secrets);
        assert!(read("").is_err());
    }
}
