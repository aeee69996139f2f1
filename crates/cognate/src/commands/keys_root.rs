//! `cognate keys root`.

use crate::config::{self, ServeOptions};
use crate::startup;

/// Makes another root access key. The others stay valid until they are deleted.
///
/// # Errors
/// What failed; the credentials file is then as it was, or holds the new key.
pub(super) async fn make(options: &ServeOptions) -> Result<(), String> {
    let settings = config::load(options)?;
    let started = startup::start(&settings, String::new()).await?;
    let path = settings.data.join("credentials");
    if started.new_credentials.is_none() {
        let key = iam::root::make(&started.context)
            .await
            .map_err(|error| error.detail.unwrap_or(error.message))?;
        startup::write_credentials(&path, &key)?;
    }
    println!("a new root access key is in {}", path.display());
    Ok(())
}
