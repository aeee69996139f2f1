//! `PASSWORD_VERIFIER`: the client's half of SRP.

use crate::client::Client;
use crate::flows::steps::Proved;
use crate::flows::{Outcome, Parameters, refusals, steps};
use crate::pool::Pool;
use crate::risk::{address, lockout};
use crate::{directory, password};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use context::{Call, Context};
use keys::srp::{self, Server, Verifier};
use keys::{hmac, keyring};
use serde::{Deserialize, Serialize};
use store::{Batch, users};
use wire::{ApiError, ApiResult};

/// How long a challenge may be answered.
const LIFETIME_MS: i64 = 3 * 60 * 1000;

/// How far the client's clock may be off.
const CLOCK_SKEW_MS: i64 = 5 * 60 * 1000;

/// The server's state between the two halves. It holds the exponent `b`, so it leaves the house sealed.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::flows) struct Block {
    server: String,
    sub: String,
    user_id: String,
    name: String,
    #[serde(default)]
    admin: bool,
    /// 1 for nobody. A number, so that the block is as long as anybody's.
    #[serde(default)]
    nobody: u8,
    issued_at: i64,
}

/// Who is asked for the password.
pub(in crate::flows) struct Asked {
    /// The user's `sub`, or one that is made up.
    pub sub: String,
    /// The name that goes into the proof.
    pub user_id: String,
    /// The name that was given.
    pub name: String,
    /// Whether an administrator's operation asks.
    pub admin: bool,
    /// Whether there is no such user.
    pub nobody: bool,
}

impl Block {
    pub(in crate::flows) fn new(server: &Server, asked: Asked, now: i64) -> Self {
        Self {
            server: STANDARD.encode(&*server.to_bytes()),
            sub: asked.sub,
            user_id: asked.user_id,
            name: asked.name,
            admin: asked.admin,
            nobody: asked.nobody.into(),
            issued_at: now,
        }
    }

    /// The bytes of `SECRET_BLOCK`, for this pool and client only.
    pub(in crate::flows) fn seal(
        &self,
        cx: &Context,
        pool: &Pool,
        client: &Client,
    ) -> ApiResult<Vec<u8>> {
        let text = serde_json::to_vec(self).map_err(ApiError::internal)?;
        Ok(cx
            .keyring
            .seal(&seal_context(&pool.id, &client.id), &text, &*cx.random))
    }

    fn open(cx: &Context, pool: &Pool, client: &Client, sealed: &[u8]) -> Option<Self> {
        let text = cx
            .keyring
            .open(&seal_context(&pool.id, &client.id), sealed)
            .ok()?;
        serde_json::from_slice(&text).ok()
    }

    fn expires_at(&self) -> i64 {
        self.issued_at.saturating_add(LIFETIME_MS)
    }

    fn server(&self) -> Option<Server> {
        Server::from_bytes(&STANDARD.decode(&self.server).ok()?).ok()
    }
}

pub(in crate::flows) async fn answer(
    call: &Call,
    pool: &Pool,
    client: &Client,
    responses: &Parameters,
    admin: bool,
) -> ApiResult<Outcome> {
    let name = responses.username(client)?;
    let signature = responses.required("PASSWORD_CLAIM_SIGNATURE")?;
    let block = responses.required("PASSWORD_CLAIM_SECRET_BLOCK")?;
    let timestamp = responses.required("TIMESTAMP")?;
    responses.refuse_device()?;
    if !admin {
        address::refuse_spraying(call, &pool.id).await?;
    }
    let Some((sealed, block, server)) = read(call, pool, client, block, timestamp) else {
        return Err(unreadable(call, pool, admin).await);
    };
    // As with sessions: what an administrator's operation has begun, no public one finishes.
    if block.admin && !admin {
        return Err(unreadable(call, pool, admin).await);
    }
    let user = if block.nobody == 0 {
        directory::by_sub(call, &pool.id, &block.sub).await?
    } else {
        users::read_nobody(&call.store).await?;
        None
    };
    if !is_named(call, pool, &block, name).await? {
        return Err(unreadable(call, pool, admin).await);
    }
    let subject = lockout::subject(call, pool, user.as_ref(), &block.name);
    // One block, one guess: the block is spent in the batch that counts the guess, before the proof is looked at.
    let spent = hmac::sha256(&[sealed.as_slice()]);
    let attempt = lockout::charge(
        call,
        &pool.id,
        &subject,
        admin,
        Some((spent.as_slice(), block.expires_at())),
    )
    .await
    .map_err(|failure| failure.named(|label| (label == "used").then(refusals::incorrect)))?;
    let (verifier, known) = password::srp_verifier(call, pool, user.as_ref(), &block.user_id)?;
    let claim = Claim {
        server,
        verifier,
        pool_name: srp::pool_name(&pool.id).to_owned(),
        user_id: block.user_id,
        block: sealed,
        timestamp: timestamp.to_owned(),
        signature: signature.to_owned(),
    };
    let proved = call
        .workers
        .run(move || claim.holds())
        .await
        .map_err(password::busy)?;
    match user {
        Some(user) if proved && known => {
            let proved = Proved {
                user,
                attempt,
                batch: Batch::new(),
            };
            steps::proven(call, pool, client, proved, admin).await
        }
        _ => {
            attempt.wrong();
            Err(refusals::incorrect())
        }
    }
}

