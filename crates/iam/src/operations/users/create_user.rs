//! `CreateUser`.

use crate::owner::Kind;
use crate::users::{self, UserDocument};
use crate::{authorize, boundaries, documents, ids, tags};
use context::Call;
use store::iam_users::{self, IamUser};
use wire::iam::{CreateUserRequest, CreateUserResponse};
use wire::{ApiResult, Resource};

/// Makes a user.
///
/// # Errors
/// `AccessDenied`, `EntityAlreadyExists`, `NoSuchEntity` for the boundary.
pub async fn create_user(call: &Call, input: CreateUserRequest) -> ApiResult<CreateUserResponse> {
    let path = input.path.unwrap_or_else(|| "/".to_owned());
    let boundary = input.permissions_boundary;
    let tags = tags::read(input.tags.as_deref())?;
    let arn = call.deployment.iam_arn("user", &path, &input.user_name);
    authorize::within(call, "CreateUser", &Resource::Arn(arn), |conditions| {
        tags::fill_request(
            conditions,
            tags.iter().map(|(key, value)| (key, Some(value))),
        );
        if let Some(boundary) = &boundary {
            conditions.insert("iam:PermissionsBoundary", boundary.as_str());
        }
    })
    .await?;
    let details = UserDocument {
        permissions_boundary: boundary,
        tags,
    };
    let user = IamUser {
        name: input.user_name,
        path,
        id: ids::unique_id("AIDA", &*call.random),
        document: documents::write(&details)?,
        created_at: call.now(),
        version: 1,
    };
    let boundary = details.permissions_boundary.as_deref();
    boundaries::create(call, Kind::User, &user.name, boundary, |batch| {
        iam_users::insert(batch, &user);
    })
    .await?;
    users::forget(call, &user.name);
    Ok(CreateUserResponse {
        user: Some(users::shape(call, &user, &details)),
    })
}
