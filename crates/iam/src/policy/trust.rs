//! Whether the trust policy of a role lets somebody assume it.

use std::error::Error;
use std::fmt;

use super::condition::Condition;
use super::context::ConditionContext;
use super::decision::{Decision, PolicyType};
use super::document::PolicyDocument;
use super::evaluate::{Policies, Request, evaluate, resource_grant};
use super::kind::Kind;
use super::naming::Naming;
use super::pattern::{Matched, Pattern};
use super::principal::Principal;
use super::statement::{Effect, Statement};

/// The provider that stands for all identity pools.
pub const COGNITO_IDENTITY: &str = "cognito-identity.amazonaws.com";

/// The action that every call of `AssumeRole` takes.
pub const ASSUME_ROLE: &str = "sts:AssumeRole";

/// The text of `AccessDenied` for `AssumeRoleWithWebIdentity`.
pub const WEB_IDENTITY_DENIED: &str = "Not authorized to perform sts:AssumeRoleWithWebIdentity";

const AUDIENCE: &str = "cognito-identity.amazonaws.com:aud";
const AMR: &str = "cognito-identity.amazonaws.com:amr";
const REFUSED: Decision = Decision::Denied {
    explicit: false,
    by: PolicyType::Trust,
};

/// A call of `AssumeRole`.
#[derive(Clone, Copy, Debug)]
pub struct AssumeRole<'a> {
    /// Who calls.
    pub principal: &'a Principal,
    /// The role that is to be assumed.
    pub role_arn: &'a str,
    /// The trust policy of that role.
    pub trust: &'a PolicyDocument,
    /// The policies of the caller; the one of the resource is not looked at, `trust` is.
    pub policies: Policies<'a>,
    /// Whether the session is to have tags.
    pub tags: bool,
    /// Whether the call sets a source identity.
    pub source_identity: bool,
    /// The condition keys.
    pub context: &'a ConditionContext,
}

/// A call of `AssumeRoleWithWebIdentity`, or the same step inside of an identity pool.
#[derive(Clone, Copy, Debug)]
pub struct WebIdentity<'a> {
    /// The host of a built-in provider, or the ARN of the provider object.
    pub provider: &'a str,
    /// The role that is to be assumed.
    pub role_arn: &'a str,
    /// The trust policy of that role.
    pub trust: &'a PolicyDocument,
    /// Whether the token has tags for the session.
    pub tags: bool,
    /// Whether the token sets a source identity.
    pub source_identity: bool,
    /// The condition keys, with those of the token.
    pub context: &'a ConditionContext,
}

/// The condition that a trust policy for identity pools lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingCondition {
    /// Nothing says which identity pool.
    Audience,
    /// Nothing says whether guests are meant.
    Amr,
}

impl fmt::Display for MissingCondition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = match self {
            Self::Audience => AUDIENCE,
            Self::Amr => AMR,
        };
        write!(formatter, "the trust policy has no condition on {key}")
    }
}

impl Error for MissingCondition {}

/// A call of `AssumeRole` that is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The action that is not allowed: with tags or a source identity a call takes more than [`ASSUME_ROLE`].
    pub action: &'static str,
    /// What denies it.
    pub decision: Decision,
}

/// Decides on `AssumeRole`.
///
/// # Errors
/// The first of the call's actions that is not allowed.
pub fn assume_role(call: &AssumeRole<'_>) -> Result<(), Refused> {
    for action in actions(ASSUME_ROLE, call.tags, call.source_identity) {
        let decision = takes(call, action);
        if !decision.is_allowed() {
            return Err(Refused { action, decision });
        }
    }
    Ok(())
}

/// Whether the caller may take one of the call's actions.
fn takes(call: &AssumeRole<'_>, action: &str) -> Decision {
    // Only users, sessions and services have a long enough arm: the owner of an account never becomes a role.
    let can_call = matches!(
        call.principal,
        Principal::User { .. }
            | Principal::AssumedRole { .. }
            | Principal::FederatedUser { .. }
            | Principal::Service { .. }
    );
    if !can_call || call.trust.kind() != Kind::Trust {
        return REFUSED;
    }
    let policies = Policies {
        resource: Some(call.trust),
        ..call.policies
    };
    let request = Request {
        principal: call.principal,
        action,
        resource: call.role_arn,
        context: call.context,
    };
    let decision = as_trust(evaluate(&request, &policies));
    if !decision.is_allowed() {
        return decision;
    }
    let grant = resource_grant(&request, call.trust);
    // Other resources of the caller's account need not name the caller; a role must, whatever the caller's own policies
    // allow. The attack: `sts:AssumeRole` on `*` as the key to every role of the account.
    if grant == Naming::Absent {
        return REFUSED;
    }
    // A role that could assume itself because its account may would renew its sessions for ever.
    let is_itself = matches!(call.principal, Principal::AssumedRole { role_arn, .. } if role_arn == call.role_arn);
    if is_itself && grant < Naming::Role {
        return REFUSED;
    }
    Decision::Allow
}

