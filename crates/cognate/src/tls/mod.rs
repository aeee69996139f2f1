//! TLS of development mode: https on the port that serves http, since Amplify only speaks https to a login domain.

mod authority;
mod names;

use crate::config::Settings;
use crate::public_url;
use context::Deployment;
use keys::{Clock as _, SystemClock, SystemRandom};
use names::Names;
use std::path::PathBuf;
use std::sync::Arc;
use time::{Duration, OffsetDateTime};
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

/// Makes the local certificate authority, unless the data folder has it, and a certificate of it for this start: for local
/// names, and for the hosts of the public URL and its aliases.
///
/// # Errors
/// What could not be made or read.
pub fn development(settings: &Settings, deployment: &Deployment) -> Result<DevelopmentTls, String> {
    let configured = settings.public_url_aliases.iter();
    let configured = configured
        .chain([&deployment.public_url])
        .filter_map(|url| public_url::read(url).ok());
    let names = Names::new(&deployment.region, configured);
    let failed = |what: String| format!("the local certificate authority: {what}");
    let now = OffsetDateTime::UNIX_EPOCH + Duration::milliseconds(SystemClock.now());
    let issued = authority::issue(&settings.data, &names, now, &SystemRandom).map_err(failed)?;
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(issued.key));
    let chain = vec![CertificateDer::from(issued.certificate)];
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(|error| failed(error.to_string()))?;
    Ok(DevelopmentTls {
        acceptor: TlsAcceptor::from(Arc::new(config)),
        authority: issued.authority,
    })
}
