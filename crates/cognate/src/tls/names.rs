//! The names that development mode answers to over https.

use context::this_machine;
use rcgen::{CidrSubnet, GeneralSubtree};
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Local names, and the hosts that the configuration names.
pub(super) struct Names {
    region: String,
    configured: Vec<String>,
}

impl Names {
    /// The names of a server of this region, with the hosts of its public URL and aliases.
    pub(super) fn new(region: &str, configured: impl Iterator<Item = String>) -> Self {
        let mut configured: Vec<String> = configured
            .map(|host| host.trim_matches(['[', ']']).to_ascii_lowercase())
            .filter(|host| !this_machine::is_host(host))
            .collect();
        configured.sort();
        configured.dedup();
        Self {
            region: region.to_owned(),
            configured,
        }
    }

    /// What the certificate names.
    pub(super) fn hosts(&self) -> Vec<String> {
        let mut hosts = vec![
            "localhost".to_owned(),
            Ipv4Addr::LOCALHOST.to_string(),
            Ipv6Addr::LOCALHOST.to_string(),
            format!("*.auth.{}.localhost", self.region),
        ];
        hosts.extend(self.configured.iter().cloned());
        hosts
    }

    /// What the authority may ever issue certificates for.
    pub(super) fn permitted(&self) -> Vec<GeneralSubtree> {
        let loopback = CidrSubnet::from_addr_prefix(Ipv4Addr::new(127, 0, 0, 0).into(), 8);
        let mut permitted = vec![
            GeneralSubtree::DnsName("localhost".to_owned()),
            GeneralSubtree::IpAddress(loopback),
            GeneralSubtree::IpAddress(one(Ipv6Addr::LOCALHOST.into())),
        ];
        permitted.extend(self.configured.iter().map(|host| match host.parse() {
            Ok(address) => GeneralSubtree::IpAddress(one(address)),
            Err(_) => GeneralSubtree::DnsName(host.clone()),
        }));
        permitted
    }
}

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("localhost, 127.0.0.0/8, ::1")?;
        self.configured
            .iter()
            .try_for_each(|host| write!(f, ", {host}"))
    }
}

fn one(address: IpAddr) -> CidrSubnet {
    CidrSubnet::from_addr_prefix(address, if address.is_ipv4() { 32 } else { 128 })
}
