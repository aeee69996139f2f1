//! What `AssumeRole` takes and refuses before it gives out a session (threats 44, 45).

use crate::account::{allow, assume, role, role_arn, trust_account, user};
use serde_json::json;
use testing::{Credentials, Refused, TestServer, element, on_both};

/// Credentials of a user who may assume every role that trusts the account.
async fn robot(server: &TestServer) -> Credentials {
    user(
        server,
        "robot",
        &allow(&json!("sts:AssumeRole"), &json!("*")),
    )
    .await
}

pub(crate) fn everything() -> String {
    allow(&json!("*"), &json!("*"))
}

async fn asked(
    server: &TestServer,
    who: &Credentials,
    arn: &str,
    extra: &[(&str, &str)],
) -> Result<String, Refused> {
    let mut parameters = vec![("RoleArn", arn), ("RoleSessionName", "session")];
    parameters.extend(extra);
    server.sts(Some(who), "AssumeRole", &parameters).await
}

on_both!(
    t44_a_session_policy_that_cannot_be_read_is_not_left_out,
    async |server| {
        role(&server, "reader", &trust_account(), &everything()).await;
        let who = robot(&server).await;
        let deny = allow(&json!("cognito-idp:ListUsers"), &json!("*"));
        let made = [("PolicyName", "narrow"), ("PolicyDocument", deny.as_str())];
        let made = server.iam("CreatePolicy", &made).await.unwrap();
        let arn = element(&made, "Arn").unwrap();
        for extra in [
            &[("PolicyArns.member.x.arn", arn.as_str())][..],
            &[("PolicyArns.member.1.Arn", &arn)],
            &[("PolicyArns.member.1.arn.x", &arn)],
            &[("PolicyArns.member.1", "")],
            &[("PolicyArns.member.1", &arn)],
            &[("PolicyArns.member.-1.arn", &arn)],
            &[("PolicyArns.member.99999999999.arn", &arn)],
            &[("PolicyArns.Member.1.arn", &arn)],
            &[("PolicyArns.1.arn", &arn)],
            &[
                ("PolicyArns.member.1.arn", &arn),
                ("PolicyArns.Member.2.arn", &arn),
            ],
        ] {
            let refused = assume(&server, &who, "reader", extra).await.unwrap_err();
            assert_eq!(refused.status, 400, "{extra:?} {refused:?}");
        }
        let refused = assume(
            &server,
            &who,
            "reader",
            &[("PolicyArns.member.1.Arn", &arn)],
        )
        .await
        .unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.message.as_str()),
            (
                "ValidationError",
                "1 validation error detected: Value null at 'policyArns.1.member.arn' failed to satisfy constraint: Member must not be null"
            )
        );
        let narrow = assume(
            &server,
            &who,
            "reader",
            &[("PolicyArns.member.1.arn", &arn)],
        )
        .await
        .unwrap();
        let refused = server.iam_as(&narrow, "ListRoles", &[]).await.unwrap_err();
        assert_eq!(refused.code, "AccessDenied");
    }
);

on_both!(t44_what_is_no_arn_of_a_role_names_no_role, async |server| {
    role(
        &server,
        "a-reader-of-everything",
        &trust_account(),
        &everything(),
    )
    .await;
    let who = robot(&server).await;
    for text in [
        "a-reader-of-everything",
        "role/a-reader-of-everything",
        "arn:aws:iam:::role/a-reader-of-everything",
        "arn:aws:iam::000000000000:user/a-reader-of-everything",
        "arn:aws:iam::000000000000:role/a-reader-of-everything/",
        "arn:aws:sts::000000000000:assumed-role/a-reader-of-everything/x",
    ] {
        let told = (400, "ValidationError", format!("{text} is invalid"));
        let refused = asked(&server, &who, text, &[]).await.unwrap_err();
        assert_eq!(
            (refused.status, refused.code.as_str(), refused.message),
            told
        );
        let parameters = [
            ("RoleArn", text),
            ("RoleSessionName", "session"),
            ("WebIdentityToken", "aaaa"),
        ];
        let refused = server
            .sts(None, "AssumeRoleWithWebIdentity", &parameters)
            .await
            .unwrap_err();
        assert_eq!(
            (refused.status, refused.code.as_str(), refused.message),
            told
        );
    }
    asked(&server, &who, &role_arn("a-reader-of-everything"), &[])
        .await
        .unwrap();
});

