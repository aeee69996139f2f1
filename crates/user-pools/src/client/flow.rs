//! Which ways of signing in an app client allows.

use serde::{Deserialize, Serialize};
use wire::cognito_idp::ExplicitAuthFlowsType;

/// A way of signing in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Flow {
    /// `USER_PASSWORD_AUTH`.
    UserPassword,
    /// `ADMIN_USER_PASSWORD_AUTH`, formerly `ADMIN_NO_SRP_AUTH`.
    AdminUserPassword,
    /// `USER_SRP_AUTH`.
    UserSrp,
    /// `CUSTOM_AUTH`.
    Custom,
    /// `USER_AUTH`.
    UserAuth,
    /// `REFRESH_TOKEN_AUTH`.
    RefreshToken,
}

/// Whether `ExplicitAuthFlows` has values of both generations, which cannot be mixed.
#[must_use]
pub fn mixed(configured: &[ExplicitAuthFlowsType]) -> bool {
    configured.iter().any(is_legacy) && !configured.iter().all(is_legacy)
}

/// Whether the flow is among those that `ExplicitAuthFlows` stands for; an empty list stands for the defaults.
#[must_use]
pub fn allowed(configured: &[ExplicitAuthFlowsType], flow: Flow) -> bool {
    use ExplicitAuthFlowsType as Explicit;
    if configured.is_empty() {
        return matches!(flow, Flow::UserSrp | Flow::Custom | Flow::RefreshToken);
    }
    if configured.iter().all(is_legacy) {
        let custom_only = configured.contains(&Explicit::CustomAuthFlowOnly);
        return match flow {
            Flow::UserPassword => configured.contains(&Explicit::UserPasswordAuth),
            Flow::AdminUserPassword => configured.contains(&Explicit::AdminNoSrpAuth),
            Flow::UserSrp => !custom_only,
            Flow::Custom | Flow::RefreshToken => true,
            Flow::UserAuth => false,
        };
    }
    configured.contains(&match flow {
        Flow::UserPassword => Explicit::AllowUserPasswordAuth,
        Flow::AdminUserPassword => Explicit::AllowAdminUserPasswordAuth,
        Flow::UserSrp => Explicit::AllowUserSrpAuth,
        Flow::Custom => Explicit::AllowCustomAuth,
        Flow::UserAuth => Explicit::AllowUserAuth,
        Flow::RefreshToken => Explicit::AllowRefreshTokenAuth,
    })
}

fn is_legacy(flow: &ExplicitAuthFlowsType) -> bool {
    matches!(
        flow,
        ExplicitAuthFlowsType::AdminNoSrpAuth
            | ExplicitAuthFlowsType::CustomAuthFlowOnly
            | ExplicitAuthFlowsType::UserPasswordAuth
    )
}

#[cfg(test)]
mod tests {
    use super::{Flow, allowed, mixed};
    use wire::cognito_idp::ExplicitAuthFlowsType as Explicit;

    const ALL: [Flow; 6] = [
        Flow::UserPassword,
        Flow::AdminUserPassword,
        Flow::UserSrp,
        Flow::Custom,
        Flow::UserAuth,
        Flow::RefreshToken,
    ];

    fn open(configured: &[Explicit]) -> Vec<Flow> {
        ALL.into_iter()
            .filter(|flow| allowed(configured, *flow))
            .collect()
    }

    #[test]
    fn nothing_configured_means_the_defaults() {
        assert_eq!(open(&[]), [Flow::UserSrp, Flow::Custom, Flow::RefreshToken]);
    }

    #[test]
    fn legacy_values_leave_srp_and_refresh_open() {
        assert_eq!(
            open(&[Explicit::UserPasswordAuth]),
            [
                Flow::UserPassword,
                Flow::UserSrp,
                Flow::Custom,
                Flow::RefreshToken
            ]
        );
        assert_eq!(
            open(&[Explicit::AdminNoSrpAuth]),
            [
                Flow::AdminUserPassword,
                Flow::UserSrp,
                Flow::Custom,
                Flow::RefreshToken
            ]
        );
        assert_eq!(
            open(&[Explicit::CustomAuthFlowOnly]),
            [Flow::Custom, Flow::RefreshToken]
        );
    }

    #[test]
    fn allow_values_open_what_they_name_and_nothing_else() {
        assert_eq!(
            open(&[Explicit::AllowUserPasswordAuth]),
            [Flow::UserPassword]
        );
        assert_eq!(
            open(&[Explicit::AllowUserAuth, Explicit::AllowRefreshTokenAuth]),
            [Flow::UserAuth, Flow::RefreshToken]
        );
        assert!(mixed(&[
            Explicit::AllowUserAuth,
            Explicit::UserPasswordAuth
        ]));
        assert!(!mixed(&[Explicit::AdminNoSrpAuth, Explicit::UserPasswordAuth]) && !mixed(&[]));
    }
}
