//! What development mode leaves in a data folder, and why production does not serve it unasked: anybody who has read the
//! first screen knows the demo user's password, and the root access key was made where no signature was checked.

use crate::config::Settings;
use crate::demo;
use context::Context;

/// Refuses to serve what development mode made, unless the operator accepts it.
///
/// # Errors
/// What was found, and how to go on.
pub(crate) async fn refuse(context: &Context, settings: &Settings) -> Result<(), String> {
    let told = |error: wire::ApiError| error.detail.unwrap_or(error.message);
    let mut found = Vec::new();
    if let Some(key) = iam::root::made_in_development(context)
        .await
        .map_err(told)?
    {
        found.push(format!("the root access key {key}"));
    }
    if let Some(pool) = demo::pool(context).await.map_err(told)? {
        found.push(format!("the demo pool {pool} with its user"));
    }
    if found.is_empty() {
        return Ok(());
    }
    let found = found.join(" and ");
    if settings.accept_development_data {
        tracing::warn!("serving what development mode made: {found}");
        return Ok(());
    }
    Err(format!(
        "this database was used in development mode and still has {found}: choose another folder with --data; or end the key \
         with `cognate keys root --data {}`, start with --accept-development-data, and delete the pool",
        settings.data.display()
    ))
}
