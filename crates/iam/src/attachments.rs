//! Managed policies that are attached to roles and users.

use crate::authorize;
use crate::managed_policies;
use crate::owner::{Entity, Kind};
use crate::paging::Page;
use context::{Call, Context, WriteError};
use store::{Batch, iam_attached_policies, iam_policies};
use wire::ApiResult;
use wire::iam::{AttachedPolicy, error};

/// Managed policies per role or user (IAM quotas).
const MAX_ATTACHED: usize = 10;

/// More than can be attached, to read all at once.
pub(crate) const ALL: u32 = 100;

/// Attaches a managed policy; nothing happens if it is attached already.
pub(crate) async fn attach(call: &Call, kind: Kind, owner: &str, arn: &str) -> ApiResult<()> {
    check(call, "Attach", kind, owner, arn).await?;
    let cx: &Context = call;
    let entity = cx
        .store
        .rewrite(async || {
            let entity = Entity::require(cx, kind, owner).await?;
            let policy = iam_policies::get(&cx.store, arn).await?;
            let policy = policy.ok_or_else(|| managed_policies::not_attachable(arn))?;
            let attached = iam_attached_policies::list(&cx.store, entity.key(), None, ALL).await?;
            if !attached.iter().any(|other| other == arn) && attached.len() >= MAX_ATTACHED {
                return Err(WriteError::from(error::limit_exceeded(format!(
                    "Cannot exceed quota for PoliciesPer{}: {MAX_ATTACHED}",
                    kind.title()
                ))));
            }
            let mut batch = Batch::new();
            entity.update(&mut batch);
            // The policy is written as well, so that it cannot be deleted at the same time.
            iam_policies::update(&mut batch, &policy);
            iam_attached_policies::attach(&mut batch, entity.key(), arn);
            Ok((batch, entity))
        })
        .await?;
    entity.forget(cx);
    Ok(())
}

/// Detaches a managed policy.
pub(crate) async fn detach(call: &Call, kind: Kind, owner: &str, arn: &str) -> ApiResult<()> {
    check(call, "Detach", kind, owner, arn).await?;
    let cx: &Context = call;
    let entity = cx
        .store
        .rewrite(async || {
            let entity = Entity::require(cx, kind, owner).await?;
            let mut batch = Batch::new();
            entity.update(&mut batch);
            iam_attached_policies::detach(&mut batch, entity.key(), arn);
            Ok::<_, WriteError>((batch, entity))
        })
        .await
        .map_err(|error| {
            error.named(|label| (label == "attachment").then(|| managed_policies::not_found(arn)))
        })?;
    entity.forget(cx);
    Ok(())
}

/// Which policy may be attached can be limited by `iam:PolicyARN`; what is no ARN names none.
async fn check(call: &Call, verb: &str, kind: Kind, owner: &str, arn: &str) -> ApiResult<()> {
    let action = format!("{verb}{}Policy", kind.title());
    authorize::within(call, &action, &kind.resource(owner), |conditions| {
        conditions.insert("iam:PolicyARN", arn);
    })
    .await?;
    managed_policies::check_arn(arn)
}

/// A page of the policies that are attached, and the marker of the next page.
pub(crate) async fn list(
    cx: &Context,
    kind: Kind,
    owner: &str,
    path_prefix: Option<&str>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> ApiResult<(Vec<AttachedPolicy>, Option<String>)> {
    let entity = Entity::require(cx, kind, owner).await?;
    let prefix = path_prefix.unwrap_or("/");
    let listing = ["attached-policies", kind.noun(), entity.key().id, prefix];
    let page = Page::read(cx, &listing, marker, max_items)?;
    let after = page.after.as_deref();
    let mut arns =
        iam_attached_policies::list(&cx.store, entity.key(), after, page.limit()).await?;
    let marker = page.cut(cx, &mut arns, String::as_str);
    arns.retain(|arn| managed_policies::path_in_arn(arn).starts_with(prefix));
    let shown = arns.into_iter().map(|arn| AttachedPolicy {
        policy_name: Some(managed_policies::name_in_arn(&arn).to_owned()),
        policy_arn: Some(arn),
    });
    Ok((shown.collect(), marker))
}

/// Refuses to delete an owner that still has policies.
pub(crate) async fn require_none(cx: &Context, entity: &Entity) -> ApiResult<()> {
    if !iam_attached_policies::list(&cx.store, entity.key(), None, 1)
        .await?
        .is_empty()
    {
        return Err(error::delete_conflict(
            "Cannot delete entity, must detach all policies first.",
        ));
    }
    let inline = store::iam_inline_policies::list(&cx.store, entity.key(), None, 1).await?;
    if !inline.is_empty() {
        return Err(error::delete_conflict(
            "Cannot delete entity, must delete policies first.",
        ));
    }
    Ok(())
}
