//! What each setting is called: its key in the file, its variable, its option.

/// What the names of the environment's variables begin with.
pub(super) const PREFIX: &str = "COGNATE_";

/// What the name of a variable ends with that names a file with the secret in it.
pub(super) const FILE_SUFFIX: &str = "_FILE";

/// The variable that names the configuration file; it is no key of that file.
pub(super) const CONFIG: &str = "COGNATE_CONFIG";

/// One setting.
pub(super) struct Setting {
    /// Its key in the file.
    pub key: &'static str,
    /// Whether the command line has an option for it.
    pub has_option: bool,
    /// Whether it is, or may hold, a secret: it is then never printed, and may come from a file of its own.
    pub is_secret: bool,
    /// A value that works.
    pub example: &'static str,
}

impl Setting {
    /// Its variable in the environment.
    pub(super) fn variable(&self) -> String {
        format!(
            "{PREFIX}{}",
            self.key.to_ascii_uppercase().replace('.', "_")
        )
    }

    /// Its option on the command line.
    pub(super) fn option(&self) -> String {
        format!("--{}", self.key.replace('_', "-"))
    }
}

/// The setting of this key.
pub(super) fn of_key(key: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|setting| setting.key == key)
}

const fn option(key: &'static str, example: &'static str) -> Setting {
    Setting {
        key,
        has_option: true,
        is_secret: false,
        example,
    }
}

const fn key(key: &'static str, example: &'static str) -> Setting {
    Setting {
        key,
        has_option: false,
        is_secret: false,
        example,
    }
}

const fn secret(setting: &Setting) -> Setting {
    Setting {
        is_secret: true,
        key: setting.key,
        has_option: setting.has_option,
        example: setting.example,
    }
}

/// Every setting, in the order of docs/configuration.md.
pub(super) const SETTINGS: &[Setting] = &[
    option("dev", "true"),
    key("dev_allowed_origins", "http://app.example:3000"),
    option("ephemeral", "true"),
    option("listen", "127.0.0.1:9400"),
    option("data", "/var/lib/cognate"),
    secret(&option(
        "database",
        "postgres://cognate:password@db.internal:5432/cognate",
    )),
    option("wait", "30"),
    option("accept_development_data", "true"),
    option("public_url", "https://id.example.com"),
    key(
        "public_url_aliases",
        "https://cognito-identity.us-east-1.amazonaws.com",
    ),
    key("trusted_proxies", "127.0.0.1,10.0.0.0/8"),
    option("region", "eu-central-1"),
    option("account_id", "123456789012"),
    key("log", "info"),
    secret(&key("key_encryption_key", "$(openssl rand -base64 32)")),
    key("messages.from", "Example <no-reply@example.com>"),
    key("messages.hourly_limit", "10"),
    secret(&key(
        "messages.smtp.url",
        "smtps://user:password@mail.example.com:465",
    )),
    key("passwords.storage", "argon2id"),
    key("passwords.argon2id.memory_kib", "19456"),
    key("passwords.argon2id.iterations", "2"),
    key("passwords.argon2id.parallelism", "1"),
];

#[cfg(test)]
mod tests {
    use super::SETTINGS;
    use crate::config::{ServeOptions, Settings};
    use clap::Args as _;
    use serde_json::Value;

    /// The keys of a document, with dots between the levels.
    fn keys(of: &Value, prefix: &str, into: &mut Vec<String>) {
        for (name, value) in of.as_object().into_iter().flatten() {
            let key = format!("{prefix}{name}");
            if value.is_object() {
                keys(value, &format!("{key}."), into);
            } else {
                into.push(key);
            }
        }
    }

    #[test]
    fn the_table_has_every_setting_and_every_option() {
        let mut held = Vec::new();
        keys(
            &serde_json::to_value(Settings::default()).unwrap(),
            "",
            &mut held,
        );
        held.sort();
        let mut named: Vec<String> = SETTINGS.iter().map(|it| it.key.to_owned()).collect();
        named.sort();
        assert_eq!(held, named);

        let command = ServeOptions::augment_args(clap::Command::new("serve"));
        for argument in command.get_arguments() {
            let option = format!("--{}", argument.get_long().unwrap());
            let known = SETTINGS
                .iter()
                .any(|it| it.has_option && it.option() == option);
            assert!(known || option == "--config", "{option}");
        }
        let options = SETTINGS.iter().filter(|it| it.has_option).count();
        assert_eq!(options + 1, command.get_arguments().count());
    }

    #[test]
    fn the_documents_have_every_setting() {
        let page = include_str!("../../../../docs/configuration.md");
        let example = include_str!("../../../../docs/cognate.example.toml");
        for setting in SETTINGS {
            let variable = format!("`{}`", setting.variable());
            assert!(
                page.contains(&variable),
                "docs/configuration.md: {variable}"
            );
            let name = setting.key.rsplit('.').next().unwrap();
            assert!(
                example.contains(&format!("# {name} = ")),
                "docs/cognate.example.toml: {name}"
            );
        }
    }
}
