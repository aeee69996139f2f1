//! `CreateIdentityPool`.

use super::settings;
use crate::pool::Pool;
use context::{Call, fixed_ids};
use keys::random;
use std::collections::BTreeMap;
use store::{Batch, deleted_pools, identity_pools};
use wire::ApiResult;
use wire::cognito_identity::{CreateIdentityPoolInput, IdentityPool};

/// Makes an identity pool without roles. The tag `cognate:id` chooses its id.
///
/// # Errors
/// `InvalidParameterException` for settings that contradict themselves.
pub async fn create_identity_pool(
    call: &Call,
    input: CreateIdentityPoolInput,
) -> ApiResult<IdentityPool> {
    let region = &call.deployment.region;
    let tags = input.identity_pool_tags.as_ref();
    fixed_ids::check_change(call, None, tags)?;
    let is_possible = |id: &str| is_of(region, id);
    let example = format!("{region}:00000000-0000-4000-8000-000000000001");
    let chosen = fixed_ids::chosen(tags, fixed_ids::ID, is_possible, &example)?;
    let is_chosen = chosen.is_some();
    let id = chosen.unwrap_or_else(|| format!("{region}:{}", random::uuid_v4(&*call.random)));
    let pool = Pool {
        settings: IdentityPool {
            identity_pool_id: id.clone(),
            identity_pool_name: input.identity_pool_name,
            allow_unauthenticated_identities: input.allow_unauthenticated_identities,
            allow_classic_flow: input.allow_classic_flow,
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
    if is_chosen {
        deleted_pools::make_room(&call.store, &mut batch, &row.id).await?;
    }
    identity_pools::insert(&mut batch, &row);
    call.store
        .commit(batch)
        .await
        .map_err(|error| fixed_ids::conflict(error, "identity_pool", &row.id))?;
    Ok(pool.settings)
}

/// Whether an id could be one of this region: a region, a colon and a UUID in lower case.
fn is_of(region: &str, id: &str) -> bool {
    let rest = id
        .strip_prefix(region)
        .and_then(|rest| rest.strip_prefix(':'));
    rest.is_some_and(fixed_ids::is_uuid)
}
