//! Configuration that is read on every request and changes rarely, kept for a short time.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// How stale an entry may be on a node that did not make the change itself: a revocation or a new setting is seen by
/// every node within a second (threat 7).
const MAX_AGE_MS: i64 = 800;

/// More entries than this are not kept; the cache then starts afresh.
const MAX_ENTRIES: usize = 10_000;

struct Entry {
    read_at: i64,
    value: Arc<dyn Any + Send + Sync>,
    /// The row that the value was made of, where that is known.
    row: Option<Box<dyn Any + Send + Sync>>,
}

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
        let entry = entries.get(&(kind, id.to_owned()))?;
        if now.saturating_sub(entry.read_at).abs() > MAX_AGE_MS {
            return None;
        }
        Arc::clone(&entry.value).downcast().ok()
    }

    /// Keeps what `make` makes of a row that was read at `now`. While the row is the same as before, however long ago that
    /// was, nothing is made anew: reading a document and unsealing what is in it costs more than reading the row.
    ///
    /// # Errors
    /// Those of `make`.
    pub fn put_made_of<R, T, E>(
        &self,
        kind: &'static str,
        id: &str,
        now: i64,
        row: R,
        make: impl FnOnce(&R) -> Result<T, E>,
    ) -> Result<Arc<T>, E>
    where
        R: PartialEq + Send + Sync + 'static,
        T: Send + Sync + 'static,
    {
        let value = match self.made_of(kind, id, &row) {
            Some(value) => value,
            None => Arc::new(make(&row)?),
        };
        self.keep(
            kind,
            id,
            Entry {
                read_at: now,
                value: Arc::clone(&value) as Arc<dyn Any + Send + Sync>,
                row: Some(Box::new(row)),
            },
        );
        Ok(value)
    }

    fn made_of<R: PartialEq + 'static, T: Send + Sync + 'static>(
        &self,
        kind: &'static str,
        id: &str,
        row: &R,
    ) -> Option<Arc<T>> {
        let entries = self.entries.read().unwrap_or_else(PoisonError::into_inner);
        let entry = entries.get(&(kind, id.to_owned()))?;
        let known = entry.row.as_ref()?.downcast_ref::<R>()?;
        (known == row)
            .then(|| Arc::clone(&entry.value).downcast().ok())
            .flatten()
    }

    /// Keeps an entry that was read at `now`.
    pub fn put<T: Send + Sync + 'static>(
        &self,
        kind: &'static str,
        id: &str,
        now: i64,
        value: Arc<T>,
    ) {
        let entry = Entry {
            read_at: now,
            value,
            row: None,
        };
        self.keep(kind, id, entry);
    }

    fn keep(&self, kind: &'static str, id: &str, entry: Entry) {
        let mut entries = self.entries.write().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= MAX_ENTRIES {
            entries.clear();
        }
        entries.insert((kind, id.to_owned()), entry);
    }

    /// Drops an entry that this node has changed.
    pub fn forget(&self, kind: &'static str, id: &str) {
        let mut entries = self.entries.write().unwrap_or_else(PoisonError::into_inner);
        entries.remove(&(kind, id.to_owned()));
    }

    /// Drops all entries of a kind, where this node has changed some and cannot name them.
    pub fn forget_all(&self, kind: &'static str) {
        let mut entries = self.entries.write().unwrap_or_else(PoisonError::into_inner);
        entries.retain(|(of, _), _| *of != kind);
    }
}

#[cfg(test)]
mod tests {
    use super::{Cache, MAX_AGE_MS};
    use std::convert::Infallible;
    use std::sync::Arc;

    #[test]
    fn of_a_row_that_is_the_same_nothing_is_made_anew() {
        let cache = Cache::default();
        let mut made = 0;
        for (now, row) in [
            (0, "one"),
            (MAX_AGE_MS + 1, "one"),
            (9000, "two"),
            (9001, "two"),
        ] {
            let length = cache.put_made_of("pool", "a", now, row.to_owned(), |row| {
                made += 1;
                Ok::<_, Infallible>(row.len())
            });
            assert_eq!(length, Ok(Arc::new(3)));
            assert_eq!(cache.get::<usize>("pool", "a", now).as_deref(), Some(&3));
        }
        assert_eq!(made, 2);
        cache.put("client", "a", 9001, Arc::new(1_u8));
        cache.forget_all("pool");
        assert_eq!(cache.get::<usize>("pool", "a", 9001), None);
        assert_eq!(cache.get::<u8>("client", "a", 9001).as_deref(), Some(&1));
    }

    #[test]
    fn an_entry_lives_for_less_than_a_second() {
        let cache = Cache::default();
        cache.put("pool", "a", 1000, Arc::new(7_u32));
        assert_eq!(
            cache.get::<u32>("pool", "a", 1000 + MAX_AGE_MS).as_deref(),
            Some(&7)
        );
        assert_eq!(cache.get::<u32>("pool", "a", 1001 + MAX_AGE_MS), None);
        assert_eq!(cache.get::<u32>("client", "a", 1000), None);
        cache.forget("pool", "a");
        assert_eq!(cache.get::<u32>("pool", "a", 1000), None);
    }
}
