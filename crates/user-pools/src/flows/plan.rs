//! What a sign-in still needs. Flows and challenges only prove something; here, and nowhere else, it is decided what
//! follows: a refusal, another challenge, or that all is proved. Nothing but this makes a [`Proved`], and nobody gets
//! tokens without one (threat 35).

mod progress;
mod proof;
mod session;

pub(super) use progress::Progress;
pub(super) use proof::Proof;
pub(super) use session::{Session, SessionError};

use super::refusals::{incorrect, reset_required};
use super::somebody::Somebody;
use super::{Challenge, Parameters, SignIn, challenges};
use crate::account::{Account, Status};
use crate::client::Flow;
use crate::directory::{self, Nobody};
use crate::risk::lockout::Right;
use context::{Context, WriteError};
use store::Batch;
use store::users::{self, User};
use wire::cognito_idp::{ChallengeNameType, error};
use wire::{ApiError, ApiResult};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// What the first request of a flow comes to.
pub(super) enum Begun {
    /// A user is named, and has proved nothing yet.
    User(Box<User>),
    /// Somebody is named who does not exist.
    Nobody(Nobody),
    /// The first proof.
    Proved(Box<Proof>),
}

/// What a step leads to, beside a refusal.
pub(crate) enum Step {
    /// Something is still to be proved.
    Ask(Challenge),
    /// Everything is proved.
    Proved(Box<Proved>),
}

/// A user who has proved everything. It is made here alone.
pub(crate) struct Proved {
    account: Account,
    attempt: Option<Right>,
    batch: Batch,
}

impl Proved {
    /// The user, as the last proof has found them.
    pub(crate) fn user(&self) -> &User {
        &self.account
    }

    /// Commits what the last proof writes together with what the door writes, so that there is neither a sign-in without
    /// its traces nor a trace without the sign-in. What the door gives out must be ready before, and counts only after.
    ///
    /// # Errors
    /// `NotAuthorizedException` for a user who is not the same any more, or a session that was used meanwhile.
    pub(crate) async fn commit(self, cx: &Context, more: Batch) -> ApiResult<()> {
        let mut batch = self.batch;
        // The attack: a sign-in that was judged before a reset, a disabling or a sign-out, and finished after it.
        users::stands(&mut batch, &self.account);
        batch.append(more);
        commit(cx, self.attempt, batch).await
    }
}

/// What a challenge is asked with. It is made here alone, so nothing else asks.
pub(super) struct Asking<'a> {
    /// The request.
    pub(super) sign_in: &'a SignIn<'a>,
    /// Who is asked.
    pub(super) somebody: Somebody<'a>,
    /// What the request gives.
    pub(super) given: &'a Parameters,
    progress: Progress,
}

/// What follows the first request of a flow.
///
/// # Errors
/// What is said of a sign-in that goes no further.
pub(super) async fn begin(
    sign_in: &SignIn<'_>,
    flow: Flow,
    begun: Begun,
    given: &Parameters,
) -> ApiResult<Step> {
    let somebody = match &begun {
        Begun::User(user) => Somebody::User(user),
        Begun::Nobody(nobody) => Somebody::Nobody(nobody),
        Begun::Proved(proof) => Somebody::User(&proof.account),
    };
    let progress = Progress::begin(sign_in, flow, somebody.sub());
    if let Begun::Proved(proof) = begun {
        return next(sign_in, progress, *proof, given).await;
    }
    // Who has proved nothing learns nothing of the user but what everybody is asked.
    let Some(challenge) = challenges::due(sign_in, &progress, somebody) else {
        return Err(ApiError::internal("a flow that asks for nothing"));
    };
    ask(sign_in, &challenge, progress, somebody, given).await
}

/// What follows a proof. The failures of the user and this attempt of the address are forgotten with the first write that
/// follows.
///
/// # Errors
/// What is said of a sign-in that goes no further.
pub(super) async fn next(
    sign_in: &SignIn<'_>,
    mut progress: Progress,
    proof: Proof,
    given: &Parameters,
) -> ApiResult<Step> {
    let Proof {
        account,
        factor,
        attempt,
        batch,
    } = proof;
    progress.prove(factor, &account);
    let Some(open) = open(sign_in, &progress, &account) else {
        return Ok(Step::Proved(Box::new(Proved {
            account,
            attempt,
            batch,
        })));
    };
    commit(sign_in.call, attempt, batch).await?;
    ask(sign_in, &open?, progress, Somebody::User(&account), given).await
}

