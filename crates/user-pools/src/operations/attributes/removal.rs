//! Removal of attributes, by users and by administrators.

use crate::attributes;
use crate::directory;
use crate::pool::Pool;
use context::{Call, WriteError};
use store::Batch;
use store::users::{self, User};
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
    let now = call.now();
    call.store
        .rewrite(async || {
            let before = directory::again(call, user).await?;
            let mut after = before.clone();
            attributes::remove(pool, &mut after, names, now)?;
            let mut batch = Batch::new();
            users::update(&mut batch, &before, &after);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    Ok(())
}
