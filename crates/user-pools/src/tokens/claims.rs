//! What ID tokens and access tokens say.

use super::USER_ADMIN_SCOPE;
use serde_json::{Map, Value, json};
use store::groups::Group;
use store::users::User;

/// What both tokens of one event have in common.
#[expect(
    clippy::struct_field_names,
    reason = "`event_id` is the name of the claim"
)]
pub(super) struct Event<'a> {
    /// `iss`.
    pub(super) issuer: &'a str,
    /// The client's id: `aud` of the one, `client_id` of the other.
    pub(super) client_id: &'a str,
    /// The event's own id.
    pub(super) event_id: &'a str,
    /// `origin_jti`, for clients that can revoke tokens.
    pub(super) origin: Option<&'a str>,
    /// When the user signed in, in seconds.
    pub(super) auth_time: i64,
    /// Now, in seconds.
    pub(super) now: i64,
}

/// The claims of an ID token: the attributes that `reads` lets through, under the claims that nothing overrides.
pub(super) fn id(
    event: &Event<'_>,
    user: &User,
    groups: &[Group],
    reads: impl Fn(&str) -> bool,
    jti: &str,
    seconds: i64,
) -> Map<String, Value> {
    let mut claims: Map<String, Value> = user
        .attributes
        .iter()
        .filter(|(name, _)| reads(name))
        .map(|(name, value)| (name.clone(), attribute(name, value)))
        .collect();
    base(&mut claims, event, user, groups, jti, seconds);
    claims.insert("token_use".to_owned(), json!("id"));
    claims.insert("aud".to_owned(), json!(event.client_id));
    claims.insert("cognito:username".to_owned(), json!(user.username));
    let roles = roles(groups);
    if !roles.is_empty() {
        claims.insert("cognito:roles".to_owned(), json!(roles));
    }
    if let Some(role) = preferred_role(groups) {
        claims.insert("cognito:preferred_role".to_owned(), json!(role));
    }
    claims
}

/// The claims of an access token.
pub(super) fn access(
    event: &Event<'_>,
    user: &User,
    groups: &[Group],
    jti: &str,
    seconds: i64,
) -> Map<String, Value> {
    let mut claims = Map::new();
    base(&mut claims, event, user, groups, jti, seconds);
    claims.insert("token_use".to_owned(), json!("access"));
    claims.insert("client_id".to_owned(), json!(event.client_id));
    claims.insert("username".to_owned(), json!(user.username));
    claims.insert("scope".to_owned(), json!(USER_ADMIN_SCOPE));
    claims
}

fn base(
    claims: &mut Map<String, Value>,
    event: &Event<'_>,
    user: &User,
    groups: &[Group],
    jti: &str,
    seconds: i64,
) {
    let mut set = |name: &str, value: Value| claims.insert(name.to_owned(), value);
    set("sub", json!(user.sub));
    set("iss", json!(event.issuer));
    set("iat", json!(event.now));
    set("exp", json!(event.now.saturating_add(seconds)));
    set("auth_time", json!(event.auth_time));
    set("jti", json!(jti));
    set("event_id", json!(event.event_id));
    if let Some(origin) = event.origin {
        set("origin_jti", json!(origin));
    }
    if !groups.is_empty() {
        let names: Vec<&str> = by_precedence(groups)
            .into_iter()
            .map(|group| group.name.as_str())
            .collect();
        set("cognito:groups", json!(names));
    }
}

/// An attribute as a claim: flags are booleans, the address is an object, and every custom attribute is a string.
fn attribute(name: &str, value: &str) -> Value {
    match name {
        "email_verified" | "phone_number_verified" => json!(value == "true"),
        "address" => json!({ "formatted": value }),
        "updated_at" => value
            .parse::<i64>()
            .map_or_else(|_| json!(value), |seconds| json!(seconds)),
        "identities" => serde_json::from_str(value).unwrap_or_else(|_| json!(value)),
        _ => json!(value),
    }
}

/// The groups, lowest precedence first; a group without one comes last.
fn by_precedence(groups: &[Group]) -> Vec<&Group> {
    let mut groups: Vec<&Group> = groups.iter().collect();
    groups.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.name.cmp(&b.name)));
    groups
}

fn rank(group: &Group) -> i64 {
    group.precedence.map_or(i64::MAX, i64::from)
}

