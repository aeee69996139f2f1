//! The key-encryption key: the one secret that lives outside the database.

use std::fmt;
use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

use crate::hmac::{hex, hmac_sha256};
use crate::private_file;
use crate::random::{Random, bytes};

/// A key that seals data keys. It does not print.
#[derive(Clone)]
pub struct Kek {
    id: Arc<str>,
    secret: Arc<Zeroizing<[u8; 32]>>,
}

/// Why a key-encryption key could not be had.
#[derive(Debug)]
pub enum KekError {
    /// The file could not be read or written.
    Io(io::Error),
    /// The file can be read by others than its owner; the mode is given.
    TooOpen(u32),
    /// The text is not the base64 of 32 bytes.
    Malformed,
}

/// Writes a new key to the file at `path`, unless there is one: another process may have been faster.
///
/// # Errors
/// When the file cannot be written.
pub fn create(path: &Path, random: &dyn Random) -> Result<(), KekError> {
    let encoded = STANDARD.encode(generate(random).secret());
    let text = Zeroizing::new(encoded + "\n");
    private_file::create(path, &text, random)?;
    Ok(())
}

/// The key whose base64 (standard, or URL-safe without padding) is `text`.
///
/// # Errors
/// When the text is not the base64 of 32 bytes.
pub fn from_base64(text: &str) -> Result<Kek, KekError> {
    let text = text.trim();
    let decoded = STANDARD
        .decode(text)
        .or_else(|_| URL_SAFE_NO_PAD.decode(text));
    let decoded = Zeroizing::new(decoded.map_err(|_| KekError::Malformed)?);
    let secret = decoded
        .as_slice()
        .try_into()
        .map_err(|_| KekError::Malformed)?;
    Ok(Kek::from_secret(secret))
}

/// A new key.
pub fn generate(random: &dyn Random) -> Kek {
    Kek::from_secret(bytes(random))
}

impl Kek {
    /// A short name of the key, which tells nothing about it.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn secret(&self) -> &[u8; 32] {
        &self.secret
    }

    fn from_secret(secret: [u8; 32]) -> Self {
        let digest = hmac_sha256(&secret, &[b"cognate key-encryption key id"]);
        let id = digest
            .first_chunk::<8>()
            .map(|start| hex(start))
            .unwrap_or_default();
        Self {
            id: id.into(),
            secret: Arc::new(Zeroizing::new(secret)),
        }
    }
}

impl fmt::Debug for Kek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kek")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// Reads the key from the file at `path`.
///
/// # Errors
/// When the file is not there or cannot be read, holds something else than a key, or is open to others than its owner.
pub fn load(path: &Path) -> Result<Kek, KekError> {
    let mode = fs::metadata(path)?.permissions().mode() & 0o777;
    // A key that other accounts of the machine can read is no secret: the attack is a stolen
    // database together with a glance at the key file.
    if mode & 0o077 != 0 {
        return Err(KekError::TooOpen(mode));
    }
    from_base64(&Zeroizing::new(fs::read_to_string(path)?))
}

impl KekError {
    /// Whether there is no such file.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Io(error) if error.kind() == io::ErrorKind::NotFound)
    }
}

impl From<io::Error> for KekError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for KekError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "{error}"),
            Self::TooOpen(mode) => {
                write!(
                    f,
                    "the file has mode {mode:04o}, so others can read it: close it with chmod 600"
                )
            }
            Self::Malformed => f.write_str("a key must be 32 bytes in base64"),
        }
    }
}

impl std::error::Error for KekError {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::random::SeededRandom;

    #[test]
    fn a_key_is_made_once_and_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kek");
        create(&path, &SeededRandom::new(1)).unwrap();
        let first = load(&path).unwrap();
        create(&path, &SeededRandom::new(2)).unwrap();
        let second = load(&path).unwrap();
        assert_eq!(first.id(), second.id());
        assert_eq!(first.id().len(), 16);
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn t30_a_key_file_that_others_can_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kek");
        create(&path, &SeededRandom::new(1)).unwrap();
        for mode in [0o644, 0o640, 0o604, 0o620] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let outcome = load(&path);
            assert!(matches!(outcome, Err(KekError::TooOpen(m)) if m == mode));
        }
    }

    #[test]
    fn only_the_base64_of_32_bytes_is_a_key() {
        assert!(matches!(from_base64("AAAA"), Err(KekError::Malformed)));
        assert!(matches!(
            from_base64("not base64 !"),
            Err(KekError::Malformed)
        ));
        let text = STANDARD.encode([7; 32]);
        assert_eq!(
            from_base64(&text).unwrap().id(),
            from_base64(&format!("{text}\n")).unwrap().id()
        );
    }

    #[test]
    fn t54_a_key_does_not_print() {
        let kek = from_base64(&STANDARD.encode([7; 32])).unwrap();
        assert!(!format!("{kek:?}").contains('7'.to_string().repeat(2).as_str()));
        assert!(format!("{kek:?}").contains(kek.id()));
    }
}
