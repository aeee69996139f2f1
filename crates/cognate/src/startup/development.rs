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
    let key = iam::root::made_in_development(context)
        .await
        .map_err(told)?;
    let keys_root = key.is_some().then(|| {
        format!(
            "end the key with `cognate keys root --data {}`, ",
            settings.data.display()
        )
    });
    found.extend(key.map(|key| format!("the root access key {key}")));
    let pool = demo::pool(context).await.map_err(told)?;
    found.extend(pool.map(|pool| format!("the demo pool {pool} with its user")));
    if iam::developer::is_there(context).await.map_err(told)? {
        found.push(format!("the IAM user {}", iam::developer::NAME));
    }
    if found.is_empty() {
        return Ok(());
    }
    let found = found.join(", ");
    if settings.accept_development_data {
        tracing::warn!("serving what development mode made: {found}");
        return Ok(());
    }
    Err(format!(
        "this database was used in development mode and still has {found}: choose another folder with --data; or {}start with \
         --accept-development-data and delete the rest",
        keys_root.unwrap_or_default()
    ))
}
