//! The space that deleted rows have left, given back to the file system some pages at a time.

use rusqlite::Connection;

use crate::error::CommitError;

/// So many free pages stay, 4 MiB: what comes next fills them, and to move others for them would be in vain.
const SPARE: u32 = 1024;

/// Moves pages from the end of the file to where free ones are, and says by how many the file becomes shorter; 0 when there
/// is nothing worth the work. A file that was made without `auto_vacuum` keeps its free pages and uses them again.
pub(super) fn give_back(connection: &Connection) -> Result<u64, CommitError> {
    // What a portion of deleted rows has touched lies all over the file. A thousand pages of that, which SQLite waits for by
    // itself, kept whoever writes next waiting for 30 ms.
    checkpoint(connection)?;
    if free(connection)? <= SPARE {
        return Ok(0);
    }
    // A row for each page. SQLite looks through all free pages for each one: of 1,000 it moves fifty within 1 ms, of 230,000
    // within 10.
    let mut portion = connection.prepare_cached("PRAGMA incremental_vacuum(50)")?;
    let mut pages = portion.raw_query();
    let mut given = 0;
    while pages.next()?.is_some() {
        given += 1;
    }
    drop(pages);
    if given > 0 && free(connection)? <= SPARE {
        // Until the next checkpoint the file is as long as before, and perhaps nobody writes for long.
        checkpoint(connection)?;
    }
    Ok(given)
}

/// Copies the pages of the write-ahead log to where they belong.
fn checkpoint(connection: &Connection) -> Result<(), rusqlite::Error> {
    connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))
}

fn free(connection: &Connection) -> Result<u32, rusqlite::Error> {
    let mut count = connection.prepare_cached("PRAGMA freelist_count")?;
    count.query_row([], |row| row.get(0))
}
