//! The configuration: defaults, then the file, then the environment, then the command line; the last one wins.

mod arguments;
mod settings;

pub use arguments::ServeOptions;
pub use settings::{Argon2idSettings, MessageSettings, PasswordSettings, Settings, SmtpSettings};

use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};

/// Environment variables and the keys that they set.
const ENVIRONMENT: &[(&str, &str)] = &[
    ("LISTEN", "listen"),
    ("DATA", "data"),
    ("DATABASE", "database"),
    ("PUBLIC_URL", "public_url"),
    ("TRUSTED_PROXIES", "trusted_proxies"),
    ("REGION", "region"),
    ("ACCOUNT_ID", "account_id"),
    ("DEV", "dev"),
    ("LOG", "log"),
    ("KEY_ENCRYPTION_KEY", "key_encryption_key"),
    ("MESSAGES_FROM", "messages.from"),
    ("MESSAGES_SMTP_URL", "messages.smtp.url"),
    ("PASSWORDS_STORAGE", "passwords.storage"),
    (
        "PASSWORDS_ARGON2ID_MEMORY_KIB",
        "passwords.argon2id.memory_kib",
    ),
    (
        "PASSWORDS_ARGON2ID_ITERATIONS",
        "passwords.argon2id.iterations",
    ),
    (
        "PASSWORDS_ARGON2ID_PARALLELISM",
        "passwords.argon2id.parallelism",
    ),
];

/// Reads the settings.
///
/// # Errors
/// What is wrong, and where it was set.
pub fn load(options: &ServeOptions) -> Result<Settings, String> {
    let mut figment = Figment::from(Serialized::defaults(Settings::default()));
    let file = options
        .config
        .clone()
        .or_else(|| std::env::var_os("COGNATE_CONFIG").map(Into::into));
    // Only this folder's: a file of a folder above would configure the server behind its operator's back.
    let here = std::path::PathBuf::from("cognate.toml");
    if let Some(file) = file.or_else(|| here.is_file().then_some(here)) {
        if !file.is_file() {
            return Err(format!(
                "the configuration file {} is not there",
                file.display()
            ));
        }
        figment = figment.merge(Toml::file_exact(file));
    }
    let environment = Env::prefixed("COGNATE_").filter_map(|name| {
        let wanted = name.as_str().to_ascii_uppercase();
        ENVIRONMENT
            .iter()
            .find(|(variable, _)| *variable == wanted)
            .map(|(_, key)| (*key).into())
    });
    let settings: Settings = figment
        .merge(environment)
        .merge(Serialized::defaults(options))
        .extract()
        .map_err(|error| format!("the configuration cannot be used: {error}"))?;
    settings.check()?;
    Ok(settings)
}
