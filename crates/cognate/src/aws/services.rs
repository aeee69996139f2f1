//! The services, their operations, and the one list of operations that are not built.

use super::request::UNKNOWN_OPERATION;
use context::{Context, NotBuilt, Route};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;
use wire::operation::RequestTag;
use wire::{
    ApiError, ApiResult, OperationInfo, Resource, Service, cognito_identity, cognito_idp, sts,
};

/// A service, its operations, and those of its model that have no file yet.
pub(crate) struct Served {
    pub service: &'static Service,
    pub routes: &'static [Route],
    pub not_built: NotBuilt,
}

/// Every service that this server answers for.
pub(crate) static SERVED: &[Served] = &[
    Served {
        service: &cognito_idp::operation::SERVICE,
        routes: user_pools::operations::OPERATIONS,
        not_built: user_pools::operations::NOT_BUILT,
    },
    Served {
        service: &cognito_identity::operation::SERVICE,
        routes: identity_pools::operations::OPERATIONS,
        not_built: identity_pools::operations::NOT_BUILT,
    },
    Served {
        service: &sts::operation::SERVICE,
        routes: identity_pools::sts::OPERATIONS,
        not_built: identity_pools::sts::NOT_BUILT,
    },
    Served {
        service: &wire::iam::operation::SERVICE,
        routes: iam::operations::OPERATIONS,
        not_built: iam::operations::NOT_BUILT,
    },
];

type ByName = HashMap<(&'static str, &'static str), &'static Route>;

static ROUTES: LazyLock<ByName> = LazyLock::new(|| {
    SERVED
        .iter()
        .flat_map(|served| {
            served
                .routes
                .iter()
                .map(|route| ((served.service.name, route.info.name), route))
        })
        .collect()
});

/// The operation's route.
///
/// # Errors
/// `NotImplemented` (501) for an operation that the model has and that is not built; otherwise the error for an unknown
/// operation.
pub(crate) fn route(service: &Service, operation: &str) -> ApiResult<&'static Route> {
    if let Some(route) = ROUTES.get(&(service.name, operation)) {
        return Ok(route);
    }
    if is_listed_as_not_built(service, operation) {
        return Err(ApiError::new(
            "NotImplemented",
            501,
            format!("{operation} is not built yet"),
        ));
    }
    if service.target_prefix.is_empty() {
        let text = format!(
            "Could not find operation {operation} for version {}",
            service.version
        );
        return Err(ApiError::new("InvalidAction", 400, text));
    }
    let text = format!("{operation} is no operation of {}", service.name);
    Err(ApiError::new(UNKNOWN_OPERATION, 400, text))
}

/// The tags of the pool that a request is about, for conditions on `aws:ResourceTag`. A pool that is not there has none; the
/// operation says so itself, once the caller is known to be allowed.
pub(crate) async fn tags_of(
    cx: &Context,
    resource: &Resource,
) -> ApiResult<BTreeMap<String, String>> {
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
pub(crate) fn touched_tags(
    info: &OperationInfo,
    given: Option<Vec<RequestTag>>,
    present: &BTreeMap<String, String>,
) -> Vec<RequestTag> {
    let replaces_all = match (info.service, info.name) {
        // A pool keeps its tags when an update gives none.
        ("cognito-idp", "UpdateUserPool") | ("cognito-identity", "UpdateIdentityPool") => {
            given.is_some()
        }
        _ => false,
    };
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

/// Whether the operation is built.
pub(super) fn is_built(service: &Service, operation: &str) -> bool {
    ROUTES.contains_key(&(service.name, operation))
}

fn is_listed_as_not_built(service: &Service, operation: &str) -> bool {
    let served = SERVED
        .iter()
        .find(|served| served.service.name == service.name);
    served.is_some_and(|served| served.not_built.contains(&operation))
}

/// What the model says of the operation.
pub(crate) fn known(service: &Service, operation: &str) -> Option<&'static OperationInfo> {
    service
        .operations
        .iter()
        .copied()
        .find(|info| info.name == operation)
}

#[cfg(test)]
mod tests {
    use super::SERVED;
    use std::collections::BTreeSet;

    #[test]
    fn every_operation_of_the_models_is_built_or_on_the_list() {
        for served in SERVED {
            let model: BTreeSet<&str> = served
                .service
                .operations
                .iter()
                .map(|info| info.name)
                .collect();
            let built: BTreeSet<&str> = served.routes.iter().map(|route| route.info.name).collect();
            let missing: BTreeSet<&str> = served.not_built.iter().copied().collect();
            assert_eq!(
                built.len(),
                served.routes.len(),
                "an operation of {} is listed twice",
                served.service.name
            );
            assert!(
                built.is_disjoint(&missing),
                "{}: built and on the list: {:?}",
                served.service.name,
                built.intersection(&missing)
            );
            let all: BTreeSet<&str> = built.union(&missing).copied().collect();
            assert_eq!(all, model, "{}", served.service.name);
        }
    }
}
