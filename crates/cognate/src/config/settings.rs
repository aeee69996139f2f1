//! The settings, by their keys in the file.

use ipnet::IpNet;
use keys::{Argon2idCost, PasswordStorage};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use std::path::PathBuf;
use store::Address;

/// The data folder where none is named.
const DATA: &str = "cognate-data";

/// How long the start waits for the database unless told otherwise: as long as one takes that starts beside the server.
const WAIT_SECONDS: u64 = 30;

/// How many messages go to one destination in an hour unless told otherwise: twice the codes that one user gets for one
/// purpose.
const MESSAGES_PER_HOUR: u32 = 10;

/// Everything that can be configured.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Where to listen: an address or a name, and a port; `0` is any that is free.
    pub listen: String,
    /// The folder for the database, the keys and the credentials.
    pub data: PathBuf,
    /// The database, if it is not the SQLite file of the data folder.
    #[serde(deserialize_with = "address", serialize_with = "nothing")]
    pub database: Option<Result<Address, String>>,
    /// How many seconds the start waits for a database that does not answer yet.
    pub wait: u64,
    /// Whether nothing is kept: the data folder is a temporary one that goes with the server.
    pub ephemeral: bool,
    /// Whether production serves what development mode made.
    pub accept_development_data: bool,
    /// The address that clients use.
    pub public_url: Option<String>,
    /// Further addresses that lead here. Their hosts are in development mode's certificate. A list, or one text with commas.
    #[serde(deserialize_with = "texts")]
    pub public_url_aliases: Vec<String>,
    /// The region in pool ids and ARNs, if it is not the one that the database keeps.
    pub region: Option<String>,
    /// The account in ARNs, if it is not the one that the database keeps.
    #[serde(deserialize_with = "digits")]
    pub account_id: Option<String>,
    /// The networks of the proxies in front of the server: from these, and only from these, `X-Forwarded-For` is
    /// believed. A list of networks, or one text with commas.
    #[serde(deserialize_with = "networks")]
    pub trusted_proxies: Vec<IpNet>,
    /// Development mode.
    pub dev: bool,
    /// The origins of web pages, beside those of this machine, from which development mode takes access keys unchecked. A
    /// list, or one text with commas.
    #[serde(deserialize_with = "texts")]
    pub dev_allowed_origins: Vec<String>,
    /// What is logged, as a filter: `info`, `cognate=debug`.
    pub log: String,
    /// The key-encryption key, or several of them, newest first, separated by commas: base64 of 32 bytes each.
    pub key_encryption_key: Option<String>,
    /// How messages travel.
    pub messages: MessageSettings,
    /// How passwords are kept.
    pub passwords: PasswordSettings,
}

/// How messages travel.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MessageSettings {
    /// The sender of mail.
    pub from: Option<String>,
    /// How many messages an address or a telephone number gets in an hour; development mode counts none.
    pub hourly_limit: u32,
    /// The mail server.
    pub smtp: SmtpSettings,
}

/// The mail server.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SmtpSettings {
    /// `smtp://host:25`, `smtps://user:password@host:465`.
    pub url: Option<String>,
}

/// How passwords are kept in pools that do not say it by the tag `cognate:password-storage`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PasswordSettings {
    /// `srp-verifier` or `argon2id`.
    pub storage: String,
    /// The cost of Argon2id.
    pub argon2id: Argon2idSettings,
}

/// The cost of Argon2id.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Argon2idSettings {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes.
    pub iterations: u32,
    /// Lanes.
    pub parallelism: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:9400".to_owned(),
            data: PathBuf::from(DATA),
            database: None,
            wait: WAIT_SECONDS,
            ephemeral: false,
            accept_development_data: false,
            public_url: None,
            public_url_aliases: Vec::new(),
            region: None,
            account_id: None,
            trusted_proxies: Vec::new(),
            dev: false,
            dev_allowed_origins: Vec::new(),
            log: "info".to_owned(),
            key_encryption_key: None,
            messages: MessageSettings::default(),
            passwords: PasswordSettings::default(),
        }
    }
}

