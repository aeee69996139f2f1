//! `SetIdentityPoolRoles`.

use crate::pool::Pool;
use context::Call;
use std::collections::BTreeSet;
use wire::ApiResult;
use wire::cognito_identity::{RoleMapping, RoleMappingType, SetIdentityPoolRolesInput, error};

/// How many rules a mapping may have (Cognito quotas; the model's 400 is the shape's).
const MAX_RULES: usize = 25;

/// Replaces the roles and the mappings. The caller must be allowed to pass each of the roles.
///
/// # Errors
/// `ResourceNotFoundException`; `InvalidParameterException` for mappings that are incomplete, or of a provider that the
/// pool does not have; `NotAuthorizedException` for what is no role's ARN; `AccessDeniedException` when a role may not be
/// passed.
pub async fn set_identity_pool_roles(
    call: &Call,
    input: SetIdentityPoolRolesInput,
) -> ApiResult<()> {
    let mappings = input.role_mappings.unwrap_or_default();
    let mut passed: BTreeSet<&str> = input.roles.values().map(String::as_str).collect();
    for mapping in mappings.values() {
        check(mapping)?;
        let rules = mapping
            .rules_configuration
            .iter()
            .flat_map(|configuration| &configuration.rules);
        passed.extend(rules.map(|rule| rule.role_arn.as_str()));
    }
    if let Some(text) = passed.iter().find(|text| !iam::roles::is_arn(text)) {
        return Err(error::not_authorized(format!(
            "Access to Role '{text}' is forbidden."
        )));
    }
    for role in passed {
        call.pass_role(role, "cognito-identity.amazonaws.com")
            .await?;
    }
    Pool::change(call, &input.identity_pool_id, |pool| {
        // A mapping that no login finds decides nothing: whom its rules would have denied gets the pool's own role.
        if let Some(key) = mappings.keys().find(|key| !pool.can_map(key)) {
            return Err(error::invalid_parameter(format!(
                "{key} is not a valid RoleMapping ProviderName or is not a configured provider."
            )));
        }
        pool.roles.clone_from(&input.roles);
        pool.mappings.clone_from(&mappings);
        Ok(())
    })
    .await?;
    Ok(())
}

fn check(mapping: &RoleMapping) -> ApiResult<()> {
    if mapping.ambiguous_role_resolution.is_none() {
        return Err(error::invalid_parameter(
            "a role mapping of the type Token or Rules needs an AmbiguousRoleResolution",
        ));
    }
    let rules = mapping
        .rules_configuration
        .as_ref()
        .map(|configuration| configuration.rules.len());
    match (&mapping.r#type, rules) {
        (RoleMappingType::Rules, None) => Err(error::invalid_parameter(
            "a role mapping of the type Rules needs a RulesConfiguration",
        )),
        (RoleMappingType::Rules, Some(count)) if count > MAX_RULES => Err(
            error::invalid_parameter(format!("a role mapping can have at most {MAX_RULES} rules")),
        ),
        _ => Ok(()),
    }
}
