//! Issuing temporary credentials.

use super::{ACCESS_KEY_PREFIX, PREFIX, seal_context};
use crate::ids;
use context::{Context, Session};
use std::collections::BTreeMap;
use wire::{ApiError, ApiResult, Sensitive};
use zeroize::Zeroizing;

/// Characters of a session token. It travels in a header, and servers and proxies limit headers to some 16 KiB.
const MAX_TOKEN: usize = 12 * 1024;

/// What a session may be and do.
#[derive(Clone, Debug, Default)]
pub struct Grant {
    /// The role's name.
    pub role_name: String,
    /// The role's unique id, `AROA…`.
    pub role_id: String,
    /// The session's name.
    pub session_name: String,
    /// The session policies, as JSON documents; none means that the role's policies are not cut down.
    pub policies: Vec<String>,
    /// Session tags.
    pub tags: BTreeMap<String, String>,
    /// The keys of the tags that go along to the next role.
    pub transitive_tags: Vec<String>,
    /// The source identity.
    pub source_identity: Option<String>,
    /// Further keys for conditions: `cognito-identity.amazonaws.com:sub`, `aws:FederatedProvider`.
    pub keys: BTreeMap<String, Vec<String>>,
}

/// Temporary credentials. They are shown once and kept nowhere.
#[derive(Clone, Debug)]
pub struct Temporary {
    /// `ASIA` and 16 characters.
    pub access_key_id: String,
    /// 40 characters.
    pub secret_access_key: Sensitive,
    /// The sealed session.
    pub session_token: Sensitive,
    /// When they end, in milliseconds since the epoch.
    pub expires_at: i64,
}

/// Makes credentials for a session of `duration_s` seconds.
///
/// # Errors
/// `PackedPolicyTooLarge` when policies and tags do not fit into a token.
pub fn issue(cx: &Context, grant: &Grant, duration_s: i64) -> ApiResult<Temporary> {
    let now = cx.now();
    let session = Session {
        access_key_id: ids::access_key_id(
            ACCESS_KEY_PREFIX,
            &cx.deployment.account_id,
            &*cx.random,
        ),
        secret_access_key: ids::secret_access_key(&*cx.random),
        role_name: grant.role_name.clone(),
        role_id: grant.role_id.clone(),
        session_name: grant.session_name.clone(),
        issued_at: now,
        expires_at: now.saturating_add(duration_s.saturating_mul(1000)),
        policies: grant.policies.clone(),
        tags: grant.tags.clone(),
        transitive_tags: grant.transitive_tags.clone(),
        source_identity: grant.source_identity.clone(),
        keys: grant.keys.clone(),
    };
    let plain = Zeroizing::new(serde_json::to_vec(&session).map_err(ApiError::internal)?);
    let token = format!(
        "{PREFIX}{}",
        cx.keyring.seal_token(&seal_context(), &plain, &*cx.random)
    );
    if token.len() > MAX_TOKEN {
        return Err(ApiError::new(
            "PackedPolicyTooLarge",
            400,
            "Serialized token too large for session",
        ));
    }
    Ok(Temporary {
        access_key_id: session.access_key_id,
        secret_access_key: session.secret_access_key.into(),
        session_token: token.into(),
        expires_at: session.expires_at,
    })
}

#[cfg(test)]
mod tests {
    use super::Temporary;

    #[test]
    fn t54_credentials_do_not_print() {
        let temporary = Temporary {
            access_key_id: "ASIAEXAMPLE".to_owned(),
            secret_access_key: "secret-of-the-key".into(),
            session_token: "sealed-token".into(),
            expires_at: 1,
        };
        let printed = format!("{temporary:?}");
        assert!(printed.contains("ASIAEXAMPLE"));
        assert!(
            !printed.contains("secret-of") && !printed.contains("sealed-token"),
            "{printed}"
        );
    }
}
