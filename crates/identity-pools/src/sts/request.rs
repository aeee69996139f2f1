//! What the requests for a role have in common: duration, session policies, and the answer's parts.

use context::Context;
use iam::credentials::Temporary;
use iam::managed_policies;
use iam::policy::{Kind, MalformedPolicy, PolicyDocument};
use iam::roles::{self, LoadedRole};
use wire::sts::{AssumedRoleUser, Credentials, PolicyDescriptorType, error};
use wire::{ApiError, ApiResult, Timestamp};

/// How long a session lasts when the caller does not say it, in seconds (STS API reference).
const DEFAULT_SECONDS: i32 = 3600;

/// How long a session that was assumed by another session may last (IAM user guide, role chaining).
const CHAINED_SECONDS: i32 = 3600;

/// How many managed policies may limit a session (STS API reference).
const MAX_POLICY_ARNS: usize = 10;

/// Refuses what is no role's ARN. That a text is none is told before anything is looked up, so that it says nothing about
/// which roles there are.
pub(super) fn require_role_arn(arn: &str) -> ApiResult<()> {
    if roles::is_arn(arn) {
        Ok(())
    } else {
        Err(validation(&format!("{arn} is invalid")))
    }
}

/// Refuses a member that is given and not built. `ProvidedContexts` decides what a session may do, and a session token of
/// the size that a caller asks for cannot be made.
pub(super) fn refuse_not_built(members: &[(&str, bool)]) -> ApiResult<()> {
    match members.iter().find(|(_, is_given)| *is_given) {
        None => Ok(()),
        Some((member, _)) => Err(ApiError::not_implemented(format!(
            "{member} is not supported yet"
        ))),
    }
}

/// The duration, if the role allows it.
pub(super) fn duration(asked: Option<i32>, role: &LoadedRole, chained: bool) -> ApiResult<i64> {
    let seconds = asked.unwrap_or(DEFAULT_SECONDS);
    if chained && seconds > CHAINED_SECONDS {
        return Err(validation(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        ));
    }
    if seconds > role.max_session_duration {
        return Err(validation(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    Ok(i64::from(seconds))
}

/// The session policies as texts, each checked (threat 44: they always narrow, so one that cannot be read is refused).
pub(super) async fn session_policies(
    cx: &Context,
    inline: Option<&str>,
    arns: Option<&[PolicyDescriptorType]>,
) -> ApiResult<Vec<String>> {
    let mut policies = Vec::new();
    if let Some(text) = inline {
        PolicyDocument::parse(text, Kind::Session).map_err(|error| refuse(&error))?;
        policies.push(text.to_owned());
    }
    let arns = arns.unwrap_or_default();
    if arns.len() > MAX_POLICY_ARNS {
        return Err(validation(&format!(
            "a session can be limited by at most {MAX_POLICY_ARNS} managed policies"
        )));
    }
    for (index, descriptor) in arns.iter().enumerate() {
        // A descriptor that names nothing would leave the session wider than it was meant to be.
        let arn = descriptor.arn.as_deref().ok_or_else(|| {
            validation(&format!(
                "1 validation error detected: Value null at 'policyArns.{}.member.arn' failed to satisfy constraint: Member \
                 must not be null",
                index + 1
            ))
        })?;
        let document = managed_policies::document(cx, arn).await?;
        policies.push(document.ok_or_else(|| validation(&format!("{arn} is invalid")))?);
    }
    Ok(policies)
}

/// The credentials as the API shows them.
pub(super) fn credentials(issued: Temporary) -> Credentials {
    Credentials {
        access_key_id: issued.access_key_id,
        secret_access_key: issued.secret_access_key,
        session_token: issued.session_token.into_string(),
        expiration: Timestamp(issued.expires_at),
    }
}

/// The session as the API shows it.
pub(super) fn assumed_role_user(
    cx: &Context,
    role: &LoadedRole,
    session_name: &str,
) -> AssumedRoleUser {
    AssumedRoleUser {
        arn: format!(
            "arn:aws:sts::{}:assumed-role/{}/{session_name}",
            cx.deployment.account_id, role.name
        ),
        assumed_role_id: format!("{}:{session_name}", role.id),
    }
}

/// An error of the request's own making.
pub(super) fn validation(text: &str) -> ApiError {
    ApiError::new("ValidationError", 400, text)
}

/// What is said of a role that may not be assumed, or that is not there.
pub(super) fn access_denied(text: impl Into<String>) -> ApiError {
    ApiError::new("AccessDenied", 403, text)
}

fn refuse(malformed: &MalformedPolicy) -> ApiError {
    match malformed {
        MalformedPolicy::Grammar(text) => error::malformed_policy_document(text.clone()),
        MalformedPolicy::TooLarge { .. } => {
            error::packed_policy_too_large("Serialized token too large for session")
        }
    }
}
