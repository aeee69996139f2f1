//! User pools and what becomes of their settings.

use crate::app::{App, INVALID, assert_refused, create_client, create_pool, merged};
use serde_json::{Value, json};
use testing::on_both;

on_both!(a_new_pool_has_cognitos_defaults, async |server| {
    let app = App::with(server, json!({}), json!({ "ExplicitAuthFlows": [] })).await;
    let described = app.admin("DescribeUserPool", json!({})).await.unwrap();
    let pool = &described["UserPool"];
    assert_eq!(
        pool["Policies"]["PasswordPolicy"],
        json!({
            "MinimumLength": 8, "RequireUppercase": true, "RequireLowercase": true, "RequireNumbers": true,
            "RequireSymbols": true, "TemporaryPasswordValidityDays": 7,
        })
    );
    assert_eq!(
        pool["Policies"]["SignInPolicy"]["AllowedFirstAuthFactors"],
        json!(["PASSWORD"])
    );
    assert_eq!(pool["DeletionProtection"], "INACTIVE");
    assert_eq!(pool["MfaConfiguration"], "OFF");
    assert_eq!(pool["EstimatedNumberOfUsers"], 0);
    assert_eq!(pool["UserPoolTier"], "ESSENTIALS");
    assert_eq!(
        pool["AdminCreateUserConfig"],
        json!({ "AllowAdminCreateUserOnly": false, "UnusedAccountValidityDays": 7 })
    );
    assert_eq!(
        pool["Arn"],
        format!(
            "arn:aws:cognito-idp:us-east-1:000000000000:userpool/{}",
            app.pool
        )
    );
    assert!(
        app.pool.starts_with("us-east-1_") && app.pool.len() == 19,
        "{}",
        app.pool
    );
    let schema = pool["SchemaAttributes"].as_array().unwrap();
    let sub = schema
        .iter()
        .find(|attribute| attribute["Name"] == "sub")
        .unwrap();
    assert_eq!(sub["Required"], true);
    assert_eq!(
        sub["StringAttributeConstraints"],
        json!({ "MinLength": "1", "MaxLength": "2048" })
    );
    let described = app
        .admin("DescribeUserPoolClient", json!({ "ClientId": app.client }))
        .await
        .unwrap();
    let client = &described["UserPoolClient"];
    assert_eq!(client["RefreshTokenValidity"], 30);
    assert_eq!(client["EnableTokenRevocation"], true);
    assert_eq!(client["AuthSessionValidity"], 3);
    assert!(client["ClientSecret"].is_null());
    assert_eq!(client["ClientId"].as_str().unwrap().len(), 26);
});

on_both!(an_update_resets_what_it_leaves_out, async |server| {
    let settings = json!({
        "AutoVerifiedAttributes": ["email"], "UserPoolTags": { "team": "a" }, "EmailVerificationSubject": "Hello",
        "Policies": { "PasswordPolicy": { "MinimumLength": 20 } },
        "AdminCreateUserConfig": { "AllowAdminCreateUserOnly": true },
    });
    let app = App::with(
        server,
        settings,
        json!({ "AccessTokenValidity": 2, "PreventUserExistenceErrors": "ENABLED" }),
    )
    .await;
    assert_refused(
        app.sign_up("alice", "alice@example.com").await,
        "NotAuthorizedException",
        "SignUp is not permitted for this user pool",
    );
    assert_eq!(
        app.admin("UpdateUserPool", json!({})).await.unwrap(),
        json!({})
    );
    let described = app.admin("DescribeUserPool", json!({})).await.unwrap();
    let pool = &described["UserPool"];
    assert_eq!(pool["Name"], "pool");
    assert_eq!(pool["Policies"]["PasswordPolicy"]["MinimumLength"], 8);
    assert_eq!(
        pool["AdminCreateUserConfig"]["AllowAdminCreateUserOnly"],
        false
    );
    assert!(
        pool["AutoVerifiedAttributes"]
            .as_array()
            .is_none_or(Vec::is_empty)
    );
    assert!(pool["EmailVerificationSubject"].is_null());
    app.sign_up("alice", "alice@example.com").await.unwrap();

    let update = json!({ "ClientId": app.client, "ClientName": "renamed" });
    let updated = app.admin("UpdateUserPoolClient", update).await.unwrap();
    let client = &updated["UserPoolClient"];
    assert_eq!(client["ClientName"], "renamed");
    assert!(client["AccessTokenValidity"].is_null());
    assert_ne!(client["PreventUserExistenceErrors"], "ENABLED");
    assert!(
        client["ExplicitAuthFlows"]
            .as_array()
            .is_none_or(Vec::is_empty)
    );
    assert_refused(
        app.initiate("alice", crate::app::PASSWORD).await,
        INVALID,
        "USER_PASSWORD_AUTH flow not enabled for this client",
    );
});

