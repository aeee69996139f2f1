//! The key-encryption key of the operator, and the data keys of the database, which it seals.

use crate::config::Settings;
use keys::{Clock, Kek, Keyring, Random, SealedDataKey, kek, kek::KekError};
use std::path::{Path, PathBuf};
use store::data_keys::{self, DataKey};
use store::{Batch, CommitError, Store, settings};

/// The setting that names the first data key, so that two nodes that start at once agree on it.
const FIRST_DATA_KEY: &str = "first-data-key";

/// Opens the data keys. The first start makes one, and the key-encryption key where none is configured.
///
/// # Errors
/// Why they do not open.
pub(super) async fn open_keyring(
    store: &Store,
    configured: &Settings,
    clock: &dyn Clock,
    random: &dyn Random,
) -> Result<Keyring, String> {
    let failed = |error: store::Error| format!("the data keys cannot be read: {error}");
    let mut rows = data_keys::list(store).await.map_err(failed)?;
    let is_new = rows.is_empty();
    if is_new {
        make_kek(configured, random)?;
    }
    let keks = load_keks(configured)?;
    if is_new {
        let newest = keks.first().ok_or("there is no key-encryption key")?;
        let key = Keyring::new_data_key(newest, random).map_err(|error| error.to_string())?;
        let mut batch = Batch::new();
        settings::put_if_absent(&mut batch, FIRST_DATA_KEY, &key.id_text());
        data_keys::insert(&mut batch, &to_row(&key, clock.now()));
        match store.commit(batch).await {
            // Another node was first; its key is read below.
            Ok(()) | Err(CommitError::Conflict(_)) => {}
            Err(CommitError::Failed(error)) => return Err(failed(error)),
        }
        rows = data_keys::list(store).await.map_err(failed)?;
    }
    Keyring::new(&keks, &from_rows(&rows)).map_err(|_| {
        "the data keys of this database do not open with the key-encryption key that is configured: bring back the one that \
         they were sealed with"
            .to_owned()
    })
}

/// Makes the file of the key-encryption key where it is missing and no key is configured: for a database without keys.
///
/// # Errors
/// Why the file cannot be made.
pub(crate) fn make_kek(settings: &Settings, random: &dyn Random) -> Result<(), String> {
    if settings.key_encryption_key.is_some() {
        return Ok(());
    }
    let path = kek_path(&settings.data);
    kek::create(&path, random).map_err(|error| unusable(&path, &error))
}

/// The key-encryption keys, newest first: from the configuration, or from the file in the data folder.
///
/// # Errors
/// Why there is none.
pub(crate) fn load_keks(settings: &Settings) -> Result<Vec<Kek>, String> {
    if let Some(texts) = &settings.key_encryption_key {
        return texts
            .split(',')
            .map(|text| {
                kek::from_base64(text).map_err(|error| {
                    format!("key_encryption_key cannot be used: {error}; make one with: openssl rand -base64 32")
                })
            })
            .collect();
    }
    let path = kek_path(&settings.data);
    let read = |path: &Path| kek::load(path).map_err(|error| unusable(path, &error));
    let mut keks = vec![read(&path)?];
    let previous = previous_kek_path(&settings.data);
    if previous.exists() {
        keks.push(read(&previous)?);
    }
    Ok(keks)
}

fn unusable(path: &Path, error: &KekError) -> String {
    let path = path.display();
    if error.is_missing() {
        return format!(
            "the key-encryption key {path} is missing, and only it opens what this database has: bring it back from your backup, \
             or set COGNATE_KEY_ENCRYPTION_KEY"
        );
    }
    format!("the key-encryption key {path}: {error}")
}

/// The file of the key-encryption key.
#[must_use]
pub(crate) fn kek_path(data: &Path) -> PathBuf {
    data.join("key-encryption-key")
}

/// The file of the key that a rotation is replacing; it is there only until every data key is sealed anew.
#[must_use]
pub(crate) fn previous_kek_path(data: &Path) -> PathBuf {
    data.join("key-encryption-key.previous")
}

/// A data key as the store has it.
#[must_use]
pub(crate) fn to_row(key: &SealedDataKey, created_at: i64) -> DataKey {
    DataKey {
        id: key.id.to_vec(),
        kek_id: key.kek_id.clone(),
        sealed: key.sealed.clone(),
        created_at,
    }
}

/// The store's rows as data keys, oldest first. A row with an id of another length is not one of ours.
#[must_use]
pub(crate) fn from_rows(rows: &[DataKey]) -> Vec<SealedDataKey> {
    rows.iter().filter_map(from_row).collect()
}

/// One of those rows.
#[must_use]
pub(crate) fn from_row(row: &DataKey) -> Option<SealedDataKey> {
    Some(SealedDataKey {
        id: row.id.as_slice().try_into().ok()?,
        kek_id: row.kek_id.clone(),
        sealed: row.sealed.clone(),
    })
}
