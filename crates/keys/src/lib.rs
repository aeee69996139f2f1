//! What Cognate keeps secret and what it proves with it: sealing at rest, signing keys and tokens,
//! SRP, password hashes, the clock and the random source, and the bounded pool that heavy
//! cryptography runs in.
//!
//! The crate does no input or output; the one exception is [`kek`], which reads or writes the file
//! of the key-encryption key.

pub mod bounded;
pub mod clock;
pub mod hmac;
pub mod jwt;
pub mod kek;
pub mod keyring;
pub mod password;
pub mod private_file;
pub mod random;
pub mod rsa;
pub mod srp;
mod stock;
pub mod uuid_cipher;

pub use bounded::{BoundedPool, Busy};
pub use clock::{Clock, ManualClock, SystemClock};
pub use kek::Kek;
pub use keyring::{Keyring, SealedDataKey, Unsealable};
pub use password::{Argon2idCost, PasswordStorage};
pub use random::{Random, SeededRandom, SystemRandom};
pub use rsa::{KeyError, PublicKey, SigningKey};
pub use stock::Stock;
