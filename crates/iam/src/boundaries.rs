//! Permissions boundaries of roles and users.

use crate::authorize;
use crate::owner::{Entity, Kind};
use crate::{managed_policies, roles, users};
use context::{Call, Context, WriteError};
use std::collections::BTreeMap;
use store::{Batch, iam_policies, iam_roles, iam_users};
use wire::ApiResult;
use wire::iam::error;

/// How many roles or users are read at once.
const AT_ONCE: u32 = 500;

/// Sets the boundary. Whoever may set boundaries can be limited to certain ones by `iam:PermissionsBoundary`, which is
/// the boundary of the request and not the one that is there.
pub(crate) async fn put(call: &Call, kind: Kind, owner: &str, arn: String) -> ApiResult<()> {
    let action = format!("Put{}PermissionsBoundary", kind.title());
    authorize::within(call, &action, &kind.resource(owner), |conditions| {
        conditions.insert("iam:PermissionsBoundary", arn.as_str());
    })
    .await?;
    set(call, kind, owner, Some(arn)).await
}

/// Takes the boundary away; nothing happens if there is none.
pub(crate) async fn delete(call: &Call, kind: Kind, owner: &str) -> ApiResult<()> {
    set(call, kind, owner, None).await
}

/// Makes a role or a user, which `insert` adds to a batch, within its boundary.
///
/// # Errors
/// `EntityAlreadyExists`, `NoSuchEntity` for the boundary.
pub(crate) async fn create(
    cx: &Context,
    kind: Kind,
    name: &str,
    boundary: Option<&str>,
    insert: impl Fn(&mut Batch),
) -> ApiResult<()> {
    cx.store
        .rewrite(async || {
            let mut batch = Batch::new();
            insert(&mut batch);
            bind(cx, &mut batch, boundary).await?;
            Ok::<_, WriteError>((batch, ()))
        })
        .await
        .map_err(|error| {
            let taken = format!("{} with name {name} already exists.", kind.title());
            error.named(|label| (label == "name").then(|| error::entity_already_exists(taken)))
        })
}

/// Refuses a boundary that is no managed policy of the account, and sees to it that the policy is not deleted while it
/// becomes the boundary: then whoever made another policy of that name would decide what is within it.
async fn bind(cx: &Context, batch: &mut Batch, arn: Option<&str>) -> Result<(), WriteError> {
    let Some(arn) = arn else { return Ok(()) };
    managed_policies::check_arn(arn)?;
    let policy = iam_policies::get(&cx.store, arn).await?.ok_or_else(|| {
        error::no_such_entity(format!(
            "Scope ARN: {arn} does not exist or is not attachable."
        ))
    })?;
    iam_policies::update(batch, &policy);
    Ok(())
}

/// How many roles and users have each managed policy as their boundary. A boundary stands in what it bounds, so all of
/// them are read; there are as many as an account has operators and applications, and not as many as a pool has users.
pub(crate) async fn usage(cx: &Context) -> ApiResult<BTreeMap<String, i32>> {
    let mut usage = BTreeMap::new();
    for kind in [Kind::Role, Kind::User] {
        let mut after = None;
        loop {
            let after_name = after.as_deref();
            let rows = match kind {
                Kind::Role => iam_roles::list(&cx.store, "/", after_name, AT_ONCE).await?,
                Kind::User => iam_users::list(&cx.store, "/", after_name, AT_ONCE).await?,
            };
            for row in &rows {
                let boundary = match kind {
                    Kind::Role => roles::read(row)?.permissions_boundary,
                    Kind::User => users::read(row)?.permissions_boundary,
                };
                if let Some(arn) = boundary {
                    *usage.entry(arn).or_insert(0) += 1;
                }
            }
            after = rows.into_iter().last().map(|row| row.name);
            if after.is_none() {
                break;
            }
        }
    }
    Ok(usage)
}

async fn set(cx: &Context, kind: Kind, owner: &str, boundary: Option<String>) -> ApiResult<()> {
    let entity = cx
        .store
        .rewrite(async || {
            let mut entity = Entity::require(cx, kind, owner).await?;
            entity.set_boundary(boundary.clone())?;
            let mut batch = Batch::new();
            entity.update(&mut batch);
            bind(cx, &mut batch, boundary.as_deref()).await?;
            Ok::<_, WriteError>((batch, entity))
        })
        .await?;
    entity.forget(cx);
    Ok(())
}
