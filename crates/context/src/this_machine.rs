//! The names of the machine that this process runs on.

use std::net::IpAddr;

/// Whether a host, without port and brackets, is this machine: by the one name that leads nowhere else, or by a loopback
/// address.
#[must_use]
pub fn is_host(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse()
            .is_ok_and(|address: IpAddr| address.to_canonical().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::is_host;

    #[test]
    fn this_machine_has_one_name_and_loopback_addresses() {
        for host in [
            "localhost",
            "LOCALHOST",
            "127.0.0.2",
            "::1",
            "::ffff:127.0.0.1",
        ] {
            assert!(is_host(host), "{host}");
        }
        for host in [
            "mail",
            "localhost.example",
            "mail.localhost",
            "192.0.2.1",
            "::",
            "",
        ] {
            assert!(!is_host(host), "{host}");
        }
    }
}
