//! Where servers of PostgreSQL are, and how they are spoken to. TLS is asked for as libpq has it: `sslmode` and `sslrootcert`. There are two modes and not
//! six. `disable`, which is also meant where there is no `sslmode`, is a connection in the clear. `verify-full` encrypts
//! and proves who the server is, and `require` does the same: encryption for whoever answers protects from nobody who
//! can answer. What libpq has in between is refused.

use std::{fmt, net::IpAddr};

use tokio_postgres::{
    Config,
    config::{Host, SslMode},
};

use super::tls::SYSTEM;
use crate::error::Error;

/// An address, read.
#[derive(Clone, Debug)]
pub(crate) struct Address {
    /// What the driver is told.
    pub(super) config: Config,
    /// The authorities to trust where the connection is encrypted: a file, or [`SYSTEM`]; `None` for a connection in the
    /// clear.
    pub(super) authorities: Option<String>,
}

impl Address {
    /// Reads an address.
    pub(crate) fn read(url: &str) -> Result<Self, Error> {
        let (base, query) = split(url);
        let (mut mode, mut authorities, mut others) = (None, None, Vec::new());
        for option in query.split('&').filter(|option| !option.is_empty()) {
            match option.split_once('=') {
                Some(("sslmode", value)) if mode.is_none() => mode = Some(value),
                Some(("sslrootcert", value)) if authorities.is_none() => authorities = Some(value),
                _ => others.push(option),
            }
        }
        // The attack: whoever is on the way reads the directory. A demand that is written in some other way than ours, or
        // where we do not look for it, must not be lost.
        if mentions_of_encryption(url) != usize::from(mode.is_some()) {
            return Err(refused(
                "sslmode must be written once, without escapes, after the first question mark, and nowhere else in the address",
            ));
        }
        let mut config: Config = format!("{base}?{}", others.join("&"))
            .parse()
            .map_err(|error| unreadable(&error))?;
        // The rest of a password would be told as the name of a server.
        let in_host = |host: &Host| matches!(host, Host::Tcp(name) if name.contains('@'));
        if config.get_hosts().iter().any(in_host) {
            return Err(refused(
                "the address has more than one @: in a user's name or a password it is written %40",
            ));
        }
        let demanded = match mode {
            None | Some("disable") => false,
            Some("require" | "verify-full") => true,
            Some(_) => return Err(refused("sslmode must be disable, require or verify-full")),
        };
        let direct = config.get_ssl_negotiation() != Config::new().get_ssl_negotiation();
        if (authorities.is_some() || direct) && !demanded {
            return Err(refused(
                "sslrootcert and sslnegotiation need sslmode=verify-full beside them",
            ));
        }
        config.ssl_mode(if demanded {
            SslMode::Require
        } else {
            SslMode::Disable
        });
        let authorities = demanded.then(|| authorities.unwrap_or(SYSTEM).to_owned());
        Ok(Self {
            config,
            authorities,
        })
    }

    /// Whether what is sent can be read on the way.
    pub(super) fn in_the_clear(&self) -> bool {
        self.authorities.is_none() && leaves_the_machine(&self.config)
    }
}

impl fmt::Display for Address {
    /// The servers, each with its port and without anything secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ports = self.config.get_ports();
        let port = |at: usize| ports.get(at).or(ports.first()).copied().unwrap_or(5432);
        for (at, host) in self.config.get_hosts().iter().enumerate() {
            if at > 0 {
                f.write_str(", ")?;
            }
            match host {
                Host::Tcp(name) => write!(f, "{name}:{}", port(at))?,
                Host::Unix(path) => path.display().fmt(f)?,
            }
        }
        Ok(())
    }
}

/// Whether any of the hosts is another one than this.
fn leaves_the_machine(config: &Config) -> bool {
    let here = |ip: &IpAddr| ip.is_loopback();
    let addresses = config.get_hostaddrs();
    if !addresses.is_empty() {
        return !addresses.iter().all(here);
    }
    config.get_hosts().iter().any(|host| match host {
        Host::Tcp(name) => name != "localhost" && !name.parse().is_ok_and(|ip| here(&ip)),
        Host::Unix(_) => false,
    })
}

/// The address in front of its options, and the options. As the driver has it, a user name and a password end at the
/// first `@`, and may have a question mark.
fn split(url: &str) -> (&str, &str) {
    let credentials = url.find('@').unwrap_or(0);
    let options = url
        .get(credentials..)
        .and_then(|rest| rest.find('?'))
        .map(|mark| credentials + mark);
    match options {
        Some(mark) => (
            url.get(..mark).unwrap_or(url),
            url.get(mark + 1..).unwrap_or_default(),
        ),
        None => (url, ""),
    }
}

