//! Requests that a page in somebody's browser makes. Development mode takes access keys unchecked, and any page that its
//! developer opens can send requests to this machine: what other sites' pages ask for is not believed.

use crate::this_machine;

/// Whether a page of another site may have sent the request. `header` finds a header by its lower-case name; `allowed` are
/// origins such as `http://app.example:3000` that count as this site.
///
/// A page says where it is from by `Origin`, but not when it only fetches (Fetch, section 3.2): then browsers add
/// `Sec-Fetch-Site` (Fetch Metadata, section 2.3), but only on their way to a host that they trust, such as `localhost`. So a
/// `GET` with neither may come from a page, and what is not `GET` and has neither does not. A link in a mail has `none`. The
/// name of another site may lead to this machine, and its pages are then of the same origin as the server: so the host must
/// be local as well (DNS rebinding).
#[must_use]
pub fn is_of_another_site<'a>(
    method: &str,
    header: impl Fn(&str) -> Option<&'a str>,
    allowed: &[String],
) -> bool {
    if let Some(origin) = header("origin") {
        let local = origin
            .split_once("://")
            .is_some_and(|(_, host)| is_local(host));
        return !local && !allowed.iter().any(|it| it.eq_ignore_ascii_case(origin));
    }
    match header("sec-fetch-site") {
        None => matches!(method, "GET" | "HEAD"),
        Some("same-origin") => !header("host").is_some_and(|host| is_here(host, allowed)),
        Some(_) => true,
    }
}

/// Whether a `Host` header names this machine, or the host of one of the origins.
#[must_use]
pub fn is_here(host: &str, origins: &[String]) -> bool {
    is_local(host)
        || origins.iter().any(|origin| {
            let of = origin.split_once("://").map_or("", |(_, of)| of);
            of.eq_ignore_ascii_case(host)
        })
}

/// Whether a host, with or without a port, is this machine by its name.
fn is_local(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let name = name.trim_matches(['[', ']']);
    // Browsers never ask anybody else for these names (RFC 6761, section 6.3).
    this_machine::is_host(name) || name.to_ascii_lowercase().ends_with(".localhost")
}

#[cfg(test)]
mod tests {
    use super::{is_here, is_of_another_site};

    fn sent(method: &str, headers: &[(&str, &str)]) -> bool {
        let allowed = ["http://app.example:3000".to_owned()];
        let find = |name: &str| headers.iter().find(|it| it.0 == name).map(|it| it.1);
        is_of_another_site(method, find, &allowed)
    }

    fn foreign(headers: &[(&str, &str)]) -> bool {
        sent("POST", headers)
    }

    #[test]
    fn a_page_that_fetches_need_not_say_where_it_is_from() {
        assert!(sent("GET", &[("host", "evil.example:9400")]));
        assert!(sent("HEAD", &[("host", "localhost:9400")]));
        let link = [("sec-fetch-site", "none"), ("host", "localhost:9400")];
        assert!(sent("GET", &link));
        let ours = [
            ("sec-fetch-site", "same-origin"),
            ("host", "localhost:9400"),
        ];
        assert!(!sent("GET", &ours));
    }

    #[test]
    fn a_page_of_another_site_is_told_by_its_origin_or_the_browser() {
        for origin in [
            "http://localhost:3000",
            "https://main.auth.us-east-1.localhost:9400",
            "http://127.0.0.1",
            "http://[::1]:5173",
            "http://app.example:3000",
        ] {
            let headers = [("origin", origin), ("sec-fetch-site", "cross-site")];
            assert!(!foreign(&headers), "{origin}");
        }
        for origin in [
            "https://evil.example",
            "http://localhost.evil.example",
            "http://app.example",
            "http://127.0.0.1.evil.example:9400",
            "null",
            "",
        ] {
            assert!(foreign(&[("origin", origin)]), "{origin}");
        }
        assert!(!foreign(&[("host", "cognate:9400")]));
        assert!(foreign(&[
            ("sec-fetch-site", "same-site"),
            ("host", "localhost:9400")
        ]));
        let same = |host| foreign(&[("sec-fetch-site", "same-origin"), ("host", host)]);
        assert!(!same("localhost:9400"));
        assert!(!same("app.example:3000"));
        assert!(same("evil.example:9400"));
    }

    #[test]
    fn a_host_is_here_by_its_name_or_because_it_is_configured() {
        let origins = ["http://cognate:9400".to_owned()];
        for host in [
            "localhost",
            "LOCALHOST:9400",
            "127.0.0.1:9400",
            "[::1]:9400",
            "cognate:9400",
        ] {
            assert!(is_here(host, &origins), "{host}");
        }
        for host in ["evil.example:9400", "cognate", "127.0.0.1.evil.example", ""] {
            assert!(!is_here(host, &origins), "{host}");
        }
    }
}
