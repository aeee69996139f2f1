//! `/_cognate/outbox`: what development mode would have sent, newest first, as a page or as JSON.

use super::Shared;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode};
use messages::Sent;
use serde::Deserialize;
use std::fmt::Write as _;
use wire::Timestamp;

/// The page has one style sheet of its own and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:1rem;color:#16191f;background:#fafafa}\
h1{font-size:1.4rem}article{background:#fff;border:1px solid #d5dbdb;border-radius:.6rem;padding:1rem;margin:1rem 0}\
article p{margin:.75rem 0 0}header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;color:#545b64;font-size:.9rem;margin-bottom:.5rem}span,strong{overflow-wrap:anywhere}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.5rem 0 0}\
code{font-size:1.3rem;letter-spacing:.1em;background:#eef7ee;border-radius:.3rem;padding:.1rem .5rem}\
input{font:inherit;padding:.4rem;border:1px solid #879596;border-radius:.3rem;width:min(20rem,100%)}button{font:inherit;padding:.4rem 1rem}";

#[derive(Deserialize)]
pub(super) struct Filter {
    to: Option<String>,
}

/// Shows the messages.
pub(super) async fn show(
    State(shared): State<Shared>,
    Query(filter): Query<Filter>,
    headers: HeaderMap,
) -> Response {
    let Some(outbox) = &shared.outbox else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let to = filter.to.as_deref().filter(|to| !to.is_empty());
    let messages = outbox.messages(to);
    let accept = headers
        .get("accept")
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if accept.contains("application/json") {
        let headers = [
            ("content-type", "application/json"),
            ("cache-control", "no-store"),
        ];
        return (headers, as_json(&messages)).into_response();
    }
    let headers = [
        ("content-type", "text/html; charset=utf-8"),
        ("cache-control", "no-store"),
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
    ];
    (headers, as_page(&messages, to.unwrap_or_default())).into_response()
}

fn as_json(messages: &[Sent]) -> String {
    let list: Vec<serde_json::Value> = messages
        .iter()
        .map(|sent| {
            serde_json::json!({
                "channel": sent.message.channel.as_str(),
                "to": sent.message.to,
                "subject": sent.message.subject,
                "body": sent.message.body,
                "code": sent.message.code,
                "sent_at": Timestamp(sent.sent_at).iso_8601(),
            })
        })
        .collect();
    serde_json::Value::Array(list).to_string()
}

fn as_page(messages: &[Sent], to: &str) -> String {
    let mut page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>Outbox – Cognate</title><style>{STYLE}</style></head><body><h1>Outbox</h1>\
         <p>In development mode nothing is sent. This is what people would have received, newest first.</p>\
         <form><label>Only to <input name=\"to\" value=\"{}\" placeholder=\"someone@example.com\"></label> <button>Show</button></form>",
        escape(to)
    );
    if messages.is_empty() {
        page.push_str("<p>There is nothing here yet: sign somebody up, and reload this page.</p>");
    }
    for sent in messages {
        let message = &sent.message;
        let _ = write!(
            page,
            "<article><header><span>{}</span><span>to {}</span><time>{}</time></header><strong>{}</strong><pre>{}</pre><p>Code: <code>{}</code></p></article>",
            message.channel.as_str(),
            escape(&message.to),
            Timestamp(sent.sent_at).iso_8601(),
            escape(&message.subject),
            escape(&message.body),
            escape(&message.code),
        );
    }
    page.push_str("</body></html>");
    page
}

/// Text inside an element or an attribute (threat 53: a user's name may hold markup).
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::{Sent, as_page};
    use context::{Channel, Message};

    #[test]
    fn markup_in_a_message_stays_text() {
        let message = Message {
            channel: Channel::Email,
            to: "<script>alert(1)</script>@example.com".into(),
            subject: "\"><img src=x>".into(),
            body: "a & b".into(),
            code: "1".into(),
        };
        let page = as_page(
            &[Sent {
                message,
                sent_at: 0,
            }],
            "\" onfocus=\"x",
        );
        assert!(
            !page.contains("<script>") && !page.contains("<img") && !page.contains("\" onfocus")
        );
        assert!(page.contains("a &amp; b"));
    }
}
