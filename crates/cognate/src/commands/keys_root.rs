//! `cognate keys root`.

use crate::config::{self, DataOptions};
use crate::startup::{self, credentials, database};

/// Makes another root access key. The others stay valid until they are deleted, except for one of development mode.
///
/// # Errors
/// What failed; the credentials file is then as it was, or holds the new key.
pub(super) async fn make(options: DataOptions) -> Result<(), String> {
    let settings = config::load(&options.into())?;
    let store = database::open_existing(&settings).await?;
    let started = startup::start(&settings, store, None).await?;
    let path = match started.new_credentials {
        Some(path) => path,
        None => credentials::renew(&started.context, &settings.data).await?,
    };
    println!("a new root access key is in {}", path.display());
    Ok(())
}
