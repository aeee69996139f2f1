//! The operations of STS.

mod assume_role;
mod assume_role_with_web_identity;
mod get_caller_identity;
mod request;

context::operations! { wire::sts;
    AssumeRole => assume_role::assume_role,
    AssumeRoleWithWebIdentity => assume_role_with_web_identity::assume_role_with_web_identity,
    GetCallerIdentity => get_caller_identity::get_caller_identity,
}

/// The operations of the model that have no file yet.
pub static NOT_BUILT: context::NotBuilt = &[
    "AssumeRoleWithSAML",
    "AssumeRoot",
    "DecodeAuthorizationMessage",
    "GetAccessKeyInfo",
    "GetDelegatedAccessToken",
    "GetFederationToken",
    "GetScopedCredentials",
    "GetSessionToken",
    "GetWebIdentityToken",
];
