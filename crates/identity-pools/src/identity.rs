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
        let owners = owners(cx, pool, logins).await?;
        let mut batch = Batch::new();
        let id = if let Some(oldest) = owners.first() {
            let held = linked(cx, oldest).await?;
            settle(cx, &mut batch, oldest, held, logins, &owners).await?;
            oldest.identity_id.clone()
        } else {
            let identity = fresh(cx, &pool.settings.identity_pool_id);
            link(&mut batch, &identity, BTreeSet::new(), logins)?;
            identities::insert(&mut batch, &identity);
            identity.identity_id
        };
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
    let linked = linked(cx, identity).await?;
    if proven(pool, identity, &linked, logins)? {
        return Ok(identity.identity_id.clone());
    }
    retrying(async || {
        // Read again, and before its logins: the attack is several users who bring their logins to one guest at the same
        // time and all stay in it.
        let identity = require(cx, &identity.identity_id).await?;
        let linked = self::linked(cx, &identity).await?;
        if proven(pool, &identity, &linked, logins)? {
            return Ok(identity.identity_id);
        }
        let mut owners = owners(cx, pool, logins).await?;
        // The oldest owner wins, and over a guest every owner does.
        let (survivor, held) = match owners.first().cloned() {
            Some(owner) => {
                if owner.identity_id != identity.identity_id && linked.is_empty() {
                    owners.push(identity);
                }
                // The owner may be the identity itself, and read later than its logins were.
                let held = self::linked(cx, &owner).await?;
                (owner, held)
            }
            None => (identity, linked),
        };
        let mut batch = Batch::new();
        settle(cx, &mut batch, &survivor, held, logins, &owners).await?;
        cx.store.commit(batch).await?;
        Ok(survivor.identity_id)
    })
    .await
    .map_err(|failure| match failure.code.as_ref() {
        // The models of the operations that ask for a proof do not have it.
        "LimitExceededException" => error::resource_conflict(failure.message),
        _ => failure,
    })
}

/// What an identity is known by: a provider, and the id that the provider knows the user by.
type Held = BTreeSet<(String, String)>;

async fn linked(cx: &Context, identity: &Identity) -> ApiResult<Held> {
    let logins = identities::logins_of(&cx.store, &identity.identity_id).await?;
    Ok(logins
        .into_iter()
        .map(|login| (login.provider, login.subject))
        .collect())
}

/// Whether the logins are `identity`'s already, or it needs none; `false` when there are new ones among them that may be
/// linked.
fn proven(pool: &Pool, identity: &Identity, linked: &Held, logins: &[Login]) -> ApiResult<bool> {
    let forbidden = || {
        error::not_authorized(format!(
            "Access to Identity '{}' is forbidden.",
            identity.identity_id
        ))
    };
    if !identity.enabled {
        return Err(forbidden());
    }
    if logins.is_empty() {
        return match (
            linked.is_empty(),
            pool.settings.allow_unauthenticated_identities,
        ) {
            (false, _) => Err(forbidden()),
            (true, false) => Err(guests_refused()),
            (true, true) => Ok(true),
        };
    }
    let known = logins
        .iter()
        .filter(|login| linked.contains(&held(login)))
        .count();
    // An identity with logins is proven by one of them; a guest has none, and becomes the owner of what it brings.
    if !linked.is_empty() && known == 0 {
        return Err(error::not_authorized(
            "Logins don't match. Please include at least one valid login for this identity or identity pool.",
        ));
    }
    Ok(known == logins.len())
}

/// The identities that own one of the logins, each once, the oldest first.
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
    owners.sort_by_key(age);
    Ok(owners)
}

fn age(identity: &Identity) -> (i64, String) {
    (identity.created_at, identity.identity_id.clone())
}

/// Adds to the batch what makes `survivor` the one owner of all logins: links, moves, and disabled losers. Whatever
/// changes the logins of an identity rewrites its row, so that of two such changes one is refused; `held` was therefore read
/// after `survivor`.
async fn settle(
    cx: &Context,
    batch: &mut Batch,
    survivor: &Identity,
    mut held: Held,
    logins: &[Login],
    owners: &[Identity],
) -> Result<(), WriteError> {
    let before = held.len();
    for loser in owners
        .iter()
        .filter(|owner| owner.identity_id != survivor.identity_id)
    {
        for login in identities::logins_of(&cx.store, &loser.identity_id).await? {
            identities::remove_login(batch, &login);
            identities::add_login(
                batch,
                &IdentityLogin {
                    identity_id: survivor.identity_id.clone(),
                    ..login.clone()
                },
            );
            held.insert((login.provider, login.subject));
        }
        let disabled = Identity {
            enabled: false,
            modified_at: cx.now(),
            ..loser.clone()
        };
        identities::update(batch, &disabled);
    }
    if link(batch, survivor, held, logins)? > before {
        let changed = Identity {
            modified_at: cx.now(),
            ..survivor.clone()
        };
        identities::update(batch, &changed);
    }
    Ok(())
}

/// Links the logins that `identity` does not hold yet, and says how many it then holds.
fn link(
    batch: &mut Batch,
    identity: &Identity,
    mut held: Held,
    logins: &[Login],
) -> ApiResult<usize> {
    for login in logins {
        if held.insert(self::held(login)) {
            let login = IdentityLogin {
                pool_id: identity.pool_id.clone(),
                provider: login.provider.clone(),
                subject: login.subject.clone(),
                identity_id: identity.identity_id.clone(),
            };
            identities::add_login(batch, &login);
        }
    }
    let providers: BTreeSet<&str> = held.iter().map(|(provider, _)| provider.as_str()).collect();
    if providers.len() < held.len() {
        return Err(error::resource_conflict(
            "the identity already has another login of this provider",
        ));
    }
    if held.len() > MAX_LOGINS {
        return Err(error::limit_exceeded(format!(
            "an identity can have at most {MAX_LOGINS} logins"
        )));
    }
    Ok(held.len())
}

fn held(login: &Login) -> (String, String) {
    (login.provider.clone(), login.subject.clone())
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
        error.named(|_| {
            Some(error::resource_conflict(
                "the identity is being changed by others; try again",
            ))
        })
    })
}

fn fresh(cx: &Context, pool_id: &str) -> Identity {
    let now = cx.now();
    Identity {
        pool_id: pool_id.to_owned(),
        identity_id: format!("{}:{}", cx.deployment.region, random::uuid_v4(&*cx.random)),
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
