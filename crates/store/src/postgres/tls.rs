//! TLS to PostgreSQL, asked for in the address as libpq has it: `sslmode` and `sslrootcert`. There are two modes and not
//! six. `disable`, which is also meant where there is no `sslmode`, is a connection in the clear. `verify-full` encrypts
//! and proves who the server is, and `require` does the same: encryption for whoever answers protects from nobody who
//! can answer. What libpq has in between is refused.

use std::{path::Path, sync::Arc};

use tokio_postgres::{
    Config,
    config::{Host, SslMode},
};
use tokio_rustls::rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, pem::PemObject as _},
};

use crate::error::Error;

/// An address, read.
pub(super) struct Address {
    /// What the driver is told.
    pub(super) config: Config,
    /// How to encrypt; `None` for a connection in the clear.
    pub(super) tls: Option<ClientConfig>,
}

/// Reads an address.
pub(super) fn read(url: &str) -> Result<Address, Error> {
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
    let tls = demanded
        .then(|| configuration(authorities.unwrap_or("system")))
        .transpose()?;
    Ok(Address { config, tls })
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

/// Trusts the authorities in a file, or with `system` those that the machine trusts.
fn configuration(authorities: &str) -> Result<ClientConfig, Error> {
    let certificates = if authorities == "system" {
        rustls_native_certs::load_native_certs().certs
    } else {
        from_file(authorities)?
    };
    let mut roots = RootCertStore::empty();
    if roots.add_parsable_certificates(certificates).0 == 0 {
        return Err(refused(
            "there is no certificate authority to trust: name a file that holds one with sslrootcert=PATH",
        ));
    }
    let builder = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| refused(&error.to_string()))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

fn from_file(path: &str) -> Result<Vec<CertificateDer<'static>>, Error> {
    CertificateDer::pem_file_iter(Path::new(path))
        .and_then(Iterator::collect)
        .map_err(|error| refused(&format!("sslrootcert {path}: {error}")))
}

fn refused(why: &str) -> Error {
    Error::Address(why.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn refusal(url: &str) -> String {
        read(url).err().unwrap().to_string()
    }

    #[test]
    fn without_a_demand_nothing_is_encrypted() {
        for url in [
            "postgres://h/d",
            "postgres://h/d?",
            "postgres://h/d?sslmode=disable&connect_timeout=3",
            "postgres://u:p?w@h/d?connect_timeout=3",
        ] {
            let address = read(url).unwrap();
            assert!(address.tls.is_none(), "{url}");
            assert_eq!(address.config.get_ssl_mode(), SslMode::Disable, "{url}");
        }
        let address = read("postgres://u:p?w@h/d?connect_timeout=3").unwrap();
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
}
