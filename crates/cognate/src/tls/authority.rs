//! The local certificate authority: a key and a certificate in the data folder.
//!
//! Whoever trusts it trusts whoever reads its key. So it is good for local names, and for those that the configuration
//! names, and for a year.

use super::names::Names;
use keys::{Random, private_file};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, NameConstraints,
};
use std::path::{Path, PathBuf};
use time::{Date, Duration, OffsetDateTime};

const NAME: &str = "Cognate local certificate authority";

/// How long the authority is trusted.
const LIFE: Duration = Duration::days(365);

/// An authority that has no longer to live is made anew, so that none ends while a server runs.
const RENEWED_BEFORE_END: Duration = Duration::days(30);

/// A certificate for one start of the server.
pub(super) struct Issued {
    /// DER.
    pub certificate: Vec<u8>,
    /// PKCS #8, DER.
    pub key: Vec<u8>,
    /// The file of the authority's own certificate.
    pub authority: PathBuf,
}

/// Issues a certificate for the names, from the authority in the folder; an authority is made where there is none, and
/// where the one that is there ends soon or is for other names.
pub(super) fn issue(
    data: &Path,
    names: &Names,
    now: OffsetDateTime,
    random: &dyn Random,
) -> Result<Issued, String> {
    let failed = |error: rcgen::Error| error.to_string();
    let place = data.join("ca.pem");
    let known = std::fs::read_to_string(&place).ok();
    let known = known.as_deref().and_then(about);
    let key = authority_key(&data.join("ca-key.pem"), known.is_some(), random)?;
    let parameters = parameters(names, now).map_err(failed)?;
    let is_good = known.is_some_and(|(until, for_names)| {
        for_names == names.to_string() && until - now.date() > RENEWED_BEFORE_END
    });
    if !is_good {
        let certificate = parameters.self_signed(&key).map_err(failed)?;
        let until = parameters.not_after.date();
        let text = format!("{UNTIL}{until}{FOR}{names}\n{}", certificate.pem());
        private_file::replace(&place, &text, random)
            .map_err(|error| format!("{}: {error}", place.display()))?;
    }
    // A certificate names its issuer by name and key, which stay the same.
    let (certificate, key) = leaf(names, now, &Issuer::new(parameters, key)).map_err(failed)?;
    Ok(Issued {
        certificate,
        key,
        authority: place,
    })
}

/// The server's certificate and its key, for one start.
fn leaf(
    names: &Names,
    now: OffsetDateTime,
    issuer: &Issuer<'_, KeyPair>,
) -> Result<(Vec<u8>, Vec<u8>), rcgen::Error> {
    let mut leaf = CertificateParams::new(names.hosts())?;
    leaf.distinguished_name
        .push(DnType::CommonName, "Cognate in development mode");
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    leaf.use_authority_key_identifier_extension = true;
    (leaf.not_before, leaf.not_after) = life(now);
    let key = KeyPair::generate()?;
    let certificate = leaf.signed_by(&key, issuer)?;
    Ok((certificate.der().to_vec(), key.serialize_der()))
}

/// What the line above the certificate begins with. Readers of PEM skip what is outside of it.
const UNTIL: &str = "Cognate's local certificate authority until ";

/// What stands in that line before the names.
const FOR: &str = " for ";

/// Until when the authority in the text is good, and for which names. One without the line was made for all names.
fn about(text: &str) -> Option<(Date, &str)> {
    let (until, names) = text.lines().next()?.strip_prefix(UNTIL)?.split_once(FOR)?;
    let format = time::macros::format_description!("[year]-[month]-[day]");
    Some((Date::parse(until, format).ok()?, names))
}

/// From a day before, for clocks that are behind.
fn life(now: OffsetDateTime) -> (OffsetDateTime, OffsetDateTime) {
    (now - Duration::DAY, now + LIFE)
}

fn parameters(names: &Names, now: OffsetDateTime) -> Result<CertificateParams, rcgen::Error> {
    let mut parameters = CertificateParams::new(Vec::new())?;
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    parameters.distinguished_name.push(DnType::CommonName, NAME);
    parameters.name_constraints = Some(NameConstraints {
        permitted_subtrees: names.permitted(),
        excluded_subtrees: Vec::new(),
    });
    (parameters.not_before, parameters.not_after) = life(now);
    Ok(parameters)
}

/// The key in the file, which only its owner can read. It is made when it is not there, and anew when it is not known which
/// names its certificate is for, since that was for all: whoever trusts that one would go on trusting the key.
fn authority_key(path: &Path, known: bool, random: &dyn Random) -> Result<KeyPair, String> {
    let failed = |what: String| format!("{}: {what}", path.display());
    match std::fs::read_to_string(path) {
        Ok(pem) if known => KeyPair::from_pem(&pem).map_err(|error| failed(error.to_string())),
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(failed(error.to_string()))
        }
        _ => {
            let key = KeyPair::generate().map_err(|error| failed(error.to_string()))?;
            private_file::replace(path, &key.serialize_pem(), random)
                .map_err(|error| failed(error.to_string()))?;
            Ok(key)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::names::Names;
    use super::issue;
    use keys::SystemRandom;
    use std::os::unix::fs::PermissionsExt as _;
    use time::{Duration, OffsetDateTime};

    #[test]
    fn the_authority_stays_until_it_ends_or_is_for_other_names() {
        let folder = tempfile::tempdir().unwrap();
        let now = OffsetDateTime::from_unix_timestamp(1_800_000_000).unwrap();
        let local = Names::new("us-east-1", std::iter::empty());
        let authority = |names: &Names, days| {
            let now = now + Duration::days(days);
            let issued = issue(folder.path(), names, now, &SystemRandom).unwrap();
            std::fs::read_to_string(issued.authority).unwrap()
        };
        let first = authority(&local, 0);
        assert_eq!(authority(&local, 300), first);
        let second = authority(&local, 340);
        assert_ne!(second, first);
        let named = Names::new("us-east-1", ["id.example.com".to_owned()].into_iter());
        let third = authority(&named, 340);
        assert!(third.starts_with("Cognate's local certificate authority until 2028-12-20 for "));
        assert!(third.lines().next().unwrap().ends_with(", id.example.com"));
        for file in ["ca.pem", "ca-key.pem"] {
            let mode = std::fs::metadata(folder.path().join(file)).unwrap();
            assert_eq!(mode.permissions().mode() & 0o777, 0o600, "{file}");
        }
    }

    #[test]
    fn the_key_of_an_authority_for_all_names_is_not_used_again() {
        let folder = tempfile::tempdir().unwrap();
        let now = OffsetDateTime::from_unix_timestamp(1_800_000_000).unwrap();
        let names = Names::new("us-east-1", std::iter::empty());
        let key = || {
            issue(folder.path(), &names, now, &SystemRandom).unwrap();
            std::fs::read_to_string(folder.path().join("ca-key.pem")).unwrap()
        };
        let first = key();
        assert_eq!(key(), first);
        std::fs::write(folder.path().join("ca.pem"), "no such line").unwrap();
        assert_ne!(key(), first);
    }
}
