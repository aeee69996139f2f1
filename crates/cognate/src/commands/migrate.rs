//! `cognate migrate`.

use crate::config::{self, DataOptions};
use crate::startup::database;

/// Brings the database up to date and says how many migrations ran.
///
/// # Errors
/// Why the database cannot be opened or changed.
pub(super) async fn migrate(options: DataOptions) -> Result<(), String> {
    let settings = config::load(&options.into())?;
    let store = database::find(&settings).await?;
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
