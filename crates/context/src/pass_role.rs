//! Handing roles to services, as operations see it that know no IAM.

use crate::Call;
use std::pin::Pin;
use wire::ApiResult;

/// Decides whether a caller may hand a role to a service of the house.
pub trait PassRole: Send + Sync {
    /// Whether whoever makes the `call` may hand the role to `service`, such as `cognito-idp.amazonaws.com`.
    ///
    /// # Errors
    /// `AccessDeniedException`.
    fn pass<'a>(
        &'a self,
        call: &'a Call,
        role_arn: &'a str,
        service: &'static str,
    ) -> Pin<Box<dyn Future<Output = ApiResult<()>> + Send + 'a>>;
}

impl Call {
    /// Refuses callers who may not hand the role to the service. Every operation asks before it stores the ARN of a role.
    /// The attack: somebody who may only configure has the service act, or others act through it, with a role that is
    /// mightier than they are.
    ///
    /// # Errors
    /// `AccessDeniedException`.
    pub async fn pass_role(&self, role_arn: &str, service: &'static str) -> ApiResult<()> {
        self.pass_role.pass(self, role_arn, service).await
    }
}
