//! Who asks.

use super::context::ConditionContext;

/// Who makes a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Principal {
    /// Nobody has signed.
    Anonymous,
    /// The owner of the account.
    Root {
        /// The account's twelve digits.
        account: String,
    },
    /// A user with a long-term key.
    User {
        /// The user's ARN.
        arn: String,
        /// The account's twelve digits.
        account: String,
        /// The unique id, `AIDA…`.
        user_id: String,
        /// The name of the user.
        name: String,
    },
    /// A session of a role.
    AssumedRole {
        /// `arn:aws:sts::{account}:assumed-role/{role}/{session}`
        session_arn: String,
        /// The ARN of the role itself.
        role_arn: String,
        /// The account's twelve digits.
        account: String,
        /// `AROA…:{session}`
        user_id: String,
    },
    /// A session that `GetFederationToken` has made.
    FederatedUser {
        /// `arn:aws:sts::{account}:federated-user/{name}`
        arn: String,
        /// The account's twelve digits.
        account: String,
        /// `{account}:{name}`
        user_id: String,
    },
    /// The holder of a token of a web identity provider, before any role is assumed.
    Federated {
        /// The host of a built-in provider, or the ARN of the provider object.
        provider: String,
    },
    /// A service of the house that acts by itself.
    Service {
        /// `cognito-idp.amazonaws.com`
        name: String,
    },
}

impl Principal {
    /// The name that messages call the principal by.
    #[must_use]
    pub fn arn(&self) -> String {
        match self {
            Self::Anonymous => "anonymous".to_owned(),
            Self::Root { account } => format!("arn:aws:iam::{account}:root"),
            Self::User { arn, .. } | Self::FederatedUser { arn, .. } => arn.clone(),
            Self::AssumedRole { session_arn, .. } => session_arn.clone(),
            Self::Federated { provider } => provider.clone(),
            Self::Service { name } => name.clone(),
        }
    }

    /// The account that the principal belongs to.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        match self {
            Self::Root { account }
            | Self::User { account, .. }
            | Self::AssumedRole { account, .. }
            | Self::FederatedUser { account, .. } => Some(account),
            Self::Anonymous | Self::Federated { .. } | Self::Service { .. } => None,
        }
    }

    /// Sets the condition keys that follow from the principal alone.
    pub fn fill(&self, context: &mut ConditionContext) {
        if let Some(account) = self.account() {
            context.insert("aws:PrincipalAccount", account);
        }
        match self {
            Self::Anonymous => {
                context.insert("aws:PrincipalType", "Anonymous");
                context.insert("aws:userid", "anonymous");
            }
            Self::Root { account } => {
                context.insert("aws:PrincipalType", "Account");
                context.insert("aws:PrincipalArn", self.arn());
                context.insert("aws:userid", account.as_str());
            }
            Self::User {
                arn, user_id, name, ..
            } => {
                context.insert("aws:PrincipalType", "User");
                context.insert("aws:PrincipalArn", arn.as_str());
                context.insert("aws:userid", user_id.as_str());
                context.insert("aws:username", name.as_str());
            }
            Self::AssumedRole {
                role_arn, user_id, ..
            } => {
                context.insert("aws:PrincipalType", "AssumedRole");
                context.insert("aws:PrincipalArn", role_arn.as_str());
                context.insert("aws:userid", user_id.as_str());
            }
            Self::FederatedUser { arn, user_id, .. } => {
                context.insert("aws:PrincipalType", "FederatedUser");
                context.insert("aws:PrincipalArn", arn.as_str());
                context.insert("aws:userid", user_id.as_str());
            }
            Self::Federated { provider } => {
                context.insert("aws:FederatedProvider", provider.as_str());
            }
            Self::Service { .. } => {}
        }
    }
}
