//! An app client as the operations see it: its settings with the defaults, and its secrets unsealed.

pub mod flow;
pub mod id;
mod secret_proof;
pub mod secrets;
pub mod settings;
mod urls;
pub mod validity;

pub use flow::Flow;
pub(crate) use secret_proof::Wording;

use crate::pool::schema;
use context::Context;
use std::sync::Arc;
use store::app_clients;
use wire::cognito_idp::{FeatureType, PreventUserExistenceErrorTypes, UserPoolClientType, error};
use wire::{ApiError, ApiResult, Sensitive, Timestamp};

/// The kind of entry in the cache; a change of a client forgets its entry.
pub const CACHED: &str = "app_client";

/// An app client.
#[derive(Clone, Debug)]
pub struct Client {
    /// The id.
    pub id: String,
    /// The pool that it belongs to.
    pub pool_id: String,
    /// The settings, with the defaults filled in, without the secret.
    pub settings: UserPoolClientType,
    /// The active secrets, the newest last.
    pub secrets: Vec<Sensitive>,
    /// Counts the changes.
    pub version: i64,
}

impl Client {
    /// The client, from the cache or the store.
    ///
    /// # Errors
    /// `ResourceNotFoundException` when there is none.
    pub async fn load(cx: &Context, id: &str) -> ApiResult<Arc<Self>> {
        let now = cx.now();
        if let Some(client) = cx.cache.get::<Self>(CACHED, id, now) {
            return Ok(client);
        }
        let row = app_clients::get(&cx.store, id)
            .await?
            .ok_or_else(|| does_not_exist(id))?;
        cx.cache
            .put_made_of(CACHED, id, now, row, |row| Self::of_row(cx, row))
    }

    /// The client, which must belong to this pool: an id of another pool is as unknown as any (threat 57).
    ///
    /// # Errors
    /// `ResourceNotFoundException` when the pool has no such client.
    pub async fn of_pool(cx: &Context, pool_id: &str, id: &str) -> ApiResult<Arc<Self>> {
        let client = Self::load(cx, id).await?;
        if client.pool_id == pool_id {
            Ok(client)
        } else {
            Err(does_not_exist(id))
        }
    }

    /// The row of the pool's client, from the store: for operations that show or change the client itself.
    ///
    /// # Errors
    /// `ResourceNotFoundException` when the pool has no such client.
    pub async fn row(cx: &Context, pool_id: &str, id: &str) -> ApiResult<app_clients::AppClient> {
        app_clients::get(&cx.store, id)
            .await?
            .filter(|row| row.pool_id == pool_id)
            .ok_or_else(|| does_not_exist(id))
    }

    /// The client in a row.
    ///
    /// # Errors
    /// When the stored document cannot be read or a secret does not open.
    pub fn of_row(cx: &Context, row: &app_clients::AppClient) -> ApiResult<Self> {
        let mut settings: UserPoolClientType =
            wire::json::from_str(&row.document).map_err(|failure| {
                ApiError::internal(format!(
                    "the document of client {}: {failure}",
                    row.client_id
                ))
            })?;
        settings.client_id = Some(row.client_id.as_str().into());
        settings.client_name = Some(row.name.clone());
        settings.user_pool_id = Some(row.pool_id.clone());
        settings.creation_date = Some(Timestamp(row.created_at));
        settings.last_modified_date = Some(Timestamp(row.modified_at));
        settings.client_secret = None;
        let stored = secrets::read(&row.sealed_secrets)?;
        let mut opened = Vec::with_capacity(stored.len());
        for secret in &stored {
            opened.push(secret.open(cx, &row.pool_id, &row.client_id)?);
        }
        Ok(Self {
            id: row.client_id.clone(),
            pool_id: row.pool_id.clone(),
            settings,
            secrets: opened,
            version: row.version,
        })
    }

    /// The settings as Create, Describe and Update answer them: with the newest secret.
    #[must_use]
    pub fn shown(&self) -> UserPoolClientType {
        UserPoolClientType {
            client_secret: self.secrets.last().cloned(),
            ..self.settings.clone()
        }
    }

    /// Whether the client has a secret.
    #[must_use]
    pub fn has_secret(&self) -> bool {
        !self.secrets.is_empty()
    }

    /// Whether the client may use the flow.
    #[must_use]
    pub fn allows(&self, flow: Flow) -> bool {
        if flow == Flow::RefreshToken && self.rotation().is_some() {
            // With rotation only GetTokensFromRefreshToken refreshes: REFRESH_TOKEN_AUTH would leave the old token valid.
            return false;
        }
        flow::allowed(
            self.settings
                .explicit_auth_flows
                .as_deref()
                .unwrap_or_default(),
            flow,
        )
    }

    /// Whether the client's users may read the attribute through it.
    #[must_use]
    pub fn reads(&self, attribute: &str) -> bool {
        let listed = permits(self.settings.read_attributes.as_deref(), attribute);
        attribute == "sub" || (listed && !schema::is_developer_only(attribute))
    }

