//! Configuration that is read on every request and changes rarely, kept for a short time.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// How stale an entry may be on a node that did not make the change itself: a revocation or a new setting is seen by
/// every node within a second (threat 7).
const MAX_AGE_MS: i64 = 800;

/// More entries than this are not kept; the cache then starts afresh.
const MAX_ENTRIES: usize = 20_000;

type Entry = (i64, Arc<dyn Any + Send + Sync>);

/// A cache of configuration by kind and id.
#[derive(Default)]
pub struct Cache {
    entries: RwLock<HashMap<(&'static str, String), Entry>>,
}

impl Cache {
    /// The entry, unless it is too old.
    #[must_use]
    pub fn get<T: Send + Sync + 'static>(
        &self,
        kind: &'static str,
        id: &str,
        now: i64,
    ) -> Option<Arc<T>> {
        let entries = self.entries.read().unwrap_or_else(PoisonError::into_inner);
        let (loaded_at, value) = entries.get(&(kind, id.to_owned()))?;
        if now.saturating_sub(*loaded_at).abs() > MAX_AGE_MS {
            return None;
        }
        Arc::clone(value).downcast().ok()
    }

    /// The entry, however old: for what does not change under its version, which the caller compares.
    #[must_use]
    pub fn outdated<T: Send + Sync + 'static>(
        &self,
        kind: &'static str,
        id: &str,
    ) -> Option<Arc<T>> {
        let entries = self.entries.read().unwrap_or_else(PoisonError::into_inner);
        let (_, value) = entries.get(&(kind, id.to_owned()))?;
        Arc::clone(value).downcast().ok()
    }

    /// Keeps an entry that was read at `now`.
    pub fn put<T: Send + Sync + 'static>(
        &self,
        kind: &'static str,
        id: &str,
        now: i64,
        value: Arc<T>,
    ) {
        let mut entries = self.entries.write().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= MAX_ENTRIES {
            entries.clear();
        }
        entries.insert((kind, id.to_owned()), (now, value));
    }

    /// Drops an entry that this node has changed.
    pub fn forget(&self, kind: &'static str, id: &str) {
        let mut entries = self.entries.write().unwrap_or_else(PoisonError::into_inner);
        entries.remove(&(kind, id.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::{Cache, MAX_AGE_MS};
    use std::sync::Arc;

    #[test]
    fn an_entry_lives_for_less_than_a_second() {
        let cache = Cache::default();
        cache.put("pool", "a", 1000, Arc::new(7_u32));
        assert_eq!(
            cache.get::<u32>("pool", "a", 1000 + MAX_AGE_MS).as_deref(),
            Some(&7)
        );
        assert_eq!(cache.get::<u32>("pool", "a", 1001 + MAX_AGE_MS), None);
        assert_eq!(cache.outdated::<u32>("pool", "a").as_deref(), Some(&7));
        assert_eq!(cache.get::<u32>("client", "a", 1000), None);
        cache.forget("pool", "a");
        assert_eq!(cache.outdated::<u32>("pool", "a"), None);
        assert_eq!(cache.get::<u32>("pool", "a", 1000), None);
    }
}
