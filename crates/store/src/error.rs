//! What can go wrong between the house and its database.

use std::fmt;

use tokio_postgres::error::SqlState;

/// A failure of the database or of the way to it. Callers can do nothing about it but report it.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The address of the database is not understood; the text says why.
    Address(String),
    /// SQLite failed.
    Sqlite(rusqlite::Error),
    /// PostgreSQL failed, or the connection to it was lost.
    Postgres(tokio_postgres::Error),
    /// No connection to PostgreSQL could be had in time.
    Connection(String),
    /// PostgreSQL has not answered a query in time; nothing was written.
    Silent,
    /// A commit was sent, and what came of it is not known: it may have been made. It must not be sent again.
    OutcomeUnknown(String),
    /// A column does not hold what the entity keeps there; the number is the column's place in the query.
    Column(usize),
    /// A stored document is not what the entity wrote; the text names the entity's field.
    Document(&'static str),
    /// The thread that writes to SQLite is gone.
    WriterStopped,
    /// A step of the migrations failed; the text names the step and the cause.
    Migration(String),
    /// Too many writes wait already; nothing of this one was written.
    Busy,
    /// A group of writes was undone because another write of the same group broke the transaction.
    Undone,
}

/// How the text of an error begins for want of room.
pub const DISK_FULL: &str = "the disk of the database is full";

impl Error {
    /// Whether the database lacks room.
    #[must_use]
    pub fn is_of_a_full_disk(&self) -> bool {
        match self {
            Self::Postgres(error) => error.code() == Some(&SqlState::DISK_FULL),
            Self::Sqlite(error) => error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull),
            _ => false,
        }
    }

    /// Whether the database could not be reached, so that it may help to wait.
    #[must_use]
    pub fn is_unreachable(&self) -> bool {
        match self {
            Self::Connection(_) | Self::Silent => true,
            Self::Postgres(error) => error
                .code()
                .is_none_or(|code| *code == SqlState::CANNOT_CONNECT_NOW),
            _ => false,
        }
    }

    /// Whether a table is missing.
    pub(crate) fn is_of_a_missing_table(&self) -> bool {
        match self {
            Self::Postgres(error) => error.code() == Some(&SqlState::UNDEFINED_TABLE),
            Self::Sqlite(error) => error.to_string().contains("no such table"),
            _ => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_of_a_full_disk() {
            write!(f, "{DISK_FULL}: ")?;
        }
        match self {
            Self::Address(why) | Self::Migration(why) => f.write_str(why),
            Self::Sqlite(error) => write!(f, "sqlite: {error}"),
            Self::Postgres(error) => match error.as_db_error() {
                // The detail of a database error may quote a row, so only its code and message are shown.
                Some(database) => write!(
                    f,
                    "postgresql: {} ({})",
                    database.message(),
                    database.code().code()
                ),
                None => match std::error::Error::source(error) {
                    Some(cause) => write!(f, "postgresql: {error}: {cause}"),
                    None => write!(f, "postgresql: {error}"),
                },
            },
            Self::Connection(why) => write!(f, "no connection to postgresql: {why}"),
            Self::Silent => f.write_str("postgresql has not answered in time"),
            Self::OutcomeUnknown(why) => write!(
                f,
                "it is not known whether a commit was made, and it is not sent again: {why}"
            ),
            Self::Column(index) => {
                write!(f, "column {index} of a row does not have the expected type")
            }
            Self::Document(field) => write!(f, "the stored {field} cannot be read"),
            Self::WriterStopped => f.write_str("the writer of the database has stopped"),
            Self::Busy => f.write_str("too many writes are waiting"),
            Self::Undone => f.write_str("the write was undone together with its group"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Sqlite(error) => Some(error),
            Self::Postgres(error) => Some(error),
            _ => None,
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Postgres(error)
    }
}

/// A guarded statement did not touch its row: it was there already, it is gone, or somebody rewrote it meanwhile.
/// The whole batch was undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// What the guard of the statement is called; each entity documents its labels.
    pub label: &'static str,
}

impl Conflict {
    /// The label of a row that somebody else rewrote since it was read.
    pub const VERSION: &'static str = "version";
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a write was refused by its guard {:?}", self.label)
    }
}

impl std::error::Error for Conflict {}

/// Why a batch was not committed.
#[derive(Debug)]
pub enum CommitError {
    /// A guard refused.
    Conflict(Conflict),
    /// The database failed. Nothing was written, unless it is [`Error::OutcomeUnknown`].
    Failed(Error),
}

impl fmt::Display for CommitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict(conflict) => conflict.fmt(f),
            Self::Failed(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for CommitError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Conflict(conflict) => Some(conflict),
            Self::Failed(error) => Some(error),
        }
    }
}

impl From<Conflict> for CommitError {
    fn from(conflict: Conflict) -> Self {
        Self::Conflict(conflict)
    }
}

impl From<Error> for CommitError {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<rusqlite::Error> for CommitError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl From<tokio_postgres::Error> for CommitError {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Failed(error.into())
    }
}
