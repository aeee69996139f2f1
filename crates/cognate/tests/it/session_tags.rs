//! The tags of sessions, and what else a session takes along to the next role (threat 44).

use crate::account::{allow, assume, role, role_arn, trust_account, user};
use crate::app::assert_refused;
use crate::assume_role::{everything, robot_with_tags, trusting_tags};
use serde_json::json;
use testing::on_both;

on_both!(
    t44_session_tags_that_cannot_be_are_refused,
    async |server| {
        role(&server, "reader", &trusting_tags(), &everything()).await;
        let who = robot_with_tags(&server).await;
        let tag = |key| [("Tags.member.1.Key", key), ("Tags.member.1.Value", "x")];
        for key in ["aws:PrincipalTag", "AWS:x", "aWs:"] {
            assert_refused(
                assume(&server, &who, "reader", &tag(key)).await,
                "InvalidParameterValue",
                "tag keys that begin with aws: are reserved",
            );
        }
        let mut extra = tag("team").to_vec();
        extra.push(("TransitiveTagKeys.member.1", "stage"));
        assert_refused(
            assume(&server, &who, "reader", &extra).await,
            "InvalidParameterValue",
            "The specified transitive tag key must be included in the requested tags.",
        );
        extra.push(("Tags.member.2.Key", "Stage"));
        extra.push(("Tags.member.2.Value", "y"));
        assume(&server, &who, "reader", &extra).await.unwrap();
    }
);

on_both!(
    the_action_that_a_role_does_not_trust_is_named,
    async |server| {
        role(&server, "reader", &trust_account(), &everything()).await;
        let who = user(&server, "robot", &everything()).await;
        for (extra, action) in [
            (
                &[("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "a")][..],
                "sts:TagSession",
            ),
            (&[("SourceIdentity", "alice")], "sts:SetSourceIdentity"),
        ] {
            assert_refused(
                assume(&server, &who, "reader", extra).await,
                "AccessDenied",
                &format!(
                    "User: arn:aws:iam::000000000000:user/robot is not authorized to perform: {action} on resource: {}",
                    role_arn("reader")
                ),
            );
        }
        assume(&server, &who, "reader", &[]).await.unwrap();
    }
);

on_both!(
    t44_transitive_tags_and_the_source_identity_stay,
    async |server| {
        let sts = json!(["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]);
        let trust = json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Action": sts, "Principal": { "AWS": "arn:aws:iam::000000000000:root" },
            }],
        })
        .to_string();
        let policy = allow(&sts, &json!("*"));
        // What the second role may is for the red team and for alice.
        let red = json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Action": "iam:ListRoles", "Resource": "*",
                "Condition": { "StringEquals": { "aws:PrincipalTag/Team": "red", "aws:SourceIdentity": "alice" } },
            }],
        })
        .to_string();
        role(&server, "first", &trust, &policy).await;
        role(&server, "second", &trust, &red).await;
        let robot = user(&server, "robot", &policy).await;
        let twice = [
            ("Tags.member.1.Key", "Team"),
            ("Tags.member.1.Value", "red"),
            ("Tags.member.2.Key", "team"),
            ("Tags.member.2.Value", "blue"),
        ];
        let refused = assume(&server, &robot, "first", &twice).await.unwrap_err();
        assert_eq!(
            refused.said(),
            (
                "InvalidParameterValue",
                "Duplicate tag keys found. Please note that Tag keys are case insensitive."
            )
        );
        let session = |team, identity| {
            [
                ("Tags.member.1.Key", "Team"),
                ("Tags.member.1.Value", team),
                // A tag is meant in whatever case.
                ("TransitiveTagKeys.member.1", "TEAM"),
                ("SourceIdentity", identity),
            ]
        };
        let first = assume(&server, &robot, "first", &session("red", "alice"))
            .await
            .unwrap();
        let kept = assume(&server, &first, "second", &[]).await.unwrap();
        server.iam_as(&kept, "ListRoles", &[]).await.unwrap();
        for key in ["Team", "team"] {
            let again = [("Tags.member.1.Key", key), ("Tags.member.1.Value", "blue")];
            let refused = assume(&server, &first, "second", &again).await.unwrap_err();
            let conflict = "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.";
            assert_eq!(refused.said(), ("InvalidParameterValue", conflict), "{key}");
        }
        let refused = assume(&server, &first, "second", &[("SourceIdentity", "bob")])
            .await
            .unwrap_err();
        assert_eq!(refused.code, "AccessDenied");
        // The other way round: a session of the blue team does not become one of the red.
        let blue = assume(&server, &robot, "first", &session("blue", "alice"))
            .await
            .unwrap();
        let kept = assume(&server, &blue, "second", &[]).await.unwrap();
        let refused = server.iam_as(&kept, "ListRoles", &[]).await.unwrap_err();
        assert_eq!(refused.code, "AccessDenied");
    }
);
