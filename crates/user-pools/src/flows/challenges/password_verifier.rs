//! `PASSWORD_VERIFIER`: the client's half of SRP. The server's half travels sealed in `SECRET_BLOCK`.

use super::{Asked, Factor};
use crate::account::{Account, canonical_username};
use crate::client::Flow;
use crate::flows::plan::{Asking, Progress, Proof, Session};
use crate::flows::somebody::Somebody;
use crate::flows::{Challenge, Parameters, SignIn, refusals};
use crate::risk::lockout;
use crate::{directory, password};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keys::srp::{self, Ephemeral, Server, SrpError, Verifier};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Batch, users};
use wire::cognito_idp::{ChallengeNameType, error};
use wire::{ApiError, ApiResult};

const NAME: &str = "PASSWORD_VERIFIER";

/// How long a challenge may be answered.
const LIFETIME_MS: i64 = 3 * 60 * 1000;

/// How far the client's clock may be off.
const CLOCK_SKEW_MS: i64 = 5 * 60 * 1000;

/// The server's state between the two halves. It holds the exponent `b`, so it leaves the house sealed.
#[derive(Serialize, Deserialize)]
struct Half {
    server: String,
    /// The name that goes into the proof.
    user_id: String,
    /// The name that was given.
    name: String,
    /// 1 for nobody. A number, so that the block is as long as anybody's.
    nobody: u8,
}

impl Half {
    fn new(server: &Server, somebody: Somebody<'_>, name: &str) -> Self {
        Self {
            server: STANDARD.encode(&*server.to_bytes()),
            user_id: somebody.username().to_owned(),
            name: name.to_owned(),
            nobody: somebody.user().is_none().into(),
        }
    }

    fn server(&self) -> Option<Server> {
        Server::from_bytes(&STANDARD.decode(&self.server).ok()?).ok()
    }
}

pub(super) struct PasswordVerifier;

impl Asked for PasswordVerifier {
    fn is_due(_: &SignIn<'_>, progress: &Progress, _: Somebody<'_>) -> bool {
        progress.flow() == Flow::UserSrp && !progress.has(Factor::Password)
    }

    async fn challenge(asking: Asking<'_>) -> ApiResult<Challenge> {
        let (sign_in, somebody, given) = (asking.sign_in, asking.somebody, asking.given);
        let SignIn { call, pool, .. } = *sign_in;
        let (name, public) = (given.required("USERNAME")?, given.required("SRP_A")?);
        let user_id = somebody.username();
        let (verifier, _) = password::srp_verifier(call, pool, somebody.user(), user_id)?;
        let ephemeral = call
            .ephemerals
            .try_take()
            .unwrap_or_else(|| Ephemeral::generate(&*call.random));
        let server = Server::start(&verifier, &ephemeral, public).map_err(refused)?;
        let half = Half::new(&server, somebody, name);
        let block = asking.session_for(LIFETIME_MS, NAME, half);
        let parameters = [
            ("SALT", verifier.salt_hex()),
            ("SRP_B", server.public_hex().to_owned()),
            ("SECRET_BLOCK", STANDARD.encode(block.seal_bytes(sign_in)?)),
            ("USERNAME", user_id.to_owned()),
            ("USER_ID_FOR_SRP", user_id.to_owned()),
        ];
        Ok(Challenge {
            name: ChallengeNameType::PasswordVerifier,
            session: None,
            parameters: parameters
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect::<BTreeMap<_, _>>(),
        })
    }

    /// Checks the proof. A `Session` beside the block is none of ours, and is not looked at.
    async fn answer(
        sign_in: &SignIn<'_>,
        given: &Parameters,
        _: Option<&str>,
    ) -> ApiResult<(Progress, Proof)> {
        let SignIn {
            call, pool, door, ..
        } = *sign_in;
        let name = sign_in.username(given)?;
        let signature = given.required("PASSWORD_CLAIM_SIGNATURE")?;
        let block = given.required("PASSWORD_CLAIM_SECRET_BLOCK")?;
        let timestamp = given.required("TIMESTAMP")?;
        given.refuse_device()?;
        sign_in.refuse_spraying().await?;
        let Some((sealed, mut session, server)) = read(sign_in, block, timestamp) else {
            return Err(unreadable(sign_in).await);
        };
        let user = if session.state.nobody == 0 {
            directory::by_sub(call, &pool.id, session.sub()).await?
        } else {
            users::read_nobody(&call.store).await?;
            None
        };
        // An answer for somebody else is a wrong guess and is worked on as one. The attack (threat 31): whether a name in
        // another form is the challenge's user, told by what is counted and by how long it takes.
        let named = is_named(sign_in, &session, name).await?;
        let subject = lockout::subject(call, pool, user.as_ref(), &session.state.name);
        // One block, one guess: the block is spent in the batch that counts the guess, before the proof is looked at.
        let once = Some(session.once());
        let attempt = lockout::charge(call, &pool.id, &subject, door, once)
            .await
            .map_err(|failure| {
                failure.named(|label| (label == "used").then(refusals::incorrect))
            })?;
        session.spent();
        let user_id = session.state.user_id.clone();
        let (verifier, known) = password::srp_verifier(call, pool, user.as_ref(), &user_id)?;
        let claim = Claim {
            server,
            verifier,
            pool_name: srp::pool_name(&pool.id).to_owned(),
            user_id,
            block: sealed,
            timestamp: timestamp.to_owned(),
            signature: signature.to_owned(),
        };
        let holds = call
            .workers
            .run(move || claim.holds())
            .await
            .map_err(password::busy)?;
        match user {
            Some(user) if named && holds && known => {
                let right = Some(attempt.right());
                let account = Account::of(user)?;
                Ok(session.proves(account, Factor::Password, right, Batch::new()))
            }
            _ => {
                attempt.wrong();
                Err(refusals::incorrect())
            }
        }
    }
}