/// Decides on `AssumeRoleWithWebIdentity`: only the trust policy counts.
pub fn assume_role_with_web_identity(call: &WebIdentity<'_>) -> Decision {
    if call.trust.kind() != Kind::Trust {
        return REFUSED;
    }
    // A role that trusts identity pools at large can be had with a token of anybody's pool.
    if call.provider == COGNITO_IDENTITY && requires_audience(call.trust).is_err() {
        return REFUSED;
    }
    let principal = Principal::Federated {
        provider: call.provider.to_owned(),
    };
    let policies = Policies {
        resource: Some(call.trust),
        ..Policies::default()
    };
    for action in actions(
        "sts:AssumeRoleWithWebIdentity",
        call.tags,
        call.source_identity,
    ) {
        let request = Request {
            principal: &principal,
            action,
            resource: call.role_arn,
            context: call.context,
        };
        let decision = as_trust(evaluate(&request, &policies));
        if !decision.is_allowed() {
            return decision;
        }
    }
    Decision::Allow
}

/// Checks that every statement that lets identity pools in says which pool, and whether guests are meant. A condition that holds without a value, or for every value, says neither.
///
/// # Errors
/// The first condition that is missing.
pub fn requires_audience(trust: &PolicyDocument) -> Result<(), MissingCondition> {
    let pools = Principal::Federated {
        provider: COGNITO_IDENTITY.to_owned(),
    };
    let context = ConditionContext::new();
    let letting_in = trust.statements().iter().filter(|statement| {
        statement.effect == Effect::Allow
            && statement.naming(&pools) != Naming::Absent
            && statement.covers_action("sts:assumerolewithwebidentity", &context)
    });
    for statement in letting_in {
        if !is_bound(statement, AUDIENCE, names_one_pool) {
            return Err(MissingCondition::Audience);
        }
        if !is_bound(statement, AMR, tells_guests_apart) {
            return Err(MissingCondition::Amr);
        }
    }
    Ok(())
}

/// The text of `AccessDenied` for `AssumeRole`; with [`ASSUME_ROLE`] it is the one for a role that does not exist, too.
#[must_use]
pub fn assume_role_denied_message(arn: &str, action: &str, role_arn: &str) -> String {
    format!("User: {arn} is not authorized to perform: {action} on resource: {role_arn}")
}

/// The actions that a call takes all at once.
fn actions(
    main: &'static str,
    tags: bool,
    source_identity: bool,
) -> impl Iterator<Item = &'static str> {
    [
        Some(main),
        tags.then_some("sts:TagSession"),
        source_identity.then_some("sts:SetSourceIdentity"),
    ]
    .into_iter()
    .flatten()
}

fn as_trust(decision: Decision) -> Decision {
    match decision {
        Decision::Denied {
            explicit,
            by: PolicyType::Resource,
        } => Decision::Denied {
            explicit,
            by: PolicyType::Trust,
        },
        other => other,
    }
}

fn is_bound(statement: &Statement, key: &str, is_narrow: fn(&Pattern) -> bool) -> bool {
    statement
        .conditions()
        .iter()
        .filter_map(|condition: &Condition| condition.required_texts(key))
        .any(|patterns| patterns.iter().all(is_narrow))
}

/// A wildcard could mean every pool, and a variable whatever the token brings.
fn names_one_pool(pattern: &Pattern) -> bool {
    pattern.exact().is_some_and(|text| !text.is_empty())
}

/// What fits guests and signed-in users alike tells nothing.
fn tells_guests_apart(pattern: &Pattern) -> bool {
    let nothing = ConditionContext::new();
    let fits = |text: &str| pattern.matches(text, &nothing) == Matched::Yes;
    !(pattern.has_variables() || fits("authenticated") && fits("unauthenticated"))
}