on_both!(t44_nobody_learns_which_roles_there_are, async |server| {
    let elsewhere = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "arn:aws:iam::111111111111:root" } }],
    });
    role(&server, "known1", &elsewhere.to_string(), &everything()).await;
    let who = robot(&server).await;
    for extra in [
        &[][..],
        &[
            ("Tags.member.1.Key", "a"),
            ("Tags.member.1.Value", "1"),
            ("Tags.member.2.Key", "A"),
            ("Tags.member.2.Value", "2"),
        ],
        &[("TransitiveTagKeys.member.1", "a")],
        &[("SourceIdentity", "me")],
        &[("Policy", "{}")],
        &[(
            "PolicyArns.member.1.arn",
            "arn:aws:iam::000000000000:policy/missing",
        )],
        &[(
            "PolicyArns.member.1.Arn",
            "arn:aws:iam::000000000000:policy/missing",
        )],
        &[("DurationSeconds", "43200")],
        &[("SerialNumber", "123456789"), ("TokenCode", "123456")],
    ] {
        let known = asked(&server, &who, &role_arn("known1"), extra).await;
        let unknown = asked(&server, &who, &role_arn("unknown"), extra).await;
        let (known, unknown) = (known.unwrap_err(), unknown.unwrap_err());
        assert_eq!(
            (
                known.status,
                known.code,
                known.message.replace("known1", "unknown")
            ),
            (unknown.status, unknown.code, unknown.message),
            "{extra:?}"
        );
    }
});

on_both!(
    how_much_room_policies_and_tags_take_is_told,
    async |server| {
        role(&server, "reader", &trusting_tags(), &everything()).await;
        let who = robot_with_tags(&server).await;
        let arn = role_arn("reader");
        let size = async |extra: &[(&str, &str)]| {
            let answer = asked(&server, &who, &arn, extra).await.unwrap();
            element(&answer, "PackedPolicySize").map(|text| text.parse::<u32>().unwrap())
        };
        assert_eq!(size(&[]).await, None);
        let tags = [("Tags.member.1.Key", "a"), ("Tags.member.1.Value", "1")];
        let small = size(&tags).await.unwrap();
        let large = size(&[("Policy", &wordy(1900))]).await.unwrap();
        assert!(0 < small && small < large && large < 100, "{small} {large}");
    }
);

on_both!(what_is_not_honoured_is_refused, async |server| {
    role(&server, "reader", &trust_account(), &everything()).await;
    let who = robot(&server).await;
    let provider = "arn:aws:iam::aws:contextProvider/IdentityCenter";
    for (member, extra) in [
        (
            "ProvidedContexts",
            &[
                ("ProvidedContexts.member.1.ProviderArn", provider),
                ("ProvidedContexts.member.1.ContextAssertion", "assertion"),
            ][..],
        ),
        (
            "MinimumSessionTokenSize",
            &[("MinimumSessionTokenSize", "1024")],
        ),
    ] {
        let refused = assume(&server, &who, "reader", extra).await.unwrap_err();
        assert_eq!(
            (
                refused.status,
                refused.code.as_str(),
                refused.message.as_str()
            ),
            (
                501,
                "NotImplemented",
                format!("{member} is not supported yet").as_str()
            )
        );
    }
    let parameters = [
        ("RoleArn", role_arn("reader")),
        ("RoleSessionName", "session".to_owned()),
        ("WebIdentityToken", "aaaa".to_owned()),
        ("MinimumSessionTokenSize", "1024".to_owned()),
    ];
    let parameters = parameters
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let refused = server
        .sts(None, "AssumeRoleWithWebIdentity", &parameters)
        .await
        .unwrap_err();
    assert_eq!(
        (refused.status, refused.code.as_str()),
        (501, "NotImplemented")
    );
});

on_both!(
    a_form_that_has_other_types_is_a_validation_error,
    async |server| {
        let who = robot(&server).await;
        let arn = role_arn("reader");
        for extra in [
            ("DurationSeconds", "abc"),
            ("PolicyArns.1.arn", arn.as_str()),
            ("Tags", "abc"),
        ] {
            let refused = asked(&server, &who, &arn, &[extra]).await.unwrap_err();
            assert_eq!(
                (refused.status, refused.code.as_str()),
                (400, "ValidationError"),
                "{extra:?} {refused:?}"
            );
        }
        let refused = server
            .iam("ListRoles", &[("MaxItems", "abc")])
            .await
            .unwrap_err();
        assert_eq!(
            (
                refused.status,
                refused.code.as_str(),
                refused.message.as_str()
            ),
            (
                400,
                "ValidationError",
                "STRING_VALUE can not be converted to an Integer"
            )
        );
    }
);

pub(crate) fn trusting_tags() -> String {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow", "Action": ["sts:AssumeRole", "sts:TagSession"],
            "Principal": { "AWS": "arn:aws:iam::000000000000:root" },
        }],
    })
    .to_string()
}

pub(crate) async fn robot_with_tags(server: &TestServer) -> Credentials {
    let actions = json!(["sts:AssumeRole", "sts:TagSession"]);
    user(server, "robot", &allow(&actions, &json!("*"))).await
}

/// A session policy of about that many characters.
fn wordy(length: usize) -> String {
    let resource = format!("arn:aws:s3:::{}", "a".repeat(length - 150));
    allow(&json!("s3:GetObject"), &json!(resource))
}
