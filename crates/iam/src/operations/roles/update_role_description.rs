//! `UpdateRoleDescription`.

use crate::{documents, roles};
use context::{Call, WriteError};
use store::{Batch, iam_roles};
use wire::ApiResult;
use wire::iam::{UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse};

/// Changes the description of a role, and shows the role.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn update_role_description(
    call: &Call,
    input: UpdateRoleDescriptionRequest,
) -> ApiResult<UpdateRoleDescriptionResponse> {
    let shown = call
        .store
        .rewrite(async || {
            let (mut role, mut details) = roles::require(call, &input.role_name).await?;
            details.description = Some(input.description.clone());
            role.document = documents::write(&details)?;
            let mut batch = Batch::new();
            iam_roles::update(&mut batch, &role);
            Ok::<_, WriteError>((batch, roles::shape(call, &role, &details)))
        })
        .await?;
    roles::forget(call, &input.role_name);
    Ok(UpdateRoleDescriptionResponse { role: Some(shown) })
}