on_both!(
    an_empty_list_of_a_client_is_as_if_it_were_not_set,
    async |server| {
        let schema = json!([{ "Name": "email", "Required": true, "Mutable": true }]);
        let app = App::with(server, json!({ "Schema": schema }), json!({})).await;
        let names = [
            "AllowedOAuthFlows",
            "AllowedOAuthScopes",
            "CallbackURLs",
            "ExplicitAuthFlows",
            "LogoutURLs",
            "ReadAttributes",
            "SupportedIdentityProviders",
            "WriteAttributes",
        ];
        let lists: Value = names.iter().map(|name| (*name, json!([]))).collect();
        let made = create_client(&app.server, &app.pool, lists.clone()).await;
        let update = merged(json!({ "ClientId": made["ClientId"] }), lists);
        let updated = app.admin("UpdateUserPoolClient", update).await.unwrap();
        for name in names {
            assert!(made[name].is_null(), "{name} of {made}");
            assert!(updated["UserPoolClient"][name].is_null(), "{name}");
        }
    }
);

on_both!(deletion_protection_protects, async |server| {
    let app = App::with(server, json!({ "DeletionProtection": "ACTIVE" }), json!({})).await;
    assert_refused(
        app.admin("DeleteUserPool", json!({})).await,
        INVALID,
        "The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.",
    );
    app.admin(
        "UpdateUserPool",
        json!({ "DeletionProtection": "INACTIVE" }),
    )
    .await
    .unwrap();
    assert!(
        app.admin("DeleteUserPool", json!({}))
            .await
            .unwrap()
            .is_null()
    );
    let text = format!("User pool {} does not exist.", app.pool);
    assert_refused(
        app.admin("DescribeUserPool", json!({})).await,
        "ResourceNotFoundException",
        &text,
    );
});

on_both!(pools_come_in_pages, async |server| {
    for _ in 0..3 {
        create_pool(&server, json!({})).await;
    }
    let mut seen = std::collections::BTreeSet::new();
    let mut input = json!({ "MaxResults": 1 });
    loop {
        let page = server.admin("ListUserPools", input.clone()).await.unwrap();
        for pool in page["UserPools"].as_array().unwrap() {
            assert!(seen.insert(pool["Id"].to_string()));
        }
        if page["NextToken"].is_null() {
            break;
        }
        input["NextToken"] = page["NextToken"].clone();
    }
    assert_eq!(seen.len(), 3);
});

on_both!(what_is_not_built_is_not_ignored, async |server| {
    for (member, value) in [
        (
            "LambdaConfig",
            json!({ "PreSignUp": "arn:aws:lambda:us-east-1:000000000000:function:f" }),
        ),
        ("MfaConfiguration", json!("ON")),
        (
            "UserPoolAddOns",
            json!({ "AdvancedSecurityMode": "ENFORCED" }),
        ),
        (
            "DeviceConfiguration",
            json!({ "ChallengeRequiredOnNewDevice": true }),
        ),
    ] {
        let input = json!({ "PoolName": "pool", member: value });
        let refused = server.admin("CreateUserPool", input).await.unwrap_err();
        assert!(matches!(refused.status, 400 | 501), "{member}: {refused:?}");
    }
    let listed = server
        .admin("ListUserPools", json!({ "MaxResults": 60 }))
        .await
        .unwrap();
    assert_eq!(listed["UserPools"], json!([]));
});

