//! What development mode makes: the IAM user that unknown access keys are taken for, and a pool with one client and one
//! user, by the same operations that everybody uses.

use ::user_pools::client::Client;
use ::user_pools::operations::authentication::admin_initiate_auth::admin_initiate_auth;
use ::user_pools::operations::{app_clients, passwords, user_pools as pools, users};
use ::user_pools::password as user_password;
use context::{Call, Caller, Context, fixed_ids};
use serde_json::{Value, json};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use store::{Batch, settings, user_pools, users as users_of_pools};
use wire::decode::{Decode, Source, decode};
use wire::{ApiError, ApiResult};

/// What follows the region in the id of the demo pool: the same in every new data folder.
const POOL: &str = "Demo00000";

/// The id of the demo client.
const CLIENT: &str = "demo0000000000000000000000";

/// The `sub` of the demo user.
const SUB: &str = "00000000-0000-4000-8000-000000000000";

/// The name of the demo pool and of its client.
const NAME: &str = "demo";

/// The setting that remembers the demo pool and its client.
const SETTING: &str = "demo";

/// The setting that remembers when the demo user got [`Demo::PASSWORD`]: after a change it is another time.
const PASSWORD_SET_AT: &str = "demo_password_set_at";

/// The demo pool.
pub(crate) struct Demo {
    pub pool_id: String,
    pub client_id: String,
    /// What is known of the password of the demo user.
    pub password: Password,
}

/// The password of the demo user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Password {
    /// It is the one that this program has given.
    First,
    /// Somebody has given the user another one.
    Changed,
    /// Somebody has deleted the user.
    NoUser,
}

impl Demo {
    /// Who can sign in.
    pub(crate) const USERNAME: &'static str = "demo@example.com";
    /// With which password, at first.
    const PASSWORD: &'static str = "Demo-pass-1";
}

impl Password {
    /// What the user signs in with, as far as it is known.
    pub(crate) fn known(self) -> Option<&'static str> {
        (self == Self::First).then_some(Demo::PASSWORD)
    }

    /// Why it is not known.
    pub(crate) fn why_unknown(self) -> &'static str {
        match self {
            Self::NoUser => "none, since the user was deleted",
            Self::First | Self::Changed => "was changed",
        }
    }
}

/// The demo pool; it is made when it is not there, and the developer as well.
pub(crate) async fn ensure(context: &Arc<Context>) -> Result<Demo, String> {
    let failed =
        |what: &str, error: ApiError| format!("{what} cannot be made: {}", error.for_operator());
    iam::developer::ensure(context)
        .await
        .map_err(|error| failed("the IAM user of development mode", error))?;
    find_or_make(context)
        .await
        .map_err(|error| failed("the demo pool", error))
}

/// The demo pool, if it is there with its client.
pub(crate) async fn find(context: &Context) -> ApiResult<Option<Demo>> {
    let Some(demo) = remembered(context).await? else {
        return Ok(None);
    };
    let present = has_client(context, &demo.pool_id, &demo.client_id).await?;
    Ok(present.then_some(demo))
}

/// The id of the demo pool, if it is there, whatever became of its client.
pub(crate) async fn pool_id_if_there(context: &Context) -> ApiResult<Option<String>> {
    let Some(demo) = remembered(context).await? else {
        return Ok(None);
    };
    let present = user_pools::get(&context.store, &demo.pool_id).await?;
    Ok(present.map(|_| demo.pool_id))
}

/// What was made once, whatever became of it.
async fn remembered(context: &Context) -> ApiResult<Option<Demo>> {
    let known = settings::get(&context.store, SETTING).await?;
    let ids = known.as_deref().and_then(|known| known.split_once(' '));
    let Some((pool_id, client_id)) = ids else {
        return Ok(None);
    };
    Ok(Some(Demo {
        pool_id: pool_id.to_owned(),
        client_id: client_id.to_owned(),
        password: password(context, pool_id).await?,
    }))
}

/// What became of the demo user's first password. It is not tried: that would cost as much as a sign-in each time.
async fn password(context: &Context, pool_id: &str) -> ApiResult<Password> {
    let Some(user) = users_of_pools::by_sub(&context.store, pool_id, SUB).await? else {
        return Ok(Password::NoUser);
    };
    let first = settings::get(&context.store, PASSWORD_SET_AT).await?;
    let is_first = first == Some(user_password::set_at(&user)?.to_string());
    Ok(if is_first {
        Password::First
    } else {
        Password::Changed
    })
}

async fn has_client(context: &Context, pool_id: &str, client_id: &str) -> ApiResult<bool> {
    match Client::of_pool(context, pool_id, client_id).await {
        Ok(_) => Ok(true),
        Err(error) if error.code == "ResourceNotFoundException" => Ok(false),
        Err(error) => Err(error),
    }
}