    /// Whether the client's users may write the attribute through it. Whatever its list says: a user who could set a
    /// managed attribute could call an address verified that is somebody else's, or give themselves what only the
    /// pool's owner gives (threat 40).
    #[must_use]
    pub fn writes(&self, attribute: &str) -> bool {
        let listed = permits(self.settings.write_attributes.as_deref(), attribute);
        listed && !schema::is_managed(attribute)
    }

    /// Whether the client does not tell who has an account (threat 31).
    #[must_use]
    pub fn hides_users(&self) -> bool {
        self.settings.prevent_user_existence_errors == Some(PreventUserExistenceErrorTypes::Enabled)
    }

    /// The life of an access token.
    #[must_use]
    pub fn access_token_seconds(&self) -> i64 {
        validity::access(&self.settings)
    }

    /// The life of an ID token.
    #[must_use]
    pub fn id_token_seconds(&self) -> i64 {
        validity::id(&self.settings)
    }

    /// The life of a refresh token.
    #[must_use]
    pub fn refresh_token_seconds(&self) -> i64 {
        validity::refresh(&self.settings)
    }

    /// The life of a challenge's session.
    #[must_use]
    pub fn session_seconds(&self) -> i64 {
        i64::from(
            self.settings
                .auth_session_validity
                .unwrap_or(settings::SESSION_MINUTES),
        ) * 60
    }

    /// Whether refresh tokens can be revoked.
    #[must_use]
    pub fn revocation_enabled(&self) -> bool {
        self.settings.enable_token_revocation.unwrap_or(true)
    }

    /// Where refresh tokens rotate: for how many seconds the old one may be used once more.
    #[must_use]
    pub fn rotation(&self) -> Option<i64> {
        let rotation = self.settings.refresh_token_rotation.as_ref()?;
        (rotation.feature == FeatureType::Enabled)
            .then(|| i64::from(rotation.retry_grace_period_seconds.unwrap_or_default()))
    }
}

/// Whether a list of permissions has the attribute. Without a list, or with an empty one, it has every attribute of the
/// pool: the model's text says the standard ones, and the pools that Amazon runs do otherwise.
fn permits(list: Option<&[String]>, attribute: &str) -> bool {
    match list {
        None | Some([]) => true,
        Some(names) => names.iter().any(|name| name == attribute),
    }
}

/// The error for a client id that names no client of the pool.
#[must_use]
pub fn does_not_exist(id: &str) -> ApiError {
    error::resource_not_found(format!("User pool client {id} does not exist."))
}

#[cfg(test)]
mod tests {
    use super::{Client, Flow};
    use wire::cognito_idp::{FeatureType, RefreshTokenRotationType, UserPoolClientType};

    fn client(settings: UserPoolClientType, secrets: &[&str]) -> Client {
        Client {
            id: "6h89qn2bfglbmvfebq9aaknqk0".into(),
            pool_id: "eu-west-1_Ab3dEf6hI".into(),
            settings,
            secrets: secrets.iter().map(|secret| (*secret).into()).collect(),
            version: 1,
        }
    }

    #[test]
    fn t40_every_attribute_is_open_by_default_but_those_that_users_do_not_write() {
        let empty = UserPoolClientType {
            read_attributes: Some(vec![]),
            write_attributes: Some(vec![]),
            ..UserPoolClientType::default()
        };
        for settings in [UserPoolClientType::default(), empty] {
            let open = client(settings, &[]);
            for name in ["sub", "email", "email_verified", "custom:x"] {
                assert!(open.reads(name), "{name}");
            }
            assert!(!open.reads("dev:custom:x"));
            assert!(open.writes("email") && open.writes("custom:x"));
            for name in [
                "sub",
                "identities",
                "email_verified",
                "phone_number_verified",
                "dev:custom:x",
            ] {
                assert!(!open.writes(name), "{name}");
            }
        }
        let narrow = client(
            UserPoolClientType {
                read_attributes: Some(vec!["custom:x".into()]),
                write_attributes: Some(vec!["email".into()]),
                ..UserPoolClientType::default()
            },
            &[],
        );
        assert!(narrow.reads("custom:x") && narrow.reads("sub") && !narrow.reads("email"));
        assert!(narrow.writes("email") && !narrow.writes("name"));
    }

    #[test]
    fn defaults_and_rotation() {
        let plain = client(UserPoolClientType::default(), &[]);
        assert_eq!(
            (
                plain.session_seconds(),
                plain.revocation_enabled(),
                plain.rotation()
            ),
            (180, true, None)
        );
        assert!(plain.allows(Flow::RefreshToken) && !plain.hides_users());
        let rotating = client(
            UserPoolClientType {
                refresh_token_rotation: Some(RefreshTokenRotationType {
                    feature: FeatureType::Enabled,
                    retry_grace_period_seconds: Some(10),
                }),
                ..UserPoolClientType::default()
            },
            &[],
        );
        assert_eq!(rotating.rotation(), Some(10));
        assert!(!rotating.allows(Flow::RefreshToken));
    }
}
