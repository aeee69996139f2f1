//! `DeleteIdentities`.

use context::Call;
use store::{Batch, CommitError, identities};
use wire::ApiResult;
use wire::cognito_identity::{
    DeleteIdentitiesInput, DeleteIdentitiesResponse, ErrorCode, UnprocessedIdentityId,
};

/// Deletes up to 60 identities; one that is not there counts as deleted. Those that could not be deleted are listed.
///
/// # Errors
/// A failure of the store while reading.
pub async fn delete_identities(
    call: &Call,
    input: DeleteIdentitiesInput,
) -> ApiResult<DeleteIdentitiesResponse> {
    let mut unprocessed = Vec::new();
    for id in input.identity_ids_to_delete {
        let Some(identity) = identities::get(&call.store, &id).await? else {
            continue;
        };
        let mut batch = Batch::new();
        identities::delete(&mut batch, &identity);
        match call.store.commit(batch).await {
            Ok(()) => {}
            Err(CommitError::Conflict(_) | CommitError::Failed(_)) => {
                unprocessed.push(UnprocessedIdentityId {
                    identity_id: Some(id),
                    error_code: Some(ErrorCode::InternalServerError),
                });
            }
        }
    }
    Ok(DeleteIdentitiesResponse {
        unprocessed_identity_ids: Some(unprocessed),
    })
}
