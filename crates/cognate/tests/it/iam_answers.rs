//! What operations of IAM answer, as it was seen at Amazon.

use crate::account::{role, trust_account, user};
use crate::app::assert_refused;
use testing::{element, on_both};

const EVERYTHING: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

on_both!(
    nothing_is_listed_of_what_does_not_exist_here,
    async |server| {
        role(&server, "reader", &trust_account(), EVERYTHING).await;
        user(&server, "robot", EVERYTHING).await;
        for (action, of, name, list, noun) in [
            (
                "ListInstanceProfilesForRole",
                "RoleName",
                "reader",
                "InstanceProfiles",
                "role",
            ),
            ("ListGroupsForUser", "UserName", "robot", "Groups", "user"),
        ] {
            let listed = server.iam(action, &[(of, name)]).await.unwrap();
            assert_eq!(element(&listed, list).as_deref(), Some(""), "{listed}");
            assert_eq!(element(&listed, "IsTruncated").as_deref(), Some("false"));
            assert_refused(
                server.iam(action, &[(of, "nobody")]).await,
                "NoSuchEntity",
                &format!("The {noun} with name nobody cannot be found."),
            );
        }
    }
);
