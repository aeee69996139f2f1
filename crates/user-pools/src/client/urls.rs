//! The addresses that a browser may be sent to.

use wire::ApiResult;
use wire::cognito_idp::error;

/// The hosts that may be reached without TLS: they are the user's own machine.
const LOCAL_HOSTS: &[&str] = &["localhost", "127.0.0.1", "[::1]"];

/// Schemes that a browser runs or shows in place: a redirect to them would be a script of the attacker's choice.
const ACTIVE_SCHEMES: &[&str] = &["javascript", "data", "vbscript", "file", "blob", "about"];

/// Checks one address of `CallbackURLs` or `LogoutURLs`: HTTPS, HTTP on the user's own machine, or a scheme of an app.
///
/// # Errors
/// `InvalidParameterException`.
pub(super) fn check(url: &str) -> ApiResult<()> {
    let invalid = |why: &str| Err(error::invalid_parameter(format!("{url} {why}")));
    if url.contains('#') {
        return invalid("cannot contain a fragment.");
    }
    let Some((scheme, rest)) = url.split_once(':') else {
        return invalid("is not an absolute URL.");
    };
    let mut letters = scheme.chars();
    let well_formed = letters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter));
    let scheme = scheme.to_ascii_lowercase();
    if !well_formed || rest.is_empty() || ACTIVE_SCHEMES.contains(&scheme.as_str()) {
        return invalid("is not an absolute URL.");
    }
    if scheme != "http" && scheme != "https" {
        return Ok(());
    }
    let authority = rest
        .strip_prefix("//")
        .and_then(|rest| rest.split(['/', '?', '\\']).next())
        .unwrap_or_default();
    // What stands before an at sign is not the host, but it reads like one.
    if authority.is_empty() || authority.contains('@') {
        return invalid("is not an absolute URL.");
    }
    if scheme == "http" && !LOCAL_HOSTS.contains(&host(authority).to_ascii_lowercase().as_str()) {
        return invalid("cannot use the HTTP protocol.");
    }
    Ok(())
}

/// The authority without its port.
fn host(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => host,
        _ => authority,
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn what_a_browser_may_be_sent_to() {
        for good in [
            "https://example.com/callback?x=1",
            "http://localhost:3000/",
            "http://127.0.0.1",
            "http://[::1]:8080/a",
            "myapp://callback",
            "com.example.app:/cb",
        ] {
            assert!(check(good).is_ok(), "{good}");
        }
        for bad in [
            "http://example.com",
            "http://localhost.example.com/",
            "http://localhost@example.com/",
            "https://example.com/#x",
            "https://",
            "https:example.com",
            "/relative",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "1app://x",
            "myapp:",
            "http://[::1",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
        assert_eq!(
            check("http://example.com")
                .err()
                .map(|error| error.message)
                .as_deref(),
            Some("http://example.com cannot use the HTTP protocol.")
        );
    }
}
