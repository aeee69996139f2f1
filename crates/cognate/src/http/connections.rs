//! How many connections are open, in all and from one address.

use super::source::is_trusted;
use context::{ClientAddress, Exceeded, Shares};
use ipnet::IpNet;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// The most connections at once where the system allows the files for them. A silent one costs about a kilobyte.
const MOST: usize = 10_000;

/// The most connections from one address; browsers open six, SDKs about fifty, and many people may share an address.
const MOST_FROM_ONE: usize = 1024;

/// Files that are not connections of clients: the database, mail, the listener, the log.
const OTHER_FILES: usize = 192;

/// The connections of one listener.
#[derive(Clone)]
pub struct Connections {
    most: usize,
    most_from_one: usize,
    trusted: Arc<[IpNet]>,
    open: Arc<Mutex<Shares>>,
}

/// One connection that is counted; dropping it gives its place back.
pub(super) struct Place {
    address: ClientAddress,
    connections: Connections,
}

impl Connections {
    /// As many connections as this process may have with so many open files. Trusted proxies carry everybody's
    /// connections, so they are counted in all only.
    #[must_use]
    pub fn within(files: usize, trusted: Arc<[IpNet]>) -> Self {
        let most = files.saturating_sub(OTHER_FILES).clamp(1, MOST);
        Self {
            most,
            // Nobody alone has all the places (threat 48: silent connections).
            most_from_one: MOST_FROM_ONE.min(most.div_ceil(2)),
            trusted,
            open: Arc::default(),
        }
    }

    /// A place for a connection from `address`, or which limit it exceeds.
    pub(super) fn enter(&self, address: IpAddr) -> Result<Place, &'static str> {
        let most_from_one = if is_trusted(address.to_canonical(), &self.trusted) {
            self.most
        } else {
            self.most_from_one
        };
        let address = ClientAddress::from(address);
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let entered = open.enter(address, self.most, most_from_one);
        drop(open);
        entered.map_err(|limit| match limit {
            Exceeded::All => "all",
            Exceeded::Address => "address",
        })?;
        metrics::gauge!("cognate_connections").increment(1);
        Ok(Place {
            address,
            connections: self.clone(),
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let open = &self.connections.open;
        let mut open = open.lock().unwrap_or_else(PoisonError::into_inner);
        open.leave(self.address);
        drop(open);
        metrics::gauge!("cognate_connections").decrement(1);
    }
}

#[cfg(test)]
mod tests {
    use super::{Connections, OTHER_FILES};
    use std::net::IpAddr;
    use std::sync::Arc;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn t48_one_address_does_not_have_all_places() {
        let trusted = Arc::new(["192.0.2.0/24".parse().unwrap()]);
        let connections = Connections::within(OTHER_FILES + 6, trusted);
        let enter = |text: &str| connections.enter(address(text));
        let mut held: Vec<_> = (0..3).map(|_| enter("203.0.113.1").unwrap()).collect();
        assert_eq!(enter("203.0.113.1").err(), Some("address"));
        assert_eq!(enter("::ffff:203.0.113.1").err(), Some("address"));
        held.push(enter("203.0.113.2").unwrap());
        held.push(enter("2001:db8::1").unwrap());
        held.push(enter("2001:db8::2").unwrap());
        assert_eq!(enter("203.0.113.3").err(), Some("all"));
        held.clear();
        // Nothing of them is left behind.
        assert!(connections.open.lock().unwrap().is_empty());
        held.extend((0..6).map(|_| enter("192.0.2.9").unwrap()));
        assert_eq!(enter("192.0.2.9").err(), Some("all"));
    }
}
