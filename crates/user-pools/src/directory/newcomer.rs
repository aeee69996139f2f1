//! People who are about to become users: by themselves or by an administrator.

use super::aliases::preferred_username_must_be_free;
use super::find;
use crate::account::{Account, Details, Status, canonical_username};
use crate::attributes::{self, Form, is_email, is_phone_number, verified_flag};
use crate::password;
use crate::pool::Pool;
use context::{Context, fixed_ids};
use keys::random;
use std::collections::{BTreeMap, BTreeSet};
use store::users::User;
use wire::ApiResult;
use wire::cognito_idp::{AttributeType, error};

/// Somebody whose name and attributes are checked.
#[derive(Clone, Debug)]
pub(crate) struct Newcomer {
    /// The id that the user will have.
    pub sub: String,
    /// The user name that will be stored: in a pool with `UsernameAttributes` the `sub`.
    pub username: String,
    /// The attribute that the name is a value of, in a pool with `UsernameAttributes`.
    pub username_attribute: Option<&'static str>,
    /// The attributes.
    pub attributes: BTreeMap<String, String>,
}

impl Newcomer {
    /// Checks name and attributes.
    ///
    /// # Errors
    /// `InvalidParameterException`.
    pub(crate) fn of(
        cx: &Context,
        pool: &Pool,
        name: &str,
        given: &[AttributeType],
        form: Form,
    ) -> ApiResult<Self> {
        let name = name.trim();
        let sub = chosen_sub(cx, pool, name)?.unwrap_or_else(|| random::uuid_v4(&*cx.random));
        let mut given = given.to_vec();
        let username_attribute = name_attribute(pool, name)?;
        let username = match username_attribute {
            Some(attribute) => {
                name_among(&mut given, attribute, name, |text| {
                    canonical_username(pool, text)
                })?;
                sub.clone()
            }
            None => canonical_username(pool, name),
        };
        let mut attributes = attributes::check(pool, &given, form)?;
        if form == Form::SignUp {
            if pool.alias("preferred_username") && attributes.contains_key("preferred_username") {
                return Err(error::invalid_parameter(
                    "preferred_username is an alias in this user pool, so it can be set only after the user is confirmed",
                ));
            }
            for name in ["email", "phone_number"] {
                if let Some(flag) = verified_flag(name).filter(|_| attributes.contains_key(name)) {
                    attributes.insert(flag.to_owned(), "false".to_owned());
                }
            }
        }
        for name in ["email", "phone_number"] {
            let verified = verified_flag(name).and_then(|flag| attributes.get(flag));
            if verified.is_some_and(|said| said == "true") && !attributes.contains_key(name) {
                return Err(attributes::unverifiable(name));
            }
        }
        Ok(Self {
            sub,
            username,
            username_attribute,
            attributes,
        })
    }

    /// Refuses a name that already means somebody, under whatever kind of name: a user name that is another's
    /// preferred user name or `sub` would take over what is meant for that other user (threat 38). The unique index
    /// of the names decides what happens at the same moment.
    ///
    /// # Errors
    /// `taken` for the user name, `AliasExistsException` for the preferred user name, and failures of the store.
    pub(crate) async fn must_be_free(
        &self,
        cx: &Context,
        pool: &Pool,
        taken: &str,
    ) -> ApiResult<()> {
        if pool.username_attributes().is_empty() && find(cx, pool, &self.username).await?.is_some()
        {
            return Err(error::username_exists(taken));
        }
        preferred_username_must_be_free(cx, pool, &self.sub, &self.attributes).await
    }

    /// The user, with a password that is hashed and sealed already.
    pub(crate) fn user(
        &self,
        pool: &Pool,
        status: Status,
        sealed: Vec<u8>,
        temporary: bool,
        now: i64,
    ) -> User {
        let row = User {
            pool_id: pool.id.clone(),
            sub: self.sub.clone(),
            username: self.username.clone(),
            status: status.as_str().to_owned(),
            enabled: true,
            attributes: self.attributes.clone(),
            credential: None,
            details: String::new(),
            names: BTreeSet::new(),
            signed_out_at: 0,
            created_at: now,
            modified_at: now,
            version: 1,
        };
        let details = Details {
            username_attribute: self.username_attribute.map(str::to_owned),
            ..Details::default()
        };
        let mut account = Account::new(row, details);
        password::set(&mut account, pool, sealed, temporary, now);
        account.into_row(pool, now)
    }
}

