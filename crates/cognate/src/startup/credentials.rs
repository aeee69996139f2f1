//! The file with the root access key, in the format of AWS's tools.

use context::Context;
use iam::root::NewAccessKey;
use keys::private_file;
use std::cell::Cell;
use std::path::{Path, PathBuf};

/// The name of the file in the data folder.
const FILE: &str = "credentials";

/// What the line begins with that names the key.
const KEY_ID: &str = "aws_access_key_id = ";

/// Where the root access key is kept.
pub(crate) fn path(data: &Path) -> PathBuf {
    data.join(FILE)
}

/// Makes the root access key on the first start and writes it to the file; says whether it did.
///
/// # Errors
/// What failed, or that the file belongs to another database.
pub(super) async fn ensure(context: &Context, data: &Path) -> Result<Option<PathBuf>, String> {
    let path = path(data);
    let failed = |error: wire::ApiError| {
        format!(
            "the root access key cannot be made: {}",
            error.for_operator()
        )
    };
    let is_ours = is_of(context, &path).await?;
    let written = Cell::new(false);
    let keep = |key: &NewAccessKey| {
        if !is_ours {
            return Err(belongs_elsewhere(&path));
        }
        written.set(true);
        write(context, &path, key)
    };
    let made = iam::root::ensure(context, keep).await.map_err(failed)?;
    if made.is_none() && written.get() {
        // Another node was faster, and its key is the one that counts.
        std::fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(made.map(|_| path))
}

/// Makes a further root access key and writes it to the file, in the place of the one there. A key that development mode
/// has made ends with it.
///
/// # Errors
/// What failed, or that the file belongs to another database.
pub(crate) async fn renew(context: &Context, data: &Path) -> Result<PathBuf, String> {
    let path = path(data);
    if !is_of(context, &path).await? {
        return Err(belongs_elsewhere(&path));
    }
    let keep = |key: &NewAccessKey| write(context, &path, key);
    iam::root::renew(context, keep)
        .await
        .map_err(wire::ApiError::for_operator)?;
    Ok(path)
}

/// Whether the file may be written: it is not there, or the key in it is one of this database. Two databases that share a
/// folder would otherwise take the only copy of each other's key.
async fn is_of(context: &Context, path: &Path) -> Result<bool, String> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(format!("{}: {error}", path.display())),
    };
    let key = text.lines().find_map(|line| line.strip_prefix(KEY_ID));
    let found = store::iam_access_keys::get(&context.store, key.unwrap_or_default().trim())
        .await
        .map_err(|error| error.to_string())?;
    Ok(found.is_some())
}

fn belongs_elsewhere(path: &Path) -> String {
    format!(
        "{} holds an access key that is not of this database: choose another folder with --data, or move the file away",
        path.display()
    )
}

fn write(context: &Context, path: &Path, key: &NewAccessKey) -> Result<(), String> {
    let text = format!(
        "[default]\n{KEY_ID}{}\naws_secret_access_key = {}\n",
        key.access_key_id,
        key.secret_access_key.as_str()
    );
    private_file::replace(path, &text, &*context.random)
        .map_err(|error| format!("{}: {error}", path.display()))
}
