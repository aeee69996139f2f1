//! `GetId`.

use crate::pool::Pool;
use crate::{identity, logins};
use context::Call;
use wire::ApiResult;
use wire::cognito_identity::{GetIdInput, GetIdResponse};

/// The identity of the logins; without logins, a new guest each time.
///
/// # Errors
/// `ResourceNotFoundException` for the pool; `NotAuthorizedException` for logins that do not hold, and for guests that
/// the pool does not allow.
pub async fn get_id(call: &Call, input: GetIdInput) -> ApiResult<GetIdResponse> {
    let pool = Pool::load(call, &input.identity_pool_id).await?;
    let logins = logins::verify(call, &pool, input.logins.as_ref()).await?;
    let id = identity::find_or_make(call, &pool, &logins).await?;
    Ok(GetIdResponse {
        identity_id: Some(id),
    })
}
