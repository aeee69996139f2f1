//! What is measured: one request of each flow, as a client sends it and with its answer looked at.

use crate::Result;
use crate::client::{Client, IDENTITY_POOLS, USER_POOLS, now_ms, text};
use crate::population::{Population, email, password};
use crate::sessions::Session;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::ValueEnum;
use keys::srp;
use serde_json::{Value, json};

/// The flows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Flow {
    /// `InitiateAuth` with `USER_PASSWORD_AUTH`.
    PasswordSignIn,
    /// `InitiateAuth` with `USER_SRP_AUTH`, and the answer to its challenge.
    SrpSignIn,
    /// `InitiateAuth` with `REFRESH_TOKEN_AUTH`.
    Refresh,
    /// `GetUser`.
    GetUser,
    /// `AdminGetUser`, signed.
    AdminGetUser,
    /// `ListUsers` with `email = "…"`, signed.
    ListUsersByEmail,
    /// `GetCredentialsForIdentity`.
    GetCredentials,
    /// `SignUp`. It comes last, since it makes the pool larger.
    SignUp,
}

impl Flow {
    /// All of them, in the order in which they are measured.
    pub(crate) const ALL: [Self; 8] = [
        Self::PasswordSignIn,
        Self::SrpSignIn,
        Self::Refresh,
        Self::GetUser,
        Self::AdminGetUser,
        Self::ListUsersByEmail,
        Self::GetCredentials,
        Self::SignUp,
    ];

    /// What people call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::PasswordSignIn => "password sign-in",
            Self::SrpSignIn => "SRP sign-in",
            Self::Refresh => "refresh",
            Self::GetUser => "GetUser",
            Self::AdminGetUser => "AdminGetUser",
            Self::ListUsersByEmail => "ListUsers by e-mail",
            Self::GetCredentials => "GetCredentialsForIdentity",
            Self::SignUp => "sign-up",
        }
    }

    /// Does it once, on one connection.
    pub(crate) fn perform(
        self,
        population: &Population,
        sessions: &[Session],
        client: &mut Client,
        number: u64,
    ) -> Result<()> {
        let session = || {
            let count = u64::try_from(sessions.len()).unwrap_or(u64::MAX).max(1);
            let at = usize::try_from(number % count).unwrap_or_default();
            sessions.get(at).ok_or("nobody is signed in")
        };
        match self {
            Self::PasswordSignIn => password_sign_in(population, client, number).map(|_| ()),
            Self::SrpSignIn => srp_sign_in(population, client, number),
            Self::Refresh => refresh(population, session()?, client),
            Self::GetUser => get_user(session()?, client),
            Self::AdminGetUser => admin_get_user(population, client, number),
            Self::ListUsersByEmail => list_users(population, client, number),
            Self::GetCredentials => get_credentials(population, session()?, client),
            Self::SignUp => population.sign_up_newcomer(client),
        }
    }
}

/// Signs a user in with the password; the answer holds the tokens.
pub(crate) fn password_sign_in(
    population: &Population,
    client: &mut Client,
    number: u64,
) -> Result<Value> {
    let name = population.user_of(number);
    let parameters = json!({"USERNAME": name, "PASSWORD": password(&name)});
    let tokens = initiate(population, client, "USER_PASSWORD_AUTH", &parameters)?;
    text(&tokens, "AuthenticationResult.AccessToken")?;
    Ok(tokens)
}

fn srp_sign_in(population: &Population, client: &mut Client, number: u64) -> Result<()> {
    let name = population.user_of(number);
    let srp_client = srp::Client::new(keys::random::bytes(&keys::SystemRandom));
    let parameters = json!({"USERNAME": name, "SRP_A": srp_client.public_hex()});
    let challenge = initiate(population, client, "USER_SRP_AUTH", &parameters)?;
    let parameter = |name: &str| text(&challenge, &format!("ChallengeParameters.{name}"));
    let (pool_name, user_id) = (
        srp::pool_name(&population.pool_id),
        parameter("USER_ID_FOR_SRP")?,
    );
    let (salt, public) = (parameter("SALT")?, parameter("SRP_B")?);
    let key = srp_client
        .shared_key(pool_name, user_id, &password(&name), salt, public)
        .map_err(|error| error.to_string())?;
    let block_text = parameter("SECRET_BLOCK")?;
    let block = STANDARD
        .decode(block_text)
        .map_err(|error| format!("SECRET_BLOCK: {error}"))?;
    let timestamp = srp::timestamp::format(now_ms());
    let answer = json!({
        "ClientId": population.client_id,
        "ChallengeName": "PASSWORD_VERIFIER",
        "ChallengeResponses": {
            "USERNAME": user_id,
            "TIMESTAMP": timestamp,
            "PASSWORD_CLAIM_SECRET_BLOCK": block_text,
            "PASSWORD_CLAIM_SIGNATURE": srp::claim_signature(&key, pool_name, user_id, &block, &timestamp),
        },
    });
    let tokens = client.call(USER_POOLS, "RespondToAuthChallenge", &answer)?;
    text(&tokens, "AuthenticationResult.AccessToken").map(|_| ())
}

fn refresh(population: &Population, session: &Session, client: &mut Client) -> Result<()> {
    let parameters = json!({"REFRESH_TOKEN": session.refresh_token});
    let tokens = initiate(population, client, "REFRESH_TOKEN_AUTH", &parameters)?;
    text(&tokens, "AuthenticationResult.AccessToken").map(|_| ())
}

fn get_user(session: &Session, client: &mut Client) -> Result<()> {
    let input = json!({"AccessToken": session.access_token});
    let user = client.call(USER_POOLS, "GetUser", &input)?;
    text(&user, "Username").map(|_| ())
}

fn admin_get_user(population: &Population, client: &mut Client, number: u64) -> Result<()> {
    let name = population.user_of(number);
    let input = json!({"UserPoolId": population.pool_id, "Username": name});
    let user = client.signed(USER_POOLS, "AdminGetUser", &input)?;
    expect("Username", text(&user, "Username")?, &name)
}

fn list_users(population: &Population, client: &mut Client, number: u64) -> Result<()> {
    let name = population.user_of(number);
    let filter = format!("email = \"{}\"", email(&name));
    let input = json!({"UserPoolId": population.pool_id, "Filter": filter});
    let found = client.signed(USER_POOLS, "ListUsers", &input)?;
    let found = found.pointer("/Users/0/Username").and_then(Value::as_str);
    expect("the user of that address", found.unwrap_or_default(), &name)
}

fn get_credentials(population: &Population, session: &Session, client: &mut Client) -> Result<()> {
    let input = json!({
        "IdentityId": session.identity_id,
        "Logins": {population.provider(): session.id_token},
    });
    let credentials = client.call(IDENTITY_POOLS, "GetCredentialsForIdentity", &input)?;
    text(&credentials, "Credentials.SessionToken").map(|_| ())
}

fn initiate(
    population: &Population,
    client: &mut Client,
    flow: &str,
    parameters: &Value,
) -> Result<Value> {
    let input = json!({
        "ClientId": population.client_id,
        "AuthFlow": flow,
        "AuthParameters": parameters,
    });
    client.call(USER_POOLS, "InitiateAuth", &input)
}

fn expect(what: &str, found: &str, wanted: &str) -> Result<()> {
    if found == wanted {
        Ok(())
    } else {
        Err(format!("{what} is {found:?}, not {wanted:?}"))
    }
}
