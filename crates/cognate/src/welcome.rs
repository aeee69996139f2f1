//! The first screen: where everything is, and what to do next.

use crate::config::Settings;
use crate::demo::Demo;
use crate::startup::Started;
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
    let url = &started.context.deployment.public_url;
    let mut out = String::new();
    if let Some(path) = &started.new_credentials {
        let _ = writeln!(
            out,
            "The root access key of this server is in {} (only its owner can read it).",
            path.display()
        );
    }
    if let Some((demo, tls)) = development {
        explain_development(&mut out, settings, url, demo, tls);
    }
    let _ = writeln!(out, "cognate is listening on http://{address}");
    out
}

fn explain_development(
    out: &mut String,
    settings: &Settings,
    url: &str,
    demo: &Demo,
    tls: &DevelopmentTls,
) {
    let (region, account) = (&settings.region, &settings.account_id);
    let _ = write!(
        out,
        "\nCognate – development mode, which differs from production in this:
  - an access key that this server did not issue is taken for the account's root, unchecked; one that bears the number
    of this account ({account}), or begins with ASIA, is not: it was issued here, and deleted or changed since
  - mail and SMS go to the outbox and are not sent
  - a demo user pool is there
  - https works on the same port, with a certificate of a local authority
Never put real people's logins on a server in this mode.

  endpoint     {url}   (region {region})
  outbox       {url}/_cognate/outbox
  health       {url}/_cognate/health
  credentials  {}
  authority    {authority}   (trust it where https is wanted)
  demo pool    {pool}
  demo client  {client}
  demo user    {user}   password {password}
  issuer       {url}/{pool}

Sign the demo user in:

  curl -s {url}/ -H 'content-type: application/x-amz-json-1.1' \\
    -H 'x-amz-target: AWSCognitoIdentityProviderService.InitiateAuth' \\
    -d '{{\"AuthFlow\":\"USER_PASSWORD_AUTH\",\"ClientId\":\"{client}\",\"AuthParameters\":{{\"USERNAME\":\"{user}\",\"PASSWORD\":\"{password}\"}}}}'

or with the AWS CLI:

  aws cognito-idp initiate-auth --endpoint-url {url} --region {region} --no-sign-request \\
    --auth-flow USER_PASSWORD_AUTH --client-id {client} \\
    --auth-parameters USERNAME={user},PASSWORD='{password}'

",
        settings.data.join("credentials").display(),
        authority = tls.authority.display(),
        pool = demo.pool_id,
        client = demo.client_id,
        user = Demo::USERNAME,
        password = Demo::PASSWORD,
    );
}
