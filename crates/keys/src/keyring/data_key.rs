//! A data key in the form in which the database keeps it.

use zeroize::Zeroizing;

use super::{Aead, Unsealable, VERSION};
use crate::hmac::hex;
use crate::kek::Kek;
use crate::random::{Random, bytes};

/// A data key, sealed under a key-encryption key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedDataKey {
    /// The id that sealed values name.
    pub id: [u8; 4],
    /// The id of the key-encryption key.
    pub kek_id: String,
    /// The sealed key.
    pub sealed: Vec<u8>,
}

impl SealedDataKey {
    /// The id as eight hexadecimal digits.
    #[must_use]
    pub fn id_text(&self) -> String {
        hex(&self.id)
    }

    pub(super) fn generate(kek: &Kek, random: &dyn Random) -> Result<Self, Unsealable> {
        Self::seal(bytes(random), &Zeroizing::new(bytes(random)), kek, random)
    }

    pub(super) fn seal(
        id: [u8; 4],
        secret: &Zeroizing<[u8; 32]>,
        kek: &Kek,
        random: &dyn Random,
    ) -> Result<Self, Unsealable> {
        let sealed = Aead::new(kek.secret())?
            .seal_after(
                vec![VERSION],
                &purpose(id, kek),
                secret.as_slice(),
                bytes(random),
            )
            .ok_or(Unsealable::Failed)?;
        Ok(Self {
            id,
            kek_id: kek.id().to_owned(),
            sealed,
        })
    }

    pub(super) fn open(&self, kek: &Kek) -> Result<Zeroizing<[u8; 32]>, Unsealable> {
        if self.sealed.first() != Some(&VERSION) {
            return Err(Unsealable::Forged);
        }
        let opened = Aead::new(kek.secret())?
            .open_after(1, &purpose(self.id, kek), &self.sealed)
            .ok_or(Unsealable::Forged)?;
        let secret: [u8; 32] = opened
            .as_slice()
            .try_into()
            .map_err(|_| Unsealable::Forged)?;
        Ok(Zeroizing::new(secret))
    }
}

fn purpose(id: [u8; 4], kek: &Kek) -> Vec<u8> {
    [b"cognate data key", id.as_slice(), kek.id().as_bytes()].concat()
}
