//! Users are let in and shut out.

use crate::directory;
use crate::pool::Pool;
use crate::tokens::revoke;
use context::Call;
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
    directory::change_named(call, &pool, username, |account, batch| {
        account.set_enabled(enabled);
        if !enabled {
            account.sign_out(now);
            revoke::all_of_user(batch, account);
        }
        Ok(())
    })
    .await?;
    Ok(())
}
