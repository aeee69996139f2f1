//! The session that an identity gets: what it may assume, and what its policies can ask about it.

use crate::logins::Login;
use crate::pool::Pool;
use crate::role_choice::invalid_configuration;
use context::Call;
use iam::authorize::condition_keys::{fill_resource_tags, of_request};
use iam::credentials::{Grant, Temporary, issue};
use iam::policy::ConditionContext;
use iam::policy::scope_down::{GUEST_INLINE_POLICY, GUEST_MANAGED_POLICY};
use iam::policy::trust::{
    COGNITO_IDENTITY, WebIdentity, assume_role_with_web_identity, requires_audience,
};
use iam::roles::{self, LoadedRole};
use std::collections::BTreeMap;
use wire::ApiResult;

/// How long credentials of the enhanced flow live, in seconds; it cannot be changed (developer guide).
const ENHANCED_SECONDS: i64 = 3600;

/// The session's name in the enhanced flow.
const ENHANCED_NAME: &str = "CognitoIdentityCredentials";

/// `amr` of the identity: what it proved.
pub(crate) fn amr(logins: &[Login]) -> Vec<String> {
    if logins.is_empty() {
        return vec!["unauthenticated".to_owned()];
    }
    let mut amr = vec!["authenticated".to_owned()];
    amr.extend(logins.iter().flat_map(Login::amr));
    amr
}

/// The condition keys that a token of an identity pool gives to a session.
pub(crate) fn keys_of(
    identity_id: &str,
    pool_id: &str,
    amr: &[String],
) -> BTreeMap<String, Vec<String>> {
    BTreeMap::from([
        (
            format!("{COGNITO_IDENTITY}:sub"),
            vec![identity_id.to_owned()],
        ),
        (format!("{COGNITO_IDENTITY}:aud"), vec![pool_id.to_owned()]),
        (format!("{COGNITO_IDENTITY}:amr"), amr.to_vec()),
        (
            "aws:FederatedProvider".to_owned(),
            vec![COGNITO_IDENTITY.to_owned()],
        ),
    ])
}

/// The keys as the role's trust policy sees them, beside those of the request and of the role's tags: `amr` has several
/// values, the others one.
pub(crate) fn conditions(
    mut context: ConditionContext,
    role_tags: &BTreeMap<String, String>,
    keys: &BTreeMap<String, Vec<String>>,
) -> ConditionContext {
    fill_resource_tags(&mut context, role_tags);
    for (key, values) in keys {
        match values.as_slice() {
            [only] if !key.ends_with(":amr") => context.insert(key, only.clone()),
            several => context.insert_many(key, several.iter().cloned()),
        }
    }
    context
}

/// Credentials of the role, for an identity that has proven itself.
///
/// # Errors
/// `InvalidIdentityPoolConfigurationException` when the role is not there, or its trust policy does not let this
/// identity in; a trust policy without conditions on `aud` and `amr` lets nobody in (threat 42).
pub(crate) async fn enhanced(
    call: &Call,
    pool: &Pool,
    identity_id: &str,
    logins: &[Login],
    role_arn: &str,
) -> ApiResult<Temporary> {
    let role = roles::by_arn(call, role_arn)
        .await?
        .ok_or_else(invalid_configuration)?;
    let keys = keys_of(identity_id, &pool.settings.identity_pool_id, &amr(logins));
    let decision = assume_role_with_web_identity(&WebIdentity {
        provider: COGNITO_IDENTITY,
        role_arn: &role.arn,
        trust: &role.trust,
        tags: false,
        source_identity: false,
        context: &conditions(of_request(call), &role.tags, &keys),
    });
    if !decision.is_allowed() {
        explain(&role);
        return Err(invalid_configuration());
    }
    // Guests get no more than the services of the scope-down policy, whatever their role says.
    let policies = match logins {
        [] => vec![
            GUEST_INLINE_POLICY.to_owned(),
            GUEST_MANAGED_POLICY.to_owned(),
        ],
        _ => Vec::new(),
    };
    let grant = Grant {
        role_name: role.name.clone(),
        role_id: role.id.clone(),
        session_name: ENHANCED_NAME.to_owned(),
        policies,
        tags: BTreeMap::new(),
        transitive_tags: Vec::new(),
        source_identity: None,
        keys,
    };
    issue(call, &grant, ENHANCED_SECONDS)
}

/// Tells the operator what a role lacks that lets no identity in. At Amazon a role without these conditions works, and
/// whoever calls hears no reason.
pub(crate) fn explain(role: &LoadedRole) {
    if let Err(missing) = requires_audience(&role.trust) {
        tracing::warn!(role = role.arn, "no identity gets this role: {missing}");
    }
}

#[cfg(test)]
mod tests {
    use super::{ConditionContext, conditions, keys_of};
    use std::collections::BTreeMap;

    #[test]
    fn amr_has_several_values_and_the_others_one() {
        let amr = ["unauthenticated".to_owned()];
        let tags = BTreeMap::from([("stage".to_owned(), "test".to_owned())]);
        let keys = keys_of("id", "pool", &amr);
        let context = conditions(ConditionContext::new(), &tags, &keys);
        assert_eq!(context.single("aws:ResourceTag/stage"), Some("test"));
        assert_eq!(
            context.single("cognito-identity.amazonaws.com:sub"),
            Some("id")
        );
        assert_eq!(context.single("cognito-identity.amazonaws.com:amr"), None);
        assert_eq!(
            context.values("cognito-identity.amazonaws.com:amr"),
            Some(&amr[..])
        );
    }
}