/// The answer to what is not the answer to a challenge of this user; it counts for the address alone.
async fn unreadable(call: &Call, pool: &Pool, admin: bool) -> ApiError {
    if !admin && let Err(refusal) = address::charge(call, &pool.id).await {
        return refusal;
    }
    refusals::incorrect()
}

/// The block, its state and the server's half, as long as they are fresh.
fn read(
    cx: &Context,
    pool: &Pool,
    client: &Client,
    block: &str,
    timestamp: &str,
) -> Option<(Vec<u8>, Block, Server)> {
    let sealed = STANDARD.decode(block).ok()?;
    let block = Block::open(cx, pool, client, &sealed)?;
    if !is_fresh(block.issued_at, srp::timestamp::parse(timestamp)?, cx.now()) {
        return None;
    }
    let server = block.server()?;
    Some((sealed, block, server))
}

/// Whether the block is young enough and the client's clock near enough.
fn is_fresh(issued_at: i64, signed_at: i64, now: i64) -> bool {
    now.saturating_sub(issued_at) < LIFETIME_MS
        && now.abs_diff(signed_at) <= CLOCK_SKEW_MS.unsigned_abs()
}

/// Whether `USERNAME` of the answer is the user that the challenge was for.
async fn is_named(cx: &Context, pool: &Pool, block: &Block, name: &str) -> ApiResult<bool> {
    if name == block.user_id || name == block.name {
        return Ok(true);
    }
    let canonical = directory::canonical_username(pool, name);
    if canonical == directory::canonical_username(pool, &block.name) {
        return Ok(true);
    }
    Ok(directory::find(cx, pool, name)
        .await?
        .is_some_and(|user| user.sub == block.sub))
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

fn seal_context(pool_id: &str, client_id: &str) -> Vec<u8> {
    keyring::context(&["srp", pool_id, client_id])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::{Asked, Block, CLOCK_SKEW_MS, Claim, LIFETIME_MS, is_fresh, seal_context};
    use keys::srp::{self, Client, Ephemeral, Server, Verifier};
    use keys::{Keyring, SeededRandom};

    const TIMESTAMP: &str = "Tue Nov 22 09:08:07 UTC 2022";

    fn verifier() -> Verifier {
        srp::verifier("AbCdEfGhI", "alice", "Password123!", &[7; 16])
    }

    fn challenge(client: &Client) -> (Block, String) {
        let server = Server::start(
            &verifier(),
            &Ephemeral::from_secret([9; 32]),
            &client.public_hex(),
        )
        .unwrap();
        let asked = Asked {
            sub: "s".to_owned(),
            user_id: "alice".to_owned(),
            name: "Alice".to_owned(),
            admin: false,
            nobody: false,
        };
        (
            Block::new(&server, asked, 1000),
            server.public_hex().to_owned(),
        )
    }

    fn claim(password: &str) -> Claim {
        let client = Client::new([5; 32]);
        let (block, public) = challenge(&client);
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
            server: block.server().unwrap(),
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
    fn t28_an_old_block_and_a_far_clock_are_refused() {
        assert!(is_fresh(0, 0, LIFETIME_MS - 1));
        assert!(!is_fresh(0, 0, LIFETIME_MS));
        assert!(is_fresh(0, CLOCK_SKEW_MS, 0));
        assert!(!is_fresh(0, CLOCK_SKEW_MS + 1, 0));
        assert!(!is_fresh(0, -CLOCK_SKEW_MS - 1, 0));
    }

    #[test]
    fn t28_a_block_of_another_client_or_pool_does_not_open() {
        let random = SeededRandom::new(3);
        let keyring = Keyring::in_memory(&random).unwrap();
        let (block, _) = challenge(&Client::new([5; 32]));
        let text = serde_json::to_vec(&block).unwrap();
        let sealed = keyring.seal(&seal_context("p", "c"), &text, &random);
        assert!(keyring.open(&seal_context("p", "c"), &sealed).is_ok());
        assert!(keyring.open(&seal_context("p", "d"), &sealed).is_err());
        assert!(keyring.open(&seal_context("q", "c"), &sealed).is_err());
        assert!(keyring.open(&seal_context("p", "c"), &sealed[1..]).is_err());
    }
}
