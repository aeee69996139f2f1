//! IAM users: what the store keeps of them, what the API shows, and what is needed to let them in.

use crate::{documents, roles, tags};
use context::{Call, Caller, Context, PrincipalKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::iam_access_keys;
use store::iam_users::{self, IamUser};
use wire::iam::{User, error};
use wire::{ApiError, ApiResult, Timestamp};

/// The kind under which users are cached.
const CACHE: &str = "iam.user";

/// How many users are read at once.
const AT_ONCE: u32 = 100;

/// What the `document` column of a user holds.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct UserDocument {
    pub(crate) permissions_boundary: Option<String>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

/// A user, ready to be let in.
#[derive(Clone, Debug)]
pub struct LoadedUser {
    /// The name, as it was typed when the user was made.
    pub name: String,
    /// The path.
    pub path: String,
    /// The unique id, `AIDA…`.
    pub id: String,
    /// The ARN.
    pub arn: String,
    /// The ARN of the permissions boundary.
    pub permissions_boundary: Option<String>,
    /// The tags.
    pub tags: BTreeMap<String, String>,
}

/// The user of that name.
///
/// # Errors
/// A failure of the store.
pub async fn load(cx: &Context, name: &str) -> ApiResult<Option<Arc<LoadedUser>>> {
    let key = name.to_lowercase();
    let now = cx.now();
    if let Some(loaded) = cx.cache.get::<LoadedUser>(CACHE, &key, now) {
        return Ok(Some(loaded));
    }
    let Some(row) = iam_users::get(&cx.store, name).await? else {
        return Ok(None);
    };
    let details = read(&row)?;
    let loaded = Arc::new(LoadedUser {
        arn: cx.deployment.iam_arn("user", &row.path, &row.name),
        permissions_boundary: details.permissions_boundary,
        tags: details.tags,
        name: row.name,
        path: row.path,
        id: row.id,
    });
    cx.cache.put(CACHE, &key, now, Arc::clone(&loaded));
    Ok(Some(loaded))
}

/// The names of all users with access keys: for an operator at the start, not for requests.
///
/// # Errors
/// A failure of the store.
pub async fn with_access_keys(cx: &Context) -> ApiResult<Vec<String>> {
    let (mut found, mut last) = (Vec::new(), None::<String>);
    loop {
        let users = iam_users::list(&cx.store, "/", last.as_deref(), AT_ONCE).await?;
        for user in &users {
            if !iam_access_keys::list(&cx.store, &user.name)
                .await?
                .is_empty()
            {
                found.push(user.name.clone());
            }
        }
        last = users.into_iter().last().map(|user| user.name);
        if last.is_none() {
            return Ok(found);
        }
    }
}

/// Drops what this node remembers of a user that it has changed.
pub(crate) fn forget(cx: &Context, name: &str) {
    cx.cache.forget(CACHE, &name.to_lowercase());
}

/// The user, to be changed.
pub(crate) async fn require(cx: &Context, name: &str) -> ApiResult<(IamUser, UserDocument)> {
    let row = iam_users::get(&cx.store, name)
        .await?
        .ok_or_else(|| not_found(name))?;
    let details = read(&row)?;
    Ok((row, details))
}

/// What is said of a user that does not exist.
pub(crate) fn not_found(name: &str) -> ApiError {
    error::no_such_entity(format!("The user with name {name} cannot be found."))
}

/// The details of a user.
pub(crate) fn read(row: &IamUser) -> ApiResult<UserDocument> {
    documents::read(&row.document)
}

/// A user as the API shows them.
pub(crate) fn shape(cx: &Context, row: &IamUser, details: &UserDocument) -> User {
    User {
        arn: cx.deployment.iam_arn("user", &row.path, &row.name),
        create_date: Timestamp(row.created_at),
        password_last_used: None,
        path: row.path.clone(),
        permissions_boundary: roles::boundary_shape(details.permissions_boundary.as_deref()),
        tags: tags::shape(&details.tags),
        user_id: row.id.clone(),
        user_name: row.name.clone(),
    }
}

/// Whose keys an operation is about that names nobody, or somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The account itself.
    Root,
    /// A user, by name.
    User(String),
}

impl Subject {
    /// The named user, or else the caller.
    pub(crate) fn of(call: &Call, named: Option<String>) -> ApiResult<Self> {
        if let Some(name) = named {
            return Ok(Self::User(name));
        }
        match &call.caller {
            Caller::Principal(principal) => match &principal.kind {
                PrincipalKind::Root => Ok(Self::Root),
                PrincipalKind::User { name } => Ok(Self::User(name.clone())),
                PrincipalKind::AssumedRole(_) => Err(nobody()),
            },
            Caller::Anonymous => Err(nobody()),
        }
    }
}

fn nobody() -> ApiError {
    ApiError::new(
        "ValidationError",
        400,
        "Must specify userName when calling with non-User credentials",
    )
}
