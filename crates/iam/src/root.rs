//! The access key of the account itself.

use crate::authenticate::{ACTIVE, seal_context};
use crate::ids;
use context::{Context, WriteError};
use store::iam_access_keys::{self, IamAccessKey};
use store::{Batch, CommitError, settings};
use wire::{ApiError, ApiResult, Sensitive};

/// What long-term access key ids begin with.
const ACCESS_KEY_PREFIX: &str = "AKIA";

/// The setting that says that the account has had its first key.
const SETTING: &str = "root_access_key";

/// The setting that names the key that development mode made, for as long as it is there.
const DEVELOPMENT: &str = "development_root_access_key";

/// A new long-term access key. The secret is shown this once; the store has it sealed.
#[derive(Clone, Debug)]
pub struct NewAccessKey {
    /// `AKIA` and 16 characters.
    pub access_key_id: String,
    /// 40 characters.
    pub secret_access_key: Sensitive,
}

/// Makes the account's first access key. On every later start, and on all nodes but one when several start at once, there
/// is nothing to make. A key that was deleted is not made again behind its owner's back.
///
/// `keep` puts the secret where its owner finds it; it comes before the store, so that no key is active that nobody has.
///
/// # Errors
/// A failure of the store.
pub async fn ensure(
    cx: &Context,
    keep: impl FnOnce(&NewAccessKey) -> Result<(), String>,
) -> ApiResult<Option<NewAccessKey>> {
    if settings::get(&cx.store, SETTING).await?.is_some() {
        return Ok(None);
    }
    let (key, row) = generate(cx, "");
    keep(&key).map_err(ApiError::internal)?;
    let mut batch = Batch::new();
    settings::put_if_absent(&mut batch, SETTING, &key.access_key_id);
    if cx.deployment.development {
        settings::put(&mut batch, DEVELOPMENT, &key.access_key_id);
    }
    iam_access_keys::insert(&mut batch, &row);
    match cx.store.commit(batch).await {
        Ok(()) => Ok(Some(key)),
        Err(CommitError::Conflict(conflict)) if conflict.label == "setting" => Ok(None),
        Err(error) => Err(WriteError::from(error).into()),
    }
}

/// Makes a further key of the account: for an operator at the command line who has lost the first one. A key that
/// development mode made ends in the same batch. `keep` is as in [`ensure`].
///
/// # Errors
/// A failure of the store.
pub async fn renew(
    cx: &Context,
    keep: impl FnOnce(&NewAccessKey) -> Result<(), String>,
) -> ApiResult<()> {
    let (key, row) = generate(cx, "");
    keep(&key).map_err(ApiError::internal)?;
    let mut batch = Batch::new();
    iam_access_keys::insert(&mut batch, &row);
    if let Some(old) = made_in_development(cx).await? {
        iam_access_keys::delete(&mut batch, "", &old);
    }
    cx.store.commit(batch).await.map_err(WriteError::from)?;
    Ok(())
}

/// The key that development mode made, if it is still there.
///
/// # Errors
/// A failure of the store.
pub async fn made_in_development(cx: &Context) -> ApiResult<Option<String>> {
    let Some(key) = settings::get(&cx.store, DEVELOPMENT).await? else {
        return Ok(None);
    };
    let present = iam_access_keys::get(&cx.store, &key).await?.is_some();
    Ok(present.then_some(key))
}

/// A key of `user_name`, and what the store keeps of it.
pub(crate) fn generate(cx: &Context, user_name: &str) -> (NewAccessKey, IamAccessKey) {
    let access_key_id =
        ids::access_key_id(ACCESS_KEY_PREFIX, &cx.deployment.account_id, &*cx.random);
    let secret = ids::secret_access_key(&*cx.random);
    let row = IamAccessKey {
        sealed_secret: cx.keyring.seal(
            &seal_context(&access_key_id),
            secret.as_bytes(),
            &*cx.random,
        ),
        access_key_id: access_key_id.clone(),
        user_name: user_name.to_owned(),
        status: ACTIVE.to_owned(),
        created_at: cx.now(),
        last_used_at: None,
        version: 1,
    };
    (
        NewAccessKey {
            access_key_id,
            secret_access_key: secret.into(),
        },
        row,
    )
}
