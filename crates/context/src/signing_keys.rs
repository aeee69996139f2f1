//! The keys that sign tokens: a pool has one for ID tokens and another for access tokens, the identity pools share one.
//!
//! They are stored sealed; the public halves are published for as long as a token that they signed may live.

use crate::Context;
use keys::{PublicKey, SigningKey, keyring};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use store::{Batch, signing_keys};
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// What each pool has a key for: the `token_use` of its tokens.
pub const USES: &[&str] = &["id", "access"];

/// How long the public half of a retired key stays published: the longest life of an ID or access token (24 hours,
/// "Token expiration" in the app client settings of the Developer Guide), and an hour for caches and clocks.
const PUBLISHED_AFTER_RETIREMENT_MS: i64 = 25 * 60 * 60 * 1000;

/// The public keys of an issuer, by key id: the use of the key, and the key.
pub type Verifiers = HashMap<String, (String, Arc<PublicKey>)>;

/// Makes one new key for each use; the caller inserts them in its own batch.
///
/// # Errors
/// `TooManyRequestsException` when the workers are busy.
pub async fn create(
    cx: &Context,
    owner: &str,
    uses: &[&str],
) -> ApiResult<Vec<signing_keys::SigningKey>> {
    let mut rows = Vec::with_capacity(uses.len());
    for token_use in uses {
        let key = match cx.signing_keys.try_take() {
            Some(key) => key,
            None => cx
                .workers
                .run(SigningKey::generate)
                .await
                .map_err(|_| error::too_many_requests("Rate exceeded"))?
                .map_err(|failure| {
                    ApiError::internal(format!("making a signing key: {failure}"))
                })?,
        };
        let secret = key
            .to_pkcs8()
            .map_err(|failure| ApiError::internal(format!("writing a signing key: {failure}")))?;
        rows.push(signing_keys::SigningKey {
            pool_id: owner.to_owned(),
            kid: key.kid().to_owned(),
            token_use: (*token_use).to_owned(),
            sealed: cx
                .keyring
                .seal(&bound_to(owner, key.kid()), &secret, &*cx.random),
            public_jwk: key.public_jwk().to_owned(),
            created_at: cx.now(),
            retired_at: None,
        });
    }
    Ok(rows)
}

/// The key that signs the owner's tokens of this use: the newest that is not retired.
///
/// # Errors
/// When there is none, or when it cannot be unsealed.
pub async fn signer(cx: &Context, owner: &str, token_use: &str) -> ApiResult<Arc<SigningKey>> {
    let name = signer_name(owner, token_use);
    let now = cx.now();
    if let Some(key) = cx.cache.get::<SigningKey>(SIGNER, &name, now) {
        return Ok(key);
    }
    let rows = signing_keys::list(&cx.store, owner).await?;
    let row = rows
        .into_iter()
        .find(|row| row.token_use == token_use && row.retired_at.is_none())
        .ok_or_else(|| ApiError::internal(format!("{owner} has no key for {token_use} tokens")))?;
    cx.cache
        .put_made_of(SIGNER, &name, now, row, |row| open(cx, owner, row))
}

fn open(cx: &Context, owner: &str, row: &signing_keys::SigningKey) -> ApiResult<SigningKey> {
    let secret = cx
        .keyring
        .open(&bound_to(owner, &row.kid), &row.sealed)
        .map_err(|failure| {
            ApiError::internal(format!("unsealing the signing key {}: {failure}", row.kid))
        })?;
    SigningKey::from_pkcs8(&secret).map_err(|failure| {
        ApiError::internal(format!("reading the signing key {}: {failure}", row.kid))
    })
}

/// The public keys that the owner's tokens may be signed with, those of retired keys included for a while.
///
/// # Errors
/// When a stored key cannot be read.
pub async fn verifiers(cx: &Context, owner: &str) -> ApiResult<Arc<Verifiers>> {
    let now = cx.now();
    if let Some(known) = cx.cache.get::<Verifiers>(VERIFIERS, owner, now) {
        return Ok(known);
    }
    let mut verifiers = Verifiers::new();
    for row in published(cx, owner).await? {
        let key = PublicKey::from_jwk(&row.public_jwk).map_err(|failure| {
            ApiError::internal(format!("reading the public key {}: {failure}", row.kid))
        })?;
        verifiers.insert(row.kid, (row.token_use, Arc::new(key)));
    }
    let verifiers = Arc::new(verifiers);
    cx.cache.put(VERIFIERS, owner, now, Arc::clone(&verifiers));
    Ok(verifiers)
}

