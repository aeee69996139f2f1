//! `IpAddress` and `NotIpAddress`.

use std::net::IpAddr;

use ipnet::IpNet;

/// A comparison with ranges of addresses.
#[derive(Clone, Debug)]
pub(super) struct IpTest {
    negated: bool,
    ranges: Vec<IpNet>,
}

impl IpTest {
    pub(super) fn parse(values: &[String], negated: bool) -> Option<Self> {
        let ranges = values
            .iter()
            .map(|value| range(value))
            .collect::<Option<Vec<_>>>()?;
        Some(Self { negated, ranges })
    }

    /// What is not an address lies in no range, so that a Deny on all but known ranges still denies it.
    pub(super) fn accepts(&self, value: &str) -> bool {
        // An IPv4 caller that comes in on an IPv6 socket is still that IPv4 caller.
        let address = value
            .parse::<IpAddr>()
            .ok()
            .map(|address| address.to_canonical());
        let inside =
            address.is_some_and(|address| self.ranges.iter().any(|range| range.contains(&address)));
        inside != self.negated
    }

    pub(super) fn is_negated(&self) -> bool {
        self.negated
    }
}

fn range(text: &str) -> Option<IpNet> {
    match text.parse::<IpNet>() {
        Ok(range) => Some(range),
        Err(_) => text.parse::<IpAddr>().ok().map(IpNet::from),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn accepts(range: &str, negated: bool, address: &str) -> bool {
        IpTest::parse(&[range.to_owned()], negated)
            .unwrap()
            .accepts(address)
    }

    #[test]
    fn ranges_of_both_families() {
        assert!(accepts("203.0.113.0/24", false, "203.0.113.7"));
        assert!(accepts("203.0.113.0/24", false, "::ffff:203.0.113.7"));
        assert!(!accepts("203.0.113.0/24", false, "203.0.114.7"));
        assert!(accepts("203.0.113.7", false, "203.0.113.7"));
        assert!(!accepts("203.0.113.7", false, "203.0.113.8"));
        assert!(accepts("2001:db8::/32", false, "2001:DB8:0:0::1"));
        assert!(!accepts("0.0.0.0/0", false, "2001:db8::1"));
        assert!(accepts("0.0.0.0/0", true, "2001:db8::1"));
        assert!(!accepts("10.0.0.0/8", false, "not an address"));
        assert!(accepts("10.0.0.0/8", true, "not an address"));
    }
}
