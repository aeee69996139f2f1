//! Whether the caller may do what the request asks for, with the tags that it is about.

use context::{Call, Context, PrincipalKind, Route};
use iam::About;
use std::collections::{BTreeMap, BTreeSet};
use wire::operation::RequestTag;
use wire::{ApiError, ApiResult, OperationInfo, Resource};

/// Asks the caller's policies. The tags of a pool are read only for a caller who is not the account itself.
pub(super) async fn authorize(
    call: &Call,
    route: &Route,
    resource: &Resource,
    request_tags: Option<Vec<RequestTag>>,
) -> ApiResult<()> {
    let principal = call
        .caller
        .principal()
        .ok_or_else(|| ApiError::internal("a signed operation without a caller"))?;
    let resource_tags = match principal.kind {
        PrincipalKind::Root => BTreeMap::new(),
        _ => tags_of(call, resource).await?,
    };
    let about = About {
        resource,
        resource_tags: &resource_tags,
        request_tags: &touched_tags(route.info, request_tags, &resource_tags),
    };
    iam::authorize(call, principal, route.info, &about).await
}

/// The tags of the pool that a request is about, for conditions on `aws:ResourceTag`. A pool that is not there has none; the
/// operation says so itself, once the caller is known to be allowed.
async fn tags_of(cx: &Context, resource: &Resource) -> ApiResult<BTreeMap<String, String>> {
    let deployment = &cx.deployment;
    let in_arn = |arn: &str, of: &str| arn.strip_prefix(of).map(str::to_owned);
    let (user_pool, identity_pool) = match resource {
        Resource::UserPool(id) => (Some(id.clone()), None),
        Resource::IdentityPool(id) => (None, Some(id.clone())),
        Resource::Arn(arn) => (
            in_arn(arn, &deployment.user_pool_arn("")),
            in_arn(arn, &deployment.identity_pool_arn("")),
        ),
        _ => (None, None),
    };
    let tags = match (user_pool, identity_pool) {
        (Some(id), _) => user_pools::pool::Pool::load(cx, &id)
            .await
            .map(|pool| pool.settings.user_pool_tags.clone().unwrap_or_default()),
        (_, Some(id)) => identity_pools::tags(cx, &id).await,
        _ => return Ok(BTreeMap::new()),
    };
    match tags {
        Err(error) if error.status >= 500 => Err(error),
        tags => Ok(tags.unwrap_or_default()),
    }
}

/// The tags that a request sets, and without a value those that it takes away. The attack: to take a tag away by an update
/// that leaves it out, where the policy forbids its key in `aws:TagKeys` (threat 45).
fn touched_tags(
    info: &OperationInfo,
    given: Option<Vec<RequestTag>>,
    present: &BTreeMap<String, String>,
) -> Vec<RequestTag> {
    // A pool keeps its tags when an update gives none.
    let replaces_all = info.tags_replace && given.is_some();
    let mut touched = given.unwrap_or_default();
    if replaces_all {
        let given: BTreeSet<&String> = touched.iter().map(|(key, _)| key).collect();
        let taken: Vec<RequestTag> = present
            .keys()
            .filter(|key| !given.contains(key))
            .map(|key| (key.clone(), None))
            .collect();
        touched.extend(taken);
    }
    touched
}
