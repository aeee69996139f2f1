//! Which role an identity gets (Cognito developer guide, "Using role-based access control").

use crate::logins::Login;
use crate::pool::Pool;
use serde_json::Value;
use wire::cognito_identity::{
    AmbiguousRoleResolutionType, MappingRule, MappingRuleMatchType, RoleMapping, RoleMappingType,
    error,
};
use wire::{ApiError, ApiResult};

/// The role's ARN. Guests have no logins.
///
/// # Errors
/// `InvalidIdentityPoolConfigurationException` when the pool has no such role, `NotAuthorizedException` when the rules
/// deny or a custom role is asked for that the token does not name.
pub(crate) fn choose(
    pool: &Pool,
    logins: &[Login],
    custom_role: Option<&str>,
) -> ApiResult<String> {
    if logins.is_empty() {
        return default_role(pool, "unauthenticated", custom_role);
    }
    let mapped = logins.iter().find_map(|login| {
        let key = format!("{}:{}", login.provider, login.client_id);
        pool.mappings.get(&key).map(|mapping| (login, mapping))
    });
    let Some((login, mapping)) = mapped else {
        // A provider that was removed, or got another client, leaves its mapping behind. The attack: what the mapping
        // denied is had by the pool's own role (threat 44).
        let stale = |login: &&Login| pool.has_stale_mapping(&login.provider);
        return match logins.iter().find(stale) {
            Some(login) => Err(denied(login)),
            None => default_role(pool, "authenticated", custom_role),
        };
    };
    let found = match mapping.r#type {
        RoleMappingType::Rules => by_rules(mapping, login, custom_role)?,
        RoleMappingType::Token | RoleMappingType::Unknown(_) => by_token(login, custom_role)?,
    };
    match (found, &mapping.ambiguous_role_resolution) {
        (Some(role), _) => Ok(role),
        (None, Some(AmbiguousRoleResolutionType::AuthenticatedRole)) => {
            default_role(pool, "authenticated", None)
        }
        (None, _) => Err(denied(login)),
    }
}

/// The pool's own role. A custom role is allowed only where it is that one.
fn default_role(pool: &Pool, kind: &str, custom_role: Option<&str>) -> ApiResult<String> {
    let role = pool.roles.get(kind).ok_or_else(invalid_configuration)?;
    match custom_role {
        Some(custom) if custom != role => Err(custom_refused()),
        _ => Ok(role.clone()),
    }
}

