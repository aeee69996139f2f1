//! The IAM user that development mode takes every unknown access key for. It is not the account itself: root may assume
//! no role, and most that is tried out begins with assuming one.

use crate::owner::Kind;
use crate::users::{self, LoadedUser, UserDocument};
use crate::{documents, ids};
use context::{Context, WriteError};
use std::sync::Arc;
use store::iam_inline_policies::{self, InlinePolicy};
use store::iam_users::{self, IamUser};
use store::{Batch, CommitError, settings};
use wire::{ApiError, ApiResult};

/// The user's name.
pub const NAME: &str = "developer";

/// The name of the policy that it is made with.
const POLICY_NAME: &str = "everything";

/// What that policy allows.
const POLICY: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

/// The setting with the id of the user that was made.
const MADE: &str = "development_user";

/// Whether the user that development mode made is still there; somebody else may have that name.
///
/// # Errors
/// A failure of the store.
pub async fn is_there(cx: &Context) -> ApiResult<bool> {
    let made = settings::get(&cx.store, MADE).await?;
    let user = users::load(cx, NAME).await?;
    Ok(user.is_some_and(|user| Some(&user.id) == made.as_ref()))
}

/// The user, made when there is none. One that is there is left as it is, so that it can be tried out with less.
///
/// # Errors
/// A failure of the store.
pub async fn ensure(cx: &Context) -> ApiResult<Arc<LoadedUser>> {
    if let Some(user) = users::load(cx, NAME).await? {
        return Ok(user);
    }
    let user = IamUser {
        name: NAME.to_owned(),
        path: "/".to_owned(),
        id: ids::unique_id("AIDA", &*cx.random),
        document: documents::write(&UserDocument::default())?,
        created_at: cx.now(),
        version: 1,
    };
    let policy = InlinePolicy {
        name: POLICY_NAME.to_owned(),
        document: POLICY.to_owned(),
    };
    let mut batch = Batch::new();
    settings::put(&mut batch, MADE, &user.id);
    iam_users::insert(&mut batch, &user);
    iam_inline_policies::put(&mut batch, Kind::User.key(&user.id), &policy);
    match cx.store.commit(batch).await {
        // Another request, or another node, was faster.
        Ok(()) | Err(CommitError::Conflict(_)) => {}
        Err(error) => return Err(WriteError::from(error).into()),
    }
    let made = users::load(cx, NAME).await?;
    made.ok_or_else(|| ApiError::internal("the user of development mode was made and is not there"))
}