/// The roles of the groups, each once.
fn roles(groups: &[Group]) -> Vec<&str> {
    let mut roles = Vec::new();
    for role in by_precedence(groups)
        .into_iter()
        .filter_map(|group| group.role_arn.as_deref())
    {
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    roles
}

/// The role of the group with the lowest precedence. Groups that share the lowest must agree on it: two roles are no
/// preference.
fn preferred_role(groups: &[Group]) -> Option<&str> {
    let with_role = || {
        groups
            .iter()
            .filter_map(|group| group.role_arn.as_deref().map(|role| (rank(group), role)))
    };
    let lowest = with_role().map(|(rank, _)| rank).min()?;
    let mut roles = with_role()
        .filter(|(rank, _)| *rank == lowest)
        .map(|(_, role)| role);
    let first = roles.next()?;
    roles.all(|role| role == first).then_some(first)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::{Event, access, id, preferred_role, roles};
    use serde_json::{Map, Value, json};
    use std::collections::{BTreeMap, BTreeSet};
    use store::groups::Group;
    use store::users::User;

    fn group(name: &str, precedence: Option<i32>, role: Option<&str>) -> Group {
        Group {
            pool_id: "p".to_owned(),
            name: name.to_owned(),
            description: None,
            role_arn: role.map(str::to_owned),
            precedence,
            created_at: 0,
            modified_at: 0,
            version: 0,
        }
    }

    fn user(attributes: &[(&str, &str)]) -> User {
        User {
            pool_id: "p".to_owned(),
            sub: "the-sub".to_owned(),
            username: "alice".to_owned(),
            status: "CONFIRMED".to_owned(),
            enabled: true,
            attributes: attributes
                .iter()
                .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))
                .collect::<BTreeMap<_, _>>(),
            credential: None,
            details: "{}".to_owned(),
            names: BTreeSet::new(),
            signed_out_at: 0,
            created_at: 0,
            modified_at: 0,
            version: 0,
        }
    }

    const EVENT: Event<'static> = Event {
        issuer: "http://localhost/p",
        client_id: "c",
        event_id: "e",
        origin: Some("o"),
        auth_time: 90,
        now: 100,
    };

    fn object(value: &Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn an_access_token_says_exactly_this() {
        let user = user(&[("email", "a@b.example")]);
        let expected = json!({
            "sub": "the-sub", "iss": "http://localhost/p", "iat": 100, "exp": 3700, "auth_time": 90, "jti": "j",
            "event_id": "e", "origin_jti": "o", "token_use": "access", "client_id": "c", "username": "alice",
            "scope": "aws.cognito.signin.user.admin",
        });
        assert_eq!(access(&EVENT, &user, &[], "j", 3600), object(&expected));
    }

    #[test]
    fn an_id_token_says_exactly_this() {
        let user = user(&[
            ("email", "a@b.example"),
            ("email_verified", "true"),
            ("phone_number_verified", "false"),
            ("address", "Main Street"),
            ("custom:age", "7"),
            ("name", "hidden"),
            ("sub", "forged"),
        ]);
        let groups = [
            group("b", Some(2), Some("r2")),
            group("a", Some(1), Some("r1")),
        ];
        let expected = json!({
            "sub": "the-sub", "iss": "http://localhost/p", "iat": 100, "exp": 3700, "auth_time": 90, "jti": "j",
            "event_id": "e", "token_use": "id", "aud": "c", "cognito:username": "alice", "email": "a@b.example",
            "email_verified": true, "phone_number_verified": false, "address": {"formatted": "Main Street"},
            "custom:age": "7", "cognito:groups": ["a", "b"], "cognito:roles": ["r1", "r2"],
            "cognito:preferred_role": "r1",
        });
        let event = Event {
            origin: None,
            ..EVENT
        };
        assert_eq!(
            id(&event, &user, &groups, |name| name != "name", "j", 3600),
            object(&expected)
        );
    }

    #[test]
    fn groups_that_share_the_lowest_precedence_must_agree_on_the_preferred_role() {
        let lowest = group("a", Some(1), Some("r1"));
        assert_eq!(
            preferred_role(&[lowest.clone(), group("b", Some(1), Some("r2"))]),
            None
        );
        assert_eq!(
            preferred_role(&[lowest.clone(), group("b", Some(1), Some("r1"))]),
            Some("r1")
        );
        assert_eq!(
            preferred_role(&[group("z", None, Some("r0")), lowest]),
            Some("r1")
        );
        assert_eq!(preferred_role(&[group("z", None, Some("r0"))]), Some("r0"));
        assert_eq!(preferred_role(&[group("z", Some(0), None)]), None);
        assert_eq!(preferred_role(&[]), None);
    }

    #[test]
    fn a_role_of_two_groups_is_said_once() {
        assert_eq!(
            roles(&[group("a", None, Some("r")), group("b", None, Some("r"))]),
            ["r"]
        );
    }
}
