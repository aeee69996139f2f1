//! `CreateIdentityPool`.

use super::settings;
use crate::pool::Pool;
use context::Call;
use keys::random;
use std::collections::BTreeMap;
use store::{Batch, identity_pools};
use wire::ApiResult;
use wire::cognito_identity::{CreateIdentityPoolInput, IdentityPool};

/// Makes an identity pool without roles.
///
/// # Errors
/// `InvalidParameterException` for settings that contradict themselves.
pub async fn create_identity_pool(
    call: &Call,
    input: CreateIdentityPoolInput,
) -> ApiResult<IdentityPool> {
    let id = format!(
        "{}:{}",
        call.deployment.region,
        random::uuid_v4(&*call.random)
    );
    let pool = Pool {
        settings: IdentityPool {
            identity_pool_id: id.clone(),
            identity_pool_name: input.identity_pool_name,
            allow_unauthenticated_identities: input.allow_unauthenticated_identities,
            allow_classic_flow: Some(input.allow_classic_flow.unwrap_or(false)),
            cognito_identity_providers: input.cognito_identity_providers,
            developer_provider_name: input.developer_provider_name,
            identity_pool_tags: input.identity_pool_tags,
            open_id_connect_provider_arns: input.open_id_connect_provider_arns,
            saml_provider_arns: input.saml_provider_arns,
            supported_login_providers: input.supported_login_providers,
        },
        roles: BTreeMap::new(),
        mappings: BTreeMap::new(),
    };
    settings::check(call, &pool.settings)?;
    let now = call.now();
    let row = identity_pools::IdentityPool {
        id,
        name: pool.settings.identity_pool_name.clone(),
        document: pool.document()?,
        created_at: now,
        modified_at: now,
        version: 1,
    };
    let mut batch = Batch::new();
    identity_pools::insert(&mut batch, &row);
    call.store.commit(batch).await?;
    Ok(pool.settings)
}
