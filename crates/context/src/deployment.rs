//! Where and how this server runs.

/// What ARNs, issuers and links are made of.
#[derive(Clone, Debug)]
pub struct Deployment {
    /// The region, such as `us-east-1`.
    pub region: String,
    /// The 12 digits of the account.
    pub account_id: String,
    /// The address that clients use, without a slash at the end.
    pub public_url: String,
    /// Development mode.
    pub development: bool,
    /// The origins beside this machine's that development mode trusts: those that are configured, and the public URLs.
    pub trusted_origins: Vec<String>,
}

impl Deployment {
    /// The issuer of a pool's tokens: exactly `{public-url}/{poolId}`.
    #[must_use]
    pub fn issuer(&self, pool_id: &str) -> String {
        format!("{}/{pool_id}", self.public_url)
    }

    /// The ARN of a user pool.
    #[must_use]
    pub fn user_pool_arn(&self, pool_id: &str) -> String {
        format!(
            "arn:aws:cognito-idp:{}:{}:userpool/{pool_id}",
            self.region, self.account_id
        )
    }

    /// The ARN of an identity pool.
    #[must_use]
    pub fn identity_pool_arn(&self, pool_id: &str) -> String {
        format!(
            "arn:aws:cognito-identity:{}:{}:identitypool/{pool_id}",
            self.region, self.account_id
        )
    }

    /// The name by which an identity pool and its role mappings know a user pool.
    #[must_use]
    pub fn provider_name(&self, pool_id: &str) -> String {
        format!("cognito-idp.{}.amazonaws.com/{pool_id}", self.region)
    }

    /// The ARN of an IAM entity: `kind` is `role`, `user` or `policy`, `path` begins and ends with a slash.
    #[must_use]
    pub fn iam_arn(&self, kind: &str, path: &str, name: &str) -> String {
        format!("arn:aws:iam::{}:{kind}{path}{name}", self.account_id)
    }
}
