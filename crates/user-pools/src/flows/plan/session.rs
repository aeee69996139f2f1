//! Challenge sessions: how far a sign-in has come, sealed, so that any node can go on with it and nobody can write one.
//! Bound to pool, client, user and challenge; good for minutes; an answer that leads on spends it (threats 34, 35).

use super::{Asking, Progress, Proof};
use crate::account::Account;
use crate::directory;
use crate::door::Door;
use crate::flows::{Factor, SignIn};
use crate::risk::lockout::Right;
use context::WriteError;
use keys::hmac::hex;
use keys::{keyring, random};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use store::{Batch, used_once};
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// A session, with what its challenge keeps in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::flows) struct Session<S = ()> {
    /// The challenge that it asks.
    challenge: Cow<'static, str>,
    progress: Progress,
    /// What the challenge keeps in it.
    pub(in crate::flows) state: S,
    /// When it ends, in milliseconds.
    expires_at: i64,
    /// What makes it usable once.
    id: String,
    #[serde(skip)]
    spent: bool,
}

/// Why a session does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::flows) enum SessionError {
    /// Altered, of another pool or client, for another challenge, or for a user that has moved on.
    Invalid,
    /// Too old.
    Expired,
    /// Answered before.
    Spent,
}

impl From<SessionError> for ApiError {
    fn from(failure: SessionError) -> Self {
        error::not_authorized(match failure {
            SessionError::Invalid => "Invalid session for the user.",
            SessionError::Expired => "Invalid session for the user, session is expired.",
            SessionError::Spent => "Invalid session for the user, session can only be used once.",
        })
    }
}

impl Asking<'_> {
    /// The session in which the sign-in goes on once `challenge` is answered, for as long as the client lets sessions be
    /// answered.
    pub(in crate::flows) fn session<S>(self, challenge: &'static str, state: S) -> Session<S> {
        let lifetime = self.sign_in.client.session_seconds().saturating_mul(1000);
        self.session_for(lifetime, challenge, state)
    }

    /// As [`Asking::session`], for so many milliseconds.
    pub(in crate::flows) fn session_for<S>(
        self,
        lifetime: i64,
        challenge: &'static str,
        state: S,
    ) -> Session<S> {
        let call = self.sign_in.call;
        Session {
            challenge: Cow::Borrowed(challenge),
            progress: self.progress,
            state,
            expires_at: call.now().saturating_add(lifetime),
            id: hex(&random::bytes::<16>(&*call.random)),
            spent: false,
        }
    }
}

impl<S: Serialize + DeserializeOwned> Session<S> {
    /// The text for the client.
    pub(in crate::flows) fn seal(&self, sign_in: &SignIn<'_>) -> ApiResult<String> {
        let cx = sign_in.call;
        let text = serde_json::to_vec(self).map_err(ApiError::internal)?;
        Ok(cx
            .keyring
            .seal_token(&seal_context(sign_in), &text, &*cx.random))
    }

    /// The bytes for the client.
    pub(in crate::flows) fn seal_bytes(&self, sign_in: &SignIn<'_>) -> ApiResult<Vec<u8>> {
        let cx = sign_in.call;
        let text = serde_json::to_vec(self).map_err(ApiError::internal)?;
        Ok(cx.keyring.seal(&seal_context(sign_in), &text, &*cx.random))
    }

    /// The session in `Session` that asks `challenge`.
    ///
    /// # Errors
    /// `InvalidParameterException` without one, and [`SessionError`].
    pub(in crate::flows) fn open(
        sign_in: &SignIn<'_>,
        challenge: &str,
        text: Option<&str>,
    ) -> ApiResult<Self> {
        let text =
            text.ok_or_else(|| error::invalid_parameter("Missing required parameter Session"))?;
        let opened = sign_in
            .call
            .keyring
            .open_token(&seal_context(sign_in), text);
        let text = opened.map_err(|_| SessionError::Invalid)?;
        Ok(Self::read(sign_in, challenge, &text)?)
    }

