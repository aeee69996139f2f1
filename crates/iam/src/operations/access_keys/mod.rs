//! Long-term access keys.

pub mod create_access_key;
pub mod delete_access_key;
pub mod list_access_keys;
pub mod update_access_key;

use crate::users::{self, Subject};
use context::Context;
use wire::iam::error;
use wire::{ApiError, ApiResult};

/// The owner of keys as the store names them: a user's name in its own spelling, or nothing for the account itself.
async fn owner(cx: &Context, subject: &Subject) -> ApiResult<String> {
    match subject {
        Subject::Root => Ok(String::new()),
        Subject::User(name) => Ok(users::require(cx, name).await?.0.name),
    }
}

/// What is said of a key that does not exist, or is somebody else's.
fn not_found(access_key_id: &str) -> ApiError {
    error::no_such_entity(format!(
        "The Access Key with id {access_key_id} cannot be found."
    ))
}
