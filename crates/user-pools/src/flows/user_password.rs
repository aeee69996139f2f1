//! `USER_PASSWORD_AUTH`: the password itself.

use super::{Begun, Parameters, SignIn, password};
use crate::client::Flow;
use wire::ApiResult;

pub(super) async fn start(sign_in: &SignIn<'_>, given: &Parameters) -> ApiResult<Begun> {
    sign_in.require(
        Flow::UserPassword,
        "USER_PASSWORD_AUTH flow not enabled for this client",
    )?;
    let proof = password::prove(sign_in, given).await?;
    Ok(Begun::Proved(Box::new(proof)))
}