    /// As [`Session::open`], of what [`Session::seal_bytes`] sealed.
    pub(in crate::flows) fn open_bytes(
        sign_in: &SignIn<'_>,
        challenge: &str,
        sealed: &[u8],
    ) -> Result<Self, SessionError> {
        let opened = sign_in.call.keyring.open(&seal_context(sign_in), sealed);
        let text = opened.map_err(|_| SessionError::Invalid)?;
        Self::read(sign_in, challenge, &text)
    }

    fn read(sign_in: &SignIn<'_>, challenge: &str, text: &[u8]) -> Result<Self, SessionError> {
        let session: Self = serde_json::from_slice(text).map_err(|_| SessionError::Invalid)?;
        session.check(challenge, sign_in.door, sign_in.call.now())?;
        Ok(session)
    }
}

impl<S> Session<S> {
    /// Who the sign-in is about.
    pub(in crate::flows) fn sub(&self) -> &str {
        &self.progress.sub
    }

    /// The user of the sign-in, whom the answer calls `name`, still as the session left them.
    ///
    /// # Errors
    /// [`SessionError`]; `NotAuthorizedException` for a user who is disabled.
    pub(in crate::flows) async fn account(
        &self,
        sign_in: &SignIn<'_>,
        name: &str,
    ) -> ApiResult<Account> {
        let SignIn { call, pool, .. } = *sign_in;
        let user = directory::by_sub(call, &pool.id, self.sub())
            .await?
            .ok_or(SessionError::Invalid)?;
        if name != user.username
            && directory::find(call, pool, name)
                .await?
                .is_none_or(|found| found.sub != user.sub)
        {
            return Err(SessionError::Invalid.into());
        }
        let account = Account::of(user)?;
        match self.standing(&account) {
            Ok(()) => Ok(account),
            Err(failure) => Err(self.void(sign_in, failure).await),
        }
    }

    /// Whether the user is still where the session left them. The attack: a session that is kept until somebody has
    /// set another password, or an administrator has disabled the user.
    ///
    /// # Errors
    /// [`SessionError::Invalid`]; `NotAuthorizedException` for a user who is disabled.
    pub(in crate::flows) fn standing(&self, account: &Account) -> ApiResult<()> {
        if !account.enabled {
            return Err(directory::disabled());
        }
        let then = (self.progress.password_set_at, self.progress.signed_out_at);
        let now = (account.details.password_set_at, account.signed_out_at);
        if then != (Some(now.0), Some(now.1)) {
            return Err(SessionError::Invalid.into());
        }
        Ok(())
    }

    /// The answer to a session that leads nowhere any more: one that was answered before says so.
    pub(in crate::flows) async fn void(&self, sign_in: &SignIn<'_>, failure: ApiError) -> ApiError {
        let mut batch = Batch::new();
        self.spend(&sign_in.pool.id, &mut batch);
        match sign_in.call.store.commit(batch).await {
            Ok(()) => failure,
            Err(refused) => WriteError::from(refused)
                .named(|label| (label == "used").then(|| SessionError::Spent.into())),
        }
    }

    /// Spends the session in the batch of what it leads to; the label of the conflict is `used`.
    pub(in crate::flows) fn spend(&self, pool_id: &str, batch: &mut Batch) {
        let (id, expires_at) = self.once();
        used_once::mark(batch, pool_id, id, expires_at);
    }

    /// What is marked when the session is spent, and until when that is kept.
    pub(in crate::flows) fn once(&self) -> (&[u8], i64) {
        (self.id.as_bytes(), self.expires_at)
    }

    /// The session is spent: what it leads to, or the attempt to answer it, is committed.
    pub(in crate::flows) fn spent(&mut self) {
        self.spent = true;
    }

    /// The answer is right, and is that of `account`. A session that is not spent yet is spent in the write that follows.
    pub(in crate::flows) fn proves(
        self,
        account: Account,
        factor: Factor,
        attempt: Option<Right>,
        mut batch: Batch,
    ) -> (Progress, Proof) {
        if !self.spent {
            self.spend(&account.pool_id, &mut batch);
        }
        (self.progress, Proof::new(account, factor, attempt, batch))
    }

