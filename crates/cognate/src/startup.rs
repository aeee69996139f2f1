//! From settings to a running context: database, keys, root credentials, messages.

mod carrier;
pub(crate) mod credentials;
pub(crate) mod data_folder;
pub(crate) mod database;
pub(crate) mod development;
pub(crate) mod kept;
pub(crate) mod sealing;

use crate::config::Settings;
use crate::jobs;
use context::jobs::Jobs;
use context::{Background, Cache, Context, Deployment, Places, Turns};
use keys::srp::Ephemeral;
use keys::{BoundedPool, Clock, Random, SigningKey, Stock, SystemClock, SystemRandom};
use messages::Outbox;
use std::path::PathBuf;
use std::sync::Arc;
use store::Store;

/// How many requests of one operation may be in work for each worker. A sign-in takes one a few milliseconds, so the last
/// in the queue is answered within a fraction of a second.
const PLACES_PER_WORKER: usize = 64;

/// So many operations have heavy work, or fewer: what they let in finds room in the workers' queue, and nothing is turned
/// away half-way. The attack: to keep the queue full, so that wrong passwords are turned away before they count.
const HEAVY_OPERATIONS: usize = 16;

/// On one processor as well, the half of the places that one address has are more than an SDK's fifty connections.
const LEAST_PLACES: usize = 128;

/// How many SRP key pairs are kept ready.
const READY_EPHEMERALS: usize = 256;

/// How many signing keys are kept ready: enough for two pools that are made at once. Each took a tenth of a second.
const READY_SIGNING_KEYS: usize = 4;

/// What a server runs on.
pub struct Started {
    /// For the operations.
    pub context: Arc<Context>,
    /// Development mode's messages.
    pub outbox: Option<Arc<Outbox>>,
    /// The file with the root credentials, when this start has written it.
    pub new_credentials: Option<PathBuf>,
    /// What an operator should know, one sentence each.
    pub warnings: Vec<String>,
}

/// Puts everything together on an open database. `listening_url` is what clients use where no
/// public URL is configured or kept; a command that serves nobody has none, and needs nothing made ahead.
///
/// # Errors
/// What failed, and what to do about it.
pub async fn start(
    settings: &Settings,
    store: Store,
    listening_url: Option<&str>,
) -> Result<Started, String> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let random: Arc<dyn Random> = Arc::new(SystemRandom);
    let kept = kept::settle(&store, settings).await?;
    let keyring = sealing::open_keyring(&store, settings, &*clock, &*random).await?;
    let mut warnings = Vec::new();
    if store.is_in_the_clear() {
        warnings.push(
            "the connection to the database is not encrypted: add sslmode=verify-full to its address, \
             or keep it on a network that you trust"
                .to_owned(),
        );
    }
    let public_url = kept.public_url.or(listening_url.map(str::to_owned));
    let public_url = public_url.unwrap_or_default();
    let ready = |most| if listening_url.is_some() { most } else { 0 };
    let (carrier, outbox) = carrier::carrier(settings, &clock, &mut warnings)?;
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    let places = (workers * PLACES_PER_WORKER).max(LEAST_PLACES);
    let context = Arc::new(Context {
        store,
        keyring,
        clock,
        ephemerals: {
            let random = Arc::clone(&random);
            let make = move || Some(Ephemeral::generate(&*random));
            Stock::new(ready(READY_EPHEMERALS), make)
        },
        random,
        workers: BoundedPool::new(workers, places * HEAVY_OPERATIONS),
        pass_role: Arc::new(iam::RolePolicies),
        messages: carrier,
        messages_per_hour: (!settings.dev).then_some(settings.messages.hourly_limit),
        deployment: Deployment {
            region: kept.region,
            account_id: kept.account_id,
            trusted_origins: trusted_origins(settings, &public_url),
            public_url,
            development: settings.dev,
        },
        password_storage: settings
            .password_storage()
            .ok_or("passwords.storage must be srp-verifier or argon2id")?,
        argon2id: settings.argon2id(),
        signing_keys: Stock::new(ready(READY_SIGNING_KEYS), || SigningKey::generate().ok()),
        places: Places::new(places),
        turns: Turns::default(),
        background: Background::default(),
        jobs: Jobs::new(jobs::JOBS),
        cache: Cache::default(),
    });
    let new_credentials = credentials::ensure(&context, &settings.data).await?;
    Ok(Started {
        context,
        outbox,
        new_credentials,
        warnings,
    })
}

/// The origins whose pages development mode believes, beside those of this machine.
fn trusted_origins(settings: &Settings, public_url: &str) -> Vec<String> {
    let aliases = settings.public_url_aliases.iter();
    let origins = aliases.chain(&settings.dev_allowed_origins);
    origins
        .map(|origin| origin.trim_end_matches('/').to_owned())
        .chain([public_url.to_owned()])
        .collect()
}
