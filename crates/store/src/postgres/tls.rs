//! Which servers of PostgreSQL are believed.

use std::{path::Path, sync::Arc};

use tokio_rustls::rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, pem::PemObject as _},
};

use crate::error::Error;

/// The authorities that the machine trusts.
pub(super) const SYSTEM: &str = "system";

/// Trusts the authorities in a file, or with `system` those that the machine trusts.
pub(super) fn configuration(authorities: &str) -> Result<ClientConfig, Error> {
    let certificates = if authorities == SYSTEM {
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
