//! People who are signed in already, for the flows that begin with a token.

use crate::Result;
use crate::client::{Client, IDENTITY_POOLS, text};
use crate::flows;
use crate::population::Population;
use serde_json::json;

/// So many people are signed in, or all of them if there are fewer.
const SESSIONS: u64 = 500;

/// What one of them holds.
pub(crate) struct Session {
    /// The ID token.
    pub(crate) id_token: String,
    /// The access token.
    pub(crate) access_token: String,
    /// The refresh token.
    pub(crate) refresh_token: String,
    /// The identity in the identity pool.
    pub(crate) identity_id: String,
}

/// Signs people in who are spread over the whole pool.
pub(crate) fn open(population: &Population, client: &mut Client) -> Result<Vec<Session>> {
    (0..SESSIONS.min(population.users()))
        .map(|number| {
            let tokens = flows::password_sign_in(population, client, number)?;
            let id_token = text(&tokens, "AuthenticationResult.IdToken")?.to_owned();
            let identity = client.call(
                IDENTITY_POOLS,
                "GetId",
                &json!({"IdentityPoolId": population.identity_pool_id, "Logins": {population.provider(): id_token}}),
            )?;
            Ok(Session {
                id_token,
                access_token: text(&tokens, "AuthenticationResult.AccessToken")?.to_owned(),
                refresh_token: text(&tokens, "AuthenticationResult.RefreshToken")?.to_owned(),
                identity_id: text(&identity, "IdentityId")?.to_owned(),
            })
        })
        .collect()
}