/// The `sub` that the tags of the pool choose for a newcomer of this name, if they do.
fn chosen_sub(cx: &Context, pool: &Pool, name: &str) -> ApiResult<Option<String>> {
    if !cx.deployment.development {
        return Ok(None);
    }
    let tag = fixed_ids::sub_tag(name);
    let tags = pool.settings.user_pool_tags.as_ref();
    match tags.and_then(|tags| tags.get(&tag)) {
        Some(value) if !fixed_ids::is_uuid(value) => Err(error::invalid_parameter(format!(
            "the tag {tag} cannot be {value}: it must be a UUID in lower case"
        ))),
        chosen => Ok(chosen.cloned()),
    }
}

/// The attribute that the name is a value of, in a pool with `UsernameAttributes`.
fn name_attribute(pool: &Pool, name: &str) -> ApiResult<Option<&'static str>> {
    let shape = Shape {
        email: pool.signs_in_by("email"),
        phone_number: pool.signs_in_by("phone_number"),
    };
    if shape.email || shape.phone_number {
        return shape
            .attribute(name)
            .map(Some)
            .map_err(error::invalid_parameter);
    }
    // A user name that looks like an alias could be somebody else's alias.
    if pool.alias("email") && is_email(name) {
        return Err(error::invalid_parameter(
            "Username cannot be of email format, since user pool is configured for email alias.",
        ));
    }
    if pool.alias("phone_number") && is_phone_number(name) {
        return Err(error::invalid_parameter(
            "Username cannot be of phone number format, since user pool is configured for phone number alias.",
        ));
    }
    Ok(None)
}

/// Which attributes a pool takes as user names.
#[derive(Clone, Copy, Debug)]
struct Shape {
    email: bool,
    phone_number: bool,
}

impl Shape {
    fn attribute(self, name: &str) -> Result<&'static str, &'static str> {
        if self.email && is_email(name) {
            return Ok("email");
        }
        if self.phone_number && is_phone_number(name) {
            return Ok("phone_number");
        }
        Err(match (self.email, self.phone_number) {
            (true, true) => "Username should be either an email or a phone number.",
            (true, false) => "Username should be an email.",
            _ => "Username should be a phone number.",
        })
    }
}

/// Puts the name among the attributes. An attribute that is given as well must be the same name, in any spelling that
/// the pool takes for the same; a second entry would win over the one that was compared.
fn name_among(
    given: &mut Vec<AttributeType>,
    attribute: &str,
    name: &str,
    canonical: impl Fn(&str) -> String,
) -> ApiResult<()> {
    let same = |one: &AttributeType| {
        let value = one.value.as_deref().unwrap_or_default();
        value.is_empty() || canonical(value) == canonical(name)
    };
    if !given.iter().filter(|one| one.name == attribute).all(same) {
        return Err(error::invalid_parameter(format!(
            "User {attribute} should be empty or same as username, since username attribute is {attribute}"
        )));
    }
    given.retain(|one| one.name != attribute);
    given.push(AttributeType {
        name: attribute.to_owned(),
        value: Some(name.into()),
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Shape, name_among};
    use wire::cognito_idp::AttributeType;

    #[test]
    fn the_shape_of_a_username_attribute() {
        let both = Shape {
            email: true,
            phone_number: true,
        };
        let email = Shape {
            phone_number: false,
            ..both
        };
        let phone = Shape {
            email: false,
            ..both
        };
        assert_eq!(both.attribute("a@b.example"), Ok("email"));
        assert_eq!(both.attribute("+12065550100"), Ok("phone_number"));
        assert_eq!(
            both.attribute("bob"),
            Err("Username should be either an email or a phone number.")
        );
        assert_eq!(
            email.attribute("+12065550100"),
            Err("Username should be an email.")
        );
        assert_eq!(
            phone.attribute("a@b.example"),
            Err("Username should be a phone number.")
        );
    }

    #[test]
    fn the_username_becomes_the_attribute() {
        let mut given = Vec::new();
        name_among(&mut given, "email", "a@b.example", str::to_lowercase).unwrap();
        name_among(&mut given, "email", "a@b.example", str::to_lowercase).unwrap();
        assert_eq!(given.len(), 1);
        let mut other = vec![AttributeType {
            name: "email".to_owned(),
            value: Some("c@d.example".into()),
        }];
        assert!(name_among(&mut other, "email", "a@b.example", str::to_lowercase).is_err());
        let mut spelled = vec![AttributeType {
            name: "email".to_owned(),
            value: Some("A@B.example".into()),
        }];
        name_among(&mut spelled, "email", "a@b.example", str::to_lowercase).unwrap();
        spelled.extend(other);
        assert!(name_among(&mut spelled, "email", "a@b.example", str::to_lowercase).is_err());
    }
}
