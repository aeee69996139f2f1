//! TLS to PostgreSQL. The server of the tests has none, so a front in this process takes it off.

use std::{
    net::SocketAddr,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use cognate_store::{Store, user_pools};
use rcgen::{CertificateParams, KeyPair};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    },
};

use crate::{
    harness::{committed, on_empty_postgresql},
    user_pools::pool,
};

/// What a client of PostgreSQL sends first when it wants TLS (protocol 3.0, `SSLRequest`).
const SSL_REQUEST: [u8; 8] = [0, 0, 0, 8, 4, 210, 22, 47];

/// A front for `server` with a certificate for `name`, in a file that can be trusted.
struct Front {
    address: SocketAddr,
    /// Whether anybody has said anything before TLS, or got through to the server.
    spoken_to: Arc<AtomicBool>,
    certificate: PathBuf,
    _folder: TempDir,
}

impl Front {
    async fn start(server: String, name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new([name.to_owned()])
            .unwrap()
            .self_signed(&key)
            .unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("authority.pem");
        std::fs::write(&path, certificate.pem()).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let spoken_to = Arc::new(AtomicBool::new(false));
        let spoken = Arc::clone(&spoken_to);
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                let (acceptor, server) = (acceptor.clone(), server.clone());
                let spoken = Arc::clone(&spoken);
                tokio::spawn(async move { pass(connection, &acceptor, &server, &spoken).await });
            }
        });
        Self {
            address,
            spoken_to,
            certificate: path,
            _folder: folder,
        }
    }

    /// The address of a database behind the front.
    fn url(&self, behind: &str, host: &str, options: &str) -> String {
        let (credentials, rest) = behind.split_once('@').unwrap();
        let (_, database) = rest.split_once('/').unwrap();
        format!(
            "{credentials}@{host}:{}/{database}?{options}",
            self.address.port()
        )
    }

    fn trusting(&self) -> String {
        format!("sslrootcert={}", self.certificate.display())
    }
}

async fn pass(
    mut connection: TcpStream,
    acceptor: &TlsAcceptor,
    server: &str,
    spoken: &AtomicBool,
) -> std::io::Result<()> {
    let mut first = [0; 8];
    connection.read_exact(&mut first).await?;
    if first != SSL_REQUEST {
        spoken.store(true, Ordering::SeqCst);
    }
    connection.write_all(b"S").await?;
    let mut plain = acceptor.accept(connection).await?;
    spoken.store(true, Ordering::SeqCst);
    let mut upstream = TcpStream::connect(server).await?;
    copy_bidirectional(&mut plain, &mut upstream).await?;
    Ok(())
}

/// `host:port` of an address.
fn server_of(url: &str) -> String {
    let (_, rest) = url.split_once('@').unwrap();
    rest.split_once('/').unwrap().0.to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_connection_is_encrypted_and_the_server_is_proved() {
    on_empty_postgresql(async |url: String| {
        let front = Front::start(server_of(&url), "localhost").await;
        for mode in ["require", "verify-full"] {
            let options = format!("sslmode={mode}&{}", front.trusting());
            let store = Store::open(&front.url(&url, "localhost", &options).parse().unwrap())
                .await
                .unwrap();
            committed(&store, |batch| user_pools::insert(batch, &pool(mode))).await;
            assert!(user_pools::get(&store, mode).await.unwrap().is_some());
            assert!(!store.is_in_the_clear());
            assert!(front.spoken_to.load(Ordering::SeqCst));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_not_proved_is_not_spoken_to() {
    on_empty_postgresql(async |url: String| {
        let front = Front::start(server_of(&url), "localhost").await;
        let stranger = Front::start(server_of(&url), "localhost").await;
        for mode in ["require", "verify-full"] {
            // A certificate of somebody else, and one for another name.
            for (host, trusted) in [("localhost", &stranger), ("127.0.0.1", &front)] {
                let options = format!("sslmode={mode}&{}", trusted.trusting());
                let refused = Store::open(&front.url(&url, host, &options).parse().unwrap()).await;
                assert!(refused.is_err(), "{mode} {host}");
            }
        }
        assert!(!front.spoken_to.load(Ordering::SeqCst));
        // A server without TLS: the password is not sent in the clear instead.
        let options = format!("?sslmode=require&{}", front.trusting());
        let refused = Store::open(&format!("{url}{options}").parse().unwrap())
            .await
            .unwrap_err();
        assert!(
            refused.to_string().contains("does not support TLS"),
            "{refused}"
        );
    })
    .await;
}
