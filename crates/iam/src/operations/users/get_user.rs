//! `GetUser`.

use crate::users::{self, Subject};
use context::{Call, Principal};
use wire::iam::{GetUserRequest, GetUserResponse, User};
use wire::{ApiResult, Timestamp};

/// Answers a user: the named one, or the caller.
///
/// # Errors
/// `NoSuchEntity`, or `ValidationError` when the caller is no user and names none.
pub async fn get_user(call: &Call, input: GetUserRequest) -> ApiResult<GetUserResponse> {
    let user = match Subject::of(call, input.user_name)? {
        Subject::User(name) => {
            let (user, details) = users::require(call, &name).await?;
            users::shape(call, &user, &details)
        }
        Subject::Root => root(call.caller.principal(), &call.deployment.account_id),
    };
    Ok(GetUserResponse { user })
}

/// The account itself, which has no name and no day of birth.
fn root(principal: Option<&Principal>, account: &str) -> User {
    User {
        arn: principal.map_or_else(
            || format!("arn:aws:iam::{account}:root"),
            |principal| principal.arn.clone(),
        ),
        create_date: Timestamp(0),
        password_last_used: None,
        path: "/".to_owned(),
        permissions_boundary: None,
        tags: None,
        user_id: account.to_owned(),
        user_name: "root".to_owned(),
    }
}
