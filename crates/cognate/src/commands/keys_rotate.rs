//! `cognate keys rotate`: the key-encryption key, or one pool's signing keys.

use super::RotateOptions;
use crate::config::{self, Settings};
use crate::startup::sealing::{from_row, kek_path, load_keks, make_kek, previous_kek_path, to_row};
use crate::startup::{self, database};
use keys::{Clock as _, Kek, Keyring, SystemClock, SystemRandom};
use store::{Batch, data_keys, user_pools};

/// Rotates what the options name. Running servers see the change within seconds.
///
/// # Errors
/// What failed; what was sealed before stays readable.
pub(super) async fn rotate(options: RotateOptions) -> Result<(), String> {
    let settings = config::load(&options.data.into())?;
    match options.pool {
        Some(pool) => rotate_pool(&settings, &pool).await,
        None => rotate_kek(&settings).await,
    }
}

async fn rotate_pool(settings: &Settings, pool: &str) -> Result<(), String> {
    let store = database::open_existing(settings).await?;
    let found = user_pools::get(&store, pool).await;
    if found.map_err(|error| error.to_string())?.is_none() {
        return Err(format!("this database has no user pool {pool}"));
    }
    let started = startup::start(settings, store, None).await?;
    context::signing_keys::rotate(&started.context, pool)
        .await
        .map_err(|error| error.to_string())?;
    println!(
        "{pool} signs with new keys; the old ones stay in its JWKS until their last token has expired"
    );
    Ok(())
}

/// Seals every data key with the newest key-encryption key, and makes a new data key for what is sealed from now on.
///
/// With a key file, the new key is made here, and the old file stays beside it until nothing needs it. With a configured
/// key, the new key stands first in `key_encryption_key` and the old one after it.
async fn rotate_kek(settings: &Settings) -> Result<(), String> {
    let store = database::open_existing(settings).await?;
    // A key that is missing is told before anything is moved.
    load_keks(settings)?;
    let in_file = settings.key_encryption_key.is_none();
    let (path, previous) = (kek_path(&settings.data), previous_kek_path(&settings.data));
    if in_file && path.exists() && !previous.exists() {
        std::fs::rename(&path, &previous)
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    make_kek(settings, &SystemRandom)?;
    let keks = load_keks(settings)?;
    let newest = keks.first().ok_or("there is no key-encryption key")?;
    let rows = data_keys::list(&store)
        .await
        .map_err(|error| error.to_string())?;
    let mut batch = Batch::new();
    for row in &rows {
        let Some(key) = from_row(row) else {
            continue;
        };
        if key.kek_id == newest.id() {
            continue;
        }
        let old = find(&keks, &key.kek_id)?;
        let resealed =
            Keyring::reseal(&key, old, newest, &SystemRandom).map_err(|error| error.to_string())?;
        data_keys::replace(&mut batch, row, &to_row(&resealed, row.created_at));
    }
    let fresh = Keyring::new_data_key(newest, &SystemRandom).map_err(|error| error.to_string())?;
    data_keys::insert(&mut batch, &to_row(&fresh, SystemClock.now()));
    store.commit(batch).await.map_err(|error| {
        format!("the key-encryption key was not rotated: {error}; the old one is still in use")
    })?;
    if in_file && previous.exists() {
        std::fs::remove_file(&previous)
            .map_err(|error| format!("{}: {error}", previous.display()))?;
    }
    match rows.len() {
        0 => println!("1 data key is sealed with the new key-encryption key"),
        others => println!(
            "{} data keys are sealed with the new key-encryption key",
            others + 1
        ),
    }
    Ok(())
}

fn find<'a>(keks: &'a [Kek], id: &str) -> Result<&'a Kek, String> {
    keks.iter().find(|kek| kek.id() == id).ok_or_else(|| {
        format!("a data key is sealed with the key-encryption key {id}, which is not configured: put it behind the new one in key_encryption_key")
    })
}
