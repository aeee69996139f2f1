//! What a step of signing in leads to, beside a refusal.

use std::collections::BTreeMap;
use wire::Sensitive;
use wire::cognito_idp::{AuthenticationResultType, ChallengeNameType};

/// What a step leads to.
pub(crate) enum Outcome {
    /// Something is still to be proved.
    Challenge(Challenge),
    /// Everything is proved.
    Authenticated(Box<AuthenticationResultType>),
}

/// What is still to be proved.
pub(crate) struct Challenge {
    /// `ChallengeName`.
    pub name: ChallengeNameType,
    /// `Session`; the challenge of SRP carries its state in its parameters instead.
    pub session: Option<Sensitive>,
    /// `ChallengeParameters`.
    pub parameters: BTreeMap<String, String>,
}

/// Writes an outcome as one of the four responses, which have the same members.
macro_rules! response {
    ($response:ident, $outcome:expr) => {
        match $outcome {
            $crate::flows::Outcome::Authenticated(result) => ::wire::cognito_idp::$response {
                authentication_result: Some(*result),
                challenge_parameters: Some(::std::collections::BTreeMap::new()),
                ..::std::default::Default::default()
            },
            $crate::flows::Outcome::Challenge(challenge) => ::wire::cognito_idp::$response {
                challenge_name: Some(challenge.name),
                session: challenge.session,
                challenge_parameters: Some(challenge.parameters),
                ..::std::default::Default::default()
            },
        }
    };
}
pub(crate) use response;
