//! The condition keys of a request.

use super::Granted;
use crate::policy::ConditionContext;
use context::{Call, ClientAddress, Principal, PrincipalKind, Session};
use std::collections::BTreeMap;
use wire::Timestamp;

/// The keys that every request has, signed or not.
#[must_use]
pub fn of_request(call: &Call) -> ConditionContext {
    let now = call.now();
    let mut conditions = ConditionContext::new();
    conditions.insert("aws:CurrentTime", Timestamp(now).iso_8601());
    conditions.insert("aws:EpochTime", now.div_euclid(1000).to_string());
    match call.client_address {
        ClientAddress::Known(address) => conditions.insert("aws:SourceIp", address.to_string()),
        ClientAddress::Unreadable => conditions.insert_unknown("aws:SourceIp"),
    }
    conditions.insert("aws:RequestedRegion", call.deployment.region.as_str());
    conditions.insert("aws:ResourceAccount", call.deployment.account_id.as_str());
    conditions.insert("aws:SecureTransport", call.over_tls.to_string());
    conditions.insert("aws:ViaAWSService", "false");
    if let Some(user_agent) = &call.user_agent {
        conditions.insert("aws:UserAgent", user_agent.as_str());
    }
    if let Some(referer) = &call.referer {
        conditions.insert("aws:Referer", referer.as_str());
    }
    conditions
}

/// The keys of a signed request. What the principal is comes last, so that nothing in a session's own keys replaces it.
#[must_use]
pub fn of_caller(call: &Call, principal: &Principal, granted: &Granted) -> ConditionContext {
    let mut conditions = of_request(call);
    for (key, value) in &granted.tags {
        conditions.insert(&format!("aws:PrincipalTag/{key}"), value.as_str());
    }
    if let PrincipalKind::AssumedRole(session) = &principal.kind {
        fill_session(&mut conditions, session);
    }
    granted.principal.fill(&mut conditions);
    conditions
}

/// The keys that the tags of a resource give: IAM's own name for them, and the one that all services have. Roles, users
/// and policies have both. The attack: where they are left out, a `Deny` on a tag denies nothing; where two keys that
/// differ by case become one, the value of the other is hidden.
pub fn fill_resource_tags(conditions: &mut ConditionContext, tags: &BTreeMap<String, String>) {
    for (key, value) in tags {
        conditions.add(&format!("aws:ResourceTag/{key}"), value.as_str());
        conditions.add(&format!("iam:ResourceTag/{key}"), value.as_str());
    }
}

/// The keys that a session brings. Keys of identity providers may be lists by their nature (`…:amr`); those are never
/// usable as variables. Keys that the server fills itself cannot be among them.
fn fill_session(conditions: &mut ConditionContext, session: &Session) {
    for (key, values) in &session.keys {
        if conditions.values(key).is_some() {
            continue;
        }
        match values.as_slice() {
            [value] if !key.ends_with(":amr") => conditions.insert(key, value.as_str()),
            values => conditions.insert_many(key, values.iter().cloned()),
        }
    }
    // Session tags take the place of the role's.
    for (key, value) in &session.tags {
        conditions.insert(&format!("aws:PrincipalTag/{key}"), value.as_str());
    }
    conditions.insert(
        "aws:TokenIssueTime",
        Timestamp(session.issued_at).iso_8601(),
    );
    conditions.insert("aws:MultiFactorAuthPresent", "false");
    conditions.insert("sts:RoleSessionName", session.session_name.as_str());
    if let Some(identity) = &session.source_identity {
        conditions.insert("aws:SourceIdentity", identity.as_str());
    }
}

#[cfg(test)]
mod tests {
    use super::{fill_resource_tags, fill_session};
    use crate::policy::ConditionContext;
    use context::Session;
    use std::collections::BTreeMap;

    #[test]
    fn t44_a_sessions_keys_do_not_replace_those_of_the_request() {
        let text = |value: &str| value.to_owned();
        let session = Session {
            access_key_id: String::new(),
            secret_access_key: String::new(),
            role_name: text("r"),
            role_id: text("AROAX"),
            session_name: text("s"),
            issued_at: 1_500_000_000_000,
            expires_at: 0,
            policies: Vec::new(),
            tags: BTreeMap::from([(text("Team"), text("session"))]),
            transitive_tags: Vec::new(),
            source_identity: Some(text("me")),
            keys: BTreeMap::from([
                (text("aws:SourceIp"), vec![text("10.0.0.1")]),
                (
                    text("cognito-identity.amazonaws.com:sub"),
                    vec![text("us-east-1:1")],
                ),
                (
                    text("cognito-identity.amazonaws.com:amr"),
                    vec![text("authenticated")],
                ),
            ]),
        };
        let mut conditions = ConditionContext::new();
        conditions.insert("aws:SourceIp", "192.0.2.1");
        conditions.insert("aws:PrincipalTag/team", "role");
        fill_session(&mut conditions, &session);
        assert_eq!(conditions.single("aws:SourceIp"), Some("192.0.2.1"));
        assert_eq!(conditions.single("aws:PrincipalTag/Team"), Some("session"));
        assert_eq!(
            conditions.single("cognito-identity.amazonaws.com:sub"),
            Some("us-east-1:1")
        );
        assert_eq!(
            conditions.single("cognito-identity.amazonaws.com:amr"),
            None
        );
        assert_eq!(
            conditions.single("aws:TokenIssueTime"),
            Some("2017-07-14T02:40:00Z")
        );
        assert_eq!(conditions.single("aws:SourceIdentity"), Some("me"));
    }

    #[test]
    fn t45_tags_whose_keys_differ_by_case_are_all_compared() {
        let text = |value: &str| value.to_owned();
        let tags = BTreeMap::from([
            (text("Env"), text("production")),
            (text("env"), text("test")),
        ]);
        let mut conditions = ConditionContext::new();
        fill_resource_tags(&mut conditions, &tags);
        for key in ["aws:ResourceTag/ENV", "iam:ResourceTag/env"] {
            assert_eq!(
                conditions.values(key),
                Some(&[text("production"), text("test")][..]),
                "{key}"
            );
        }
    }
}
