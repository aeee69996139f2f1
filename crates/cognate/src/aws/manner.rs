//! In whose manner a request is answered.

use super::incoming::{FORM, content_type, header};
use context::Protocol;
use http::HeaderMap;
use wire::{Service, sts};

/// The service whose errors are written, where it is known, and its protocol.
#[derive(Clone, Copy)]
pub struct Manner {
    pub(super) service: Option<&'static Service>,
    pub(super) protocol: Protocol,
}

impl Manner {
    /// That of no service in particular.
    pub(super) const JSON: Self = Self {
        service: None,
        protocol: Protocol::Json,
    };

    /// As far as the headers tell: that of JSON, unless it is a form.
    #[must_use]
    pub fn of_headers(headers: &HeaderMap) -> Self {
        let is_form = content_type(headers) == FORM && !headers.contains_key("x-amz-target");
        Self::of(is_form.then_some(&sts::operation::SERVICE), headers)
    }

    /// That of the service; STS answers in JSON where that is asked for.
    pub(super) fn of(service: Option<&'static Service>, headers: &HeaderMap) -> Self {
        let protocol = match service {
            Some(service) if service.is_query() => {
                if service.name == sts::operation::SERVICE.name && asks_for_json(headers) {
                    Protocol::QueryJson
                } else {
                    Protocol::Query
                }
            }
            _ => Protocol::Json,
        };
        Self { service, protocol }
    }
}

fn asks_for_json(headers: &HeaderMap) -> bool {
    let accepted = header(headers, "accept").unwrap_or_default();
    accepted.split(',').any(|accepted| {
        let kind = accepted.split(';').next().unwrap_or_default();
        kind.trim()
            .eq_ignore_ascii_case(wire::query::JSON_CONTENT_TYPE)
    })
}
