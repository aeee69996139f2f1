//! `/_cognate/outbox`: what development mode would have sent, newest first, as a page or as JSON.

mod links;

use super::Shared;
use super::page::page;
use askama::Template;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use context::web_page::is_here;
use http::{HeaderMap, StatusCode};
use messages::Sent;
use serde::{Deserialize, Serialize};
use wire::Timestamp;

/// What keeps the page up to date.
const SCRIPT: &str = include_str!("../../templates/outbox.js");

/// A parameter that is misspelt would show everybody's messages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Filter {
    to: Option<String>,
}

/// A message as it is shown.
#[derive(Serialize)]
struct Shown {
    channel: &'static str,
    to: String,
    subject: String,
    body: String,
    code: String,
    sent_at: String,
    pool_id: String,
    purpose: String,
    /// The page that a frame shows, where the message is HTML.
    #[serde(skip)]
    framed: Option<String>,
    #[serde(skip)]
    links: Vec<String>,
}

/// What stands before a mail in its frame: links open in a tab of their own, and the text looks as in a mail reader.
const FRAME: &str = "<!doctype html><meta charset=\"utf-8\"><base target=\"_blank\"><style>:root{color-scheme:light}\
    body{margin:.75rem;color:#16191f;background:#fff;font:16px/1.55 system-ui,sans-serif;overflow-wrap:anywhere}</style>";

#[derive(Template)]
#[template(path = "outbox.html")]
struct Outbox<'a> {
    development: bool,
    to: &'a str,
    messages: &'a [Shown],
    /// How many messages the filter hides.
    others: usize,
}

/// Shows the messages.
pub(super) async fn show(
    State(shared): State<Shared>,
    filter: Result<Query<Filter>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let Ok(Query(filter)) = filter else {
        return (StatusCode::BAD_REQUEST, ONE_FILTER).into_response();
    };
    let Some(outbox) = &shared.outbox else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    // The attack is DNS rebinding: the name of another site that leads to this machine, whose page then reads the codes.
    let origins = &shared.context.deployment.trusted_origins;
    if !header("host").is_some_and(|host| is_here(host, origins)) {
        return (StatusCode::FORBIDDEN, NOT_HERE).into_response();
    }
    let to = filter.to.as_deref().unwrap_or_default().trim();
    let messages = outbox.messages(Some(to).filter(|to| !to.is_empty()));
    let messages: Vec<Shown> = messages.into_iter().map(shown).collect();
    if header("accept").is_some_and(|accept| accept.contains("application/json")) {
        let headers = [
            ("content-type", "application/json"),
            ("cache-control", "no-store"),
        ];
        let json = serde_json::to_string(&messages).unwrap_or_default();
        return (headers, json).into_response();
    }
    let others = if messages.is_empty() {
        outbox.messages(None).len()
    } else {
        0
    };
    page(&Outbox {
        development: true,
        to,
        messages: &messages,
        others,
    })
}

/// What is said to whoever filters by something else.
const ONE_FILTER: &str =
    "the outbox has one filter, and takes it once: /_cognate/outbox?to=someone@example.com\n";

/// What is said to whoever comes by a name that is not this server's.
const NOT_HERE: &str =
    "the outbox answers under the names of this machine, and under public_url and its aliases\n";

/// The script of the page.
pub(super) async fn script() -> Response {
    let headers = [
        ("content-type", "text/javascript; charset=utf-8"),
        ("cache-control", "no-cache"),
    ];
    (headers, SCRIPT).into_response()
}

fn shown(sent: Sent) -> Shown {
    let message = sent.message;
    let framed = message
        .is_html()
        .then(|| format!("{FRAME}{}", message.body));
    Shown {
        framed,
        links: links::of(&message),
        channel: message.channel.as_str(),
        to: message.to,
        subject: message.subject,
        body: message.body,
        code: message.code,
        sent_at: Timestamp(sent.sent_at).iso_8601(),
        pool_id: message.pool_id,
        purpose: message.purpose,
    }
}

#[cfg(test)]
mod tests {
    use super::{Outbox, Sent, shown};
    use askama::Template as _;
    use context::{Channel, Message};

    fn page(messages: &[super::Shown], to: &str, others: usize) -> String {
        let page = Outbox {
            development: true,
            to,
            messages,
            others,
        };
        page.render().unwrap()
    }

    #[test]
    fn t53_markup_in_a_message_stays_text() {
        let message = Message {
            pool_id: "us-east-1_A".into(),
            purpose: "sign-up".into(),
            channel: Channel::Email,
            to: "<script>alert(1)</script>@example.com".into(),
            subject: "\"><img src=x>".into(),
            body: "a & b".into(),
            code: "1".into(),
        };
        let sent = Sent {
            message,
            sent_at: 0,
        };
        let page = page(&[shown(sent)], "\" onfocus=\"x", 0);
        assert!(!page.contains("<script>alert") && !page.contains("<img"));
        assert!(!page.contains("\" onfocus"));
        assert!(page.contains("a &#38; b"));
    }

    #[test]
    fn t53_a_mail_is_shown_as_one_and_runs_nothing() {
        let body = "<a href=\"https://a.example/?code=1&amp;x=2\">CLICK HERE</a><script>alert(1)</script>\"></iframe>";
        let message = Message {
            pool_id: "us-east-1_A".into(),
            purpose: "sign-up".into(),
            channel: Channel::Email,
            to: "a@example.com".into(),
            subject: "Hello".into(),
            body: body.into(),
            code: "1".into(),
        };
        let sent = Sent {
            message,
            sent_at: 0,
        };
        let page = page(&[shown(sent)], "", 0);
        assert_eq!(page.matches("<iframe").count(), 1);
        assert_eq!(page.matches("</iframe>").count(), 1);
        assert!(
            page.contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\" srcdoc=\"&#60;")
        );
        assert!(!page.contains("<script>alert"));
        assert!(page.contains("<a href=\"https://a.example/?code=1&#38;x=2\""));
    }

    #[test]
    fn a_filter_that_finds_nothing_says_so() {
        assert!(page(&[], "", 0).contains("There is nothing here since"));
        assert!(page(&[], "b@example.com", 1).contains("1 message went to others"));
        assert!(page(&[], "b@example.com", 2).contains("2 messages went to others"));
    }
}
