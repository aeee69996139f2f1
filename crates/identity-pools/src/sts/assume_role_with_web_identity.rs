//! `AssumeRoleWithWebIdentity`, for tokens of identity pools.

use super::request::{
    access_denied, assumed_role_user, credentials, duration, refuse_not_built, require_role_arn,
    session_policies,
};
use crate::open_id_token::{self, ISSUER};
use crate::session::{conditions, explain, keys_of};
use context::Call;
use iam::authorize::condition_keys::of_request;
use iam::credentials::{Grant, issue};
use iam::policy::trust::{self, COGNITO_IDENTITY, WebIdentity};
use iam::roles;
use keys::jwt::{JwtError, Unverified};
use serde_json::Value;
use std::collections::BTreeMap;
use wire::sts::{AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse, error};
use wire::{ApiError, ApiResult};

/// Credentials of a role for the holder of a token. Only the role's trust policy decides.
///
/// # Errors
/// `InvalidIdentityToken` and `ExpiredTokenException` for the token, `AccessDenied` for the role, `ValidationError` for
/// what is no role's ARN and a duration that the role does not allow, `NotImplemented` for a member that is not built.
pub(super) async fn assume_role_with_web_identity(
    call: &Call,
    input: AssumeRoleWithWebIdentityRequest,
) -> ApiResult<AssumeRoleWithWebIdentityResponse> {
    require_role_arn(&input.role_arn)?;
    refuse_not_built(&[(
        "MinimumSessionTokenSize",
        input.minimum_session_token_size.is_some(),
    )])?;
    let unverified =
        Unverified::read(&input.web_identity_token).map_err(|error| refusal(&error))?;
    if unverified.issuer() != Some(ISSUER) {
        let issuer = unverified.issuer().unwrap_or_default();
        let text = format!("No OpenIDConnect provider found in your account for {issuer}");
        return Err(error::invalid_identity_token(text));
    }
    let claims = open_id_token::verify(call, &input.web_identity_token)
        .await?
        .map_err(|error| refusal(&error))?;
    let text_of = |name: &str| claims.str(name).unwrap_or_default().to_owned();
    let (subject, audience) = (text_of("sub"), text_of("aud"));
    let amr: Vec<String> = match claims.get("amr") {
        Some(Value::Array(values)) => values
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        _ => Vec::new(),
    };
    let role = roles::by_arn(call, &input.role_arn)
        .await?
        .ok_or_else(|| access_denied(trust::WEB_IDENTITY_DENIED))?;
    let keys = keys_of(&subject, &audience, &amr);
    let decision = trust::assume_role_with_web_identity(&WebIdentity {
        provider: COGNITO_IDENTITY,
        role_arn: &role.arn,
        trust: &role.trust,
        tags: false,
        source_identity: false,
        context: &conditions(of_request(call), &role.tags, &keys),
    });
    if !decision.is_allowed() {
        explain(&role);
        return Err(access_denied(trust::WEB_IDENTITY_DENIED));
    }
    let seconds = duration(input.duration_seconds, &role, false)?;
    let grant = Grant {
        role_name: role.name.clone(),
        role_id: role.id.clone(),
        session_name: input.role_session_name.clone(),
        policies: session_policies(call, input.policy.as_deref(), input.policy_arns.as_deref())
            .await?,
        tags: BTreeMap::new(),
        transitive_tags: Vec::new(),
        source_identity: None,
        keys,
    };
    let issued = issue(call, &grant, seconds)?;
    Ok(AssumeRoleWithWebIdentityResponse {
        assumed_role_user: Some(assumed_role_user(call, &role, &input.role_session_name)),
        packed_policy_size: issued.packed_policy_size,
        credentials: Some(credentials(issued)),
        subject_from_web_identity_token: Some(subject),
        audience: Some(audience),
        provider: Some(COGNITO_IDENTITY.to_owned()),
        ..AssumeRoleWithWebIdentityResponse::default()
    })
}

fn refusal(error: &JwtError) -> ApiError {
    match error {
        JwtError::Expired { exp, now } => error::expired_token(format!(
            "Token expired: current date/time {now} must be before the expiration date/time {exp}"
        )),
        JwtError::Malformed => error::invalid_identity_token(
            "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
        ),
        _ => error::invalid_identity_token(
            "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
        ),
    }
}