/// The rows of the keys whose public halves are published, the newest first.
///
/// # Errors
/// When the store fails.
pub async fn published(cx: &Context, owner: &str) -> ApiResult<Vec<signing_keys::SigningKey>> {
    let now = cx.now();
    let mut rows = signing_keys::list(&cx.store, owner).await?;
    rows.retain(|row| is_published(row.retired_at, now));
    Ok(rows)
}

/// The owner's JSON Web Key Set, the newest keys first. The public halves are stored as JSON texts.
///
/// # Errors
/// When the store fails.
pub async fn jwks(cx: &Context, owner: &str) -> ApiResult<String> {
    let rows = published(cx, owner).await?;
    let keys: Vec<&str> = rows.iter().map(|row| row.public_jwk.as_str()).collect();
    Ok(format!("{{\"keys\":[{}]}}", keys.join(",")))
}

/// Drops what this node remembers of an owner's public keys.
pub fn forget(cx: &Context, owner: &str) {
    cx.cache.forget(VERIFIERS, owner);
}

/// Puts new keys in the place of the owner's present ones, and deletes those that are not published any more.
///
/// # Errors
/// When the store fails, or when somebody else rotates at the same time.
pub async fn rotate(cx: &Context, owner: &str) -> ApiResult<()> {
    let now = cx.now();
    let rows = signing_keys::list(&cx.store, owner).await?;
    let uses: BTreeSet<&str> = rows
        .iter()
        .filter(|row| row.retired_at.is_none())
        .map(|row| row.token_use.as_str())
        .collect();
    if uses.is_empty() {
        return Err(error::resource_not_found(format!(
            "{owner} has no signing keys"
        )));
    }
    let uses: Vec<&str> = uses.into_iter().collect();
    let made = create(cx, owner, &uses).await?;
    let mut batch = Batch::new();
    for row in &made {
        signing_keys::insert(&mut batch, row);
    }
    for row in &rows {
        if row.retired_at.is_none() {
            signing_keys::retire(&mut batch, owner, &row.kid, now);
        } else if !is_published(row.retired_at, now) {
            signing_keys::delete(&mut batch, owner, &row.kid);
        }
    }
    cx.store.commit(batch).await?;
    for token_use in uses {
        cx.cache.forget(SIGNER, &signer_name(owner, token_use));
    }
    cx.cache.forget(VERIFIERS, owner);
    Ok(())
}

/// The kind of entry in the cache that holds a private key.
const SIGNER: &str = "signing_key";

/// The kind of entry in the cache that holds an issuer's public keys.
const VERIFIERS: &str = "verification_keys";

fn signer_name(owner: &str, token_use: &str) -> String {
    format!("{owner}/{token_use}")
}

/// A sealed key is bound to its owner and its id, so that a row copied to another pool does not open.
fn bound_to(owner: &str, kid: &str) -> Vec<u8> {
    keyring::context(&["signing-key", owner, kid])
}

fn is_published(retired_at: Option<i64>, now: i64) -> bool {
    retired_at.is_none_or(|at| now.saturating_sub(at) < PUBLISHED_AFTER_RETIREMENT_MS)
}

#[cfg(test)]
mod tests {
    use super::{PUBLISHED_AFTER_RETIREMENT_MS, is_published};

    #[test]
    fn a_retired_key_stays_published_for_the_life_of_its_tokens() {
        assert!(is_published(None, i64::MAX));
        assert!(is_published(
            Some(1000),
            1000 + PUBLISHED_AFTER_RETIREMENT_MS - 1
        ));
        assert!(!is_published(
            Some(1000),
            1000 + PUBLISHED_AFTER_RETIREMENT_MS
        ));
    }
}
