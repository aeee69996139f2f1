//! The policies that count for a principal, loaded and compiled.

use crate::attachments;
use crate::documents;
use crate::inline_policies;
use crate::owner::{Kind as OwnerKind, POLICIES};
use crate::policy::{self, Kind, Policies, PolicyDocument};
use crate::refusals::Front;
use crate::{managed_policies, roles, users};
use context::{Context, Principal, PrincipalKind, Session};
use keys::{hmac, keyring};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{iam_attached_policies, iam_inline_policies};
use wire::ApiResult;

/// The kinds under which other policies than an owner's own are cached: managed ones, boundaries, those of a session.
const MANAGED: &str = "iam.managed";
const BOUNDARY: &str = "iam.boundary";
const SESSION: &str = "iam.session";

/// A principal as policies see it, and what it is granted.
#[derive(Clone, Debug)]
pub struct Granted {
    /// The principal.
    pub principal: policy::Principal,
    /// The policies of the user or the role.
    pub identity: Vec<Arc<PolicyDocument>>,
    /// The permissions boundary of the user or the role.
    pub boundary: Option<Arc<PolicyDocument>>,
    /// What the session is cut down to.
    pub session: Vec<Arc<PolicyDocument>>,
    /// The tags of the user or the role; those of the session are in its token.
    pub tags: BTreeMap<String, String>,
}

impl Granted {
    /// The policies, as the evaluation takes them.
    #[must_use]
    pub fn policies(&self) -> Policies<'_> {
        Policies {
            identity: &self.identity,
            boundary: self.boundary.as_deref(),
            session: &self.session,
            resource: None,
        }
    }
}

/// What a principal is granted, at this moment: a change of a role's policies reaches its live sessions.
///
/// # Errors
/// `InvalidClientTokenId` when the user or role has gone, a failure of the store, or a stored policy that cannot be read.
pub async fn policies_of(cx: &Context, principal: &Principal) -> ApiResult<Granted> {
    match &principal.kind {
        PrincipalKind::Root => Ok(Granted {
            principal: policy::Principal::Root {
                account: principal.account.clone(),
            },
            identity: Vec::new(),
            boundary: None,
            session: Vec::new(),
            tags: BTreeMap::new(),
        }),
        PrincipalKind::User { name } => of_user(cx, principal, name).await,
        PrincipalKind::AssumedRole(session) => of_session(cx, principal, session).await,
    }
}

async fn of_user(cx: &Context, principal: &Principal, name: &str) -> ApiResult<Granted> {
    let user = users::load(cx, name)
        .await?
        .filter(|user| user.id == principal.user_id);
    let user = user.ok_or_else(|| Front::Query.invalid_token())?;
    Ok(Granted {
        principal: policy::Principal::User {
            arn: user.arn.clone(),
            account: principal.account.clone(),
            user_id: user.id.clone(),
            name: user.name.clone(),
        },
        identity: of_owner(cx, OwnerKind::User, &user.id).await?,
        boundary: boundary(cx, user.permissions_boundary.as_deref()).await?,
        session: Vec::new(),
        tags: user.tags.clone(),
    })
}

async fn of_session(cx: &Context, principal: &Principal, session: &Session) -> ApiResult<Granted> {
    // The id is compared, so that a session does not get the policies of another role that now has the name.
    let role = roles::load(cx, &session.role_name)
        .await?
        .filter(|role| role.id == session.role_id);
    let role = role.ok_or_else(|| Front::Query.invalid_token())?;
    Ok(Granted {
        principal: policy::Principal::AssumedRole {
            session_arn: principal.arn.clone(),
            role_arn: role.arn.clone(),
            account: principal.account.clone(),
            user_id: principal.user_id.clone(),
        },
        identity: of_owner(cx, OwnerKind::Role, &role.id).await?,
        boundary: boundary(cx, role.permissions_boundary.as_deref()).await?,
        session: of_token(cx, session)?,
        tags: role.tags.clone(),
    })
}

/// What belongs to a role or a user: inline policies, compiled, and the ARNs of the attached ones.
struct Owned {
    inline: Vec<Arc<PolicyDocument>>,
    attached: Vec<String>,
}

