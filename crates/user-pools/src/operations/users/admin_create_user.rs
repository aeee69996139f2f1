//! `AdminCreateUser`.

use super::invitation;
use crate::account::Status;
use crate::attributes::Form;
use crate::codes;
use crate::directory::{self, Newcomer, conflict_on_create, user_type};
use crate::password;
use crate::pool::Pool;
use context::{Call, WriteError};
use store::Batch;
use store::users::{self, User};
use wire::ApiResult;
use wire::cognito_idp::{
    AdminCreateUserRequest, AdminCreateUserResponse, MessageActionType, error,
};

const TAKEN: &str = "User account already exists";

/// An administrator makes a user with a temporary password, or invites one again.
///
/// # Errors
/// The modelled errors; when the invitation cannot be delivered, the user exists all the same.
pub async fn admin_create_user(
    call: &Call,
    input: AdminCreateUserRequest,
) -> ApiResult<AdminCreateUserResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let password = match input
        .temporary_password
        .as_deref()
        .filter(|given| !given.is_empty())
    {
        Some(given) => {
            password::check_policy_of_temporary(&pool, given)?;
            given.to_owned()
        }
        None => password::generate(&pool, &*call.random),
    };
    let user = if input.message_action == Some(MessageActionType::Resend) {
        again(call, &pool, &input, &password).await?
    } else {
        anew(call, &pool, &input, &password).await?
    };
    Ok(AdminCreateUserResponse {
        user: Some(user_type(&user)),
    })
}

async fn anew(
    call: &Call,
    pool: &Pool,
    input: &AdminCreateUserRequest,
    password: &str,
) -> ApiResult<User> {
    let given = input.user_attributes.as_deref().unwrap_or_default();
    let newcomer = Newcomer::of(call, pool, &input.username, given, Form::AdminCreate)?;
    newcomer.must_be_free(call, pool, TAKEN).await?;
    let sealed = password::hash(call, pool, &newcomer.username, password).await?;
    let now = call.now();
    let user = newcomer.user(pool, Status::ForceChangePassword, sealed, true, now);
    let destinations = if input.message_action == Some(MessageActionType::Suppress) {
        Vec::new()
    } else {
        invitation::destinations(&user, input.desired_delivery_mediums.as_deref())?
    };
    let force = input.force_alias_creation == Some(true);
    call.store
        .rewrite(async || {
            let mut batch = Batch::new();
            if force {
                directory::release(call, pool, &mut batch, &user, now).await?;
            }
            users::insert(&mut batch, &user);
            invitation::count(call, &mut batch, &destinations);
            Ok::<_, WriteError>((batch, ()))
        })
        .await
        .map_err(|failure| {
            failure.named(|label| {
                codes::refusal_without_limit_exceeded(label)
                    .or_else(|| conflict_on_create(pool, label, TAKEN))
            })
        })?;
    invitation::send(call, pool, &user, &destinations, password).await?;
    Ok(user)
}

/// A new temporary password, with a new validity, for somebody who has not used the first.
async fn again(
    call: &Call,
    pool: &Pool,
    input: &AdminCreateUserRequest,
    password: &str,
) -> ApiResult<User> {
    let user = directory::require(call, pool, &input.username).await?;
    let destinations = invitation::destinations(&user, input.desired_delivery_mediums.as_deref())?;
    let sealed = password::hash(call, pool, &user.username, password).await?;
    let now = call.now();
    let changed = directory::change(call, pool, &user.sub, |account, batch| {
        if account.status() != Some(Status::ForceChangePassword) {
            return Err(WriteError::Api(error::unsupported_user_state(format!(
                "Resend not possible. {} status is not FORCE_CHANGE_PASSWORD",
                input.username.as_str()
            ))));
        }
        password::set(account, pool, sealed.clone(), true, now);
        invitation::count(call, batch, &destinations);
        Ok(())
    });
    let (user, ()) = changed
        .await
        .map_err(|failure| failure.named(codes::refusal_without_limit_exceeded))?;
    invitation::send(call, pool, &user, &destinations, password).await?;
    Ok(user)
}
