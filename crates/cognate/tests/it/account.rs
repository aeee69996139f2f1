//! Roles, users and access keys of the account.

use crate::app::text;
use serde_json::{Value, json};
use testing::{Credentials, Refused, TestServer, element};

/// A policy that allows everything.
pub(crate) const EVERYTHING: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

/// A policy that allows the actions on the resources.
pub(crate) fn allow(actions: &Value, resources: &Value) -> String {
    statement("Allow", actions, resources)
}

/// A policy with one statement.
pub(crate) fn statement(effect: &str, actions: &Value, resources: &Value) -> String {
    json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": effect, "Action": actions, "Resource": resources }],
    })
    .to_string()
}

/// A trust policy for the account's own principals.
pub(crate) fn trust_account() -> String {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "arn:aws:iam::000000000000:root" },
        }],
    })
    .to_string()
}

/// A trust policy for the identities of a pool, with these conditions.
pub(crate) fn trust_identities(conditions: &Value) -> String {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
            "Principal": { "Federated": "cognito-identity.amazonaws.com" }, "Condition": conditions,
        }],
    })
    .to_string()
}

/// The conditions that a role for one kind of identity of one pool must have.
pub(crate) fn of_pool(pool: &str, kind: &str) -> Value {
    json!({
        "StringEquals": { "cognito-identity.amazonaws.com:aud": pool },
        "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": kind },
    })
}

pub(crate) fn role_arn(name: &str) -> String {
    format!("arn:aws:iam::000000000000:role/{name}")
}

pub(crate) fn pool_arn(pool: &str) -> String {
    format!("arn:aws:cognito-idp:us-east-1:000000000000:userpool/{pool}")
}

/// Makes a role with an inline policy.
pub(crate) async fn role(server: &TestServer, name: &str, trust: &str, policy: &str) {
    server
        .iam(
            "CreateRole",
            &[("RoleName", name), ("AssumeRolePolicyDocument", trust)],
        )
        .await
        .expect("the role is created");
    server
        .iam(
            "PutRolePolicy",
            &[
                ("RoleName", name),
                ("PolicyName", "policy"),
                ("PolicyDocument", policy),
            ],
        )
        .await
        .expect("the policy is put");
}

/// Makes a user with an inline policy and an access key.
pub(crate) async fn user(server: &TestServer, name: &str, policy: &str) -> Credentials {
    server
        .iam("CreateUser", &[("UserName", name)])
        .await
        .expect("the user is created");
    key_of(server, name, policy).await
}

/// Gives a user that is there an inline policy and an access key.
pub(crate) async fn key_of(server: &TestServer, name: &str, policy: &str) -> Credentials {
    server
        .iam(
            "PutUserPolicy",
            &[
                ("UserName", name),
                ("PolicyName", "policy"),
                ("PolicyDocument", policy),
            ],
        )
        .await
        .expect("the policy is put");
    let made = server
        .iam("CreateAccessKey", &[("UserName", name)])
        .await
        .expect("the key is created");
    Credentials {
        access_key_id: element(&made, "AccessKeyId").expect("a key"),
        secret: element(&made, "SecretAccessKey").expect("a secret"),
        session_token: None,
    }
}

/// Assumes a role; `extra` are further parameters.
pub(crate) async fn assume(
    server: &TestServer,
    who: &Credentials,
    name: &str,
    extra: &[(&str, &str)],
) -> Result<Credentials, Refused> {
    let arn = role_arn(name);
    let mut parameters = vec![("RoleArn", arn.as_str()), ("RoleSessionName", "session")];
    parameters.extend(extra);
    let answer = server.sts(Some(who), "AssumeRole", &parameters).await?;
    Ok(TestServer::credentials_in(&answer).expect("credentials"))
}

/// Makes an identity pool with guests and the users of a user pool's client; the answer is its id.
pub(crate) async fn identity_pool(server: &TestServer, pool: &str, client: &str) -> String {
    let made = server
        .identity(
            Some(&server.root),
            "CreateIdentityPool",
            json!({
                "IdentityPoolName": "identities", "AllowUnauthenticatedIdentities": true, "AllowClassicFlow": true,
                "CognitoIdentityProviders": [{ "ProviderName": provider(pool), "ClientId": client }],
            }),
        )
        .await
        .expect("the identity pool is created");
    text(&made, "IdentityPoolId")
}

/// The name of a user pool as a provider of identities.
pub(crate) fn provider(pool: &str) -> String {
    format!("cognito-idp.us-east-1.amazonaws.com/{pool}")
}

/// Sets the roles of an identity pool.
pub(crate) async fn set_roles(
    server: &TestServer,
    identity_pool: &str,
    authenticated: &str,
    guest: &str,
) {
    server
        .identity(
            Some(&server.root),
            "SetIdentityPoolRoles",
            json!({
                "IdentityPoolId": identity_pool,
                "Roles": { "authenticated": role_arn(authenticated), "unauthenticated": role_arn(guest) },
            }),
        )
        .await
        .expect("the roles are set");
}

/// The temporary credentials of an identity.
pub(crate) async fn credentials_for(
    server: &TestServer,
    identity: &str,
    logins: &Value,
) -> Result<Credentials, Refused> {
    let answer = server
        .identity(
            None,
            "GetCredentialsForIdentity",
            json!({ "IdentityId": identity, "Logins": logins }),
        )
        .await?;
    let credentials = &answer["Credentials"];
    Ok(Credentials {
        access_key_id: text(credentials, "AccessKeyId"),
        secret: text(credentials, "SecretKey"),
        session_token: Some(text(credentials, "SessionToken")),
    })
}

/// The identity of these logins.
pub(crate) async fn identity(
    server: &TestServer,
    identity_pool: &str,
    logins: &Value,
) -> Result<String, Refused> {
    let input = json!({ "IdentityPoolId": identity_pool, "Logins": logins });
    let answer = server.identity(None, "GetId", input).await?;
    Ok(text(&answer, "IdentityId"))
}
