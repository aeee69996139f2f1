//! The folder for the database, the keys and the credentials.

use crate::config::Settings;
use std::fs::Permissions;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::Path;
use tempfile::TempDir;

/// The bits of a mode that are not the owner's.
const OTHERS: u32 = 0o077;

/// Of these, the ones that let others write.
const OTHERS_WRITE: u32 = 0o022;

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
        .permissions(Permissions::from_mode(0o700))
        .tempdir()
        .map_err(|error| format!("a temporary folder cannot be made: {error}"))?;
    folder.path().clone_into(&mut settings.data);
    Ok(folder)
}

/// Refuses a data folder that others can look into: the database in it is of use to whoever also sees the key beside it. And
/// another folder with the database, which others can write to: they could put files of SQLite's there.
///
/// # Errors
/// That it is open, and how to close it.
pub(crate) fn must_be_private(settings: &Settings) -> Result<(), String> {
    let data = &settings.data;
    let mode = mode(data)?;
    if mode & OTHERS != 0 {
        return Err(format!(
            "the data folder {path} has mode {mode:04o}, so others on this machine can look into it: close it with chmod 700 {path}",
            path = data.display()
        ));
    }
    let Some(folder) = settings.database_folder() else {
        return Ok(());
    };
    let mode = self::mode(&folder)?;
    if mode & OTHERS_WRITE != 0 {
        return Err(format!(
            "the folder of the database {path} has mode {mode:04o}, so others on this machine can write to it: close it with chmod \
             go-w {path}",
            path = folder.display()
        ));
    }
    Ok(())
}

fn mode(folder: &Path) -> Result<u32, String> {
    let found = std::fs::metadata(folder);
    let found = found.map_err(|error| format!("the folder {}: {error}", folder.display()))?;
    Ok(found.permissions().mode() & 0o777)
}
