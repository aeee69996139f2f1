//! The address that a request came from.

use std::net::{IpAddr, Ipv6Addr};

/// The address of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClientAddress {
    /// This address, an IPv4 one as such even if it came in on a socket of IPv6.
    Known(IpAddr),
    /// A trusted proxy said something that is no address. Whoever is behind it must gain nothing from that: no policy is
    /// satisfied by where the request came from, and failures count for all such clients together.
    Unreadable,
}

impl ClientAddress {
    /// What counts as one address: an address, or the first of a network of IPv6 addresses, since one household or host has
    /// a whole /64 of them.
    #[must_use]
    pub fn network(self) -> Self {
        match self {
            Self::Known(IpAddr::V6(address)) => {
                let network = (u128::from(address) >> 64) << 64;
                Self::Known(IpAddr::V6(Ipv6Addr::from(network)))
            }
            Self::Known(IpAddr::V4(_)) | Self::Unreadable => self,
        }
    }

    /// The key of what is kept for where a request came from.
    #[must_use]
    pub fn network_key(self) -> String {
        match self.network() {
            Self::Known(IpAddr::V4(address)) => address.to_string(),
            Self::Known(IpAddr::V6(network)) => format!("{network}/64"),
            Self::Unreadable => "unreadable".to_owned(),
        }
    }
}

impl From<IpAddr> for ClientAddress {
    fn from(address: IpAddr) -> Self {
        Self::Known(address.to_canonical())
    }
}

#[cfg(test)]
mod tests {
    use super::ClientAddress;
    use std::net::IpAddr;

    #[test]
    fn t32_a_network_of_ipv6_addresses_is_one_address() {
        let of = |text: &str| ClientAddress::from(text.parse::<IpAddr>().unwrap()).network_key();
        assert_eq!(of("2001:db8::1"), of("2001:db8::2"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
        assert_eq!(of("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
