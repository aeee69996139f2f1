//! `UpdateRole`.

use crate::{documents, roles};
use context::{Call, WriteError};
use store::{Batch, iam_roles};
use wire::ApiResult;
use wire::iam::{UpdateRoleRequest, UpdateRoleResponse, error};

/// Changes the description or the longest sessions of a role; what is not given stays.
///
/// # Errors
/// `NoSuchEntity`, `InvalidInput` when the longest sign-in session is both set and cleared.
pub async fn update_role(call: &Call, input: UpdateRoleRequest) -> ApiResult<UpdateRoleResponse> {
    let clears = input.reset_max_signin_session_duration == Some(true);
    if clears && input.max_signin_session_duration.is_some() {
        return Err(error::invalid_input(
            "ResetMaxSigninSessionDuration and MaxSigninSessionDuration cannot be given together",
        ));
    }
    call.store
        .rewrite(async || {
            let (mut role, mut details) = roles::require(call, &input.role_name).await?;
            if let Some(description) = &input.description {
                details.description = Some(description.clone());
            }
            if let Some(seconds) = input.max_session_duration {
                details.max_session_duration = seconds;
            }
            if clears || input.max_signin_session_duration.is_some() {
                details.max_signin_session_duration = input.max_signin_session_duration;
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
