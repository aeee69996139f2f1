//! The forms that a pool's passwords have been kept in: as long as a pool has had one form, a password that is refused
//! costs the work of that form; afterwards, of all of them, the cheapest first.

use crate::pool::Pool;
use context::Context;
use keys::PasswordStorage;
use std::collections::BTreeSet;
use std::sync::Arc;
use store::{Batch, password_forms};
use wire::{ApiError, ApiResult};

/// The kind of entry in the cache.
const CACHED: &str = "password_forms";

/// The forms of the pool, the present one included.
///
/// # Errors
/// Failures of the store.
pub(super) async fn of_pool(cx: &Context, pool: &Pool) -> ApiResult<BTreeSet<PasswordStorage>> {
    let mut forms = (*remembered(cx, pool).await?).clone();
    forms.insert(pool.password_storage(cx));
    Ok(forms)
}

/// Remembers a form, before the first password of the pool is kept in it.
///
/// # Errors
/// Failures of the store.
pub(super) async fn remember(cx: &Context, pool: &Pool, form: PasswordStorage) -> ApiResult<()> {
    if remembered(cx, pool).await?.contains(&form) {
        return Ok(());
    }
    let mut batch = Batch::new();
    password_forms::insert(&mut batch, &pool.id, &form.to_string());
    cx.store.commit(batch).await.map_err(ApiError::from)?;
    cx.cache.forget(CACHED, &pool.id);
    Ok(())
}

async fn remembered(cx: &Context, pool: &Pool) -> ApiResult<Arc<BTreeSet<PasswordStorage>>> {
    let now = cx.now();
    if let Some(forms) = cx.cache.get(CACHED, &pool.id, now) {
        return Ok(forms);
    }
    let texts = password_forms::list(&cx.store, &pool.id).await?;
    let forms: Result<BTreeSet<PasswordStorage>, _> =
        texts.iter().map(|text| text.parse()).collect();
    let forms =
        Arc::new(forms.map_err(|_| {
            ApiError::internal(format!("a form of the passwords of pool {}", pool.id))
        })?);
    cx.cache.put(CACHED, &pool.id, now, Arc::clone(&forms));
    Ok(forms)
}
