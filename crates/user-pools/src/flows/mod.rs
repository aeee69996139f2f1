//! Signing in: a state machine on the server. A flow begins, a challenge is answered, and either of them only proves
//! something; `plan` alone decides what is still needed. What is proved goes on in a sealed session, so that no step can
//! be skipped (threat 35). What comes out at the end is `Proved`, and the door that was come by turns it into what it
//! gives out.

mod admin_user_password;
mod challenges;
mod parameters;
mod password;
mod plan;
mod refusals;
mod somebody;
mod user_password;
mod user_srp;

pub(crate) use parameters::Parameters;
pub(crate) use plan::{Proved, Step};
pub(crate) use refusals::not_supported;

use crate::client::{Client, Flow};
use crate::door::Door;
use crate::pool::Pool;
use crate::risk::address;
use challenges::Factor;
use context::Call;
use plan::{Begun, Proof};
use std::collections::BTreeMap;
use wire::cognito_idp::{ChallengeNameType, error};
use wire::{ApiError, ApiResult, Sensitive};

/// A request of a sign-in: where it is for, and how it came.
#[derive(Clone, Copy)]
pub(crate) struct SignIn<'a> {
    /// The call that brings it.
    pub call: &'a Call,
    /// The pool.
    pub pool: &'a Pool,
    /// The client.
    pub client: &'a Client,
    /// By which door.
    pub door: Door,
}

/// What is still to be proved.
pub(crate) struct Challenge {
    /// `ChallengeName`.
    pub name: ChallengeNameType,
    /// `Session`; the challenge of SRP carries it in its parameters instead.
    pub session: Option<Sensitive>,
    /// `ChallengeParameters`.
    pub parameters: BTreeMap<String, String>,
}

/// Starts a sign-in.
///
/// # Errors
/// The errors of the flow, and what is said of a sign-in that goes no further.
pub(crate) async fn initiate(
    sign_in: &SignIn<'_>,
    flow: Flow,
    given: &Parameters,
) -> ApiResult<Step> {
    let begun = match flow {
        Flow::UserPassword if sign_in.door == Door::App => {
            user_password::start(sign_in, given).await?
        }
        Flow::AdminUserPassword if sign_in.door == Door::Admin => {
            admin_user_password::start(sign_in, given).await?
        }
        Flow::UserSrp => user_srp::start(sign_in, given).await?,
        Flow::Custom => {
            sign_in.require(flow, "CUSTOM_AUTH is not enabled for the client.")?;
            // Custom authentication is made of Lambda triggers, and no pool has one.
            return Err(error::invalid_parameter(
                "Custom auth lambda trigger is not configured for the user pool.",
            ));
        }
        Flow::UserAuth => {
            sign_in.require(flow, "USER_AUTH is not enabled for the client.")?;
            return Err(not_built("the flow USER_AUTH"));
        }
        // The flows of another door; and renewing tokens is no sign-in.
        Flow::UserPassword | Flow::AdminUserPassword | Flow::RefreshToken => {
            return Err(not_supported());
        }
    };
    plan::begin(sign_in, flow, begun, given).await
}

/// Takes the answer to a challenge.
///
/// # Errors
/// The errors of the challenge, and what is said of a sign-in that goes no further.
pub(crate) async fn respond(
    sign_in: &SignIn<'_>,
    challenge: &ChallengeNameType,
    given: &Parameters,
    session: Option<&str>,
) -> ApiResult<Step> {
    let (progress, proof) = challenges::answer(challenge, sign_in, given, session).await?;
    plan::next(sign_in, progress, proof, given).await
}

impl SignIn<'_> {
    /// Refuses a flow that the client does not allow.
    fn require(&self, flow: Flow, refusal: &str) -> ApiResult<()> {
        if self.client.allows(flow) {
            Ok(())
        } else {
            Err(error::invalid_parameter(refusal))
        }
    }

    /// `USERNAME`, once the client has proved that it knows its secret.
    fn username<'a>(&self, given: &'a Parameters) -> ApiResult<&'a str> {
        given.username(self.client)
    }

    /// As [`address::refuse_spraying`], where the address is the person's.
    async fn refuse_spraying(&self) -> ApiResult<()> {
        if self.door.is_public() {
            address::refuse_spraying(self.call, &self.pool.id).await?;
        }
        Ok(())
    }

    /// As [`address::charge`], where the address is the person's.
    async fn charge_address(&self) -> ApiResult<()> {
        if self.door.is_public() {
            address::charge(self.call, &self.pool.id).await?;
        }
        Ok(())
    }
}

fn not_built(what: &str) -> ApiError {
    ApiError::not_implemented(format!("{what} is not built yet"))
}
