//! `USER_SRP_AUTH`: the password is proved and never sent. The server's state travels sealed in `SECRET_BLOCK`.

use super::challenges::password_verifier::{Asked, Block};
use super::{Challenge, Outcome, Parameters, require, steps};
use crate::client::{Client, Flow};
use crate::pool::Pool;
use crate::risk::address;
use crate::{directory, password};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use context::Call;
use keys::PasswordStorage;
use keys::srp::{Ephemeral, Server, SrpError};
use std::collections::BTreeMap;
use wire::cognito_idp::{ChallengeNameType, error};
use wire::{ApiError, ApiResult};

pub(super) async fn start(
    call: &Call,
    pool: &Pool,
    client: &Client,
    parameters: &Parameters,
    admin: bool,
) -> ApiResult<Outcome> {
    require(
        client,
        Flow::UserSrp,
        "USER_SRP_AUTH is not enabled for the client.",
    )?;
    let name = parameters.username(client)?;
    let public = parameters.required("SRP_A")?;
    parameters.refuse_device()?;
    if !matches!(pool.password_storage(call), PasswordStorage::SrpVerifier) {
        return Err(error::invalid_parameter(
            "this user pool keeps passwords as Argon2id hashes, which USER_SRP_AUTH cannot use: sign in with a flow that sends the password",
        ));
    }
    if !admin {
        address::refuse_spraying(call, &pool.id).await?;
    }
    let user = steps::find(call, pool, client, name, admin).await?;
    let nobody = directory::nobody(call, pool, name);
    let (sub, user_id) = match &user {
        Some(user) => (user.sub.clone(), user.username.clone()),
        None => (nobody.sub, nobody.user_id),
    };
    let (verifier, _) = password::srp_verifier(call, pool, user.as_ref(), &user_id)?;
    let ephemeral = call
        .ephemerals
        .try_take()
        .unwrap_or_else(|| Ephemeral::generate(&*call.random));
    let server = Server::start(&verifier, &ephemeral, public).map_err(refused)?;
    let asked = Asked {
        sub,
        user_id: user_id.clone(),
        name: name.to_owned(),
        admin,
        nobody: user.is_none(),
    };
    let block = Block::new(&server, asked, call.now());
    let parameters = [
        ("SALT", verifier.salt_hex()),
        ("SRP_B", server.public_hex().to_owned()),
        (
            "SECRET_BLOCK",
            STANDARD.encode(block.seal(call, pool, client)?),
        ),
        ("USERNAME", user_id.clone()),
        ("USER_ID_FOR_SRP", user_id),
    ];
    Ok(Outcome::Challenge(Challenge {
        name: ChallengeNameType::PasswordVerifier,
        session: None,
        parameters: parameters
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect::<BTreeMap<_, _>>(),
    }))
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
