//! What the models say of an operation, beside its shapes.

use crate::decode::Decode;
use crate::encode::Encode;

/// One operation of an API model.
pub trait Operation {
    /// The input shape.
    type Input: Decode + Send + 'static;
    /// The output shape; `()` where the model has none.
    type Output: Encode + Send + 'static;
    /// Its name, and who may call it.
    const INFO: &'static OperationInfo;

    /// The resource that a request is about, for the policies that decide on it.
    fn resource(input: &Self::Input) -> Resource;

    /// The tags that a request sets, and the keys of those that it takes away; `None` when it says nothing of tags, which
    /// an update may take for another wish than none at all.
    fn tags(_input: &Self::Input) -> Option<Vec<RequestTag>> {
        None
    }
}

/// A tag's key, and its value where the request has one.
pub type RequestTag = (String, Option<String>);

/// What is known of an operation without its types.
#[derive(Debug)]
pub struct OperationInfo {
    /// `InitiateAuth`.
    pub name: &'static str,
    /// The service's endpoint prefix, which is also its prefix in IAM actions: `cognito-idp`.
    pub service: &'static str,
    /// Who may call it.
    pub access: Access,
    /// Whether the model has an output shape; without one the answer's body is empty.
    pub answers: bool,
    /// Whether the tags that it brings, where it brings some, are all that the resource has afterwards.
    pub tags_replace: bool,
}

/// Who may call an operation. The model says so: `authtype` and the member `AccessToken`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody; a signature that comes along is not looked at.
    Public,
    /// The user whose access token is in the input.
    AccessToken,
    /// A principal whose policies allow it, proven by `SigV4`.
    Iam,
}

/// The resource that a request names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resource {
    /// None in particular: `*`.
    Any,
    /// A user pool, by its id.
    UserPool(String),
    /// An identity pool, by its id.
    IdentityPool(String),
    /// Anything, by its ARN.
    Arn(String),
    /// An IAM role, by its name.
    Role(String),
    /// An IAM user, by its name.
    User(String),
    /// A managed policy that is being made, by its name.
    Policy(String),
}

/// A service of AWS.
#[derive(Debug)]
pub struct Service {
    /// The endpoint prefix: `cognito-idp`.
    pub name: &'static str,
    /// The API version: `2016-04-18`.
    pub version: &'static str,
    /// What stands before the dot in `X-Amz-Target`; empty for the query protocol.
    pub target_prefix: &'static str,
    /// The XML namespace; empty for the JSON protocol.
    pub namespace: &'static str,
    /// All operations of the model.
    pub operations: &'static [&'static OperationInfo],
}

impl Service {
    /// Whether it speaks the query protocol, and not JSON.
    #[must_use]
    pub fn is_query(&self) -> bool {
        self.target_prefix.is_empty()
    }
}
