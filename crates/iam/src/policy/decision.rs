//! What an evaluation decides, and the words for a refusal.

/// The kind of policy that a refusal comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyType {
    /// The policies of the user, its groups, or the role.
    Identity,
    /// The permissions boundary.
    Boundary,
    /// The policies that the session was made with.
    Session,
    /// The policy of the resource.
    Resource,
    /// The trust policy of a role.
    Trust,
}

/// Whether a request may go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Decision {
    /// It may.
    Allow,
    /// It may not.
    Denied {
        /// A statement says so; otherwise no statement allows it.
        explicit: bool,
        /// Where that statement is, or is missing.
        by: PolicyType,
    },
}

impl Decision {
    /// Whether the request may go on.
    #[must_use]
    pub fn is_allowed(self) -> bool {
        self == Self::Allow
    }
}

/// The text of `AccessDenied` for a decision. A refusal by a trust policy gives no reason, so that it reads as the one
/// for a role that does not exist.
#[must_use]
pub fn denied_message(arn: &str, action: &str, resource: &str, decision: Decision) -> String {
    let text =
        format!("User: {arn} is not authorized to perform: {action} on resource: {resource}");
    let Decision::Denied { explicit, by } = decision else {
        return text;
    };
    let (policy, article) = match by {
        PolicyType::Identity => ("identity-based policy", "an"),
        PolicyType::Boundary => ("permissions boundary", "a"),
        PolicyType::Session => ("session policy", "a"),
        PolicyType::Resource => ("resource-based policy", "a"),
        PolicyType::Trust => return text,
    };
    if explicit {
        format!("{text} with an explicit deny in {article} {policy}")
    } else {
        format!("{text} because no {policy} allows the {action} action")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_read_as_on_aws() {
        let arn = "arn:aws:iam::123456789012:user/alice";
        let message = |explicit, by| {
            denied_message(
                arn,
                "cognito-idp:ListUsers",
                "arn:r",
                Decision::Denied { explicit, by },
            )
        };
        let start = format!(
            "User: {arn} is not authorized to perform: cognito-idp:ListUsers on resource: arn:r"
        );
        for (explicit, by, end) in [
            (
                false,
                PolicyType::Identity,
                " because no identity-based policy allows the cognito-idp:ListUsers action",
            ),
            (
                false,
                PolicyType::Session,
                " because no session policy allows the cognito-idp:ListUsers action",
            ),
            (
                false,
                PolicyType::Boundary,
                " because no permissions boundary allows the cognito-idp:ListUsers action",
            ),
            (
                false,
                PolicyType::Resource,
                " because no resource-based policy allows the cognito-idp:ListUsers action",
            ),
            (
                true,
                PolicyType::Resource,
                " with an explicit deny in a resource-based policy",
            ),
            (
                true,
                PolicyType::Identity,
                " with an explicit deny in an identity-based policy",
            ),
            (false, PolicyType::Trust, ""),
        ] {
            assert_eq!(message(explicit, by), format!("{start}{end}"));
        }
    }
}
