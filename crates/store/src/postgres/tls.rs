//! TLS to PostgreSQL, asked for in the address as libpq has it: `sslmode` and `sslrootcert`. We are stricter in one thing:
//! `require` proves who the server is, as `verify-full` does, since encryption for whoever answers protects from nobody
//! who can answer.

use std::{path::Path, sync::Arc};

use tokio_rustls::rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, pem::PemObject as _},
};

use crate::error::Error;

/// An address, split into what the driver is to know and what we do ourselves.
pub(super) struct Address {
    /// The address for the driver.
    pub(super) url: String,
    /// How to encrypt; `None` for a connection in the clear.
    pub(super) tls: Option<ClientConfig>,
}

/// Reads `sslmode` and `sslrootcert` out of an address. Without an `sslmode` that demands encryption there is none.
pub(super) fn split(url: &str) -> Result<Address, Error> {
    let (base, query) = url.split_once('?').unwrap_or((url, ""));
    let (mut mode, mut authorities, mut others) = ("prefer", "system", Vec::new());
    for option in query.split('&').filter(|option| !option.is_empty()) {
        match option.split_once('=') {
            Some(("sslmode", value)) => mode = value,
            Some(("sslrootcert", value)) => authorities = value,
            _ => others.push(option),
        }
    }
    let demanded = match mode {
        "disable" | "allow" | "prefer" => false,
        "require" | "verify-full" => true,
        "verify-ca" => {
            return Err(refused(
                "sslmode=verify-ca does not prove the server's name; use sslmode=verify-full",
            ));
        }
        _ => return Err(refused("sslmode must be disable, require or verify-full")),
    };
    others.push(if demanded {
        "sslmode=require"
    } else {
        "sslmode=disable"
    });
    Ok(Address {
        url: format!("{base}?{}", others.join("&")),
        tls: demanded.then(|| configuration(authorities)).transpose()?,
    })
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
            "there is no certificate authority to trust; name a file of them with sslrootcert",
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

    #[test]
    fn the_driver_is_told_no_more_than_it_knows() {
        for (url, driver) in [
            ("postgres://h/d", "postgres://h/d?sslmode=disable"),
            ("postgres://h/d?", "postgres://h/d?sslmode=disable"),
            (
                "postgres://h/d?sslmode=prefer&connect_timeout=3",
                "postgres://h/d?connect_timeout=3&sslmode=disable",
            ),
        ] {
            let address = split(url).unwrap();
            assert_eq!(address.url, driver);
            assert!(address.tls.is_none(), "{url}");
        }
    }

    #[test]
    fn a_demand_for_encryption_is_met_or_refused() {
        let folder = tempfile::tempdir().unwrap();
        let empty = folder.path().join("empty.pem");
        std::fs::write(&empty, "").unwrap();
        for (options, why) in [
            ("sslmode=verify-ca".to_owned(), "verify-full"),
            ("sslmode=required".to_owned(), "must be disable"),
            (
                "sslmode=require&sslrootcert=/nowhere.pem".to_owned(),
                "/nowhere.pem",
            ),
            (
                format!("sslmode=verify-full&sslrootcert={}", empty.display()),
                "no certificate authority",
            ),
        ] {
            let refused = split(&format!("postgres://h/d?{options}")).err().unwrap();
            assert!(refused.to_string().contains(why), "{refused}");
        }
    }
}
