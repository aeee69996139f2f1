//! Ids that an owner chooses, by tags: so that what a pool is called is known before it is made, in a test, on a laptop, or
//! where an application moves from one server to another.

use crate::{Call, Context, PrincipalKind, WriteError};
use std::collections::BTreeMap;
use store::CommitError;
use wire::{ApiError, ApiResult};

/// The tag of a user pool or an identity pool with the id that it gets.
pub const ID: &str = "cognate:id";

/// What the tags of a user pool begin with that say which id its app client of a name gets.
const CLIENT_ID: &str = "cognate:client-id:";

/// What the tags of a user pool begin with that say which secret its app client of a name gets, in development mode only.
const CLIENT_SECRET: &str = "cognate:client-secret:";

/// What the tags of a user pool begin with that say which `sub` its user of a name gets, in development mode only: in
/// production nobody's `sub` is known beforehand.
const SUB: &str = "cognate:sub:";

/// The tag of a user pool with the id of its app client of this name.
#[must_use]
pub fn client_id_tag(name: &str) -> String {
    format!("{CLIENT_ID}{name}")
}

/// The tag of a user pool with the `sub` of its user of this name.
#[must_use]
pub fn sub_tag(name: &str) -> String {
    format!("{SUB}{name}")
}

/// Whether a text is a UUID in lower case.
#[must_use]
pub fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        })
}

/// Refuses a change of tags that chooses what its caller may not choose. In production ids are the account's root's. The
/// attack: an administrator of one pool who brings back the id of a pool that is gone, to which applications still send
/// their users; or who may set tags only, and knows the secret of the client that somebody else makes. So secrets are chosen
/// in development mode only.
///
/// # Errors
/// `InvalidParameterException`.
pub fn check_change(
    call: &Call,
    before: Option<&BTreeMap<String, String>>,
    after: Option<&BTreeMap<String, String>>,
) -> ApiResult<()> {
    if call.deployment.development {
        return Ok(());
    }
    for (tag, value) in after.into_iter().flatten() {
        if before.and_then(|tags| tags.get(tag)) == Some(value) {
            continue;
        }
        if tag.starts_with(CLIENT_SECRET) {
            return Err(refusal(format!(
                "the tag {tag} chooses a secret, which tags do in development mode only: give CreateUserPoolClient a ClientSecret"
            )));
        }
        if (tag == ID || tag.starts_with(CLIENT_ID)) && !is_root(call) {
            return Err(refusal(format!(
                "the tag {tag} chooses an id, which in production only the root of the account may do"
            )));
        }
    }
    Ok(())
}

/// Whether the key of a user pool's tag is one of those above; what begins with `cognate:` and is none is misspelt.
#[must_use]
pub fn is_known(key: &str) -> bool {
    let of_a_name = [CLIENT_ID, CLIENT_SECRET, SUB];
    key == ID || of_a_name.iter().any(|of| key.starts_with(of))
}

/// What the tag chooses, if it is there; [`check_change`] has been asked when it was set.
///
/// # Errors
/// `InvalidParameterException`.
pub fn chosen(
    tags: Option<&BTreeMap<String, String>>,
    tag: &str,
    is_possible: impl Fn(&str) -> bool,
    example: &str,
) -> ApiResult<Option<String>> {
    match tags.and_then(|tags| tags.get(tag)) {
        Some(value) if !is_possible(value) => Err(refusal(format!(
            "the tag {tag} cannot be {value}: it must have the form that this server gives, for example {example}"
        ))),
        chosen => Ok(chosen.cloned()),
    }
}

/// The secret that the tags of a pool choose for its client of this name, in development mode.
///
/// # Errors
/// `InvalidParameterException`.
pub fn client_secret(
    cx: &Context,
    tags: Option<&BTreeMap<String, String>>,
    name: &str,
    is_possible: impl Fn(&str) -> bool,
) -> ApiResult<Option<String>> {
    if !cx.deployment.development {
        return Ok(None);
    }
    let tag = format!("{CLIENT_SECRET}{name}");
    chosen(tags, &tag, is_possible, "at_least_24_characters_0")
}

/// The error of a commit that made something under a chosen id; `label` is the conflict of an id that is taken.
#[must_use]
pub fn conflict(error: CommitError, label: &str, id: &str) -> ApiError {
    WriteError::from(error).named(|found| {
        (found == label)
            .then(|| refusal(format!("the id {id} is taken: choose another in the tag")))
    })
}

fn is_root(call: &Call) -> bool {
    let principal = call.caller.principal();
    principal.is_some_and(|it| matches!(it.kind, PrincipalKind::Root))
}

fn refusal(text: String) -> ApiError {
    ApiError::new("InvalidParameterException", 400, text)
}
