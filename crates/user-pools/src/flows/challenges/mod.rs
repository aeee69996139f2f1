//! The challenges, each in a file of its own, and the table of them.

mod new_password_required;
mod password_verifier;

use super::plan::{Asking, Progress, Proof};
use super::somebody::Somebody;
use super::{Challenge, Parameters, SignIn, not_built};
use serde::{Deserialize, Serialize};
use wire::ApiResult;
use wire::cognito_idp::ChallengeNameType;

/// A challenge: when it is asked, how it is asked, and what the answer to it proves.
trait Asked {
    /// Whether a sign-in that has come so far still needs it.
    fn is_due(sign_in: &SignIn<'_>, progress: &Progress, somebody: Somebody<'_>) -> bool;

    /// Asks it.
    async fn challenge(asking: Asking<'_>) -> ApiResult<Challenge>;

    /// Takes the answer. Whoever guesses is counted before the answer is looked at.
    async fn answer(
        sign_in: &SignIn<'_>,
        given: &Parameters,
        session: Option<&str>,
    ) -> ApiResult<(Progress, Proof)>;
}

/// Makes of the table what the plan asks of it.
macro_rules! factors {
    ($(
        $(#[$doc:meta])*
        $factor:ident, opens: $opens:literal, proved by {
            $($challenge:ident => $file:ident,)+
        }
    )+) => {
        /// What can be proved.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub(super) enum Factor {
            $($(#[$doc])* $factor,)+
        }

        impl Factor {
            /// Whether it opens an account by itself. What does not is asked of those who have proved one that does.
            pub(super) fn opens(self) -> bool {
                match self {
                    $(Self::$factor => $opens,)+
                }
            }
        }

        /// The first challenge of the table that the sign-in still needs.
        pub(super) fn due(
            sign_in: &SignIn<'_>,
            progress: &Progress,
            somebody: Somebody<'_>,
        ) -> Option<ChallengeNameType> {
            $($(
                if $file::$challenge::is_due(sign_in, progress, somebody) {
                    return Some(ChallengeNameType::$challenge);
                }
            )+)+
            None
        }

        /// Asks a challenge.
        pub(super) async fn ask(
            challenge: &ChallengeNameType,
            asking: Asking<'_>,
        ) -> ApiResult<Challenge> {
            match challenge {
                $($(ChallengeNameType::$challenge => $file::$challenge::challenge(asking).await,)+)+
                other => Err(not_built(&format!("the challenge {}", other.as_str()))),
            }
        }

        /// Takes the answer to a challenge.
        pub(super) async fn answer(
            challenge: &ChallengeNameType,
            sign_in: &SignIn<'_>,
            given: &Parameters,
            session: Option<&str>,
        ) -> ApiResult<(Progress, Proof)> {
            match challenge {
                $($(
                    ChallengeNameType::$challenge => {
                        $file::$challenge::answer(sign_in, given, session).await
                    }
                )+)+
                other => Err(not_built(&format!("the challenge {}", other.as_str()))),
            }
        }
    };
}

// In the order in which what is due is asked.
factors! {
    /// The password.
    Password, opens: true, proved by {
        PasswordVerifier => password_verifier,
        NewPasswordRequired => new_password_required,
    }
}
