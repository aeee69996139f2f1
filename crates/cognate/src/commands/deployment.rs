//! `cognate deployment`.

use super::ChangeOptions;
use crate::config::{self, ServeOptions};
use crate::startup::{database, kept};
use std::io::{Write as _, stderr};

/// Shows the region, the account and the public URL that the database keeps, after it has changed those that are given.
///
/// # Errors
/// Why the database cannot be opened or changed.
pub(super) async fn deployment(options: ChangeOptions) -> Result<(), String> {
    let settings = config::load(&ServeOptions {
        deployment: options.deployment,
        ..options.data.into()
    })?;
    let store = database::open_existing(&settings).await?;
    let (kept, changed) = kept::change(&store, &settings).await?;
    println!("region      {}", kept.region);
    println!("account     {}", kept.account_id);
    match kept.public_url {
        Some(url) => println!("public URL  {url}"),
        None => println!("public URL  not set (http:// and the listening address)"),
    }
    if changed {
        // What is kept stands alone in the output, for scripts.
        let told =
            "servers that are running keep what was there before, until they are started again";
        writeln!(stderr(), "cognate: {told}").map_err(|error| error.to_string())?;
    }
    Ok(())
}
