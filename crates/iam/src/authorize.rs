//! Whether a principal may do what a request asks for.

pub mod condition_keys;
mod pass_role;
pub(crate) mod policies;

pub use pass_role::RolePolicies;
pub use policies::{Granted, policies_of};

use crate::policy::{ConditionContext, Request, denied_message, evaluate};
use crate::refusals::Front;
use crate::{managed_policies, roles, tags, users};
use context::{Call, Caller, Context, Principal, PrincipalKind};
use std::collections::BTreeMap;
use wire::operation::RequestTag;
use wire::{ApiError, ApiResult, OperationInfo, Resource};

/// Operations that everybody may call who has signed (STS API reference).
const OPEN: &[(&str, &str)] = &[("sts", "GetCallerIdentity")];

/// Operations whose decision needs more of the input than the resource's name: the path of what is made, the policy that
/// is attached, the boundary that is set, the role's trust policy. They decide themselves, with [`within`] or with
/// `policy::trust`; to decide here as well, without the rest, would be wrong both ways.
const DECIDED_WITHIN: &[(&str, &str)] = &[
    ("iam", "AttachRolePolicy"),
    ("iam", "AttachUserPolicy"),
    ("iam", "CreatePolicy"),
    ("iam", "CreateRole"),
    ("iam", "CreateUser"),
    ("iam", "DetachRolePolicy"),
    ("iam", "DetachUserPolicy"),
    ("iam", "PutRolePermissionsBoundary"),
    ("iam", "PutUserPermissionsBoundary"),
    ("sts", "AssumeRole"),
];

/// Operations that are about the caller when they name nobody.
const ABOUT_ONESELF: &[&str] = &[
    "CreateAccessKey",
    "DeleteAccessKey",
    "GetUser",
    "ListAccessKeys",
    "UpdateAccessKey",
];

/// Decides on a request. The account itself may do everything.
///
/// # Errors
/// `AccessDeniedException`, or `AccessDenied` in the query protocol.
pub async fn authorize(
    call: &Call,
    principal: &Principal,
    info: &OperationInfo,
    about: &About<'_>,
) -> ApiResult<()> {
    let resource = about.resource;
    let operation = (info.service, info.name);
    if is_root(principal) || OPEN.contains(&operation) || DECIDED_WITHIN.contains(&operation) {
        return Ok(());
    }
    let mut target = if info.service == "iam"
        && *resource == Resource::Any
        && ABOUT_ONESELF.contains(&info.name)
    {
        Target::oneself(call, principal).await?
    } else {
        Target::of(call, resource).await?
    };
    target.tags.extend(about.resource_tags.clone());
    let meant = tags::meant(&target.tags, about.request_tags);
    let action = format!("{}:{}", info.service, info.name);
    let front = Front::of(info.service);
    decide(call, principal, front, &action, &target, |conditions| {
        let tags = about.request_tags.iter().chain(&meant);
        tags::fill_request(conditions, tags.map(|(key, value)| (key, value.as_ref())));
    })
    .await
}

/// What a request is about, as far as it can be told before the operation runs.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The resource that it names.
    pub resource: &'a Resource,
    /// The tags of that resource, where they are not kept by IAM itself.
    pub resource_tags: &'a BTreeMap<String, String>,
    /// The tags that it sets or takes away.
    pub request_tags: &'a [RequestTag],
}

/// Decides from within an IAM operation, with condition keys that come from its input. `operation` is its name, and
/// `resource` what it is about.
pub(crate) async fn within(
    call: &Call,
    operation: &str,
    resource: &Resource,
    fill: impl FnOnce(&mut ConditionContext),
) -> ApiResult<()> {
    let Caller::Principal(principal) = &call.caller else {
        return Err(Front::Query.missing());
    };
    if is_root(principal) {
        return Ok(());
    }
    let target = Target::of(call, resource).await?;
    decide(
        call,
        principal,
        Front::Query,
        &format!("iam:{operation}"),
        &target,
        fill,
    )
    .await
}

