//! What a role keeps besides its policies.

use crate::account::trust_account;
use crate::app::assert_refused;
use testing::{element, on_both};

on_both!(
    a_longest_sign_in_session_is_kept_and_cleared,
    async |server| {
        let (trust, longest) = (trust_account(), "MaxSigninSessionDuration");
        let given = [
            ("RoleName", "people"),
            ("AssumeRolePolicyDocument", trust.as_str()),
            (longest, "7200"),
        ];
        server.iam("CreateRole", &given).await.unwrap();
        let shown = async || {
            let role = server.iam("GetRole", &[("RoleName", "people")]).await;
            element(&role.unwrap(), longest)
        };
        assert_eq!(shown().await.as_deref(), Some("7200"));

        let both = [
            ("RoleName", "people"),
            (longest, "3600"),
            ("ResetMaxSigninSessionDuration", "true"),
        ];
        assert_refused(
            server.iam("UpdateRole", &both).await,
            "InvalidInput",
            "ResetMaxSigninSessionDuration and MaxSigninSessionDuration cannot be given together",
        );
        assert_eq!(shown().await.as_deref(), Some("7200"));

        let cleared = [
            ("RoleName", "people"),
            ("ResetMaxSigninSessionDuration", "true"),
        ];
        server.iam("UpdateRole", &cleared).await.unwrap();
        assert_eq!(shown().await, None);
    }
);
