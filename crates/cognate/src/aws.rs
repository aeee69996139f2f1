//! The AWS protocols' address, `POST /`: finds the operation, establishes the caller, runs it, and writes the answer.
//!
//! One request, in order: operation by name → a place among those in work → signature, where the operation takes one →
//! input and constraints → policies → the operation's one function. The signature comes before the input, as at AWS, so that a stranger learns
//! nothing about what an operation accepts.

mod access_log;
mod address;
mod answer;
mod authorize;
mod elsewhere;
mod failures;
mod finish;
mod incoming;
mod manner;
mod places;
mod services;

pub use answer::Answer;
pub use elsewhere::{elsewhere, is_for_s3};
pub use incoming::{Incoming, MAX_BODY, MAX_IMAGE_BODY, takes_images};
pub use manner::Manner;

use access_log::{Entry, UNKNOWN};
use address::{Addressed, address};
use authorize::authorize;
use context::survive::round;
use context::{Call, Caller, Context, Crowded, Protocol, Route};
use serde_json::Value;
use std::borrow::Cow;
use std::sync::Arc;
use tokio::time::Instant;
use wire::{Access, ApiError, ApiResult, Resource, Service};

/// Answers one request of the JSON or the query protocol.
pub async fn handle(context: &Arc<Context>, incoming: Incoming) -> Answer {
    let began = Instant::now();
    let request_id = keys::random::uuid_v4(&*context.random);
    let addressed = match address(&incoming) {
        Ok(addressed) => addressed,
        Err((manner, error)) => return refused(manner, &error, &request_id, began),
    };
    let (service, operation) = (addressed.service, addressed.operation.clone());
    let protocol = Manner::of(Some(service), &incoming.headers).protocol;
    // A panic is a bug; the caller gets the modelled error and the process goes on.
    let running = run(context, &incoming, addressed, protocol, &request_id);
    let ran = round("an operation", running).await;
    let (pool, outcome) = ran.unwrap_or_else(|| {
        let panicked = ApiError::internal(format!("{operation} panicked"));
        (None, Err(panicked))
    });
    let (name, code, answer) = match outcome {
        Ok((body, route)) => (
            route.info.name,
            Cow::Borrowed("OK"),
            answer::success(protocol, body, route.info.answers, &request_id),
        ),
        Err(error) => {
            failures::log(service, &operation, &request_id, &error);
            (
                services::known(service, &operation).map_or(UNKNOWN, |info| info.name),
                error.code.clone(),
                answer::error(Some(service), protocol, &error, &request_id),
            )
        }
    };
    let entry = Entry {
        operation: name,
        code: &code,
        request_id: &request_id,
        pool: pool.as_deref(),
        began,
    };
    access_log::write(&entry, answer.status);
    answer
}

/// Answers a request of which only the headers were read, since its body is larger than [`MAX_BODY`].
pub fn too_large(context: &Context, manner: Manner) -> Answer {
    let error = ApiError::new(
        "RequestEntityTooLargeException",
        413,
        "Request body exceeds the limit",
    );
    let request_id = keys::random::uuid_v4(&*context.random);
    refused(manner, &error, &request_id, Instant::now())
}

/// Answers a request whose body is not read, since too much is kept of others' already.
pub fn no_room(context: &Context, manner: Manner) -> Answer {
    let request_id = keys::random::uuid_v4(&*context.random);
    refused(manner, &Crowded.into(), &request_id, Instant::now())
}

/// Answers a request whose operation has not ended in time. It goes on, so nobody can say whether it was done.
pub fn too_late(context: &Context, manner: Manner, began: Instant) -> Answer {
    let error = ApiError::internal("the operation has not ended in time");
    let request_id = keys::random::uuid_v4(&*context.random);
    tracing::error!(request_id, "an operation has not ended in time");
    refused(manner, &error, &request_id, began)
}

/// The answer to a request of which no operation is known.
fn refused(manner: Manner, error: &ApiError, request_id: &str, began: Instant) -> Answer {
    let entry = Entry {
        operation: UNKNOWN,
        code: &error.code,
        request_id,
        pool: None,
        began,
    };
    let answer = answer::error(manner.service, manner.protocol, error, request_id);
    access_log::write(&entry, answer.status);
    answer
}

/// Runs the operation. The pool that the request names is told also where it is refused.
async fn run(
    context: &Arc<Context>,
    incoming: &Incoming,
    addressed: Addressed,
    protocol: Protocol,
    request_id: &str,
) -> (Option<String>, ApiResult<(String, &'static Route)>) {
    let mut pool = None;
    let outcome = async {
        let service = addressed.service;
        let route = services::route(service, &addressed.operation)?;
        let place = places::enter(context, route.info.name, incoming.client_address)?;
        let caller = match route.info.access {
            Access::Public | Access::AccessToken => Caller::Anonymous,
            Access::Iam => {
                Caller::Principal(Box::new(authenticate(context, service, incoming).await?))
            }
        };
        let value = match addressed.form {
            Some(form) => Value::Object(form),
            None => wire::json::parse(&incoming.body)?,
        };
        let ready = (route.read)(value, protocol)?;
        if let Resource::UserPool(id) | Resource::IdentityPool(id) = &ready.resource {
            pool = Some(id.clone());
        }
        let (context, request_id) = (Arc::clone(context), request_id.to_owned());
        let mut call = Call::new(context, caller, incoming.client_address, request_id);
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
    .await;
    (pool, outcome)
}

async fn authenticate(
    context: &Context,
    service: &'static Service,
    incoming: &Incoming,
) -> ApiResult<context::Principal> {
    let headers = incoming.header_texts();
    iam::authenticate(context, service, &incoming.signable(&headers)).await
}
