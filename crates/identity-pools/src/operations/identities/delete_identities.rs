//! `DeleteIdentities`.

use context::{Call, WriteError};
use store::{Batch, identities};
use wire::ApiResult;
use wire::cognito_identity::{
    DeleteIdentitiesInput, DeleteIdentitiesResponse, ErrorCode, UnprocessedIdentityId,
};

/// Deletes up to 60 identities; one that is not there counts as deleted. Those that could not be deleted are listed.
///
/// # Errors
/// None; a failure of the store leaves identities unprocessed.
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
        if deleted.is_err() {
            unprocessed.push(UnprocessedIdentityId {
                identity_id: Some(id),
                error_code: Some(ErrorCode::InternalServerError),
            });
        }
    }
    Ok(DeleteIdentitiesResponse {
        unprocessed_identity_ids: Some(unprocessed),
    })
}
