//! Permissions boundaries of roles and users.

use crate::authorize;
use crate::owner::{Entity, Kind};
use context::{Call, Context, WriteError};
use store::{Batch, iam_policies};
use wire::ApiResult;
use wire::iam::error;

/// Sets the boundary. Whoever may set boundaries can be limited to certain ones by `iam:PermissionsBoundary`, which is
/// the boundary of the request and not the one that is there.
pub(crate) async fn put(call: &Call, kind: Kind, owner: &str, arn: String) -> ApiResult<()> {
    let action = format!("Put{}PermissionsBoundary", kind.title());
    authorize::within(call, &action, &kind.resource(owner), |conditions| {
        conditions.insert("iam:PermissionsBoundary", arn.as_str());
    })
    .await?;
    check(call, Some(arn.as_str())).await?;
    set(call, kind, owner, Some(arn)).await
}

/// Takes the boundary away; nothing happens if there is none.
pub(crate) async fn delete(call: &Call, kind: Kind, owner: &str) -> ApiResult<()> {
    set(call, kind, owner, None).await
}

/// Refuses a boundary that is no managed policy of the account.
pub(crate) async fn check(cx: &Context, arn: Option<&str>) -> ApiResult<()> {
    let Some(arn) = arn else { return Ok(()) };
    if iam_policies::get(&cx.store, arn).await?.is_none() {
        return Err(error::no_such_entity(format!(
            "Scope ARN: {arn} does not exist or is not attachable."
        )));
    }
    Ok(())
}

async fn set(cx: &Context, kind: Kind, owner: &str, boundary: Option<String>) -> ApiResult<()> {
    let entity = cx
        .store
        .rewrite(async || {
            let mut entity = Entity::require(cx, kind, owner).await?;
            entity.set_boundary(boundary.clone())?;
            let mut batch = Batch::new();
            entity.update(&mut batch);
            Ok::<_, WriteError>((batch, entity))
        })
        .await?;
    entity.forget(cx);
    Ok(())
}
