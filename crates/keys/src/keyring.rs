//! Sealing of secrets at rest, and of what the server hands out for safe-keeping.
//!
//! A key-encryption key ([`Kek`]) outside the database seals data keys; the data keys seal
//! everything else with AES-256-GCM-SIV. A sealed value names its data key, so keys can be rotated
//! while the server runs and old values are re-sealed when they are next written.
//!
//! The form of a sealed value: one version byte, the four bytes of the data key's id, a nonce of
//! twelve bytes, the ciphertext with its tag. Version, id and the caller's context are
//! authenticated with it.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

use crate::hmac::{hex, hmac_sha256};
use crate::kek::{self, Kek};
use crate::random::{Random, bytes};

mod aead;
mod data_key;

use aead::Aead;
pub use data_key::SealedDataKey;

const VERSION: u8 = 1;
const NONCE: usize = 12;

/// Seals and opens. Cheap to clone; all clones share the keys, also after [`Keyring::replace`].
#[derive(Clone)]
pub struct Keyring(Arc<RwLock<Arc<Keys>>>);

struct Keys {
    /// Oldest first; the last one seals.
    all: Vec<DataKey>,
}

struct DataKey {
    id: [u8; 4],
    aead: Aead,
    derivation: Zeroizing<[u8; 32]>,
}

/// Why something could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsealable {
    /// The value names a data key that is not in the ring. Another node may have rotated the keys:
    /// read them again and try once more.
    UnknownKey([u8; 4]),
    /// The value was altered, belongs to another context, or never was a sealed value.
    Forged,
    /// The keys themselves cannot be used, or sealing failed.
    Failed,
}

