//! The local certificate authority: a key and a certificate in the data folder.

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

const NAME: &str = "Cognate local certificate authority";

/// A certificate for one start of the server.
pub(super) struct Issued {
    /// DER.
    pub certificate: Vec<u8>,
    /// PKCS #8, DER.
    pub key: Vec<u8>,
    /// The file of the authority's own certificate.
    pub authority: PathBuf,
}

/// Issues a certificate for the names, from the authority in the folder; the first call makes the authority.
pub(super) fn issue(data: &Path, names: Vec<String>) -> Result<Issued, String> {
    let told = |error: rcgen::Error| error.to_string();
    let authority = data.join("ca.pem");
    let authority_key = key(&data.join("ca-key.pem"))?;
    let parameters = authority_parameters().map_err(told)?;
    if !authority.exists() {
        let certificate = parameters.self_signed(&authority_key).map_err(told)?;
        std::fs::write(&authority, certificate.pem())
            .map_err(|error| format!("{}: {error}", authority.display()))?;
    }
    let issuer = Issuer::new(parameters, authority_key);
    let mut leaf = CertificateParams::new(names).map_err(told)?;
    leaf.distinguished_name
        .push(DnType::CommonName, "Cognate in development mode");
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    leaf.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate().map_err(told)?;
    let certificate = leaf.signed_by(&key, &issuer).map_err(told)?;
    Ok(Issued {
        certificate: certificate.der().to_vec(),
        key: key.serialize_der(),
        authority,
    })
}

/// The same parameters at each start, so that the key alone is the authority.
fn authority_parameters() -> Result<CertificateParams, rcgen::Error> {
    let mut parameters = CertificateParams::new(Vec::new())?;
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    parameters.distinguished_name.push(DnType::CommonName, NAME);
    parameters.not_before = date_time_ymd(2026, 1, 1);
    parameters.not_after = date_time_ymd(2046, 1, 1);
    Ok(parameters)
}

/// The key in the file, which only its owner can read; it is made when it is not there.
fn key(path: &Path) -> Result<KeyPair, String> {
    let failed = |what: String| format!("{}: {what}", path.display());
    match std::fs::read_to_string(path) {
        Ok(pem) => KeyPair::from_pem(&pem).map_err(|error| failed(error.to_string())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let key = KeyPair::generate().map_err(|error| failed(error.to_string()))?;
            let mut file = std::fs::OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(path)
                .map_err(|error| failed(error.to_string()))?;
            file.write_all(key.serialize_pem().as_bytes())
                .map_err(|error| failed(error.to_string()))?;
            Ok(key)
        }
        Err(error) => Err(failed(error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::issue;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn the_authority_stays_and_its_key_is_private() {
        let folder = tempfile::tempdir().unwrap();
        let names = || {
            vec![
                "localhost".to_owned(),
                "*.auth.us-east-1.localhost".to_owned(),
            ]
        };
        let first = issue(folder.path(), names()).unwrap();
        let authority = std::fs::read(&first.authority).unwrap();
        let second = issue(folder.path(), names()).unwrap();
        assert_eq!(std::fs::read(second.authority).unwrap(), authority);
        assert_ne!(first.certificate, second.certificate);
        let mode = std::fs::metadata(folder.path().join("ca-key.pem"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
