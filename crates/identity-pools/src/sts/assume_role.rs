//! `AssumeRole`.

use super::request::{
    access_denied, assumed_role_user, credentials, duration, refuse_not_built, require_role_arn,
    session_policies,
};
use context::tags::{check_keys, is_reserved};
use context::{Call, Principal, PrincipalKind};
use iam::authorize::condition_keys::{fill_resource_tags, of_caller};
use iam::credentials::{Grant, issue};
use iam::policy::trust::{self, ASSUME_ROLE, assume_role_denied_message};
use iam::{policies_of, roles};
use std::collections::BTreeMap;
use wire::sts::{AssumeRoleRequest, AssumeRoleResponse, Tag};
use wire::{ApiError, ApiResult};

/// Credentials of a role for a user or for a session of another role. The role must trust the caller, and unless it
/// names the caller itself, the caller's policies must allow it, too. The account's root assumes no roles.
///
/// # Errors
/// `AccessDenied`, also for a role that is not there; `ValidationError` for what is no role's ARN and a duration that is
/// too long; `InvalidParameterValue` for tags; `MalformedPolicyDocument` and `PackedPolicyTooLarge` for session policies;
/// `NotImplemented` for members that are not built.
pub(super) async fn assume_role(
    call: &Call,
    input: AssumeRoleRequest,
) -> ApiResult<AssumeRoleResponse> {
    require_role_arn(&input.role_arn)?;
    refuse_not_built(&[
        ("ProvidedContexts", input.provided_contexts.is_some()),
        (
            "MinimumSessionTokenSize",
            input.minimum_session_token_size.is_some(),
        ),
    ])?;
    if input.serial_number.is_some() || input.token_code.is_some() {
        return Err(access_denied(
            "MultiFactorAuthentication failed with invalid MFA one time pass code.",
        ));
    }
    let caller = call
        .caller
        .principal()
        .ok_or_else(|| ApiError::internal("a signed operation without a caller"))?;
    let denied = |action: &str| {
        let text = assume_role_denied_message(&caller.arn, action, &input.role_arn);
        access_denied(text)
    };
    if matches!(caller.kind, PrincipalKind::Root) {
        return Err(access_denied("Roles may not be assumed by root accounts."));
    }
    let granted = policies_of(call, caller).await?;
    // What is wrong with the tags is told before the role is looked up. The attack: to learn from an error which roles
    // there are that one may not assume.
    let (tags, transitive_tags) = tags(
        caller,
        input.tags.unwrap_or_default(),
        input.transitive_tag_keys,
    )?;
    let role = roles::by_arn(call, &input.role_arn)
        .await?
        .ok_or_else(|| denied(ASSUME_ROLE))?;
    let mut conditions = of_caller(call, caller, &granted);
    fill_resource_tags(&mut conditions, &role.tags);
    conditions.insert("sts:RoleSessionName", input.role_session_name.as_str());
    if let Some(external_id) = &input.external_id {
        conditions.insert("sts:ExternalId", external_id.as_str());
    }
    if let Some(identity) = &input.source_identity {
        conditions.insert("sts:SourceIdentity", identity.as_str());
    }
    for (key, value) in &tags {
        conditions.insert(&format!("aws:RequestTag/{key}"), value.as_str());
    }
    conditions.insert_many("aws:TagKeys", tags.keys().cloned());
    conditions.insert_many("sts:TransitiveTagKeys", transitive_tags.iter().cloned());
    trust::assume_role(&trust::AssumeRole {
        principal: &granted.principal,
        role_arn: &role.arn,
        trust: &role.trust,
        policies: granted.policies(),
        tags: !tags.is_empty(),
        source_identity: input.source_identity.is_some(),
        context: &conditions,
    })
    .map_err(|refused| denied(refused.action))?;
    let chained = matches!(caller.kind, PrincipalKind::AssumedRole(_));
    let seconds = duration(input.duration_seconds, &role, chained)?;
    let grant = Grant {
        role_name: role.name.clone(),
        role_id: role.id.clone(),
        session_name: input.role_session_name.clone(),
        policies: session_policies(call, input.policy.as_deref(), input.policy_arns.as_deref())
            .await?,
        tags,
        transitive_tags,
        source_identity: source_identity(caller, input.source_identity)?,
        keys: BTreeMap::new(),
    };
    let source_identity = grant.source_identity.clone();
    let issued = issue(call, &grant, seconds)?;
    Ok(AssumeRoleResponse {
        assumed_role_user: Some(assumed_role_user(call, &role, &input.role_session_name)),
        packed_policy_size: issued.packed_policy_size,
        credentials: Some(credentials(issued)),
        source_identity,
        ..AssumeRoleResponse::default()
    })
}

type Tags = (BTreeMap<String, String>, Vec<String>);

/// The tags of the new session: those of the request, and the transitive ones of the caller's session, which the request
/// cannot change. Keys differ by more than case. Nobody gives a session tags in the name of the service itself: what
/// reads them takes those that begin with `aws:` as its word.
fn tags(caller: &Principal, given: Vec<Tag>, transitive: Option<Vec<String>>) -> ApiResult<Tags> {
    if given.iter().any(|tag| is_reserved(&tag.key)) {
        return Err(invalid("tag keys that begin with aws: are reserved"));
    }
    check_keys(given.iter().map(|tag| tag.key.as_str())).map_err(invalid)?;
    // By the folded key: the key as it is spelled.
    let asked: BTreeMap<String, String> = given
        .iter()
        .map(|tag| (tag.key.to_lowercase(), tag.key.clone()))
        .collect();
    let mut kept = Vec::new();
    for key in transitive.unwrap_or_default() {
        let spelled = asked.get(&key.to_lowercase()).ok_or_else(|| {
            invalid("The specified transitive tag key must be included in the requested tags.")
        })?;
        kept.push(spelled.clone());
    }
    let mut tags: BTreeMap<String, String> =
        given.into_iter().map(|tag| (tag.key, tag.value)).collect();
    if let PrincipalKind::AssumedRole(session) = &caller.kind {
        let mut inherited = session.transitive_tags.iter();
        if inherited.any(|key| asked.contains_key(&key.to_lowercase())) {
            return Err(invalid(
                "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
            ));
        }
        for key in &session.transitive_tags {
            if let Some(value) = session.tags.get(key) {
                tags.insert(key.clone(), value.clone());
                kept.push(key.clone());
            }
        }
    }
    Ok((tags, kept))
}

/// What is said of tags that a session cannot have. The code is in no model; STS answers it.
fn invalid(text: &str) -> ApiError {
    ApiError::new("InvalidParameterValue", 400, text)
}

/// Once it is set, a source identity stays through all roles that follow.
fn source_identity(caller: &Principal, given: Option<String>) -> ApiResult<Option<String>> {
    let PrincipalKind::AssumedRole(session) = &caller.kind else {
        return Ok(given);
    };
    match (&session.source_identity, given) {
        (None, given) => Ok(given),
        (Some(set), Some(given)) if *set != given => Err(access_denied(
            "the source identity of a session cannot be changed",
        )),
        (Some(set), _) => Ok(Some(set.clone())),
    }
}
