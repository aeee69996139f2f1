//! AES-256-GCM-SIV behind two calls. A nonce that repeats, say in a restored virtual machine, costs
//! no more than telling that two equal plaintexts are equal.

use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, LessSafeKey, Nonce, UnboundKey};
use zeroize::Zeroizing;

use super::{NONCE, Unsealable};

pub(super) struct Aead(LessSafeKey);

impl Aead {
    pub(super) fn new(secret: &[u8; 32]) -> Result<Self, Unsealable> {
        let key = UnboundKey::new(&AES_256_GCM_SIV, secret).map_err(|_| Unsealable::Failed)?;
        Ok(Self(LessSafeKey::new(key)))
    }

    /// Appends nonce, ciphertext and tag to `head`, which is authenticated along with `context`.
    pub(super) fn seal_after(
        &self,
        mut head: Vec<u8>,
        context: &[u8],
        plaintext: &[u8],
        nonce: [u8; NONCE],
    ) -> Option<Vec<u8>> {
        let authenticated = Aad::from([head.as_slice(), context].concat());
        let mut text = plaintext.to_vec();
        let nonce_of_call = Nonce::assume_unique_for_key(nonce);
        self.0
            .seal_in_place_append_tag(nonce_of_call, authenticated, &mut text)
            .ok()?;
        head.extend_from_slice(&nonce);
        head.extend_from_slice(&text);
        Some(head)
    }

    /// Opens what [`Aead::seal_after`] made of a head of `head` bytes.
    pub(super) fn open_after(
        &self,
        head: usize,
        context: &[u8],
        sealed: &[u8],
    ) -> Option<Zeroizing<Vec<u8>>> {
        let (head, rest) = sealed.split_at_checked(head)?;
        let (nonce, text) = rest.split_first_chunk::<NONCE>()?;
        let authenticated = Aad::from([head, context].concat());
        let mut text = Zeroizing::new(text.to_vec());
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let length = self
            .0
            .open_in_place(nonce, authenticated, &mut text)
            .ok()?
            .len();
        text.truncate(length);
        Some(text)
    }
}
