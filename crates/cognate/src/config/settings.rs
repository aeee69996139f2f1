//! The settings, by their keys in the file.

use ipnet::IpNet;
use keys::{Argon2idCost, PasswordStorage};
use serde::{Deserialize, Serialize};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// Everything that can be configured.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The address to listen on.
    pub listen: SocketAddr,
    /// The folder for the database, the keys and the credentials.
    pub data: PathBuf,
    /// The database, if it is not the SQLite file of the data folder.
    pub database: Option<String>,
    /// The address that clients use.
    pub public_url: Option<String>,
    /// The region in pool ids and ARNs.
    pub region: String,
    /// The account in ARNs.
    #[serde(deserialize_with = "digits")]
    pub account_id: String,
    /// The networks of the proxies in front of the server: from these, and only from these, `X-Forwarded-For` is
    /// believed. A list of networks, or one text with commas.
    #[serde(deserialize_with = "networks")]
    pub trusted_proxies: Vec<IpNet>,
    /// Development mode.
    pub dev: bool,
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
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MessageSettings {
    /// The sender of mail.
    pub from: Option<String>,
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
            listen: SocketAddr::from(([127, 0, 0, 1], 9400)),
            data: PathBuf::from("cognate-data"),
            database: None,
            public_url: None,
            region: "us-east-1".to_owned(),
            account_id: "000000000000".to_owned(),
            trusted_proxies: Vec::new(),
            dev: false,
            log: "info".to_owned(),
            key_encryption_key: None,
            messages: MessageSettings::default(),
            passwords: PasswordSettings::default(),
        }
    }
}

impl Default for PasswordSettings {
    fn default() -> Self {
        Self {
            storage: "srp-verifier".to_owned(),
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
    /// The database's URL.
    #[must_use]
    pub fn database_url(&self) -> String {
        self.database
            .clone()
            .unwrap_or_else(|| format!("sqlite:{}", self.data.join("cognate.db").display()))
    }

    /// How passwords are kept by default.
    ///
    /// # Errors
    /// When the name is neither of the two.
    pub fn password_storage(&self) -> Result<PasswordStorage, String> {
        match self.passwords.storage.as_str() {
            "srp-verifier" => Ok(PasswordStorage::SrpVerifier),
            "argon2id" => Ok(PasswordStorage::Argon2id(self.argon2id())),
            other => Err(format!(
                "passwords.storage is `{other}`; use `srp-verifier` or `argon2id`"
            )),
        }
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

    /// Refuses what would only fail later.
    pub(super) fn check(&self) -> Result<(), String> {
        if self.account_id.len() != 12 || !self.account_id.bytes().all(|byte| byte.is_ascii_digit())
        {
            return Err(format!(
                "account_id is `{}`; it has 12 digits",
                self.account_id
            ));
        }
        let region_ok = self
            .region
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if self.region.is_empty() || self.region.len() > 32 || !region_ok {
            return Err(format!(
                "region is `{}`; it has lower-case letters, digits and hyphens",
                self.region
            ));
        }
        if let Some(url) = &self.public_url
            && !(url.starts_with("http://") || url.starts_with("https://"))
        {
            return Err(format!(
                "public_url is `{url}`; it begins with http:// or https://"
            ));
        }
        self.password_storage()?;
        self.argon2id().check().map_err(|_| {
            "passwords.argon2id cannot be used; it has at least 1 iteration, 1 lane (parallelism) and 8 KiB of memory for each lane"
        })?;
        Ok(())
    }
}

/// An account id that was written as a number keeps its digits.
fn digits<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Digits {
        Text(String),
        Number(u64),
    }
    Ok(match Digits::deserialize(deserializer)? {
        Digits::Text(text) => text,
        Digits::Number(number) => format!("{number:012}"),
    })
}

/// A network, or a bare address, which is the network of itself.
fn network(text: &str) -> Option<IpNet> {
    let text = text.trim();
    text.parse()
        .ok()
        .or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))
}

fn networks<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<IpNet>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Networks {
        One(String),
        Several(Vec<String>),
    }
    let texts = match Networks::deserialize(deserializer)? {
        Networks::One(text) => text.split(',').map(str::to_owned).collect(),
        Networks::Several(texts) => texts,
    };
    texts
        .iter()
        .filter(|text| !text.trim().is_empty())
        .map(|text| {
            network(text).ok_or_else(|| {
                serde::de::Error::custom(format!("`{text}` is neither an address nor a network"))
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Settings;

    #[test]
    fn settings_that_cannot_work_stop_the_start() {
        assert_eq!(Settings::default().check(), Ok(()));
        let refused = |change: fn(&mut Settings)| {
            let mut settings = Settings::default();
            change(&mut settings);
            settings.check().err().unwrap_or_default()
        };
        for (said, about) in [
            (refused(|it| it.account_id = "1".to_owned()), "account_id"),
            (refused(|it| it.region = "US".to_owned()), "region"),
            (
                refused(|it| it.public_url = Some("id.example.com".to_owned())),
                "public_url",
            ),
            (
                refused(|it| it.passwords.storage = "plain".to_owned()),
                "passwords.storage",
            ),
            (
                refused(|it| it.passwords.argon2id.memory_kib = 0),
                "passwords.argon2id",
            ),
        ] {
            assert!(said.starts_with(about), "{said}");
        }
    }
}