fn by_token(login: &Login, custom_role: Option<&str>) -> ApiResult<Option<String>> {
    let roles: Vec<&str> = match login.claims.get("cognito:roles") {
        Some(Value::Array(roles)) => roles.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if let Some(custom) = custom_role {
        return if roles.contains(&custom) {
            Ok(Some(custom.to_owned()))
        } else {
            Err(custom_refused())
        };
    }
    if let Some(preferred) = login.claims.str("cognito:preferred_role") {
        return Ok(Some(preferred.to_owned()));
    }
    Ok(match roles.as_slice() {
        [only] => Some((*only).to_owned()),
        _ => None,
    })
}

fn by_rules(
    mapping: &RoleMapping,
    login: &Login,
    custom_role: Option<&str>,
) -> ApiResult<Option<String>> {
    let rules = mapping
        .rules_configuration
        .iter()
        .flat_map(|configuration| &configuration.rules);
    let mut matching = rules.filter(|rule| matches(rule, login));
    match custom_role {
        None => Ok(matching.next().map(|rule| rule.role_arn.clone())),
        Some(custom) if matching.any(|rule| rule.role_arn == custom) => Ok(Some(custom.to_owned())),
        Some(_) => Err(custom_refused()),
    }
}

/// A rule on a claim with several values matches when one of them does; `NotEqual` when none is equal. A claim that is
/// not there matches nothing.
fn matches(rule: &MappingRule, login: &Login) -> bool {
    let values: Vec<String> = match login.claims.get(rule.claim.as_str()) {
        None | Some(Value::Null) => return false,
        Some(Value::Array(values)) => values.iter().map(text).collect(),
        Some(value) => vec![text(value)],
    };
    let wanted = rule.value.as_str();
    match rule.match_type {
        MappingRuleMatchType::Equals => values.iter().any(|value| value == wanted),
        MappingRuleMatchType::StartsWith => values.iter().any(|value| value.starts_with(wanted)),
        MappingRuleMatchType::Contains => values.iter().any(|value| value.contains(wanted)),
        MappingRuleMatchType::NotEqual => values.iter().all(|value| value != wanted),
        MappingRuleMatchType::Unknown(_) => false,
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// What is said when no role is set, or the role does not trust the pool.
pub(crate) fn invalid_configuration() -> ApiError {
    error::invalid_identity_pool_configuration(
        "Invalid identity pool configuration. Check assigned IAM roles for this pool.",
    )
}

fn denied(login: &Login) -> ApiError {
    error::not_authorized(format!(
        "The ambiguous role mapping rules for: {} denied this request.",
        login.provider
    ))
}

fn custom_refused() -> ApiError {
    error::not_authorized("Custom role is not allowed for this identity.")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::choose;
    use crate::logins::Login;
    use crate::pool::Pool;
    use serde_json::json;
    use std::collections::BTreeMap;

    const PROVIDER: &str = "cognito-idp.us-east-1.amazonaws.com/us-east-1_A";

    fn pool(mapping: Option<&str>) -> Pool {
        let mappings = mapping.map(|text| {
            (
                format!("{PROVIDER}:c1"),
                wire::json::from_str(text).unwrap(),
            )
        });
        Pool {
            settings: wire::json::from_str(
                r#"{"IdentityPoolId":"us-east-1:a","IdentityPoolName":"p","AllowUnauthenticatedIdentities":true,
                "CognitoIdentityProviders":[{"ProviderName":"cognito-idp.us-east-1.amazonaws.com/us-east-1_A","ClientId":"c1"}]}"#,
            )
            .unwrap(),
            roles: BTreeMap::from([("authenticated".into(), "arn:auth".into()), ("unauthenticated".into(), "arn:guest".into())]),
            mappings: mappings.into_iter().collect(),
        }
    }

    fn login(claims: &serde_json::Value) -> [Login; 1] {
        let map = claims.as_object().unwrap().clone();
        [Login {
            provider: PROVIDER.into(),
            subject: "s".into(),
            client_id: "c1".into(),
            claims: map.into(),
        }]
    }

    #[test]
    fn without_a_mapping_the_pool_decides() {
        assert_eq!(choose(&pool(None), &[], None).unwrap(), "arn:guest");
        let roles = json!({"cognito:roles": ["arn:other"]});
        assert_eq!(
            choose(&pool(None), &login(&roles), None).unwrap(),
            "arn:auth"
        );
        assert!(choose(&pool(None), &login(&roles), Some("arn:other")).is_err());
    }

    #[test]
    fn a_token_names_its_role() {
        let pool = pool(Some(r#"{"Type":"Token","AmbiguousRoleResolution":"Deny"}"#));
        let both = json!({"cognito:roles": ["arn:a", "arn:b"], "cognito:preferred_role": "arn:b"});
        assert_eq!(choose(&pool, &login(&both), None).unwrap(), "arn:b");
        assert_eq!(
            choose(&pool, &login(&both), Some("arn:a")).unwrap(),
            "arn:a"
        );
        assert!(choose(&pool, &login(&both), Some("arn:c")).is_err());
        assert_eq!(
            choose(&pool, &login(&json!({"cognito:roles": ["arn:a"]})), None).unwrap(),
            "arn:a"
        );
        assert!(
            choose(
                &pool,
                &login(&json!({"cognito:roles": ["arn:a", "arn:b"]})),
                None
            )
            .is_err()
        );
        assert!(choose(&pool, &login(&json!({})), None).is_err());
    }

    #[test]
    fn t44_a_mapping_whose_client_is_gone_denies() {
        let mut pool = pool(Some(
            r#"{"Type":"Token","AmbiguousRoleResolution":"AuthenticatedRole"}"#,
        ));
        let mut logins = login(&json!({}));
        for login in &mut logins {
            login.client_id = "c2".into();
        }
        // The mapping of one client says nothing of the other.
        assert_eq!(choose(&pool, &logins, None).unwrap(), "arn:auth");
        for provider in pool
            .settings
            .cognito_identity_providers
            .iter_mut()
            .flatten()
        {
            provider.client_id = Some("c2".into());
        }
        let refused = choose(&pool, &logins, None).err().unwrap();
        assert_eq!(refused.code, "NotAuthorizedException");
        assert_eq!(
            refused.message,
            format!("The ambiguous role mapping rules for: {PROVIDER} denied this request.")
        );
        assert_eq!(choose(&pool, &[], None).unwrap(), "arn:guest");
    }

    #[test]
    fn rules_match_in_order() {
        let pool = pool(Some(
            r#"{"Type":"Rules","AmbiguousRoleResolution":"AuthenticatedRole","RulesConfiguration":{"Rules":[
            {"Claim":"cognito:groups","MatchType":"Equals","Value":"admin","RoleARN":"arn:admin"},
            {"Claim":"email","MatchType":"StartsWith","Value":"a@","RoleARN":"arn:a"},
            {"Claim":"custom:team","MatchType":"NotEqual","Value":"red","RoleARN":"arn:notred"}]}}"#,
        ));
        let pick = |claims: serde_json::Value| choose(&pool, &login(&claims), None).unwrap();
        assert_eq!(
            pick(json!({"cognito:groups": ["x", "admin"], "email": "a@b"})),
            "arn:admin"
        );
        assert_eq!(
            pick(json!({"cognito:groups": ["superadmin"], "email": "a@b"})),
            "arn:a"
        );
        assert_eq!(pick(json!({"custom:team": "blue"})), "arn:notred");
        assert_eq!(pick(json!({"custom:team": "red"})), "arn:auth");
        assert_eq!(pick(json!({})), "arn:auth");
    }
}
