//! What a step of signing in leads to at the doors of the API, beside a refusal: a challenge or tokens.

use super::refresh_token;
use crate::client::Flow;
use crate::flows::{self, Challenge, Parameters, SignIn, Step};
use crate::tokens::issue;
use std::collections::BTreeMap;
use wire::cognito_idp::{AuthFlowType, AuthenticationResultType, ChallengeNameType};
use wire::{ApiResult, Sensitive};

/// What a step leads to.
pub(super) enum Outcome {
    /// Something is still to be proved.
    Challenge(Challenge),
    /// Everything is proved.
    Authenticated(Box<AuthenticationResultType>),
}

/// Starts a sign-in, or renews the tokens of one.
///
/// # Errors
/// The errors of the flow.
pub(super) async fn initiate(
    sign_in: &SignIn<'_>,
    flow: AuthFlowType,
    parameters: Option<BTreeMap<String, String>>,
) -> ApiResult<Outcome> {
    let given = Parameters::new(parameters.unwrap_or_default())?;
    let flow = match flow {
        AuthFlowType::RefreshTokenAuth | AuthFlowType::RefreshToken => {
            let result = refresh_token::renew(sign_in, &given).await?;
            return Ok(Outcome::Authenticated(Box::new(result)));
        }
        AuthFlowType::UserPasswordAuth => Flow::UserPassword,
        AuthFlowType::AdminUserPasswordAuth | AuthFlowType::AdminNoSrpAuth => {
            Flow::AdminUserPassword
        }
        AuthFlowType::UserSrpAuth => Flow::UserSrp,
        AuthFlowType::CustomAuth => Flow::Custom,
        AuthFlowType::UserAuth => Flow::UserAuth,
        AuthFlowType::Unknown(_) => return Err(flows::not_supported()),
    };
    give_out(sign_in, flows::initiate(sign_in, flow, &given).await?).await
}

/// Takes the answer to a challenge.
///
/// # Errors
/// The errors of the challenge.
pub(super) async fn respond(
    sign_in: &SignIn<'_>,
    challenge: &ChallengeNameType,
    responses: Option<BTreeMap<String, String>>,
    session: Option<Sensitive>,
) -> ApiResult<Outcome> {
    let given = Parameters::new(responses.unwrap_or_default())?;
    let step = flows::respond(sign_in, challenge, &given, session.as_deref()).await?;
    give_out(sign_in, step).await
}

async fn give_out(sign_in: &SignIn<'_>, step: Step) -> ApiResult<Outcome> {
    let SignIn {
        call, pool, client, ..
    } = *sign_in;
    Ok(match step {
        Step::Ask(challenge) => Outcome::Challenge(challenge),
        Step::Proved(proved) => {
            let result = issue::sign_in(call, pool, client, *proved).await?;
            Outcome::Authenticated(Box::new(result))
        }
    })
}

/// Writes an outcome as one of the four responses, which have the same members.
macro_rules! response {
    ($response:ident, $outcome:expr) => {
        match $outcome {
            $crate::operations::authentication::outcome::Outcome::Authenticated(result) => {
                ::wire::cognito_idp::$response {
                    authentication_result: Some(*result),
                    challenge_parameters: Some(::std::collections::BTreeMap::new()),
                    ..::std::default::Default::default()
                }
            }
            $crate::operations::authentication::outcome::Outcome::Challenge(challenge) => {
                ::wire::cognito_idp::$response {
                    challenge_name: Some(challenge.name),
                    session: challenge.session,
                    challenge_parameters: Some(challenge.parameters),
                    ..::std::default::Default::default()
                }
            }
        }
    };
}
pub(super) use response;
