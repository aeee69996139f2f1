//! `ADMIN_USER_PASSWORD_AUTH`: the password itself, from a server that has credentials of the account.

use super::{Begun, Parameters, SignIn, password};
use crate::client::Flow;
use wire::ApiResult;

pub(super) async fn start(sign_in: &SignIn<'_>, given: &Parameters) -> ApiResult<Begun> {
    sign_in.require(
        Flow::AdminUserPassword,
        "Auth flow not enabled for this client",
    )?;
    let proof = password::prove(sign_in, given).await?;
    Ok(Begun::Proved(Box::new(proof)))
}
