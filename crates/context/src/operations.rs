//! The table of a service's operations, and how a request runs through it.

use crate::Call;
use serde_json::Value;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use wire::decode::{Source, decode};
use wire::operation::RequestTag;
use wire::{ApiResult, Operation, OperationInfo, Resource, Service};

/// The operations of a service's model that have no file yet. The list only shrinks.
pub type NotBuilt = &'static [&'static str];

/// How the answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// JSON 1.1.
    Json,
    /// Query/XML.
    Query,
    /// A form in and JSON out, as STS does it for whoever asks.
    QueryJson,
}

/// The body of a successful answer.
pub type Answer = Pin<Box<dyn Future<Output = ApiResult<String>> + Send>>;

/// One operation of a service, without its types.
pub struct Route {
    /// What the model says of it.
    pub info: &'static OperationInfo,
    /// Reads and checks the input.
    pub read: fn(Value, Protocol) -> ApiResult<Ready>,
}

/// A request whose input is read and checked.
pub struct Ready {
    /// What it is about, for the policies.
    pub resource: Resource,
    /// The tags that it sets or takes away; `None` when it says nothing of tags.
    pub tags: Option<Vec<RequestTag>>,
    /// Runs the operation; call it once the caller is known to be allowed.
    pub run: Box<dyn FnOnce(Arc<Call>) -> Answer + Send>,
}

/// Reads the input of `O`; `operation` is its one function.
///
/// # Errors
/// The modelled error for an input that breaks a constraint.
pub fn read<O, F>(
    service: &'static Service,
    value: Value,
    protocol: Protocol,
    operation: fn(Arc<Call>, O::Input) -> F,
) -> ApiResult<Ready>
where
    O: Operation,
    F: Future<Output = ApiResult<O::Output>> + Send + 'static,
{
    let input: O::Input = decode(value, Source::of(service))?;
    Ok(Ready {
        resource: O::resource(&input),
        tags: O::tags(&input),
        run: Box::new(move |call| {
            Box::pin(async move {
                let request_id = call.request_id.clone();
                let output = operation(call, input).await?;
                Ok(match protocol {
                    Protocol::Json => wire::json::to_string(&output),
                    Protocol::Query => wire::query::answer(
                        service,
                        O::INFO.name,
                        O::INFO.answers,
                        &output,
                        &request_id,
                    ),
                    Protocol::QueryJson => wire::query::json_answer(
                        O::INFO.name,
                        O::INFO.answers,
                        &output,
                        &request_id,
                    ),
                })
            })
        }),
    })
}

/// Lists a service's operations: `operations! { wire::cognito_idp; SignUp => users::sign_up::sign_up, … }`.
///
/// It makes `pub static OPERATIONS: &[context::Route]`.
#[macro_export]
macro_rules! operations {
    ($($module:ident)::+; $($operation:ident => $($function:ident)::+,)*) => {
        use $($module)::+::operation as service_operation;

        /// The operations that are built.
        pub static OPERATIONS: &[$crate::Route] = &[
            $($crate::Route {
                info: <service_operation::$operation as ::wire::Operation>::INFO,
                read: |value, protocol| {
                    $crate::read::<service_operation::$operation, _>(
                        &service_operation::SERVICE,
                        value,
                        protocol,
                        |call, input| async move { $($function)::+(&call, input).await },
                    )
                },
            },)*
        ];
    };
}
