//! Files that hold secrets: only their owner can read them, and nobody ever reads half of one.
//!
//! Each is written beside its place and then moved there. The attacks: a link at the place, which leads the secret
//! elsewhere or overwrites what it points to; a file that is there already and that others can read.

use crate::hmac::hex;
use crate::random::{Random, bytes};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

/// Writes the file, whatever was at its place.
///
/// # Errors
/// When the folder cannot be written to.
pub fn replace(path: &Path, text: &str, random: &dyn Random) -> io::Result<()> {
    let beside = write_beside(path, text, random)?;
    if let Err(error) = fs::rename(&beside, path) {
        fs::remove_file(&beside)?;
        return Err(error);
    }
    sync_folder(path)
}

/// Writes the file unless there is one, and says whether it did. Of two processes that start at once, one makes it.
///
/// # Errors
/// When the folder cannot be written to.
pub fn create(path: &Path, text: &str, random: &dyn Random) -> io::Result<bool> {
    let beside = write_beside(path, text, random)?;
    let linked = fs::hard_link(&beside, path);
    fs::remove_file(&beside)?;
    match linked {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
        Ok(()) => sync_folder(path).map(|()| true),
    }
}

fn write_beside(path: &Path, text: &str, random: &dyn Random) -> io::Result<PathBuf> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.new", hex(&bytes::<8>(random))));
    let beside = PathBuf::from(beside);
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&beside)?;
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| file.sync_all());
    if let Err(error) = written {
        fs::remove_file(&beside)?;
        return Err(error);
    }
    Ok(beside)
}

/// The folder is written through, too: data sealed under a key that a power cut takes away is lost.
fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{create, replace};
    use crate::random::SeededRandom;
    use std::fs;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    #[test]
    fn a_secret_goes_through_no_link_and_into_no_open_file() {
        let folder = tempfile::tempdir().unwrap();
        let (elsewhere, place) = (folder.path().join("elsewhere"), folder.path().join("key"));
        fs::write(&elsewhere, "other").unwrap();
        symlink(&elsewhere, &place).unwrap();
        assert!(!create(&place, "secret", &SeededRandom::new(1)).unwrap());
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "other");
        replace(&place, "secret", &SeededRandom::new(2)).unwrap();
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "other");
        assert!(fs::symlink_metadata(&place).unwrap().is_file());

        fs::set_permissions(&place, fs::Permissions::from_mode(0o644)).unwrap();
        replace(&place, "anew", &SeededRandom::new(3)).unwrap();
        let mode = fs::metadata(&place).unwrap().permissions().mode() & 0o777;
        assert_eq!(
            (mode, fs::read_to_string(&place).unwrap().as_str()),
            (0o600, "anew")
        );
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_file_is_made_once() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("key");
        assert!(create(&place, "first", &SeededRandom::new(1)).unwrap());
        assert!(!create(&place, "second", &SeededRandom::new(2)).unwrap());
        assert_eq!(fs::read_to_string(&place).unwrap(), "first");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
