//! The pools that are measured, and the users in them: each one signed up and confirmed through the API, so that each
//! can sign in.

use crate::Result;
use crate::client::{Client, IDENTITY_POOLS, REGION, USER_POOLS, text};
use crate::load::{self, Arrivals};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Filling that takes longer than this has failed.
const PATIENCE: Duration = Duration::from_hours(1);

/// How many connections fill the pool.
const CONNECTIONS: usize = 16;

/// A user pool with a client, and an identity pool that trusts both.
pub(crate) struct Population {
    /// The user pool.
    pub(crate) pool_id: String,
    /// Its client.
    pub(crate) client_id: String,
    /// The identity pool.
    pub(crate) identity_pool_id: String,
    /// How many users there are; they are numbered from 0.
    users: AtomicU64,
    /// The next number of a user who signs up during a measurement.
    newcomer: AtomicU64,
}

impl Population {
    /// Makes the pools, through the API and with a signature.
    pub(crate) fn create(client: &mut Client) -> Result<Self> {
        let pool = json!({"PoolName": "bench"});
        let pool = client.signed(USER_POOLS, "CreateUserPool", &pool)?;
        let pool_id = text(&pool, "UserPool.Id")?.to_owned();
        let made = client.signed(
            USER_POOLS,
            "CreateUserPoolClient",
            &json!({
                "UserPoolId": pool_id,
                "ClientName": "bench",
                "ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
            }),
        )?;
        let client_id = text(&made, "UserPoolClient.ClientId")?.to_owned();
        let identity_pool = client.signed(
            IDENTITY_POOLS,
            "CreateIdentityPool",
            &json!({
                "IdentityPoolName": "bench",
                "AllowUnauthenticatedIdentities": false,
                "CognitoIdentityProviders": [{"ProviderName": provider(&pool_id), "ClientId": client_id}],
            }),
        )?;
        let identity_pool_id = text(&identity_pool, "IdentityPoolId")?.to_owned();
        give_role(client, &identity_pool_id)?;
        Ok(Self {
            pool_id,
            client_id,
            identity_pool_id,
            users: AtomicU64::new(0),
            newcomer: AtomicU64::new(0),
        })
    }

    /// How many users there are, without the ones who signed up while sign-up was measured.
    pub(crate) fn users(&self) -> u64 {
        self.users.load(Ordering::Relaxed)
    }

    /// Signs users up until there are `users`.
    pub(crate) fn grow(
        &self,
        users: u64,
        open: &(dyn Fn() -> Result<Client> + Sync),
    ) -> Result<()> {
        let first = self.users();
        let bar = ProgressBar::new(users.saturating_sub(first));
        let style =
            ProgressStyle::with_template("  users  {wide_bar} {pos}/{len}  {per_sec}  {eta}");
        bar.set_style(style.map_err(|error| error.to_string())?);
        load::run(
            Arrivals::Closed,
            CONNECTIONS,
            PATIENCE,
            first,
            open,
            &|client, number| {
                // The load has no end of its own but time; past the last user there is nothing to do.
                if number >= users {
                    return Err(DONE.to_owned());
                }
                self.sign_up(client, &name(number))?;
                let who = json!({"UserPoolId": self.pool_id, "Username": name(number)});
                client.signed(USER_POOLS, "AdminConfirmSignUp", &who)?;
                bar.inc(1);
                Ok(())
            },
        )
        .map(|_| ())
        .or_else(|why| if why == DONE { Ok(()) } else { Err(why) })?;
        bar.finish();
        self.users.store(users, Ordering::Relaxed);
        Ok(())
    }

    /// Signs up somebody who was not there.
    pub(crate) fn sign_up_newcomer(&self, client: &mut Client) -> Result<()> {
        let number = self.newcomer.fetch_add(1, Ordering::Relaxed);
        self.sign_up(client, &format!("newcomer-{number:06}"))
    }

    fn sign_up(&self, client: &mut Client, name: &str) -> Result<()> {
        let input = json!({
            "ClientId": self.client_id,
            "Username": name,
            "Password": password(name),
            "UserAttributes": [{"Name": "email", "Value": email(name)}],
        });
        client.call(USER_POOLS, "SignUp", &input).map(|_| ())
    }

    /// The provider's name, as `Logins` has it.
    pub(crate) fn provider(&self) -> String {
        provider(&self.pool_id)
    }

    /// The name of the user that request `number` is about: all of them in turn, but not in the order of their making.
    pub(crate) fn user_of(&self, number: u64) -> String {
        // A prime that divides none of the sizes visits every user before it visits one again.
        name(number.wrapping_mul(7919) % self.users().max(1))
    }
}

/// Not a failure: there is nobody left to sign up.
const DONE: &str = "every user is there";

/// The password of a user.
pub(crate) fn password(name: &str) -> String {
    format!("Passw0rd!{name}")
}

/// The address of a user.
pub(crate) fn email(name: &str) -> String {
    format!("{name}@example.com")
}

fn name(number: u64) -> String {
    format!("user-{number:06}")
}

fn provider(pool_id: &str) -> String {
    format!("cognito-idp.{REGION}.amazonaws.com/{pool_id}")
}

fn give_role(client: &mut Client, identity_pool_id: &str) -> Result<()> {
    let trust: Value = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": {"Federated": "cognito-identity.amazonaws.com"},
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {
                "StringEquals": {"cognito-identity.amazonaws.com:aud": identity_pool_id},
                "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"},
            },
        }],
    });
    client.form(
        "iam",
        &[
            ("Action", "CreateRole"),
            ("Version", "2010-05-08"),
            ("RoleName", "bench"),
            ("AssumeRolePolicyDocument", &trust.to_string()),
        ],
    )?;
    let roles = json!({
        "IdentityPoolId": identity_pool_id,
        "Roles": {"authenticated": "arn:aws:iam::000000000000:role/bench"},
    });
    client
        .signed(IDENTITY_POOLS, "SetIdentityPoolRoles", &roles)
        .map(|_| ())
}