/// What is open of a sign-in: the challenge that comes next, or why it goes no further. `None` when all is proved.
fn open(
    sign_in: &SignIn<'_>,
    progress: &Progress,
    account: &Account,
) -> Option<Result<ChallengeNameType, ApiError>> {
    let set_at = account.details.temporary_password_set_at;
    let age = set_at.map_or(0, |set_at| sign_in.call.now().saturating_sub(set_at));
    let expired = age
        > sign_in
            .pool
            .temporary_password_days()
            .saturating_mul(DAY_MS);
    if let Some(refusal) = refusal(account.status(), account.enabled, expired) {
        return Some(Err(refusal));
    }
    if let Some(challenge) = challenges::due(sign_in, progress, Somebody::User(account)) {
        return Some(Ok(challenge));
    }
    // What no challenge has settled by now stays closed.
    let done = progress.is_opened() && account.status() == Some(Status::Confirmed);
    (!done).then(|| Err(incorrect()))
}

/// Why a user with this status does not sign in, whatever is proved.
fn refusal(
    status: Option<Status>,
    enabled: bool,
    temporary_password_expired: bool,
) -> Option<ApiError> {
    if !enabled {
        return Some(directory::disabled());
    }
    match status {
        Some(Status::Unconfirmed) => Some(error::user_not_confirmed("User is not confirmed.")),
        Some(Status::ResetRequired) => Some(reset_required()),
        Some(Status::ForceChangePassword) if temporary_password_expired => {
            Some(error::not_authorized(
                "Temporary password has expired and must be reset by an administrator.",
            ))
        }
        Some(Status::Confirmed | Status::ForceChangePassword) => None,
        // Users of other providers do not sign in here; nor does a status that is not known.
        None => Some(incorrect()),
    }
}

async fn ask(
    sign_in: &SignIn<'_>,
    challenge: &ChallengeNameType,
    progress: Progress,
    somebody: Somebody<'_>,
    given: &Parameters,
) -> ApiResult<Step> {
    let asking = Asking {
        sign_in,
        somebody,
        given,
        progress,
    };
    challenges::ask(challenge, asking).await.map(Step::Ask)
}

/// Commits what a right answer writes, and with it that the attempt was right.
async fn commit(cx: &Context, attempt: Option<Right>, batch: Batch) -> ApiResult<()> {
    let committed = match attempt {
        Some(right) => right.commit(batch).await,
        None => cx.store.commit(batch).await,
    };
    committed.map_err(|failure| {
        WriteError::from(failure).named(|label| match label {
            "standing" => Some(incorrect()),
            "used" => Some(SessionError::Spent.into()),
            _ => None,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::refusal;
    use crate::account::Status;

    fn said(status: Option<Status>, enabled: bool, expired: bool) -> Option<String> {
        refusal(status, enabled, expired)
            .map(|refusal| format!("{}: {}", refusal.code, refusal.message))
    }

    #[test]
    fn t35_only_a_confirmed_and_enabled_user_gets_tokens() {
        assert_eq!(said(Some(Status::Confirmed), true, false), None);
        for status in [Some(Status::Unconfirmed), Some(Status::ResetRequired), None] {
            assert!(said(status, true, false).is_some(), "{status:?}");
        }
        assert_eq!(
            said(Some(Status::Confirmed), false, false).as_deref(),
            Some("NotAuthorizedException: User is disabled.")
        );
    }

    #[test]
    fn the_refusals_are_cognitos() {
        assert_eq!(
            said(Some(Status::Unconfirmed), true, false).as_deref(),
            Some("UserNotConfirmedException: User is not confirmed.")
        );
        assert_eq!(
            said(Some(Status::ResetRequired), true, false).as_deref(),
            Some("PasswordResetRequiredException: Password reset required for the user")
        );
        assert_eq!(said(Some(Status::ForceChangePassword), true, false), None);
        assert_eq!(
            said(Some(Status::ForceChangePassword), true, true).as_deref(),
            Some(
                "NotAuthorizedException: Temporary password has expired and must be reset by an administrator."
            )
        );
    }
}
