//! `CreateRole`.

use crate::owner::Kind;
use crate::roles::{self, DEFAULT_MAX_SESSION_DURATION, RoleDocument};
use crate::{authorize, boundaries, documents, ids, tags, trust};
use context::Call;
use store::iam_roles::{self, IamRole};
use wire::iam::{CreateRoleRequest, CreateRoleResponse, Role};
use wire::{ApiResult, Resource};

/// Makes a role.
///
/// # Errors
/// `AccessDenied`, `EntityAlreadyExists`, `MalformedPolicyDocument`, `NoSuchEntity` for the boundary.
pub async fn create_role(call: &Call, input: CreateRoleRequest) -> ApiResult<CreateRoleResponse> {
    let path = input.path.unwrap_or_else(|| "/".to_owned());
    let boundary = input.permissions_boundary;
    let tags = tags::read(input.tags.as_deref())?;
    let arn = call.deployment.iam_arn("role", &path, &input.role_name);
    authorize::within(call, "CreateRole", &Resource::Arn(arn), |conditions| {
        tags::fill_request(
            conditions,
            tags.iter().map(|(key, value)| (key, Some(value))),
        );
        if let Some(boundary) = &boundary {
            conditions.insert("iam:PermissionsBoundary", boundary.as_str());
        }
    })
    .await?;
    let details = RoleDocument {
        trust_principals: trust::check(call, &input.assume_role_policy_document).await?,
        trust_policy: input.assume_role_policy_document,
        description: input.description,
        max_session_duration: input
            .max_session_duration
            .unwrap_or(DEFAULT_MAX_SESSION_DURATION),
        max_signin_session_duration: input.max_signin_session_duration,
        permissions_boundary: boundary,
        tags,
    };
    let role = IamRole {
        name: input.role_name,
        path,
        id: ids::unique_id("AROA", &*call.random),
        document: documents::write(&details)?,
        created_at: call.now(),
        version: 1,
    };
    let boundary = details.permissions_boundary.as_deref();
    boundaries::create(call, Kind::Role, &role.name, boundary, |batch| {
        iam_roles::insert(batch, &role);
    })
    .await?;
    roles::forget(call, &role.name);
    // As at AWS, how long sessions may last is only in what `GetRole` answers.
    Ok(CreateRoleResponse {
        role: Role {
            max_session_duration: None,
            ..roles::shape(call, &role, &details)
        },
    })
}
