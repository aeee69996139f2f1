//! Whom a request's signature proves.

use crate::refusals::Front;
use crate::users::{self, LoadedUser};
use crate::{credentials, developer, ids, roles};
use context::{Context, Principal, PrincipalKind, Session, web_page};
use keys::hmac::constant_time_eq;
use std::sync::{Arc, Mutex, PoisonError};
use store::iam_access_keys;
use wire::sigv4::{self, Credential, Request, Signed, SigningKey};
use wire::{ApiError, ApiResult, Service};
use zeroize::Zeroizing;

/// The kind under which opened access keys are cached.
const CACHE: &str = "iam.access_key";

/// The status of a key that may sign.
pub(crate) const ACTIVE: &str = "Active";

/// A long-term access key, its secret opened.
struct OpenedKey {
    secret: Zeroizing<Vec<u8>>,
    /// The last that was derived of the secret: most clients sign for one scope all day.
    derived: Mutex<Option<SigningKey>>,
    /// Empty for the account itself.
    user_name: String,
    active: bool,
}

impl OpenedKey {
    fn signing_key(&self, credential: &Credential) -> ApiResult<SigningKey> {
        let mut derived = self.derived.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = derived.as_ref().filter(|key| key.is_for(credential)) {
            return Ok(key.clone());
        }
        let secret = std::str::from_utf8(&self.secret).map_err(ApiError::internal)?;
        let key = SigningKey::derive(secret, credential);
        Ok(derived.insert(key).clone())
    }
}

/// The principal that signed the request. The order of the checks is AWS's: nothing signed, malformed, unknown key,
/// session ended, time, signature.
///
/// # Errors
/// The modelled errors of a signature that is not accepted, in the codes of the service's protocol.
pub async fn authenticate(
    cx: &Context,
    service: &Service,
    request: &Request<'_>,
) -> ApiResult<Principal> {
    let front = Front::of(service.name);
    let signed = sigv4::parse(request).map_err(|error| front.signature(&error))?;
    let signed = signed.ok_or_else(|| front.missing())?;
    let claim = Claim {
        cx,
        front,
        service,
        request,
        signed: &signed,
    };
    match signed.session_token() {
        Some(token) => claim.session(token).await,
        None => claim.long_term().await,
    }
}

/// A signature, and what it is checked against.
struct Claim<'a> {
    cx: &'a Context,
    front: Front,
    service: &'a Service,
    request: &'a Request<'a>,
    signed: &'a Signed,
}

