//! The AWS protocols' address, `POST /`: finds the operation, establishes the caller, runs it, and writes the answer.
//!
//! One request, in order: operation by name → a place among those in work → signature, where the operation takes one →
//! input and constraints → policies → the operation's one function. The signature comes before the input, as at AWS, so that a stranger learns
//! nothing about what an operation accepts.

mod answer;
mod elsewhere;
mod finish;
mod places;
mod request;
mod services;
mod told;

pub use answer::Answer;
pub use elsewhere::{elsewhere, is_for_s3};
pub use request::{Incoming, MAX_BODY, MAX_IMAGE_BODY, Unread, takes_images, unread};

use crate::once_a_minute::OnceAMinute;
use crate::survive::round;
use context::{Call, Caller, Context, Crowded, PrincipalKind, Protocol, Route};
use iam::About;
use request::Addressed;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::time::Instant;
use told::{Told, UNKNOWN, told};
use wire::operation::RequestTag;
use wire::{Access, ApiError, ApiResult, Resource, Service};

/// Answers one request of the JSON or the query protocol.
pub async fn handle(context: &Arc<Context>, incoming: Incoming) -> Answer {
    let began = Instant::now();
    let request_id = keys::random::uuid_v4(&*context.random);
    let addressed = match request::address(&incoming) {
        Ok(addressed) => addressed,
        Err(unaddressed) => {
            let unread = Unread {
                service: unaddressed.service,
                protocol: request::written(unaddressed.service, &incoming.headers),
            };
            return refused(unread, &unaddressed.error, &request_id, began);
        }
    };
    let service = addressed.service;
    let operation = addressed.operation.clone();
    let protocol = request::written(Some(service), &incoming.headers);
    let mut pool = None;
    // A panic is a bug; the caller gets the modelled error and the process goes on.
    let running = run(
        context,
        &incoming,
        addressed,
        protocol,
        &request_id,
        &mut pool,
    );
    let outcome = round("an operation", running)
        .await
        .unwrap_or_else(|| Err(ApiError::internal(format!("{operation} panicked"))));
    let (name, code, answer) = match outcome {
        Ok((body, route)) => (
            route.info.name,
            Cow::Borrowed("OK"),
            answer::success(protocol, body, route.info.answers, &request_id),
        ),
        Err(error) => {
            if error.status >= 500 && error.code == ApiError::INTERNAL {
                let detail = error.detail.as_deref().unwrap_or("no detail");
                if !is_want_of_room(detail) || NO_ROOM.is_due() {
                    tracing::error!(
                        service = service.name,
                        operation,
                        request_id,
                        detail,
                        "failed"
                    );
                }
            }
            (
                services::known(service, &operation).map_or(UNKNOWN, |info| info.name),
                error.code.clone(),
                answer::error(Some(service), protocol, &error, &request_id),
            )
        }
    };
    let request = Told {
        operation: name,
        code: &code,
        request_id: &request_id,
        pool: pool.as_deref(),
        began,
    };
    told(&request, answer)
}

/// A full disk fails every write.
static NO_ROOM: OnceAMinute = OnceAMinute::new();

/// Whether the database says that its disk is full: SQLite by its text, PostgreSQL by its code (`disk_full`).
fn is_want_of_room(detail: &str) -> bool {
    detail.contains("database or disk is full") || detail.contains("(53100)")
}

/// Answers a request of which only the headers were read, since its body is larger than [`MAX_BODY`].
pub fn too_large(context: &Context, unread: Unread) -> Answer {
    let error = ApiError::new(
        "RequestEntityTooLargeException",
        413,
        "Request body exceeds the limit",
    );
    let request_id = keys::random::uuid_v4(&*context.random);
    refused(unread, &error, &request_id, Instant::now())
}

/// Answers a request whose body is not read, since too much is kept of others' already.
pub fn no_room(context: &Context, unread: Unread) -> Answer {
    let request_id = keys::random::uuid_v4(&*context.random);
    refused(unread, &Crowded.into(), &request_id, Instant::now())
}

/// Answers a request whose operation has not ended in time. It goes on, so nobody can say whether it was done.
pub fn too_late(context: &Context, unread: Unread, began: Instant) -> Answer {
    let error = ApiError::internal("the operation has not ended in time");
    let request_id = keys::random::uuid_v4(&*context.random);
    tracing::error!(request_id, "an operation has not ended in time");
    refused(unread, &error, &request_id, began)
}

/// The answer to a request of which no operation is known.
fn refused(unread: Unread, error: &ApiError, request_id: &str, began: Instant) -> Answer {
    let request = Told {
        operation: UNKNOWN,
        code: &error.code,
        request_id,
        pool: None,
        began,
    };
    let answer = answer::error(unread.service, unread.protocol, error, request_id);
    told(&request, answer)
}

async fn run(
    context: &Arc<Context>,
    incoming: &Incoming,
    addressed: Addressed,
    protocol: Protocol,
    request_id: &str,
    pool: &mut Option<String>,
) -> ApiResult<(String, &'static Route)> {
    let service = addressed.service;
    let route = services::route(service, &addressed.operation)?;
    let place = places::enter(context, route.info.name, incoming.source).await?;
    let caller = match route.info.access {
        Access::Public | Access::AccessToken => Caller::Anonymous,
        Access::Iam => Caller::Principal(Box::new(authenticate(context, service, incoming).await?)),
    };
    let value = match addressed.form {
        Some(form) => Value::Object(form),
        None => wire::json::parse(&incoming.body)?,
    };
    let ready = (route.read)(value, protocol)?;
    if let Resource::UserPool(id) | Resource::IdentityPool(id) = &ready.resource {
        *pool = Some(id.clone());
    }
    let mut call = Call::new(
        Arc::clone(context),
        caller,
        incoming.source,
        request_id.to_owned(),
    );
    call.over_tls = incoming.over_tls;
    if route.info.access == Access::Iam {
        call.user_agent = incoming.header_text("user-agent");
        call.referer = incoming.header_text("referer");
        authorize(&call, route, &ready.resource, ready.tags).await?;
    }
    let background = call.background.clone();
    let body = finish::finish((ready.run)(Arc::new(call)), place, background).await?;
    Ok((body, route))
}

/// Asks the caller's policies. The tags of a pool are read only for a caller who is not the account itself.
async fn authorize(
    call: &Call,
    route: &Route,
    resource: &Resource,
    request_tags: Option<Vec<RequestTag>>,
) -> ApiResult<()> {
    let principal = call
        .caller
        .principal()
        .ok_or_else(|| ApiError::internal("a signed operation without a caller"))?;
    let resource_tags = match principal.kind {
        PrincipalKind::Root => BTreeMap::new(),
        _ => services::tags_of(call, resource).await?,
    };
    let about = About {
        resource,
        resource_tags: &resource_tags,
        request_tags: &services::touched_tags(route.info, request_tags, &resource_tags),
    };
    iam::authorize(call, principal, route.info, &about).await
}

async fn authenticate(
    context: &Context,
    service: &'static Service,
    incoming: &Incoming,
) -> ApiResult<context::Principal> {
    let headers = incoming.header_texts();
    iam::authenticate(context, service, &incoming.signable(&headers)).await
}
