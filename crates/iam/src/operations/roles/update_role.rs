//! `UpdateRole`.

use crate::{documents, roles};
use context::{Call, WriteError};
use store::{Batch, iam_roles};
use wire::ApiResult;
use wire::iam::{UpdateRoleRequest, UpdateRoleResponse};

/// Changes the description or the longest session of a role; what is not given stays.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn update_role(call: &Call, input: UpdateRoleRequest) -> ApiResult<UpdateRoleResponse> {
    call.store
        .rewrite(async || {
            let (mut role, mut details) = roles::require(call, &input.role_name).await?;
            if let Some(description) = &input.description {
                details.description = Some(description.clone());
            }
            if let Some(seconds) = input.max_session_duration {
                details.max_session_duration = seconds;
            }
            role.document = documents::write(&details)?;
            let mut batch = Batch::new();
            iam_roles::update(&mut batch, &role);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    roles::forget(call, &input.role_name);
    Ok(UpdateRoleResponse {})
}
