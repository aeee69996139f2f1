//! Where a request came from decides: conditions on its address and its encryption, and the limit of guesses.

use crate::account::user;
use crate::app::{App, INCORRECT, NOT_AUTHORIZED, WRONG, assert_refused};
use crate::credentials::NO_PERMISSION;
use context::ClientAddress;
use serde_json::{Value, json};
use testing::{TestServer, on_both};

/// What a user is told who lists the pools with this statement.
async fn told(server: &TestServer, statements: Value) -> Option<String> {
    let policy = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    let name = format!("user{}", keys::random::uuid_v4(&*server.context.random));
    let who = user(server, &name, &policy).await;
    let input = json!({ "MaxResults": 1 });
    let answer = server.admin_as(&who, "ListUserPools", input).await;
    answer.err().map(|refused| refused.code)
}

fn statement(effect: &str, condition: &Value) -> Value {
    json!({ "Effect": effect, "Action": "*", "Resource": "*", "Condition": condition })
}

on_both!(
    t46_an_address_that_cannot_be_read_is_let_in_by_no_condition,
    async |server| {
        let mut server = server;
        server.client_address = ClientAddress::Unreadable;
        let conditions = [
            json!({ "IpAddress": { "aws:SourceIp": "0.0.0.0/0" } }),
            json!({ "NotIpAddress": { "aws:SourceIp": "10.0.0.0/8" } }),
            json!({ "NotIpAddressIfExists": { "aws:SourceIp": "10.0.0.0/8" } }),
            json!({ "ForAllValues:IpAddress": { "aws:SourceIp": "10.0.0.0/8" } }),
            json!({ "StringNotLike": { "aws:SourceIp": "10.*" } }),
            json!({ "Null": { "aws:SourceIp": "true" } }),
            json!({ "Null": { "aws:SourceIp": "false" } }),
        ];
        let all = json!({ "Effect": "Allow", "Action": "*", "Resource": "*" });
        assert_eq!(told(&server, json!([all])).await, None);
        for condition in conditions {
            let allowed = told(&server, json!([statement("Allow", &condition)])).await;
            assert_eq!(allowed.as_deref(), Some(NO_PERMISSION), "{condition}");
            let denied = told(&server, json!([all, statement("Deny", &condition)])).await;
            assert_eq!(denied.as_deref(), Some(NO_PERMISSION), "{condition}");
        }
    }
);

on_both!(
    t32_t46_addresses_that_cannot_be_read_are_limited_together,
    async |server| {
        let client = json!({ "PreventUserExistenceErrors": "ENABLED" });
        let mut app = App::with(server, json!({}), client).await;
        app.server.client_address = ClientAddress::Unreadable;
        for n in 0..500 {
            let answer = app.initiate(&format!("user{n}"), WRONG).await;
            assert_refused(answer, NOT_AUTHORIZED, INCORRECT);
        }
        let answer = app.initiate("user500", WRONG).await;
        assert_refused(answer, "TooManyRequestsException", "Too many requests");
    }
);

on_both!(secure_transport_is_what_the_connection_is, async |server| {
    let mut server = server;
    let only_tls = json!([statement(
        "Allow",
        &json!({ "Bool": { "aws:SecureTransport": "true" } })
    )]);
    assert_eq!(
        told(&server, only_tls.clone()).await.as_deref(),
        Some(NO_PERMISSION)
    );
    server.over_tls = true;
    assert_eq!(told(&server, only_tls).await, None);
});