impl Claim<'_> {
    fn key_id(&self) -> &str {
        &self.signed.credential.access_key_id
    }

    async fn session(&self, token: &str) -> ApiResult<Principal> {
        let Some(session) = credentials::open(self.cx, token) else {
            return self.strange().await;
        };
        // The attack: the token of a mightier session beside the key of one's own.
        if !constant_time_eq(session.access_key_id.as_bytes(), self.key_id().as_bytes()) {
            return Err(self.front.invalid_token());
        }
        if session.expires_at <= self.cx.now() {
            return Err(self.front.expired_token());
        }
        let secret = &session.secret_access_key;
        self.verify(&SigningKey::derive(secret, &self.signed.credential))?;
        // A role that was deleted, or made again under the same name, does not live on in its sessions (threat 57).
        let role = roles::load(self.cx, &session.role_name).await?;
        if role.is_none_or(|role| role.id != session.role_id) {
            return Err(self.front.invalid_token());
        }
        Ok(assumed_role(self.cx, session))
    }

    async fn long_term(&self) -> ApiResult<Principal> {
        let Some(key) = open_key(self.cx, self.key_id()).await? else {
            return self.strange().await;
        };
        if !key.active {
            return Err(self.front.invalid_token());
        }
        self.verify(&key.signing_key(&self.signed.credential)?)?;
        if key.user_name.is_empty() {
            return Ok(root(self.cx, self.key_id()));
        }
        let user = users::load(self.cx, &key.user_name)
            .await?
            .ok_or_else(|| self.front.invalid_token())?;
        Ok(self.user(&user))
    }

    /// A key that this server did not issue. In development mode it is the developer's, so that clients work with whatever
    /// credentials they have; but a key of ours that was deleted, or whose token was changed, is refused there as well.
    async fn strange(&self) -> ApiResult<Principal> {
        let deployment = &self.cx.deployment;
        if deployment.development && !ids::is_of_account(self.key_id(), &deployment.account_id) {
            // The attack: a page of any site that the developer opens acts as the administrator of this server.
            let headers = self.request.headers;
            let header = |name: &str| {
                let found = headers.iter().find(|(header, _)| header == name);
                found.map(|(_, value)| value.as_str())
            };
            let (method, trusted) = (self.request.method, &deployment.trusted_origins);
            if web_page::is_of_another_site(method, header, trusted) {
                return Err(self.front.other_site());
            }
            let user = developer::ensure(self.cx).await?;
            return Ok(self.user(&user));
        }
        Err(self.front.invalid_token())
    }

    fn user(&self, user: &LoadedUser) -> Principal {
        Principal {
            kind: PrincipalKind::User {
                name: user.name.clone(),
            },
            account: self.cx.deployment.account_id.clone(),
            arn: user.arn.clone(),
            user_id: user.id.clone(),
            access_key_id: self.key_id().to_owned(),
        }
    }

    fn verify(&self, key: &SigningKey) -> ApiResult<()> {
        // IAM is one for all regions, and clients sign for STS in the region of its global end point.
        let region = match self.front {
            Front::Json => Some(self.cx.deployment.region.as_str()),
            Front::Query => None,
        };
        self.signed
            .verify(self.request, key, self.cx.now(), self.service.name, region)
            .map_err(|error| self.front.signature(&error))
    }
}

async fn open_key(cx: &Context, access_key_id: &str) -> ApiResult<Option<Arc<OpenedKey>>> {
    let now = cx.now();
    if let Some(key) = cx.cache.get::<OpenedKey>(CACHE, access_key_id, now) {
        return Ok(Some(key));
    }
    let Some(row) = iam_access_keys::get(&cx.store, access_key_id).await? else {
        return Ok(None);
    };
    let secret = cx
        .keyring
        .open(&seal_context(access_key_id), &row.sealed_secret)
        .map_err(ApiError::internal)?;
    let key = Arc::new(OpenedKey {
        secret,
        derived: Mutex::default(),
        user_name: row.user_name,
        active: row.status == ACTIVE,
    });
    cx.cache.put(CACHE, access_key_id, now, Arc::clone(&key));
    Ok(Some(key))
}

/// Drops what this node remembers of an access key that it has changed.
pub(crate) fn forget_key(cx: &Context, access_key_id: &str) {
    cx.cache.forget(CACHE, access_key_id);
}

/// What the secret of an access key is sealed for.
pub(crate) fn seal_context(access_key_id: &str) -> Vec<u8> {
    keys::keyring::context(&["access-key", access_key_id])
}

fn root(cx: &Context, access_key_id: &str) -> Principal {
    let account = cx.deployment.account_id.clone();
    Principal {
        kind: PrincipalKind::Root,
        arn: format!("arn:aws:iam::{account}:root"),
        user_id: account.clone(),
        account,
        access_key_id: access_key_id.to_owned(),
    }
}

fn assumed_role(cx: &Context, session: Session) -> Principal {
    let account = cx.deployment.account_id.clone();
    Principal {
        arn: format!(
            "arn:aws:sts::{account}:assumed-role/{}/{}",
            session.role_name, session.session_name
        ),
        user_id: format!("{}:{}", session.role_id, session.session_name),
        access_key_id: session.access_key_id.clone(),
        account,
        kind: PrincipalKind::AssumedRole(Box::new(session)),
    }
}
