//! Users as the API shows them.

use store::users::User;
use wire::Timestamp;
use wire::cognito_idp::{AttributeType, UserStatusType, UserType};

/// The user with all attributes.
#[must_use]
pub(crate) fn user_type(user: &User) -> UserType {
    UserType {
        attributes: Some(attribute_list(user, |_| true)),
        enabled: Some(user.enabled),
        mfa_options: None,
        user_create_date: Some(Timestamp(user.created_at)),
        user_last_modified_date: Some(Timestamp(user.modified_at)),
        user_status: Some(UserStatusType::from(user.status.as_str())),
        username: Some(user.username.as_str().into()),
    }
}

/// The attributes that `shown` lets through; `sub` stands first.
pub(crate) fn attribute_list(user: &User, shown: impl Fn(&str) -> bool) -> Vec<AttributeType> {
    let sub = ("sub", user.sub.as_str());
    let others = user
        .attributes
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    std::iter::once(sub)
        .chain(others)
        .filter(|(name, _)| shown(name))
        .map(|(name, value)| AttributeType {
            name: name.to_owned(),
            value: Some(value.into()),
        })
        .collect()
}
