//! Removal of attributes, by users and by administrators.

use crate::attributes;
use crate::directory;
use crate::pool::Pool;
use context::Call;
use store::users::User;
use wire::ApiResult;

/// Removes attributes.
///
/// # Errors
/// The modelled errors of both operations.
pub(super) async fn remove(
    call: &Call,
    pool: &Pool,
    user: &User,
    names: &[String],
) -> ApiResult<()> {
    directory::change(call, pool, &user.sub, |account, _| {
        Ok(attributes::remove(pool, account, names)?)
    })
    .await?;
    Ok(())
}
