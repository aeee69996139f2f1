//! The secure remote password protocol as Cognito speaks it: SRP-6a over the 3072-bit group of
//! RFC 5054 with SHA-256, with a padding and a key derivation of its own.
//!
//! Every number is hashed in its shortest form that is not negative in two's complement (the
//! clients are written in languages whose big integers do that), never at the group's length.
//! Where devices sign in, the device group key takes the place of the pool name and the device key
//! that of the user name.

mod claim;
mod client;
mod ephemeral;
mod error;
mod fixed_base;
mod group;
mod modexp;
mod modulus;
mod residue;
mod server;
pub mod timestamp;
mod verifier;

pub use claim::{claim_matches, claim_signature};
pub use client::Client;
pub use ephemeral::Ephemeral;
pub use error::SrpError;
pub use server::{Server, SharedKey, shared_key};
pub(crate) use verifier::make_unambiguous;
pub use verifier::{Verifier, decoy, matches, verifier};

/// The part of a pool id that SRP hashes: what follows the underscore.
#[must_use]
pub fn pool_name(pool_id: &str) -> &str {
    pool_id.rsplit_once('_').map_or(pool_id, |(_, name)| name)
}

#[cfg(test)]
mod vectors;
