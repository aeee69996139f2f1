//! TLS of development mode: https on the port that serves http, since Amplify only speaks https to a login domain.

mod authority;

use crate::config::Settings;
use std::path::PathBuf;
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

/// What development mode accepts TLS with.
pub struct DevelopmentTls {
    /// Accepts connections.
    pub acceptor: TlsAcceptor,
    /// The certificate of the authority, for whoever wants to trust it.
    pub authority: PathBuf,
}

/// Makes the local certificate authority, unless the data folder has it, and a certificate of it for this start.
///
/// # Errors
/// What could not be made or read.
pub fn development(settings: &Settings) -> Result<DevelopmentTls, String> {
    let names = vec![
        "localhost".to_owned(),
        "127.0.0.1".to_owned(),
        "::1".to_owned(),
        format!("*.auth.{}.localhost", settings.region),
    ];
    let told = |what: String| format!("the local certificate authority: {what}");
    let issued = authority::issue(&settings.data, names).map_err(told)?;
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(issued.key));
    let chain = vec![CertificateDer::from(issued.certificate)];
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(|error| told(error.to_string()))?;
    Ok(DevelopmentTls {
        acceptor: TlsAcceptor::from(Arc::new(config)),
        authority: issued.authority,
    })
}
