//! `cognate migrate`.

use crate::config::{self, ServeOptions};
use crate::startup::data_folder;
use store::Store;

/// Brings the database up to date and says how many migrations ran.
///
/// # Errors
/// Why the database cannot be opened or changed.
pub(super) async fn migrate(options: &ServeOptions) -> Result<(), String> {
    let settings = config::load(options)?;
    if settings.database.is_none() {
        data_folder::make(&settings.data)?;
    }
    let store = Store::open_without_migrating(&settings.database_url())
        .await
        .map_err(|error| format!("the database cannot be opened: {error}"))?;
    let applied = store
        .migrate()
        .await
        .map_err(|error| format!("the migration failed: {error}"))?;
    match applied {
        0 => println!("the database is up to date"),
        1 => println!("1 migration applied"),
        count => println!("{count} migrations applied"),
    }
    Ok(())
}
