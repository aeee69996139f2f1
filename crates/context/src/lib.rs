//! What every API operation runs on: the store, keys, clock, random source and messages of one deployment, the call
//! itself with its caller, and the table in which a service lists its operations.

#![forbid(unsafe_code)]

mod background;
mod cache;
mod call;
mod caller;
mod client_address;
mod deliver;
mod deployment;
pub mod fixed_ids;
pub mod jobs;
mod operations;
pub mod pages;
mod pass_role;
mod places;
mod shares;
pub mod sign_ins;
pub mod signing_keys;
pub mod survive;
pub mod tags;
pub mod this_machine;
mod turns;
pub mod web_page;
mod write_error;

pub use background::Background;
pub use cache::Cache;
pub use call::Call;
pub use caller::{Caller, Principal, PrincipalKind, Session};
pub use client_address::ClientAddress;
pub use deliver::{Channel, Deliver, DeliveryError, Message};
pub use deployment::Deployment;
pub use operations::{Answer, NotBuilt, Protocol, Ready, Route, read};
pub use pass_role::PassRole;
pub use places::{Place, Places};
pub use shares::{Exceeded, Shares};
pub use turns::{Crowded, Turn, Turns};
pub use write_error::WriteError;

use jobs::Jobs;
use keys::srp::Ephemeral;
use keys::{Argon2idCost, BoundedPool, Clock, Keyring, PasswordStorage, Random, SigningKey, Stock};
use std::sync::Arc;
use store::Store;

/// Everything that an operation may use. One for the whole process.
pub struct Context {
    /// What persists.
    pub store: Store,
    /// Seals secrets before they are stored, and tokens that leave the house.
    pub keyring: Keyring,
    /// The time. Tests steer it.
    pub clock: Arc<dyn Clock>,
    /// Randomness. Tests seed it.
    pub random: Arc<dyn Random>,
    /// Runs password hashing and exponentiations, with a bounded queue.
    pub workers: BoundedPool,
    /// SRP's server key pairs, made ahead of need.
    pub ephemerals: Stock<Ephemeral>,
    /// Decides who may hand a role to a service.
    pub pass_role: Arc<dyn PassRole>,
    /// Carries mail and SMS.
    pub messages: Arc<dyn Deliver>,
    /// How many messages an address or a number gets in an hour; `None` for as many as there are.
    pub messages_per_hour: Option<u32>,
    /// Where and how this server runs.
    pub deployment: Deployment,
    /// How passwords are kept in pools that do not say it themselves.
    pub password_storage: PasswordStorage,
    /// What Argon2id costs in pools that ask for it.
    pub argon2id: Argon2idCost,
    /// Keys for new pools, made ahead of need.
    pub signing_keys: Stock<SigningKey>,
    /// How many requests of each operation may be in work at once, and which are.
    pub places: Places,
    /// Sign-ins of one user, one after the other.
    pub turns: Turns,
    /// What goes on when the answer is out, and is finished before the process ends.
    pub background: Background,
    /// What is done after the answer, by whichever node takes it.
    pub jobs: Jobs,
    /// Pool and client configuration, for less than a second.
    pub cache: Cache,
}

impl Context {
    /// Milliseconds since the epoch.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.clock.now()
    }
}