/// The answer to what is not the answer to a challenge of this user; it counts for the address alone.
async fn unreadable(sign_in: &SignIn<'_>) -> ApiError {
    match sign_in.charge_address().await {
        Ok(()) => refusals::incorrect(),
        Err(refusal) => refusal,
    }
}

/// The block, its session and the server's half, as long as they are fresh.
fn read(
    sign_in: &SignIn<'_>,
    block: &str,
    timestamp: &str,
) -> Option<(Vec<u8>, Session<Half>, Server)> {
    let sealed = STANDARD.decode(block).ok()?;
    let session = Session::<Half>::open_bytes(sign_in, NAME, &sealed).ok()?;
    if !is_near(srp::timestamp::parse(timestamp)?, sign_in.call.now()) {
        return None;
    }
    let server = session.state.server()?;
    Some((sealed, session, server))
}

/// Whether the client's clock is near enough.
fn is_near(signed_at: i64, now: i64) -> bool {
    now.abs_diff(signed_at) <= CLOCK_SKEW_MS.unsigned_abs()
}

/// Whether `USERNAME` of the answer is the user that the challenge was for.
async fn is_named(sign_in: &SignIn<'_>, session: &Session<Half>, name: &str) -> ApiResult<bool> {
    let SignIn { call, pool, .. } = *sign_in;
    let asked = &session.state;
    if name == asked.user_id || name == asked.name {
        return Ok(true);
    }
    let canonical = canonical_username(pool, name);
    if canonical == canonical_username(pool, &asked.name) {
        return Ok(true);
    }
    Ok(directory::find(call, pool, name)
        .await?
        .is_some_and(|user| user.sub == session.sub()))
}

/// A public value that would make the shared key known without the password (threat 28), or that is none.
fn refused(failure: SrpError) -> ApiError {
    match failure {
        SrpError::BadHex | SrpError::BadPublicValue | SrpError::BadScrambler => {
            error::invalid_parameter("Invalid SRP_A value.")
        }
        SrpError::BadVerifier | SrpError::BadState => ApiError::internal(failure),
    }
}

/// All that the proof depends on.
struct Claim {
    server: Server,
    verifier: Verifier,
    pool_name: String,
    user_id: String,
    block: Vec<u8>,
    timestamp: String,
    signature: String,
}

impl Claim {
    fn holds(&self) -> bool {
        self.server.shared_key(&self.verifier).is_ok_and(|key| {
            srp::claim_matches(
                &key,
                &self.pool_name,
                &self.user_id,
                &self.block,
                &self.timestamp,
                &self.signature,
            )
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{CLOCK_SKEW_MS, Claim, Half, is_near};
    use crate::directory::Nobody;
    use crate::flows::somebody::Somebody;
    use keys::srp::{self, Client, Ephemeral, Server, Verifier};

    const TIMESTAMP: &str = "Tue Nov 22 09:08:07 UTC 2022";

    fn verifier() -> Verifier {
        srp::verifier("AbCdEfGhI", "alice", "Password123!", &[7; 16])
    }

    /// The server's half as it comes back, and its public value.
    fn challenge(client: &Client) -> (Half, String) {
        let server = Server::start(
            &verifier(),
            &Ephemeral::from_secret([9; 32]),
            &client.public_hex(),
        )
        .unwrap();
        let alice = Nobody {
            sub: "s".to_owned(),
            user_id: "alice".to_owned(),
        };
        let half = Half::new(&server, Somebody::Nobody(&alice), "Alice");
        (half, server.public_hex().to_owned())
    }

    fn claim(password: &str) -> Claim {
        let client = Client::new([5; 32]);
        let (half, public) = challenge(&client);
        let key = client
            .shared_key(
                "AbCdEfGhI",
                "alice",
                password,
                &verifier().salt_hex(),
                &public,
            )
            .unwrap();
        let sealed = b"the block as it was sent".to_vec();
        Claim {
            server: half.server().unwrap(),
            verifier: verifier(),
            pool_name: "AbCdEfGhI".to_owned(),
            user_id: "alice".to_owned(),
            signature: srp::claim_signature(&key, "AbCdEfGhI", "alice", &sealed, TIMESTAMP),
            block: sealed,
            timestamp: TIMESTAMP.to_owned(),
        }
    }

    #[test]
    fn the_right_password_proves_itself_and_another_does_not() {
        assert!(claim("Password123!").holds());
        assert!(!claim("Password123?").holds());
    }

    #[test]
    fn t28_a_proof_holds_for_its_own_block_and_time_only() {
        let mut replayed = claim("Password123!");
        replayed.block = b"another block".to_vec();
        assert!(!replayed.holds());
        let mut later = claim("Password123!");
        later.timestamp = "Tue Nov 22 09:08:08 UTC 2022".to_owned();
        assert!(!later.holds());
    }

    #[test]
    fn t28_a_far_clock_is_refused() {
        assert!(is_near(CLOCK_SKEW_MS, 0));
        assert!(!is_near(CLOCK_SKEW_MS + 1, 0));
        assert!(is_near(-CLOCK_SKEW_MS, 0));
        assert!(!is_near(-CLOCK_SKEW_MS - 1, 0));
    }
}
