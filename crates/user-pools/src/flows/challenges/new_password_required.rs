//! `NEW_PASSWORD_REQUIRED`: a temporary password is good for choosing another one, and for nothing else.

use crate::attributes::{self, By, Form};
use crate::client::Client;
use crate::directory::{self, Details};
use crate::flows::parameters::ATTRIBUTE;
use crate::flows::session::{Session, SessionError};
use crate::flows::{Challenge, Outcome, Parameters};
use crate::pool::{Pool, schema};
use crate::{password, tokens};
use context::{Call, Context, WriteError};
use std::collections::BTreeMap;
use store::Batch;
use store::users::{self, User};
use wire::cognito_idp::{AttributeType, ChallengeNameType, error};
use wire::{ApiError, ApiResult};

const NAME: &str = "NEW_PASSWORD_REQUIRED";

/// Asks for another password, and for the required attributes that are missing.
pub(in crate::flows) fn challenge(
    cx: &Context,
    pool: &Pool,
    client: &Client,
    user: &User,
    admin: bool,
) -> ApiResult<Outcome> {
    let set_at = Details::of(user)?.password_set_at;
    let session = Session::new(cx, client, user, NAME, admin, set_at);
    let missing: Vec<String> = attributes::missing(pool, &user.attributes)
        .into_iter()
        .map(|name| format!("{ATTRIBUTE}{name}"))
        .collect();
    let shown: BTreeMap<&String, &String> = user
        .attributes
        .iter()
        .filter(|(name, _)| client.reads(name))
        .collect();
    let parameters = BTreeMap::from([
        ("USER_ID_FOR_SRP".to_owned(), user.username.clone()),
        (
            "requiredAttributes".to_owned(),
            serde_json::to_string(&missing).map_err(ApiError::internal)?,
        ),
        (
            "userAttributes".to_owned(),
            serde_json::to_string(&shown).map_err(ApiError::internal)?,
        ),
    ]);
    Ok(Outcome::Challenge(Challenge {
        name: ChallengeNameType::NewPasswordRequired,
        session: Some(session.seal(cx, pool, client)?.into()),
        parameters,
    }))
}

/// Sets the new password, and signs in.
pub(in crate::flows) async fn answer(
    call: &Call,
    pool: &Pool,
    client: &Client,
    responses: &Parameters,
    session: Option<&str>,
    admin: bool,
) -> ApiResult<Outcome> {
    let name = responses.username(client)?;
    let chosen = responses.required("NEW_PASSWORD")?;
    let session =
        session.ok_or_else(|| error::invalid_parameter("Missing required parameter Session"))?;
    let session = Session::open(call, pool, client, NAME, admin, session)?;
    let user = directory::by_sub(call, &pool.id, &session.sub)
        .await?
        .ok_or(SessionError::Invalid)?;
    if name != user.username
        && directory::find(call, pool, name)
            .await?
            .is_none_or(|found| found.sub != user.sub)
    {
        return Err(SessionError::Invalid.into());
    }
    if let Err(failure) = standing(&session, &user) {
        return Err(void(call, pool, &session, failure).await);
    }
    let changes = given(pool, client, &user, responses)?;
    directory::preferred_username_must_be_free(call, pool, &user.sub, &changes).await?;
    let sealed = password::next(call, pool, &user, chosen).await?;
    let now = call.now();
    let user = call
        .store
        .rewrite(async || {
            let before = directory::again(call, &user).await?;
            standing(&session, &before)?;
            let mut after = before.clone();
            attributes::apply(pool, &mut after, &changes, By::User, now)?;
            password::set(&mut after, pool, sealed.clone(), false, now)?;
            directory::CONFIRMED.clone_into(&mut after.status);
            let mut batch = Batch::new();
            session.spend(&mut batch, pool);
            users::update(&mut batch, &before, &after);
            Ok::<_, WriteError>((batch, after))
        })
        .await
        .map_err(|failure| {
            failure.named(|label| match label {
                "used" => Some(SessionError::Spent.into()),
                taken => directory::conflict_on_update(pool, taken),
            })
        })?;
    let result = tokens::issue::sign_in(call, pool, client, &user, Batch::new()).await?;
    Ok(Outcome::Authenticated(Box::new(result)))
}

/// Whether the user is still where the session left them. The attack: a session that is kept until an administrator
/// has set another temporary password, or has disabled the user.
fn standing(session: &Session, user: &User) -> Result<(), ApiError> {
    if !user.enabled {
        return Err(directory::disabled());
    }
    let same_password = Details::of(user)?.password_set_at == session.password_set_at;
    if user.status != directory::FORCE_CHANGE_PASSWORD || !same_password {
        return Err(SessionError::Invalid.into());
    }
    Ok(())
}

/// The answer to a session that leads nowhere any more: one that was answered before says so.
async fn void(call: &Call, pool: &Pool, session: &Session, failure: ApiError) -> ApiError {
    let mut batch = Batch::new();
    session.spend(&mut batch, pool);
    match call.store.commit(batch).await {
        Ok(()) => failure,
        Err(refused) => WriteError::from(refused)
            .named(|label| (label == "used").then(|| SessionError::Spent.into())),
    }
}

/// The attributes in the answer, checked; with them, nothing that is required is missing.
fn given(
    pool: &Pool,
    client: &Client,
    user: &User,
    responses: &Parameters,
) -> ApiResult<BTreeMap<String, String>> {
    let given: Vec<AttributeType> = responses
        .attributes()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| AttributeType {
            name: name.to_owned(),
            value: Some(value.into()),
        })
        .collect();
    let flag = given
        .iter()
        .find(|it| it.name.ends_with("_verified") && schema::is_managed(&it.name));
    if let Some(AttributeType { name, .. }) = flag {
        return Err(error::invalid_parameter(format!(
            "Cannot modify the non-mutable attribute {name}"
        )));
    }
    attributes::writable(
        pool,
        client,
        given.iter().map(|attribute| attribute.name.as_str()),
    )?;
    for attribute in &given {
        let name = attribute.name.as_str();
        let settled = pool
            .attribute(name)
            .is_some_and(|schema| schema.required == Some(true) || schema.mutable == Some(false));
        if settled && user.attributes.contains_key(name) {
            return Err(error::invalid_parameter(format!(
                "Cannot modify an already provided {name}"
            )));
        }
    }
    let changes = attributes::check(pool, &given, Form::AdminCreate)?;
    let mut all = user.attributes.clone();
    all.extend(changes.clone());
    match attributes::missing(pool, &all).first() {
        Some(name) => Err(error::invalid_parameter(format!(
            "Invalid attributes given, {name} is missing"
        ))),
        None => Ok(changes),
    }
}
