//! Challenge sessions: what a sign-in has proved so far, sealed, so that any node can go on with it and nobody can
//! write one. Bound to pool, client and user; good for minutes; an answer that leads on spends it (threats 34, 35).

use crate::client::Client;
use crate::pool::Pool;
use context::Context;
use keys::{keyring, random};
use serde::{Deserialize, Serialize};
use store::users::User;
use store::{Batch, used_once};
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// What a session says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Session {
    /// The challenge that it asks.
    pub(super) challenge: String,
    /// Whether an administrator's operation began the sign-in.
    #[serde(default)]
    pub(super) admin: bool,
    /// The user.
    pub(super) sub: String,
    /// Which password the sign-in began with; a newer one makes the session void.
    pub(super) password_set_at: i64,
    /// When it ends, in milliseconds.
    pub(super) expires_at: i64,
    /// What makes it usable once.
    pub(super) id: [u8; 16],
}

/// Why a session does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SessionError {
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

impl Session {
    /// A session that asks `challenge` of `user`.
    pub(super) fn new(
        cx: &Context,
        client: &Client,
        user: &User,
        challenge: &str,
        admin: bool,
        password_set_at: i64,
    ) -> Self {
        Self {
            challenge: challenge.to_owned(),
            admin,
            sub: user.sub.clone(),
            password_set_at,
            expires_at: cx
                .now()
                .saturating_add(client.session_seconds().saturating_mul(1000)),
            id: random::bytes::<16>(&*cx.random),
        }
    }

    /// The text for the client.
    pub(super) fn seal(&self, cx: &Context, pool: &Pool, client: &Client) -> ApiResult<String> {
        let text = serde_json::to_vec(self).map_err(ApiError::internal)?;
        Ok(cx
            .keyring
            .seal_token(&seal_context(&pool.id, &client.id), &text, &*cx.random))
    }

    /// The session in a text that asks `challenge`; `admin` says whether an administrator's operation answers it.
    pub(super) fn open(
        cx: &Context,
        pool: &Pool,
        client: &Client,
        challenge: &str,
        admin: bool,
        text: &str,
    ) -> Result<Self, SessionError> {
        let opened = cx
            .keyring
            .open_token(&seal_context(&pool.id, &client.id), text);
        let session = opened
            .ok()
            .and_then(|text| Self::read(&text))
            .ok_or(SessionError::Invalid)?;
        session.check(challenge, admin, cx.now())?;
        Ok(session)
    }

    /// Spends the session in the batch of what it leads to; the label of the conflict is `used`.
    pub(super) fn spend(&self, batch: &mut Batch, pool: &Pool) {
        used_once::mark(batch, &pool.id, &self.id, self.expires_at);
    }

    fn read(text: &[u8]) -> Option<Self> {
        serde_json::from_slice(text).ok()
    }

    fn check(&self, challenge: &str, admin: bool, now: i64) -> Result<(), SessionError> {
        if self.expires_at <= now {
            Err(SessionError::Expired)
        } else if self.challenge != challenge {
            // The attack: a session of one step answered as another, so that the step between is skipped.
            Err(SessionError::Invalid)
        } else if self.admin && !admin {
            // The attack: a back end signs people in under its own rules, and the session that it hands on is finished
            // past these rules.
            Err(SessionError::Invalid)
        } else {
            Ok(())
        }
    }
}

fn seal_context(pool_id: &str, client_id: &str) -> Vec<u8> {
    keyring::context(&["session", pool_id, client_id])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::{Session, SessionError, seal_context};
    use keys::{Keyring, SeededRandom};

    fn session() -> Session {
        Session {
            challenge: "NEW_PASSWORD_REQUIRED".to_owned(),
            admin: false,
            sub: "s".to_owned(),
            password_set_at: 1,
            expires_at: 1000,
            id: [7; 16],
        }
    }

    #[test]
    fn t35_a_session_answers_its_own_challenge_and_only_in_time() {
        let check = |challenge, now| session().check(challenge, false, now);
        assert_eq!(check("NEW_PASSWORD_REQUIRED", 999), Ok(()));
        assert_eq!(
            check("NEW_PASSWORD_REQUIRED", 1000),
            Err(SessionError::Expired)
        );
        assert_eq!(check("SMS_MFA", 999), Err(SessionError::Invalid));
    }

    #[test]
    fn t11_a_session_that_is_cut_altered_or_of_another_client_does_not_open() {
        let random = SeededRandom::new(1);
        let keyring = Keyring::in_memory(&random).unwrap();
        let text = serde_json::to_vec(&session()).unwrap();
        let sealed = keyring.seal_token(&seal_context("p", "c"), &text, &random);
        let opened = keyring
            .open_token(&seal_context("p", "c"), &sealed)
            .unwrap();
        assert_eq!(Session::read(&opened), Some(session()));
        assert!(
            keyring
                .open_token(&seal_context("p", "d"), &sealed)
                .is_err()
        );
        assert!(
            keyring
                .open_token(&seal_context("q", "c"), &sealed)
                .is_err()
        );
        for cut in 0..sealed.len() {
            assert!(
                keyring
                    .open_token(&seal_context("p", "c"), &sealed[..cut])
                    .is_err()
            );
        }
        let altered = sealed.replacen(|c: char| c != 'A', "A", 1);
        assert!(
            keyring
                .open_token(&seal_context("p", "c"), &altered)
                .is_err()
        );
    }
}
