//! How many are in at once: in all, and from one address, so that nobody alone keeps the others out.

use crate::ClientAddress;
use std::collections::HashMap;

/// Who is in. Only addresses that somebody is in from take room.
#[derive(Debug, Default)]
pub struct Shares {
    all: usize,
    by_address: HashMap<ClientAddress, usize>,
}

/// The limit that one more would exceed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exceeded {
    /// The one for all.
    All,
    /// The one for each address.
    Address,
}

impl Shares {
    /// Lets one more in from `address`, which counts as its network.
    ///
    /// # Errors
    /// When so many are in already; nothing is changed.
    pub fn enter(
        &mut self,
        address: ClientAddress,
        most: usize,
        most_from_one: usize,
    ) -> Result<(), Exceeded> {
        if self.all >= most {
            return Err(Exceeded::All);
        }
        let from_one = self.by_address.entry(address.network()).or_default();
        if *from_one >= most_from_one {
            return Err(Exceeded::Address);
        }
        *from_one += 1;
        self.all += 1;
        Ok(())
    }

    /// Lets one of them out again.
    pub fn leave(&mut self, address: ClientAddress) {
        let address = address.network();
        self.all = self.all.saturating_sub(1);
        if let Some(from_one) = self.by_address.get_mut(&address) {
            *from_one = from_one.saturating_sub(1);
            if *from_one == 0 {
                self.by_address.remove(&address);
            }
        }
    }

    /// Whether nobody is in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_address.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Exceeded, Shares};
    use crate::ClientAddress;
    use std::net::IpAddr;

    #[test]
    fn t48_one_address_has_its_share_of_the_places() {
        let address = |text: &str| ClientAddress::from(text.parse::<IpAddr>().unwrap());
        let (one, network) = (address("203.0.113.1"), address("2001:db8::1"));
        let mut shares = Shares::default();
        let mut enter = |address| shares.enter(address, 4, 2);
        assert_eq!(enter(one), Ok(()));
        assert_eq!(enter(one), Ok(()));
        assert_eq!(enter(one), Err(Exceeded::Address));
        assert_eq!(enter(address("::ffff:203.0.113.1")), Err(Exceeded::Address));
        assert_eq!(enter(network), Ok(()));
        assert_eq!(enter(address("2001:db8::2")), Ok(()));
        assert_eq!(enter(ClientAddress::Unreadable), Err(Exceeded::All));
        for address in [one, one, network, network] {
            shares.leave(address);
        }
        assert!(shares.is_empty());
        assert_eq!(shares.enter(one, 1, 1), Ok(()));
    }
}