/// Joins `parts` to a context that no other parts give: each is preceded by its length, so that
/// `["a", "bc"]` and `["ab", "c"]` differ.
#[must_use]
pub fn context(parts: &[&str]) -> Vec<u8> {
    let mut context = Vec::with_capacity(parts.iter().map(|part| part.len() + 4).sum());
    for part in parts {
        context.extend_from_slice(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
        context.extend_from_slice(part.as_bytes());
    }
    context
}

/// The id of the data key that `sealed` names.
#[must_use]
pub fn key_id(sealed: &[u8]) -> Option<[u8; 4]> {
    match sealed {
        [VERSION, a, b, c, d, ..] => Some([*a, *b, *c, *d]),
        _ => None,
    }
}

impl Keyring {
    /// The ring of the data keys `data`, oldest first; the last one seals, all of them open.
    ///
    /// # Errors
    /// When there is no data key, or one of them cannot be opened with `keks`.
    pub fn new(keks: &[Kek], data: &[SealedDataKey]) -> Result<Self, Unsealable> {
        Ok(Self(Arc::new(RwLock::new(Arc::new(Keys::open(
            keks, data,
        )?)))))
    }

    /// A ring with a new data key under a new key-encryption key that nobody else knows: what it
    /// seals is lost with the process. For tests.
    ///
    /// # Errors
    /// When sealing fails.
    pub fn in_memory(random: &dyn Random) -> Result<Self, Unsealable> {
        let kek = kek::generate(random);
        let data = Self::new_data_key(&kek, random)?;
        Self::new(&[kek], &[data])
    }

    /// Puts other data keys into the ring, for all its clones.
    ///
    /// # Errors
    /// As [`Keyring::new`]; the ring is unchanged then.
    pub fn replace(&self, keks: &[Kek], data: &[SealedDataKey]) -> Result<(), Unsealable> {
        let opened = Arc::new(Keys::open(keks, data)?);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = opened;
        Ok(())
    }

    /// A new data key, sealed under `kek`.
    ///
    /// # Errors
    /// When sealing fails.
    pub fn new_data_key(kek: &Kek, random: &dyn Random) -> Result<SealedDataKey, Unsealable> {
        SealedDataKey::generate(kek, random)
    }

    /// The same data key, sealed under another key-encryption key.
    ///
    /// # Errors
    /// When `old` does not open it.
    pub fn reseal(
        key: &SealedDataKey,
        old: &Kek,
        new: &Kek,
        random: &dyn Random,
    ) -> Result<SealedDataKey, Unsealable> {
        let secret = key.open(old)?;
        SealedDataKey::seal(key.id, &secret, new, random)
    }

    /// Seals `plaintext`. Only who gives the same `context` can open it: the context names what the
    /// value is and whose (see [`context`]), so that a sealed value cannot be moved elsewhere.
    ///
    /// # Panics
    /// When the memory for it cannot be had; a plaintext is never handed back.
    #[must_use]
    pub fn seal(&self, context: &[u8], plaintext: &[u8], random: &dyn Random) -> Vec<u8> {
        let keys = self.keys();
        let sealed = keys.all.last().and_then(|key| {
            let mut sealed = Vec::with_capacity(1 + 4 + NONCE + plaintext.len() + 16);
            sealed.push(VERSION);
            sealed.extend_from_slice(&key.id);
            key.aead
                .seal_after(sealed, context, plaintext, bytes(random))
        });
        let Some(sealed) = sealed else {
            unreachable!("a ring has a key, and AES-GCM-SIV fails only without memory");
        };
        sealed
    }

    /// Opens what [`Keyring::seal`] sealed under the same `context`.
    ///
    /// # Errors
    /// When the value was altered, is of another context, or its data key is not in the ring.
    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unsealable> {
        let id = key_id(sealed).ok_or(Unsealable::Forged)?;
        let keys = self.keys();
        let key = keys
            .all
            .iter()
            .find(|key| key.id == id)
            .ok_or(Unsealable::UnknownKey(id))?;
        key.aead
            .open_after(1 + 4, context, sealed)
            .ok_or(Unsealable::Forged)
    }

    /// As [`Keyring::seal`], in base64url without padding.
    #[must_use]
    pub fn seal_token(&self, context: &[u8], plaintext: &[u8], random: &dyn Random) -> String {
        URL_SAFE_NO_PAD.encode(self.seal(context, plaintext, random))
    }

    /// Opens what [`Keyring::seal_token`] sealed.
    ///
    /// # Errors
    /// As [`Keyring::open`].
    pub fn open_token(
        &self,
        context: &[u8],
        token: &str,
    ) -> Result<Zeroizing<Vec<u8>>, Unsealable> {
        let sealed = URL_SAFE_NO_PAD
            .decode(token)
            .map_err(|_| Unsealable::Forged)?;
        self.open(context, &sealed)
    }

    /// The id of the data key that seals.
    #[must_use]
    pub fn newest_key_id(&self) -> [u8; 4] {
        self.keys().all.last().map(|key| key.id).unwrap_or_default()
    }

    /// A secret for `label` that stays the same for as long as the oldest data key is in the ring:
    /// for made-up salts and pseudonyms that must not change from one request to the next.
    #[must_use]
    pub fn stable_secret(&self, label: &[u8]) -> [u8; 32] {
        let keys = self.keys();
        let key = keys
            .all
            .first()
            .map(|key| key.derivation.as_slice())
            .unwrap_or_default();
        hmac_sha256(key, &[label])
    }

    fn keys(&self) -> Arc<Keys> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Keys {
    fn open(keks: &[Kek], data: &[SealedDataKey]) -> Result<Self, Unsealable> {
        let mut all = Vec::with_capacity(data.len());
        for sealed in data {
            let kek = keks.iter().find(|kek| kek.id() == sealed.kek_id);
            let secret = sealed.open(kek.ok_or(Unsealable::Failed)?)?;
            all.push(DataKey {
                id: sealed.id,
                aead: Aead::new(&hmac_sha256(secret.as_slice(), &[b"cognate sealing"]))?,
                derivation: Zeroizing::new(hmac_sha256(
                    secret.as_slice(),
                    &[b"cognate derivation"],
                )),
            });
        }
        if all.is_empty() {
            Err(Unsealable::Failed)
        } else {
            Ok(Self { all })
        }
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys = self.keys();
        let ids = keys.all.iter().map(|key| hex(&key.id));
        f.write_str("Keyring ")?;
        f.debug_list().entries(ids).finish()
    }
}

impl fmt::Display for Unsealable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownKey(id) => write!(f, "sealed under the unknown data key {}", hex(id)),
            Self::Forged => f.write_str("not a value that was sealed for this purpose"),
            Self::Failed => f.write_str("the sealing keys cannot be used"),
        }
    }
}

impl std::error::Error for Unsealable {}

#[cfg(test)]
mod tests;
