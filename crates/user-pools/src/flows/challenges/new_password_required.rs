//! `NEW_PASSWORD_REQUIRED`: a temporary password is good for choosing another one, and for nothing else.

use super::{Asked, Factor};
use crate::account::{Account, Status};
use crate::attributes::{self, By, Form};
use crate::client::Client;
use crate::flows::parameters::ATTRIBUTE;
use crate::flows::plan::{Asking, Progress, Proof, Session, SessionError};
use crate::flows::somebody::Somebody;
use crate::flows::{Challenge, Parameters, SignIn};
use crate::pool::{Pool, schema};
use crate::{directory, password};
use std::collections::BTreeMap;
use store::Batch;
use store::users::User;
use wire::cognito_idp::{AttributeType, ChallengeNameType, error};
use wire::{ApiError, ApiResult};

const NAME: &str = "NEW_PASSWORD_REQUIRED";

pub(super) struct NewPasswordRequired;

impl Asked for NewPasswordRequired {
    fn is_due(_: &SignIn<'_>, progress: &Progress, somebody: Somebody<'_>) -> bool {
        progress.has(Factor::Password)
            && somebody
                .user()
                .is_some_and(|user| Status::of(user) == Some(Status::ForceChangePassword))
    }

    /// Asks for another password, and for the required attributes that are missing.
    async fn challenge(asking: Asking<'_>) -> ApiResult<Challenge> {
        let sign_in = asking.sign_in;
        let user = asking.somebody.user().ok_or(SessionError::Invalid)?;
        let missing: Vec<String> = attributes::missing(sign_in.pool, &user.attributes)
            .into_iter()
            .map(|name| format!("{ATTRIBUTE}{name}"))
            .collect();
        let shown: BTreeMap<&String, &String> = user
            .attributes
            .iter()
            .filter(|(name, _)| sign_in.client.reads(name))
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
        Ok(Challenge {
            name: ChallengeNameType::NewPasswordRequired,
            session: Some(asking.session(NAME, ()).seal(sign_in)?.into()),
            parameters,
        })
    }

    /// Sets the new password.
    async fn answer(
        sign_in: &SignIn<'_>,
        given: &Parameters,
        session: Option<&str>,
    ) -> ApiResult<(Progress, Proof)> {
        let SignIn {
            call, pool, client, ..
        } = *sign_in;
        let name = sign_in.username(given)?;
        let chosen = given.required("NEW_PASSWORD")?;
        let mut session = Session::open(sign_in, NAME, session)?;
        let account = session.account(sign_in, name).await?;
        if let Err(failure) = standing(&session, &account) {
            return Err(session.void(sign_in, failure).await);
        }
        let changes = changes(pool, client, &account, given)?;
        directory::preferred_username_must_be_free(call, pool, &account.sub, &changes).await?;
        let sealed = password::next(call, pool, &account, chosen).await?;
        let now = call.now();
        let writing = directory::change_behind(
            call,
            pool,
            &account.sub,
            |batch| session.spend(&pool.id, batch),
            |account| {
                standing(&session, account)?;
                attributes::apply(pool, account, &changes, By::User)?;
                password::set(account, pool, sealed.clone(), false, now);
                account.set_status(Status::Confirmed);
                Ok(())
            },
        );
        let user = writing.await.map_err(|failure| {
            failure.named(|label| match label {
                "used" => Some(SessionError::Spent.into()),
                taken => directory::conflict_on_update(pool, taken),
            })
        })?;
        session.spent();
        let account = Account::of(user)?;
        Ok(session.proves(account, Factor::Password, None, Batch::new()))
    }
}

/// Whether the user still has the temporary password that the session began with. The attack: a session that is kept
/// until an administrator has set another one, or has disabled the user.
fn standing(session: &Session, account: &Account) -> ApiResult<()> {
    session.standing(account)?;
    if account.status() == Some(Status::ForceChangePassword) {
        Ok(())
    } else {
        Err(SessionError::Invalid.into())
    }
}

/// The attributes in the answer, checked; with them, nothing that is required is missing.
fn changes(
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
