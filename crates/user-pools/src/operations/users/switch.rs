//! Users are let in and shut out.

use crate::directory;
use crate::pool::Pool;
use crate::tokens::revoke;
use context::{Call, WriteError};
use store::Batch;
use store::users;
use wire::ApiResult;

/// Enables or disables a user; who is shut out loses all sign-ins at once.
pub(super) async fn switch(
    call: &Call,
    pool_id: &str,
    username: &str,
    enabled: bool,
) -> ApiResult<()> {
    let pool = Pool::load(call, pool_id).await?;
    let now = call.now();
    call.store
        .rewrite(async || {
            let before = directory::require(call, &pool, username).await?;
            let mut after = before.clone();
            after.enabled = enabled;
            after.modified_at = now;
            let mut batch = Batch::new();
            if !enabled {
                after.sign_out(now);
                revoke::all_of_user(&mut batch, &before);
            }
            users::update(&mut batch, &before, &after);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    Ok(())
}
