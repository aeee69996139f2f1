//! Where a request came from, and whether it came over TLS.

use context::ClientAddress;
use http::HeaderMap;
use ipnet::IpNet;
use std::net::{IpAddr, SocketAddr};

/// The address of the client. What `X-Forwarded-For` says counts only as far as trusted proxies have written it: from the
/// right, the first address that is none of theirs. Everything further left may be the client's own invention (threat
/// 46), and is not even read.
pub(super) fn address(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> ClientAddress {
    let mut source = peer.to_canonical();
    let hops = headers
        .get_all("x-forwarded-for")
        .iter()
        .rev()
        .flat_map(|line| line.as_bytes().rsplit(|byte| *byte == b','));
    for hop in hops {
        if !is_trusted(source, trusted) {
            break;
        }
        // The attack: a hop that cannot be read ends the search at the proxy, whose own address is let in everywhere.
        match read(hop) {
            Some(address) => source = address.to_canonical(),
            None => return ClientAddress::Unreadable,
        }
    }
    ClientAddress::from(source)
}

/// Whether the client's connection was encrypted: the one to this process, or the one that a trusted proxy says it
/// accepted. Of several words the last one is the proxy's own.
pub(super) fn is_secure(peer: IpAddr, tls: bool, headers: &HeaderMap, trusted: &[IpNet]) -> bool {
    if tls || !is_trusted(peer.to_canonical(), trusted) {
        return tls;
    }
    let lines = headers.get_all("x-forwarded-proto");
    let last = lines.iter().next_back().map(http::HeaderValue::as_bytes);
    let last = last.and_then(|line| line.rsplit(|byte| *byte == b',').next());
    last.is_some_and(|protocol| protocol.trim_ascii().eq_ignore_ascii_case(b"https"))
}

/// Whether the address is one of the trusted proxies.
pub(super) fn is_trusted(address: IpAddr, trusted: &[IpNet]) -> bool {
    trusted.iter().any(|network| network.contains(&address))
}

/// One hop: an address, or an address with the port that some proxies add; one of IPv6 may stand in brackets.
fn read(hop: &[u8]) -> Option<IpAddr> {
    let hop = std::str::from_utf8(hop).ok()?.trim();
    let bare = || hop.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
    let address = hop.parse().ok();
    let with_port = || hop.parse::<SocketAddr>().ok().map(|socket| socket.ip());
    address
        .or_else(with_port)
        .or_else(|| bare().map(IpAddr::V6))
}

#[cfg(test)]
mod tests {
    use super::{address, is_secure};
    use context::ClientAddress;
    use http::{HeaderMap, HeaderValue};

    fn headers(name: &'static str, lines: &[&[u8]]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(name, HeaderValue::from_bytes(line).unwrap());
        }
        headers
    }

    fn read(peer: &str, forwarded: &[&[u8]]) -> ClientAddress {
        let trusted = ["10.0.0.0/8".parse().unwrap()];
        let headers = headers("x-forwarded-for", forwarded);
        address(peer.parse().unwrap(), &headers, &trusted)
    }

    fn seen(peer: &str, forwarded: &[&str]) -> String {
        let lines: Vec<&[u8]> = forwarded.iter().map(|line| line.as_bytes()).collect();
        match read(peer, &lines) {
            ClientAddress::Known(address) => address.to_string(),
            ClientAddress::Unreadable => "unreadable".to_owned(),
        }
    }

    #[test]
    fn t46_only_what_trusted_proxies_wrote_is_believed() {
        assert_eq!(seen("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
        assert_eq!(seen("203.0.113.9", &["nonsense"]), "203.0.113.9");
        assert_eq!(seen("10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(
            seen("10.0.0.1", &["1.1.1.1, 198.51.100.1, 10.0.0.2"]),
            "198.51.100.1"
        );
        assert_eq!(
            seen("10.0.0.1", &["1.1.1.1", "198.51.100.1"]),
            "198.51.100.1"
        );
        assert_eq!(seen("10.0.0.1", &[]), "10.0.0.1");
        assert_eq!(seen("::ffff:10.0.0.1", &["2001:db8::1"]), "2001:db8::1");
    }

    #[test]
    fn t46_what_the_client_wrote_is_not_read() {
        assert_eq!(
            seen("10.0.0.1", &["nonsense, 198.51.100.1"]),
            "198.51.100.1"
        );
        let lines: [&[u8]; 2] = [b"\xff", b"\xfe, 198.51.100.1"];
        assert_eq!(read("10.0.0.1", &lines), read("198.51.100.1", &[]));
    }

    #[test]
    fn t46_a_hop_may_have_a_port_or_brackets() {
        assert_eq!(seen("10.0.0.1", &["198.51.100.1:4711"]), "198.51.100.1");
        assert_eq!(
            seen("10.0.0.1", &["198.51.100.1, 10.0.0.2:80"]),
            "198.51.100.1"
        );
        assert_eq!(seen("10.0.0.1", &["[2001:db8::1]:443"]), "2001:db8::1");
        assert_eq!(seen("10.0.0.1", &["[2001:db8::1]"]), "2001:db8::1");
        assert_eq!(seen("10.0.0.1", &["::ffff:198.51.100.1"]), "198.51.100.1");
    }

    #[test]
    fn t46_what_cannot_be_read_is_not_the_proxy() {
        for hop in [
            "nonsense",
            "unknown",
            "198.51.100.1, ",
            "1.2.3.4:x",
            "[1.2.3.4]",
            "_hidden",
        ] {
            assert_eq!(seen("10.0.0.1", &[hop]), "unreadable", "{hop}");
        }
        assert_eq!(read("10.0.0.1", &[b"\xff"]), ClientAddress::Unreadable);
        assert_eq!(
            read("10.0.0.1", &[b"198.51.100.1, \xff, 10.0.0.2"]),
            ClientAddress::Unreadable
        );
    }

    #[test]
    fn only_a_trusted_proxy_says_that_the_client_came_over_tls() {
        let trusted = ["10.0.0.0/8".parse().unwrap()];
        let secure = |peer: &str, tls, lines: &[&[u8]]| {
            let headers = headers("x-forwarded-proto", lines);
            is_secure(peer.parse().unwrap(), tls, &headers, &trusted)
        };
        assert!(secure("203.0.113.9", true, &[]));
        assert!(!secure("203.0.113.9", false, &[b"https"]));
        assert!(secure("10.0.0.1", false, &[b"https"]));
        assert!(secure("10.0.0.1", false, &[b"http, HTTPS"]));
        assert!(!secure("10.0.0.1", false, &[b"https", b"http"]));
        assert!(!secure("10.0.0.1", false, &[]));
    }
}
