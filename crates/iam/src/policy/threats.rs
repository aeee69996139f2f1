//! The attacks on policies, by the number of their row.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use super::scenario::{
    ALLOW_ALL, ALLOW_OTHER, POOL, ROLE, SESSION, Scenario, USER, conditional, document, explicit,
    implicit, not_assumed,
};
use super::trust::{
    COGNITO_IDENTITY, MissingCondition, WebIdentity, assume_role_with_web_identity,
    requires_audience,
};
use super::{ConditionContext, Decision, Kind, PolicyDocument, PolicyType, Principal};

fn for_pools(condition: &str) -> PolicyDocument {
    let statement = format!(
        r#"{{"Effect":"Allow","Principal":{{"Federated":"{COGNITO_IDENTITY}"}},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{{{condition}}}}}"#
    );
    document(&statement, Kind::Trust)
}

fn aud(operator: &str, value: &str) -> String {
    format!(r#""{operator}":{{"cognito-identity.amazonaws.com:aud":"{value}"}}"#)
}

fn amr(operator: &str, value: &str) -> String {
    format!(r#""{operator}":{{"cognito-identity.amazonaws.com:amr":"{value}"}}"#)
}

fn assumed(trust: &PolicyDocument, pool: &str, method: &str) -> Decision {
    let mut context = ConditionContext::new();
    context.insert("cognito-identity.amazonaws.com:aud", pool);
    context.insert_many("cognito-identity.amazonaws.com:amr", [method]);
    assume_role_with_web_identity(&WebIdentity {
        provider: COGNITO_IDENTITY,
        role_arn: ROLE,
        trust,
        tags: false,
        source_identity: false,
        context: &context,
    })
}

#[test]
fn t42_a_role_without_audience_is_refused() {
    let signed_in = amr("ForAnyValue:StringLike", "authenticated");
    for missing in [
        String::new(),
        format!("{},", aud("StringNotEquals", "p")),
        format!("{},", aud("StringEqualsIfExists", "p")),
        format!("{},", aud("ForAllValues:StringEquals", "p")),
        format!("{},", aud("StringLike", "*")),
        format!(
            "{},",
            aud("StringEquals", "${cognito-identity.amazonaws.com:aud}")
        ),
    ] {
        let trust = for_pools(&format!("{missing}{signed_in}"));
        assert_eq!(
            requires_audience(&trust),
            Err(MissingCondition::Audience),
            "{missing}"
        );
        assert_eq!(
            assumed(&trust, "p", "authenticated"),
            implicit(PolicyType::Trust),
            "{missing}"
        );
    }
}

#[test]
fn t42_a_role_without_amr_is_refused() {
    for extra in [
        String::new(),
        format!(",{}", amr("ForAnyValue:StringLike", "*authenticated")),
        format!(",{}", amr("ForAllValues:StringEquals", "authenticated")),
    ] {
        let trust = for_pools(&format!("{}{extra}", aud("StringEquals", "p")));
        assert_eq!(
            requires_audience(&trust),
            Err(MissingCondition::Amr),
            "{extra}"
        );
        assert_eq!(
            assumed(&trust, "p", "authenticated"),
            implicit(PolicyType::Trust)
        );
    }
}

#[test]
fn t42_a_bound_role_is_for_its_own_pool_and_its_own_users() {
    let both = format!(
        "{},{}",
        aud("StringEquals", "p"),
        amr("ForAnyValue:StringLike", "authenticated")
    );
    let trust = for_pools(&both);
    assert_eq!(assumed(&trust, "p", "authenticated"), Decision::Allow);
    assert!(!assumed(&trust, "other", "authenticated").is_allowed());
    assert!(!assumed(&trust, "p", "unauthenticated").is_allowed());
}

#[test]
fn t42_everybody_as_principal_needs_an_audience_too() {
    let statement = r#"{"Effect":"Allow","Principal":"*","Action":"sts:*"}"#;
    let trust = document(statement, Kind::Trust);
    assert_eq!(requires_audience(&trust), Err(MissingCondition::Audience));
}

#[test]
fn t44_a_session_policy_is_never_ignored() {
    let session = Scenario::role_session()
        .identity(ALLOW_ALL)
        .session(ALLOW_OTHER);
    assert_eq!(
        session.asks("cognito-idp:ListUsers", POOL),
        implicit(PolicyType::Session)
    );
    let root = Scenario::of(Principal::Root {
        account: "123456789012".to_owned(),
    })
    .session(ALLOW_OTHER);
    assert_eq!(
        root.asks("cognito-idp:ListUsers", POOL),
        implicit(PolicyType::Session)
    );
    let denying = Scenario::role_session()
        .identity(ALLOW_ALL)
        .session(&ALLOW_ALL.replace("Allow", "Deny"));
    assert_eq!(
        denying.asks("cognito-idp:ListUsers", POOL),
        explicit(PolicyType::Session)
    );
}

#[test]
fn t44_another_account_has_to_allow_as_well() {
    let foreign = "arn:aws:iam::999999999999:role/r";
    let to_user =
        format!(r#"{{"Effect":"Allow","Principal":{{"AWS":"{USER}"}},"Action":"sts:AssumeRole"}}"#);
    let to_nobody =
        r#"{"Effect":"Allow","Principal":{"AWS":"999999999999"},"Action":"sts:AssumeRole"}"#;
    let assumes = |caller: &Scenario, trust: &str| caller.assumes(foreign, trust, false);
    assert_eq!(
        assumes(&Scenario::user(), &to_user),
        not_assumed(PolicyType::Identity)
    );
    let may = Scenario::user().identity(ALLOW_ALL);
    assert_eq!(assumes(&may, to_nobody), not_assumed(PolicyType::Trust));
    assert_eq!(assumes(&may, &to_user), Ok(()));
    assert_eq!(
        may.asks("sts:AssumeRole", foreign),
        implicit(PolicyType::Resource)
    );
    let root = Scenario::of(Principal::Root {
        account: "999999999999".to_owned(),
    });
    assert!(assumes(&root, to_nobody).is_err());
}

#[test]
fn t44_a_role_of_ones_own_account_has_to_trust_as_well() {
    let may = Scenario::user().identity(ALLOW_ALL);
    let assumes = |principal: &str| {
        let trust =
            format!(r#"{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}"#);
        may.assumes(ROLE, &trust, false)
    };
    for principal in [
        r#"{"AWS":"999999999999"}"#,
        r#"{"AWS":"arn:aws:iam::123456789012:user/bob"}"#,
        r#"{"Federated":"cognito-identity.amazonaws.com"}"#,
    ] {
        assert_eq!(
            assumes(principal),
            not_assumed(PolicyType::Trust),
            "{principal}"
        );
    }
    assert_eq!(assumes(r#"{"AWS":"123456789012"}"#), Ok(()));
}

#[test]
fn t44_names_are_not_injected() {
    let own = r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${aws:username}/*"}"#;
    for name in ["*", "?????", "alice/../bob", "${*}"] {
        let scenario = Scenario::user().identity(own).with("aws:username", name);
        assert!(
            !scenario
                .asks("s3:GetObject", "arn:aws:s3:::b/bobby/secret")
                .is_allowed(),
            "{name}"
        );
    }
}

#[test]
fn t45_for_all_values_on_an_empty_set() {
    let statement = conditional(
        "Allow",
        r#"{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}"#,
    );
    let mut scenario = Scenario::user().identity(&statement);
    for values in [Vec::new(), vec![""]] {
        scenario.context.insert_many("aws:TagKeys", values);
        assert!(scenario.lists());
    }
    scenario.context.insert_many("aws:TagKeys", ["a", "b"]);
    assert!(!scenario.lists());
}

#[test]
fn t45_negated_operators_on_a_missing_key() {
    for (condition, expected) in [
        (r#"{"StringNotEquals":{"aws:x":"a"}}"#, true),
        (r#"{"ForAnyValue:StringNotEquals":{"aws:x":"a"}}"#, false),
        (r#"{"NotIpAddress":{"aws:x":"10.0.0.0/8"}}"#, true),
        (r#"{"ArnNotLike":{"aws:x":"arn:aws:iam::*:*"}}"#, true),
    ] {
        let scenario = Scenario::user().identity(&conditional("Allow", condition));
        assert_eq!(scenario.lists(), expected, "{condition}");
    }
}

#[test]
fn t45_a_star_inside_the_value_of_a_variable() {
    let statement = conditional("Allow", r#"{"StringLike":{"aws:owner":"${aws:username}"}}"#);
    let scenario = Scenario::user()
        .identity(&statement)
        .with("aws:username", "*");
    assert!(!scenario.with("aws:owner", "bob").lists());
}

#[test]
fn t45_variables_in_an_old_version_are_text() {
    let text = r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${aws:username}"}}"#;
    let scenario = Scenario::user().identity_text(text);
    assert!(
        !scenario
            .asks("s3:GetObject", "arn:aws:s3:::b/alice")
            .is_allowed()
    );
}

#[test]
fn t45_not_action() {
    let deny = r#"{"Effect":"Deny","NotAction":"s3:*","Resource":"*"}"#;
    let scenario = Scenario::user().identity(&format!("{ALLOW_ALL},{deny}"));
    assert_eq!(
        scenario.asks("cognito-idp:ListUsers", POOL),
        explicit(PolicyType::Identity)
    );
    assert_eq!(
        scenario.asks("S3:GetObject", "arn:aws:s3:::b/x"),
        Decision::Allow
    );
}

#[test]
fn t45_not_resource() {
    let allow = r#"{"Effect":"Allow","Action":"s3:*","NotResource":["arn:aws:s3:::secret/*","arn:aws:s3:::b/${aws:PrincipalTag/x}"]}"#;
    let scenario = Scenario::user().identity(allow);
    // What the variable would have kept back is unknown, so nothing is given.
    assert!(
        !scenario
            .asks("s3:GetObject", "arn:aws:s3:::open/x")
            .is_allowed()
    );
    let scenario = scenario.with("aws:PrincipalTag/x", "y");
    assert!(
        scenario
            .asks("s3:GetObject", "arn:aws:s3:::open/x")
            .is_allowed()
    );
    assert!(
        !scenario
            .asks("s3:GetObject", "arn:aws:s3:::secret/x")
            .is_allowed()
    );
    assert!(
        !scenario
            .asks("s3:GetObject", "arn:aws:s3:::b/y")
            .is_allowed()
    );
}

#[test]
fn t45_not_principal() {
    for (spared, expected) in [
        (format!(r#"["123456789012","{ROLE}","{SESSION}"]"#), true),
        (format!(r#"["123456789012","{ROLE}"]"#), false),
        (format!(r#"["{ROLE}","{SESSION}"]"#), false),
        (format!(r#"["123456789012","{SESSION}"]"#), false),
        ("\"123456789012\"".to_owned(), false),
    ] {
        let deny = format!(
            r#"{{"Effect":"Deny","NotPrincipal":{{"AWS":{spared}}},"Action":"*","Resource":"*"}}"#
        );
        let scenario = Scenario::role_session().identity(ALLOW_ALL).resource(&deny);
        assert_eq!(scenario.lists(), expected, "{spared}");
    }
}

#[test]
fn t45_a_deny_wins_in_any_order_and_any_policy() {
    let deny = ALLOW_ALL.replace("Allow", "Deny");
    for statements in [format!("{deny},{ALLOW_ALL}"), format!("{ALLOW_ALL},{deny}")] {
        assert!(!Scenario::user().identity(&statements).lists());
    }
    assert!(!Scenario::user().identity(ALLOW_ALL).identity(&deny).lists());
    assert!(
        !Scenario::user()
            .identity(ALLOW_ALL)
            .boundary(&format!("{ALLOW_ALL},{deny}"))
            .lists()
    );
}

#[test]
fn t45_white_space_is_no_part_of_a_name() {
    for action in [
        " cognito-idp:*",
        "cognito-idp :*",
        "cognito-idp:ListUsers ",
        "cognito-idp:\\tListUsers",
    ] {
        let text =
            format!(r#"{{"Statement":{{"Effect":"Deny","Action":"{action}","Resource":"*"}}}}"#);
        assert!(
            PolicyDocument::parse(&text, Kind::Identity).is_err(),
            "{action}"
        );
    }
    let text = "\n{ \"Statement\" :\t{ \"Effect\" : \"Allow\" , \"Action\" : \"*\" , \"Resource\" : \"*\" } }\r\n";
    assert!(Scenario::user().identity_text(text).lists());
}

#[test]
fn t45_case_matters_for_values_but_not_for_actions_and_keys() {
    let by_name = |name: &str| {
        conditional(
            "Allow",
            &format!(r#"{{"StringEquals":{{"AWS:UserName":"{name}"}}}}"#),
        )
    };
    assert!(Scenario::user().identity(&by_name("alice")).lists());
    assert!(!Scenario::user().identity(&by_name("Alice")).lists());
    let deny = r#"{"Effect":"Deny","Action":"Cognito-IDP:LISTUSERS","Resource":"*"}"#;
    assert!(
        !Scenario::user()
            .identity(&format!("{ALLOW_ALL},{deny}"))
            .lists()
    );
}
