//! Identities.

pub mod delete_identities;
pub mod describe_identity;
pub mod list_identities;

use context::Context;
use store::identities::{self, Identity};
use wire::cognito_identity::IdentityDescription;
use wire::{ApiResult, Timestamp};

/// An identity as the API shows it.
async fn description(cx: &Context, identity: Identity) -> ApiResult<IdentityDescription> {
    let logins = identities::logins_of(&cx.store, &identity.identity_id).await?;
    Ok(IdentityDescription {
        identity_id: Some(identity.identity_id),
        logins: Some(logins.into_iter().map(|login| login.provider).collect()),
        creation_date: Some(Timestamp(identity.created_at)),
        last_modified_date: Some(Timestamp(identity.modified_at)),
    })
}
