//! The settings of an app client from the requests that create and update it, checked and completed with the defaults.
//!
//! `UpdateUserPoolClient` sets every member that it leaves out back to its default, so both requests go the same way.

use crate::client::{flow, urls, validity};
use crate::pool::not_built::not_implemented;
use crate::pool::{Pool, schema};
use wire::ApiResult;
use wire::cognito_idp::{
    CreateUserPoolClientRequest, ExplicitAuthFlowsType, FeatureType, OAuthFlowType,
    PreventUserExistenceErrorTypes, UpdateUserPoolClientRequest, UserPoolClientType, error,
};

/// How many minutes the session of a challenge lives where the client does not say (`AuthSessionValidity` of the model).
pub const SESSION_MINUTES: i32 = 3;

/// The scopes that a pool knows without resource servers.
const SCOPES: &[&str] = &[
    "openid",
    "email",
    "phone",
    "profile",
    "aws.cognito.signin.user.admin",
];

/// Takes the members that both requests have.
macro_rules! settings_of {
    ($request:ident) => {
        UserPoolClientType {
            access_token_validity: $request.access_token_validity,
            allowed_oauth_flows: listed($request.allowed_oauth_flows),
            allowed_oauth_flows_user_pool_client: $request.allowed_oauth_flows_user_pool_client,
            allowed_oauth_scopes: listed($request.allowed_oauth_scopes),
            analytics_configuration: $request.analytics_configuration,
            auth_session_validity: $request.auth_session_validity,
            callback_urls: listed($request.callback_urls),
            default_redirect_uri: $request.default_redirect_uri,
            enable_propagate_additional_user_context_data: $request
                .enable_propagate_additional_user_context_data,
            enable_token_revocation: $request.enable_token_revocation,
            explicit_auth_flows: listed($request.explicit_auth_flows),
            id_token_validity: $request.id_token_validity,
            logout_urls: listed($request.logout_urls),
            prevent_user_existence_errors: $request.prevent_user_existence_errors,
            read_attributes: listed($request.read_attributes),
            refresh_token_rotation: $request.refresh_token_rotation,
            refresh_token_validity: $request.refresh_token_validity,
            supported_identity_providers: listed($request.supported_identity_providers),
            token_validity_units: $request.token_validity_units,
            write_attributes: listed($request.write_attributes),
            ..UserPoolClientType::default()
        }
    };
}

/// An empty list is as if it were not set, as at AWS: Terraform writes one for what is not there and compares.
fn listed<T>(list: Option<Vec<T>>) -> Option<Vec<T>> {
    list.filter(|list| !list.is_empty())
}

/// The settings of a new client, and whether it gets a secret.
///
/// # Errors
/// `InvalidParameterException`, `InvalidOAuthFlowException`, `ScopeDoesNotExistException`,
/// `FeatureUnavailableInTierException`, `NotImplemented`.
pub fn create(
    pool: &Pool,
    request: CreateUserPoolClientRequest,
    has_secret: bool,
) -> ApiResult<UserPoolClientType> {
    refuse_secrets_manager(request.publish_secrets_in_aws_secrets_manager)?;
    let given = settings_of!(request);
    complete(
        pool,
        UserPoolClientType {
            client_name: Some(request.client_name),
            ..given
        },
        has_secret,
        "creating",
    )
}

/// The settings of a client after an update; the name stays where the request has none.
///
/// # Errors
/// As [`create`].
pub fn update(
    pool: &Pool,
    name: &str,
    request: UpdateUserPoolClientRequest,
    has_secret: bool,
) -> ApiResult<UserPoolClientType> {
    refuse_secrets_manager(request.publish_secrets_in_aws_secrets_manager)?;
    let given = settings_of!(request);
    let client_name = Some(request.client_name.unwrap_or_else(|| name.to_owned()));
    complete(
        pool,
        UserPoolClientType {
            client_name,
            ..given
        },
        has_secret,
        "updating",
    )
}

/// There is no secrets manager to keep the secret in: a client that was told so would wait for one that never comes.
fn refuse_secrets_manager(asked: Option<bool>) -> ApiResult<()> {
    match asked {
        Some(true) => Err(not_implemented("PublishSecretsInAWSSecretsManager")),
        _ => Ok(()),
    }
}

fn complete(
    pool: &Pool,
    given: UserPoolClientType,
    has_secret: bool,
    doing: &str,
) -> ApiResult<UserPoolClientType> {
    let mut settings = given;
    if settings.analytics_configuration.is_some() {
        return Err(not_implemented("AnalyticsConfiguration"));
    }
    settings.token_validity_units.get_or_insert_default();
    if settings.refresh_token_validity.unwrap_or_default() == 0 {
        settings.refresh_token_validity = Some(validity::refresh_default(&settings));
    }
    validity::check(&settings)?;
    check_attributes(pool, &settings, doing)?;
    check_flows(pool, &settings)?;
    check_oauth(&settings, has_secret)?;
    check_providers(pool, &settings)?;
    if settings.enable_propagate_additional_user_context_data == Some(true) && !has_secret {
        return Err(error::invalid_parameter(
            "EnablePropagateAdditionalUserContextData needs a client with a secret",
        ));
    }
    settings
        .allowed_oauth_flows_user_pool_client
        .get_or_insert(false);
    settings
        .auth_session_validity
        .get_or_insert(SESSION_MINUTES);
    settings
        .enable_propagate_additional_user_context_data
        .get_or_insert(false);
    settings.enable_token_revocation.get_or_insert(true);
    settings
        .prevent_user_existence_errors
        .get_or_insert(PreventUserExistenceErrorTypes::Legacy);
    Ok(settings)
}

