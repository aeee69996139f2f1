//! The edge cases of the reference, by their number. Left out are 27, 28 and 33, which are rules for
//! whoever calls the evaluation.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use super::scenario::{
    ALLOW_ALL, ALLOW_OTHER, POOL, ROLE, SESSION, Scenario, USER, conditional, explicit, implicit,
    not_assumed,
};
use super::trust::Refused;
use super::{Decision, Kind, PolicyDocument, PolicyType, Principal};

/// A user with everything, less this Deny.
fn unless(statement: &str) -> Scenario {
    Scenario::user().identity(&format!("{ALLOW_ALL},{statement}"))
}

fn allowed_if(condition: &str) -> Scenario {
    Scenario::user().identity(&conditional("Allow", condition))
}

fn granted(principal: &str) -> String {
    format!(
        r#"{{"Effect":"Allow","Principal":{principal},"Action":"cognito-idp:*","Resource":"*"}}"#
    )
}

fn trusting(principal: &str, action: &str) -> String {
    format!(r#"{{"Effect":"Allow","Principal":{principal},"Action":{action}}}"#)
}

#[test]
fn conditions() {
    let with_ip = |scenario: Scenario| scenario.with("aws:SourceIp", "2001:db8::1");
    let cases: Vec<(&str, Scenario, bool)> = vec![
        (
            "01 a Deny with an unresolved variable denies nothing",
            unless(
                r#"{"Effect":"Deny","Action":"*","Resource":"arn:aws:cognito-idp:*:*:userpool/*${aws:PrincipalTag/x}"}"#,
            ),
            true,
        ),
        (
            "02 a Deny without MFA spares long-term keys",
            unless(&conditional(
                "Deny",
                r#"{"Bool":{"aws:MultiFactorAuthPresent":"false"}}"#,
            )),
            true,
        ),
        (
            "02 BoolIfExists denies them",
            unless(&conditional(
                "Deny",
                r#"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}"#,
            )),
            false,
        ),
        (
            "03 StringNotEquals on an absent key",
            allowed_if(r#"{"StringNotEquals":{"aws:x":"a"}}"#),
            true,
        ),
        (
            "04 ForAllValues on an absent key",
            allowed_if(r#"{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}"#),
            true,
        ),
        (
            "04 with Null beside it",
            allowed_if(
                r#"{"ForAllValues:StringEquals":{"aws:TagKeys":"a"},"Null":{"aws:TagKeys":"false"}}"#,
            ),
            false,
        ),
        ("05 an empty Condition", allowed_if("{}"), true),
        (
            "06 an empty list",
            allowed_if(r#"{"StringEquals":{"aws:username":[]}}"#),
            false,
        ),
        (
            "06 an empty list, negated",
            allowed_if(r#"{"StringNotEquals":{"aws:username":[]}}"#),
            true,
        ),
        (
            "22 StringLike * on an absent key",
            allowed_if(r#"{"StringLike":{"aws:x":"*"}}"#),
            false,
        ),
        (
            "23 numbers are numbers",
            allowed_if(r#"{"NumericGreaterThan":{"aws:n":"9"}}"#).with("aws:n", "10"),
            true,
        ),
        (
            "24 IPv6 and an IPv4 range",
            with_ip(allowed_if(r#"{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}"#)),
            false,
        ),
        (
            "24 negated",
            with_ip(allowed_if(
                r#"{"NotIpAddress":{"aws:SourceIp":"0.0.0.0/0"}}"#,
            )),
            true,
        ),
        (
            "25 the name of an ARN from its beginning",
            allowed_if(r#"{"ArnLike":{"aws:a":"arn:aws:iam::*:role/a*"}}"#)
                .with("aws:a", "arn:aws:iam::1:role/x/a"),
            false,
        ),
        (
            "26 tag keys that differ by case",
            allowed_if(r#"{"StringEquals":{"aws:PrincipalTag/TEAM":"a"}}"#)
                .with("aws:PrincipalTag/team", "a"),
            true,
        ),
        (
            "29 revocation of older sessions",
            unless(&conditional(
                "Deny",
                r#"{"DateLessThan":{"aws:TokenIssueTime":"2025-01-01T00:00:00Z"}}"#,
            ))
            .with("aws:TokenIssueTime", "2024-12-31T23:59:59Z"),
            false,
        ),
        (
            "29 younger sessions",
            unless(&conditional(
                "Deny",
                r#"{"DateLessThan":{"aws:TokenIssueTime":"2025-01-01T00:00:00Z"}}"#,
            ))
            .with("aws:TokenIssueTime", "2025-01-01T00:00:00Z"),
            true,
        ),
        (
            "31 Null with both values",
            allowed_if(r#"{"Null":{"aws:x":["true","false"]}}"#),
            true,
        ),
        (
            "35 no SourceIp",
            allowed_if(r#"{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}"#),
            false,
        ),
        (
            "36 a date without a zone",
            allowed_if(r#"{"DateGreaterThan":{"aws:CurrentTime":"2025-01-01T00:00:00"}}"#)
                .with("aws:CurrentTime", "2025-01-01T01:00:00+00:30"),
            true,
        ),
    ];
    for (name, scenario, expected) in cases {
        assert_eq!(scenario.lists(), expected, "{name}");
    }
}

#[test]
fn actions_and_resources() {
    let on_pool = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"{POOL}"}}"#);
    let wrong_case = on_pool.replace("userpool", "UserPool");
    let any_case = r#"{"Effect":"Allow","Action":"COGNITO-IDP:listusers","Resource":"*"}"#;
    let not_iam = r#"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#;
    let deny_first =
        r#"{"Effect":"Deny","Action":["s3:*","cognito-idp:ListUsers"],"Resource":"*"}"#;
    let before = format!("{deny_first},{ALLOW_ALL}");
    let after = format!("{ALLOW_ALL},{deny_first}");
    let list_pools = "cognito-idp:ListUserPools";
    for (name, statements, action, resource, expected) in [
        (
            "07 an ARN for an action without resources",
            on_pool.as_str(),
            list_pools,
            "*",
            false,
        ),
        ("07 a star for it", ALLOW_ALL, list_pools, "*", true),
        (
            "08 actions in any case",
            any_case,
            "cognito-idp:ListUsers",
            POOL,
            true,
        ),
        (
            "09 resources in their case",
            wrong_case.as_str(),
            "cognito-idp:ListUsers",
            POOL,
            false,
        ),
        (
            "17 NotAction allows the others",
            not_iam,
            "s3:GetObject",
            "*",
            true,
        ),
        (
            "17 but not the named",
            not_iam,
            "IAM:CreateUser",
            "*",
            false,
        ),
        (
            "30 a Deny before",
            before.as_str(),
            "cognito-idp:ListUsers",
            POOL,
            false,
        ),
        (
            "30 a Deny after",
            after.as_str(),
            "cognito-idp:ListUsers",
            POOL,
            false,
        ),
    ] {
        let decision = Scenario::user().identity(statements).asks(action, resource);
        assert_eq!(decision.is_allowed(), expected, "{name}");
    }
}

#[test]
fn case_10_to_12_intersections() {
    let asks = |scenario: Scenario| scenario.asks("cognito-idp:ListUsers", POOL);
    assert_eq!(
        asks(Scenario::user().boundary(ALLOW_ALL)),
        implicit(PolicyType::Identity)
    );
    let narrowed = Scenario::role_session()
        .identity(ALLOW_ALL)
        .session(ALLOW_OTHER);
    assert_eq!(asks(narrowed), implicit(PolicyType::Session));
    let widened = Scenario::role_session()
        .identity(ALLOW_OTHER)
        .session(ALLOW_ALL);
    assert_eq!(asks(widened), implicit(PolicyType::Identity));
    let bounded = Scenario::user().identity(ALLOW_ALL).boundary(ALLOW_OTHER);
    assert_eq!(asks(bounded), implicit(PolicyType::Boundary));
    let united = Scenario::role_session()
        .identity(ALLOW_ALL)
        .session(ALLOW_OTHER)
        .session(ALLOW_ALL);
    assert_eq!(asks(united), Decision::Allow);
}

#[test]
fn case_13_14_and_32_grants_of_the_resource() {
    let asks = |scenario: Scenario| scenario.asks("cognito-idp:ListUsers", POOL);
    let to_session = granted(&format!(r#"{{"AWS":"{SESSION}"}}"#));
    let to_role = granted(&format!(r#"{{"AWS":"{ROLE}"}}"#));
    let limited = || Scenario::role_session().session(ALLOW_OTHER);
    let by_name = Scenario::role_session()
        .boundary(ALLOW_OTHER)
        .session(ALLOW_OTHER)
        .resource(&to_session);
    assert_eq!(asks(by_name), Decision::Allow);
    assert_eq!(
        asks(limited().resource(&to_role)),
        implicit(PolicyType::Session)
    );
    assert_eq!(
        asks(Scenario::role_session().resource(&to_role)),
        Decision::Allow
    );
    let bounded = Scenario::role_session()
        .boundary(ALLOW_OTHER)
        .resource(&to_role);
    assert_eq!(asks(bounded), implicit(PolicyType::Boundary));
    let everyone = |arn: &str| {
        format!(
            r#"{{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*","Condition":{{"ArnEquals":{{"aws:PrincipalArn":"{arn}"}}}}}}"#
        )
    };
    assert_eq!(
        asks(Scenario::user().resource(&everyone(USER))),
        Decision::Allow
    );
    assert_eq!(
        asks(Scenario::user().resource(&everyone(ROLE))),
        implicit(PolicyType::Identity)
    );
    assert_eq!(
        asks(Scenario::of(Principal::Anonymous).resource(&granted("\"*\""))),
        Decision::Allow
    );
    let to_account = granted(r#"{"AWS":"123456789012"}"#);
    assert_eq!(
        asks(Scenario::user().resource(&to_account)),
        implicit(PolicyType::Identity)
    );
    assert_eq!(
        asks(Scenario::user().identity(ALLOW_ALL).resource(&to_account)),
        Decision::Allow
    );
    let denied = granted("\"*\"").replace("Allow", "Deny");
    assert_eq!(
        asks(Scenario::user().identity(ALLOW_ALL).resource(&denied)),
        explicit(PolicyType::Resource)
    );
}

#[test]
fn case_15_16_and_34_trust() {
    let assumes = |caller: &Scenario, trust: &str, tags: bool| caller.assumes(ROLE, trust, tags);
    let to_account = trusting(r#"{"AWS":"123456789012"}"#, "\"sts:AssumeRole\"");
    assert_eq!(
        assumes(&Scenario::user(), &to_account, false),
        not_assumed(PolicyType::Identity)
    );
    let may = r#"{"Effect":"Allow","Action":"sts:*","Resource":"*"}"#;
    assert_eq!(
        assumes(&Scenario::user().identity(may), &to_account, false),
        Ok(())
    );

    let itself = Scenario::role_session().identity(may);
    assert_eq!(
        assumes(&itself, &to_account, false),
        not_assumed(PolicyType::Trust)
    );
    let to_role = trusting(&format!(r#"{{"AWS":"{ROLE}"}}"#), "\"sts:AssumeRole\"");
    assert_eq!(assumes(&itself, &to_role, false), Ok(()));

    let to_user = |actions: &str| trusting(&format!(r#"{{"AWS":"{USER}"}}"#), actions);
    let without = to_user("\"sts:AssumeRole\"");
    assert_eq!(assumes(&Scenario::user(), &without, false), Ok(()));
    assert_eq!(
        assumes(&Scenario::user(), &without, true),
        Err(Refused {
            action: "sts:TagSession",
            decision: implicit(PolicyType::Identity),
        })
    );
    let with = to_user(r#"["sts:AssumeRole","sts:TagSession"]"#);
    assert_eq!(assumes(&Scenario::user(), &with, true), Ok(()));
}

#[test]
fn case_18_an_old_version_has_no_variables() {
    for version in [r#""Version":"2008-10-17","#, ""] {
        let text = format!(
            r#"{{{version}"Statement":{{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${{aws:username}}"}}}}"#
        );
        let scenario = Scenario::user().identity_text(&text);
        assert!(
            !scenario
                .asks("s3:GetObject", "arn:aws:s3:::b/alice")
                .is_allowed()
        );
        assert!(
            scenario
                .asks("s3:GetObject", "arn:aws:s3:::b/${aws:username}")
                .is_allowed()
        );
    }
}

#[test]
fn case_19_and_21_repeated_keys() {
    for statement in [
        r#"{"Effect":"Deny","Effect":"Allow","Action":"*","Resource":"*"}"#,
        r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:a":"1"},"StringEquals":{"aws:b":"1"}}}"#,
    ] {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
        let refused = PolicyDocument::parse(&text, Kind::Identity).unwrap_err();
        assert_eq!(refused.to_string(), "Syntax errors in policy.");
    }
}

#[test]
fn case_20_groups_are_no_principals() {
    let text = r#"{"Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:group/g"},"Action":"sts:AssumeRole"}}"#;
    let refused = PolicyDocument::parse(text, Kind::Trust)
        .unwrap_err()
        .to_string();
    assert_eq!(
        refused,
        r#"Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:group/g""#
    );
}
