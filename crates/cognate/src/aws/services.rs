//! The services, their operations, and the one list of operations that are not built.

use super::address::UNKNOWN_OPERATION;
use context::{NotBuilt, Route};
use std::collections::HashMap;
use std::sync::LazyLock;
use wire::{ApiError, ApiResult, OperationInfo, Service, cognito_identity, cognito_idp, sts};

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

/// The JSON service that `X-Amz-Target` begins with.
pub(super) fn by_target(prefix: &str) -> Option<&'static Service> {
    let mut services = SERVED.iter().map(|served| served.service);
    services.find(|service| !service.is_query() && service.target_prefix == prefix)
}

/// The service of the query protocol with this `Version`.
pub(super) fn by_version(version: &str) -> Option<&'static Service> {
    let mut services = SERVED.iter().map(|served| served.service);
    services.find(|service| service.is_query() && service.version == version)
}

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
        return Err(ApiError::not_implemented(format!(
            "{operation} is not built yet"
        )));
    }
    if service.is_query() {
        let text = format!(
            "Could not find operation {operation} for version {}",
            service.version
        );
        return Err(ApiError::new("InvalidAction", 400, text));
    }
    let text = format!("{operation} is no operation of {}", service.name);
    Err(ApiError::new(UNKNOWN_OPERATION, 400, text))
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
