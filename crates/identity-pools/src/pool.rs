//! An identity pool: its configuration, its roles and its role mappings.

use context::{Context, WriteError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Batch, identity_pools};
use wire::cognito_identity::{IdentityPool, RoleMapping, error};
use wire::{ApiError, ApiResult};

const CACHE: &str = "identity_pool";

/// A pool as the operations see it.
#[derive(Clone, Debug)]
pub(crate) struct Pool {
    pub settings: IdentityPool,
    /// `authenticated` and `unauthenticated`, by role ARN.
    pub roles: BTreeMap<String, String>,
    /// By provider: how a role is chosen.
    pub mappings: BTreeMap<String, RoleMapping>,
}

/// What the store keeps: generated shapes as JSON texts.
#[derive(Serialize, Deserialize)]
struct Document {
    settings: String,
    #[serde(default)]
    roles: BTreeMap<String, String>,
    #[serde(default)]
    mappings: BTreeMap<String, String>,
}

impl Pool {
    /// The pool, from the cache if it is fresh.
    pub(crate) async fn load(cx: &Context, id: &str) -> ApiResult<Arc<Self>> {
        let now = cx.now();
        if let Some(pool) = cx.cache.get(CACHE, id, now) {
            return Ok(pool);
        }
        let row = identity_pools::get(&cx.store, id)
            .await?
            .ok_or_else(|| not_found(id))?;
        let pool = Arc::new(Self::read(&row)?);
        cx.cache.put(CACHE, id, now, Arc::clone(&pool));
        Ok(pool)
    }

    /// Changes the pool: reads it, lets `edit` decide, and stores what comes out of it, again when somebody else was faster.
    ///
    /// # Errors
    /// `ResourceNotFoundException`, and those of `edit`.
    pub(crate) async fn change(
        cx: &Context,
        id: &str,
        edit: impl Fn(&mut Self) -> ApiResult<()>,
    ) -> ApiResult<Self> {
        let edit = &edit;
        let changed = cx
            .store
            .rewrite(async || {
                let row = identity_pools::get(&cx.store, id)
                    .await?
                    .ok_or_else(|| not_found(id))?;
                let mut pool = Self::read(&row)?;
                edit(&mut pool)?;
                let row = identity_pools::IdentityPool {
                    name: pool.settings.identity_pool_name.clone(),
                    document: pool.document()?,
                    modified_at: cx.now(),
                    ..row
                };
                let mut batch = Batch::new();
                identity_pools::update(&mut batch, &row);
                Ok::<_, WriteError>((batch, pool))
            })
            .await?;
        forget(cx, id);
        Ok(changed)
    }

    fn read(row: &identity_pools::IdentityPool) -> ApiResult<Self> {
        let document: Document = serde_json::from_str(&row.document).map_err(ApiError::internal)?;
        let mut mappings = BTreeMap::new();
        for (provider, mapping) in document.mappings {
            mappings.insert(
                provider,
                wire::json::from_str(&mapping).map_err(ApiError::internal)?,
            );
        }
        Ok(Self {
            settings: wire::json::from_str(&document.settings).map_err(ApiError::internal)?,
            roles: document.roles,
            mappings,
        })
    }

    /// What the store keeps of it.
    pub(crate) fn document(&self) -> ApiResult<String> {
        let document = Document {
            settings: wire::json::to_string(&self.settings),
            roles: self.roles.clone(),
            mappings: self
                .mappings
                .iter()
                .map(|(key, value)| (key.clone(), wire::json::to_string(value)))
                .collect(),
        };
        serde_json::to_string(&document).map_err(ApiError::internal)
    }

    /// The client ids that the pool trusts of that provider, and whether their tokens are checked against revocation.
    pub(crate) fn clients_of(&self, provider: &str) -> Vec<(&str, bool)> {
        self.settings
            .cognito_identity_providers
            .iter()
            .flatten()
            .filter(|configured| configured.provider_name.as_deref() == Some(provider))
            .filter_map(|configured| {
                let client = configured.client_id.as_deref()?;
                Some((client, configured.server_side_token_check.unwrap_or(false)))
            })
            .collect()
    }

    /// Whether the pool names the provider among the kinds whose logins cannot be verified yet.
    pub(crate) fn names_elsewhere(&self, provider: &str) -> bool {
        let settings = &self.settings;
        let ends_with = |arns: &Option<Vec<String>>| {
            arns.iter()
                .flatten()
                .any(|arn| arn == provider || arn.ends_with(&format!("/{provider}")))
        };
        settings
            .supported_login_providers
            .as_ref()
            .is_some_and(|providers| providers.contains_key(provider))
            || settings.developer_provider_name.as_deref() == Some(provider)
            || ends_with(&settings.open_id_connect_provider_arns)
            || ends_with(&settings.saml_provider_arns)
    }

    /// Whether role mappings may have the key: a user pool and its client, or the name of another provider.
    pub(crate) fn can_map(&self, key: &str) -> bool {
        let is_client = key.rsplit_once(':').is_some_and(|(provider, client)| {
            let clients = self.clients_of(provider);
            clients.iter().any(|(known, _)| *known == client)
        });
        is_client || self.names_elsewhere(key)
    }

    /// Whether a mapping of the provider is left over whose client the pool does not have any more.
    pub(crate) fn has_stale_mapping(&self, provider: &str) -> bool {
        self.mappings.keys().any(|key| {
            let rest = key.strip_prefix(provider);
            let is_its = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'));
            is_its && !self.can_map(key)
        })
    }
}

/// Drops what this node remembers of a pool that it has changed.
pub(crate) fn forget(cx: &Context, id: &str) {
    cx.cache.forget(CACHE, id);
}

/// What is said of a pool that does not exist.
pub(crate) fn not_found(id: &str) -> ApiError {
    error::resource_not_found(format!("IdentityPool '{id}' not found."))
}
