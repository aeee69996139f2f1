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
    /// How much of the room for session policies and tags is taken, in percent; nothing when there are none.
    pub packed_policy_size: Option<i32>,
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
        packed_policy_size: packed_policy_size(&session, token.len())?,
        access_key_id: session.access_key_id,
        secret_access_key: session.secret_access_key.into(),
        session_token: token.into(),
        expires_at: session.expires_at,
    })
}

/// The share of the token that policies and tags take, of what is left for them beside everything else; 100 is the last
/// that is not too large. AWS packs them in another way, and its numbers are others.
fn packed_policy_size(session: &Session, token: usize) -> ApiResult<Option<i32>> {
    if session.policies.is_empty() && session.tags.is_empty() {
        return Ok(None);
    }
    let parts = (&session.policies, &session.tags, &session.transitive_tags);
    let plain = Zeroizing::new(serde_json::to_vec(&parts).map_err(ApiError::internal)?);
    // Three bytes become four characters.
    let packed = plain.len().saturating_mul(4).div_ceil(3).min(token);
    let room = MAX_TOKEN.saturating_sub(token - packed).max(1);
    let percent = packed.saturating_mul(100).div_ceil(room).min(100);
    Ok(i32::try_from(percent).ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{MAX_TOKEN, Temporary, packed_policy_size};
    use context::Session;
    use std::collections::BTreeMap;

    fn session(policies: Vec<String>) -> Session {
        Session {
            access_key_id: String::new(),
            secret_access_key: String::new(),
            role_name: String::new(),
            role_id: String::new(),
            session_name: String::new(),
            issued_at: 0,
            expires_at: 0,
            policies,
            tags: BTreeMap::new(),
            transitive_tags: Vec::new(),
            source_identity: None,
            keys: BTreeMap::new(),
        }
    }

    #[test]
    fn policies_take_their_share_of_the_room() {
        assert_eq!(packed_policy_size(&session(Vec::new()), 500).unwrap(), None);
        let small = session(vec!["{}".to_owned()]);
        assert_eq!(packed_policy_size(&small, 500).unwrap(), Some(1));
        let half = session(vec!["a".repeat((MAX_TOKEN - 500) * 3 / 8)]);
        let token = 500 + (MAX_TOKEN - 500) / 2;
        assert_eq!(packed_policy_size(&half, token).unwrap(), Some(51));
        let full = session(vec!["a".repeat(MAX_TOKEN)]);
        assert_eq!(packed_policy_size(&full, MAX_TOKEN).unwrap(), Some(100));
    }

    #[test]
    fn t54_credentials_do_not_print() {
        let temporary = Temporary {
            access_key_id: "ASIAEXAMPLE".to_owned(),
            secret_access_key: "secret-of-the-key".into(),
            session_token: "sealed-token".into(),
            expires_at: 1,
            packed_policy_size: None,
        };
        let printed = format!("{temporary:?}");
        assert!(printed.contains("ASIAEXAMPLE"));
        assert!(
            !printed.contains("secret-of") && !printed.contains("sealed-token"),
            "{printed}"
        );
    }
}
