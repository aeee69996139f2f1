//! Refuses what would only fail later.

use super::Settings;
use super::refusal::Unusable;
use super::settings::host_and_port;
use crate::public_url;
use messages::Smtp;

/// The longest name of a region.
const MAX_REGION: usize = 32;

/// A sender, where only the server's address is looked at.
const ANY_SENDER: &str = "nobody@localhost";

/// A server, where only the sender is looked at.
const ANY_SERVER: &str = "smtp://localhost";

/// The values that can be read and cannot be used. `has_own_data` is whether a data folder was named.
///
/// # Errors
/// The first of them.
pub(super) fn check(settings: &Settings, has_own_data: bool) -> Result<(), Unusable> {
    let refuse = |key, why: &str| Err(Unusable::value(key, why));
    if host_and_port(&settings.listen).is_none() {
        return refuse("listen", "it must be an address and a port");
    }
    let is_account =
        |text: &String| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !settings.account_id.iter().all(is_account) {
        return refuse("account_id", "it must have 12 digits");
    }
    let of_region = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_region =
        |text: &String| (1..=MAX_REGION).contains(&text.len()) && text.bytes().all(of_region);
    if !settings.region.iter().all(is_region) {
        return refuse(
            "region",
            "it must be lower-case letters, digits and hyphens",
        );
    }
    if let Some(Err(why)) = settings.public_url.as_deref().map(public_url::read) {
        return refuse("public_url", why);
    }
    for alias in &settings.public_url_aliases {
        if let Err(why) = public_url::read(alias) {
            return refuse("public_url_aliases", why);
        }
    }
    if let Some(Err(why)) = &settings.database {
        return refuse("database", why);
    }
    if settings.ephemeral && (settings.database.is_some() || has_own_data) {
        return Err(Unusable::clash(
            "ephemeral",
            "it keeps nothing, so it does not go with data or database",
        ));
    }
    let mail = &settings.messages;
    if let Some(url) = &mail.smtp.url
        && Smtp::new(url, ANY_SENDER).is_err()
    {
        return refuse(
            "messages.smtp.url",
            "it must be smtp:// or smtps://, a host and, where it is not the usual one, a port",
        );
    }
    match &mail.from {
        Some(from) if Smtp::new(ANY_SERVER, from).is_err() => {
            return refuse("messages.from", "it must be an e-mail address");
        }
        None if mail.smtp.url.is_some() => {
            return refuse("messages.from", "it must be set where messages.smtp.url is");
        }
        _ => {}
    }
    if mail.hourly_limit == 0 {
        return refuse("messages.hourly_limit", "it must be at least 1");
    }
    if settings.password_storage().is_none() {
        return refuse("passwords.storage", "it must be srp-verifier or argon2id");
    }
    let argon2id = settings.argon2id();
    if argon2id.check().is_err() {
        // The three go together; what is refused is the one that a small value makes impossible.
        let key = match argon2id {
            cost if cost.t == 0 => "passwords.argon2id.iterations",
            cost if cost.p == 0 => "passwords.argon2id.parallelism",
            _ => "passwords.argon2id.memory_kib",
        };
        return refuse(
            key,
            "Argon2id takes at least 1 iteration, 1 lane (parallelism) and 8 KiB of memory for each lane",
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::config::Settings;

    #[test]
    fn settings_that_cannot_work_stop_the_start() {
        assert_eq!(check(&Settings::default(), false), Ok(()));
        let refused = |change: fn(&mut Settings)| {
            let mut settings = Settings::default();
            change(&mut settings);
            check(&settings, false).unwrap_err().key
        };
        let with_path = |it: &mut Settings| it.public_url = Some("https://a.example/b".to_owned());
        for (found, key) in [
            (
                refused(|it| it.messages.hourly_limit = 0),
                "messages.hourly_limit",
            ),
            (
                refused(|it| it.account_id = Some("1".to_owned())),
                "account_id",
            ),
            (refused(|it| it.region = Some("US".to_owned())), "region"),
            (refused(|it| it.listen = "localhost".to_owned()), "listen"),
            (refused(|it| it.listen = ":9400".to_owned()), "listen"),
            (refused(with_path), "public_url"),
            (
                refused(|it| it.messages.smtp.url = Some("smtp://mail:x".to_owned())),
                "messages.smtp.url",
            ),
            (
                refused(|it| it.messages.smtp.url = Some("smtp://mail".to_owned())),
                "messages.from",
            ),
            (
                refused(|it| it.messages.from = Some("nobody".to_owned())),
                "messages.from",
            ),
            (
                refused(|it| it.passwords.storage = "plain".to_owned()),
                "passwords.storage",
            ),
            (
                refused(|it| it.passwords.argon2id.memory_kib = 0),
                "passwords.argon2id.memory_kib",
            ),
            (
                refused(|it| it.passwords.argon2id.iterations = 0),
                "passwords.argon2id.iterations",
            ),
        ] {
            assert_eq!(found, key);
        }
    }
}
