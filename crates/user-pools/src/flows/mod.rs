//! Signing in: a state machine on the server. Each step proves something, and what is proved goes on in a sealed
//! session, so that no step can be skipped (threat 35). The public operations and the administrators' ones share all
//! of it and differ by one field.

mod admin_user_password;
mod challenges;
mod outcome;
mod parameters;
mod refresh_token;
mod refusals;
mod session;
mod steps;
mod user_password;
mod user_srp;

pub(crate) use outcome::response;
pub(crate) use outcome::{Challenge, Outcome};
pub(crate) use parameters::Parameters;
pub(crate) use refresh_token::must_refresh;

use crate::client::{Client, Flow};
use crate::pool::Pool;
use context::Call;
use std::collections::BTreeMap;
use wire::cognito_idp::{AuthFlowType, ChallengeNameType, error};
use wire::{ApiError, ApiResult};

/// The start of a sign-in.
pub(crate) struct Initiate {
    /// Whether an administrator's operation asks.
    pub admin: bool,
    /// `AuthFlow`.
    pub flow: AuthFlowType,
    /// `AuthParameters`.
    pub parameters: BTreeMap<String, String>,
}

/// The answer to a challenge.
pub(crate) struct Answer {
    /// Whether an administrator's operation answers.
    pub admin: bool,
    /// `ChallengeName`.
    pub challenge: ChallengeNameType,
    /// `ChallengeResponses`.
    pub responses: BTreeMap<String, String>,
    /// `Session`.
    pub session: Option<String>,
}

/// Starts a sign-in.
///
/// # Errors
/// The errors of the flow.
pub(crate) async fn initiate(
    call: &Call,
    pool: &Pool,
    client: &Client,
    request: Initiate,
) -> ApiResult<Outcome> {
    let parameters = Parameters::new(request.parameters)?;
    match request.flow {
        AuthFlowType::UserPasswordAuth if !request.admin => {
            user_password::start(call, pool, client, &parameters).await
        }
        AuthFlowType::AdminUserPasswordAuth | AuthFlowType::AdminNoSrpAuth if request.admin => {
            admin_user_password::start(call, pool, client, &parameters).await
        }
        AuthFlowType::UserSrpAuth => {
            user_srp::start(call, pool, client, &parameters, request.admin).await
        }
        AuthFlowType::RefreshTokenAuth | AuthFlowType::RefreshToken => {
            refresh_token::start(call, pool, client, &parameters).await
        }
        AuthFlowType::CustomAuth => {
            require(
                client,
                Flow::Custom,
                "CUSTOM_AUTH is not enabled for the client.",
            )?;
            // Custom authentication is made of Lambda triggers, and no pool has one.
            Err(error::invalid_parameter(
                "Custom auth lambda trigger is not configured for the user pool.",
            ))
        }
        AuthFlowType::UserAuth => {
            require(
                client,
                Flow::UserAuth,
                "USER_AUTH is not enabled for the client.",
            )?;
            Err(not_built("the flow USER_AUTH"))
        }
        // The Admin flows in the operation that anybody may call, and the other way round.
        AuthFlowType::UserPasswordAuth
        | AuthFlowType::AdminUserPasswordAuth
        | AuthFlowType::AdminNoSrpAuth
        | AuthFlowType::Unknown(_) => Err(error::invalid_parameter(
            "Initiate Auth method not supported.",
        )),
    }
}

/// Takes the answer to a challenge.
///
/// # Errors
/// The errors of the challenge.
pub(crate) async fn respond(
    call: &Call,
    pool: &Pool,
    client: &Client,
    answer: Answer,
) -> ApiResult<Outcome> {
    let Answer {
        admin,
        challenge,
        responses,
        session,
    } = answer;
    let responses = Parameters::new(responses)?;
    match challenge {
        ChallengeNameType::PasswordVerifier => {
            challenges::password_verifier::answer(call, pool, client, &responses, admin).await
        }
        ChallengeNameType::NewPasswordRequired => {
            challenges::new_password_required::answer(
                call,
                pool,
                client,
                &responses,
                session.as_deref(),
                admin,
            )
            .await
        }
        other => Err(not_built(&format!("the challenge {}", other.as_str()))),
    }
}

/// Refuses a flow that the client does not allow.
fn require(client: &Client, flow: Flow, refusal: &str) -> ApiResult<()> {
    if client.allows(flow) {
        Ok(())
    } else {
        Err(error::invalid_parameter(refusal))
    }
}

fn not_built(what: &str) -> ApiError {
    ApiError::not_implemented(format!("{what} is not built yet"))
}