on_both!(custom_attributes_are_added_and_stay, async |server| {
    let app = App::new(server).await;
    let add = |name: &str| json!({ "CustomAttributes": [{ "Name": name, "AttributeDataType": "String" }] });
    app.admin("AddCustomAttributes", add("team")).await.unwrap();
    assert_refused(
        app.admin("AddCustomAttributes", add("team")).await,
        INVALID,
        "custom:team: Existing attribute already has name custom:team.",
    );
    let required = json!({ "CustomAttributes": [{ "Name": "x", "AttributeDataType": "String", "Required": true }] });
    assert_refused(
        app.admin("AddCustomAttributes", required).await,
        INVALID,
        "Required custom attributes are not supported currently.",
    );
    app.user_with("alice", json!([{ "Name": "custom:team", "Value": "a" }]))
        .await;
    let user = app.admin_get("alice").await.unwrap();
    assert_eq!(
        crate::app::attribute(&user["UserAttributes"], "custom:team").as_deref(),
        Some("a")
    );
});

on_both!(
    settings_that_exclude_each_other_are_refused,
    async |server| {
        let unavailable = "FeatureUnavailableInTierException";
        for (settings, code) in [
            (
                json!({ "AliasAttributes": ["preferred_username"], "Schema": [{ "Name": "preferred_username", "Required": true }] }),
                INVALID,
            ),
            (
                json!({ "UserPoolTier": "LITE", "Policies": { "PasswordPolicy": { "PasswordHistorySize": 1 } } }),
                unavailable,
            ),
            (
                json!({ "UserPoolTier": "LITE", "AcrConfiguration": { "Level1": { "AcrValue": "low" } } }),
                unavailable,
            ),
        ] {
            let input = merged(json!({ "PoolName": "pool" }), settings);
            let refused = server.admin("CreateUserPool", input).await.unwrap_err();
            assert_eq!(refused.code, code, "{refused:?}");
        }
        let pool = create_pool(&server, json!({ "UserPoolTier": "LITE" })).await;
        let client = json!({ "UserPoolId": pool, "ClientName": "c", "ExplicitAuthFlows": ["ALLOW_USER_AUTH"] });
        let refused = server.admin("CreateUserPoolClient", client).await;
        assert_eq!(refused.unwrap_err().code, unavailable);
    }
);

on_both!(
    a_pool_goes_down_to_lite_without_what_lite_lacks,
    async |server| {
        let pool = create_pool(&server, json!({})).await;
        let described = async || {
            let input = json!({ "UserPoolId": pool });
            let described = server.admin("DescribeUserPool", input).await.unwrap();
            let mut pool = described["UserPool"].clone();
            let members = pool.as_object_mut().unwrap();
            members.retain(|name, _| matches!(name.as_str(), "AcrConfiguration" | "Policies"));
            pool
        };
        let update = async |settings: Value| {
            let lite = json!({ "UserPoolId": pool, "UserPoolTier": "LITE" });
            server
                .admin("UpdateUserPool", merged(lite, settings))
                .await
                .map_err(|refused| refused.code)
        };
        let not_allowed = Err("TierChangeNotAllowedException".to_owned());
        let history = json!({ "Policies": { "PasswordPolicy": { "PasswordHistorySize": 2 } } });
        assert_eq!(update(history).await, not_allowed);
        let client = json!({ "UserPoolId": pool, "ClientName": "c", "ExplicitAuthFlows": ["ALLOW_USER_AUTH"] });
        let client = server.admin("CreateUserPoolClient", client).await.unwrap();
        assert_eq!(update(json!({})).await, not_allowed);
        let input = json!({ "UserPoolId": pool, "ClientId": client["UserPoolClient"]["ClientId"] });
        server.admin("DeleteUserPoolClient", input).await.unwrap();
        update(described().await).await.unwrap();
        // And once more, with what a LITE pool describes itself with.
        update(described().await).await.unwrap();
    }
);
