//! What a pool asks for beside the password: nothing yet.

use crate::app::{App, INVALID, assert_refused};
use serde_json::json;
use testing::on_both;

on_both!(a_pool_says_that_it_has_no_second_factor, async |server| {
    let app = App::new(server).await;
    let off = json!({ "MfaConfiguration": "OFF" });
    let get = async || app.admin("GetUserPoolMfaConfig", json!({})).await.unwrap();
    assert_eq!(get().await, off);
    for input in [off.clone(), json!({})] {
        let set = app.admin("SetUserPoolMfaConfig", input).await.unwrap();
        assert_eq!(set, off);
    }
    assert_eq!(get().await, off);

    let message = "The code is {####}";
    app.admin(
        "UpdateUserPool",
        json!({ "SmsAuthenticationMessage": message }),
    )
    .await
    .unwrap();
    assert_eq!(
        get().await,
        json!({
            "MfaConfiguration": "OFF", "SmsMfaConfiguration": { "SmsAuthenticationMessage": message },
        })
    );
    app.admin("DeleteUserPool", json!({})).await.unwrap();
    let text = format!("User pool {} does not exist.", app.pool);
    for operation in ["GetUserPoolMfaConfig", "SetUserPoolMfaConfig"] {
        assert_refused(
            app.admin(operation, json!({})).await,
            "ResourceNotFoundException",
            &text,
        );
    }
});

on_both!(a_second_factor_is_not_taken_and_ignored, async |server| {
    let app = App::new(server).await;
    for (input, member) in [
        (json!({ "MfaConfiguration": "ON" }), "MfaConfiguration"),
        (
            json!({ "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": true } }),
            "MfaConfiguration",
        ),
        (
            json!({ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "required" } }),
            "WebAuthnConfiguration",
        ),
    ] {
        let refused = app.admin("SetUserPoolMfaConfig", input).await.unwrap_err();
        assert_eq!(refused.status, 501, "{refused:?}");
        let text = format!("{member} is not supported yet");
        assert_eq!(refused.said(), ("NotImplemented", text.as_str()));
    }
    for factor in [
        json!({ "MfaConfiguration": "OFF", "SoftwareTokenMfaConfiguration": { "Enabled": false } }),
        json!({ "SmsMfaConfiguration": { "SmsAuthenticationMessage": "The code is {####}" } }),
        json!({ "EmailMfaConfiguration": { "Subject": "code", "Message": "The code is {####}" } }),
    ] {
        assert_refused(
            app.admin("SetUserPoolMfaConfig", factor).await,
            INVALID,
            "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
        );
    }
    let config = app.admin("GetUserPoolMfaConfig", json!({})).await;
    assert_eq!(config.unwrap(), json!({ "MfaConfiguration": "OFF" }));
});
