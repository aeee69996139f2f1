//! `ListUsers`.

use super::filter::{self, Filter};
use super::page::{page, place};
use crate::directory::{attribute_list, user_type};
use crate::pool::Pool;
use crate::pool::page::{limit, rows};
use context::{Call, pages};
use store::users::{Position, User};
use wire::cognito_idp::{ListUsersRequest, ListUsersResponse, UserType, error};
use wire::{ApiError, ApiResult};

/// The users of a pool, all or those that a filter lets through.
///
/// # Errors
/// The modelled errors.
pub async fn list_users(call: &Call, input: ListUsersRequest) -> ApiResult<ListUsersResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let text = input.filter.as_deref().unwrap_or("");
    let filter = filter::parse(text)?;
    let wanted = input.attributes_to_get.unwrap_or_default();
    if wanted.iter().any(|name| pool.attribute(name).is_none()) {
        return Err(absent());
    }
    let listing = ["ListUsers", pool.id.as_str(), text];
    let after = match input.pagination_token.as_deref() {
        Some(token) => Some(
            pages::open(call, &listing, token)
                .and_then(|cursor| position(&cursor))
                .ok_or_else(bad_token)?,
        ),
        None => None,
    };
    let limit = limit(input.limit);
    let mut found = page(call, &pool.id, filter.as_ref(), after.as_ref(), rows(limit)).await?;
    let size = usize::try_from(limit).unwrap_or(usize::MAX);
    let pagination_token = if found.len() > size {
        found.truncate(size);
        found
            .last()
            .map(|user| pages::seal(call, &listing, &cursor(filter.as_ref(), user)))
    } else {
        None
    };
    // A wanted attribute that one of these users lacks is an error as well (model: `AttributesToGet`).
    let lacks = |user: &User| {
        wanted
            .iter()
            .any(|name| name != "sub" && !user.attributes.contains_key(name))
    };
    if found.iter().any(lacks) {
        return Err(absent());
    }
    let users = found.iter().map(|user| shown(user, &wanted)).collect();
    Ok(ListUsersResponse {
        pagination_token,
        users: Some(users),
    })
}

fn shown(user: &User, wanted: &[String]) -> UserType {
    if wanted.is_empty() {
        return user_type(user);
    }
    let attributes = attribute_list(user, |name| wanted.iter().any(|one| one == name));
    UserType {
        attributes: Some(attributes),
        ..user_type(user)
    }
}

fn cursor(filter: Option<&Filter>, user: &User) -> String {
    let Position { value, sub } = place(filter, user);
    serde_json::Value::from(vec![value, sub]).to_string()
}

fn position(cursor: &str) -> Option<Position> {
    let (value, sub): (String, String) = serde_json::from_str(cursor).ok()?;
    Some(Position { value, sub })
}

fn absent() -> ApiError {
    error::invalid_parameter("One or more requested attributes do not exist.")
}

fn bad_token() -> ApiError {
    error::invalid_parameter("Invalid pagination token given.")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::position;

    #[test]
    fn a_cursor_is_read_back() {
        let cursor =
            serde_json::Value::from(vec!["a \"b\"".to_owned(), "sub".to_owned()]).to_string();
        let position = position(&cursor).unwrap();
        assert_eq!(
            (position.value.as_str(), position.sub.as_str()),
            ("a \"b\"", "sub")
        );
        assert!(super::position("x").is_none());
    }
}
