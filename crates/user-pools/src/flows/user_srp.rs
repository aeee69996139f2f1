//! `USER_SRP_AUTH`: the password is proved and never sent.

use super::{Begun, Parameters, SignIn, somebody};
use crate::client::Flow;
use crate::directory;
use keys::PasswordStorage;
use wire::ApiResult;
use wire::cognito_idp::error;

pub(super) async fn start(sign_in: &SignIn<'_>, given: &Parameters) -> ApiResult<Begun> {
    let SignIn { call, pool, .. } = *sign_in;
    sign_in.require(
        Flow::UserSrp,
        "USER_SRP_AUTH is not enabled for the client.",
    )?;
    let name = sign_in.username(given)?;
    given.required("SRP_A")?;
    given.refuse_device()?;
    if !matches!(pool.password_storage(call), PasswordStorage::SrpVerifier) {
        return Err(error::invalid_parameter(
            "this user pool keeps passwords as Argon2id hashes, which USER_SRP_AUTH cannot use: sign in with a flow that sends the password",
        ));
    }
    sign_in.refuse_spraying().await?;
    let user = somebody::find(sign_in, name).await?;
    // For everybody, since the time that it takes would tell who exists (threat 31).
    let nobody = directory::nobody(call, pool, name);
    Ok(match user {
        Some(user) => Begun::User(Box::new(user)),
        None => Begun::Nobody(nobody),
    })
}
