//! SQLite: one writer, readers beside it.

mod apply;
mod connection;
mod readers;
mod space;
mod value;
mod writer;

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use rusqlite::Connection;

use self::{
    readers::Readers,
    writer::{Work, Writer},
};
use crate::{
    batch::Batch,
    error::{CommitError, Error},
    migrate,
    statement::Statement,
    value::{Row, Value},
};

/// A database of SQLite.
#[derive(Debug)]
pub(crate) enum Sqlite {
    /// In memory there is one connection, and whoever uses it has it alone.
    Memory(Mutex<Connection>),
    /// On a file, a thread writes and any number of connections read.
    File {
        path: PathBuf,
        readers: Readers,
        writer: Writer,
    },
}

impl Sqlite {
    /// Opens an empty database that goes with the process.
    pub(crate) fn in_memory() -> Result<Self, Error> {
        Ok(Self::Memory(Mutex::new(connection::memory()?)))
    }

    /// Opens a file, or makes it.
    pub(crate) fn on_file(path: &Path) -> Result<Self, Error> {
        let path = path.to_path_buf();
        // The writer opens first: it makes the file and sets its journal.
        let writer = Writer::start(connection::writer(&path)?)?;
        let readers = Readers::new(path.clone());
        Ok(Self::File {
            path,
            readers,
            writer,
        })
    }

    pub(crate) fn migrate(&self) -> Result<u32, Error> {
        match self {
            Self::Memory(connection) => migrate::sqlite(&mut lock(connection)),
            Self::File { path, .. } => migrate::sqlite(&mut connection::writer(path)?),
        }
    }

    pub(crate) fn query(&self, statement: &Statement, params: &[Value]) -> Result<Vec<Row>, Error> {
        match self {
            Self::Memory(connection) => apply::query(&lock(connection), statement, params),
            Self::File { readers, .. } => {
                readers.with(|connection| apply::query(connection, statement, params))
            }
        }
    }

    pub(crate) async fn commit(&self, batch: Batch) -> Result<u64, CommitError> {
        match self {
            Self::Memory(connection) => apply::alone(&lock(connection), &batch),
            Self::File { writer, .. } => writer.run(Work::Commit(batch)).await,
        }
    }

    /// Gives a portion of the space back that deleted rows have left, and says how many pages; 0 when there is nothing
    /// worth the work.
    pub(crate) async fn give_space_back(&self) -> Result<u64, CommitError> {
        match self {
            Self::Memory(_) => Ok(0),
            Self::File { writer, .. } => writer.run(Work::GiveSpaceBack).await,
        }
    }

    pub(crate) fn prepare(&self, statement: &Statement) -> Result<(), Error> {
        let prepare = |connection: &Connection| {
            Ok(connection.prepare_cached(statement.sqlite()).map(drop)?)
        };
        match self {
            Self::Memory(connection) => prepare(&lock(connection)),
            Self::File { readers, .. } => readers.with(prepare),
        }
    }
}

/// A connection is whole after a panic elsewhere: a transaction that was open then is undone before the next.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
