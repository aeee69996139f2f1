//! How a connection to SQLite is opened and set up.

use std::{fs::OpenOptions, io::ErrorKind, path::Path, time::Duration};

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use crate::error::Error;

/// More than the number of SQL texts in the house, so that none is ever prepared twice.
const STATEMENTS_KEPT: usize = 512;

/// How long a connection waits for another process, such as a command beside the server.
const PATIENCE: Duration = Duration::from_secs(10);

/// The size that the write-ahead log is cut to when it begins anew, in bytes; otherwise it would stay as large as one large
/// batch has made it. That is two checkpoints' worth, so that a log of every day is not cut and grown in turn.
const LOG_KEPT: u32 = 8 * 1024 * 1024;

/// The one connection to a database that lives in memory.
pub(super) fn memory() -> Result<Connection, Error> {
    set_up(Connection::open_in_memory()?)
}

/// A connection that writes; makes the file when there is none.
pub(super) fn writer(path: &Path) -> Result<Connection, Error> {
    create_private(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = set_up(Connection::open_with_flags(path, flags)?)?;
    let pages: u32 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
    if pages == 0 {
        // So that deleted rows can give their space back (`space.rs`). It has to be said before there is anything in the file.
        connection.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
    }
    // FULL makes every commit reach the disk before it is acknowledged; WAL alone would not.
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update_and_check(None, "journal_size_limit", LOG_KEPT, |_| Ok(()))?;
    Ok(connection)
}

/// A connection that cannot write.
pub(super) fn reader(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = set_up(Connection::open_with_flags(path, flags)?)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

fn set_up(connection: Connection) -> Result<Connection, Error> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    // Plans do not depend on parameters. Otherwise SQLite would plan a query with a range anew whenever another value
    // is bound, which costs more than the query.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // Attributes of users stay out of temporary files.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // In KiB when negative. Each connection has its own, and what it lacks is seldom far: the system keeps the file.
    connection.pragma_update(None, "cache_size", -6144)?;
    Ok(connection)
}

/// Makes the file, readable by its owner only, where there is none. The attack: another account of the machine reads the
/// directory of users out of a file that was made with the usual mode; SQLite gives the journal the mode of the file.
///
/// A file that is there must not be opened here, not even for a moment: when a process closes a file, POSIX drops all its
/// locks on it, SQLite's included. A command that ends beside the server would then find nobody else, and delete the
/// write-ahead log that the server goes on writing to.
fn create_private(path: &Path) -> Result<(), Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(Error::Address(format!(
            "{} cannot be opened: {error}",
            path.display()
        ))),
        _ => Ok(()),
    }
}