async fn find_or_make(context: &Arc<Context>) -> ApiResult<Demo> {
    if let Some(demo) = find(context).await? {
        let noted = settings::get(&context.store, PASSWORD_SET_AT).await?;
        if noted.is_some() {
            return Ok(demo);
        }
        // An earlier version has noted nothing, so the password is tried once.
        let is_first = signs_in(context, &demo).await?;
        note(context, &demo.pool_id, &demo.client_id, is_first).await?;
    } else {
        let pool_id = make(context).await?;
        note(context, &pool_id, CLIENT, true).await?;
    }
    let made = find(context).await?;
    made.ok_or_else(|| ApiError::internal("the demo pool went while it was made"))
}

/// Remembers what was made; `is_first` is whether the user has the first password.
async fn note(context: &Context, pool_id: &str, client_id: &str, is_first: bool) -> ApiResult<()> {
    let user = users_of_pools::by_sub(&context.store, pool_id, SUB).await?;
    let set_at = match &user {
        Some(user) if is_first => user_password::set_at(user)?,
        _ => 0,
    };
    let mut batch = Batch::new();
    settings::put(&mut batch, SETTING, &format!("{pool_id} {client_id}"));
    settings::put(&mut batch, PASSWORD_SET_AT, &set_at.to_string());
    context.store.commit(batch).await?;
    Ok(())
}

/// Whether the first password signs in.
async fn signs_in(context: &Arc<Context>, demo: &Demo) -> ApiResult<bool> {
    let request = json!({
        "UserPoolId": demo.pool_id,
        "ClientId": demo.client_id,
        "AuthFlow": "ADMIN_USER_PASSWORD_AUTH",
        "AuthParameters": {"USERNAME": Demo::USERNAME, "PASSWORD": Demo::PASSWORD},
    });
    let signed_in = admin_initiate_auth(&call(context), input(request)?).await;
    Ok(signed_in.is_ok())
}

fn call(context: &Arc<Context>) -> Call {
    let address = IpAddr::V4(Ipv4Addr::LOCALHOST);
    Call::new(
        Arc::clone(context),
        Caller::Anonymous,
        address.into(),
        "demo".to_owned(),
    )
}

/// Makes what is not there, and says in which pool: a start that was cut off is finished by the next one.
async fn make(context: &Arc<Context>) -> ApiResult<String> {
    let call = call(context);
    let pool_id = format!("{}_{POOL}", context.deployment.region);
    if user_pools::get(&context.store, &pool_id).await?.is_none() {
        make_pool(&call, &pool_id).await?;
    }
    if !has_client(context, &pool_id, CLIENT).await? {
        make_client(&call, &pool_id).await?;
    }
    make_user(&call, &pool_id).await?;
    Ok(pool_id)
}

async fn make_pool(call: &Call, pool_id: &str) -> ApiResult<()> {
    let request = json!({
        "PoolName": NAME,
        "UsernameAttributes": ["email"],
        "AutoVerifiedAttributes": ["email"],
        "UsernameConfiguration": {"CaseSensitive": false},
        "UserPoolTags": {
            fixed_ids::ID: pool_id,
            fixed_ids::client_id_tag(NAME): CLIENT,
            fixed_ids::sub_tag(Demo::USERNAME): SUB,
        },
    });
    pools::create_user_pool::create_user_pool(call, input(request)?).await?;
    Ok(())
}

async fn make_client(call: &Call, pool_id: &str) -> ApiResult<()> {
    let request = json!({
        "UserPoolId": pool_id,
        "ClientName": NAME,
        "ExplicitAuthFlows": [
            "ALLOW_USER_PASSWORD_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH",
        ],
        "PreventUserExistenceErrors": "ENABLED",
    });
    app_clients::create_user_pool_client::create_user_pool_client(call, input(request)?).await?;
    Ok(())
}

async fn make_user(call: &Call, pool_id: &str) -> ApiResult<()> {
    let request = json!({
        "UserPoolId": pool_id,
        "Username": Demo::USERNAME,
        "UserAttributes": [{"Name": "email", "Value": Demo::USERNAME}, {"Name": "email_verified", "Value": "true"}],
        "MessageAction": "SUPPRESS",
    });
    match users::admin_create_user::admin_create_user(call, input(request)?).await {
        Err(error) if error.code != "UsernameExistsException" => return Err(error),
        _ => {}
    }
    let request = json!({"UserPoolId": pool_id, "Username": Demo::USERNAME, "Password": Demo::PASSWORD, "Permanent": true});
    passwords::admin_set_user_password::admin_set_user_password(call, input(request)?).await?;
    Ok(())
}

/// A request as a client would send it, with every constraint checked.
fn input<T: Decode>(request: Value) -> ApiResult<T> {
    decode(request, Source::Json)
}
