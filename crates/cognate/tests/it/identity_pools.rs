//! The settings of identity pools.

use crate::app::{INVALID, assert_refused, merged};
use serde_json::{Value, json};
use testing::{TestServer, on_both};

async fn call(server: &TestServer, operation: &str, input: Value) -> Value {
    server
        .identity(Some(&server.root), operation, input)
        .await
        .unwrap()
}

fn named(name: &str) -> Value {
    json!({ "IdentityPoolName": name, "AllowUnauthenticatedIdentities": false })
}

on_both!(
    a_classic_flow_that_was_never_set_is_not_shown,
    async |server| {
        let made = call(&server, "CreateIdentityPool", named("p")).await;
        let id = json!({ "IdentityPoolId": made["IdentityPoolId"] });
        let read = async || call(&server, "DescribeIdentityPool", id.clone()).await;
        for shown in [&made, &read().await] {
            assert_eq!(shown.get("AllowClassicFlow"), None, "{shown}");
        }
        let off = merged(named("p"), json!({ "AllowClassicFlow": false }));
        call(&server, "UpdateIdentityPool", merged(off, id.clone())).await;
        assert_eq!(read().await["AllowClassicFlow"], false);
        let unset = merged(named("p"), id.clone());
        call(&server, "UpdateIdentityPool", unset).await;
        assert_eq!(read().await.get("AllowClassicFlow"), None);
    }
);

on_both!(
    an_update_keeps_the_name_of_the_developer_provider,
    async |server| {
        let developer = json!({ "DeveloperProviderName": "login.example" });
        let made = merged(named("p"), developer.clone());
        let made = call(&server, "CreateIdentityPool", made).await;
        let id = json!({ "IdentityPoolId": made["IdentityPoolId"] });
        let update = merged(named("q"), id.clone());
        for given in [json!({}), developer] {
            let update = merged(update.clone(), given);
            let shown = call(&server, "UpdateIdentityPool", update).await;
            assert_eq!(shown["DeveloperProviderName"], "login.example");
        }
        let kept = call(&server, "DescribeIdentityPool", id).await;
        assert_eq!(kept["IdentityPoolName"], "q");
        assert_eq!(kept["DeveloperProviderName"], "login.example");
        let other = merged(update, json!({ "DeveloperProviderName": "another" }));
        assert_refused(
            server
                .identity(Some(&server.root), "UpdateIdentityPool", other)
                .await,
            INVALID,
            "the developer provider name cannot be changed once it is set",
        );
    }
);
