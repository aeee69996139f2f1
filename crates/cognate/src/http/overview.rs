//! `GET /`: what this is, for a person who opens the bare address.

use super::Shared;
use super::page::page;
use crate::demo::{self, Demo};
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "overview.html")]
struct Overview<'a> {
    development: bool,
    url: &'a str,
    region: &'a str,
    version: &'a str,
    demo: Option<ShownDemo>,
}

/// The demo pool as the page shows it.
struct ShownDemo {
    pool_id: String,
    client_id: String,
    username: &'static str,
    password: Option<&'static str>,
    why_unknown: &'static str,
    issuer: String,
}

/// The page.
pub(super) async fn show(shared: &Shared) -> Response {
    let deployment = &shared.context.deployment;
    let demo = if deployment.development {
        // Without an answer of the database the page shows what it knows.
        demo::find(&shared.context).await.unwrap_or_default()
    } else {
        None
    };
    page(&Overview {
        development: deployment.development,
        url: &deployment.public_url,
        region: &deployment.region,
        version: crate::version::VERSION,
        demo: demo.map(|demo| ShownDemo {
            issuer: deployment.issuer(&demo.pool_id),
            pool_id: demo.pool_id,
            client_id: demo.client_id,
            username: Demo::USERNAME,
            password: demo.password.known(),
            why_unknown: demo.password.why_unknown(),
        }),
    })
}
