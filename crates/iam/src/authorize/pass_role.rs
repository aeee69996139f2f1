//! Who may hand a role to a service of the house.

use super::{Target, decide, is_root};
use crate::refusals::Front;
use crate::roles;
use context::{Call, PassRole};
use std::collections::BTreeMap;
use std::pin::Pin;
use wire::ApiResult;

/// Decides with the policies of the caller, for the action `iam:PassRole`.
pub struct RolePolicies;

impl PassRole for RolePolicies {
    fn pass<'a>(
        &'a self,
        call: &'a Call,
        role_arn: &'a str,
        service: &'static str,
    ) -> Pin<Box<dyn Future<Output = ApiResult<()>> + Send + 'a>> {
        Box::pin(pass(call, role_arn, service))
    }
}

async fn pass(call: &Call, role_arn: &str, service: &'static str) -> ApiResult<()> {
    let front = Front::Json;
    let principal = call.caller.principal().ok_or_else(|| front.missing())?;
    if !is_role_of(&call.deployment.account_id, role_arn) {
        return Err(front.denied("Cross-account pass role is not allowed."));
    }
    if is_root(principal) {
        return Ok(());
    }
    // The role's tags count, and its boundary does not: `iam:PermissionsBoundary` is no key of this action.
    let tags = roles::by_arn(call, role_arn).await?;
    let target = Target {
        tags: tags.map_or_else(BTreeMap::new, |role| role.tags.clone()),
        ..Target::arn(role_arn.to_owned())
    };
    let action = "iam:PassRole";
    decide(call, principal, front, action, &target, |conditions| {
        conditions.insert("iam:PassedToService", service);
    })
    .await
}

fn is_role_of(account: &str, arn: &str) -> bool {
    arn.strip_prefix("arn:aws:iam::")
        .and_then(|rest| rest.strip_prefix(account))
        .and_then(|rest| rest.strip_prefix(":role/"))
        .is_some_and(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::is_role_of;

    #[test]
    fn t44_only_roles_of_this_account_can_be_passed() {
        let account = "123456789012";
        assert!(is_role_of(account, "arn:aws:iam::123456789012:role/a/b"));
        for arn in [
            "arn:aws:iam::210987654321:role/b",
            "arn:aws:iam::1234567890123:role/b",
            "arn:aws:iam::123456789012:user/b",
            "arn:aws:iam::123456789012:role/",
            "b",
        ] {
            assert!(!is_role_of(account, arn), "{arn}");
        }
    }
}
