//! `DeleteIdentities`.

use context::{Call, WriteError};
use store::{Batch, identities};
use wire::ApiResult;
use wire::cognito_identity::{
    DeleteIdentitiesInput, DeleteIdentitiesResponse, ErrorCode, UnprocessedIdentityId,
};

/// Deletes up to 60 identities; one that is not there counts as deleted. Those that others were changing all the time are
/// listed as unprocessed.
///
/// # Errors
/// A failure of the store.
pub async fn delete_identities(
    call: &Call,
    input: DeleteIdentitiesInput,
) -> ApiResult<DeleteIdentitiesResponse> {
    let mut unprocessed = Vec::new();
    for id in input.identity_ids_to_delete {
        let deleted = call
            .store
            .rewrite(async || {
                let mut batch = Batch::new();
                if let Some(identity) = identities::get(&call.store, &id).await? {
                    identities::delete(&mut batch, &identity);
                }
                Ok::<_, WriteError>((batch, ()))
            })
            .await;
        match deleted {
            Ok(()) => {}
            Err(WriteError::Conflict(_)) => unprocessed.push(UnprocessedIdentityId {
                identity_id: Some(id),
                error_code: Some(ErrorCode::InternalServerError),
            }),
            Err(WriteError::Api(failure)) => return Err(failure),
        }
    }
    Ok(DeleteIdentitiesResponse {
        unprocessed_identity_ids: Some(unprocessed),
    })
}