fn is_root(principal: &Principal) -> bool {
    matches!(principal.kind, PrincipalKind::Root)
}

async fn decide(
    call: &Call,
    principal: &Principal,
    front: Front,
    action: &str,
    target: &Target,
    fill: impl FnOnce(&mut ConditionContext),
) -> ApiResult<()> {
    let granted = policies_of(call, principal)
        .await
        .map_err(|error| translate(front, error))?;
    let mut conditions = condition_keys::of_caller(call, principal, &granted);
    target.fill(&mut conditions);
    fill(&mut conditions);
    let request = Request {
        principal: &granted.principal,
        action,
        resource: &target.arn,
        context: &conditions,
    };
    let decision = evaluate(&request, &granted.policies());
    if decision.is_allowed() {
        return Ok(());
    }
    Err(front.denied(denied_message(
        &principal.arn,
        action,
        &target.arn,
        decision,
    )))
}

/// A session whose role has gone in this moment is refused in the code of the protocol.
fn translate(front: Front, error: ApiError) -> ApiError {
    if error.code == Front::Query.invalid_token().code {
        front.invalid_token()
    } else {
        error
    }
}

/// What a request is about.
struct Target {
    arn: String,
    /// The permissions boundary of a role or a user.
    boundary: Option<String>,
    tags: BTreeMap<String, String>,
}

impl Target {
    fn arn(arn: String) -> Self {
        Self {
            arn,
            boundary: None,
            tags: BTreeMap::new(),
        }
    }

    async fn oneself(cx: &Context, principal: &Principal) -> ApiResult<Self> {
        match &principal.kind {
            PrincipalKind::User { name } => Self::of(cx, &Resource::User(name.clone())).await,
            PrincipalKind::Root | PrincipalKind::AssumedRole(_) => Ok(Self::arn("*".to_owned())),
        }
    }

    /// A role or user that does not exist is taken to have no path, and a policy to have no tags.
    async fn of(cx: &Context, resource: &Resource) -> ApiResult<Self> {
        let deployment = &cx.deployment;
        Ok(Self::arn(match resource {
            Resource::Any => "*".to_owned(),
            Resource::UserPool(id) => deployment.user_pool_arn(id),
            Resource::IdentityPool(id) => deployment.identity_pool_arn(id),
            Resource::Arn(arn) => {
                let tags = managed_policies::tags(cx, arn).await?;
                return Ok(Self {
                    tags,
                    ..Self::arn(arn.clone())
                });
            }
            Resource::Policy(name) => deployment.iam_arn("policy", "/", name),
            Resource::Role(name) => {
                if let Some(role) = roles::load(cx, name).await? {
                    return Ok(Self {
                        arn: role.arn.clone(),
                        boundary: role.permissions_boundary.clone(),
                        tags: role.tags.clone(),
                    });
                }
                deployment.iam_arn("role", "/", name)
            }
            Resource::User(name) => {
                if let Some(user) = users::load(cx, name).await? {
                    return Ok(Self {
                        arn: user.arn.clone(),
                        boundary: user.permissions_boundary.clone(),
                        tags: user.tags.clone(),
                    });
                }
                deployment.iam_arn("user", "/", name)
            }
        }))
    }

    fn fill(&self, conditions: &mut ConditionContext) {
        if let Some(boundary) = &self.boundary {
            conditions.insert("iam:PermissionsBoundary", boundary.as_str());
        }
        condition_keys::fill_resource_tags(conditions, &self.tags);
    }
}

#[cfg(test)]
mod tests {
    use super::{DECIDED_WITHIN, OPEN};

    #[test]
    fn exemptions_name_operations_of_the_models() {
        let services = [
            &wire::iam::operation::SERVICE,
            &wire::sts::operation::SERVICE,
        ];
        for exemption in OPEN.iter().chain(DECIDED_WITHIN) {
            let known = services
                .iter()
                .flat_map(|service| service.operations)
                .any(|info| (info.service, info.name) == *exemption);
            assert!(known, "{exemption:?}");
        }
    }
}
