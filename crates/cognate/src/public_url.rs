//! The address that clients use. The issuer of a pool's tokens is this address, a slash and the pool's id.

use http::Uri;

/// The host of a public URL.
///
/// # Errors
/// What the URL must be. One with a path is refused: Amazon's clients and verifiers put the pool's id right behind the
/// host, and the operations are at `/` of it.
pub(crate) fn read(url: &str) -> Result<String, &'static str> {
    const FORM: &str = "it must be http:// or https:// and a host";
    let uri: Uri = url.parse().map_err(|_| FORM)?;
    let (Some("http" | "https"), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err(FORM);
    };
    if authority.as_str().contains('@') || authority.host().is_empty() {
        return Err(FORM);
    }
    if !matches!(uri.path(), "" | "/") || uri.query().is_some() || url.contains('#') {
        return Err("it must end with the host or its port, without a path");
    }
    Ok(authority.host().to_owned())
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_public_url_is_a_scheme_and_a_host() {
        assert_eq!(read("https://id.example.com"), Ok("id.example.com".into()));
        assert_eq!(read("http://[::1]:9400/"), Ok("[::1]".into()));
        for url in [
            "id.example.com",
            "ftp://id.example.com",
            "https://",
            "https://user@id.example.com",
            "https://id.example.com/auth",
            "https://id.example.com/?a",
            "https://id.example.com/#a",
        ] {
            assert!(read(url).is_err(), "{url}");
        }
    }
}
