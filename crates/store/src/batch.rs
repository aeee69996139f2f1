//! Writes that are committed together.

use crate::{statement::Statement, value::Value};

/// How many rows a statement must touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guard {
    /// Exactly one row, or the whole batch is refused with this label.
    Exactly1(&'static str),
    /// Any number of rows.
    Any,
}

/// One statement with its parameters and its guard.
#[derive(Debug)]
pub(crate) struct Write {
    pub(crate) statement: &'static Statement,
    pub(crate) params: Vec<Value>,
    pub(crate) guard: Guard,
}

/// A list of guarded writes that [`Store::commit`](crate::Store::commit) applies in order, whole or not at all.
#[derive(Debug, Default)]
pub struct Batch {
    writes: Vec<Write>,
}

impl Batch {
    /// An empty batch.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.writes.is_empty()
    }

    /// The number of statements.
    #[must_use]
    pub fn len(&self) -> usize {
        self.writes.len()
    }

    /// Puts the writes of another batch behind the ones of this batch.
    pub fn append(&mut self, mut other: Self) {
        self.writes.append(&mut other.writes);
    }

    pub(crate) fn push(&mut self, statement: &'static Statement, params: Vec<Value>, guard: Guard) {
        self.writes.push(Write {
            statement,
            params,
            guard,
        });
    }

    /// Pushes a statement that must touch exactly one row.
    pub(crate) fn one(
        &mut self,
        label: &'static str,
        statement: &'static Statement,
        params: Vec<Value>,
    ) {
        self.push(statement, params, Guard::Exactly1(label));
    }

    /// Pushes a statement that may touch any number of rows.
    pub(crate) fn any(&mut self, statement: &'static Statement, params: Vec<Value>) {
        self.push(statement, params, Guard::Any);
    }

    pub(crate) fn writes(&self) -> &[Write] {
        &self.writes
    }
}
