//! The stage for tests: a caller with policies, who asks for something.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::sync::Arc;

use super::trust::{ASSUME_ROLE, AssumeRole, Refused, assume_role};
use super::{
    ConditionContext, Decision, Kind, Policies, PolicyDocument, PolicyType, Principal, Request,
    evaluate,
};

pub(crate) const ACCOUNT: &str = "123456789012";
pub(crate) const POOL: &str = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_A";
pub(crate) const USER: &str = "arn:aws:iam::123456789012:user/alice";
pub(crate) const ROLE: &str = "arn:aws:iam::123456789012:role/r";
pub(crate) const SESSION: &str = "arn:aws:sts::123456789012:assumed-role/r/s";

pub(crate) fn implicit(by: PolicyType) -> Decision {
    Decision::Denied {
        explicit: false,
        by,
    }
}

pub(crate) fn explicit(by: PolicyType) -> Decision {
    Decision::Denied { explicit: true, by }
}

/// The refusal of `sts:AssumeRole` itself, without a statement that says so.
pub(crate) fn not_assumed(by: PolicyType) -> Result<(), Refused> {
    Err(Refused {
        action: ASSUME_ROLE,
        decision: implicit(by),
    })
}

/// A document of the newer version with these statements.
pub(crate) fn document(statements: &str, kind: Kind) -> PolicyDocument {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    PolicyDocument::parse(&text, kind).unwrap()
}

pub(crate) struct Scenario {
    pub(crate) principal: Principal,
    pub(crate) context: ConditionContext,
    identity: Vec<Arc<PolicyDocument>>,
    boundary: Option<PolicyDocument>,
    session: Vec<Arc<PolicyDocument>>,
    resource: Option<PolicyDocument>,
}

impl Scenario {
    pub(crate) fn of(principal: Principal) -> Self {
        let mut context = ConditionContext::new();
        principal.fill(&mut context);
        Self {
            principal,
            context,
            identity: Vec::new(),
            boundary: None,
            session: Vec::new(),
            resource: None,
        }
    }

    pub(crate) fn user() -> Self {
        Self::of(Principal::User {
            arn: USER.to_owned(),
            account: ACCOUNT.to_owned(),
            user_id: "AIDAAAAAAAAAAAAAAAAA".to_owned(),
            name: "alice".to_owned(),
        })
    }

    pub(crate) fn role_session() -> Self {
        Self::of(Principal::AssumedRole {
            session_arn: SESSION.to_owned(),
            role_arn: ROLE.to_owned(),
            account: ACCOUNT.to_owned(),
            user_id: "AROAAAAAAAAAAAAAAAAA:s".to_owned(),
        })
    }

    pub(crate) fn identity(mut self, statements: &str) -> Self {
        self.identity
            .push(Arc::new(document(statements, Kind::Identity)));
        self
    }

    pub(crate) fn identity_text(mut self, text: &str) -> Self {
        self.identity.push(Arc::new(
            PolicyDocument::parse(text, Kind::Identity).unwrap(),
        ));
        self
    }

    pub(crate) fn boundary(mut self, statements: &str) -> Self {
        self.boundary = Some(document(statements, Kind::Boundary));
        self
    }

    pub(crate) fn session(mut self, statements: &str) -> Self {
        self.session
            .push(Arc::new(document(statements, Kind::Session)));
        self
    }

    pub(crate) fn resource(mut self, statements: &str) -> Self {
        self.resource = Some(document(statements, Kind::Resource));
        self
    }

    pub(crate) fn with(mut self, key: &str, value: &str) -> Self {
        self.context.insert(key, value);
        self
    }

    pub(crate) fn policies(&self) -> Policies<'_> {
        Policies {
            identity: &self.identity,
            boundary: self.boundary.as_ref(),
            session: &self.session,
            resource: self.resource.as_ref(),
        }
    }

    pub(crate) fn asks(&self, action: &str, resource: &str) -> Decision {
        let request = Request {
            principal: &self.principal,
            action,
            resource,
            context: &self.context,
        };
        evaluate(&request, &self.policies())
    }

    pub(crate) fn assumes(&self, role_arn: &str, trust: &str, tags: bool) -> Result<(), Refused> {
        assume_role(&AssumeRole {
            principal: &self.principal,
            role_arn,
            trust: &document(trust, Kind::Trust),
            policies: self.policies(),
            tags,
            source_identity: false,
            context: &self.context,
        })
    }

    /// Whether listing the users of the pool is allowed.
    pub(crate) fn lists(&self) -> bool {
        self.asks("cognito-idp:ListUsers", POOL).is_allowed()
    }
}

/// A statement on everything, with a condition.
pub(crate) fn conditional(effect: &str, condition: &str) -> String {
    format!(r#"{{"Effect":"{effect}","Action":"*","Resource":"*","Condition":{condition}}}"#)
}

pub(crate) const ALLOW_ALL: &str = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
pub(crate) const ALLOW_OTHER: &str = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#;
