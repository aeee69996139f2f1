//! Opening the database: for the server, which makes it and waits for it, and for commands, which do neither.

use crate::config::Settings;
use rustix::fs::{Mode, OFlags};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;
use store::{Address, Error, Store};
use tokio::time::Instant;

/// How long the start waits between two attempts.
const PAUSE: Duration = Duration::from_millis(500);

/// Opens the database and brings it up to date. One of PostgreSQL that does not answer yet is waited for, as long as the
/// settings say.
///
/// # Errors
/// Why it cannot be opened, and where it was looked for.
pub(crate) async fn open(settings: &Settings) -> Result<Store, String> {
    let address = settings.database_address();
    let until = Instant::now() + Duration::from_secs(settings.wait);
    let mut told = false;
    loop {
        match Store::open(&address).await {
            Ok(store) => return Ok(store),
            Err(error) if error.is_unreachable() && Instant::now() < until => {
                if !told {
                    tracing::warn!("waiting for {address}: {error}");
                    told = true;
                }
                tokio::time::sleep(PAUSE).await;
            }
            Err(error) if error.is_unreachable() => {
                let waited = format!(" (waited {} s for it, see --wait)", settings.wait);
                return Err(failed(&address, &waited, &error));
            }
            Err(error) => return Err(failed(&address, "", &error)),
        }
    }
}

/// Opens the database that a server has made, and brings it up to date.
///
/// # Errors
/// That there is none, or why it cannot be opened.
pub(crate) async fn open_existing(settings: &Settings) -> Result<Store, String> {
    let address = settings.database_address();
    let store = find(settings).await?;
    store
        .migrate()
        .await
        .map_err(|error| failed(&address, "", &error))?;
    Ok(store)
}

/// Opens the database that a server has made, as it is.
///
/// # Errors
/// That there is none, or why it cannot be opened.
pub(crate) async fn find(settings: &Settings) -> Result<Store, String> {
    let address = settings.database_address();
    let nowhere = || {
        format!(
            "there is no database of Cognate in {address}: `cognate serve` makes one, --data and --database say where"
        )
    };
    if address.file().is_some_and(|path| !path.exists()) {
        return Err(nowhere());
    }
    let store = Store::open_without_migrating(&address)
        .await
        .map_err(|error| failed(&address, "", &error))?;
    match store.is_made().await {
        Ok(true) => Ok(store),
        Ok(false) => Err(nowhere()),
        Err(error) => Err(failed(&address, "", &error)),
    }
}

/// Keeps a second server off the same SQLite file, for as long as the value lives: each would take itself for the only
/// writer. The lock is a file of its own, since a process that opens and closes the database itself drops SQLite's locks. It
/// is beside the file that links lead to, however the database is named.
///
/// # Errors
/// That a server is there already.
pub(crate) fn lock(settings: &Settings) -> Result<Option<File>, String> {
    let address = settings.database_address();
    let Some(path) = address.file() else {
        return Ok(None);
    };
    let mut beside = true_path(path).into_os_string();
    beside.push(".lock");
    let failed = |error: std::io::Error| format!("{}: {error}", beside.display());
    // The attack: a link at its place, to have a file of the server's account made, or emptied.
    let flags = OFlags::CREATE | OFlags::RDWR | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let opened = rustix::fs::open(&beside, flags, Mode::RUSR | Mode::WUSR);
    let lock = File::from(opened.map_err(|error| failed(error.into()))?);
    match lock.try_lock() {
        Ok(()) => Ok(Some(lock)),
        Err(TryLockError::WouldBlock) => Err(format!(
            "another server is running on {}: stop it, or choose another folder with --data",
            path.display()
        )),
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}

/// The path without links, also of a file that is yet to be made.
fn true_path(path: &Path) -> PathBuf {
    if let Ok(path) = path.canonicalize() {
        return path;
    }
    let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
    match (folder, path.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}

fn failed(address: &Address, waited: &str, error: &Error) -> String {
    format!("the database in {address} cannot be opened{waited}: {error}")
}
