//! The order of evaluation: any Deny wins, then the resource's policy may grant by itself, and what is left has to be
//! allowed by identity, boundary and session alike.

use std::sync::Arc;

use super::context::ConditionContext;
use super::decision::{Decision, PolicyType};
use super::document::PolicyDocument;
use super::naming::Naming;
use super::principal::Principal;
use super::statement::Effect;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Who asks.
    pub principal: &'a Principal,
    /// `cognito-idp:ListUsers`
    pub action: &'a str,
    /// The ARN of the resource, or `*` for actions that have none.
    pub resource: &'a str,
    /// The condition keys.
    pub context: &'a ConditionContext,
}

/// The policies that bear on a request.
#[derive(Clone, Copy, Debug, Default)]
pub struct Policies<'a> {
    /// Those of the user and its groups, or of the role.
    pub identity: &'a [Arc<PolicyDocument>],
    /// The permissions boundary of the user or role.
    pub boundary: Option<&'a PolicyDocument>,
    /// Those that the session was made with, taken together; empty when there are none.
    pub session: &'a [Arc<PolicyDocument>],
    /// That of the resource.
    pub resource: Option<&'a PolicyDocument>,
}

/// Decides on a request.
pub fn evaluate(request: &Request<'_>, policies: &Policies<'_>) -> Decision {
    let action = request.action.to_ascii_lowercase();
    let identity =
        Outcome::of_principal(request, &action, policies.identity.iter().map(Arc::as_ref));
    let boundary = policies
        .boundary
        .map(|document| Outcome::of_principal(request, &action, std::iter::once(document)));
    let session = (!policies.session.is_empty())
        .then(|| Outcome::of_principal(request, &action, policies.session.iter().map(Arc::as_ref)));
    let (resource_denies, grant) = match policies.resource {
        Some(document) => of_resource(request, &action, document),
        None => (false, Naming::Absent),
    };

    let denying = [
        (identity.denies, PolicyType::Identity),
        (
            boundary.is_some_and(|outcome| outcome.denies),
            PolicyType::Boundary,
        ),
        (
            session.is_some_and(|outcome| outcome.denies),
            PolicyType::Session,
        ),
        (resource_denies, PolicyType::Resource),
    ];
    if let Some((_, by)) = denying.into_iter().find(|(denies, _)| *denies) {
        return Decision::Denied { explicit: true, by };
    }

    let is_foreign = is_foreign(request, policies);
    if grant == Naming::Itself && !is_foreign {
        return Decision::Allow;
    }
    if let Some(by) = missing_grant(request.principal, identity.allows, grant, is_foreign) {
        return Decision::Denied {
            explicit: false,
            by,
        };
    }
    if boundary.is_some_and(|outcome| !outcome.allows) {
        return Decision::Denied {
            explicit: false,
            by: PolicyType::Boundary,
        };
    }
    // A session is never more than its policies, whatever the role may (CVE-2025-62506).
    if session.is_some_and(|outcome| !outcome.allows) {
        return Decision::Denied {
            explicit: false,
            by: PolicyType::Session,
        };
    }
    Decision::Allow
}

/// What the policies of one type say together.
#[derive(Clone, Copy)]
struct Outcome {
    allows: bool,
    denies: bool,
}

impl Outcome {
    fn of_principal<'d>(
        request: &Request<'_>,
        action: &str,
        documents: impl Iterator<Item = &'d PolicyDocument>,
    ) -> Self {
        let mut outcome = Self {
            allows: false,
            denies: false,
        };
        for statement in documents.flat_map(PolicyDocument::statements) {
            // A statement for certain principals belongs to a resource: here it would be read as one for everybody.
            if statement.has_principals()
                || !statement.covers(action, request.resource, request.context)
            {
                continue;
            }
            match statement.effect {
                Effect::Allow => outcome.allows = true,
                Effect::Deny => outcome.denies = true,
            }
        }
        outcome
    }
}

/// Whether the policy of the resource denies, and how closely an Allow in it names the principal.
fn of_resource(request: &Request<'_>, action: &str, document: &PolicyDocument) -> (bool, Naming) {
    let mut denies = false;
    let mut grant = Naming::Absent;
    for statement in document.statements() {
        let naming = statement.naming(request.principal);
        if naming == Naming::Absent || !statement.covers(action, request.resource, request.context)
        {
            continue;
        }
        match statement.effect {
            Effect::Allow => grant = grant.max(naming),
            Effect::Deny => denies = true,
        }
    }
    (denies, grant)
}

/// How closely the policy of the resource names the principal, in an Allow that covers the request.
pub(crate) fn resource_grant(request: &Request<'_>, document: &PolicyDocument) -> Naming {
    of_resource(request, &request.action.to_ascii_lowercase(), document).1
}

/// The type of policy that would have to allow the request and does not.
fn missing_grant(
    principal: &Principal,
    identity_allows: bool,
    grant: Naming,
    is_foreign: bool,
) -> Option<PolicyType> {
    if principal.account().is_none() {
        // Who belongs to no account has no policies of its own.
        return (grant < Naming::Everyone).then_some(PolicyType::Resource);
    }
    let own_side = identity_allows || matches!(principal, Principal::Root { .. });
    if is_foreign {
        return if !own_side {
            Some(PolicyType::Identity)
        } else if grant == Naming::Absent {
            Some(PolicyType::Resource)
        } else {
            None
        };
    }
    (!own_side && grant < Naming::Everyone).then_some(PolicyType::Identity)
}

/// Whether the resource belongs to another account than the principal, so that both sides have to allow. When nothing
/// says whose a resource with a policy is, it is taken for foreign: a policy that somebody else wrote must not stand in
/// for one of ours.
fn is_foreign(request: &Request<'_>, policies: &Policies<'_>) -> bool {
    let Some(own) = request.principal.account() else {
        return false;
    };
    let in_arn = request
        .resource
        .split(':')
        .nth(4)
        .filter(|part| is_account(part));
    match in_arn.or_else(|| request.context.folded_single("aws:resourceaccount")) {
        Some(account) => account != own,
        None => policies.resource.is_some(),
    }
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}
