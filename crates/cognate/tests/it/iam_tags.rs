//! Tags of roles, users and policies that change, and a role's description.

use crate::account::{EVERYTHING, key_of, role, trust_account, user};
use crate::app::assert_refused;
use serde_json::json;
use testing::{TestServer, element, on_both};

/// What can be tagged: the noun in its operations, the parameter that names it, its name, and how it is not found.
struct Tagged {
    noun: &'static str,
    parameter: &'static str,
    name: String,
    nobody: (&'static str, String),
}

/// A role, a user and a policy.
async fn made(server: &TestServer) -> Vec<Tagged> {
    role(server, "reader", &trust_account(), EVERYTHING).await;
    user(server, "robot", EVERYTHING).await;
    let policy = [("PolicyName", "all"), ("PolicyDocument", EVERYTHING)];
    let policy = server.iam("CreatePolicy", &policy).await.unwrap();
    let cannot_be_found = |noun: &str| format!("The {noun} with name nobody cannot be found.");
    let nowhere = "arn:aws:iam::000000000000:policy/nobody";
    vec![
        Tagged {
            noun: "Role",
            parameter: "RoleName",
            name: "reader".to_owned(),
            nobody: ("nobody", cannot_be_found("role")),
        },
        Tagged {
            noun: "User",
            parameter: "UserName",
            name: "robot".to_owned(),
            nobody: ("nobody", cannot_be_found("user")),
        },
        Tagged {
            noun: "Policy",
            parameter: "PolicyArn",
            name: element(&policy, "Arn").unwrap(),
            nobody: (nowhere, format!("Policy {nowhere} was not found.")),
        },
    ]
}

impl Tagged {
    /// The form of `Tag…`.
    fn tags(&self, tags: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut form = vec![(self.parameter.to_owned(), self.name.clone())];
        for (number, (key, value)) in tags.iter().enumerate() {
            let number = number + 1;
            form.push((format!("Tags.member.{number}.Key"), (*key).to_owned()));
            form.push((format!("Tags.member.{number}.Value"), (*value).to_owned()));
        }
        form
    }

    /// The form of `Untag…`.
    fn keys(&self, keys: &[&str]) -> Vec<(String, String)> {
        let mut form = vec![(self.parameter.to_owned(), self.name.clone())];
        for (number, key) in keys.iter().enumerate() {
            let number = number + 1;
            form.push((format!("TagKeys.member.{number}"), (*key).to_owned()));
        }
        form
    }