/// A client's permissions name attributes that the pool has; who may write must be able to sign a user up.
fn check_attributes(pool: &Pool, settings: &UserPoolClientType, doing: &str) -> ApiResult<()> {
    let known = |name: &String| {
        pool.attribute(name)
            .is_some_and(|it| it.developer_only_attribute != Some(true))
    };
    if settings
        .read_attributes
        .iter()
        .flatten()
        .any(|name| !known(name))
    {
        return Err(error::invalid_parameter(format!(
            "Invalid read attributes specified while {doing} a client"
        )));
    }
    let Some(writable) = &settings.write_attributes else {
        return Ok(());
    };
    let possible = writable
        .iter()
        .all(|name| known(name) && !schema::is_managed(name));
    let sufficient = pool
        .schema()
        .iter()
        .filter(|attribute| attribute.required == Some(true))
        .filter_map(|attribute| attribute.name.as_ref())
        .all(|name| schema::is_managed(name) || writable.contains(name));
    if possible && sufficient {
        Ok(())
    } else {
        Err(error::invalid_parameter(format!(
            "Invalid write attributes specified while {doing} a client"
        )))
    }
}

fn check_flows(pool: &Pool, settings: &UserPoolClientType) -> ApiResult<()> {
    let flows = settings.explicit_auth_flows.as_deref().unwrap_or_default();
    if flows.contains(&ExplicitAuthFlowsType::AllowUserAuth) && pool.is_lite() {
        return Err(error::feature_unavailable_in_tier(
            "ALLOW_USER_AUTH is not available in the LITE feature plan",
        ));
    }
    if flow::mixed(flows) {
        return Err(error::invalid_parameter(
            "ExplicitAuthFlows cannot mix values that begin with ALLOW_ and values that do not",
        ));
    }
    let rotates = settings
        .refresh_token_rotation
        .as_ref()
        .is_some_and(|it| it.feature == FeatureType::Enabled);
    if rotates && flows.contains(&ExplicitAuthFlowsType::AllowRefreshTokenAuth) {
        return Err(error::invalid_parameter(
            "ALLOW_REFRESH_TOKEN_AUTH cannot be used with RefreshTokenRotation: take it out of ExplicitAuthFlows",
        ));
    }
    Ok(())
}

fn check_oauth(settings: &UserPoolClientType, has_secret: bool) -> ApiResult<()> {
    let flows = settings.allowed_oauth_flows.as_deref().unwrap_or_default();
    if flows.contains(&OAuthFlowType::ClientCredentials) {
        if flows
            .iter()
            .any(|flow| *flow != OAuthFlowType::ClientCredentials)
        {
            return Err(error::invalid_oauth_flow(
                "client_credentials flow can not be selected along with code flow or implicit flow.",
            ));
        }
        if !has_secret {
            return Err(error::invalid_oauth_flow(
                "client_credentials flow can not be selected if client does not have a client secret.",
            ));
        }
    }
    let scopes = settings.allowed_oauth_scopes.as_deref().unwrap_or_default();
    if let Some(unknown) = scopes
        .iter()
        .find(|scope| !SCOPES.contains(&scope.as_str()))
    {
        return Err(error::scope_does_not_exist(format!(
            "Invalid scope requested: {unknown}"
        )));
    }
    if settings.allowed_oauth_flows_user_pool_client == Some(true)
        && (flows.is_empty() || scopes.is_empty())
    {
        return Err(error::invalid_oauth_flow(
            "AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.",
        ));
    }
    let callbacks = settings.callback_urls.as_deref().unwrap_or_default();
    for url in callbacks
        .iter()
        .chain(settings.logout_urls.iter().flatten())
    {
        urls::check(url)?;
    }
    match &settings.default_redirect_uri {
        Some(url) if !callbacks.contains(url) => Err(error::invalid_parameter(
            "DefaultRedirectURI must be one of CallbackURLs",
        )),
        _ => Ok(()),
    }
}

/// A pool has no identity providers but its own directory yet.
fn check_providers(pool: &Pool, settings: &UserPoolClientType) -> ApiResult<()> {
    match settings
        .supported_identity_providers
        .iter()
        .flatten()
        .find(|name| *name != "COGNITO")
    {
        Some(name) => Err(error::invalid_parameter(format!(
            "The provider {name} does not exist for User Pool {}.",
            pool.id
        ))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