    fn check(&self, challenge: &str, door: Door, now: i64) -> Result<(), SessionError> {
        if self.expires_at <= now {
            Err(SessionError::Expired)
        } else if self.challenge != challenge {
            // The attack: a session of one step answered as another, so that the step between is skipped.
            Err(SessionError::Invalid)
        } else if !self.progress.door.leads_to(door) {
            Err(SessionError::Invalid)
        } else {
            Ok(())
        }
    }
}

fn seal_context(sign_in: &SignIn<'_>) -> Vec<u8> {
    context_of(&sign_in.pool.id, &sign_in.client.id)
}

fn context_of(pool_id: &str, client_id: &str) -> Vec<u8> {
    keyring::context(&["session", pool_id, client_id])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::{Progress, Session, SessionError, context_of};
    use crate::account::{Account, Details};
    use crate::client::Flow;
    use crate::door::Door;
    use crate::flows::Factor;
    use keys::{Keyring, SeededRandom};
    use std::collections::{BTreeMap, BTreeSet};
    use store::Batch;
    use store::users::User;

    fn session(door: Door) -> Session {
        Session {
            challenge: "NEW_PASSWORD_REQUIRED".into(),
            progress: Progress {
                flow: Flow::UserPassword,
                door,
                sub: "s".to_owned(),
                password_set_at: Some(1),
                signed_out_at: Some(0),
                proved: vec![Factor::Password],
            },
            state: (),
            expires_at: 1000,
            id: "7".to_owned(),
            spent: false,
        }
    }

    #[test]
    fn t35_a_session_answers_its_own_challenge_and_only_in_time() {
        let check = |challenge, now| session(Door::App).check(challenge, Door::App, now);
        assert_eq!(check("NEW_PASSWORD_REQUIRED", 999), Ok(()));
        assert_eq!(
            check("NEW_PASSWORD_REQUIRED", 1000),
            Err(SessionError::Expired)
        );
        assert_eq!(check("SMS_MFA", 999), Err(SessionError::Invalid));
    }

    #[test]
    fn t35_a_session_goes_on_where_its_door_leads() {
        let check = |from, to| session(from).check("NEW_PASSWORD_REQUIRED", to, 999);
        assert_eq!(check(Door::App, Door::Admin), Ok(()));
        assert_eq!(check(Door::Admin, Door::App), Err(SessionError::Invalid));
        assert_eq!(check(Door::Pages, Door::App), Err(SessionError::Invalid));
    }

    #[test]
    fn t34_an_answer_spends_the_session_once_whoever_does_it() {
        let row = User {
            pool_id: "p".to_owned(),
            sub: "s".to_owned(),
            username: "alice".to_owned(),
            status: "CONFIRMED".to_owned(),
            enabled: true,
            attributes: BTreeMap::new(),
            credential: None,
            details: "{}".to_owned(),
            names: BTreeSet::new(),
            signed_out_at: 0,
            created_at: 0,
            modified_at: 0,
            version: 0,
        };
        let account = Account::new(row, Details::default());
        let writes = |session: Session| {
            let (_, proof) = session.proves(account.clone(), Factor::Password, None, Batch::new());
            proof.batch.len()
        };
        assert_eq!(writes(session(Door::App)), 1);
        let mut by_itself = session(Door::App);
        by_itself.spent();
        assert_eq!(writes(by_itself), 0);
    }

    #[test]
    fn t11_a_session_that_is_cut_altered_or_of_another_client_does_not_open() {
        let random = SeededRandom::new(1);
        let keyring = Keyring::in_memory(&random).unwrap();
        let text = serde_json::to_vec(&session(Door::App)).unwrap();
        let sealed = keyring.seal_token(&context_of("p", "c"), &text, &random);
        let open = |pool, client, text: &str| keyring.open_token(&context_of(pool, client), text);
        let opened = open("p", "c", &sealed).unwrap();
        let read: Session = serde_json::from_slice(&opened).unwrap();
        assert_eq!(read, session(Door::App));
        assert!(open("p", "d", &sealed).is_err());
        assert!(open("q", "c", &sealed).is_err());
        for cut in 0..sealed.len() {
            assert!(open("p", "c", &sealed[..cut]).is_err());
        }
        let altered = sealed.replacen(|c: char| c != 'A', "A", 1);
        assert!(open("p", "c", &altered).is_err());
    }
}
