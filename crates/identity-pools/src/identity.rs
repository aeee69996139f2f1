//! Identities: found by their logins, made, linked and merged.

use crate::logins::Login;
use crate::pool::Pool;
use context::{Context, WriteError};
use keys::random;
use std::collections::BTreeSet;
use store::Batch;
use store::identities::{self, Identity, IdentityLogin};
use wire::cognito_identity::error;
use wire::{ApiError, ApiResult};

/// How many logins an identity may have (Cognito quotas).
const MAX_LOGINS: usize = 20;

/// How often a write is tried again when somebody else linked the same login meanwhile.
const MAX_TRIES: usize = 5;

/// The identity of that id.
pub(crate) async fn require(cx: &Context, id: &str) -> ApiResult<Identity> {
    identities::get(&cx.store, id)
        .await?
        .ok_or_else(|| error::resource_not_found(format!("Identity '{id}' not found.")))
}

/// The identity that the logins belong to; it is made when there is none. Without logins, a new guest.
pub(crate) async fn find_or_make(cx: &Context, pool: &Pool, logins: &[Login]) -> ApiResult<String> {
    if logins.is_empty() && !pool.settings.allow_unauthenticated_identities {
        return Err(guests_refused());
    }
    retrying(async || {
        let mut batch = Batch::new();
        let owners = owners(cx, pool, logins).await?;
        let id = if let Some(first) = owners.first() {
            first.identity_id.clone()
        } else {
            let identity = fresh(cx, &pool.settings.identity_pool_id);
            identities::insert(&mut batch, &identity);
            identity.identity_id
        };
        settle(cx, pool, &mut batch, &id, logins, &owners).await?;
        cx.store.commit(batch).await?;
        Ok(id)
    })
    .await
}

/// Whether `identity` may act with these logins; the id of the identity that acts, which is another one after a merge.
///
/// # Errors
/// `NotAuthorizedException` when the logins do not prove the identity.
pub(crate) async fn prove(
    cx: &Context,
    pool: &Pool,
    identity: &Identity,
    logins: &[Login],
) -> ApiResult<String> {
    let forbidden = || {
        error::not_authorized(format!(
            "Access to Identity '{}' is forbidden.",
            identity.identity_id
        ))
    };
    if !identity.enabled {
        return Err(forbidden());
    }
    let linked = identities::logins_of(&cx.store, &identity.identity_id).await?;
    if logins.is_empty() {
        return match (
            linked.is_empty(),
            pool.settings.allow_unauthenticated_identities,
        ) {
            (false, _) => Err(forbidden()),
            (true, false) => Err(guests_refused()),
            (true, true) => Ok(identity.identity_id.clone()),
        };
    }
    let proven = |login: &Login| {
        linked
            .iter()
            .any(|link| link.provider == login.provider && link.subject == login.subject)
    };
    if logins.iter().all(proven) {
        return Ok(identity.identity_id.clone());
    }
    // An identity with logins is proven by one of them; a guest has none, and becomes the owner of what it brings.
    if !linked.is_empty() && !logins.iter().any(proven) {
        return Err(error::not_authorized(
            "Logins don't match. Please include at least one valid login for this identity or identity pool.",
        ));
    }
    retrying(async || {
        let mut batch = Batch::new();
        let mut owners = owners(cx, pool, logins).await?;
        // The owner of a login wins over the guest that brings it.
        let survivor = owners.first().map_or_else(
            || identity.identity_id.clone(),
            |owner| owner.identity_id.clone(),
        );
        if owners
            .iter()
            .all(|owner| owner.identity_id != identity.identity_id)
        {
            owners.push(identity.clone());
        }
        settle(cx, pool, &mut batch, &survivor, logins, &owners).await?;
        cx.store.commit(batch).await?;
        Ok(survivor)
    })
    .await
}

/// The identities that own one of the logins, each once.
async fn owners(cx: &Context, pool: &Pool, logins: &[Login]) -> ApiResult<Vec<Identity>> {
    let mut owners: Vec<Identity> = Vec::new();
    for login in logins {
        let pool_id = &pool.settings.identity_pool_id;
        if let Some(owner) =
            identities::by_login(&cx.store, pool_id, &login.provider, &login.subject).await?
            && owners
                .iter()
                .all(|known| known.identity_id != owner.identity_id)
        {
            owners.push(owner);
        }
    }
    Ok(owners)
}

/// Adds to the batch what makes `survivor` the one owner of all logins: links, moves, and disabled losers.
async fn settle(
    cx: &Context,
    pool: &Pool,
    batch: &mut Batch,
    survivor: &str,
    logins: &[Login],
    owners: &[Identity],
) -> Result<(), WriteError> {
    let pool_id = &pool.settings.identity_pool_id;
    let link = |provider: &str, subject: &str| IdentityLogin {
        pool_id: pool_id.clone(),
        provider: provider.to_owned(),
        subject: subject.to_owned(),
        identity_id: survivor.to_owned(),
    };
    let mut held: BTreeSet<(String, String)> = identities::logins_of(&cx.store, survivor)
        .await?
        .into_iter()
        .map(|login| (login.provider, login.subject))
        .collect();
    for loser in owners.iter().filter(|owner| owner.identity_id != survivor) {
        for login in identities::logins_of(&cx.store, &loser.identity_id).await? {
            identities::remove_login(batch, &login);
            identities::add_login(batch, &link(&login.provider, &login.subject));
            held.insert((login.provider, login.subject));
        }
        let disabled = Identity {
            enabled: false,
            modified_at: cx.now(),
            ..loser.clone()
        };
        identities::update(batch, &disabled);
    }
    for login in logins {
        if held.insert((login.provider.clone(), login.subject.clone())) {
            identities::add_login(batch, &link(&login.provider, &login.subject));
        }
    }
    let providers: BTreeSet<&str> = held.iter().map(|(provider, _)| provider.as_str()).collect();
    if providers.len() < held.len() {
        return Err(error::resource_conflict(
            "The identity has another login of the same provider already.",
        )
        .into());
    }
    if held.len() > MAX_LOGINS {
        return Err(error::limit_exceeded(format!(
            "An identity can have at most {MAX_LOGINS} logins."
        ))
        .into());
    }
    Ok(())
}

/// Tries again when another request linked a login or changed an identity meanwhile.
async fn retrying<T, F: Future<Output = Result<T, WriteError>>>(
    mut attempt: impl FnMut() -> F,
) -> ApiResult<T> {
    for _ in 1..MAX_TRIES {
        match attempt().await {
            Err(WriteError::Conflict(_)) => {}
            Err(WriteError::Api(error)) => return Err(error),
            Ok(done) => return Ok(done),
        }
    }
    attempt().await.map_err(|error| {
        error.named(|_| Some(error::resource_conflict("The identity is being changed.")))
    })
}

fn fresh(cx: &Context, pool_id: &str) -> Identity {
    let now = cx.now();
    Identity {
        pool_id: pool_id.to_owned(),
        identity_id: format!(
            "{}:{}",
            cx.deployment.region,
            random::ordered_uuid(&*cx.random, now)
        ),
        enabled: true,
        document: "{}".to_owned(),
        created_at: now,
        modified_at: now,
        version: 1,
    }
}

fn guests_refused() -> ApiError {
    error::not_authorized("Unauthenticated access is not supported for this identity pool.")
}
