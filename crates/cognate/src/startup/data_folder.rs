//! The folder for the database, the keys and the credentials.

use crate::config::Settings;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::Path;
use tempfile::TempDir;

/// The bits of a mode that are not the owner's.
const OTHERS: u32 = 0o077;

/// Makes the folder, which only its owner can look into.
///
/// # Errors
/// Why it cannot be made.
pub(crate) fn make(data: &Path) -> Result<(), String> {
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(data)
        .map_err(|error| {
            format!(
                "the data folder {} cannot be made: {error}; --data chooses another",
                data.display()
            )
        })
}

/// A folder that goes with the value, as the place of everything that the server keeps.
///
/// # Errors
/// Why it cannot be made.
pub(crate) fn ephemeral(settings: &mut Settings) -> Result<TempDir, String> {
    let folder = tempfile::Builder::new()
        .prefix("cognate-")
        .tempdir()
        .map_err(|error| format!("a temporary folder cannot be made: {error}"))?;
    folder.path().clone_into(&mut settings.data);
    Ok(folder)
}

/// Refuses a folder that others can read or change: the database in it is of use to whoever also sees the key beside it.
///
/// # Errors
/// That it is open, and how to close it.
pub(crate) fn must_be_private(data: &Path) -> Result<(), String> {
    let mode = std::fs::metadata(data)
        .map_err(|error| format!("the data folder {}: {error}", data.display()))?
        .permissions()
        .mode()
        & 0o777;
    if mode & OTHERS == 0 {
        return Ok(());
    }
    Err(format!(
        "the data folder {path} has mode {mode:04o}, so others on this machine can look into it: close it with chmod 700 {path}",
        path = data.display()
    ))
}
