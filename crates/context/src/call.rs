//! One call of an operation.

use crate::{Caller, ClientAddress, Context};
use std::ops::Deref;
use std::sync::Arc;

/// The context, and who calls from where.
#[derive(Clone)]
pub struct Call {
    context: Arc<Context>,
    /// Whom the signature proved; `Caller::Anonymous` for operations that take no signature.
    pub caller: Caller,
    /// Where the request came from.
    pub client_address: ClientAddress,
    /// Whether it came over TLS, to this server or to a trusted proxy.
    pub over_tls: bool,
    /// `x-amzn-RequestId` of the answer.
    pub request_id: String,
    /// `User-Agent`, where policies may ask for it.
    pub user_agent: Option<String>,
    /// `Referer`, where policies may ask for it.
    pub referer: Option<String>,
}

impl Call {
    /// A call on `context`.
    #[must_use]
    pub fn new(
        context: Arc<Context>,
        caller: Caller,
        client_address: ClientAddress,
        request_id: String,
    ) -> Self {
        Self {
            context,
            caller,
            client_address,
            over_tls: false,
            request_id,
            user_agent: None,
            referer: None,
        }
    }

    /// The context, shared.
    #[must_use]
    pub fn context(&self) -> &Arc<Context> {
        &self.context
    }
}

impl Deref for Call {
    type Target = Context;

    fn deref(&self) -> &Context {
        &self.context
    }
}
