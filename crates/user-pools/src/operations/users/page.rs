//! One page of users.

use super::filter::{Comparison, Field, Filter};
use crate::directory;
use context::Context;
use store::users::{self, Match, Position, User};
use wire::ApiResult;

/// Up to `limit` users behind `after` that the filter lets through.
///
/// # Errors
/// Failures of the store.
pub(super) async fn page(
    cx: &Context,
    pool_id: &str,
    filter: Option<&Filter>,
    after: Option<&Position>,
    limit: u32,
) -> ApiResult<Vec<User>> {
    let store = &cx.store;
    let after_sub = after.map(|position| position.sub.as_str());
    let Some(filter) = filter else {
        return Ok(users::list(store, pool_id, after_sub, limit).await?);
    };
    let found = match filter.field {
        Field::Attribute(attribute) => {
            users::search(
                store,
                pool_id,
                attribute,
                wanted(filter, &filter.value),
                after,
                limit,
            )
            .await?
        }
        Field::UserStatus => {
            let status = filter.value.to_ascii_uppercase();
            users::list_by_status(store, pool_id, wanted(filter, &status), after, limit).await?
        }
        Field::Enabled => match (fits(filter, "Enabled"), fits(filter, "Disabled")) {
            (true, true) => users::list(store, pool_id, after_sub, limit).await?,
            (false, false) => Vec::new(),
            (enabled, _) => {
                users::list_by_enabled(store, pool_id, enabled, after_sub, limit).await?
            }
        },
        Field::Sub => by_sub(cx, pool_id, filter, after_sub, limit).await?,
    };
    Ok(found)
}

/// The place of a user in such a listing.
pub(super) fn place(filter: Option<&Filter>, user: &User) -> Position {
    match filter.map(|filter| filter.field) {
        Some(Field::Attribute(attribute)) => Position::in_search(user, attribute),
        Some(Field::UserStatus) => Position::in_status(user),
        Some(Field::Sub | Field::Enabled) | None => Position {
            value: String::new(),
            sub: user.sub.clone(),
        },
    }
}

/// Users lie in the order of their `sub`, so that those with a prefix lie behind it.
async fn by_sub(
    cx: &Context,
    pool_id: &str,
    filter: &Filter,
    after: Option<&str>,
    limit: u32,
) -> ApiResult<Vec<User>> {
    let value = filter.value.to_ascii_lowercase();
    let whole = match after {
        None => directory::by_sub(cx, pool_id, &value).await?,
        Some(_) => None,
    };
    if whole.is_some() || filter.comparison == Comparison::Equals {
        return Ok(whole.into_iter().collect());
    }
    let mut found = users::list(&cx.store, pool_id, Some(after.unwrap_or(&value)), limit).await?;
    found.retain(|user| user.sub.starts_with(&value));
    Ok(found)
}

fn wanted<'a>(filter: &Filter, value: &'a str) -> Match<'a> {
    match filter.comparison {
        Comparison::Equals => Match::Exact(value),
        Comparison::StartsWith => Match::Prefix(value),
    }
}

fn fits(filter: &Filter, state: &str) -> bool {
    match filter.comparison {
        Comparison::Equals => state == filter.value,
        Comparison::StartsWith => state.starts_with(&filter.value),
    }
}

#[cfg(test)]
mod tests {
    use super::super::filter::{Comparison, Field, Filter};
    use super::fits;

    #[test]
    fn the_state_has_its_case() {
        let mut filter = Filter {
            field: Field::Enabled,
            comparison: Comparison::Equals,
            value: "Enabled".to_owned(),
        };
        assert!(fits(&filter, "Enabled"));
        assert!(!fits(&filter, "Disabled"));
        filter.value = "enabled".to_owned();
        assert!(!fits(&filter, "Enabled"));
        filter.comparison = Comparison::StartsWith;
        filter.value = "Dis".to_owned();
        assert!(fits(&filter, "Disabled"));
    }
}
