//! What the two requests make of an app client.
#![allow(clippy::unwrap_used)]

use super::{create, update};
use crate::pool::Pool;
use wire::cognito_idp::{
    CreateUserPoolClientRequest, ExplicitAuthFlowsType, FeatureType, OAuthFlowType,
    PreventUserExistenceErrorTypes, RefreshTokenRotationType, UpdateUserPoolClientRequest,
    UserPoolType,
};
use wire::json;

fn pool() -> Pool {
    let request = json::from_str(
        r#"{"PoolName":"people","Schema":[{"Name":"email","Required":true},{"Name":"x","AttributeDataType":"String"}]}"#,
    )
    .unwrap();
    let settings: UserPoolType = crate::pool::settings::create(request).unwrap();
    Pool {
        id: "eu-west-1_Ab3dEf6hI".into(),
        settings,
        version: 1,
    }
}

fn named() -> CreateUserPoolClientRequest {
    json::from_str(r#"{"UserPoolId":"eu-west-1_Ab3dEf6hI","ClientName":"web"}"#).unwrap()
}

fn refusal(request: CreateUserPoolClientRequest) -> String {
    create(&pool(), request, false).unwrap_err().message
}

#[test]
fn a_name_alone_makes_the_defaults() {
    let settings = create(&pool(), named(), false).unwrap();
    assert_eq!(
        json::to_string(&settings),
        concat!(
            r#"{"AllowedOAuthFlowsUserPoolClient":false,"AuthSessionValidity":3,"ClientName":"web","#,
            r#""EnablePropagateAdditionalUserContextData":false,"EnableTokenRevocation":true,"#,
            r#""PreventUserExistenceErrors":"LEGACY","RefreshTokenValidity":30,"TokenValidityUnits":{}}"#
        )
    );
}

#[test]
fn an_update_resets_what_it_leaves_out() {
    let request: UpdateUserPoolClientRequest = json::from_str(
        r#"{"UserPoolId":"eu-west-1_Ab3dEf6hI","ClientId":"6h89qn2bfglbmvfebq9aaknqk0"}"#,
    )
    .unwrap();
    let settings = update(&pool(), "web", request, true).unwrap();
    assert_eq!(settings.client_name.as_deref(), Some("web"));
    assert_eq!(
        settings.prevent_user_existence_errors,
        Some(PreventUserExistenceErrorTypes::Legacy)
    );
    assert_eq!(settings.explicit_auth_flows, None);
}

#[test]
fn permissions_name_attributes_of_the_pool() {
    let with = |read: &[&str], write: Option<&[&str]>| {
        let texts = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        let mut request = named();
        request.read_attributes = Some(texts(read));
        request.write_attributes = write.map(texts);
        request
    };
    assert!(
        create(
            &pool(),
            with(&["email", "custom:x"], Some(&["email", "custom:x"])),
            false
        )
        .is_ok()
    );
    assert_eq!(
        refusal(with(&["custom:y"], None)),
        "Invalid read attributes specified while creating a client"
    );
    // The pool requires an address, so a client that writes must be able to write it.
    let refused = "Invalid write attributes specified while creating a client";
    assert_eq!(refusal(with(&["email"], Some(&["name"]))), refused);
    assert_eq!(
        refusal(with(&["email"], Some(&["email", "email_verified"]))),
        refused
    );
}

#[test]
fn flows_of_both_generations_do_not_mix() {
    let mut request = named();
    request.explicit_auth_flows = Some(vec![
        ExplicitAuthFlowsType::UserPasswordAuth,
        ExplicitAuthFlowsType::AllowUserSrpAuth,
    ]);
    assert!(create(&pool(), request, false).is_err());
    let mut rotating = named();
    rotating.refresh_token_rotation = Some(RefreshTokenRotationType {
        feature: FeatureType::Enabled,
        retry_grace_period_seconds: None,
    });
    assert!(create(&pool(), rotating.clone(), false).is_ok());
    rotating.explicit_auth_flows = Some(vec![ExplicitAuthFlowsType::AllowRefreshTokenAuth]);
    assert!(create(&pool(), rotating, false).is_err());
}

#[test]
fn oauth_settings_hang_together() {
    let mut machine = named();
    machine.allowed_oauth_flows = Some(vec![OAuthFlowType::ClientCredentials]);
    assert_eq!(
        refusal(machine.clone()),
        "client_credentials flow can not be selected if client does not have a client secret."
    );
    machine.allowed_oauth_flows = Some(vec![OAuthFlowType::ClientCredentials, OAuthFlowType::Code]);
    assert_eq!(
        refusal(machine),
        "client_credentials flow can not be selected along with code flow or implicit flow."
    );

    let mut scoped = named();
    scoped.allowed_oauth_scopes = Some(vec!["openid".into(), "x/read".into()]);
    assert_eq!(refusal(scoped), "Invalid scope requested: x/read");

    let mut redirect = named();
    redirect.callback_urls = Some(vec!["https://a.example/cb".into()]);
    redirect.default_redirect_uri = Some("https://b.example/cb".into());
    assert!(create(&pool(), redirect, false).is_err());
}

#[test]
fn a_secret_that_a_secrets_manager_would_keep_is_refused() {
    let managed = |asked| CreateUserPoolClientRequest {
        publish_secrets_in_aws_secrets_manager: Some(asked),
        ..named()
    };
    let refused = create(&pool(), managed(true), true).unwrap_err();
    assert_eq!(
        (refused.status, refused.message.as_str()),
        (
            501,
            "PublishSecretsInAWSSecretsManager is not supported yet"
        )
    );
    assert!(create(&pool(), managed(false), true).is_ok());
}
