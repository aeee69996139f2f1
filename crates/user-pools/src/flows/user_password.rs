//! `USER_PASSWORD_AUTH`: the password itself.

use super::{Outcome, Parameters, require, steps};
use crate::client::{Client, Flow};
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;

pub(super) async fn start(
    call: &Call,
    pool: &Pool,
    client: &Client,
    parameters: &Parameters,
) -> ApiResult<Outcome> {
    require(
        client,
        Flow::UserPassword,
        "USER_PASSWORD_AUTH flow not enabled for this client",
    )?;
    steps::password(call, pool, client, parameters, false).await
}
