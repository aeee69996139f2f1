//! The first screen: where everything is, and what to do next.

use crate::config::Settings;
use crate::demo::Demo;
use crate::startup::{Started, credentials};
use crate::tls::DevelopmentTls;
use std::fmt::Write as _;
use std::net::SocketAddr;

/// What is printed when the server is ready.
pub(crate) fn screen(
    settings: &Settings,
    started: &Started,
    development: Option<(&Demo, &DevelopmentTls)>,
    address: SocketAddr,
) -> String {
    let mut out = String::new();
    if settings.ephemeral {
        let _ = writeln!(out, "Nothing is kept: all data goes when the server ends.");
    }
    if let Some(path) = &started.new_credentials {
        let _ = writeln!(
            out,
            "The root access key of this server is in {} (only its owner can read it).",
            path.display()
        );
    }
    if let Some((demo, tls)) = development {
        // The commands go to the listening address: the public URL may be a name that leads elsewhere from here.
        explain_development(
            &mut out,
            settings,
            started,
            demo,
            tls,
            &format!("http://{address}"),
        );
    }
    let _ = writeln!(out, "cognate is listening on http://{address}");
    out
}

fn explain_development(
    out: &mut String,
    settings: &Settings,
    started: &Started,
    demo: &Demo,
    tls: &DevelopmentTls,
    url: &str,
) {
    let deployment = &started.context.deployment;
    let region = &deployment.region;
    let password = demo.password.known();
    let _ = write!(
        out,
        "\nCognate – development mode, which differs from production in this:
  - any access key works, and is the IAM user `developer`, who may do everything; only keys that this server has issued
    are checked
  - mail and SMS go to the outbox and are not sent
  - a demo user pool is there
  - https works on the same port, with a certificate of a local authority
Never put real people's logins on a server in this mode.

  endpoint     {url}   (region {region})
  overview     {url}/
  outbox       {url}/_cognate/outbox
  health       {url}/_cognate/health/ready
  credentials  {credentials}
  authority    {authority}   (trust it where https is wanted)
  demo pool    {pool}
  demo client  {client}
  demo user    {user}   password {said}
  issuer       {issuer}

Sign the demo user in:

  curl -s {url}/ -H 'content-type: application/x-amz-json-1.1' \\
    -H 'x-amz-target: AWSCognitoIdentityProviderService.InitiateAuth' \\
    -d '{{\"AuthFlow\":\"USER_PASSWORD_AUTH\",\"ClientId\":\"{client}\",\"AuthParameters\":{{\"USERNAME\":\"{user}\",\"PASSWORD\":\"{password}\"}}}}'

or with the AWS CLI:

  aws cognito-idp initiate-auth --endpoint-url {url} --region {region} --no-sign-request \\
    --auth-flow USER_PASSWORD_AUTH --client-id {client} \\
    --auth-parameters USERNAME={user},PASSWORD='{password}'

",
        credentials = credentials::path(&settings.data).display(),
        authority = tls.authority.display(),
        pool = demo.pool_id,
        client = demo.client_id,
        user = Demo::USERNAME,
        said = password.unwrap_or(demo.password.why_unknown()),
        password = password.unwrap_or("…"),
        issuer = deployment.issuer(&demo.pool_id),
    );
}