async fn of_owner(cx: &Context, kind: OwnerKind, id: &str) -> ApiResult<Vec<Arc<PolicyDocument>>> {
    let owned = owned(cx, kind, id).await?;
    let mut documents = owned.inline.clone();
    for arn in &owned.attached {
        // A policy cannot be deleted while it is attached; one that is gone all the same grants and denies nothing.
        documents.extend(managed(cx, arn, MANAGED, Kind::Identity).await?);
    }
    Ok(documents)
}

async fn owned(cx: &Context, kind: OwnerKind, id: &str) -> ApiResult<Arc<Owned>> {
    let now = cx.now();
    if let Some(owned) = cx.cache.get::<Owned>(POLICIES, id, now) {
        return Ok(owned);
    }
    let inline =
        iam_inline_policies::list(&cx.store, kind.key(id), None, inline_policies::ALL).await?;
    let attached =
        iam_attached_policies::list(&cx.store, kind.key(id), None, attachments::ALL).await?;
    let inline: Vec<_> = inline
        .iter()
        .map(|policy| compile(&policy.document, Kind::Identity))
        .collect::<ApiResult<_>>()?;
    let owned = Arc::new(Owned { inline, attached });
    cx.cache.put(POLICIES, id, now, Arc::clone(&owned));
    Ok(owned)
}

async fn managed(
    cx: &Context,
    arn: &str,
    cache: &'static str,
    kind: Kind,
) -> ApiResult<Option<Arc<PolicyDocument>>> {
    let now = cx.now();
    if let Some(document) = cx.cache.get::<PolicyDocument>(cache, arn, now) {
        return Ok(Some(document));
    }
    let Some(text) = managed_policies::document(cx, arn).await? else {
        return Ok(None);
    };
    let document = compile(&text, kind)?;
    cx.cache.put(cache, arn, now, Arc::clone(&document));
    Ok(Some(document))
}

async fn boundary(cx: &Context, arn: Option<&str>) -> ApiResult<Option<Arc<PolicyDocument>>> {
    let Some(arn) = arn else { return Ok(None) };
    let found = managed(cx, arn, BOUNDARY, Kind::Boundary).await?;
    // Without its policy a boundary is not lifted: then nothing is within it.
    Ok(Some(found.unwrap_or_else(|| {
        Arc::new(PolicyDocument::nothing(Kind::Boundary))
    })))
}

/// The policies in a session token. What they say stands for them, and not the id of the session's key: such an id is short
/// enough for a second session to have the same one, and the attack is to get the policies of the mightier of the two
/// (threat 44).
fn of_token(cx: &Context, session: &Session) -> ApiResult<Vec<Arc<PolicyDocument>>> {
    if session.policies.is_empty() {
        return Ok(Vec::new());
    }
    let now = cx.now();
    let key = fingerprint(&session.policies);
    if let Some(documents) = cx.cache.get::<Vec<Arc<PolicyDocument>>>(SESSION, &key, now) {
        return Ok(documents.to_vec());
    }
    // Managed policies come along as session policies, and may be longer than those are that a request writes out.
    let documents: Vec<_> = session
        .policies
        .iter()
        .map(|text| compile(text, Kind::Identity))
        .collect::<ApiResult<_>>()?;
    cx.cache
        .put(SESSION, &key, now, Arc::new(documents.clone()));
    Ok(documents)
}

/// A digest that no other texts have.
fn fingerprint(texts: &[String]) -> String {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    hmac::hex(&hmac::sha256(&[&keyring::context(&texts)]))
}

fn compile(text: &str, kind: Kind) -> ApiResult<Arc<PolicyDocument>> {
    Ok(Arc::new(documents::parse_stored(text, kind)?))
}

/// Drops what this node remembers of a managed policy.
pub(crate) fn forget_managed(cx: &Context, arn: &str) {
    cx.cache.forget(MANAGED, arn);
    cx.cache.forget(BOUNDARY, arn);
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    #[test]
    fn t44_only_the_same_policies_share_what_is_compiled() {
        let of = |texts: &[&str]| {
            fingerprint(&texts.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        assert_eq!(of(&["wide", "narrow"]), of(&["wide", "narrow"]));
        for other in [
            &["wide"][..],
            &["widenarrow"],
            &["wi", "denarrow"],
            &["narrow", "wide"],
        ] {
            assert_ne!(of(&["wide", "narrow"]), of(other), "{other:?}");
        }
    }
}