impl Default for MessageSettings {
    fn default() -> Self {
        Self {
            from: None,
            hourly_limit: MESSAGES_PER_HOUR,
            smtp: SmtpSettings::default(),
        }
    }
}

impl Default for PasswordSettings {
    fn default() -> Self {
        Self {
            storage: PasswordStorage::SRP_VERIFIER.to_owned(),
            argon2id: Argon2idSettings::default(),
        }
    }
}

impl Default for Argon2idSettings {
    fn default() -> Self {
        let cost = Argon2idCost::default();
        Self {
            memory_kib: cost.m_kib,
            iterations: cost.t,
            parallelism: cost.p,
        }
    }
}

impl Settings {
    /// Where the database is.
    #[must_use]
    pub fn database_address(&self) -> Address {
        match &self.database {
            Some(Ok(address)) => address.clone(),
            _ => Address::of_file(self.data.join("cognate.db")),
        }
    }

    /// The folder of the database, where it is a file.
    #[must_use]
    pub fn database_folder(&self) -> Option<PathBuf> {
        let address = self.database_address();
        let folder = address.file()?.parent()?;
        folder.is_dir().then(|| folder.to_owned())
    }

    /// How passwords are kept by default; `None` when the name is neither of the two.
    #[must_use]
    pub fn password_storage(&self) -> Option<PasswordStorage> {
        PasswordStorage::named(&self.passwords.storage, self.argon2id())
    }

    /// What Argon2id costs.
    #[must_use]
    pub fn argon2id(&self) -> Argon2idCost {
        let cost = &self.passwords.argon2id;
        Argon2idCost {
            m_kib: cost.memory_kib,
            t: cost.iterations,
            p: cost.parallelism,
        }
    }
}

/// An address, or why it is none: who asks for one knows how the setting is called, and that it may be a secret.
fn address<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Result<Address, String>>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text.map(|text| {
        text.parse()
            .map_err(|error: store::Error| error.to_string())
    }))
}

/// Only the defaults are written, and there is none.
fn nothing<T, S: serde::Serializer>(_: T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_none()
}

/// An account id may be written as a number.
fn digits<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Digits {
        Text(String),
        Number(u64),
    }
    Ok(
        Option::deserialize(deserializer)?.map(|digits| match digits {
            Digits::Text(text) => text,
            Digits::Number(number) => number.to_string(),
        }),
    )
}

/// A network, or a bare address, which is the network of itself.
fn network(text: &str) -> Option<IpNet> {
    let text = text.trim();
    text.parse()
        .ok()
        .or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))
}

fn networks<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<IpNet>, D::Error> {
    let texts = texts(deserializer)?;
    texts
        .iter()
        .map(|text| {
            network(text).ok_or_else(|| {
                serde::de::Error::custom(format!("`{text}` is neither an address nor a network"))
            })
        })
        .collect()
}

/// A list of texts, or one text with commas.
fn texts<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Texts {
        One(String),
        Several(Vec<String>),
    }
    let texts = match Texts::deserialize(deserializer)? {
        Texts::One(text) => text.split(',').map(str::to_owned).collect(),
        Texts::Several(texts) => texts,
    };
    let trimmed = texts.iter().map(|text| text.trim().to_owned());
    Ok(trimmed.filter(|text| !text.is_empty()).collect())
}

/// The two parts of a listening address: an address or a name, and a port.
pub(crate) fn host_and_port(listen: &str) -> Option<(&str, u16)> {
    let (host, port) = listen.rsplit_once(':')?;
    let host = host
        .strip_prefix('[')
        .map_or(Some(host), |host| host.strip_suffix(']'))?;
    let port = port.parse().ok()?;
    (!host.is_empty()).then_some((host, port))
}
