//! The places of operations: how many requests of each may be in work at once, in all and from one address.

use crate::shares::Shares;
use crate::{ClientAddress, Crowded};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The places, and who has them.
#[derive(Clone, Debug)]
pub struct Places {
    most: usize,
    taken: Arc<Mutex<HashMap<&'static str, Shares>>>,
}

/// A request's place; the next one has it when this is dropped.
#[derive(Debug)]
#[must_use]
pub struct Place {
    operation: &'static str,
    address: ClientAddress,
    places: Places,
}

impl Places {
    /// So many for each operation; one address has half of them.
    #[must_use]
    pub fn new(most: usize) -> Self {
        let taken = Arc::default();
        Self { most, taken }
    }

    /// A place for a request of `operation` from `address`.
    ///
    /// # Errors
    /// [`Crowded`], at once.
    pub fn enter(&self, operation: &'static str, address: ClientAddress) -> Result<Place, Crowded> {
        let mut taken = self.taken();
        let shares = taken.entry(operation).or_default();
        let entered = shares.enter(address, self.most, self.most.div_ceil(2));
        entered.map_err(|_| Crowded)?;
        drop(taken);
        Ok(Place {
            operation,
            address,
            places: self.clone(),
        })
    }

    fn taken(&self) -> MutexGuard<'_, HashMap<&'static str, Shares>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(shares) = self.places.taken().get_mut(self.operation) {
            shares.leave(self.address);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Places;
    use crate::{ClientAddress, Crowded};
    use std::net::IpAddr;

    #[test]
    fn t48_each_operation_has_places_of_its_own() {
        let address = |text: &str| ClientAddress::from(text.parse::<IpAddr>().unwrap());
        let (one, other) = (address("203.0.113.1"), address("203.0.113.2"));
        let places = Places::new(2);
        let held = places.enter("InitiateAuth", one);
        assert!(held.is_ok());
        assert_eq!(places.enter("InitiateAuth", one).err(), Some(Crowded));
        assert!(places.enter("GetUser", one).is_ok());
        let others = places.enter("InitiateAuth", other);
        assert!(others.is_ok());
        assert!(
            places
                .enter("InitiateAuth", address("203.0.113.3"))
                .is_err()
        );
        drop(held);
        assert!(places.enter("InitiateAuth", one).is_ok());
    }
}
