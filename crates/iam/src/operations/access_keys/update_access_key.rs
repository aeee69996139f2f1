//! `UpdateAccessKey`.

use super::{not_found, owner};
use crate::authenticate::forget_key;
use crate::users::Subject;
use context::{Call, WriteError};
use store::{Batch, iam_access_keys};
use wire::ApiResult;
use wire::iam::{StatusType, UpdateAccessKeyRequest, error};

/// Turns an access key on or off.
///
/// # Errors
/// `NoSuchEntity`, and `InvalidInput` for a status that only the server sets.
pub async fn update_access_key(call: &Call, input: UpdateAccessKeyRequest) -> ApiResult<()> {
    let id = input.access_key_id.as_str();
    if !matches!(input.status, StatusType::Active | StatusType::Inactive) {
        return Err(error::invalid_input(
            "The status of an access key can be set to Active or Inactive only.",
        ));
    }
    let subject = Subject::of(call, input.user_name)?;
    let owner = owner(call, &subject).await?;
    call.store
        .rewrite(async || {
            let key = iam_access_keys::get(&call.store, id).await?;
            // A key of somebody else is as if it were not there: the permission was given for this user's.
            let mut key = key
                .filter(|key| key.user_name == owner)
                .ok_or_else(|| not_found(id))?;
            input.status.as_str().clone_into(&mut key.status);
            let mut batch = Batch::new();
            iam_access_keys::update(&mut batch, &key);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    forget_key(call, id);
    Ok(())
}
