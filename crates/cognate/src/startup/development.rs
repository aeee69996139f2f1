//! Development mode and production on the same database. Development mode takes every unknown access key for an
//! administrator's, so it serves nothing that production has served. And production does not serve unasked what
//! development mode left: anybody who has read the first screen knows the demo user's password, the root access key was made
//! where no signature was checked, and so were the keys of other IAM users.

use crate::config::Settings;
use crate::demo;
use context::Context;
use store::{Batch, settings};
use wire::ApiError;

/// The setting that says which of the two has served the database.
const MODE: &str = "mode";

const DEVELOPMENT: &str = "development";
const PRODUCTION: &str = "production";
/// Production serves what development mode left, since the operator has accepted it for now.
const ACCEPTED: &str = "production with development data";

/// Refuses to serve what the other mode made, unless the operator accepts it; `is_new` is a database that nobody has served.
///
/// # Errors
/// What was found, and how to go on.
pub(crate) async fn check(
    context: &Context,
    settings: &Settings,
    is_new: bool,
) -> Result<(), String> {
    let mode = settings::get(&context.store, MODE).await;
    let mode = mode.map_err(|error| error.to_string())?;
    let this = if settings.dev {
        DEVELOPMENT
    } else {
        PRODUCTION
    };
    if mode.as_deref() == Some(this) {
        return Ok(());
    }
    let left = Left::find(context).await.map_err(ApiError::for_operator)?;
    // Where no mode is kept yet, what only development mode makes tells which it was.
    let mode = mode.unwrap_or_else(|| {
        let of_before = if left.made_by_it.is_empty() {
            PRODUCTION
        } else {
            DEVELOPMENT
        };
        of_before.to_owned()
    });
    if settings.dev {
        if !is_new && mode != DEVELOPMENT {
            return Err(
                "this database was used in production: development mode would let every access key administer it, so start without \
                 --dev, or choose another folder with --data"
                    .to_owned(),
            );
        }
        return keep(context, DEVELOPMENT).await;
    }
    if mode != PRODUCTION && !is_new {
        left.refuse(settings)?;
        if !left.made_by_it.is_empty() {
            return keep(context, ACCEPTED).await;
        }
    }
    // Who has accepted the IAM users that are left is not asked again.
    keep(context, PRODUCTION).await
}

async fn keep(context: &Context, mode: &str) -> Result<(), String> {
    let mut batch = Batch::new();
    settings::put(&mut batch, MODE, mode);
    let kept = context.store.commit(batch).await;
    kept.map_err(|error| error.to_string())
}

/// What development mode left.
struct Left {
    root_key: bool,
    /// What nothing else makes.
    made_by_it: Vec<String>,
    /// IAM users with access keys; whoever could reach the server could make them.
    users: Vec<String>,
}

impl Left {
    async fn find(context: &Context) -> Result<Self, ApiError> {
        let mut made_by_it = Vec::new();
        let key = iam::root::made_in_development(context).await?;
        let root_key = key.is_some();
        made_by_it.extend(key.map(|key| format!("the root access key {key}")));
        let pool = demo::pool_id_if_there(context).await?;
        made_by_it.extend(pool.map(|pool| format!("the demo pool {pool} with its user")));
        let mut users = iam::users::with_access_keys(context).await?;
        if iam::developer::is_there(context).await? {
            made_by_it.push(format!("the IAM user {}", iam::developer::NAME));
            users.retain(|name| name != iam::developer::NAME);
        }
        Ok(Self {
            root_key,
            made_by_it,
            users,
        })
    }

    fn refuse(&self, settings: &Settings) -> Result<(), String> {
        let keys = self
            .users
            .iter()
            .map(|name| format!("the access keys of the IAM user {name}"));
        let found: Vec<String> = self.made_by_it.iter().cloned().chain(keys).collect();
        if found.is_empty() {
            return Ok(());
        }
        let found = found.join(", ");
        if settings.accept_development_data {
            tracing::warn!("serving what development mode made: {found}");
            return Ok(());
        }
        let keys_root = if self.root_key {
            format!(
                "end the key with `cognate keys root --data {}`, ",
                settings.data.display()
            )
        } else {
            String::new()
        };
        Err(format!(
            "this database was used in development mode and still has {found}: choose another folder with --data; or {keys_root}start \
             with --accept-development-data and delete the rest"
        ))
    }
}
