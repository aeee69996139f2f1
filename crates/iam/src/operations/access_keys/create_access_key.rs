//! `CreateAccessKey`.

use super::owner;
use crate::owner::{Entity, Kind};
use crate::root::generate;
use crate::users::Subject;
use context::{Call, WriteError};
use store::{Batch, iam_access_keys};
use wire::iam::{AccessKey, CreateAccessKeyRequest, CreateAccessKeyResponse, StatusType, error};
use wire::{ApiResult, Timestamp};

/// Access keys per user (IAM quotas).
const MAX_KEYS: usize = 2;

/// Makes an access key of a user, or of the caller. The secret is in this answer and never again.
///
/// # Errors
/// `NoSuchEntity`, `LimitExceeded`.
pub async fn create_access_key(
    call: &Call,
    input: CreateAccessKeyRequest,
) -> ApiResult<CreateAccessKeyResponse> {
    let subject = Subject::of(call, input.user_name)?;
    let (key, row) = call
        .store
        .rewrite(async || {
            let owner = owner(call, &subject).await?;
            if iam_access_keys::list(&call.store, &owner).await?.len() >= MAX_KEYS {
                return Err(WriteError::from(error::limit_exceeded(format!(
                    "Cannot exceed quota for AccessKeysPerUser: {MAX_KEYS}"
                ))));
            }
            let (key, row) = generate(call, &owner);
            let mut batch = Batch::new();
            if let Subject::User(name) = &subject {
                // The user is written as well, so that no key is left of one who is deleted at the same time.
                Entity::require(call, Kind::User, name)
                    .await?
                    .update(&mut batch);
            }
            iam_access_keys::insert(&mut batch, &row);
            Ok((batch, (key, row)))
        })
        .await?;
    Ok(CreateAccessKeyResponse {
        access_key: AccessKey {
            access_key_id: key.access_key_id,
            create_date: Some(Timestamp(row.created_at)),
            secret_access_key: key.secret_access_key,
            status: StatusType::Active,
            user_name: row.user_name,
        },
    })
}
