//! Inline policies of roles and users.

use crate::documents;
use crate::owner::{Entity, Kind};
use crate::paging::Page;
use crate::policy::{self, size};
use context::{Context, WriteError};
use store::Batch;
use store::iam_inline_policies::{self, InlinePolicy};
use wire::iam::error;
use wire::{ApiError, ApiResult};

/// More inline policies than an owner can have: the smallest document has some thirty characters, and all of an owner's
/// together have at most 10 240.
pub(crate) const ALL: u32 = 1000;

/// Puts an inline policy, in place of one of that name.
pub(crate) async fn put(
    cx: &Context,
    kind: Kind,
    owner: &str,
    name: String,
    document: String,
) -> ApiResult<()> {
    documents::parse(&document, policy::Kind::Identity)?;
    let policy = InlinePolicy { name, document };
    let entity = cx
        .store
        .rewrite(async || {
            let entity = Entity::require(cx, kind, owner).await?;
            let others = iam_inline_policies::list(&cx.store, entity.key(), None, ALL).await?;
            let others = others.iter().filter(|other| other.name != policy.name);
            let total =
                others.map(|other| size(&other.document)).sum::<usize>() + size(&policy.document);
            if total > kind.inline_limit() {
                return Err(WriteError::from(error::limit_exceeded(format!(
                    "Maximum policy size of {} bytes exceeded for {} {}",
                    kind.inline_limit(),
                    kind.noun(),
                    entity.name()
                ))));
            }
            let mut batch = Batch::new();
            entity.update(&mut batch);
            iam_inline_policies::put(&mut batch, entity.key(), &policy);
            Ok((batch, entity))
        })
        .await?;
    entity.forget(cx);
    Ok(())
}

/// The inline policy of that name, its document percent-encoded, and the owner's name as it is spelled.
pub(crate) async fn get(
    cx: &Context,
    kind: Kind,
    owner: &str,
    name: &str,
) -> ApiResult<(String, InlinePolicy)> {
    let entity = Entity::require(cx, kind, owner).await?;
    let found = iam_inline_policies::get(&cx.store, entity.key(), name).await?;
    let found = found.ok_or_else(|| not_found(kind, name))?;
    let encoded = InlinePolicy {
        document: documents::url_encode(&found.document),
        name: found.name,
    };
    Ok((entity.name().to_owned(), encoded))
}

/// A page of the names of an owner's inline policies, and the marker of the next page.
pub(crate) async fn list(
    cx: &Context,
    kind: Kind,
    owner: &str,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> ApiResult<(Vec<String>, Option<String>)> {
    let entity = Entity::require(cx, kind, owner).await?;
    let listing = ["inline-policies", kind.noun(), entity.key().id];
    let page = Page::read(cx, &listing, marker, max_items)?;
    let rows =
        iam_inline_policies::list(&cx.store, entity.key(), page.after.as_deref(), page.limit())
            .await?;
    let mut names: Vec<String> = rows.into_iter().map(|policy| policy.name).collect();
    let marker = page.cut(cx, &mut names, String::as_str);
    Ok((names, marker))
}

/// Deletes an inline policy.
pub(crate) async fn delete(cx: &Context, kind: Kind, owner: &str, name: &str) -> ApiResult<()> {
    let entity = cx
        .store
        .rewrite(async || {
            let entity = Entity::require(cx, kind, owner).await?;
            let mut batch = Batch::new();
            entity.update(&mut batch);
            iam_inline_policies::delete(&mut batch, entity.key(), name);
            Ok::<_, WriteError>((batch, entity))
        })
        .await
        .map_err(|error| {
            error.named(|label| (label == "inline_policy").then(|| not_found(kind, name)))
        })?;
    entity.forget(cx);
    Ok(())
}

fn not_found(kind: Kind, name: &str) -> ApiError {
    error::no_such_entity(format!(
        "The {} policy with name {name} cannot be found.",
        kind.noun()
    ))
}
