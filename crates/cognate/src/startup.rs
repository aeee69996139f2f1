//! From settings to a running context: database, keys, root credentials, messages.

pub(crate) mod credentials;
pub(crate) mod data_folder;
pub(crate) mod database;
pub(crate) mod development;
pub(crate) mod kept;

use crate::config::Settings;
use context::{Background, Cache, Context, Deliver, Deployment, Turns};
use keys::{
    BoundedPool, Clock, Kek, Keyring, Random, SealedDataKey, SigningKey, Stock, SystemClock,
    SystemRandom, kek, kek::KekError,
};
use messages::{Outbox, Smtp, Told, Unconfigured};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::data_keys::{self, DataKey};
use store::{Batch, CommitError, Store, settings};

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

/// The setting that names the first data key, so that two nodes that start at once agree on it.
const FIRST_DATA_KEY: &str = "first-data-key";

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

/// Puts everything together on an open database. `listening_url` is what clients use where no public URL is configured or kept.
///
/// # Errors
/// What failed, and what to do about it.
pub async fn start(
    settings: &Settings,
    store: Store,
    listening_url: &str,
) -> Result<Started, String> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let random: Arc<dyn Random> = Arc::new(SystemRandom);
    let kept = kept::settle(&store, settings).await?;
    let is_new = data_keys::list(&store)
        .await
        .map_err(|error| format!("the data keys cannot be read: {error}"))?
        .is_empty();
    if is_new {
        make_kek(settings, &*random)?;
    }
    let keyring = open_keyring(&store, &load_keks(settings)?, &*clock, &*random).await?;
    let mut warnings = Vec::new();
    if store.is_in_the_clear() {
        warnings.push(
            "the connection to the database is not encrypted: add sslmode=verify-full to its address, \
             or keep it on a network that you trust"
                .to_owned(),
        );
    }
    let public_url = kept.public_url.unwrap_or_else(|| listening_url.to_owned());
    let (carrier, outbox) = carrier(settings, &clock, &mut warnings)?;
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    let places = (workers * PLACES_PER_WORKER).max(LEAST_PLACES);
    let context = Arc::new(Context {
        store,
        keyring,
        clock,
        ephemerals: keys::srp::Ephemerals::new(READY_EPHEMERALS, Arc::clone(&random)),
        random,
        workers: BoundedPool::new(workers, places * HEAVY_OPERATIONS),
        roles: Arc::new(iam::RolePolicies),
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
        signing_keys: Stock::new(READY_SIGNING_KEYS, || SigningKey::generate().ok()),
        places,
        turns: Turns::default(),
        background: Background::default(),
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

/// Makes the file of the key-encryption key where it is missing and no key is configured: for a database without keys.
///
/// # Errors
/// Why the file cannot be made.
pub fn make_kek(settings: &Settings, random: &dyn Random) -> Result<(), String> {
    if settings.key_encryption_key.is_some() {
        return Ok(());
    }
    let path = kek_path(&settings.data);
    kek::create(&path, random).map_err(|error| unusable(&path, &error))
}

/// The key-encryption keys, newest first: from the configuration, or from the file in the data folder.
///
/// # Errors
/// Why there is none.
pub fn load_keks(settings: &Settings) -> Result<Vec<Kek>, String> {
    if let Some(texts) = &settings.key_encryption_key {
        return texts
            .split(',')
            .map(|text| {
                kek::from_base64(text).map_err(|error| {
                    format!("key_encryption_key cannot be used: {error}; make one with: openssl rand -base64 32")
                })
            })
            .collect();
    }
    let path = kek_path(&settings.data);
    let read = |path: &Path| kek::load(path).map_err(|error| unusable(path, &error));
    let mut keks = vec![read(&path)?];
    let previous = previous_kek_path(&settings.data);
    if previous.exists() {
        keks.push(read(&previous)?);
    }
    Ok(keks)
}

fn unusable(path: &Path, error: &KekError) -> String {
    let path = path.display();
    if error.is_missing() {
        return format!(
            "the key-encryption key {path} is missing, and only it opens what this database has: bring it back from your backup, \
             or set COGNATE_KEY_ENCRYPTION_KEY"
        );
    }
    format!("the key-encryption key {path}: {error}")
}

/// The file of the key-encryption key.
#[must_use]
pub fn kek_path(data: &Path) -> PathBuf {
    data.join("key-encryption-key")
}

/// The file of the key that a rotation is replacing; it is there only until every data key is sealed anew.
#[must_use]
pub fn previous_kek_path(data: &Path) -> PathBuf {
    data.join("key-encryption-key.previous")
}

/// Opens the data keys; the first start makes one.
async fn open_keyring(
    store: &Store,
    keks: &[Kek],
    clock: &dyn Clock,
    random: &dyn Random,
) -> Result<Keyring, String> {
    let failed = |error: store::Error| format!("the data keys cannot be read: {error}");
    if data_keys::list(store).await.map_err(failed)?.is_empty() {
        let newest = keks.first().ok_or("there is no key-encryption key")?;
        let key = Keyring::new_data_key(newest, random).map_err(|error| error.to_string())?;
        let mut batch = Batch::new();
        settings::put_if_absent(&mut batch, FIRST_DATA_KEY, &key.id_text());
        data_keys::insert(&mut batch, &to_row(&key, clock.now()));
        match store.commit(batch).await {
            // Another node was first; its key is read below.
            Ok(()) | Err(CommitError::Conflict(_)) => {}
            Err(CommitError::Failed(error)) => return Err(failed(error)),
        }
    }
    let rows = data_keys::list(store).await.map_err(failed)?;
    Keyring::new(keks, &from_rows(rows)).map_err(|_| {
        "the data keys of this database do not open with the key-encryption key that is configured: bring back the one that \
         they were sealed with"
            .to_owned()
    })
}

/// A data key as the store has it.
#[must_use]
pub fn to_row(key: &SealedDataKey, created_at: i64) -> DataKey {
    DataKey {
        id: key.id.to_vec(),
        kek_id: key.kek_id.clone(),
        sealed: key.sealed.clone(),
        created_at,
    }
}

/// The store's rows as data keys, oldest first. A row with an id of another length is not one of ours.
#[must_use]
pub fn from_rows(rows: Vec<DataKey>) -> Vec<SealedDataKey> {
    rows.into_iter()
        .filter_map(|row| {
            let id = row.id.as_slice().try_into().ok()?;
            Some(SealedDataKey {
                id,
                kek_id: row.kek_id,
                sealed: row.sealed,
            })
        })
        .collect()
}

type Carrier = (Arc<dyn Deliver>, Option<Arc<Outbox>>);

/// What carries messages: the outbox in development mode, SMTP when it is configured.
fn carrier(
    settings: &Settings,
    clock: &Arc<dyn Clock>,
    warnings: &mut Vec<String>,
) -> Result<Carrier, String> {
    if settings.dev {
        let outbox = Arc::new(Outbox::new(Arc::clone(clock)));
        return Ok((Arc::<Outbox>::clone(&outbox), Some(outbox)));
    }
    if let (Some(url), Some(from)) = (&settings.messages.smtp.url, &settings.messages.from) {
        let smtp = Smtp::new(url, from).map_err(|error| error.to_string())?;
        if Smtp::shows_its_password(url) {
            warnings.push(
                "the password of messages.smtp.url can be read on its way to the mail server: use smtps://, or add ?tls=required".to_owned(),
            );
        }
        return Ok((Arc::new(Told(smtp)), None));
    }
    warnings.push(
        "no mail server is configured, so sign-up and password-reset codes cannot be sent: set messages.smtp.url and messages.from, see docs/operations.md".to_owned(),
    );
    Ok((Arc::new(Told(Unconfigured)), None))
}
