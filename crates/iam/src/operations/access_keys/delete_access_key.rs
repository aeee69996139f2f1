//! `DeleteAccessKey`.

use super::{not_found, owner};
use crate::authenticate::forget_key;
use crate::users::Subject;
use context::{Call, WriteError};
use store::{Batch, iam_access_keys};
use wire::ApiResult;
use wire::iam::DeleteAccessKeyRequest;

/// Deletes an access key of a user, or of the caller.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn delete_access_key(call: &Call, input: DeleteAccessKeyRequest) -> ApiResult<()> {
    let id = input.access_key_id.as_str();
    let subject = Subject::of(call, input.user_name)?;
    let owner = owner(call, &subject).await?;
    let mut batch = Batch::new();
    iam_access_keys::delete(&mut batch, &owner, id);
    call.store.commit(batch).await.map_err(|error| {
        WriteError::from(error).named(|label| (label == "access_key").then(|| not_found(id)))
    })?;
    forget_key(call, id);
    Ok(())
}