    /// The tags that it shows, as XML.
    async fn shown(&self, server: &TestServer) -> String {
        let get = format!("Get{}", self.noun);
        let shown = server.iam(&get, &[(self.parameter, &self.name)]).await;
        element(&shown.unwrap(), "Tags").unwrap_or_default()
    }
}

fn borrowed(form: &[(String, String)]) -> Vec<(&str, &str)> {
    let pairs = form.iter();
    pairs
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

fn member(key: &str, value: &str) -> String {
    format!("<member><Key>{key}</Key><Value>{value}</Value></member>")
}

on_both!(
    tags_of_iam_are_added_changed_and_taken_away,
    async |server| {
        for one in made(&server).await {
            let (tag, untag) = (format!("Tag{}", one.noun), format!("Untag{}", one.noun));
            let two = one.tags(&[("Environment", "test"), ("Team", "shop")]);
            server.iam(&tag, &borrowed(&two)).await.unwrap();
            let changed = one.tags(&[("Team", "")]);
            server.iam(&tag, &borrowed(&changed)).await.unwrap();
            let expected = member("Environment", "test") + &member("Team", "");
            assert_eq!(one.shown(&server).await, expected, "{tag}");

            // A key is the same in every case, and is shown as it was written last.
            let other_case = one.tags(&[("TEAM", "others")]);
            server.iam(&tag, &borrowed(&other_case)).await.unwrap();
            let expected = member("Environment", "test") + &member("TEAM", "others");
            assert_eq!(one.shown(&server).await, expected, "{tag}");

            let keys = one.keys(&["environment", "never"]);
            server.iam(&untag, &borrowed(&keys)).await.unwrap();
            assert_eq!(
                one.shown(&server).await,
                member("TEAM", "others"),
                "{untag}"
            );
            let last = one.keys(&["TEAM"]);
            server.iam(&untag, &borrowed(&last)).await.unwrap();
            assert_eq!(one.shown(&server).await, "", "{untag}");
        }
    }
);

on_both!(tags_of_iam_that_cannot_be_are_refused, async |server| {
    for mut one in made(&server).await {
        let (tag, untag) = (format!("Tag{}", one.noun), format!("Untag{}", one.noun));
        let keys: Vec<String> = (0..50).map(|number| format!("k{number}")).collect();
        let full: Vec<(&str, &str)> = keys.iter().map(|key| (key.as_str(), "v")).collect();
        server.iam(&tag, &borrowed(&one.tags(&full))).await.unwrap();
        for (tags, code, text) in [
            (
                &[("one-more", "v")][..],
                "LimitExceeded",
                "Cannot exceed quota for TagsPerResource: 50",
            ),
            (
                &[("aws:mine", "v")],
                "InvalidInput",
                "System tags cannot be added/updated by requester",
            ),
            (
                &[("k1", "v"), ("K1", "w")],
                "InvalidInput",
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ),
        ] {
            let refused = server.iam(&tag, &borrowed(&one.tags(tags))).await;
            assert_refused(refused, code, text);
        }
        // One that is there may be changed all the same.
        let changed = one.tags(&[("K7", "w")]);
        server.iam(&tag, &borrowed(&changed)).await.unwrap();

        let (name, text) = one.nobody.clone();
        name.clone_into(&mut one.name);
        for (operation, form) in [(tag, one.tags(&[("k", "v")])), (untag, one.keys(&["k"]))] {
            let refused = server.iam(&operation, &borrowed(&form)).await;
            assert_refused(refused, "NoSuchEntity", &text);
        }
    }
});

on_both!(t45_tags_decide_who_changes_tags_of_iam, async |server| {
    let policy = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": ["iam:Tag*", "iam:Untag*"], "Resource": "*" },
        { "Effect": "Deny", "Action": "iam:Tag*", "Resource": "*",
          "Condition": { "StringEquals": { "aws:RequestTag/stage": "production" } } },
        { "Effect": "Deny", "Action": ["iam:Tag*", "iam:Untag*"], "Resource": "*",
          "Condition": { "ForAnyValue:StringEquals": { "aws:TagKeys": ["Owner"] } } },
        { "Effect": "Deny", "Action": ["iam:Tag*", "iam:Untag*"], "Resource": "*",
          "Condition": { "StringEquals": { "aws:ResourceTag/frozen": "yes" } } },
    ]});
    server
        .iam("CreateUser", &[("UserName", "tagger")])
        .await
        .unwrap();
    let who = key_of(&server, "tagger", &policy.to_string()).await;
    for one in made(&server).await {
        let (tag, untag) = (format!("Tag{}", one.noun), format!("Untag{}", one.noun));
        let owned = one.tags(&[("Owner", "her"), ("stage", "test")]);
        server.iam(&tag, &borrowed(&owned)).await.unwrap();
        for (operation, form, is_denied) in [
            (&tag, one.tags(&[("stage", "production")]), true),
            (&tag, one.tags(&[("Owner", "me")]), true),
            // In another case it would take the other's place.
            (&tag, one.tags(&[("OWNER", "me")]), true),
            (&untag, one.keys(&["Owner"]), true),
            (&untag, one.keys(&["owner"]), true),
            (&tag, one.tags(&[("stage", "beta")]), false),
            (&untag, one.keys(&["stage"]), false),
            (&tag, one.tags(&[("frozen", "yes")]), false),
            // From here on nothing of it changes.
            (&tag, one.tags(&[("stage", "beta")]), true),
            (&untag, one.keys(&["frozen"]), true),
        ] {
            let answer = server.iam_as(&who, operation, &borrowed(&form)).await;
            let told = answer.map(drop).map_err(|refused| refused.code);
            let expected = (!is_denied).then_some(()).ok_or("AccessDenied".to_owned());
            assert_eq!(told, expected, "{operation} {form:?}");
        }
        let expected = member("Owner", "her") + &member("frozen", "yes");
        assert_eq!(one.shown(&server).await, expected);
    }
});

on_both!(a_roles_description_changes_by_itself, async |server| {
    role(&server, "reader", &trust_account(), EVERYTHING).await;
    let longer = [("RoleName", "reader"), ("MaxSessionDuration", "7200")];
    server.iam("UpdateRole", &longer).await.unwrap();
    for text in ["who reads", ""] {
        let form = [("RoleName", "reader"), ("Description", text)];
        let answer = server.iam("UpdateRoleDescription", &form).await.unwrap();
        let shown = server.iam("GetRole", &[("RoleName", "reader")]).await;
        for answer in [answer, shown.unwrap()] {
            assert_eq!(element(&answer, "Description").as_deref(), Some(text));
            assert_eq!(element(&answer, "RoleName").as_deref(), Some("reader"));
            assert_eq!(
                element(&answer, "MaxSessionDuration").as_deref(),
                Some("7200")
            );
        }
    }
    let form = [("RoleName", "nobody"), ("Description", "x")];
    assert_refused(
        server.iam("UpdateRoleDescription", &form).await,
        "NoSuchEntity",
        "The role with name nobody cannot be found.",
    );
});
