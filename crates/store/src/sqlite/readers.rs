//! The connections that read. A read runs on the task that asks, since a point read takes a few microseconds;
//! so there are never more connections in use than threads that run tasks.

use std::{path::PathBuf, sync::Mutex};

use rusqlite::Connection;

use super::{connection, lock};
use crate::error::Error;

/// Connections beyond this number are closed after use.
const KEPT: usize = 32;

#[derive(Debug)]
pub(crate) struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    pub(super) fn new(path: PathBuf) -> Self {
        Self {
            path,
            idle: Mutex::new(Vec::new()),
        }
    }

    /// Lends a connection, opening one when all are in use.
    pub(super) fn with<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        // The lock is let go before anything is opened or read.
        let idle = lock(&self.idle).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => connection::reader(&self.path)?,
        };
        let answer = read(&connection);
        let mut idle = lock(&self.idle);
        if idle.len() < KEPT {
            idle.push(connection);
        }
        answer
    }
}