/// How often an address says `sslmode`, however it is escaped.
fn mentions_of_encryption(url: &str) -> usize {
    let in_text = |text: &str| text.to_lowercase().matches("sslmode").count();
    form_urlencoded::parse(url.as_bytes())
        .map(|(name, value)| in_text(&name) + in_text(&value))
        .sum()
}

fn unreadable(error: &tokio_postgres::Error) -> Error {
    let cause = std::error::Error::source(error).map(ToString::to_string);
    let why = cause.unwrap_or_else(|| error.to_string());
    refused(&format!("its address cannot be read: {why}"))
}

fn refused(why: &str) -> Error {
    Error::Address(why.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::tls;
    use super::*;

    fn refusal(url: &str) -> String {
        Address::read(url)
            .and_then(|address| tls::configuration(&address.authorities.unwrap()))
            .err()
            .unwrap()
            .to_string()
    }

    #[test]
    fn without_a_demand_nothing_is_encrypted() {
        for url in [
            "postgres://h/d",
            "postgres://h/d?",
            "postgres://h/d?sslmode=disable&connect_timeout=3",
            "postgres://u:p?w@h/d?connect_timeout=3",
        ] {
            let address = Address::read(url).unwrap();
            assert!(address.authorities.is_none(), "{url}");
            assert_eq!(address.config.get_ssl_mode(), SslMode::Disable, "{url}");
        }
        let address = Address::read("postgres://u:p?w@h/d?connect_timeout=3").unwrap();
        assert_eq!(address.config.get_password(), Some(b"p?w".as_slice()));
        assert_eq!(
            address.config.get_connect_timeout(),
            Some(&std::time::Duration::from_secs(3))
        );
    }

    #[test]
    fn a_demand_for_encryption_is_met_or_refused() {
        let folder = tempfile::tempdir().unwrap();
        let empty = folder.path().join("empty.pem");
        std::fs::write(&empty, "").unwrap();
        for options in ["sslmode=require", "sslmode=verify-full"] {
            // There is one more question mark, and options that are written in other ways.
            let none = format!("postgres://u:p?w@h/d?{options}&sslrootcert=/nowhere.pem");
            assert!(refusal(&none).contains("/nowhere.pem"));
            let empty = format!("postgres://h/d?{options}&sslrootcert={}", empty.display());
            assert!(refusal(&empty).contains("no certificate authority"));
        }
        for mode in ["verify-ca", "prefer", "allow", "REQUIRE", "required", ""] {
            let refused = refusal(&format!("postgres://h/d?sslmode={mode}"));
            assert!(refused.contains("must be disable"), "{refused}");
        }
        for elsewhere in [
            "postgres://h/d?ssl%6Dode=require",
            "postgres://h/d?ssl%6Dode=require&ssl%6Dode=prefer",
            "postgres://h/d?sslmode=require&sslmode=disable",
            "postgres://h/d?SSLMODE=require",
            "postgres://h/d?application_name=x?sslmode=require",
            "postgres://h/d;sslmode=require",
            "postgres://h/d?sslmode=require&user=app@h",
        ] {
            let refused = refusal(elsewhere);
            assert!(
                refused.contains("without escapes"),
                "{elsewhere}: {refused}"
            );
        }
        for useless in ["sslrootcert=/ca.pem", "sslnegotiation=direct"] {
            let refused = refusal(&format!("postgres://h/d?{useless}"));
            assert!(refused.contains("need sslmode=verify-full"), "{refused}");
        }
    }

    #[test]
    fn only_what_leaves_the_machine_can_be_read_on_the_way() {
        for (url, leaves) in [
            ("postgres://localhost/d", false),
            ("postgres://127.0.0.1/d", false),
            ("postgres://[::1]/d", false),
            ("postgres:///d?host=/run/postgresql", false),
            ("postgres://db.internal/d", true),
            ("postgres://localhost,10.0.0.1/d", true),
            ("postgres://localhost/d?hostaddr=10.0.0.1", true),
        ] {
            let config = Address::read(url).unwrap().config;
            assert_eq!(leaves_the_machine(&config), leaves, "{url}");
        }
    }

    #[test]
    fn a_password_with_an_at_sign_is_not_told_as_a_host() {
        let error = Address::read("postgres://u:secret@tail@db.internal/d")
            .err()
            .unwrap();
        assert!(error.to_string().contains("%40"), "{error}");
        assert!(Address::read("postgres://u:secret%40tail@db.internal/d").is_ok());
    }

    #[test]
    fn an_address_that_is_none_is_an_error() {
        let error = Address::read("postgres://:secret@:x/")
            .err()
            .unwrap()
            .to_string();
        assert!(!error.contains("secret"), "{error}");
    }
}
